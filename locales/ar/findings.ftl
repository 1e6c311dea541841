### The words of every finding: what happened, and in `.cure` what to do about it.

## framework
framework-not-a-case = لا يمكن قراءة «{ $value }» على أنه إجابات عن جولة.
    .cure = أعطِ كائنًا بمفاتيح الأمر `framework assess`: type و practice و levels وغيرها.
framework-unknown-version = نسخة الإطار «{ $value }» غير معروفة.
    .cure = استخدم 2024-02-draft أو اترك المفتاح.
framework-unknown-type = «{ $value }» ليس نوعًا من أنواع المبادرات.
    .cure = استخدم رقمًا من 1 إلى 6، أو null إن لم يكن معروفًا.
framework-unknown-practice = الممارسة «{ $value }» غير معروفة.
    .cure = استخدم citizen_science أو other، أو null إن لم تكن معروفة.
framework-unknown-level = «{ $value }» ليس مستوى.
    .cure = استخدم عددًا صحيحًا من 0 (بلا مشاركة) إلى 5 (تقرير المصير)، أو null إن لم يكن معروفًا.
framework-unknown-stage = «{ $stage }» ليست مرحلة من سلسلة القيمة.
    .cure = استخدم 1a أو 1b أو 1c أو 1d أو 2 أو 3 أو 4 أو 5 أو 6.
framework-not-yes-or-no = الإجابة عن { $key } هي «{ $value }»، وهي ليست نعم ولا لا.
    .cure = استخدم true أو false، أو null إن لم تكن معروفة.
framework-unknown-strength = «{ $value }» ليس درجة من درجات قوة الدليل.
    .cure = استخدم E0 (قول بلا إثبات) أو E1 أو E2 أو E3 أو E4 (تحقق منه مقيّم).
framework-unknown-fact = لا يمكن قراءة الوقائع المحيطة بالإجابات: { $problem }.
    .cure = صحّح هذه الواقعة أو اتركها؛ فالوقائع لا تفيد إلا في التحذيرات.
framework-unknown-key = المفتاح «{ $key }» لا معنى له هنا وقد أُهمل.
    .cure = تحقق من إملائه أو احذفه.

## dataset
dataset-import-option-not-offered = في سجلات عددها { $records } لا توجد خانة للخيار «{ $option }» من «{ $column }»، مع أن لغيرها خانة.
    .cure = يبدو أنه أُضيف إلى الاستمارة لاحقًا. وتُعدّ هذه السجلات كأنها لم تختره.
dataset-rule-unknown-variable = تتحدث القاعدة «{ $rule }» عن «{ $variable }»، وهو غير موجود في البيانات.
    .cure = صحّح الاسم؛ وإلى ذلك الحين لا يُتحقق من القاعدة.
dataset-log-no-key = ليس في البيانات عمود «{ $key }» لإيجاد السجلات.
    .cure = قل أي عمود يسمّي السجل.
dataset-log-unknown-record = القيد { $entry } يخص السجل «{ $record }»، وهو غير موجود في البيانات.
    .cure = صحّح اسم السجل أو احذف القيد.
dataset-log-unknown-variable = القيد { $entry } يخص «{ $variable }»، وهو غير موجود في البيانات.
    .cure = صحّح اسم المتغير أو احذف القيد.
dataset-log-value-does-not-fit = القيد { $entry }: لا يمكن أن تكون «{ $value }» في «{ $variable }»، ونوعه: { $kind }.
    .cure = صحّح القيمة؛ وإلى ذلك الحين لا يغيّر القيد شيئًا.
dataset-log-old-value-differs = يتوقع القيد { $entry } القيمة «{ $expected }» وفي البيانات «{ $stands }».
    .cure = طُبّق القيد. تحقق من أنه يخص السجل الصحيح.
dataset-log-file-column = ليس في سجل القرارات عمود «{ $name }».
    .cure = قل أي عمود في سجل القرارات يبيّن ذلك.
dataset-log-file-word = الصف { $row }: لم يقل أحد ما معنى القرار «{ $word }».
    .cure = قل هل هو تغيير أو إفراغ أو استبعاد أو إبقاء.
dataset-log-file-no-record = الصف { $row } لا يسمّي سجلًا.
    .cure = اكتب مفتاح السجل أو احذف الصف.
dataset-attach-unknown-column = ليس في الجدول الآخر عمود «{ $column }».
    .cure = اختر أحد أعمدته.
dataset-attach-name-taken = لا يمكن ضم العمود «{ $column }»: { $reason }.
    .cure = غيّر اسم أحد الاثنين.
dataset-attach-unmatched = سجلات لا مقابل لها في الجدول الآخر: { $records }؛ وصفوف منه تكرر مفتاحًا: { $twice }.
    .cure = خاناتها المضمومة فارغة. تحقق من أن الجدولين يستخدمان المفتاح نفسه.
dataset-csv-too-large = حجم الملف { $bytes } بايت؛ وأكثر ما يُقرأ دفعة واحدة { $most }.
    .cure = اضغطه بـ gzip، أو قسّمه، أو استورده بصيغة Parquet.
dataset-csv-zip-bomb = يتجاوز الملف المضغوط بعد فكّه { $most } بايت.
    .cure = تحقق من مصدر الملف. وقسّمه إن كان كبيرًا إلى هذا الحد حقًّا.
dataset-csv-broken-gzip = الملف المضغوط تالف أو ناقص: { $reason }.
    .cure = انسخه أو نزّله من جديد.
dataset-csv-not-text = هذا ليس ملف CSV بل: { $kind }.
    .cure = احفظ الجدول بصيغة «CSV (UTF-8)» واستورده.
dataset-csv-unknown-encoding = لا يوجد ترميز اسمه «{ $encoding }».
    .cure = استخدم اسمًا مثل utf-8 أو windows-1252 أو windows-1256 أو utf-16le.
dataset-csv-broken-text = الملف غير مكتوب بترميز { $encoding }.
    .cure = اذكر ترميزًا آخر أو احفظ الملف بترميز UTF-8.
dataset-csv-not-unicode = الملف غير مكتوب بترميز UTF-8؛ ومن الصف { $row } يبدو أنه { $guess }: «{ $sample }».
    .cure = إذا كانت العينة تُقرأ على نحو صحيح فاستورد مرة أخرى بالترميز { $guess }. وإلا فاحفظ الملف بترميز UTF-8.
dataset-csv-mojibake = يبدو أن بعض الحروف فسدت قبل وصول الملف إلى هنا، وأولها في الصف { $row }.
    .cure = انظر في هذا الصف؛ فإن لم يُقرأ على نحو صحيح فصدّر البيانات من جديد بترميز UTF-8.
dataset-csv-empty = ليس في الملف جدول.
    .cure = يجب أن تكون في صفه الأول أسماء الأعمدة.
dataset-csv-no-rows = في الملف صف عناوين ولا صفوف بعده.
    .cure = تحقق من أنك اخترت الملف الصحيح.
dataset-csv-too-many-columns = عدد أعمدة الجدول { $columns }؛ والحد الأقصى { $most }.
    .cure = قسّمه حسب الموضوع مع إبقاء مفتاح السجل في كل جزء، أو حوّل الجدول العريض إلى جدول طويل.
dataset-csv-too-many-rows = عدد صفوف الجدول أكثر من { $most }.
    .cure = قسّمه أو استورده بصيغة Parquet.
dataset-csv-unnamed-column = العمود { $column } بلا اسم؛ واسمه هنا «{ $name }».
    .cure = اكتب له اسمًا في الصف الأول.
dataset-csv-duplicate-header = اسم العمود { $column } هو «{ $name }»، وهو اسم العمود { $earlier } أيضًا.
    .cure = أعطِ أحدهما اسمًا آخر.
dataset-csv-ragged-row = عدد خانات الصف { $row } هو { $cells }، وفي صف العناوين { $columns }.
    .cure = ابحث عن فاصل داخل خانة: مثل هذه الخانة تحتاج إلى علامتي اقتباس.
dataset-csv-open-quote = في الصف { $row } علامة اقتباس فُتحت ولم تُغلق على مدى { $lines } من الأسطر.
    .cure = أغلقها، أو اكتبها مرتين إن كانت جزءًا من النص.
dataset-csv-formula = الخانة في الصف { $row } والعمود { $column } صيغة حسابية في نظر برنامج الجداول: { $cell }
    .cure = تُحفظ نصًّا عاديًا ولا يُحسب شيء. ضع قيمتها مكانها إن كان المقصود عددًا.
dataset-more-of-the-same = ملاحظات أخرى من النوع { $kind } لم تُسرد واحدة واحدة، وعددها { $more }.
    .cure = أصلح السبب؛ فهو واحد في الغالب.
dataset-looks-identifying = يبدو أن العمود «{ $column }» يدل على شخص أو جهاز أو مسكن ({ $because }).
    .cure = وهو مستبعد من كل نشر. غيّر دوره إن كان ذلك خطأ، أو احذفه إن لم يحتج إليه أحد.
dataset-import-nothing-matches = لا عمود من الأعمدة الـ { $columns } يحمل اسم سؤال من أسئلة الاستمارة.
    .cure = تحقق من أن الاستمارة والملف متوافقان، أو قل أي عمود هو أي سؤال.
dataset-import-name-twice = المتغيرات غير متوافقة: { $reason }.
    .cure = أعطِ كل متغير اسمًا خاصًا به.
dataset-import-missing-column = ليس في الملف عمود لـ «{ $column }».
    .cure = كُتب في خاناته «لم يُسأل عنه». إن كان السؤال قد طُرح فأضف العمود أو قل أي عمود هو.
dataset-import-extra-column = لا سؤال يطلب العمود «{ $column }» ({ $kept }).
    .cure = قل عن أي سؤال يجيب، أو اتركه كما هو.
dataset-import-unreadable = الصف { $row }، العمود { $column }: لا يمكن قراءة «{ $cell }» على أنه: { $kind }.
    .cure = كُتب في الخانة «غير مقروءة». صحّح المصدر أو غيّر نوع العمود.
