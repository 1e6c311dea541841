### Words of the tabs protect and publish, and of the pages of releases.

## Releases
releases-title = الأرقام
releases-lead = ما أحصته المجتمعات ونشرته، محميًّا حتى لا يمكن التعرف على أحد.
releases-none = لم يُنشر شيء بعد.
releases-catalogue = كل الإصدارات في فهرس واحد (DCAT)
release-question = السؤال:
release-limits = ما الذي تقوله هذه الأرقام وما الذي لا تقوله
release-can = ما تقوله
release-cannot = ما لا تقوله
release-edition = الإصدار
release-replaces = يحل محل
release-method = كيف أُحصيت
release-protected = كيف يُحمى الناس
release-facts = عن هذه الأرقام
release-downloads = خذها معك
release-cite = للاستشهاد بها
release-records = السجلات التي وراءها
release-issued = تاريخ النشر
release-period = الفترة
release-places = الأماكن
release-licence = الرخصة
release-snapshot = حالة البيانات
release-content = بصمة المحتوى
release-of = الإجابة أو الفئة
release-total = المجموع
release-count = العدد
release-recalled = سُحبت هذه الأرقام.
release-superseded = هناك نسخة أحدث من هذه الأرقام.
release-vetoed = قررت { $body } ضده في { $day }
release-vetoed-decision = القرار
release-sent-back = أُعيد هذا الإصدار
release-vetoed-now = لا يخرج هذا الإصدار. ولا يُسأل مرتين عن الأرقام والكلمات نفسها: اجمع إصدارًا آخر يجيب عن الأسباب.
release-sent-back-now = لا يخرج كما هو. افحصه مرة أخرى بعد الجواب عن السبب، أو اجمع إصدارًا آخر.
release-later = إلى النسخة الأحدث
release-not-out = هذا غير منشور. لا يراه إلا من يعملون على المبادرة.
release-alone = سمح منسق المبادرة بهذا وحده
release-alone-text = { $by }: { $reason }
release-decided = سمحت هيئة من المجتمع بهذا
release-with-interval = لكل رقم مجاله بثقة { $confidence }%: المدى الذي تقع فيه الحقيقة على الأرجح.
release-withheld = { $count ->
    [0] لم تُحجب أي قيمة.
    [zero] لم تُحجب أي قيمة.
    [one] حُجبت قيمة واحدة لحماية الناس.
    [two] حُجبت قيمتان لحماية الناس.
    [few] حُجبت { $count } قيم لحماية الناس.
    [many] حُجبت { $count } قيمة لحماية الناس.
   *[other] حُجبت { $count } قيمة لحماية الناس.
}
release-official = السطر الأسفل نشرته جهة أخرى: { $publisher }.
release-place = المربع { $number } (عدد أماكن القياس: { $sites })
release-coarse = الأماكن مبيّنة على شبكة ضلع مربعها { $metres } متر، لا في موضعها الحقيقي.
release-cell-withheld = حُجب لحماية الناس.
release-state-assembled = أُعدّ
release-state-checked = فُحص
release-state-before_the_community = أمام المجتمع
release-state-approved = سُمح به
release-state-published = منشور
release-state-superseded = منشور، وله نسخة أحدث
release-state-sent-back = أُعيد
release-state-recalled = سُحب

## The tab protect
protecting-title = الحماية
protecting-lead = اصنع جداول لا يمكن فيها التعرف على أحد. تُحجب الخانات الصغيرة، ومعها ما يلزم من غيرها حتى لا يمكن حساب أي منها.
protecting-done = ما حُمي حتى الآن
protecting-new = حماية جداول
protecting-no-data = لا توجد بعد حالة مجمّدة من البيانات.
protecting-to-check = خذ لقطة أولًا.
protecting-not-yet = يحمي Counted الجداول والتقديرات. أما ملفات السجلات الفردية والتقريب والتشويش فتأتي لاحقًا؛ وإلى ذلك الحين لا يمكن نشرها.
protecting-data = البيانات (أحدث لقطة لها)
protecting-table = الجدول { $number }
protecting-table-title = العنوان
protecting-by-1 = مصنّفة حسب
protecting-by-2 = وحسب
protecting-by-3 = وأيضًا حسب
protecting-by-none = – اختر –
protecting-threshold = أقل عدد من الناس في خانة تُعرض
protecting-threshold-hint = 3 على الأقل؛ و10 بداية جيدة. وإذا قررت هيئة عددًا فلا يحتاج عدد أكبر إلى قرار جديد.
protecting-zeros = الخانات الفارغة قد تكشف شيئًا أيضًا: احجبها كالصغيرة
protecting-run = حماية وتدقيق
protecting-audit-lead = حُميت جداول هذه الصفحة معًا. وحاول التدقيق أن يحسب كل خانة محجوبة.
protecting-cells = الخانات
protecting-primary = محجوبة: عدد الناس قليل جدًا (حجب أولي)
protecting-secondary = محجوبة لحماية تلك (حجب ثانوي)
protecting-undone = أمكن حسابها
protecting-certified = ثبت أنه يبقى فيها مدى من قيم عدة
protecting-certified-of = { $cells } من { $withheld } في كل الجداول معًا
protecting-narrowest = أضيق مدى يمكن للقارئ استنتاجه
protecting-from-to = من { $low } إلى { $high }
protecting-to-publish = إلى النشر

