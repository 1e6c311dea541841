# البلدان: العالم، وبلد واحد، وجرده، وبيئته، وخرائط طريقه، وملحق استعراضه.
nav-countries = البلدان
countries-title = البلدان
countries-lead = أين يصنع الناس بيانات عمّا يهمّهم، وماذا نتج عنها، وما الذي يفعله كل بلد ليصبح ذلك ممكناً.
countries-sentence = { $initiatives } مبادرة في { $countries } بلداً أو منطقة؛ منها { $citizen } حُكمها «بيانات مواطنين»؛ و{ $releases } إصداراً منشوراً. في هذه الجملة تُعدّ كل مبادرة وكل إصدار مرة واحدة.
countries-region = المنطقة
countries-measure = ما تعرضه الخريطة
countries-country = البلد أو المنطقة
countries-code = الرمز
countries-initiatives = المبادرات
countries-citizen = حُكمها «بيانات مواطنين»
countries-groups-count = الفئات المذكورة
countries-releases = الإصدارات
countries-producers = المنتجون في الجرد
countries-reviews = جولات النظر في البيئة
countries-table = بلداً بلداً
countries-how = المبادرة التي تعمل في عدة بلدان تُعدّ في كل منها، فمجموع الصفوف ليس هو الكل.
countries-no-inventory = لا يُحفظ جرد هنا
countries-none = لا يوجد شيء هنا بعد.
countries-groups = الفئات التي تتحدث عنها المبادرات
countries-groups-how = بكلمات السجلات، والأكثر ذكراً أولاً. لا يُعدّ هنا أشخاص.
countries-initiatives-of = { $count ->
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $count } مبادرات
   *[other] { $count } مبادرة
}
countries-counting = كيف يُعدّ كل رقم
countries-initiatives-how = المبادرات: السجلات العلنية، في كل بلد تعمل فيه.
countries-citizen-how = بيانات المواطنين: مبادرات آخر حُكم عليها «بيانات مواطنين». القول المعترَض عليه أو القديم لا يُعدّ إلى أن يُجاب عنه.
countries-releases-how = الإصدارات: ما نُشر، ومنه ما حلّ محله أحدث منه؛ أما ما سُحب فلا يُعدّ.
countries-producers-how = المنتجون: المنظمات في الجرد الذي يحفظه البلد هنا. لكل بلد قواعده في العدّ، فلا تُقارن أرقام بلدين دون قراءة قواعدهما. والرقم المنشور في مكان آخر يظهر في صفحة البلد مع مصدره ولا يُضاف إلى هذه الأرقام أبداً.
countries-uses-how = الاستخدامات: ما استُخدمت فيه الأرقام يُعدّ في صفحة كل بلد. ولا يُجمع المؤكد منها مع المذكور فقط أبداً.
countries-file = الجدول ملفاً
countries-file-text = ملف CSV، صف لكل بلد