dataset-import-unknown-code = الصف { $row }، العمود { $column }: «{ $code }» ليس من الخيارات.
    .cure = أُبقي كما هو. أضفه إلى القائمة أو أعد ترميزه في سجل التنقية.
dataset-import-choices-disagree = الصف { $row }، العمود { $column }: تقول القائمة «{ $spaced }»، وتقول أعمدة خياراتها «{ $options }».
    .cure = أُخذ بأعمدة الخيارات.

## registry
registry-missing = ينقص هذا: { $field }.
    .cure = املأه، ولو بإيجاز.
registry-unknown-place = المكان «{ $value }» غير معروف.
    .cure = اختر بلدًا أو منطقة؛ أما المكان بالتحديد فيُكتب بالكلمات بجانبه.
registry-unknown-goal = «{ $value }» ليس هدفًا ولا غاية ولا مؤشرًا من خطة 2030.
    .cure = استخدم رمزًا مثل 6 أو 6.1 أو 6.1.1.
registry-ends-before-start = تاريخ النهاية قبل تاريخ البداية.
    .cure = صحّح أحد التاريخين.
registry-no-such-step = لا توجد خطوة من { $from } إلى { $to }.
    .cure = مرّ بالخطوات التي بينهما.
registry-step-not-ready = من { $from } إلى { $to } ما زال ينقص: { $needs }.
    .cure = أضف ذلك ثم أعد الخطوة.
registry-bad-example = لا يمكن قراءة المثال «{ $entry }»: { $problem }.
    .cure = صحّح القيد في سجل الأمثلة.

## protect
protect-spec-unreadable = لا يمكن قراءة وصف الجدول: { $reason }.
    .cure = صحّحه في السطر { $line }، العمود { $column }.
protect-no-dimension = لم يُذكر أي عمود لتصنيف الجدول حسبه.
    .cure = اذكر عمودًا واحدًا على الأقل في «dimensions».
protect-dimension-twice = ورد العمود «{ $column }» مرتين بين الأبعاد.
    .cure = احذف واحدة منهما.
protect-unknown-column = ليس في البيانات عمود «{ $column }».
    .cure = صحّح الاسم أو اختر عمودًا آخر.
protect-role-forbidden = لا يجوز أن يخرج العمود «{ $column }»: دوره هو { $role }.
    .cure = اتركه. وإن كان الدور خطأ فصحّحه أولًا في قائمة المتغيرات.
protect-column-undeclared = العمود «{ $column }» في المحتوى ولم يصفه أحد.
    .cure = أضفه إلى متغيرات البيانات مع دوره.
protect-hierarchy-not-read = لم تُقرأ المجموعات في «{ $path }».
    .cure = اكتب المجموعات في مكانها، أو أعطِ ملفًا يمكن قراءته: عمودان، المجموعة والعضو.
protect-hierarchy-circle = في «{ $column }» تحتوي المجموعة «{ $group }» على نفسها.
    .cure = أزِل هذه الحلقة من المجموعات.
protect-hierarchy-group-in-data = في «{ $column }» يرد «{ $group }» مجموعةً، ويرد في البيانات رمزًا أيضًا.
    .cure = أعطِ المجموعة اسمًا آخر.
protect-total-is-a-code = في «{ $column }» تحتوي البيانات على الرمز «{ $total }»، وهو اسم المجموع.
    .cure = أعطِ المجموع اسمًا آخر بالمفتاح «total».
protect-rule-out-of-bounds = رقم القاعدة «{ $rule }» خارج حدوده: { $bounds }.
    .cure = أعطِ رقمًا داخل الحدود.
protect-no-rule = لا قاعدة تقول أي خانات لا يجوز عرضها.
    .cure = حدّد على الأقل «threshold» في «primary»؛ و10 بداية جيدة.
protect-rule-needs-amounts = تنظر «p_percent» و«dominance» في المبالغ، أما هذا الجدول فيعدّ الوحدات.
    .cure = استخدم «threshold» أو مقياسًا من النوع «magnitude».
protect-value-unreadable = «{ $value }» في الصف { $row } والعمود «{ $column }» ليس عددًا يصلح هنا.
    .cure = صحّح القيمة. فالأعداد هنا صحيحة وتبدأ من 0.
protect-negative-amounts = بعض المبالغ أقل من 0، فلا يمكن إثبات أي مجال.
    .cure = لا يلزم شيء؛ فقد أُجري الاختبار الدقيق مع ذلك.
protect-too-many-cells = سيكون عدد خانات الجدول أكثر من { $most }.
    .cure = احذف بُعدًا أو ادمج رموزه.
protect-not-yet = «{ $what }» مخطط له، لكنه غير موجود بعد.
    .cure = استخدم الطريقة «suppress» مع جدول.
protect-exact-disclosure = يمكن حساب خانات محجوبة مما هو معروض: { $cells } من { $withheld }.
    .cure = لا تنشر هذا. ادمج الرموز أو احذف بُعدًا.
protect-narrow-interval = خانات محجوبة يمكن للقارئ أن يستنتج فيها مدى أضيق مما طُلب: { $cells } من { $withheld }.
    .cure = ادمج الرموز، أو اقبل ذلك مع ذكر السبب.
protect-not-certified = خانات محجوبة لم يقس أحد إلى أي حد يمكن الاقتراب من قيمتها: { $cells } من { $withheld }؛ فالجدول أكبر من أن يُقاس. ولا يمكن حساب أي منها بدقة.
    .cure = قسّم الجدول أو ادمج رموزه إن لم يكن ذلك كافيًا.
protect-contributor-knows = مساهمون قد يستنتجون خانة محجوبة بما يعرفونه عن أنفسهم: { $cells }.
    .cure = ادمج الرموز.
protect-withheld = في «{ $name }» حُجبت { $withheld } من { $cells } من الخانات: { $primary } لأنها تقوم على عدد قليل جدًا، و{ $secondary } لحماية تلك.
    .cure = لا يلزم شيء.
protect-rank-test-passed = لا يمكن حساب أي من الخانات المحجوبة ({ $withheld }) مما هو معروض.
    .cure = لا يلزم شيء.
protect-certified = خانات محجوبة ثبت أن القارئ يبقى فيها أمام مدى من قيم عدة: { $cells } من { $withheld }.
    .cure = لا يلزم شيء.
protect-figures-withheld = حُجبت { $withheld } من { $figures } من الأرقام، لأنها هي أو أرقامًا أخرى تكشفها تقوم على أقل من { $threshold } إجابة.
    .cure = لا يلزم شيء.
protect-figures-checked = كل رقم من الأرقام الـ { $figures } يقوم على { $threshold } إجابة على الأقل.
    .cure = لا يلزم شيء.
protect-group-disclosure = أرقام تقول إن كل أفراد فئة أو لا أحد منهم أجاب بجواب معيّن، وهذا يكشف جواب كل فرد فيها: { $figures }.
    .cure = انظر فيها قبل النشر؛ ووسّع الفئات إن كان الجواب قد يضرّ بأحد.
protect-places-coarsened = الأماكن { $places } مبيّنة في { $points } من النقاط على شبكة ضلع مربعها { $metres } متر؛ والنقاط المحجوبة { $withheld }.
    .cure = لا يلزم شيء.
protect-grid-too-fine = شبكة ضلع مربعها { $metres } متر تُظهر الأماكن عن قرب أكثر مما ينبغي؛ وأدق ما يُسمح به هنا { $finest } متر.
    .cure = اختر شبكة أوسع.
protect-open-sensors = أقرّ { $by } في { $on } بأن هذه قياسات لأشياء لا لأشخاص: { $reason }
    .cure = لا يلزم شيء.
protect-declaration-empty = ينقص الإقرارَ بأن البيانات ليست عن أشخاص اسمٌ أو سبب.
    .cure = قل من يقرّ بذلك، ولماذا لا يمكن أن يتضرر أحد.
protect-policy-mixed = حُمي «{ $name }» بقاعدة أضعف من قاعدة الإصدار.
    .cure = احمِه من جديد بعتبة الإصدار.
protect-already-public = سبق أن نُشرت هذه الأرقام، والناشر { $publisher }، وهي معروضة بجانبها للمقارنة ({ $source }).
    .cure = لا يلزم شيء.
protect-release-empty = لا يوجد ما يُنشر.
    .cure = أضف جدولًا محميًّا أو تقديرات أو نقاطًا.
protect-description-missing = ينقص الإصدارَ هذا: { $what }.
    .cure = اكتبه؛ فالقراء لا يستطيعون الحكم على رقم من دونه.
protect-tables-apart = حُمي «{ $name }» ومحتوى آخر من البيانات نفسها كلٌّ على حدة، وقد يكشف أحدهما الآخر.
    .cure = احمِهما معًا.
protect-other-releases = إصدارات سابقة من البيانات نفسها: { $releases }. الخانات المشتركة بينها وبين هذا الإصدار متفقة؛ ولم تُختبر التوليفات الأخرى.
    .cure = قارنها بنفسك، أو احمِ كل الجداول معًا في إصدار واحد.
protect-step-not-allowed = إصدار حالته «{ $state }» لا يمكن أن يصير «{ $to }».
    .cure = اتبع الخطوات بالترتيب.
protect-step-guard = يلزم لهذه الخطوة: { $needs }.
    .cure = وفّر ذلك ثم حاول مرة أخرى.
protect-release-altered = الإصدار المحفوظ ليس ما يقول السجل إنه حُفظ (المتوقع { $expected }، والموجود { $found }).
    .cure = استعده من نسخة احتياطية، وابحث عمّن غيّره.
protect-release-unreadable = لا يمكن قراءة الإصدار المحفوظ: { $reason }.
    .cure = استعده من نسخة احتياطية، أو افتحه بالنسخة التي كتبته من البرنامج.

## estimate
estimate-bad-spec = لا يمكن قراءة المواصفة: { $why }.
    .cure = اكتب JSON فيه «design» و«ask» كما تبيّن وثائق الأمر «counted estimate».
estimate-nothing-asked = لا تسأل المواصفة عن شيء.
    .cure = ضع سؤالًا واحدًا على الأقل في «ask».
