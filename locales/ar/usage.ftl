### ما آلت إليه الأرقام المنشورة: استخدامات مؤكدة أو مذكورة، ووعود بالرد.

use-title = من استخدم هذه الأرقام
use-list = فيمَ استُخدمت الأرقام
use-list-lead = فيمَ يقول الناس إنهم استخدموا أرقام المجتمعات، ومن يؤكد ذلك. القول يبقى قولًا حتى يقول من يعرف الأمر الشيء نفسه. ولا يُجمع الاثنان في العدّ أبدًا.
use-file = القائمة في ملف (CSV)
use-none = لم يقل أحد بعد إنه استخدم هذه الأرقام.
use-wait =
    { $count ->
        [one] هناك قول آخر ينتظر أن ينظر فيه صاحب البيانات.
       *[other] أقوال أخرى تنتظر أن ينظر فيها صاحب البيانات: { $count }.
    }
use-to-look =
    { $count ->
        [one] قول واحد ينتظرك
       *[other] أقوال تنتظرك: { $count }
    }
use-to-look-text = انظر فيه، ثم انشره أو اتركه مع ذكر السبب.
use-say = استخدمتُ هذه الأرقام
use-say-text = هل استخدمتم هذه الأرقام أو تعرفون من استخدمها؟ قولوا ذلك هنا. لا تحتاجون إلى حساب. سيقرأه الناس الذين جاءت منهم البيانات.
use-taken = شكرًا لكم. تم التسجيل.
use-taken-text = لأنه قيل بلا حساب، ينتظر حتى ينظر فيه صاحب البيانات. ويرى الجميع كم قولًا ينتظر.
use-confirmed = مؤكد: { $count }
use-confirmed-text = الذين صنعوا البيانات أو الذين قرروا يقولون إن هذا صحيح.
use-claimed-only = مذكور وغير مؤكد: { $count }
use-claimed-only-text = أحدهم يقول ذلك. ولم يؤكده أحد ممن يعرفون.

use-waiting = ينتظر
use-waiting-text = لم ينظر فيه صاحب البيانات بعد. لا يراه أحد غيره.
use-claimed = مذكور
use-claimed-text = أحدهم يقول ذلك. ولم يقل شيئًا بعد لا الذين صنعوا البيانات ولا الذين قرروا.
use-by-producer = أكده الذين صنعوا البيانات
use-by-producer-text = الذين قرروا لم يقولوا شيئًا بعد.
use-by-decision-maker = أكده الذين قرروا
use-by-decision-maker-text = الجهة التي قررت تقول إن هذه الأرقام استُخدمت.
use-by-both = أكده الطرفان
use-by-both-text = الذين صنعوا البيانات والذين قرروا يقولون إن هذا صحيح.
use-contested = مختلف عليه
use-contested-text = أحد الطرفين يقول إن هذا غير صحيح. لذلك لا يُعدّ مؤكدًا.
use-withdrawn = سُحب
use-left-out = لم يؤخذ به

use-kicker = استخدام للأرقام:
use-kind = فيمَ استُخدمت؟
use-as-decision = قرار
use-as-budget = ميزانية
use-as-law = قانون أو قاعدة
use-as-service = خدمة
use-as-document = خطة أو تقرير أو وثيقة أخرى
use-as-case = قضية أو شكوى
use-as-article = مقال أو برنامج
use-as-campaign = حملة
use-as-school = مدرسة أو دورة
use-as-research = بحث
use-as-other = شيء آخر
use-what = ما اسمه؟
use-what-hint = مثلًا: ميزانية البلدة لعام 2027.
use-who = من استخدمها؟
use-who-hint = المنظمة أو الدائرة. لا تذكروا أسماء أشخاص عاديين.
use-link = أين يمكن قراءته؟
use-link-hint = عنوان صفحة على الإنترنت.
use-on = في أي يوم؟
use-figure = أي رقم؟
use-figure-hint = مثلًا: 20.5 لترًا في اليوم.
use-phase = لأي غرض؟
use-phase-none = لا سياسة، أو لا أعرف
use-decider = أي جهة قررت؟
use-decider-none = ليست بين هذه، أو لا أعرف
use-decider-hint = يمكن لجهة من هذا الموقع أن تؤكده وأن تعد برد.
use-words = ماذا نتج عن ذلك
use-send = إرسال
use-release = الأرقام
use-initiative = من
use-said-on = قيل في
use-standing = أين وصل