country-tab-overview = نظرة عامة
country-sentence = { $initiatives ->
    [0] لا توجد مبادرة مسجلة هنا بعد.
    [one] مبادرة واحدة مسجلة هنا؛ { $citizen } بحُكم «بيانات مواطنين»؛ والإصدارات المنشورة: { $releases }.
   *[other] المبادرات المسجلة هنا: { $initiatives }؛ منها بحُكم «بيانات مواطنين»: { $citizen }؛ والإصدارات المنشورة: { $releases }.
}
country-kept-by = تحفظ هذه الصفحة:
country-not-kept = لا أحد يحفظ هذه الصفحة. تعرض ما يعرفه السجل؛ ولا جرد هنا ولا نظر في البيئة ولا خريطة طريق.
country-source = المصدر:
country-notes-event = ما جرى
country-notes-law = قوانين وقواعد
country-notes-guideline = أدلة وأدوات
country-notes-figure = أرقام عدّها آخرون
country-notes-need = ما يُحتاج إليه
country-note-add = تدوين واقعة
country-note-lead = لا تظهر الواقعة هنا إلا مع مصدرها، ليستطيع الجميع التحقق منها.
country-note-kind = نوع الواقعة
country-note-text = الواقعة
country-note-when = متى
country-note-when-hint = كما يكتبه المصدر. وإذا كُتب 2025 أو 2025-03 أو 2025-03-10 حدد الترتيب أيضاً.
country-note-source = من يقول ذلك
country-note-source-hint = وثيقة وبندها، أو اسم صفحة.
country-note-link = أين يمكن قراءته
country-note-link-hint = عنوان يبدأ بـ https://
country-note-drop = حذف
country-open = حفظ هذه الصفحة
country-open-lead = يمكن لهيئة أن تحفظ هذه الصفحة: تدوّن الوقائع مع مصادرها، وتُدخل جرداً، وتنظر في البيئة، وتقرّر خريطة طريق.
country-body = الهيئة التي تحفظها
country-body-hint = اسمها في العناوين، مثل national-chapter. يمكن تركه فارغاً؛ وعندها لا يكتب إلا المديرون، ولا يمكن أن يُقرَّر شيء.
country-no-initiatives = لا توجد مبادرة مسجلة هنا.
country-counted = المبادرات بالأرقام
country-counted-how = المبادرة التي لها هدفان أو فئتان تُعدّ في كل صف تنتمي إليه، فلا تُجمع الصفوف. ولا شيء هنا درجة تقييم.
country-by-verdict = حسب الحُكم
country-by-verdict-head = الحُكم
country-by-type = حسب النوع (¶25)
country-by-type-head = النوع
country-by-level = حسب المرحلة والمستوى
country-by-level-head = المرحلة
country-by-level-how = كم مبادرة عند كل مستوى من المشاركة (0 إلى 5) كما تقول هي. المراحل التي لم يصفها أحد لا تُعدّ.
country-by-stage = حسب وضعها
country-by-stage-head = الوضع
country-by-goal = حسب الهدف
country-by-goal-head = الهدف
country-by-topic = حسب الموضوع
country-by-topic-head = الموضوع
country-by-group = حسب الفئة
country-by-group-head = الفئة
country-initiative = المبادرة
country-address = العنوان
country-releases = ما نُشر
country-bodies = من يقرّر
country-file = المبادرات ملفاً
country-file-text = ملف CSV، صف لكل مبادرة

country-tab-inventory = جرد المنتجين
country-tab-environment = البيئة
country-tab-roadmaps = خرائط الطريق
country-tab-vnr = ملحق الاستعراض