estimate-same-id = لسؤالين المعرّف نفسه «{ $ask }».
    .cure = أعطِ كل سؤال معرّفًا خاصًا به: فبه تُميَّز الإجابات.
estimate-unknown-column = ليس في البيانات عمود «{ $column }».
    .cure = استخدم عمودًا موجودًا: { $known } …
estimate-not-numeric = لا يحتوي العمود «{ $column }» على أعداد.
    .cure = اختر عمودًا فيه أعداد، أو اطلب «proportion» أو «count».
estimate-not-a-number = في «{ $column }» قيم ليست أعدادًا، وعددها { $count }، وأولها «{ $example }».
    .cure = صحّحها أو اترك الخانات فارغة؛ فالخانة الفارغة وحدها تُعدّ ناقصة.
estimate-needs = يحتاج { $statistic } إلى «{ $what }».
    .cure = أضف «{ $what }» إلى السؤال «{ $ask }».
estimate-bad-option = لا يمكن أن تكون قيمة «{ $option }» هي { $value } مع { $statistic }.
    .cure = اترك الخيار، أو اختر ما يناسب هذا المقياس الإحصائي.
estimate-not-yet = لم يُبنَ «{ $option }» بعد، ولذلك لم يُقدَّر شيء.
    .cure = اتركه إن كانت الأرقام صحيحة من دونه؛ وإلا فأعدّ الأوزان في مكان آخر واذكر عمودها في «weights».
estimate-bad-condition = الشرط «{ $condition }» غير مفهوم: { $why }.
    .cure = اكتب تعبير SQL واحدًا عن السجل، مثل { "\u2066" }"stype" = 'E' AND enroll > 100{ "\u2069" }.
estimate-too-many-fpc = أعمدة أحجام المجتمع الإحصائي { $fpc }، والمراحل { $stages }.
    .cure = أعطِ عمودًا واحدًا على الأكثر لكل مرحلة، بدءًا من الأولى.
estimate-mixed-fpc = اختلطت أحجام المجتمع الإحصائي بكسور المعاينة.
    .cure = أعطِ في كل مرحلة أحجامًا (كلها 1 أو أكثر) أو كسورًا (كلها أكبر من 0 ولا تزيد على 1).
estimate-fpc-varies = قيمة «{ $column }» ليست واحدة في كل سجلات { $unit }: من { $low } إلى { $high }.
    .cure = كل سجلات الطبقة (أو الوحدة في المرحلة التالية) تحمل حجم المجتمع الإحصائي نفسه.
estimate-fpc-too-small = حجم المجتمع الإحصائي في { $unit } هو { $population }، والوحدات المسحوبة منه { $drawn }.
    .cure = صحّح حجم المجتمع الإحصائي؛ فهو عدد وحدات تلك المرحلة لا عدد السجلات.
estimate-missing-design = سجلات لا قيمة لها في عمود التصميم «{ $column }»: { $count }.
    .cure = أكمل العمود: فكل سجل ينتمي إلى طبقة وإلى وحداته.
estimate-missing-weight = سجلات بلا وزن: { $count }.
    .cure = أعطِ كل سجل وزنًا؛ و0 لما لا يمثّل أحدًا.
estimate-negative-weight = سجلات وزنها أقل من 0: { $count }.
    .cure = صحّح الأوزان؛ فلا يجوز أن يكون أي منها سالبًا.
estimate-not-nested = العنقود «{ $cluster }» (ومثله { $count }) موجود في أكثر من طبقة.
    .cure = إذا كان ترقيم العناقيد يبدأ من جديد في كل طبقة فاجعل «nest» مساويًا true؛ وإلا فصحّح الطبقات.
estimate-single-unit = في الطبقة { $unit } وحدة واحدة، فليس لها تباين خاص بها.
    .cure = ضمّها إلى طبقة تشبهها، أو اختر قاعدة في «lonely_psu»: adjust (حذرة) أو average أو remove.
estimate-missing-values = سجلات لا قيمة لها في «{ $column }»: { $count }، والسؤال يمنع القيم الناقصة.
    .cure = أكمل القيم، أو اجعل «missing» مساويًا «drop» وقل في التقرير كم تُرك منها.
estimate-values-dropped = تُركت سجلات لا قيمة لها في «{ $column }»، وعددها { $count }.
    .cure = قل ذلك بجانب الرقم، واسأل هل يختلف من لم يجيبوا عن غيرهم.
estimate-groups-dropped = تُركت سجلات لا قيمة لها في «{ $column }» ولا تنتمي إلى أي فئة، وعددها { $count }.
    .cure = قل ذلك بجانب الأرقام.
estimate-no-design = لم تُذكر أوزان ولا تصميم: يُحسب كل سجل واحدًا كأنه سُحب عشوائيًا.
    .cure = إذا لم تُسحب السجلات عشوائيًا فلا تتحدث إلا عمّن أجابوا.
estimate-no-records = لا سجل له قيمة يوافق السؤال «{ $ask }».
    .cure = تحقق من الشرط ومن إملاء قيمه.
estimate-too-many-values = في «{ $column }» أكثر من { $limit } من القيم المختلفة، وهي أكثر من أن تُرتَّب.
    .cure = قرّب القيم أولًا، مثلًا إلى أعداد صحيحة.

## register
app-slug-taken = العنوان «{ $value }» لمبادرة أخرى.
    .cure = اختر اسمًا قصيرًا آخر.
app-no-slug = لا يمكن أن يُصنع من هذا عنوان إلكتروني.
    .cure = اكتب اسمًا قصيرًا بحروف لاتينية صغيرة وأرقام وشرطات.
app-unknown-word = «{ $value }» ليس من خيارات { $field }.
    .cure = اختر من القائمة.
app-not-a-date = «{ $value }» ليس تاريخًا.
    .cure = اكتب سنة أو شهرًا أو يومًا: 2014 أو 2014-05 أو 2014-05-17.
app-not-an-address = «{ $value }» ليس عنوانًا على الويب.
    .cure = انسخه من المتصفح؛ فهو يبدأ بـ https://.
app-too-long = النص أطول من { $most } حرف.
    .cure = اختصره، وضع الباقي في صفحة تضع رابطها.

## app: data
app-dataset-no-name = ليس لمجموعة البيانات اسم يمكن أن يُصنع منه عنوان إلكتروني.
    .cure = أعطِها اسمًا فيه حروف لاتينية أو أرقام.
app-dataset-name-taken = الاسم «{ $name }» مستخدم.
    .cure = اختر اسمًا آخر.
app-dataset-unknown-variable = ليس في البيانات متغير «{ $variable }».
    .cure = اختر أحد متغيراتها.
app-dataset-not-a-number = «{ $value }» ليس عددًا.
    .cure = اكتب أرقامًا مع نقطة قبل الكسر، أو اترك الحقل فارغًا.
app-dataset-no-reason = لا يوجد سبب.
    .cure = قل لماذا في بضع كلمات؛ فمن يقرأ السجل لاحقًا يحتاج إليه.
app-dataset-unknown-kind = لا يوجد نوع قيمة اسمه «{ $kind }».
    .cure = اختر من القائمة.
app-dataset-no-file = لم تأتِ هذه البيانات من ملف، فلا شيء يُقرأ من جديد.
    .cure = غيّر الاستمارة بدلًا من ذلك.
app-dataset-rule-taken = هناك قاعدة «{ $rule }» من قبل.
    .cure = أعطِ القاعدة الجديدة اسمًا آخر.
app-dataset-other-key = يسمّي سجل القرارات السجلات حسب «{ $variable }»، أما القيود الموجودة فحسب متغير آخر.
    .cure = أدخل سجل قرارات يسمّي السجلات كما تسمّيها القيود الموجودة.
app-dataset-no-record = لا يسمّي القرار سجلًا، فيقع عليها كلها.
    .cure = اذكر السجل. والترميز من جديد وحده يجوز أن يشمل السجلات كلها دفعة واحدة.
app-dataset-broken-upload = لم يصل الملف: { $reason }.
    .cure = حاول مرة أخرى؛ واضغط الملف الكبير بـ gzip.

## consent
consent-no-purpose = لا يذكر بيان الموافقة أي غرض.
    .cure = قل فيمَ ستُستخدم البيانات؛ ويُجاب عن كل غرض وحده.
consent-no-withdrawal = لا يقول بيان الموافقة كيف تُسحب الموافقة.
    .cure = اذكر كل الطرق: رمز الإيصال، أو من يجمع البيانات، أو رقم هاتف.
consent-no-contact = لا يذكر بيان الموافقة من يمكن التواصل معه.
    .cure = أعطِ عنوانًا أو رقم هاتف أو مكانًا يجد فيه الناس من يجيبهم.
consent-not-translated = بيان الموافقة غير مكتوب باللغة { $language } التي تسأل بها الاستمارة.
    .cure = ترجمه؛ فالناس لا يوافقون إلا على ما يفهمونه.
consent-unknown-purpose = السؤال «{ $question }» يطلب الغرض «{ $purpose }»، وهو غير موجود في البيان.
    .cure = أضف الغرض إلى البيان، أو اختر غرضًا من أغراضه.
consent-never-given = لا جواب عن «{ $question }» يعني نعم.
    .cure = قل أي الأجوبة تعني إعطاء الموافقة.
consent-ambiguous-answer = الجواب «{ $answer }» عن «{ $question }» له معنيان.
    .cure = اجعل له معنى واحدًا: موافقة أو رفض أو لاحقًا.
consent-unknown-answer = لا يعرض السؤال «{ $question }» الجواب «{ $answer }».
    .cure = اختر من الأجوبة التي يعرضها.
consent-unmapped-answer = لم يقل أحد ما معنى الجواب «{ $answer }» عن «{ $question }».
    .cure = ما دام الأمر كذلك فهو لا يُعدّ موافقة.
consent-no-question = ليس في الاستمارة سؤال يطلب الموافقة، أو ليس فيها السؤال المذكور.
    .cure = أضف سؤالًا يطلب الموافقة، وقل أي أجوبته تعني نعم.