use-sides = ماذا يقول الطرفان
use-side-producer = الذين صنعوا البيانات
use-side-decision-maker = الذين قرروا
use-side-silent = لم يقولوا شيئًا بعد.
use-speak-for = التحدث باسم:
use-answer = هل هذا صحيح؟
use-answer-send = القول باسم هذا الطرف
use-look = السماح ببقائه على الصفحة
use-leave-out = عدم الأخذ به
use-withdraw = سحبه
use-reason = لماذا؟
use-reason-hint = يقرأه الجميع.
use-promise = الوعد برد
use-promise-text = قولوا ماذا ستفعلون ومتى. يبقى الوعد مع الالتزامات الأخرى ومعه يومه.
use-promise-what = ماذا ستفعلون أو بمَ ستردون؟
use-promise-due = حتى أي يوم؟
use-promise-send = إعطاء الوعد
use-promise-runs = وعدت { $who } برد حتى { $date }.
use-promise-over = وعدت { $who } برد حتى { $date } ولم تُظهر ردًا.
use-promise-kept = وعدت { $who } برد حتى { $date }، والرد ظاهر.
use-promise-kept-late =
    { $count ->
        [one] وعدت { $who } برد حتى { $date }، والرد ظاهر، متأخرًا يومًا واحدًا.
        [two] وعدت { $who } برد حتى { $date }، والرد ظاهر، متأخرًا يومين.
        [few] وعدت { $who } برد حتى { $date }، والرد ظاهر، متأخرًا { $count } أيام.
        [many] وعدت { $who } برد حتى { $date }، والرد ظاهر، متأخرًا { $count } يومًا.
       *[other] وعدت { $who } برد حتى { $date }، والرد ظاهر، متأخرًا { $count } يوم.
    }

## ماذا تغيّر: رسالة تعود إلى من جاءت منهم البيانات.

return-title = ماذا تغيّر
return-lead = أخبروا من جاءت منهم البيانات بما عُمل بها، ومن عمله، وما لم يُعمل. هم يقرؤونه أولًا.
return-none = لم تُكتب رسالة بعد.
return-no-round = الرسالة لأهل جولة، ولا توجد جولة بعد.
return-new = كتابة رسالة
return-new-text = اكتبوا كما تتكلمون. وقولوا أيضًا ما لم يُعمل: فالناس يعرفونه على كل حال.
return-round = لأهل أي جولة؟
return-round-hint = كل من معه إيصال من تلك الجولة يقرؤها برمزه.
return-release = عن أي أرقام؟
return-release-none = الجولة كلها
return-called = ما عنوانها؟
return-called-hint = قصير: به تبدأ الرسالة النصية.
return-done = ما الذي عُمل
return-done-hint = ابدؤوا بأهم جملة. الرسالة النصية تأخذ بدايتها.
return-by = من عمله
return-by-hint = الدائرة أو المنظمة أو الناس.
return-not-done = ما الذي لم يُعمل
return-not-done-hint = ولماذا، إن كنتم تعرفون.
return-next = ماذا بعد ذلك
return-next-hint = مثلًا: من ينظر في الأمر مرة أخرى ومتى.
return-save = حفظ

return-draft = مسودة
return-draft-text = لا يقرؤها إلا أهل المبادرة.
return-scheduled = تنتظر يومها
return-scheduled-text = لا يقرؤها أحد غيركم بعد.
return-with-participants = عند المشاركين
return-with-participants-text = من جاءت منهم البيانات يقرؤونها بإيصالهم. ولا يقرؤها العموم بعد.
return-public = منشورة للجميع
return-withdrawn = سُحبت
return-of-round = الجولة { $number }
return-when = المشاركون من { $participants }، والجميع من { $public }
return-figures = الأرقام التي تتحدث عنها
return-send = إرسالها
return-send-text = اختاروا يومين. المشاركون يقرؤونها أولًا أو في اليوم نفسه مع الجميع. بعد ذلك تبقى الكلمات كما هي.
return-day-participants = متى يبدأ المشاركون بقراءتها؟
return-day-public = متى يبدأ الجميع بقراءتها؟
return-day-public-hint = ليس قبل المشاركين.
return-write = كتابتها بلغة أخرى
return-write-text = ما أُرسل بلغة يبقى. وقبل الإرسال يمكنكم إعادة كتابتها.
return-withdraw = سحبها
return-texts = نصوص للرسائل
return-texts-text = لا يعرف Counted رقم هاتف أو عنوان أي مشارك. انسخوا هذه النصوص وأرسلوها بالطريقة التي اتفقتم عليها مع الناس. ولتعليقها على جدار اطبعوا هذه الصفحة.
return-print = اقرأ هذا هنا، مع الأرقام التي يتناولها:
return-print-mine = اقرأ هذا هنا بإيصالك:
return-sms = رسالة نصية
return-sms-size = عدد الأحرف { $signs }؛ ويتسع الجزء الواحد لـ { $room }.
return-sms-parts =
    { $count ->
        [one] تُرسل في جزء واحد.
       *[other] عدد الأجزاء: { $count }، ويُدفع عن كل جزء.
    }
