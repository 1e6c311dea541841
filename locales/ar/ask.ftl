### The tab ask: forms, what asks for consent, and whether they are open.

ask-title = السؤال
ask-lead = أدخل الاستمارة التي سيجيب عنها الناس. ويُذكر كل ما فيها من أخطاء دفعة واحدة، مع الورقة والصف والعمود.
ask-none = لا استمارة بعد
ask-none-text = اكتبها في جدول بيانات بصيغة XLSForm وأدخلها هنا.
ask-forms = الاستمارات
ask-form = الاستمارة
ask-round = الجولة
ask-version = النسخة
ask-state = الحالة
ask-state-draft = مسودة
ask-state-open = مفتوحة
ask-state-closed = مغلقة
ask-added = أُضيفت
ask-add = إدخال استمارة
ask-add-text = مصنّف XLSForm ({ "\u2066" }.xlsx{ "\u2069" } أو { "\u2066" }.xls{ "\u2069" }). لا يُحفظ منه شيء إذا كانت فيه أخطاء. ولا يمكن تغيير استمارة مفتوحة؛ أدخل نسخة جديدة بدلًا من ذلك.
ask-file = المصنّف
ask-file-hint = { "\u2066" }.xlsx{ "\u2069" } أو { "\u2066" }.xls{ "\u2069" }، حتى 32 ميغابايت.
ask-about = عمّ تسأل، ولماذا؟
ask-about-hint = يقرأ الناس هذا قبل أن يجيبوا. وفي نسخة جديدة من استمارة يمكنك أن تترك هذا السطر والسطرين التاليين فارغة: تبقى كلمات النسخة السابقة.
ask-who = من يسأل
ask-contact = كيف يمكن التواصل معه
ask-contact-hint = عنوان أو رقم يردّ عليه أحد.
ask-send = تحقق وأضف
ask-form-id = الاستمارة
ask-questions = الأسئلة
ask-consent = الموافقة
ask-consent-text = لا تُحفظ الاستمارة المرسلة إلا إذا كان هذا هو الجواب عن هذا السؤال. ومن أجاب بغيره يُعدّ فقط، ولا يُحفظ عنه شيء آخر.
ask-consent-which = أي جواب يعني نعم؟
ask-consent-hint = السؤال والجواب.
ask-consent-save = حفظ
ask-life = الفتح أو الإغلاق
ask-life-text = حيث تقرّر هيئة من المجتمع يحتاج الفتح إلى قرارها. وحيث لا توجد هيئة بعد يقرّر المنسق وحده، والسجل يقول ذلك.
ask-open = فتحها للإجابات
ask-close = إغلاق
ask-xform = تنزيل للأجهزة (XForm)
ask-fill = املأها هنا
ask-preview = ما الذي يقرؤه الناس
ask-public-draft = هذه الاستمارة ليست مفتوحة. طُلب من هيئة أن تقرّر بشأنها، ولذلك يستطيع الجميع قراءة ما ستسأل عنه.
ask-public-told = ما يُقال للناس قبل أن يجيبوا
ask-name = الاسم
ask-question = السؤال
ask-answers = الإجابات
ask-conditions = الشروط
ask-kind-note = للقراءة
ask-kind-file = ملف
ask-kind-tick = علامة صح
ask-kind-range = رقم على مقياس
ask-kind-choice = اختيار
ask-kind-typed = يُكتب
ask-if-required = لازم
ask-if-relevant = أحيانًا فقط
ask-if-constraint = يُتحقق منه
ask-if-calculated = يُحسب
ask-files = ملفات مع الاستمارة
ask-files-text = تذكر الاستمارة هذه الملفات: صورًا وأصواتًا لأسئلتها، وقوائم يُختار منها. تأخذها الهواتف مع الاستمارة. وحيث لا يُعطى ملف تُستخدم قائمة الأشياء التي بالاسم نفسه.
ask-file-name = الملف
ask-file-there = ما هو موجود
ask-file-missing = لا شيء بعد
ask-file-list = القائمة { $name } لهذه المبادرة
ask-file-bytes = { $count ->
    [zero] لا بايتات
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
ask-file-which = أي ملف هو؟
ask-file-own = الملف
ask-file-own-hint = 100 ميغابايت على الأكثر. تأخذه الهواتف عبر شبكات بطيئة: الأصغر أفضل.
ask-file-give = أعطِ الملف
ask-file-drop = احذف { $name }