## app: people
people-email = «{ $email }» ليس عنوان بريد إلكتروني.
    .cure = اكتبه هكذا: name@example.org.
people-email-taken = للعنوان «{ $email }» حساب من قبل.
    .cure = سجّل الدخول به، أو استخدم عنوانًا آخر.
people-password-short = كلمة السر قصيرة جدًا.
    .cure = استخدم { $least } حرفًا على الأقل؛ فبضع كلمات متتابعة يسهل تذكرها.
people-password-long = كلمة السر طويلة جدًا.
    .cure = استخدم { $most } بايت على الأكثر.
people-password-easy = كلمة السر هي نفسها الاسم أو عنوان البريد الإلكتروني.
    .cure = اختر كلمة لا يستطيع أحد أن يخمّنها مما يعرفه عنك.
people-name-missing = ينقص الاسم.
    .cure = اكتب بماذا يناديك الآخرون؛ ولا يلزم أن يكون اسمك الكامل.
people-sign-in = عنوان البريد الإلكتروني وكلمة السر هذان غير متطابقين.
    .cure = تحقق منهما وحاول مرة أخرى. وبعد عدة محاولات فاشلة يطلب منك الموقع أن تنتظر.
people-old-password = كلمة السر الحالية غير صحيحة.
    .cure = اكتب كلمة السر التي تسجّل بها الدخول الآن.
people-link = هذا الرابط لا يعمل: فقد استُخدم، أو انتهت مدته، أو هو لعنوان آخر.
    .cure = اطلب رابطًا جديدًا ممن أرسله. وللحساب الأول أعد تشغيل الموقع: يطبع رابطًا جديدًا.
people-last-coordinator = لا يمكن استبعاد آخر منسق لمبادرة.
    .cure = اجعل شخصًا آخر منسقًا أولًا.

## app: log
log-gap = في السجل فجوة عند القيد { $entry }.
    .cure = حُذفت قيود من قاعدة البيانات من وراء الموقع. قارن بنسخة احتياطية.
log-leaf-differs = القيد { $entry } في السجل ليس ما كُتب.
    .cure = غُيّر القيد من وراء الموقع. قارن بنسخة احتياطية.
log-root-differs = الرأس الموقَّع بعد { $entry } من القيود لا يوافق القيود.
    .cure = غُيّرت قيود أو حُذفت أو رُتّبت على نحو آخر. قارن بنسخة احتياطية.
log-signature-wrong = الرأس بعد { $entry } من القيود غير موقَّع بمفتاح هذا الموقع.
    .cure = استخدم ملف المفتاح الذي كُتب به السجل، أو قارن بنسخة احتياطية.
log-unsigned-end = القيود التي بعد الرقم { $entry } لا يشملها رأس موقَّع.
    .cure = أُضيفت من وراء الموقع. قارن بنسخة احتياطية.
object-differs = الملف المحفوظ { $object } مفقود أو ليس ما يقوله اسمه.
    .cure = استعد الملف من نسخة احتياطية؛ فاسمه هو بصمة SHA-256 لمحتواه.
release-differs = الإصدار { $release } ليس ما يقول السجل إنه نُشر.
    .cure = استعد قاعدة البيانات من نسخة احتياطية، وابحث عمّن غيّرها.

## engine
engine-unknown-format = الملف { $file } ليس CSV ولا Parquet بحسب اسمه.
    .cure = أعطِ ملفًا ينتهي اسمه بـ { "\u2066" }.csv{ "\u2069" } أو { "\u2066" }.parquet{ "\u2069" }.
engine-no-file = لا يوجد ملف { $file }.
    .cure = تحقق من المسار.
engine-unreadable = لا يمكن قراءة البيانات: { $why }.
    .cure = تحقق من أن الملف كامل: CSV بترميز UTF-8 له صف عناوين وعدد الخانات نفسه في كل صف، أو Parquet.
engine-same-column = عمودان اسمهما «{ $column }».
    .cure = أعطِ كل عمود اسمًا خاصًا به.
engine-nested-column = في العمود «{ $column }» قوائم أو بنى مركّبة.
    .cure = اكتب الملف بأعمدة بسيطة فقط.
engine-too-many-groups = ينتج السؤال أكثر من { $limit } من الفئات.
    .cure = صنّف حسب أعمدة أقل، أو قرّب الأعداد قبل أن تسأل عن الوسيط والمئينات.

## publish
app-release-slug-taken = هناك إصدار في عنوانه الإلكتروني الاسم «{ $value }».
    .cure = اختر اسمًا آخر، مع السنة مثلًا.
app-release-no-slug = لا يمكن أن يُصنع من هذا الاسم عنوان إلكتروني.
    .cure = استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات.
app-release-two-snapshots = الجداول والأرقام من حالتين مختلفتين للبيانات.
    .cure = اختر محتوى لقطة واحدة؛ واحمِ الأحدث أو حلّلها من جديد.
app-release-no-content = لم يُختر شيء للنشر.
    .cure = اختر جداول محمية أو أرقامًا أو كليهما.
app-release-no-later-edition = هذه ليست نسخة أحدث من هذه الأرقام.
    .cure = انشر النسخة الأحدث أولًا، ثم اخترها هنا.
app-release-no-licence = لم تُختر رخصة.
    .cure = قل بأي رخصة يجوز للآخرين استخدامها.
app-table-name-twice = جدولان اسمهما «{ $name }».
    .cure = أعطِ كل جدول اسمًا خاصًا به.

## ui (examples on /patterns)
ui-example-error = النوع «{ $type }» غير معروف.
    .cure = استخدم أحد أنواع XLSForm، مثل select_one.
ui-example-warning = ليس لهذا الخيار نص بالعربية.
    .cure = أضف النص، أو اترك هذه اللغة.
ui-example-info = أسئلة بلا تلميح: { $count }.
    .cure = لا يلزم شيء.

## form: running
form-bad-xml = لا يمكن قبول ملف XML هذا: { $problem }.
    .cure = أرسل XML كما يكتبه تطبيق الاستمارة، بترميز UTF-8 ومن دون نوع مستند.
form-not-a-form = ملف XML هذا ليس استمارة: ليس فيه نموذج بداخله استمارة مرسلة.
    .cure = أعطِ XForm كما يكتبه ODK Build أو pyxform أو KoboToolbox.
form-bad-expression = لا يمكن فهم التعبير «{ $expression }» ({ $property } في { $path }): { $problem }.
    .cure = تحقق من الأقواس وعلامات الاقتباس والأسماء.
form-unknown-function = الدالة { $function }() ({ $property } في { $path }) غير معروفة.
    .cure = استخدم دالة من مواصفة ODK XForms.
form-cycle = قيم يعتمد بعضها على بعض في حلقة: { $cycle }.
    .cure = غيّر أحد الشروط أو الحسابات حتى لا يحتاج أي منها إلى نفسه.
form-bind-without-node = في الاستمارة شروط لـ { $path }، وهو غير موجود فيما يُرسل.
    .cure = صحّح المسار أو احذف «bind».
form-control-without-node = تسأل الاستمارة عن { $path }، وهو غير موجود فيما يُرسل.
    .cure = صحّح مرجع السؤال.
form-missing-list = خيارات { $path } تأتي من القائمة «{ $list }»، وهي ليست في الاستمارة.
    .cure = أضف القائمة أو الملف الذي هي فيه؛ وإلى ذلك الحين لا يمكن التحقق من هذه الإجابات.
form-missing-file = القائمة «{ $list }» في الملف { $file }، ولم يصل هذا الملف معها.
    .cure = ارفع الملف بجانب الاستمارة.
form-bad-list = لا يمكن قراءة الملف { $file } للقائمة «{ $list }»: { $problem }.
    .cure = احفظه بصيغة CSV مع صف عناوين وبترميز UTF-8، أو بصيغة XML.
form-other-form = هذه استمارة مرسلة إلى «{ $found }»؛ وما يُرسل إلى هذه الاستمارة يبدأ بـ «{ $wanted }».
    .cure = أرسلها إلى الاستمارة التي صُنعت بها.
form-unknown-element = ليس في الاستمارة { $path }؛ يُحفظ كما وصل ولا يُستخدم.
    .cure = تحقق هل صُنعت الاستمارة المرسلة بنسخة أخرى من الاستمارة.
form-twice = عدد مرات ورود { $path } هو { $count }، ولا يُسأل عنه إلا مرة. ولا يُحسب إلا الأول.
    .cure = تحقق من البرنامج الذي صنع الاستمارة المرسلة.
form-expression-fault = تعذّر حساب { $property } في { $path }: { $problem }.
    .cure = صحّح التعبير في الاستمارة؛ وإلى ذلك الحين لا أثر له.
form-answer-required = «{ $question }» يحتاج إلى جواب.
    .cure = أجب عن السؤال.
form-answer-constraint = الجواب عن «{ $question }» لا يوافق ما تطلبه الاستمارة.
    .cure = غيّر الجواب.
form-answer-type = لا يمكن أن يكون «{ $value }» جوابًا عن «{ $question }» (المطلوب { $type ->
        [int] عدد صحيح
        [decimal] عدد
        [date] تاريخ
        [time] وقت
        [dateTime] تاريخ ووقت
        [geopoint] مكان
       *[other] جواب من نوع آخر
    }).
    .cure = { $type ->
        [int] اكتب عددًا صحيحًا، مثل 12.
        [decimal] اكتب عددًا، مثل 2.5.
        [date] اكتب تاريخًا: السنة والشهر واليوم.
        [geopoint] اكتب خط العرض (من { "\u2066" }-90{ "\u2069" } إلى 90) وخط الطول (من { "\u2066" }-180{ "\u2069" } إلى 180) بالدرجات.
       *[other] غيّر الجواب.
    }
form-answer-choice = «{ $value }» ليس من خيارات «{ $question }».
    .cure = اختر أحد الخيارات؛ وقد تعتمد على أجوبة سابقة.
form-answer-chosen-twice = اختير «{ $value }» مرتين في «{ $question }».
    .cure = اختره مرة واحدة.
form-answer-not-checked = تعذّرت مقارنة الجواب عند { $path } بقائمته، فهي ليست هنا.
    .cure = ارفع القائمة بجانب الاستمارة.