return-sms-default = كل حرف موجود في أبجدية جميع الهواتف.
return-sms-ucs2 = فيها حرف ليس في أبجدية جميع الهواتف، لذلك يتسع الجزء الواحد لأقل.
return-letter = رسالة أو بريد إلكتروني
return-letter-end = بإيصالكم يمكنكم قراءة هذا في أي وقت وقول هل استُخدمت بياناتكم كما أردتم:

return-mine-text = هذا ما آلت إليه البيانات التي أعطيتموها.
return-asked = هل استُخدمت كما أردتم؟
return-asked-hint = جوابكم يُعدّ فقط. لا يعرف أحد من أعطاه. وأقل من خمسة أجوبة لا تُعرض أبدًا.
return-asked-words = هل تريدون إضافة شيء؟
return-asked-words-hint = يقرؤه من يديرون المبادرة، بلا اسمكم. لا تكتبوا من أنتم.
return-asked-send = إرسال
return-answered = لقد قلتم هل استُخدمت كما أردتم. شكرًا لكم.
return-back = العودة إلى بياناتي
return-intended-yes = نعم
return-intended-partly = في جزء منها
return-intended-no = لا
return-review = هل استُخدمت كما أراد الناس؟
return-review-text = سُئل من جاءت منهم البيانات. أجوبتهم تُعدّ ولا تُحفظ باسم أحد.
return-review-open = يمكنهم الجواب حتى { $date }. بعدها تُعدّ الأجوبة.
return-review-few = لم يُجب أحد، أو أجاب أقل من خمسة، فلا يُعرض شيء.
return-review-people =
    { $count ->
        [one] أجاب شخص واحد.
       *[other] عدد من أجابوا: { $count }.
    }
return-review-protected = لا يُعرض، لأن قلة أعطت أحد الأجوبة
return-review-words = ما أضافوه

## ما هو خطأ أو غير واضح أو ما يُظن عن الأرقام: مع رد قبل يوم محدد.

remark-title = تصحيحات وأسئلة
remark-none = لم يقل أحد شيئًا عن هذه الأرقام بعد.
remark-say = القول إن شيئًا خطأ، أو السؤال
remark-say-text = لا تحتاجون إلى حساب. على صاحب البيانات أن يرد خلال { $days } يومًا؛ وإن لم يقل شيئًا رأى الجميع ذلك.
remark-kind = ما الأمر؟
remark-as-correction = شيء خطأ
remark-as-question = شيء غير واضح
remark-as-opinion = ما أظنه
remark-figure = أي رقم؟
remark-words = ماذا تريدون أن تقولوا؟
remark-words-hint = سيقرؤه الجميع. لا تذكروا أسماء أشخاص عاديين.
remark-send = إرسال
remark-waiting = ينتظر
remark-open = سيأتي رد
remark-unanswered = بلا رد
remark-answered = تم الرد
remark-left-out = لم يؤخذ به
remark-due = الرد حتى { $date }
remark-late =
    { $count ->
        [one] جاء الرد متأخرًا يومًا واحدًا
        [two] جاء الرد متأخرًا يومين
        [few] جاء الرد متأخرًا { $count } أيام
        [many] جاء الرد متأخرًا { $count } يومًا
       *[other] جاء الرد متأخرًا { $count } يوم
    }
remark-put-right = صُحّح في
remark-waiting-late =
    { $count ->
        [one] هناك قول آخر مضى يومه ولم ينظر فيه أحد.
       *[other] أقوال أخرى مضى يومها ولم ينظر فيها أحد: { $count }.
    }