inventory-lead = من يصنع بيانات في هذا البلد، وماذا يغطي، وما الذي لا يغطيه أحد بعد.
inventory-none = لا يُحفظ جرد هنا بعد.
inventory-sentence = في الجرد { $producers } منظمة. تقول { $producing } منها إنها تصنع بيانات؛ ولم يقل أحد شيئاً عن { $unsaid }. و{ $method } منهجها مكتوب؛ وبيانات { $open } يمكن لغيرها أن يأخذها.
inventory-gaps = أهداف لا يغطيها أحد
inventory-gaps-how = لا تذكر أي منظمة في الجرد هذه الأهداف. وذكر هدفٍ لا يعني أنه مغطى جيداً.
inventory-goals = الأهداف المغطاة
inventory-themes = المواضيع المغطاة
inventory-list = الجرد
inventory-without-goal = { $count ->
    [0] كل منظمة تذكر هدفاً واحداً على الأقل. ومن تذكر عدة أهداف تُعدّ في كل منها.
    [zero] كل منظمة تذكر هدفاً واحداً على الأقل. ومن تذكر عدة أهداف تُعدّ في كل منها.
    [one] منظمة واحدة لا تذكر هدفاً. ومن تذكر عدة أهداف تُعدّ في كل منها.
    [two] منظمتان لا تذكران هدفاً. ومن تذكر عدة أهداف تُعدّ في كل منها.
    [few] { $count } منظمات لا تذكر هدفاً. ومن تذكر عدة أهداف تُعدّ في كل منها.
   *[other] { $count } منظمة لا تذكر هدفاً. ومن تذكر عدة أهداف تُعدّ في كل منها.
}
inventory-file = الجرد ملفاً
inventory-file-text = ملف CSV، صف لكل منظمة
inventory-drop = حذف منظمة
inventory-bring-title = إدخال جرد
inventory-bring-text = جدول فيه صف لكل منظمة تحت صف العناوين. لا عمود للأشخاص: لا تؤخذ أسماء الناس ولا هواتفهم ولا عناوين بريدهم. ويمكن كتابة الأسماء بأي أبجدية. والمنظمات الموجودة هنا من قبل يُكتب من جديد ما يقوله الملف عنها ويبقى غيره، وتُضاف المنظمات الأخرى.
inventory-bring = الملف
inventory-bring-hint = CSV أو XLSX أو XLS، حتى 4 ميغابايت و5,000 منظمة.
inventory-look = النظر في الملف
inventory-look-title = هكذا قُرئ الملف
inventory-looked = { $file }: { $rows } صفاً تحت العناوين؛ تمكن قراءة { $sound } منظمة، منها { $known } في الجرد من قبل. لم يؤخذ شيء بعد.
inventory-silent = ما كان في الجرد من قبل لا يُكتب منه من جديد إلا ما يقوله الملف؛ والخانات الفارغة والأعمدة التي ليست فيه ({ $columns }) تترك ما هو موجود.
inventory-first = الصفوف الأولى
inventory-mapping = أي عمود هو ماذا
inventory-mapping-text = صحّح ما خُمّن من العناوين. الأعمدة التي لا تُذكر هنا تُترك.
inventory-no-column = ليس في الملف
inventory-keep-both = الأسماء التي تتشابه في السمع فقط هي منظمات مختلفة: احتفظ بالاثنتين.
inventory-again = النظر مرة أخرى
inventory-take = أخذ الجرد
inventory-column-name = الاسم
inventory-column-other = اسم آخر
inventory-column-class = نوع المنظمة
inventory-column-place = أين تعمل
inventory-column-website = الموقع
inventory-column-produces = تصنع بيانات
inventory-column-data = أي بيانات
inventory-column-themes = المواضيع
inventory-column-goals = الأهداف
inventory-column-groups = الفئات
inventory-column-method = المنهج مكتوب
inventory-column-open = يمكن لغيرها أخذ البيانات
inventory-column-source = الملف والصف
inventory-says-yes = نعم
inventory-says-no = لا
inventory-says-unknown = لم يقل أحد

country-side-office = الدوائر
country-side-civil_society = المجتمع المدني
perspective-office = دوائر البلد
perspective-civil_society = المجتمع المدني في البلد
environment-lead = تجيب الدوائر والمجتمع المدني عن الأسئلة نفسها، كلٌّ على حدة. وحيث يختلف الجوابان يبقى كلاهما؛ لا يُحسب متوسط.
environment-others = أسئلة أخرى عن هذا البلد:
environment-none = لم ينظر أحد هنا في بيئة هذا البلد بعد.
environment-baseline = خط الأساس
environment-round = الجولة { $number }
environment-open-since = تُستقبل الأجوبة منذ { $from }.
environment-was-open = استُقبلت الأجوبة من { $from } إلى { $until }.
environment-answered = { $side }: أجابوا في { $date }.
environment-not-answered = { $side }: لا جواب بعد.
environment-answer-for = أجب عن: { $side }
environment-answer-lead = أجب عمّا تعرف وقل ما يدل عليه. الطرف الآخر يجيب من دونك.
environment-open = فتح جولة
environment-close = إغلاق الجولة
environment-item = السؤال
environment-moved = منذ أول جواب
environment-parted = الطرفان مختلفان.
environment-no-score = هذه تطلعات (¶36). لا مجموع ولا ترتيب؛ ولا تُقارن البلدان بها.
environment-needs = ما يلزم بعد ذلك
environment-needs-text = ما يقول أحد الطرفين إنه غير متحقق أو متحقق جزئياً في آخر جولة، ومعه خطوة تالية.
environment-file = كل الأجوبة ملفاً (CSV)
moved-forward = أفضل
moved-same = كما كان
moved-back = أسوأ

