### The register and the framework on pages: lists, an initiative, a round, the form of an assessment.

## Lists
initiatives-title = المبادرات
initiatives-lead = من يحصي ما يهمّه، وأين، ومن يقرّر بشأن البيانات.
initiatives-words = البحث عن كلمات
initiatives-count = { $count ->
    [zero] لا مبادرات
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $count } مبادرات
    [many] { $count } مبادرة
   *[other] { $count } مبادرة
}
initiatives-found = { $count } من { $of } من المبادرات
initiatives-map = عرضها على خريطة
initiatives-list = عرضها في قائمة
initiatives-map-title = المبادرات على الخريطة
initiatives-elsewhere = { $count ->
    [zero] لا مبادرة خارج الخريطة.
    [one] مبادرة أخرى تعمل في بلدان كثيرة معًا ولا تظهر على الخريطة.
    [two] مبادرتان أخريان تعملان في بلدان كثيرة معًا ولا تظهران على الخريطة.
    [few] { $count } مبادرات أخرى تعمل في بلدان كثيرة معًا ولا تظهر على الخريطة.
    [many] { $count } مبادرة أخرى تعمل في بلدان كثيرة معًا ولا تظهر على الخريطة.
   *[other] { $count } مبادرة أخرى تعمل في بلدان كثيرة معًا ولا تظهر على الخريطة.
}
initiatives-none = لا شيء يوافق كل ما طلبته. أزِل أحد عوامل التصفية.
filter-any = أيّ
filter-more = تضييق البحث
filter-place = بلد أو منطقة
filter-goal = هدف من أهداف خطة 2030
filter-kind = النوع
filter-verdict = ما يقوله الإطار
filter-standing = مدى ثبوت ذلك
period = من { $from } إلى { $to }
period-since = منذ { $from }

## An initiative
example-title = مثال لم يُراجَع.
example-text = ملأناه من مصادر عامة. لم يره أو يؤكده أحد من المذكورين هنا.
initiative-work = العمل على هذه المبادرة
initiative-profile = من يشارك، وإلى أي حد
initiative-verdict = ما يقوله الإطار
initiative-story = القصة
initiative-releases = ما الذي وُجد
initiative-rounds = الجولات
initiative-parties = من يشارك
initiative-deciders = من يقرّر
initiative-groups = الناس الذين تتناولهم
group-not-own = (ليس بكلماتهم)
initiative-goals = أهداف خطة 2030
initiative-website = موقع المبادرة
initiative-take-part = كيف تشارك
initiative-contact = كيف تتواصل معها
initiative-sources = المصادر
initiative-ppsr = هذه البطاقة بصيغة PPSR Core (JSON)
party-person = شخص
party-role-initiator = بدأها
party-role-responsible = مسؤول عنها
party-role-partner = شريك
party-role-funder = يموّلها
party-role-custodian = يحفظ البيانات

## A round
round-number = الجولة { $number }
round-risks = هل يمكن أن تضرّ بأحد؟
round-history = كيف وصلت إلى هنا

## A judgement
standing-unassessed = لم يُقيَّم بعد
standing-example = مثال
standing-claimed = مُدّعى
standing-documented = موثّق
standing-corroborated = أكّده المشاركون
standing-contested = متنازع عليه
standing-verified = جرى التحقق منه
standing-stale = قديم
perspective-initiator = من بدأوها
perspective-participants = من شاركوا فيها
perspective-reviewer = جهة تقييم مستقلة
perspective-example = مثال من هيئة التحرير
judgement-several = ما بقي بلا جواب هو الذي يحسم. هذه هي القواعد التي قد تنطبق بعد:
judgement-settle = ما الذي يحسم الأمر
judgement-change = ما الذي يغيّر النتيجة
judgement-warnings = { $count ->
    [zero] لا شيء يثير التساؤل
    [one] أمر واحد يثير التساؤل
    [two] أمران يثيران التساؤل
    [few] { $count } أمور تثير التساؤل
    [many] { $count } أمرًا يثير التساؤل
   *[other] { $count } أمر يثير التساؤل
}
judgement-count = { $count ->
    [zero] لا تقييم في الملف
    [one] تقييم واحد في الملف
    [two] تقييمان في الملف
    [few] { $count } تقييمات في الملف
    [many] { $count } تقييمًا في الملف
   *[other] { $count } تقييم في الملف
}
judgement-confidence = يستند إلى { $stages }، وأضعف هذه الإجابات يستند إلى ما يلي:
judgement-version = نسخة الإطار { $version }.
judgement-table = المراحل التسع
judgement-stage = المرحلة
judgement-level = المستوى
judgement-evidence = ما يدعمه
reason-below = دون المستوى 4: { $stages }.
answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف

## The framework
framework-title = إطار كوبنهاغن لبيانات المواطنين
framework-lead = متى تكون البيانات بيانات مواطنين؟ الجواب فيمن يقرّر في كل مرحلة، لا فيمن يملك الأداة.
framework-definition = تأتي بيانات المواطنين من مبادرات يبدأها المواطنون أو يشاركون فيها مشاركة كافية، على الأقل في تصميم البيانات أو جمعها، سواء استخدمتها الإحصاءات الرسمية أم لم تستخدمها. ويُقصد بكلمة «مواطن» أي إنسان: لا دور هنا للجنسية ولا للوضع القانوني.
framework-source = أعدّه الفريق التعاوني المعني ببيانات المواطنين (Collaborative on Citizen Data) للدورة الخامسة والخمسين للجنة الإحصائية للأمم المتحدة، عام 2024؛ وهو هنا بكلماتنا نحن، مع أرقام فقراته.
framework-types = ستة أنواع من المبادرات
framework-types-lead = من بدأها، ومع من تُنفَّذ؟ هذا، مع مستوى المشاركة في كل مرحلة، هو ما يحسم الأمر.
framework-green = بدأها المواطنون
framework-yellow = المستويات هي التي تحسم
framework-out = خارج النطاق
framework-chain = سلسلة القيمة
framework-what = ما معنى ذلك
framework-gsbpm = مراحل النموذج العام لإجراءات العمل الإحصائي (GSBPM)
framework-clause = الفقرة
framework-levels = مستويات المشاركة
framework-levels-lead = تكون المشاركة كافية ابتداءً من المستوى 4. والمستوى 0 أضفناه نحن لمن لا مشاركة لهم أصلًا.
framework-says = ما قد يقوله أحد المشاركين
framework-strengths = مدى قوة الدليل
framework-strengths-lead = تستحق النتيجة من الثقة بقدر أضعف دليل بين الإجابات التي تحسمها.
framework-rules = القواعد
framework-rules-lead = تُجرَّب القواعد بهذا الترتيب، وأول قاعدة تنطبق تعطي النتيجة. ولا نخمّن أبدًا إجابة غير معروفة: لا تثبت النتيجة إلا إذا أدت إليها كل الإجابات الممكنة.
framework-rule = القاعدة
framework-verdict = النتيجة
framework-why = لماذا
framework-objectives = سبعة أهداف
framework-principles = عشرة مبادئ
framework-elements = ثمانية عناصر لبيئة مواتية
framework-categories = ثلاثة مواقع من الإحصاءات الرسمية

## What a step needs
guard-title = عنوان
guard-aim = غاية
guard-place = مكان
guard-responsible_party = جهة مسؤولة عنها
guard-risk_assessment = نظرة في المخاطر على الناس
guard-open_instrument = استمارة مفتوحة
guard-consent_notice = بيان الموافقة
guard-custody_key = من يحفظ مفتاح البيانات
guard-compiles = استمارة بلا أخطاء
guard-sign_off = قرار المجتمع، أو سبب عدم وجوده
guard-payload_destroyed = إتلاف الإجابات
guard-five_answers = إجابات خمسة مشاركين على الأقل
guard-reason = سبب