form-repeat-count = عدد مرات ورود { $path } هو { $found }؛ وتحسبه الاستمارة { $wanted }.
    .cure = تحقق من الجواب الذي يأتي منه العدد.
form-answer-not-relevant = أُجيب عن { $path } وهو لا ينطبق؛ فحُذف الجواب.
    .cure = تحقق من الأجوبة التي يعتمد عليها.
form-recalculated = أُرسل { $path } بالقيمة «{ $submitted }»؛ وبعد حسابه من جديد صار «{ $calculated }»، وهذه هي المعتمدة.
    .cure = تحقق هل استخدم التطبيق النسخة نفسها من الاستمارة.
form-field-not-on-page = الحقل { $name } ليس في هذه الصفحة ولا يُؤخذ.
    .cure = اذهب إلى صفحة السؤال.
form-not-possible-here = { $path } يحتاج إلى ملف أو رسم، وهذا غير ممكن في هذه الصفحة.
    .cure = أجب عن هذه الاستمارة بتطبيق للهاتف أو الجهاز اللوحي.

## form: workbooks and their forms
form-unreadable-workbook = لا يمكن قراءة هذا الملف: { $why }.
    .cure = احفظه من جديد بصيغة { "\u2066" }.xlsx{ "\u2069" } في برنامج الجداول وحاول مرة أخرى.
form-encrypted-workbook = هذا المصنّف محمي بكلمة سر.
    .cure = احفظ نسخة بلا كلمة سر وأرسلها.
form-workbook-too-large = يتجاوز هذا المصنّف الحد المسموح به ({ $limit }): { $what }.
    .cure = احذف الصفوف والأعمدة الفارغة، وضع القوائم الطويلة في ملف CSV بجانب الاستمارة، واحفظه من جديد.
form-no-survey-sheet = لا توجد ورقة اسمها «survey».{ $guess ->
        [yes] {" "}هل تقصد { $similar }؟
       *[no] {""}
    }
    .cure = سمِّ الورقة التي فيها الأسئلة «survey».
form-missing-sheet = الورقة «{ $wanted }» ناقصة.
    .cure = أضفها.
form-sheet-name = لا توجد ورقة «{ $wanted }»، لكن هناك ورقة باسم يكاد يكون هو: { $sheet }.
    .cure = صحّح اسمها؛ أو ضع قبله شرطة سفلية إن لم تكن جزءًا من الاستمارة.
form-missing-column = العمود «{ $column }» ناقص في الورقة «{ $sheet }».
    .cure = أضف العمود إلى الصف الأول.
form-duplicate-header = العمود «{ $column }» في الورقة «{ $sheet }» يقول ما يقوله «{ $other }».
    .cure = أبقِ أحدهما.
form-ignored-column = تُرك العمود «{ $column }».
    .cure = أعطِه اسمًا بلا مسافات إن كان يجب أن يُحسب؛ واستخدم «relevant» بدلًا من «disabled».
form-no-type = في الصف { $row } محتوى بلا نوع.
    .cure = اكتب نوع السؤال.
form-ignored-row = ليس للصف { $row } نوع ولا اسم ولا نص معروض، فتُرك.
    .cure = لا شيء، إن كان ملاحظة.
form-unknown-type = النوع «{ $type }» غير معروف.{ $guess ->
        [yes] {" "}هل تقصد «{ $similar }»؟
       *[no] {""}
    }
    .cure = استخدم نوعًا من أنواع xlsform.org.
form-old-type = النوع «{ $type }» كتابة قديمة؛ ويُقرأ «{ $known }».
    .cure = اكتب «{ $known }».
form-no-name = ليس للصف { $row } اسم.
    .cure = أعطِ السؤال أو المجموعة اسمًا قصيرًا خاصًا به.
form-bad-name = لا يمكن أن يكون «{ $name }» اسمًا.
    .cure = ابدأ بحرف أو شرطة سفلية؛ ثم استخدم حروفًا أو أرقامًا أو شرطات سفلية أو شرطات أو نقاطًا، بلا مسافات.
form-duplicate-name = ورد الاسم «{ $name }» مرتين في المجموعة نفسها.
    .cure = غيّر اسم أحدهما.
form-name-case = لا يختلف «{ $name }» عن اسم آخر إلا في الحروف الكبيرة.
    .cure = غيّر اسم أحدهما؛ وإلا سهل الخلط بين أعمدة البيانات.
form-duplicate-repeat = للتكرار «{ $name }» اسم تكرار آخر أو اسم الاستمارة نفسها.
    .cure = أعطِ كل تكرار اسمًا خاصًا به: فهو يصير اسم جدول.
form-reserved-name = الاسم «{ $name }» محجوز لبيانات الاستمارة نفسها.
    .cure = اختر اسمًا آخر، أو اترك اسم صف «audit» فارغًا.
form-unmatched-end = الصف { $row } ينهي: { $kind }، لكن المفتوح هو: { $open }.
    .cure = تحقق من أن لكل صف «begin» صف «end»، بالترتيب.
form-unmatched-begin = «{ $name }» ({ $kind })، الذي يبدأ في الصف { $row }، لا ينتهي أبدًا.
    .cure = أضف صف «end» الخاص به.
form-no-label = يُعرض «{ $name }» وليس له كلمات.
    .cure = اكتب له نصًّا معروضًا أو تلميحًا.
form-no-list = لا توجد قائمة «{ $list }» في الورقة «{ $list_sheet }».{ $guess ->
        [yes] {" "}هل تقصد «{ $similar }»؟
       *[no] {""}
    }
    .cure = أضف القائمة، أو صحّح اسمها في النوع.
form-choice-no-name = ليس للصف { $row } من الخيارات اسم.
    .cure = اكتب القيمة التي تُحفظ.
form-choice-no-label = ليس للخيار «{ $name }» نص معروض.
    .cure = اكتب ما يقرؤه الناس.
form-duplicate-choice = في القائمة «{ $list }» ورد «{ $name }» مرتين (أيضًا في الصف { $other }) بمعنيين مختلفين.
    .cure = غيّر اسم أحدهما؛ أو اجعل «allow_choice_duplicates» مساويًا yes إن كان مرشّح للخيارات يميّز بينهما.
form-repeated-choice = في القائمة «{ $list }» ورد «{ $name }» مرتين (أيضًا في الصف { $other })؛ وهما سواء، فأُبقي واحد.
    .cure = احذف أحد الصفين.
form-choice-space = في الخيار «{ $name }» من «{ $list }» مسافة، مع أنه يمكن اختيار عدة خيارات من القائمة (الصف { $question }).
    .cure = استخدم شرطة سفلية: فأجوبة السؤال الواحد تُحفظ وبينها مسافات.
form-unknown-reference = لا يوجد سؤال اسمه «{ $name }».{ $guess ->
        [yes] {" "}هل تقصد «{ $similar }»؟
       *[no] {""}
    }
    .cure = صحّح الاسم الذي بين القوسين المعقوفين.
form-ambiguous-reference = «{ $name }» اسم لأكثر من سؤال.
    .cure = غيّر اسم أحدها حتى يكون للمرجع معنى واحد.
form-bad-reference = «{ $reference }» مرجع لم يُكتب على نحو صحيح.
    .cure = اكتب اسم سؤال بين علامة الدولار مع قوس معقوف وبين قوس معقوف، بلا مسافات.
form-expression = لا يمكن قراءة هذا التعبير في «{ $name }»: { $problem }.
    .cure = تحقق من الأقواس وعلامات الاقتباس وأسماء الدوال.
form-calculation-cycle = حسابات يحتاج بعضها إلى بعض: { $circle }.
    .cure = اكسر الحلقة.
form-no-calculation = ليس لـ «{ $name }» ما يُحسب.
    .cure = اكتب الحساب.
form-bad-parameter = المعامل «{ $what }» لا يناسب هذا السؤال.
    .cure = ابحث عن معاملات هذا النوع في xlsform.org.
form-cannot-combine = لا يجتمع «{ $what }» مع «{ $why }» هنا.
    .cure = اترك أحدهما.
form-bad-file = «{ $file }» ليس ملفًا يمكن أن تُقرأ منه خيارات.
    .cure = استخدم اسمًا ينتهي بـ { "\u2066" }.csv{ "\u2069" } أو { "\u2066" }.xml{ "\u2069" } أو { "\u2066" }.geojson{ "\u2069" }.
form-source-clash = مصدران اسمهما «{ $name }»: { $first } و{ $second }.
    .cure = غيّر اسم القائمة أو الملف.
form-bad-trigger = المُطلِق في «{ $name }» لا يعمل ({ $why }).
    .cure = اذكر سؤالًا يراه الناس.
form-bad-setting = الإعداد «{ $setting }» لا يوافق الإعدادات الأخرى.
    .cure = اتركه.
form-unsupported = لا يعمل Counted بـ «{ $what }».
    .cure = لا شيء، إن كان يمكنك الاستغناء عنه.
form-encrypted-submissions = تطلب هذه الاستمارة من الأجهزة أن تشفّر ما ترسله بمفتاح عام. وليس لدى Counted المفتاح الخاص المقابل: فلا يمكن هنا قراءة ما يُرسل كذلك ولا التحقق منه ولا عدّه.
    .cure = احذف «public_key» لكي تجمع بواسطة Counted؛ فما يُرسل يُحفظ على أي حال تحت مفاتيح خاصة به.
form-default-language = اللغة الافتراضية «{ $language }» ليست من لغات الاستمارة: { $languages }.
    .cure = اكتبها تمامًا كما في عناوين الأعمدة.
form-missing-translation = { $column } ناقص في لغة: «{ $language }».
    .cure = أضف العمود، وإلا رأى الناس «-» في ذلك الموضع.
form-language-tag = لا يُعرف أي لغة هي «{ $language }».
    .cure = أضف رمزها بين قوسين: { "\u2066" }Arabic (ar){ "\u2069" }.
form-device-identifier = «{ $name }» ({ $type }) يسجّل معرّفًا للجهاز، أي لشخص.
    .cure = احذف الصف إلا إذا احتجت إليه وذكرته في البيان.
