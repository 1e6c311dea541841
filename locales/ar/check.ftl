### The tab check: data in custody, what is wrong with it, what was decided about it.

check-title = التحقق
check-lead = أدخل بيانات، وقل ما هي، وانظر ما الخطأ فيها، وقرّر، ثم جمّدها للتحليل.
check-none = لا بيانات بعد
check-none-text = ما يجيب به الناس عن استمارتك سيصل إلى هنا وحده لاحقًا. وإن كان لديك ملف فيمكنك إدخاله الآن.
check-datasets = البيانات المحفوظة هنا
check-dataset = البيانات
check-rows = الصفوف
check-rows-anew = تُجمع من جديد
check-columns = الأعمدة
check-decisions = القرارات
check-snapshots = اللقطات
check-answers = إجابات عن استمارة
check-answers-text = تُجمع من جديد كلما قُرئت: فما سحبه أحد لا يدخل في شيء يُصنع بعد ذلك.
check-answers-open = العمل على الإجابات
check-import = إدخال ملف
check-import-text = ملف CSV، كما هو أو مضغوط بـ gzip. لا يُحفظ شيء إذا كان فيه خطأ، ويُذكر كل ما فيه من أخطاء دفعة واحدة.
check-file = الملف
check-file-hint = CSV، حتى 64 ميغابايت؛ اضغط ما هو أكبر بـ gzip.
check-name = ما اسمه؟
check-order = كيف كُتبت التواريخ؟
check-order-iso = 2021-07-06، أو كما يبيّن الملف بنفسه
check-order-day = اليوم أولًا: 06/07/2021 هو 6 تموز/يوليو
check-order-month = الشهر أولًا: 07/06/2021 هو 6 تموز/يوليو
check-against = هل هو إجابة عن استمارة؟
check-against-hint = عندئذ تُقارن كل إجابة بأسئلة الاستمارة وخياراتها.
check-against-nothing = لا، قل لي ما الذي فيه
check-encoding = كيف رُمّزت الحروف؟
check-encoding-unicode = يونيكود (UTF-8، UTF-16)
check-encoding-hint = اتركه كما هو إلا إذا طلب منك استيراد سابق غير ذلك.
check-findings = ما الذي وُجد في الملف
check-findings-again = ما الذي وُجد في الملف
check-no-findings = لا شيء يُذكر: قُرئت كل الخانات.
check-imported = { $count ->
    [zero] لم يُؤخذ أي صف.
    [one] أُخذ صف واحد.
    [two] أُخذ صفان.
    [few] أُخذت { $count } صفوف.
    [many] أُخذ { $count } صفًا.
   *[other] أُخذ { $count } صف.
}
check-to-dataset = إلى البيانات
check-on-this-page = في هذه الصفحة
check-rows-raw = الصفوف كما وصلت
check-rows-now = الصفوف بعد القرارات
check-left-out = ما تُرك: مسحوب أو غير مسموح به
check-rejected = تُركت: رُفضت في المراجعة
check-source = المصدر
check-from-file = الملف { $name }
check-from-submissions = استمارات مرسلة
check-from-snapshot = لقطة أخرى
check-key = تُسمّى السجلات حسب
check-key-row = صفها
check-came = منذ
check-variables = المتغيرات
check-variables-text = الدور هو الذي يحدد عمل الحماية: المعرّفات المباشرة والمفاتيح والنص الحر وبيانات عملية الجمع لا تغادر هذا المكان أبدًا. انظر في كل متغير لم يصحّ دوره بعد.
check-variable = المتغير
check-variable-lead = قل ما هذا المتغير. وإذا اخترت نوعًا آخر قُرئ الملف من جديد.
check-label = بالكلمات
check-kind = النوع
check-kind-hint = إذا اخترت نوعًا آخر قُرئ الملف من جديد؛ والخانات التي لا تناسبه تصير «غير مقروءة».
check-role = الدور
check-unit = الوحدة
check-min = أصغر قيمة ممكنة
check-max = أكبر قيمة ممكنة
check-answered = بإجابة
check-missing = ناقصة
check-distinct = مختلفة
check-span = من – إلى، أو الأكثر ورودًا
check-outside = خارج الحدود
check-rules = القواعد
check-rules-text = تشير القاعدة إلى سجلات ولا تغيّر شيئًا. وما يُفعل بها قرار يُتخذ أدناه.
check-rules-none = لا قواعد بعد.
check-rule = القاعدة
check-rule-add = إضافة قاعدة
check-rule-tested = فُحص
check-rule-broken = خالف
check-rule-where = في الصفوف
check-rule-name = القاعدة في بضع كلمات
check-rule-name-hint = مثال: لا يزيد أفراد الأسرة المعيشية على 40.
check-rule-kind = ما المطلوب
check-rule-kind-range = عدد بين حدّين
check-rule-kind-required = إجابة
check-rule-kind-allowed = رموز معيّنة فقط
check-rule-kind-unique = لا سجلان متماثلان
check-rule-codes = الرموز المسموح بها
check-rule-codes-hint = افصل بينها بمسافات.
check-duplicates = المكرر
check-duplicates-all = { $count ->
    [0] لا سجلان بالإجابات نفسها كلها.
    [zero] لا سجلان بالإجابات نفسها كلها.
    [one] سجل واحد يكرر كل إجابات سجل آخر.
    [two] سجلان يكرران كل إجابات سجل آخر.
    [few] { $count } سجلات تكرر كل إجابات سجل آخر.
    [many] { $count } سجلًا تكرر كل إجابات سجل آخر.
   *[other] { $count } سجل تكرر كل إجابات سجل آخر.
}
check-duplicates-key = { $count ->
    [0] لا مفتاح يتكرر.
    [zero] لا مفتاح يتكرر.
    [one] سجل واحد له مفتاح سجل آخر.
    [two] سجلان لهما مفتاح سجل آخر.
    [few] { $count } سجلات لها مفتاح سجل آخر.
    [many] { $count } سجلًا لها مفتاح سجل آخر.
   *[other] { $count } سجل لها مفتاح سجل آخر.
}
check-log = القرارات
check-log-text = لا تتغيّر البيانات الخام أبدًا. ويقول كل قرار من ولماذا ومتى، وتُعاد القرارات كلها على البيانات الخام كلما أُخذت لقطة.
check-log-says = عدد القرارات: { $entries }، منها ما كان له أثر: { $applied }؛ الصفوف المستبعدة: { $removed }.
check-log-latest = أحدث القرارات التي كان لها أثر
check-log-none = لم يُقرَّر شيء بعد.
check-log-import = إدخال سجل قرارات حُفظ في مكان آخر
check-entry-add = إضافة قرار
check-entry-record = السجل
check-entry-record-hint = مفتاحه، أو صفه إن لم تكن للسجلات مفاتيح. ولا تتركه فارغًا إلا للترميز من جديد في كل السجلات.
check-entry-what = ماذا
check-entry-why = لماذا
check-entry-when = متى
check-entry-outcome = النتيجة
check-entry-from = القيمة القديمة
check-entry-from-hint = لازمة للترميز من جديد؛ وفي غيره للتأكد فقط.
check-entry-to = القيمة الجديدة
check-action-change = تغيير قيمة
check-action-blank = إفراغ خانة لا يمكن أن تصح
check-action-remove = استبعاد السجل
check-action-recode = ترميز قيمة من جديد حيثما وردت
check-scope-where = حيث يتحقق شرط
check-scope-all = كل السجلات
check-did-change = { $variable }: من { $from } إلى { $to }
check-did-blank = { $variable }: أُفرغ
check-did-recode = { $variable }: كل { $from } صار { $to }
check-did-remove = استُبعد
check-did-keep = { $variable }: نُظر فيه وتُرك كما هو
check-outcome-applied = { $count ->
    [zero] لا خانة ولا صف
    [one] خانة أو صف واحد
    [two] خانتان أو صفان
    [few] { $count } خانات أو صفوف
    [many] { $count } خانة أو صفًا
   *[other] { $count } خانة أو صف
}
check-outcome-no-effect = كان كذلك من قبل
check-outcome-kept = تُرك كما هو
check-outcome-moot = السجل مستبعد
check-outcome-failed = لم يُطبَّق
check-map-key = متغير البيانات الذي يسمّي السجل
check-map-key-hint = يجب أن تكون فيه الأسماء نفسها التي في سجل القرارات.
check-map-record-column = عمود السجل
check-map-variable-column = عمود المتغير
check-map-action-column = عمود نوع القرار
check-map-to-column = عمود القيمة الجديدة
check-map-from-column = عمود القيمة القديمة
check-map-why-columns = أعمدة السبب
check-map-why-hint = افصل بينها بفواصل.
check-map-word-change = الكلمة الدالة على «تغيير قيمة»
check-map-word-blank = الكلمة الدالة على «إفراغ»
check-map-word-remove = الكلمة الدالة على «استبعاد السجل»
check-map-word-keep = الكلمة الدالة على «تركه كما هو»
check-snapshots-text = تجمّد اللقطة البيانات كما تتركها القرارات. ولا يستند التحليل والحماية والإصدارات إلا إلى لقطات.
check-snapshots-none = لا لقطة بعد.
check-snapshot-take = أخذ لقطة
check-snapshot-number = الرقم
check-snapshot-made = متى أُخذت
check-snapshot-from = كيف
check-snapshot-by = القرارات المعادة: { $applied }؛ الصفوف المستبعدة: { $removed }
check-snapshot-rejected = تُرك ما رُفض في المراجعة: { $rejected }
check-snapshot-raw = كما وصلت
check-snapshot-content = المحتوى
check-snapshot-gone = حُذف: سحب أحدهم أجوبته أو انتهت مدتها

