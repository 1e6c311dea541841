### باب الإحصاءات الرسمية: التسليم، ومكتب الجهة، والسجل.

handover-register = أمام الإحصاءات الرسمية
handover-register-lead = أي إصدارات سلّمتها المجتمعات إلى أجهزة الإحصاء، وماذا قررت الأجهزة، وما الذي ينتظر جوابًا.
handover-register-none = لم يُسلَّم أي إصدار إلى جهاز بعد.
handover-equals = لبيانات المواطنين ثلاث طرق مع الإحصاءات الرسمية، وليست واحدة أفضل من الأخرى: أن تكون جزءًا منها، أو مضمونة الجودة إلى جانبها، أو مستقلة. الاستقلال اختيار، ولا يُنقص شيئًا.
handover-file = السجل في ملف (CSV)
handover-table = إصدارات أمام الأجهزة
handover-table-note = «بلا جواب» تعني أن الجهاز لم يقل شيئًا حتى اليوم المطلوب. وهذا ليس رفضًا.
handover-kicker = أمام جهاز:
handover-release = الإصدار
handover-office = الجهاز
handover-from = من
handover-standing = أين وصل
handover-indicator = المؤشر
handover-indicator-hint = رمز غاية أو مؤشر من خطة 2030، مثلًا 6.1.1.
handover-sent = سُلّم في
handover-due = الجواب مطلوب قبل
handover-due-hint = بعد 28 يومًا على الأقل من اليوم. ما دام الجهاز ينتظر جوابكم يتأخر هذا اليوم.
handover-age = الأيام منذ ذلك
handover-decided-on = تقرر في
handover-decided-by = قرره
handover-expires = يسري حتى
handover-review = يُراجع في
handover-review-due = حان وقت المراجعة
handover-none = لم يُذكر

handover-waiting = ينتظر الجهاز
handover-waiting-text = طُلب من { $office } أن يجيب قبل { $due }.
handover-asked = سأل الجهاز
handover-asked-text = لدى { $office } سؤال. وإلى أن يُجاب يتوقف وقته.
handover-unanswered = بلا جواب
handover-unanswered-text = طُلب من { $office } أن يجيب قبل { $due } ولم يقل شيئًا بعد. وهذا ليس رفضًا.
handover-left = الجهاز لم يعد قائمًا
handover-left-text = حُلّ { $office } في { $left } ولم يعد يجيب. وهذا ليس رفضًا. ويمكن لمن سلّم الإصدار أن يسلّمه إلى جهاز آخر أو أن يبقيه مستقلًا.
handover-left-since = حُلّ في { $day }
handover-left-note = حيث لم يعد الجهاز قائمًا، يمكن لمن سلّم الإصدار أن يسلّمه إلى جهاز آخر أو أن يبقيه مستقلًا.
handover-left-desk = لم يعد أحد يقرر بشأن ما هنا. ويمكن لمن سلّمه أن يسلّمه إلى جهاز آخر أو أن يبقيه مستقلًا.
handover-to-another = سلّمه إلى جهاز آخر
handover-integrated = جزء من الإحصاءات الرسمية
handover-integrated-text = أخذ { $office } هذه الأرقام.
handover-integrated-hint = يأخذ الجهاز هذه الأرقام ويجعلها من أرقامه.
handover-complementary = مضمون الجودة إلى جانب الإحصاءات الرسمية
handover-complementary-text = نظر { $office } كيف صُنعت هذه الأرقام ووجد أنها تصلح إلى جانب أرقامه.
handover-complementary-hint = يضمن الجهاز الجودة، وتبقى الأرقام للمجتمع.
handover-independent = مستقل
handover-independent-text = تقف هذه الأرقام بنفسها خارج الإحصاءات الرسمية. وهذا لا يُنقص شيئًا.
handover-independent-hint = تقف الأرقام بنفسها. وهذا ليس علامة فشل.
handover-expired = لم يعد يسري
handover-expired-text = ما قرره { $office } كان لوقت انقضى. ويمكنه أن يقرر من جديد.
handover-chosen_independent = مستقل باختياره
handover-chosen_independent-text = من صنع هذه الأرقام يُبقيها خارج الإحصاءات الرسمية. وهذا لا يُنقص شيئًا.