roadmaps-lead = ما ينبغي فعله لتُصنع بيانات المواطنين وتُستعمل، ومن يفعله، وإلى متى، وبأي مال، وماذا نتج عنه.
roadmaps-none = لا تُحفظ خريطة طريق هنا بعد.
roadmap-new = بدء خريطة طريق
roadmap-title = العنوان
roadmap-about = ما تريد بلوغه
roadmap-from = أول يوم
roadmap-until = آخر يوم
roadmap-begin = ابدأها
roadmap-done-of = أُنجز { $done } من { $all } إجراءات
roadmap-decides = تقرّرها
roadmap-draft = مسودة
roadmap-draft-text = لم يوافق أحد على هذه الخطة بعد.
roadmap-approved = موافق عليها
roadmap-approved-text = الخطة كما وافقت عليها الهيئة تماماً في { $date }.
roadmap-approved-alone = وافق عليها شخص وحده
roadmap-approved-alone-text = في { $date }؛ الهيئة لا تستطيع أن تقرّر بعد.
roadmap-changed = تغيّرت منذ الموافقة عليها
roadmap-changed-text = وُوفق عليها في { $date } بحال أخرى. وما هو هنا الآن يحتاج إلى قرار.
roadmap-motion-link = الاقتراح بشأن هذه الخطة
roadmap-no-actions = لا إجراء فيها بعد.
roadmap-actions = الإجراءات
roadmap-number = الرقم
roadmap-what = ما ينبغي فعله
roadmap-part = عنصر البيئة
roadmap-no-part = لا شيء
roadmap-owner = من يفعله
roadmap-due = حتى
roadmap-cost = الكلفة المتوقعة
roadmap-cost-how = الكلفة متوقعة وليست مالاً أُعطي. لا تُجمع عملات مختلفة.
roadmap-currency = العملة (ثلاثة أحرف)
roadmap-state = أين وصل
roadmap-file = الإجراءات ملفاً (CSV)
roadmap-history = ما نتج عنها
roadmap-evidence = ما يدل عليه
roadmap-evidence-hint = عنوان يبدأ بـ https:// أو صفحة من هذا الموقع تبدأ بـ /. كلمة «أُنجز» تحتاج إلى واحد.
roadmap-evidence-link = ما يدل عليه
roadmap-note = ما الذي فُعل
roadmap-propose = عرض الخطة للتصويت
roadmap-approve = الموافقة كما تقرر
roadmap-progress = تدوين ما نتج عن إجراء
roadmap-write = كتابة إجراء
roadmap-new-action = إجراء جديد
roadmap-which = أي إجراء
roadmap-motion = خريطة طريق: { $title }
roadmap-motion-text = توافق الهيئة على خريطة الطريق «{ $title }» مع إجراءاتها كما هي.
action-planned = مخطط
action-underway = جارٍ
action-done = أُنجز
action-dropped = تُرك
action-late = متأخر

vnr-title = ملحق لاستعراض وطني طوعي: بيانات المواطنين
vnr-sentence = تذكر { $initiatives } مبادرة { $goals } من أهداف خطة 2030؛ والإصدارات المنشورة: { $releases }.
vnr-how = مأخوذ من الأهداف التي تذكرها مبادرات السجل في هذا اليوم؛ لم يكتبه أحد بيده. المبادرة ذات الهدفين تظهر تحت كليهما. والقول المعترَض عليه ليس بيانات مواطنين إلى أن يُجاب عنه. ولا تُجمع أرقام مبادرات مختلفة.
vnr-tags = تذكر
vnr-no-releases = لم يُنشر شيء بعد.
vnr-gaps = أهداف لا شيء لها بعد
vnr-untagged = مبادرات لا تذكر هدفاً
vnr-file = الملحق ملفاً
vnr-file-text = ملف CSV، صف لكل هدف ومبادرة
