### نصوص هيئة ما، والمشاورات حولها.

consult-list = المشاورات
consult-lead = نصوص يمكنك التعليق عليها فقرة بعد فقرة. كل تعليق يحصل على رد مع سببه.
consult-none = لا توجد مشاورة بعد
consult-none-text = عندما تسأل هذه الهيئة الناس عن نص تجده هنا.
consult-open-now = مفتوحة للتعليق الآن
consult-others = نصوص أخرى
consult-new = اكتب نصًا
consult-title = ما عنوانه؟
consult-text = النص
consult-text-hint = السطر الفارغ يبدأ فقرة جديدة، ولكل فقرة رقمها. السطر الذي يبدأ بـ # هو عنوان.
consult-revise-hint = السطر الفارغ يبدأ فقرة جديدة، والسطر الذي يبدأ بـ # هو عنوان. الفقرات الباقية تحتفظ بأرقامها، والجديدة تأخذ الرقم السابق مع حرف، مثل 4a.
consult-write = احفظ النص
consult-stands-none = لم يُسأل أحد بعد
consult-stands-open = مفتوحة للتعليق
consult-stands-answering = يجري الرد على التعليقات
consult-stands-concluded = انتهت
consult-until = التعليقات حتى { $date }
consult-version = النسخة { $number }
consult-comments =
    { $count ->
        [0] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
consult-asks-everybody = السؤال موجه إلى الجميع
consult-asks-members = السؤال موجه إلى أعضاء «{ $body }»
consult-of-output = هذا نص ناتج:
consult-frozen = تمت الموافقة على هذا النص وهو لا يتغير.
consult-not-you = الأعضاء وحدهم يعلقون على هذا النص. إن كنت عضوًا فسجّل الدخول.
consult-all-answered =
    { $count ->
        [0] لم يعلق أحد.
        [one] ورد تعليق واحد وله رد.
        [two] ورد تعليقان ولكل منهما رد.
        [few] وردت { $count } تعليقات ولكل منها رد.
        [many] ورد { $count } تعليقًا ولكل منها رد.
       *[other] ورد { $count } تعليق ولكل منها رد.
    }
consult-waiting-many =
    { $count ->
        [one] تعليق واحد من شخص بلا حساب ينتظر أن تطلع عليه.
        [two] تعليقان من أشخاص بلا حساب ينتظران أن تطلع عليهما.
        [few] { $count } تعليقات من أشخاص بلا حساب تنتظر أن تطلع عليها.
        [many] { $count } تعليقًا من أشخاص بلا حساب تنتظر أن تطلع عليها.
       *[other] { $count } تعليق من أشخاص بلا حساب تنتظر أن تطلع عليها.
    }
consult-to-answers =
    { $count ->
        [0] التعليقات والردود
       *[other] التعليقات والردود ({ $count })
    }
consult-to-changes = ما الذي تغيّر
consult-to-text = أعد كتابة النص
consult-comment-on = علّق على { $number }
consult-comment-on-whole = علّق على النص كله
consult-whole = النص كله
consult-words = ما رأيك؟
consult-instead = كيف ينبغي أن تُكتب هذه الفقرة؟
consult-instead-hint = اكتبها كما تريدها. ترى الهيئة ما اختلف.
consult-instead-said = ينبغي أن تُكتب:
consult-name = اسمك
consult-name-hint = يستطيع الجميع قراءته. يمكنك تركه فارغًا.
consult-organisation = منظمتك
consult-organisation-hint = باسم من تتكلم، إن كنت تتكلم باسم غيرك.
consult-send = أرسل التعليق
consult-sent = شكرًا. تعليقك هنا، وستقرأ الرد هنا أيضًا.
consult-sent-waits = شكرًا. يطلع شخص من الهيئة على تعليقك قبل أن يراه غيره. سيظهر الرد هنا.
consult-somebody = شخص ما
consult-somebody-account = شخص له حساب
consult-number = رقم { $number }
consult-waiting = لم يظهر للقراء بعد
consult-removed = أزيلت الكلمات: { $reason }
consult-reason-is = الرد:
consult-answers = التعليقات والردود
consult-answered = تعليقات لها رد
consult-of-members = سُئل الأعضاء وحدهم، وما قالوه يقرؤه الأعضاء.
consult-no-comments = لم يعلق أحد بعد.
consult-all = كل التعليقات
consult-only-open = ما ليس له رد فقط
consult-as-table = كجدول
consult-as-csv = كملف (CSV)
consult-paragraph = الفقرة { $number }
consult-answer-taken = أُخذ به
consult-answer-taken_in_part = أُخذ ببعضه
consult-answer-not_taken = لم يؤخذ به
consult-answer-noted = أُحيط به علمًا، ولم يطلب تغييرًا
consult-column-number = الرقم
consult-column-paragraph = الفقرة
consult-column-comment = التعليق
consult-column-who = من
consult-column-answer = ماذا حدث
consult-column-reason = لماذا
consult-from-to = من النسخة { $from } إلى النسخة { $to }
consult-no-changes = لم تتغير أي فقرة.
consult-same =
    { $count ->
        [one] بقيت فقرة واحدة أو عنوان واحد كما كان.
       *[other] بقي { $count } من الفقرات والعناوين كما كان.
    }
consult-other-versions = نسخ أخرى:
consult-became-changed = تغيّرت
consult-became-gone = حُذفت
consult-became-new = جديدة
consult-answer = ماذا يُفعل به؟
consult-answer-them = أجب عنها
consult-answer-ticked = أجب عما أشرت إليه
consult-ask = اسأل عن هذا النص
consult-audience = من يُسأل؟
consult-audience-everybody = الجميع، بحساب أو بلا حساب
consult-audience-members = أعضاء هذه الهيئة
consult-conclude = اختم المشاورة
consult-give-answer = أعطِ هذا الرد
consult-last-day = حتى أيّ يوم؟
consult-left =
    { $count ->
        [one] تعليق واحد بلا رد بعد.
        [two] تعليقان بلا رد بعد.
        [few] { $count } تعليقات بلا رد بعد.
        [many] { $count } تعليقًا بلا رد بعد.
       *[other] { $count } تعليق بلا رد بعد.
    }
consult-let-read = اسمح للقراء برؤيته
consult-question = ماذا تريد أن تعرف؟
consult-question-hint = جملة أو جملتان قصيرتان فوق النص.
consult-reason = لماذا؟
consult-reason-hint = يقرؤه من علّق. وهو لازم أيضًا لإزالة الكلمات.
consult-remove = أزل كلماته
consult-review = دع الأعضاء يراجعونه
consult-review-text =
    { $count ->
        [one] يُسأل جميع أعضاء التجمّع مدة يوم واحد على الأقل. وأثناء ذلك يبقى النص كما هو.
        [two] يُسأل جميع أعضاء التجمّع مدة يومين على الأقل. وأثناء ذلك يبقى النص كما هو.
        [few] يُسأل جميع أعضاء التجمّع مدة { $count } أيام على الأقل. وأثناء ذلك يبقى النص كما هو.
       *[other] يُسأل جميع أعضاء التجمّع مدة { $count } يومًا على الأقل. وأثناء ذلك يبقى النص كما هو.
    }
consult-summary = ماذا نتج عنها؟
consult-summary-hint = في جمل قليلة، لكل من شارك.
consult-tick = أجب عن رقم { $number }