handover-tab = إلى جهاز
handover-tab-lead = سلّموا إصدارًا إلى جهاز إحصاء، وأجيبوا عن أسئلته، وانظروا ماذا قرر.
handover-new = تسليم إصدار
handover-new-text = يتلقى الجهاز ما يقوله سجلكم: السؤال، والرأيين فيمن شارك، والأدلة، والطريقة، والحدود، وما فُعل لحماية الناس، واتفاقاتكم. لا تكتبون شيئًا منها مرة أخرى.
handover-no-release = ليس لديكم إصدار منشور بعد.
handover-no-office = لا يتلقى أي جهاز إصدارات في هذا الموقع بعد. يمكن لمدير الموقع أن يضيف جهازًا.
handover-words = بكلمات المنتج
handover-words-hint = ما تريدون أن يعرفه الجهاز.
handover-send = سلّموه
handover-answer = جوابكم
handover-answer-send = أجيبوا
handover-waits = ينتظر جوابًا.
handover-go-independent = أبقوه مستقلًا
handover-go-independent-text = يمكنكم سحب الإصدار من الجهاز في أي وقت، ولا يلزم أن تقولوا لماذا. يبقى منشورًا، ويبقى حكمه كما هو.
handover-why = لماذا، إن أردتم أن تقولوا
handover-desk = المكتب
handover-desk-lead = ما سلّمته المجتمعات إلى هذا الجهاز؛ والأقرب موعدًا في الأعلى.
handover-desk-none = لم يُسلَّم إلى هذا الجهاز شيء بعد.
handover-desk-open = { $count ->
    [zero] لا إصدار ينتظر هذا الجهاز.
    [one] إصدار واحد ينتظر هذا الجهاز.
    [two] إصداران ينتظران هذا الجهاز.
    [few] { $count } إصدارات تنتظر هذا الجهاز.
    [many] { $count } إصدارًا تنتظر هذا الجهاز.
   *[other] { $count } إصدار تنتظر هذا الجهاز.
}
handover-desk-table = على المكتب
handover-questions = أسئلة وأجوبة
handover-no-questions = لم يسأل الجهاز شيئًا.
handover-ask = اسأل المنتج
handover-criterion = عن
handover-in-general = الإصدار كله
handover-question = السؤال
handover-ask-send = اسأل
handover-judged = كيف حكم عليه الجهاز
handover-not-yet-judged = لم يحكم عليه الجهاز بعد.
handover-judge = الحكم بحسب مخطط
handover-note = لماذا
handover-judge-save = حفظ
handover-decide = ما يقرره الجهاز
handover-category = النتيجة
handover-reasons = الأسباب
handover-scope = لمن وأين ومتى يسري
handover-scope-hint = لازم ما لم يكن مستقلًا.
handover-nature = طبيعة الأرقام
handover-status = حالة الأرقام
handover-codes-hint = الجهاز وحده يضع هذه الرموز، ولأرقام يأخذها أو يضمنها فقط.
handover-not-set = لم يوضع
handover-no-codes = لم يضع الجهاز شيئًا منها.
handover-propose = قول ذلك
handover-proposed = على وشك أن يُقرَّر
handover-proposed-text = هذا لا يسري بعد. ويُقرَّر كما تقول لوائح الجهاز.
handover-decision = ماذا قرر الجهاز
handover-alone = { $by } وحده: { $reason }
handover-motion = الإحصاءات الرسمية: { $title }
handover-motion-text = يقرر الجهاز بشأن الإصدار «{ $title }» كما هو مقترح في صفحته، بأسبابه ونطاقه وأيامه.
nature-C = C: بيانات البلد
nature-CA = CA: بيانات البلد معدّلة
nature-E = E: مقدَّرة
nature-M = M: بيانات نموذج أو رصد
nature-N = N: لا تنطبق
obs-status-A = A: عادي
obs-status-E = E: مقدَّر
obs-status-G = G: تجريبي
obs-status-P = P: مؤقت
obs-status-U = U: ضعيف الموثوقية
obs-status-V = V: لم يُتحقق منه

handover-dossier = ما سُلّم
handover-dossier-text = أُخذ من السجل في ذلك اليوم، ولم يكتبه أحد. يُظهر كل سطر مكانه في صنع الإحصاءات (GSBPM 5.1) وأي جانب من الجودة يخصه.
handover-gaps = { $count ->
    [one] ليس في السجل ما يقال في سطر واحد، وهو يقول ذلك.
   *[other] ليس في السجل ما يقال في { $count } من الأسطر، وهو يقول ذلك.
}
dossier-missing = ليس في السجل شيء عن هذا.
dossier-read = اقرأه هناك
dossier-question = السؤال
dossier-coverage = أين ومتى
dossier-issued = صدر في
dossier-organiser = من شارك: رأي المنظِّم
dossier-participants = من شارك: رأي المشاركين
dossier-evidence = ما يدعم ذلك
dossier-evidence-count = { $count ->
    [one] دليل واحد
   *[other] { $count } من الأدلة
}
dossier-method = الطريقة
dossier-records = السجلات
dossier-records-count = { $count ->
    [one] سجل واحد
   *[other] { $count } من السجلات
}
dossier-uncertainty = عدم اليقين
dossier-uncertainty-count = { $count ->
    [one] رقم واحد مع مجاله
   *[other] { $count } من الأرقام مع مجالاتها
}
dossier-limits = ما يقوله وما لا يقوله
dossier-protection = حماية الناس
dossier-protection-count = { $count ->
    [one] سطر واحد من تقرير الحماية
   *[other] { $count } من أسطر تقرير الحماية
}
dossier-approval = من سمح بنشره
dossier-agreement = اتفاقات سارية
dossier-licence = الترخيص
gsbpm-specify_needs = 1 تحديد الحاجات
gsbpm-design = 2 التصميم
gsbpm-collect = 4 الجمع
gsbpm-process = 5 المعالجة
gsbpm-analyse = 6 التحليل
gsbpm-disseminate = 7 النشر
gsbpm-evaluate = 8 التقييم
quality-relevance = الصلة
quality-accuracy = الدقة والموثوقية
quality-timeliness = حسن التوقيت
quality-accessibility = الوضوح وسهولة الوصول
quality-coherence = الاتساق وقابلية المقارنة
quality-metadata = البيانات الوصفية
quality-confidentiality = السرية
quality-impartiality = الحياد
quality-methods = طرق سليمة