form-collector-identifier = «{ $name }» ({ $type }) يسجّل من يجمع البيانات من دون أن يسأله.
    .cure = احذف الصف إلا إذا كان من يجمعون يعلمون بذلك ويوافقون.
form-taken-unasked = «{ $name }» ({ $type }) يسجّل مكانًا أو حديثًا من دون سؤال.
    .cure = احذف الصف، أو اذكر ذلك في البيان قبل أن يبدأ.
form-bad-entity = لا يمكن إنشاء هذا الكيان ولا تغييره: { $why }.
    .cure = تحقق من الورقة «entities» ومن العمود «save_to».

## collect
collect-not-open = هذه الاستمارة غير مفتوحة.
    .cure = اسأل العاملين في المبادرة متى تُفتح.
collect-no-consent-question = لم يقل أحد أي سؤال في الاستمارة يطلب الموافقة، فلا يمكن فتحها.
    .cure = قل أي سؤال يطلبها وأي الأجوبة تعني نعم.
collect-no-such-step = استمارة حالتها { $from } لا يمكن أن تصير { $to }.
    .cure = افتح مسودة أو استمارة مغلقة؛ وأغلق استمارة مفتوحة.
collect-version-taken = نسخة الاستمارة هذه موجودة من قبل: { $version }.
    .cure = ارفع رقم النسخة في إعدادات الاستمارة.
collect-no-instance-id = ليس للاستمارة المرسلة هوية خاصة بها (meta/instanceID).
    .cure = استخدم استمارة فيها meta/instanceID وتطبيقًا يملؤه.
app-no-snapshot = ليس للبيانات لقطة تُسأل.
    .cure = جمّد البيانات أولًا في تبويب «التحقق»: فالجواب يستند إلى بيانات لا تتغيّر.
app-identifier-asked = العمود «{ $column }» يدل على أشخاص.
    .cure = اسأل عن عمود آخر أو صنّف حسب غيره؛ فما يدل على شخص لا يصير إحصاءً أبدًا.

## governance: bodies
governance-body-in-circle = لا يمكن أن تكون الهيئة فوق نفسها.
    .cure = اختر هيئة أخرى هي جزء منها، أو لا تختر شيئًا.
governance-body-no-parent = الهيئة التي يُفترض أن تكون جزءًا منها غير موجودة.
    .cure = اختر هيئة من القائمة، أو لا تختر شيئًا.
governance-by-laws-quorum = بنصاب قدره { $value } لا يمكن أن يُقرَّر شيء، أو يُقرَّر كل شيء بلا أحد.
    .cure = اكتب من 1 إلى 100 في المئة، أو عددًا من المقاعد يبدأ من 1.
governance-by-laws-quorum-over-seats = النصاب { $quorum }، وعدد الأصوات { $seats } فقط.
    .cure = اخفض النصاب، أو أضف أعضاء أولًا.
governance-by-laws-over-all = { $value } في المئة أكثر من الجميع.
    .cure = اكتب نسبة من 51 إلى 100.
governance-by-laws-minority = بنسبة { $value } في المئة قد يقرّر أقل من النصف على خلاف الباقين.
    .cure = اكتب نسبة من 51 إلى 100، أو اختر «أكثر من النصف».
governance-by-laws-no-chair = الرئاسة هي التي تحسم تعادل الأصوات، ولا يشغل هذا المنصب الآن أحد له صوت.
    .cure = أسند الرئاسة إلى أحد الأعضاء، أو اجعل التعادل لا يغيّر شيئًا.
governance-by-laws-casting-secret = في التصويت السري لا يجوز أن يعرف أحد كيف صوّتت الرئاسة، فلا يمكنها أن تحسم التعادل.
    .cure = اختر التصويت العلني، أو اجعل التعادل لا يغيّر شيئًا.
governance-by-laws-side-without-seat = لا بد من موافقة كل جانب، وليس للجانب «{ $side }» مقعد له صوت.
    .cure = أعطِ هذا الجانب مقعدًا، أو عُدّ كل الأصوات معًا.
governance-by-laws-no-way-to-vote = لا يُسمح للأعضاء بالتصويت على جهاز، ولا لأحد بأن يدوّن أصواتهم عنهم.
    .cure = اسمح بواحد منهما على الأقل.
governance-by-laws-notice = بمهلة طويلة كهذه لن يُقرَّر شيء في وقته.
    .cure = اكتب { $most } يومًا على الأكثر.
governance-term-backwards = تنتهي الولاية قبل أن تبدأ، أو ينتهي تمديدها قبل نهايتها.
    .cure = صحّح الأيام.
governance-term-too-long = أقصى مدة للقيادة المشتركة { $months } شهرًا، وعند التمديد { $extension } أخرى.
    .cure = اختر يومًا أخيرًا أبكر.
governance-term-too-many = سيكون في القيادة المشتركة أكثر من { $most } في وقت واحد.
    .cure = أنهِ ولاية أخرى أولًا.
governance-term-both-extended = لا تُمدَّد في وقت واحد إلا ولاية واحدة من القيادة المشتركة.
    .cure = اختر أولًا من يخلف في المنصب الآخر.

## governance: decisions
governance-motion-state = لا يمكن فعل هذا باقتراح حالته { $state }.
    .cure = افتح الاقتراح من جديد وانظر إلى أين وصل.
governance-motion-empty = لا توجد كلمات هنا.
    .cure = اكتب ما يُراد من الهيئة أن تقرّره.
governance-amendment-answered = هذا التعديل غير موجود أو سبق الرد عليه.
    .cure = افتح الاقتراح من جديد.
governance-amendments-open = تعديلات تنتظر الرد: { $count }.
    .cure = اقبل كلًّا منها أو ارفضه، ثم افتح التصويت.
governance-no-reason = ينقص السبب.
    .cure = قل لماذا، في جملة.
governance-notice-too-short = يحتاج الأعضاء إلى { $days } من الأيام بين فتح التصويت ويومه الأخير.
    .cure = اختر { $first } أو ما بعده.
governance-no-second-party = ليس لأحد صوت هنا غير جانب مقدّم الاقتراح: سيوافق على اقتراحه بنفسه.
    .cure = أضف عضوًا له صوت من منظمة أخرى، أو ليقترحه شخص آخر.
governance-ballot-not-allowed = لا يسمح النظام الداخلي بهذا النوع من التصويت.
    .cure = اختر النوع الآخر.
governance-ballot-too-small = إذا قلّت الأصوات في جانب عن ثلاثة فلن يكون التصويت السري سريًّا.
    .cure = صوّتوا علنًا، أو انتظروا حتى يزيد أعضاء الهيئة.
governance-vote-closed = التصويت غير مفتوح.
    .cure = انظر في الاقتراح: فهو يبيّن متى يجري التصويت.
governance-vote-twice = سبق الإدلاء بهذا الصوت.
    .cure = الصوت الذي أُدلي به يبقى. وإن أدلى به غيرك عنك فأخبر الرئاسة فورًا.
governance-vote-not-in-electorate = لم يكن لهذا المقعد صوت حين فُتح الاقتراح.
    .cure = من يحق له التصويت يُحدَّد عند الفتح؛ ويمكنك أن تشارك في النقاش.
governance-vote-not-seated = لا أحد يشغل هذا المقعد اليوم.
    .cure = اسأل الرئاسة أو أمانة السر.
governance-vote-interest = العضو الذي أعلن مصلحة له لا يصوّت في هذا الأمر.
    .cure = يمكنك أن تشارك في النقاش.
governance-vote-no-block = لا يعرف هذا النظام الداخلي «الإيقاف».
    .cure = صوّت بعدم الموافقة وقل لماذا.
governance-vote-not-remote = تصوّت هذه الهيئة في القاعة.
    .cure = احضر الاجتماع؛ وتدوّن أمانة السر صوتك.
governance-vote-not-recorded = لا يسمح هذا النظام الداخلي بأن يدوّن شخص صوت غيره.
    .cure = يصوّت العضو على جهاز.
governance-vote-recorded-wrongly = لا يدوّن أحد هنا صوته هو، ولا صوت عضو يستطيع تسجيل الدخول.
    .cure = يسجّل العضو الدخول ويصوّت، أو يدوّن الصوت شخص آخر.
governance-interest-after-vote = سبق أن صوّت هذا العضو.
    .cure = أخبر الرئاسة: يمكن سحب الاقتراح وطرحه للتصويت من جديد.
governance-close-too-early = يستمر التصويت حتى { $closes }، ولم يصوّت الجميع.
    .cure = انتظر، أو اسأل من لم يصوّتوا.
governance-no-statement = تحتاج النتيجة إلى كلماتها: ما الذي تقرّر، ولماذا.
    .cure = اكتبها في بضع جمل.
governance-tally-differs = عدد الأعضاء الذين صوّتوا { $voted }، وعدد الأصوات المحسوبة { $kept }.
    .cure = لم يُقرَّر شيء. ليتحقق أحد من السجل، ثم أعيدوا التصويت.
governance-needs-decision = القرار في هذا بيد: { $body }. فلا يتصرف أحد وحده.
    .cure = اطرحه للتصويت.
governance-decision-under-way = هذا الآن قيد النظر لدى: { $body }.
    .cure = انتظر نتيجة التصويت.
governance-not-approved = لم تأتِ الموافقة على هذا من: { $body }.
    .cure = اقرأ الأسباب، وغيّره، واطرحه للتصويت من جديد.
governance-alone-unnamed = من يتصرف وحده يذكر اسمًا وسببًا.
    .cure = قل لماذا لم يُسأل أحد غيرك.
governance-approval-of-another = الموافقة على شيء آخر، أو على حالة أخرى منه.
    .cure = اطرح هذه الحالة للتصويت.

## governance: papers, meetings, agreements, labels
governance-paper-empty = الملف فارغ.
    .cure = اختر الملف من جديد.
governance-paper-too-large = حجم الملف { $bytes } بايت؛ والحد الأقصى { $most }.
    .cure = صوّر صورة أصغر، أو أرسل عدة صور.
