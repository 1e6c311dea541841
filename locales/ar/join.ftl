### أعضاء التعاون: الدليل، والانضمام، والحملات، وسجل العضو.

join-tab = الأعضاء
join-directory = الأعضاء
join-directory-lead =
    { $count ->
        [zero] لا أعضاء بعد.
        [one] عضو واحد يعمل هنا.
        [two] عضوان يعملان معًا هنا.
        [few] { $count } أعضاء يعملون معًا هنا.
        [many] { $count } عضوًا يعملون معًا هنا.
       *[other] { $count } عضو يعملون معًا هنا.
    }
join-found = { $count } من { $of } من الأعضاء
join-with-count = { $name } ({ $count })
join-none-yet = لا أعضاء بعد.
join-nobody = لا عضو يوافق ما تبحث عنه.
join-map = أين يعمل الأعضاء
join-map-sentence = عدد الأعضاء الذين يعملون في بلد بعينه: { $members }، وعدد البلدان: { $countries }. وعدد الآخرين، في إقليم أو في العالم كله أو لم يقولوا أين: { $others }.
join-member = عضو
join-class = أيّ نوع من المنظمات؟
join-class-cso = منظمة من المجتمع المدني
join-class-human_rights = مؤسسة لحقوق الإنسان
join-class-research = مؤسسة بحثية
join-class-institution = مؤسسة عامة أو خاصة
join-class-development_partner = شريك في التنمية (مانح)
join-class-nso = مكتب وطني للإحصاء
join-class-line_ministry = وزارة قطاعية
join-class-international = منظمة إقليمية أو دولية
join-area = البلد أو الإقليم
join-area-hint = اختر العالم إن كنتم تعملون في كل مكان.
join-choose = اختر
join-on-behalf = باسم من
join-holder = من يشغل المقعد
join-website = صفحة الويب
join-since = عضو منذ
join-until = حتى
join-represents = يمثّل آخرين
join-represents-yes = يمثّل مجتمعًا أو شبكة، ويستشيرها.
join-statement = ما سيفعله هذا العضو
join-standing-coming = قادم
join-standing-active = عضو
join-standing-left = غادر
join-standing-lapsed = انقطع
join-standing-ended = انتهى

join-become = كن عضوًا
join-lead = هنا تعمل معًا منظمات تجمع البيانات مع المواطنين أو تستعملها أو تدعمها.
join-welcome = أهلًا بك: أنت عضو
join-drive-now = يُدعى أعضاء جدد الآن: { $title }
join-no-drive = لا حملة عضوية مفتوحة الآن
join-no-drive-text = يمكنك مع ذلك أن تكتب إلى الأمانة مباشرة: استعمل النموذج في هذه الصفحة.
join-coming = حملات قادمة
join-days = من { $from } إلى { $until }
join-yours = ما قدّمته
join-take-back = اسحب الطلب
join-needs-account = تحتاج إلى حساب كي تتابع طلبك وتدخل إلى مقعدك. إن لم يكن لك حساب فاطلب دعوة من الأمانة.
join-way = كيف تطلب العضوية؟
join-way-founding = عضو منذ البداية
join-way-drive = في حملة عضوية
join-way-approach = إلى الأمانة مباشرة
join-field-organisation = اسم منظمتك
join-field-website = صفحتها على الويب
join-field-on_behalf_of = باسم من تتكلم؟
join-field-represents = تمثّل مجتمعًا أو شبكة
join-field-holder = من سيشغل المقعد؟
join-field-holder-hint = اسمك كما تحب أن تُدعى.
join-field-named = يجوز للجميع قراءة هذا الاسم
join-field-will = بماذا تريد أن تسهم؟
join-field-accepted = ما ننتظره من الأعضاء
join-field-accepted-hint = ضع علامة على كل نقطة تقبلها. النقطة الأخيرة لمن يمثّل آخرين فقط.
join-expected = ما ننتظره من الأعضاء
join-expect-commit = نلتزم بالعمل المشترك ونعطيه ما يحتاج من وقت ووسائل.
join-expect-participate = نشارك بمهاراتنا ومعارفنا وأفكارنا.
join-expect-deliver = ننجز ما نتعهد به في وقته وعلى وجه حسن.
join-expect-share = نتقاسم المعلومات والمعارف والدروس والموارد.
join-expect-consult = نستشير من نمثّلهم.
join-accepted = مقبول
join-send = قدّم الطلب
join-life-waiting = ينتظر جوابًا
join-life-admitted = قُبل
join-life-declined = لم يُقبل
join-life-taken_back = سُحب

