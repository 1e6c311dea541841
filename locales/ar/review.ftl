### العمل على ما أُرسل: جدول الإجابات، وسجل واحد، والمراجعة، والتعليقات.

review-title = الإجابات
review-lead = لا تظهر هنا إلا الإجابات القائمة التي وافق أصحابها على الغرض الرئيسي من الاستمارة. ويُكتب في السجل أنكم اطّلعتم عليها.
review-own-title = ما أرسلتُه
review-own-lead = هنا فقط الإجابات التي أرسلتموها بأنفسكم. «فيها ما يُصحَّح» تعني أن أحدًا يطلب منكم تصحيح شيء، والتعليق يقول ما هو.
review-no-forms = لم تُفتح أي استمارة بعد.
review-link = الاطلاع على الإجابات
review-own-link = رؤية ما أرسلتُه
review-fill = ملء الاستمارة
review-back = العودة إلى كل الإجابات
review-own-back = العودة إلى ما أرسلتُه
review-state-received = وصلت
review-state-has-issues = فيها ما يُصحَّح
review-state-edited = عُدِّلت
review-state-approved = مقبولة
review-state-rejected = مرفوضة
review-counts = كم منها في كل حالة
review-filters = التصفية والأعمدة
review-filter-state = حالة المراجعة
review-filter-from = وصلت في هذا اليوم أو بعده
review-filter-until = وصلت في هذا اليوم أو قبله
review-filter-who = أرسلها
review-filter-none = بلا شرط
review-filter-question = الشرط { $n }: السؤال
review-filter-relation = الشرط { $n }: الإجابة
review-filter-value = الشرط { $n }: القيمة
review-relation-is = هي
review-relation-not = ليست
review-relation-has = تحتوي على
review-relation-least = لا تقل عن
review-relation-most = لا تزيد على
review-relation-empty = غير موجودة
review-relation-answered = موجودة
review-columns = أسئلة الجدول
review-table = الإجابات، الأحدث أولًا
review-when = وصلت
review-pick = اختيار
review-pick-one = اختيار إجابات { $when }
review-state = المراجعة
review-who = أرسلها
review-edits = التعديلات
review-comments = التعليقات
device-remarks-title = ما قيل عن أجوبة الأجهزة
device-remarks-lead = لا يعرض الهاتف ما قيل عن الأجوبة التي أرسلها. أبلغه لمن يحمله. وما اعتُمد أو رُفض أو سُلّم من جديد لا يبقى هنا.
device-remarks-none = لا شيء ينتظر.
device-remarks-see = عرض الأجوبة
device-remarks-waiting = { $count ->
    [one] جواب واحد من جهاز قيل عنه شيء
   *[other] { $count } من أجوبة الأجهزة قيل عنها شيء
}
review-none = لا توجد إجابات مطابقة.
review-looked = المعروض { $shown } من { $looked } جرى النظر فيها.
review-next = إجابات أقدم
review-gone = شخص لم يعد هنا
review-respondent = غير مذكور
review-many = مراجعة ما اختير
review-many-to = وضعها في الحالة
review-many-go = مراجعة ما اختير
review-many-done = { $count ->
    [one] رُوجعت إجابة واحدة.
   *[other] عدد ما رُوجع: { $count }.
}
review-many-none = لم يُختر شيء.
review-many-left = رُوجع { $done }، وبقي { $left } كما كان
review-one = سجل واحد
review-form = المراجعة
review-to = أين وصلت المراجعة
review-go = حفظ المراجعة
review-comment = تعليق
review-comment-hint = قولوا ما يجب تصحيحه. من أرسل السجل سيقرأ ذلك. لا تكتبوا من هو الشخص.
review-comment-go = إضافة التعليق
review-comments-none = لم يقل أحد شيئًا بعد.
review-reviewed = راجعها
review-eyes-same = من الشخص نفسه: لا يستطيع أحد غيره المراجعة هنا
review-device = الجهاز
review-version = إصدار الاستمارة
review-language = اللغة
review-identity = المعرّف
review-agreed = ما وافق عليه الشخص
review-given-person = أجاب الشخص عن نفسه.
review-given-guardian = أجاب أحد الوالدين أو الوصي عن طفل.
review-given-guardian-with-assent = أجاب أحد الوالدين أو الوصي عن طفل، ووافق الطفل أيضاً.
review-given-proxy = أجاب أحد أفراد الأسرة عن شخص غائب.
review-given-other = أجاب شخص آخر عن الشخص.
review-given-community = أجاب المجتمع عن بياناته المشتركة.
review-answers = ما قيل
review-files = الملفات
review-history = التاريخ
review-changes = ما تغيّر
review-question = السؤال
review-before = قبل
review-after = بعد
review-log = ما يقوله السجل
fill-noted = أنتم مسجّلو الدخول وتجمعون لهذه المبادرة: يُكتب أنكم أرسلتم هذه الإجابات. إن كنتم تجيبون عن أنفسكم فسجّلوا الخروج أولًا.

flag-title = لافت للنظر
flag-lead = هذه أسباب للنظر والسؤال، لا للرفض أبدًا: لكل منها أسباب بريئة، ولا شيء منها دليل.
flag-filter = لافت للنظر
flag-hint = تُقارن أحدث 500 إجابة بعضها ببعض.
flag-other = رؤية الإجابات الأخرى
flag-short = قصير
flag-short-text = استغرق { $value } دقيقة. نصف المقابلات بهذه الاستمارة استغرق { $against } دقيقة أو أكثر. ومن لا تعنيه إلا أسئلة قليلة يسرع لسبب وجيه.
flag-inaccurate = مكان غير دقيق
flag-inaccurate-text = المكان دقيق في حدود { $value } مترًا فقط بحسب الجهاز؛ وما زاد على { $against } كثير.
flag-near-duplicate = شبه مكرر
flag-near-duplicate-text = { $value } في المئة من الإجابات هي إجابات مقابلة أخرى؛ وما زاد على { $against } كثير. ومن يعيشون عيشة واحدة يجيبون إجابة واحدة.
flag-straight-line = إجابة واحدة للكل
flag-straight-line-text = { $value } سؤالًا متتاليًا لها الإجابة نفسها. وقد يصح ذلك إذا كانت كلها مصوغة في اتجاه واحد.
flag-overlap = اثنتان في وقت واحد
flag-overlap-text = كان من جمعها في مقابلة أخرى خلال { $value } دقيقة منها. قد يتشارك شخصان في حساب، أو بقيت استمارة مفتوحة.
flag-fast-collector = جامع سريع
flag-fast-collector-text = نصف مقابلات هذا الجامع استغرق { $value } دقيقة أو أقل؛ ونصف مقابلات الآخرين استغرق { $against } أو أكثر.
flag-not-title = ما لم يُبحث عنه
flag-near-duplicate-not = لم يُبحث عن المقابلات شبه المكررة: يجب أن تجيب مقابلتان كلتاهما عن { $least } من الأسئلة على الأقل، وهنا { $here } على الأكثر.
flag-short-not = لم يُبحث عن المقابلات القصيرة: يجب أن يُعرف وقت { $least } مقابلات على الأقل، وهنا { $here }.
flag-inaccurate-not = لم يُبحث عن الأماكن غير الدقيقة: لا مكان يقول كم هو دقيق.
flag-straight-line-not = لم يُبحث عن جواب واحد للكل: يجب أن يتوالى { $least } من الأسئلة على الأقل بخيارات واحدة، وهنا { $here } على الأكثر.
flag-overlap-not = لم يُبحث عن مقابلتين في وقت واحد: يجب أن يُعرف جامع { $least } من المقابلات على الأقل ووقتها، وهنا { $here }.
flag-fast-collector-not = لم يُبحث عن الجامعين السريعين: يجب أن تكون لجامع واحد 5 مقابلات معروفة الوقت، وللآخرين 10.

target-title = إلى أين وصلنا
target-none = لم يقل أحد كم إجابة نريد.
target-groups = الإجابات المطلوبة والواصلة
target-group = المكان أو المجموعة
target-goal = المطلوب
target-done = الواصل
target-share = النسبة
target-no-goal = لم يُقل
target-collectors = الواصل بحسب الجامع
target-own = { $count ->
    [zero] لم ترسلوا إجابة تُحسب.
    [one] أرسلتم إجابة واحدة تُحسب.
    [two] أرسلتم إجابتين تُحسبان.
    [few] أرسلتم { $count } إجابات تُحسب.
    [many] أرسلتم { $count } إجابة تُحسب.
   *[other] أرسلتم { $count } إجابة تُحسب.
}
target-own-of = أرسلتم { $done } من { $goal } مطلوبة من كل جامع.
target-map = إلى أين وصل كل مكان
target-map-sentence = { $count ->
    [zero] لا مكان على الخريطة.
    [one] على الخريطة مكان واحد، في وسط الإجابات التي جاءت منه.
    [two] على الخريطة مكانان، كل منهما في وسط الإجابات التي جاءت منه.
    [few] على الخريطة { $count } أماكن، كل منها في وسط الإجابات التي جاءت منه.
    [many] على الخريطة { $count } مكانًا، كل منها في وسط الإجابات التي جاءت منه.
   *[other] على الخريطة { $count } مكان، كل منها في وسط الإجابات التي جاءت منه.
}
target-map-left = { $count ->
    [zero] لكل مكان إجابة تقول أين هو.
    [one] مكان واحد ليست له بعدُ إجابة تقول أين هو؛ وهو في الجدول وحده.
    [two] مكانان ليست لهما بعدُ إجابة تقول أين هما؛ وهما في الجدول وحده.
    [few] { $count } أماكن ليست لها بعدُ إجابة تقول أين هي؛ وهي في الجدول وحده.
    [many] { $count } مكانًا ليست لها بعدُ إجابة تقول أين هي؛ وهي في الجدول وحده.
   *[other] { $count } مكان ليست لها بعدُ إجابة تقول أين هي؛ وهي في الجدول وحده.
}
target-set = قولوا كم نريد
target-question = السؤال الذي يقول المكان أو المجموعة
target-question-hint = ما رُفض في المراجعة لا يُحسب.
target-choose = اختيار
target-each = من كل جامع
target-save = حفظ

view-title = طرق عرض محفوظة
view-name = الاسم
view-hint = تحفظ هذه الشروط والأعمدة لكل من يعمل على الإجابات.
view-save = حفظ طريقة العرض هذه
view-drop = رميها
points-link = على خريطة
points-title = الإجابات على خريطة
points-lead = كل نقطة خانة عرضها نحو 111 مترًا أُعطيت فيها إجابات؛ والمكان الدقيق في صفحة كل إجابة. ومرشّحات الجدول سارية هنا أيضًا.
points-count = الإجابات
points-place = المكان { $count }
points-list = الأماكن وما ورد منها من إجابات
points-where = المكان
points-cells = { $count ->
    [zero] لا إجابة لها مكان.
    [one] إجابات في خانة واحدة.
    [two] إجابات في خانتين.
    [few] إجابات في { $count } خانات.
    [many] إجابات في { $count } خانة.
   *[other] إجابات في { $count } خانة.
}
points-all = { $count ->
    [zero] لا إجابة توافق الشروط.
    [one] إجابة واحدة توافق الشروط؛ وما ليس له مكان لا يظهر على خريطة.
    [two] إجابتان توافقان الشروط؛ وما ليس له مكان لا يظهر على خريطة.
    [few] { $count } إجابات توافق الشروط؛ وما ليس له مكان لا يظهر على خريطة.
    [many] { $count } إجابة توافق الشروط؛ وما ليس له مكان لا يظهر على خريطة.
   *[other] { $count } إجابة توافق الشروط؛ وما ليس له مكان لا يظهر على خريطة.
}
points-more = أحدث { $count } توافق الشروط، وهناك غيرها. استعملوا المرشّحات لرؤيتها.
points-back = العودة إلى الجدول

take-back-title = السحب نيابةً عن الشخص
take-back-lead = يطلب أحدهم ذلك من دون الرمز: عند الباب أو بالهاتف أو برسالة. والنتيجة كما لو كان بالرمز: تُحذف الأجوبة فوراً ويُتلف مفتاحها ولا يمكن لأحد التراجع. يبقى في السجل أنك دوّنت ذلك، ولا يبقى فيه من هو الشخص.
take-back-what = ما الذي يُسحب
take-back-everything = كل شيء: جميع الأجوبة
take-back-way = كيف طُلب ذلك
take-back-way-in-person = وجهاً لوجه
take-back-way-telephone = بالهاتف
take-back-way-writing = كتابةً
take-back-way-community = عن طريق هيئة المجتمع
take-back-by = من طلب ذلك
take-back-by-person = الشخص نفسه
take-back-by-guardian = أحد الوالدين أو الوصي
take-back-by-household = أحد أفراد الأسرة
take-back-by-community = هيئة المجتمع
take-back-why = ملاحظة
take-back-why-hint = سطر واحد من دون أسماء. لا يحتاج أحد إلى سبب ليسحب أجوبته.
take-back-go = اسحب