## Work: decide
work-title = عملي
work-lead = المبادرات التي لك فيها دور.
work-none = ليست لديك مبادرة بعد. صِف مبادرتك الأولى، أو اطلب من منسق مبادرة أن يدعوك.
work-new = وصف مبادرة جديدة
new-title = وصف مبادرة
new-lead = لا يراها أحد غيرك حتى تنشرها. وكل شيء يمكن أن ينتظر إلا العنوان.
decide-title = القرار
decide-lead = ما موضوعها، ومن يشارك، ومن يقرّر في كل مرحلة؟
decide-alone = لا توجد بعد هيئة تقرّر لهذه المبادرة: أنت تتصرف وحدك، والسجل يقول ذلك. حين يشغل أشخاص مقاعد في هيئة، تقرّر هي بالاقتراح والتصويت.
decide-record = البطاقة
decide-record-edit = تعديل البطاقة
decide-state = إلى أين وصلت
decide-next = الخطوة التالية
decide-needs = ما زال ينقصها: { $needs }.
decide-reason = السبب
decide-move-registered = نشر البطاقة
decide-move-active = البدء
decide-move-paused = إيقاف مؤقت
decide-move-completed = إنهاء
decide-move-abandoned = التخلي عنها
decide-parties = من يشارك
decide-party-add = إضافة منظمة
decide-party-name = الاسم
decide-party-class = نوع المنظمة
decide-party-role = دورها
decide-party-objectives = هل حددت هي الأهداف؟
decide-party-objectives-hint = لمن يدفع فقط. إذا حدد الممول ما يُسأل عنه فالمبادرة تكاد لا تكون مبادرة الناس.
decide-party-set = حددت الأهداف
decide-party-not-set = لم تحدد الأهداف
decide-rounds = الجولات
decide-round-add = بدء جولة أخرى
decide-round-edit = تعديل الجولة
decide-round-assess = تقييم الجولة
decide-round-decider = من يقرّر؟
field-title = ما اسمها؟
field-slug = اسم قصير في العنوان الإلكتروني
field-slug-hint = حروف لاتينية صغيرة وأرقام وشرطات. اتركه فارغًا فنصنعه من العنوان.
field-aim = ما الذي تريد بلوغه، في جملة؟
field-description = احكِ قصتها
field-issue = ما المشكلة، ومن أثارها؟
field-kind = من بدأها، ومع من تُنفَّذ؟
field-practices = ماذا تسمّي ما تقوم به؟
field-objectives = ما الغرض منها؟
field-methods = كيف تُجمع البيانات؟
field-places = البلد أو المنطقة
field-locality = المكان بالتحديد، بكلماتك
field-groups = من هم الناس الذين تتناولهم؟
field-groups-hint = فئة واحدة في كل سطر، بالاسم الذي تسمّي به نفسها.
field-topics = الموضوعات
field-topics-hint = افصل بينها بفواصل.
field-sdgs = أهداف خطة 2030 أو غاياتها أو مؤشراتها
field-sdgs-hint = مثل 6 أو 6.1 أو 6.1.1، وافصل بينها بفواصل.
field-started = متى بدأت؟
field-date-hint = سنة أو شهر أو يوم: 2014 أو 2014-05 أو 2014-05-17.
field-ended = متى انتهت؟
field-website = صفحة الويب
field-how_to_take_part = كيف يمكن المشاركة؟
field-contact = كيف يمكن التواصل معك؟ (يراه الجميع)
assess-title = تقييم الجولة
assess-lead = أجب عما تعرفه. وما تتركه لا نخمّنه، بل نبيّن لك ما يحسمه.
assess-about = عن المبادرة
assess-practice-hint = يقودها باحثون، ومن أهدافها تقديم دليل علمي. والاسم وحده لا يجعلها من علم المواطنين.
assess-stages = من يقرّر في كل مرحلة
assess-evidence = ما الذي يدعم ذلك؟
assess-evidence-note = أي وثيقة أو سجل؟
assess-note = لماذا هذه الإجابات؟
assess-preview = عرض ما يترتب عليها
assess-file = إضافة التقييم إلى الملف
assess-follows = ما يترتب على هذه الإجابات
assess-filed = أُضيف التقييم إلى الملف. وهو ينضم إلى ما قبله ولا يحل محل أي منه.

described-from = هي موصوفة في مكان آخر
described-title = نقل وصف
described-lead = سجل من فهرس أو من سجل آخر يملأ الاستمارة. تنظر فيه وتغيّره قبل أن يُحفظ شيء.
described-file = ملف
described-file-hint = مجموعة بيانات CKAN (جواب package_show)، أو DCAT بصيغة JSON-LD أو RDF/XML، أو مشروع PPSR Core أو EU-Citizen.Science.
described-text = أو نصه
described-text-hint = ألصقه هنا إن لم يكن لديك ملف.
described-look = املأ الاستمارة
described-done = مُلئت من سجل { $form }. لم يُحفظ شيء بعد: انظر في كل حقل ثم احفظ.
described-organisation = هناك، { $organisation } مسؤول عنها. بعد الحفظ أضف من يشارك.
initiative-brought = نُقل وصفها من سجل { $form }:
