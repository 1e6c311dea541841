### المؤشرات: أرقام رسمية ومكمّلة ومستقلة جنبًا إلى جنب.

indicator-list = المؤشرات
indicator-list-lead = ما تنشره أجهزة الإحصاء وما تعدّه المجتمعات، جنبًا إلى جنب: من عدّ، وكيف، وكم جوابًا، وبأي يقين، وما الذي لا يمكن أن تقوله الأرقام.
indicator-list-none = لا توجد بعد أرقام لأي مؤشر.
indicator-list-table = غايات ومؤشرات لها أرقام
indicator-official = السلاسل الرسمية
indicator-releases = إصدارات المجتمعات
indicator-official-none = لا توجد هنا سلسلة رسمية لهذا المؤشر.
indicator-kind-none = لا شيء.
indicator-period = متى
indicator-for-whom = عن من
indicator-figure = الرقم
indicator-interval = بين
indicator-status = الحالة
indicator-everybody = الجميع
indicator-no-figure = لا رقم
indicator-no-interval = لم يُذكر مجال
indicator-withheld = مخفي لحماية الناس
indicator-how = كيف جرى العدّ، وما الذي لا يمكن أن يقوله
indicator-who = عدّه { $who } · { $initiative }
indicator-origin = المصدر: { $source }. الرخصة: { $licence }. قُرئت في { $day }.
indicator-standing = أمام الإحصاءات الرسمية
series-title = سلاسل الجهاز
series-lead = أرقام الجهاز نفسه، مقروءة من ملفاته. تقف إلى جانب أرقام المجتمعات، وبها يُقارن الإصدار.
series-none = لم تُقرأ أي سلسلة بعد.
series-new = قراءة سلسلة، أو قراءتها من جديد
series-new-text = السلسلة التي لها الرمز نفسه تُستبدل كلها، ويُذكر ما أُضيف وما عُدّل وما تُرك. تُقرأ ثلاثة أنساق: SDMX-ML 2.1 (بيانات خاصة ببنية) وSDMX-CSV وملف CSV من Open SDG.
series-code = رمز السلسلة
series-code-hint = لملف CSV فقط، لأنه لا يذكره، مثلًا SH_H2O_SAFE.
series-file = الملف
series-file-hint = 2 ميغابايت على الأكثر.
series-source = أين نُشرت
series-source-hint = عنوان أو إحالة إلى المصدر.
series-licence = رخصتها
series-read = اقرأها
series-figures = الأرقام
series-unit-percent = بالمئة
series-unit-number = عدد
series-interval = من { $low } إلى { $high }
series-words = معاني الرموز
series-words-text = يقول ملف البنية (SDMX-ML 2.1، أي تعريف البنية مع قوائم رموزه) ما تعنيه رموز السلاسل. وعندئذ يقرأ الجميع كلماته، باللغات الموجودة فيه، بدل الرموز. اقرأه من جديد بعد قراءة سلاسل جديدة.
series-words-read = اقرأ الكلمات
series-words-made = { $structure }: { $series ->
    [one] صارت لسلسلة واحدة كلمات.
    [two] صارت لسلسلتين كلمات.
    [few] صارت لـ{ $series } سلاسل كلمات.
   *[other] صارت لـ{ $series } سلسلة كلمات.
}
series-drop = إزالة سلسلة
series-drop-text = لسلسلة قُرئت خطأً. تغادر صفحة المؤشر ولا يُقارن بها شيء بعد ذلك؛ ويبقى ما تقرر. ويبقى في السجل العام أنها كانت هنا ولماذا أُزيلت.
series-drop-why = السبب
series-drop-why-hint = يستطيع الجميع قراءته في السجل.
series-drop-it = أزلها
series-dropped = أُزيلت السلسلة { $code }.
series-name = السلسلة
series-read-on = قُرئت في
series-made = { $code }: عدد الأرقام المقروءة { $figures }.
series-renewed = { $code }: عدد الأرقام { $figures }؛ منذ القراءة السابقة أُضيف { $added } وعُدّل { $revised } وتُرك { $gone }.
benchmark-title = إلى جانب سلسلة الجهاز نفسه
benchmark-text = المستوى والاتجاه والتغطية، وكل فرق مع مجاله. لا يقول هذا أيهما الصحيح: فقد تختلف التعريفات والناس والوقت.
benchmark-none = لا شيء يُقارن بعد: تلزم سلسلة من الجهاز وأرقام من الإصدار.
benchmark-ours = أرقام الإصدار
benchmark-official = أرقام الجهاز
benchmark-compare = قارن
benchmark-levels = المستوى
benchmark-no-levels = لا رقم من الإصدار ومن السلسلة عن الناس أنفسهم.
benchmark-years-apart = السنوات بينهما
benchmark-difference = الفرق
benchmark-apart = المجال لا يشمل الصفر
benchmark-within = المجال يشمل الصفر
benchmark-not-told = لا يمكن معرفته
benchmark-trend = الاتجاه
benchmark-trend-years = التغيّر من { $first } إلى { $last }
benchmark-broken = في سلسلة الجهاز انقطاع بين { $first } و{ $last }: ما قبله لا يُقارن.
benchmark-no-trend = يحتاج الاتجاه إلى سنتين موجودتين عند الاثنين.
benchmark-coverage = التغطية
benchmark-both = { $count ->
    [0] لا فئة عند الاثنين.
    [zero] لا فئة عند الاثنين.
    [one] فئة واحدة عند الاثنين.
    [two] فئتان عند الاثنين.
    [few] { $count } فئات عند الاثنين.
    [many] { $count } فئة عند الاثنين.
   *[other] { $count } فئة عند الاثنين.
}
benchmark-only-office = { $count ->
    [zero] لا فئات يذكرها الجهاز وحده.
    [one] فئة واحدة يذكرها الجهاز وحده:
    [two] فئتان يذكرهما الجهاز وحده:
    [few] { $count } فئات يذكرها الجهاز وحده:
    [many] { $count } فئة يذكرها الجهاز وحده:
   *[other] { $count } فئة يذكرها الجهاز وحده:
}
benchmark-only-ours = { $count ->
    [zero] لا فئات يذكرها الإصدار وحده.
    [one] فئة واحدة يذكرها الإصدار وحده:
    [two] فئتان يذكرهما الإصدار وحده:
    [few] { $count } فئات يذكرها الإصدار وحده:
    [many] { $count } فئة يذكرها الإصدار وحده:
   *[other] { $count } فئة يذكرها الإصدار وحده:
}
benchmark-withheld = { $count ->
    [zero] لا رقم مخفي في الإصدار.
    [one] رقم واحد من الإصدار مخفي لحماية الناس، ولا يُقارن بشيء.
    [two] رقمان من الإصدار مخفيان لحماية الناس، ولا يُقارنان بشيء.
    [few] { $count } أرقام من الإصدار مخفية لحماية الناس، ولا تُقارن بشيء.
    [many] { $count } رقمًا من الإصدار مخفية لحماية الناس، ولا تُقارن بشيء.
   *[other] { $count } رقم من الإصدار مخفية لحماية الناس، ولا تُقارن بشيء.
}
benchmark-limits = يُعدّ الاثنان مستقلين أحدهما عن الآخر. وحيث لا يذكر الجهاز مجالًا يُعدّ رقمه دقيقًا، فيبدو الفرق أوثق مما هو. وجولتان مع الناس أنفسهم ليستا مستقلتين: عندها يكون مجال الاتجاه أوسع من اللازم.