governance-paper-not-a-sheet = هذا ليس صورة (JPEG أو PNG) ولا PDF، مهما كان اسمه.
    .cure = صوّر الورقة، أو احفظها بصيغة PDF.
governance-paper-not-sound = هذا ليس ملفًا صوتيًا مقبولًا (MP3 أو Ogg أو WAV)، مهما كان اسمه.
    .cure = احفظ التسجيل بصيغة MP3 أو Ogg أو WAV.
governance-paper-damaged = ملف تالف أو مقطوع أو أكبر كثيرًا من أن يُعرض: { $what }.
    .cure = أرسله مرة أخرى، أو أعد صنعه.
governance-paper-active = يحمل ملف PDF هذا في داخله برنامجًا أو ملفًا آخر.
    .cure = اطبعه إلى PDF جديد، أو صوّر صفحاته.
governance-paper-tells-place = في ملف PDF هذا صورة تقول أين ومتى أُخذت.
    .cure = أرسل الصورة نفسها: فما تقوله غير الصورة يُحذف. أو اطبع PDF إلى ملف جديد.
governance-meeting-no-title = ليس للاجتماع اسم.
    .cure = قل موضوعه في بضع كلمات.
governance-meeting-times = ينتهي الاجتماع قبل أن يبدأ، أو يدوم أكثر من أسبوع.
    .cure = صحّح الأوقات.
governance-meeting-no-place = يجتمع الناس ولا أحد يقول أين.
    .cure = اكتب المكان بحيث يجده من لم يأتِ إليه من قبل.
governance-meeting-no-link = يشارك الناس عن بُعد ولا أحد يقول أين يتصلون.
    .cure = اكتب العنوان أو رقم الهاتف.
governance-meeting-bad-link = «{ $value }» ليس عنوانًا للاتصال.
    .cure = ابدأ بـ https:// أو tel:.
governance-meeting-no-agenda = لا يستطيع أحد أن يستعد: جدول الأعمال فارغ.
    .cure = اكتب بندًا واحدًا على الأقل، ثم ادعُ إلى الاجتماع.
governance-meeting-no-reason = لا يُلغى اجتماع بلا سبب.
    .cure = قل في جملة لماذا لن يُعقد.
governance-meeting-not-begun = لم يبدأ الاجتماع.
    .cure = دوّن من حضر بعد أن يبدأ.
governance-meeting-no-minutes = لا يوجد محضر يُعتمد.
    .cure = اكتبه، أو صوّر الورقة.
governance-meeting-other-minutes = ليس هذا المحضر هو الذي صدر القرار بشأنه.
    .cure = اطرح المحضر كما هو الآن للتصويت.
governance-meeting-not-now = لا يمكن فعل هذا باجتماع حالته { $state }.
    .cure = افتح الاجتماع من جديد وانظر إلى أين وصل.
governance-agreement-not-now = لا يمكن فعل هذا باتفاق حالته { $state }.
    .cure = افتح الاتفاق من جديد وانظر إلى أين وصل.
governance-agreement-no-title = ليس للاتفاق اسم.
    .cure = قل موضوعه في بضع كلمات.
governance-agreement-no-words = ليس في الاتفاق نص يستطيع الناس قراءته.
    .cure = احفظه مرة أخرى لكي يُكتب نصه.
governance-agreement-one-side = يحتاج الاتفاق إلى طرفين لهما اسم.
    .cure = اختر الهيئة أو اذكر اسم المنظمة في الطرف الآخر.
governance-agreement-with-itself = الهيئة نفسها في الطرفين.
    .cure = اختر هيئة أخرى، أو لا تختر شيئًا.
governance-agreement-no-data = لم تُذكر أي بيانات.
    .cure = اختر مجموعة بيانات واحدة على الأقل.
governance-agreement-no-action = لا يجوز لأحد أن يفعل شيئًا بالبيانات.
    .cure = اختر شيئًا واحدًا على الأقل يجوز فعله.
governance-agreement-no-purpose = لا يقول الاتفاق فيمَ يجوز استخدام البيانات.
    .cure = اختر غرضًا واحدًا على الأقل.
governance-agreement-no-until = لا يقول الاتفاق إلى متى.
    .cure = اختر اليوم الأخير. ويمكن أن يتبعه اتفاق جديد.
governance-agreement-over = مضى يومه الأخير.
    .cure = اختر يومًا لاحقًا.
governance-agreement-nothing-shared = لا يذكر الاتفاق قرارًا يُتخذ معًا.
    .cure = اذكر لمرحلة واحدة على الأقل أي القرارات مشتركة.
governance-agreement-no-say = ليس لمن يجمعون البيانات رأي في أي شيء.
    .cure = اختر أمرًا واحدًا على الأقل؛ فمن لا رأي له ليس شريكًا في الجمع.
governance-agreement-no-side = هذا الطرف غير موجود.
    .cure = افتح الاتفاق من جديد.
governance-agreement-signed-already = سبق أن وقّع هذا الطرف.
    .cure = لا يلزم شيء.
governance-agreement-who-signed = لم يُذكر من وقّع الورقة.
    .cure = اكتب الاسم أو الصفة المكتوبة تحت التوقيع.
governance-agreement-not-so = لا يمكن لهذا الطرف أن يوقّع هكذا ({ $by }).
    .cure = توقّع الهيئة بقرار منها على هذا النص بعينه؛ والطرف الذي ليس في Counted يوقّع على الورق.
governance-agreement-no-reason = لا يُنهى اتفاق بلا سبب.
    .cure = قل في جملة لماذا.
governance-label-no-words = ليس للوسم اسم أو لا يقول شيئًا.
    .cure = اكتبهما بلغة واحدة على الأقل.
governance-label-own-approval = من كتب وسمًا لا يستطيع أن يوافق عليه وحده.
    .cure = اطلب ذلك من شخص آخر في المبادرة، أو اطرحه للتصويت.
governance-label-nothing-waits = لا صيغة تنتظر الموافقة.
    .cure = افتح الوسم من جديد.
governance-label-no-reason = لا يُنزع وسم بلا سبب.
    .cure = قل في جملة لماذا.
governance-label-retired = نُزع هذا الوسم.
    .cure = اكتب وسمًا جديدًا.

## التطبيق: الاجتماعات والاتفاقات والعلامات
app-meeting-other-motion = هذا الاقتراح ليس من اقتراحات هذه الهيئة.
    .cure = اختر اقتراحًا من هذه الهيئة، أو لا شيء.
app-meeting-no-member = شخص مسمّى هنا ليس عضوًا في هذه الهيئة.
    .cure = اختر من بين الأعضاء.
app-meeting-no-task = لم يُذكر ما يجب فعله.
    .cure = اكتبه في كلمات قليلة.
app-agreement-no-slug = لا يمكن صنع عنوان من هذا الاسم.
    .cure = اختر اسمًا فيه حرف أو رقم.
app-agreement-slug-taken = كثيرون يحملون الاسم «{ $value }».
    .cure = اختر اسمًا آخر.
app-agreement-no-dataset = هذه البيانات ليست لهذه المبادرة.
    .cure = اختر من البيانات في القائمة.
app-agreement-not-ours = الطرف الأول ليس هذه المبادرة ولا هيئة منها.
    .cure = اختر طرفكم من القائمة.
app-agreement-no-account = لا أحد لديه حساب بهذا العنوان.
    .cure = راجع العنوان؛ يحتاج الطرف الآخر إلى حساب أولًا.
app-agreement-none = لا اتفاق على هذه البيانات.
    .cure = اطلب اتفاقًا ممن ينسقون المبادرة.
app-agreement-not-this-action = الاتفاق «{ $agreement }» لا يسمح بهذا ({ $action }).
    .cure = يلزم لذلك اتفاق جديد.
app-agreement-not-this-purpose = الاتفاق «{ $agreement }» لا يسمح بهذا الغرض ({ $purpose }).
    .cure = اختر غرضًا يذكره، أو اطلب اتفاقًا جديدًا.
app-agreement-not-signed = الاتفاق «{ $agreement }» لم توقّعه كل الأطراف.
    .cure = انتظر حتى يوقّع كل طرف.
app-agreement-over = انتهى الاتفاق «{ $agreement }» في { $day }.
    .cure = اطلب اتفاقًا جديدًا. لا يمكن أخذ شيء بموجب اتفاق قديم.
app-agreement-nobody-asked = لم يُسأل أصحاب هذه الإجابات عن هذا الغرض قط ({ $purpose }).
    .cure = اسألوهم أولًا: أضيفوا الغرض إلى الموافقة في الاستمارة. وتبقى الإجابات السابقة حيث هي.
app-label-no-language = «{ $value }» ليس اسم لغة.
    .cure = اكتب اسمها القصير، مثل en أو fr أو ar أو ku.
design-nothing-said = { $field ->
        [title] لا يمكن معرفة عمّا يدور هذا.
        [why] لا يوجد سبب.
        [reason] لا يوجد سبب.
        [place] لا يوجد مكان.
        [comment] التعليق فارغ.
       *[other] لا توجد كلمات.
    }
    .cure = اكتب بضع كلمات.
design-too-long = هذا النص أطول من { $most } حرف.
    .cure = اجعله أقصر أو اقسمه.
design-not-open = لم يعد هذا المقترح قيد النقاش.
    .cure = قدّم مقترحًا جديدًا أو اطلب إعادة النظر في هذا.
design-not-yours = هذه كلمات شخص آخر.
    .cure = اسأل من كتبها أو من يقود الغرفة.
design-answered = أُجيب عن هذا التغيير من قبل.
    .cure = اقترح تغييرًا آخر.
design-outdated = تغيّرت كلمات المقترح منذ طُلب هذا التغيير.
    .cure = اقترح التغيير من جديد للكلمات الحالية.
design-more-than-met = قيل إن { $said } يؤيّدونه، لكن من حضروا هناك { $met }.
    .cure = اكتب كم ممّن حضروا قالوا نعم.
design-nobody-met = في اللقاء شخص واحد على الأقل و{ $most } على الأكثر.
    .cure = اكتب كم شخصًا حضر.