## Kinds of value
kind-text = نص
kind-integer = عدد صحيح
kind-decimal = عدد
kind-boolean = نعم أو لا
kind-date = تاريخ
kind-time = وقت
kind-date-time = تاريخ ووقت
kind-single-choice = واحد من قائمة
kind-multiple-choice = عدة من قائمة
kind-geo-point = مكان
kind-geo-line = خط من الأماكن
kind-geo-area = مساحة
kind-file = ملف

## Roles of variables
role-key = مفتاح السجل
role-key-text = يسمّي سجلًا ولا يقول وحده شيئًا عن شخص. لا يُنشر أبدًا.
role-direct-identifier = معرّف مباشر
role-direct-identifier-text = يدل على شخص أو مسكن: اسم أو رقم هاتف أو مكان دقيق. لا يُنشر أبدًا.
role-quasi-identifier = شبه معرّف
role-quasi-identifier-text = يقرّب، مع غيره، من معرفة شخص: العمر والجنس والناحية.
role-sensitive = حساس
role-sensitive-text = ما لا يريد الشخص أن يُعرف عنه: صحة أو دخل أو عنف.
role-weight = وزن
role-weight-text = كم من الناس أو الأسر المعيشية يمثّل السجل.
role-stratum = طبقة
role-stratum-text = الجزء من السكان الذي سُحب منه السجل.
role-cluster = عنقود
role-cluster-text = المجموعة التي سُحب السجل معها: قرية أو جهاز استشعار.
role-population-size = حجم المجتمع الإحصائي
role-population-size-text = كم وحدة في الطبقة أو العنقود كله.
role-paradata = بيانات عملية الجمع (paradata)
role-paradata-text = كيف أُخذ السجل: البداية والنهاية والجهاز. لا تُنشر أبدًا.
role-free-text = نص حر
role-free-text-text = كلمات قد يكون ذُكر فيها شخص. لا تُنشر أبدًا.
role-measure = قياس
role-measure-text = ما تريد أن تعرفه.
role-other = غير ذلك
role-other-text = لا شيء مما سبق، أو لم يقل أحد بعد.

## Why a value is missing
missing-reason-not-asked = لم يُسأل عنها: { $count }
missing-reason-no-answer = بلا إجابة: { $count }
missing-reason-dont-know = لا يعرف: { $count }
missing-reason-refused = رفض: { $count }
missing-reason-withheld = محجوبة: { $count }
missing-reason-unreadable = غير مقروءة: { $count }
missing-reason-blanked = أُفرغت: { $count }