join-drives = حملات العضوية
join-drives-lead = مرتين في السنة يُدعى أعضاء جدد، ودائمًا بعد جلسة يستطيع فيها الجميع أن يسألوا. من لا يستطيع الانتظار يكتب إلى الأمانة مباشرة.
join-no-drives = لا حملة بعد.
join-drive-announced = أُعلنت
join-drive-coming = تبدأ قريبًا
join-drive-open = مفتوحة
join-drive-over = انقضى يومها الأخير
join-drive-closed = أُغلقت
join-drive-cancelled = أُلغيت
join-drive-counts = الطلبات: { $applied }، المقبولة: { $admitted }
join-after-session = بعد جلسة المعلومات هذه
join-sessions = جلسات المعلومات
join-no-sessions = لم تُعلن جلسة معلومات بعد.
join-drive-step-open = افتح الحملة
join-drive-step-close = أغلق الحملة
join-drive-step-cancel = ألغِ الحملة
join-drive-new = أعلن حملة
join-drive-title = ما اسمها؟
join-drive-from = أول يوم للطلبات
join-drive-until = آخر يوم للطلبات
join-drive-announce = أعلنها
join-reason = لماذا؟

join-applications = الطلبات
join-application = طلب
join-none-waits = لا طلب ينتظر.
join-answered = أُجيب عنها
join-handed-in = قُدّم في
join-by-rule = من يقبل ما يُنتظر منه تقبله الأمانة دون تصويت.
join-each-decided = يُتخذ قرار في كل طلب.
join-by-decision = من يتخذ القرار في كل طلب:
join-admit = اقبل
join-decline = لا تقبل
join-motion = قبول { $title } عضوًا
join-motion-text = نقبل { $title } عضوًا كما جاء في الطلب.

join-mine = عضويتي
join-export = خذ سجلي معك (JSON)
join-log = ما أعطيناه، ومن استشرناه
join-log-public = يستطيع الجميع قراءة هذه القائمة.
join-given = ما أعطاه هذا العضو
join-nothing-given = لم يُكتب شيء بعد.
join-consultations = من استشاره هذا العضو
join-nobody-consulted = لم تُكتب استشارة بعد.
join-consulted = استشارة
join-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
join-heard = ما قالوه
join-meets-commit = وقت ووسائل
join-meets-participate = مهارات وأفكار
join-meets-deliver = مهمة أُنجزت
join-meets-share = معرفة مشتركة
join-meets-consult = استشارة
join-how-meeting = في اجتماع
join-how-call = بالهاتف أو الإنترنت
join-how-writing = كتابةً
join-how-survey = باستبيان
join-how-other = بطريقة أخرى
join-log-give = اكتب ما أعطيناه
join-log-consult = اكتب استشارة
join-log-about = ماذا أعطيتم أو فعلتم؟
join-log-meets = من أيّ نوع؟
join-log-asked = عمَّ سألتموهم؟
join-log-whom = من سألتم؟
join-log-whom-hint = جماعة، مثلًا: نساء الأسواق في ثلاث مدن. دون أسماء.
join-log-people = كم شخصًا؟
join-log-how = كيف؟
join-log-on = في أيّ يوم؟
join-log-link = أين يُقرأ المزيد؟
join-edit = غيّر ما يقال عنا
join-leave = غادر
join-leave-text = ينتهي مقعدك ومناصبك اليوم. ويبقى ما قررته وما أعطيته.
join-leave-reason = لماذا تغادر؟ لست ملزمًا بالقول.
join-lapse = قل إن هذه العضوية انقطعت
join-lapse-text = فقط إذا لم يُسمع شيء عن العضو منذ سنة.
join-lapse-reason = كيف حاولتم الوصول إلى العضو؟