design-not-yet = لم يأتِ { $date } بعد.
    .cure = دوّن اللقاء بعد انعقاده.
design-names-somebody = يبدو أن فيه بريدًا إلكترونيًا أو رقم هاتف.
    .cure = اكتب عن المجموعة، ولا تكتب كيف يُوصل إلى أحد.
design-nothing-changed = هذه هي الكلمات الحالية.
    .cure = غيّر شيئًا أو اتركها.
design-at-vote = تُسأل هيئة عن هذه الكلمات بعينها.
    .cure = انتظر قرارها أو اطلب سحب الطلب أولًا.
risk-not-looked = لم يقل أحد بعد، على نحو يُعتدّ به، هل يمكن أن يضرّ السؤال أحدًا في هذه الجولة.
    .cure = انظر في مخاطر الجولة واعتمد القائمة، ثم افتح الاستمارة.
risk-too-high = ما يبقى من الخطر { $row } مرتفع جدًا. لا قرار يجعله مقبولًا.
    .cure = افعل المزيد حياله، أو اسأل أقل، أو لا تسأل هناك.
risk-names-somebody = يبدو أن فيه بريدًا إلكترونيًا أو رقم هاتف.
    .cure = اكتب عن المجموعة، ولا تكتب كيف يُوصل إلى أحد.
risk-nothing-said = لا توجد كلمات.
    .cure = اكتب ما حدث، ولأي مجموعة، وما فُعل.
risk-not-yet = لم يأتِ { $date } بعد.
    .cure = اكتب اليوم الذي حدث فيه أو عُرف.

## app: trust
people-step-code = هذا الرمز غير صحيح، أو استُعمل من قبل.
    .cure = انتظر الرمز التالي من تطبيقك واكتبه، أو اكتب أحد رموزك الاحتياطية.
people-passkey = { $why ->
    [challenge] هذا المفتاح يجيب عن سؤال أُجيب عنه من قبل أو انتهى وقته.
    [site] أُعطي هذا المفتاح لموقع آخر.
    [absent] لم يلمس أحد الجهاز.
    [unverified] لم يتحقق الجهاز ممن يمسكه.
    [algorithm] هذا النوع من المفاتيح غير معروف هنا.
    [unknown] لا يعرف أي حساب هنا هذا المفتاح.
    [copied] عدّاد هذا المفتاح يرجع إلى الوراء: ربما توجد نسخة منه.
   *[other] ما قاله الجهاز ليس جوابًا صحيحًا.
}
    .cure = { $why ->
        [unverified] ضع على الجهاز رقمًا سريًا أو إصبعًا أو وجهًا، أو ادخل بكلمة السر.
        [unknown] ادخل بكلمة السر وأضف المفتاح في حسابك.
        [copied] ادخل بكلمة السر وأزل هذا المفتاح.
       *[other] حاول مرة أخرى، أو ادخل بكلمة السر.
    }
people-passkey-name = يحتاج المفتاح إلى اسم من 60 حرفًا على الأكثر.
    .cure = اكتب ما تعرفه به، مثل «هاتفي».
people-passkeys-many = للحساب { $most } مفتاحًا على الأكثر.
    .cure = أزل مفتاحًا لم تعد تستعمله.
people-last-admin = هذا هو المدير الوحيد للموقع.
    .cure = اجعل حسابًا آخر مديرًا أولًا: counted user add --admin.
trust-unreadable = لا يمكن قراءة جواب الموقع الآخر ({ $error }).
    .cure = راجع العنوان؛ يجب أن يشغّل الموقع إصدارًا من Counted يسلّم البراهين.
trust-signature-wrong = حال السجل غير موقّعة بالمفتاح الذي تسمّيه.
    .cure = لا تثق بهذا الموقع حتى يشرح من يشغّله ذلك؛ واحتفظ بما عُرض عليك.
trust-key-changed = السجل موقّع بمفتاح غير الذي قبله (قبل: { $before }؛ الآن: { $key }).
    .cure = اسأل من يشغّله عن السبب بطريق غير هذا الموقع. فإن كان الجواب سليمًا فاحذف الحال المحفوظة.
trust-history-changed = السجل لا يواصل الذي رُئي من قبل، وكان فيه { $before } من القيود.
    .cure = غُيّر شيء كُتب أو حُذف. احتفظ بالحال المحفوظة: فهي الدليل.
trust-not-included = القيد ليس في السجل الذي وُقّع.
    .cure = لا تثق بما عُرض عليك؛ احتفظ به واسأل من يشغّل الموقع.
trust-content-differs = ما يعرضه الموقع ليس ما يقوله سجله (البصمة { $digest }).
    .cure = لا تستعمل هذه الأرقام حتى يشرح من يشغّله ذلك.
trust-witness-key = ليس هذا مفتاح شاهد، أو ينقص اسمه.
    .cure = اكتب اسمًا، والعلامات الأربع والستين التي يعرضها برنامج الشاهد.
trust-witness-other = الشهادة ليست عن حال وقّعها هذا الموقع، أو هي أقدم من الأخيرة.
    .cure = انظر أحدث حال ووقّعها. وإن كان هذا الموقع نفسه عرضها عليك فاحتفظ بها: فهي دليل.

framework-scheme-syntax = الملف ليس TOML ولا JSON: { $problem }.
    .cure = أصلح السطر؛ الصيغة موصوفة في دليل القوائم.
framework-scheme-missing = «{ $name }» ناقص.
    .cure = أضفه؛ في دليل القوائم مثال.
framework-scheme-unknown = «{ $name }» يقول «{ $value }»، وليست من الكلمات الممكنة.
    .cure = خذ واحدة من الكلمات المذكورة في دليل القوائم.
framework-scheme-twice = «{ $value }» موجود من قبل.
    .cure = أعطه رمزاً أو نسخة خاصة به.
framework-scheme-no-part = بند ينتمي إلى الجزء «{ $value }» الذي ليس في القائمة.
    .cure = أضف الجزء، أو سمّ جزءاً موجوداً.
framework-scheme-lowers-floor = قائمة بهذا الاسم يجب أن تبقي البند { $item } كما هو ({ $clause }).
    .cure = أعد البند مع تحققه وحدّه الأدنى، أو أعط القائمة اسماً آخر. حماية الناس ليست إعداداً.
framework-scheme-too-large = القائمة كبيرة جداً: على الأكثر { $most }.
    .cure = احذف شيئاً، أو اجعلها قائمتين.
design-no-such-step = مقترح حالته { $from } لا يمكن أن يصير { $to }.
    .cure = لا يُعاد فتح إلا ما رُفض أو سُحب.
design-into-itself = لا يمكن أن يستمر مقترح في نفسه.
    .cure = اختر مقترحاً آخر.
design-elsewhere = المقترح الآخر من جزء آخر من التصميم، أو من جولة أخرى.
    .cure = اختر واحداً من الجزء نفسه في هذه الجولة.
design-not-there = لا يوجد هنا { $field ->
    [comment] هذا التعليق
   *[other] هذا التغيير
}.
    .cure = أعد تحميل الصفحة: ربما أزاله أحد.
risk-empty = لا خطر في القائمة.
    .cure = ابدأ بالأضرار المعتادة، واشطب ما لا يمكن أن يحدث هنا.
risk-incomplete = الخطر { $row } لا يقول بعد من قد يتضرر، وكيف، وما مدى احتماله وشدته.
    .cure = املأ الأربعة.
risk-no-measure = لا يُفعل شيء بشأن الخطر { $row }.
    .cure = اكتب ماذا تفعل ليقلّ احتماله أو تخفّ شدته.
risk-no-owner = لا أحد يتولى الخطر { $row }.
    .cure = اكتب من يتولاه: منصب أو مجموعة لا اسم.
risk-grows = يقال إن ما يبقى من الخطر { $row } أكثر مما كان.
    .cure = ما يبقى بعد التدابير لا يزيد على ما كان قبلها.
risk-shrinks-alone = يقال إن ما يبقى من الخطر { $row } أقل، مع أنه لا يُفعل شيء بشأنه.
    .cure = اكتب التدبير، أو اتركه كما كان.
risk-not-a-grade = «{ $value }» ليس عدداً من 1 إلى 5.
    .cure = اختر واحداً من الخمسة.
risk-too-long = هذا أكثر من { $most }.
    .cure = اجعله أقصر.
risk-approved = أُقرّ هذا النظر في المخاطر ولا يتغير بعد الآن.
    .cure = ابدأ نسخة جديدة منه.
risk-not-there = لا خطر في السطر { $row }.
    .cure = أعد تحميل الصفحة: ربما أزاله أحد.
risk-closed = أُغلقت هذه الحادثة.
    .cure = سجّل ما جاء بعدها كحادثة جديدة.
app-body-slug-taken = هيئة أخرى لها العنوان «{ $value }».
    .cure = اختر اسماً قصيراً آخر.
app-body-missing = هنا شيء ناقص.
    .cure = املأ هذا الحقل.
app-body-unknown-word = لا يمكن أن تكون «{ $value }» هنا.
    .cure = اختر من القائمة، أو اكتب عدداً صحيحاً حيث يُطلب.
app-member-twice = لهذا الحساب مقعد في الهيئة من قبل.
    .cure = أنه ذلك المقعد أولاً، أو اختر حساباً آخر.
app-seat-taken = هذا الرابط لمقعد شغله أحد، أو انتهى.
    .cure = اطلب رابطاً جديداً من الرئاسة أو أمانة السر.
app-body-ended = حُلّت هذه الهيئة: لم تعد تقرر شيئاً.
    .cure = اعرض الأمر على هيئة أخرى.
app-motion-not-yours = لا يفعل هذا إلا صاحب الاقتراح أو الرئاسة أو أمانة السر.
    .cure = اطلب تعديلاً، أو قل شيئاً في النقاش.
app-by-laws-unreachable = أُقرّت القواعد الجديدة، لكن لا يمكن أن يُقرَّر شيء بموجبها مع أعضاء اليوم.
    .cure = املأ المقاعد أو المناصب المذكورة أعلاه، ثم أغلق التصويت من جديد.