remark-count-answered =
    { $count ->
        [one] واحد تم الرد عليه.
       *[other] تم الرد على { $count }.
    }
remark-count-late =
    { $count ->
        [one] جاء رد واحد منها بعد موعده.
        [two] جاء ردان منها بعد موعدهما.
        [few] جاءت { $count } ردود منها بعد موعدها.
        [many] جاء { $count } ردًا منها بعد موعده.
       *[other] جاء { $count } رد منها بعد موعده.
    }
remark-count-open =
    { $count ->
        [one] واحد ينتظر الرد.
       *[other] تنتظر الرد: { $count }.
    }
remark-count-unanswered =
    { $count ->
        [one] واحد بلا رد.
       *[other] بلا رد: { $count }.
    }
remark-count-waiting =
    { $count ->
        [one] واحد ينتظر أن يُنظر فيه.
       *[other] تنتظر أن يُنظر فيها: { $count }.
    }
remark-count-waiting-late =
    { $count ->
        [one] واحد ينتظر بعد موعده ولم ينظر فيه أحد.
        [two] اثنان ينتظران بعد موعدهما ولم ينظر فيهما أحد.
        [few] { $count } تنتظر بعد موعدها ولم ينظر فيها أحد.
        [many] { $count } تنتظر بعد موعدها ولم ينظر فيها أحد.
       *[other] { $count } تنتظر بعد موعدها ولم ينظر فيها أحد.
    }
remark-outcome = ماذا نتج عنه؟
remark-outcome-corrected = سيُصحح في طبعة لاحقة
remark-outcome-stays = نُظر فيه ويبقى كما هو
remark-outcome-explained = تم توضيحه
remark-outcome-noted = تم أخذه علمًا
remark-answer = الرد
remark-answer-send = الرد

## ماذا نتج عنها، بالعدد.

impact-title = ماذا نتج عنها
impact-lead = فيمَ استُخدمت الأرقام، وكم استغرق ذلك، وماذا عاد إلى من جاءت منهم البيانات. لا توجد درجة: كل رقم هو عدد أشياء يمكنكم فتحها.
impact-table = الاستخدامات
impact-measure = ما يُعدّ
impact-confirmed = مؤكد
impact-claimed = مذكور فقط
impact-note = لا يُجمع المؤكد مع المذكور أبدًا.
impact-uses = كل الاستخدامات
impact-days = الأيام من الجمع إلى الاستخدام (الوسيط)
impact-no-day = لا استخدام له يوم
impact-early = استعمالات قبل نهاية الجمع
impact-none-after = لا شيء بعد نهاية الجمع
impact-releases = مجموعات الأرقام المنشورة
impact-contested = استخدامات مختلف عليها، ضمن المذكورة
impact-waiting = أقوال تنتظر أن يُنظر فيها
impact-returned = رسائل عادت إلى المشاركين
impact-answered = تصحيحات وأسئلة لها رد
impact-answered-late = منها ما جاء الرد عليه بعد موعده
impact-open = تصحيحات وأسئلة تنتظر
impact-unanswered = تصحيحات وأسئلة بلا رد بعد يومها

## المتابعة والنقل.

follow-title = المتابعة
follow-text = بقارئ الخلاصات تعرفون ما يحدث، ولا يعرف أحد أنكم تتابعون.
follow-atom = متابعة بالخلاصة (Atom)
follow-published = نُشرت هذه الأرقام.
follow-superseded = هناك طبعة أحدث.
follow-recalled = سُحبت هذه الأرقام.
follow-claimed = أحدهم يقول إنه استخدم هذه الأرقام.
follow-confirmed = تأكد استخدام لهذه الأرقام.
follow-changed = قيل ماذا تغيّر.
follow-answered = تصحيح أو سؤال صار له رد.
follow-put-right = طبعة أحدث تصحح ما قيل إنه خطأ.
share-title = المشاركة والتضمين والمتابعة
share-text = نص مع تنبيهه
share-copy = انسخوا هذا النص
share-rests = يستند إلى { $records } من السجلات.
share-caution = ما لا يمكن أن يخبركم به هذا:
share-embed = عرض رقم على صفحتكم
share-embed-text = انسخوا سطر الرقم الذي تريدون. يأتي معه تنبيهه ويعيد إلى هنا. لا يضع ملف ارتباط ولا يحمّل شيئًا من مكان آخر.
share-whole = كيف صُنع، وكل الأرقام