## The tab publish
publishing-title = النشر
publishing-lead = اجمع الجداول والأرقام المحمية، وقل ما معناها وما الذي لا تستطيع قوله، ثم أخرجها إلى الناس.
publishing-releases = الإصدارات
publishing-new = إعداد إصدار
publishing-tables = جداول محمية
publishing-no-tables = لا جداول
publishing-figures = أرقام من التحليلات
publishing-no-figures = لا توجد تحليلات بعد، فلا يمكن نشر غير الجداول.
publishing-map = خريطة لأماكن القياس
publishing-no-map = لا خريطة
publishing-points-data = البيانات
publishing-points-latitude = عمود خط العرض
publishing-points-longitude = عمود خط الطول
publishing-points-value = العمود الذي يُعرض متوسطه
publishing-points-title = عنوان الخريطة
publishing-points-grid = ضلع مربع الشبكة بالأمتار
publishing-points-grid-hint = تُعرض الأماكن على شبكة، ولا تُعرض أبدًا في موضعها الحقيقي. 500 على الأقل؛ ولإجابات الناس 5000 على الأقل.
publishing-word-title = العنوان
publishing-word-title-hint = ماذا وأين ومتى.
publishing-word-sentence = النتيجة في جملة واحدة
publishing-word-sentence-hint = برقم وبمدى دقته. تقف فوق كل شيء.
publishing-word-question = السؤال
publishing-word-question-hint = كما طرحه المجتمع.
publishing-word-method = كيف أُحصيت
publishing-word-method-hint = من سُئل، وكيف اختير من سُئلوا، ومتى.
publishing-word-can = ما تستطيع هذه الأرقام قوله
publishing-word-can-hint = ما يمكن أن يُستنتج منها. جملة واحدة في كل سطر.
publishing-word-limits = ما لا تستطيع هذه الأرقام قوله
publishing-word-limits-hint = ما لا يمكن أن يُستنتج منها. جملة واحدة في كل سطر.
publishing-word-creators = من يُذكر مؤلفًا لها
publishing-word-creators-hint = اسم واحد في كل سطر.
publishing-word-publisher = من ينشر
publishing-word-publisher-hint = إن تُرك فارغًا: المبادرة.
publishing-word-keywords = كلمات يُعثر بها عليه
publishing-word-keywords-hint = كلمة في كل سطر: المكان والموضوع والهدف.
publishing-word-start = أول يوم تتناوله
publishing-word-end = آخر يوم تتناوله
publishing-slug = الاسم في العنوان الإلكتروني
publishing-subject = عمّ تتحدث هذه الأرقام؟
publishing-persons = عن أشخاص أو أسر معيشية
publishing-things = قياسات لأشياء (هواء أو ماء أو ضجيج) لا لأشخاص
publishing-declaration = الإقرار بأنه لا يمكن أن يتضرر منها أحد
publishing-declared-by = من يقرّ بذلك
publishing-declared-reason = لماذا
publishing-declared-on = متى
publishing-assemble = تجميع الإصدار
publishing-see = عرض صفحته
publishing-next = الخطوة التالية
publishing-history = ما الذي جرى
publishing-content = ما الذي فيه
publishing-reason = السبب
publishing-alone-reason = سبب اتخاذ القرار منفردًا (سيراه كل قارئ)
publishing-until = يمكن للمجتمع أن يعترض حتى
publishing-until-hint = يراه أولًا من لديهم إيصال، وأعضاء المجلس، ومن لديه الرابط. أسبوعان يكفيان لاجتماع.
publishing-step-check = مقارنته بالإصدارات السابقة
publishing-step-approve = السماح به من المنسق وحده
publishing-step-approve-decided = السماح به كما قررت الهيئة
publishing-step-community = عرضه على المجتمع
publishing-step-back = إعادته
publishing-step-publish = نشر
publishing-step-supersede = تعيين نسخة أحدث
publishing-later = النسخة الأحدث
publishing-step-recall = سحبه
release-thanks = الشكر إلى
release-thanks-community = { $count ->
    [zero] لا أحد غيرهم من المجتمع
    [one] شخص آخر من المجتمع
    [two] شخصين آخرين من المجتمع
    [few] { $count } أشخاص آخرين من المجتمع
    [many] { $count } شخصًا آخر من المجتمع
   *[other] { $count } شخص آخر من المجتمع
}

release-holds-taken-back = سحب شخص إجاباته الموجودة في هذه الأرقام بعد إعدادها. ستُعدّ الطبعة القادمة من دونها.
release-data-deleted = حُذفت البيانات التي صُنعت منها هذه الأرقام في { $when }، لأن شخصًا سحب إجاباته أو لأن مدتها انتهت. وتثبت الأرقام ببصمتها وبالسجل.
state-gone = حُذفت أحدث حالة مجمّدة
state-gone-again = تجميد حالة جديدة
state-gone-text =
    حُذفت في { $when }، لأن شخصًا سحب إجاباته التي كانت فيها أو لأن مدتها انتهت. { $older ->
        [0] جمّدوا حالة جديدة واسألوها.
       *[other] المعروض أدناه هو الحالة الأقدم { $older }؛ جمّدوا حالة جديدة لأحدث الإجابات.
    }
