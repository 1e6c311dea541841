site-name = Counted
site-promise = من سؤال المجتمع إلى رقم يُعتدّ به
footer-word = سؤال المجتمع وبياناته وسلطته عليها تبقى في يد واحدة: يده.
footer-privacy = لا تتبّع ولا إعلانات ولا شيء يُحمَّل من مواقع أخرى.

site-trial = تجربة: يظنّ هذا الموقع أن اليوم { $date }. لا شيء هنا حقيقي.
nav-skip = انتقل إلى المحتوى
nav-main = القائمة الرئيسية
nav-language = اللغة
nav-display = المظهر
nav-initiatives = المبادرات
nav-releases = الأرقام
nav-collaborative = التجمّع
nav-knowledge = المعرفة
nav-framework = الإطار
nav-about = عن الموقع
nav-work = عملي
nav-account = حسابي
nav-my-data = بياناتي
nav-api = واجهة البرمجة
nav-log = السجل
nav-patterns = عناصر الموقع
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-breadcrumbs = أنت هنا
nav-pages = الصفحات
nav-next = التالي
nav-previous = السابق
nav-page-of = الصفحة { $page } من { $pages }

display-theme = فاتح أو داكن
display-theme-auto = كما في جهازي
display-theme-light = فاتح
display-theme-dark = داكن
display-contrast = التباين
display-contrast-auto = كما في جهازي
display-contrast-high = عالٍ
display-apply = تطبيق

action-save = حفظ
action-start = ابدأ
action-continue = متابعة
action-back = رجوع
action-cancel = إلغاء
action-remove = حذف
action-add = إضافة
action-change = تغيير
action-download = تنزيل
action-search = بحث
action-filter = عرض
action-clear = مسح الكل
action-upload = رفع ملف
action-import = استيراد
action-publish = نشر
action-approve = موافقة
action-submit = إرسال
action-view = عرض

badge-draft = مسودة
badge-open = مفتوح
badge-done = تم
badge-attention = يحتاج إلى انتباه
badge-blocked = متوقف
badge-protected = محمي
badge-next = الخطوة التالية

number-percent = { $value }%
number-range = من { $low } إلى { $high }
date-moment = { $date }، { $time } بالتوقيت العالمي

field-optional = (اختياري)
error-word = خطأ:
error-summary = { $count ->
    [zero] لا شيء يجب تصحيحه
    [one] هناك أمر واحد يجب تصحيحه
    [two] هناك أمران يجب تصحيحهما
    [few] هناك { $count } أمور يجب تصحيحها
    [many] هناك { $count } أمرًا يجب تصحيحها
   *[other] هناك { $count } أمر يجب تصحيحها
}
finding-error = خطأ
finding-warning = تحذير
finding-info = ملاحظة
finding-where = أين
finding-cure = ما العمل
error-not-found = هذه الصفحة غير موجودة
error-not-found-cure = قد يكون في العنوان خطأ أو نُقلت الصفحة. اذهب إلى الصفحة الأولى أو ابحث.
error-forbidden = لا يحق لك الاطلاع على هذا
error-forbidden-cure = اطلب الإذن من منسق المبادرة أو سجّل الدخول بحساب آخر.
error-forbidden-seat = لا يستطيع ذلك إلا من له مقعد في هذه الهيئة أو من يدير شؤونها. اسألهم، أو ادخل بحساب آخر.
error-sign-in = سجّل الدخول أولًا
error-full = لم يبقَ في الموقع مكان
error-full-cure = لم يُحفظ شيء مما أرسلته. أخبر من يدير الموقع، ثم أرسله مرة أخرى لاحقًا.
error-server = حدث خطأ من جانبنا
error-server-cure = لم يُحفظ شيء مما أرسلته. حاول مرة أخرى بعد دقيقة.
error-too-many = محاولات كثيرة جدًا
error-too-many-cure = انتظر { $minutes ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
} ثم حاول مرة أخرى.
error-expired = بقيت الصفحة مفتوحة مدة طويلة
error-expired-cure = ارجع وأعد تحميل الصفحة وأرسل النموذج من جديد.
error-findings = لا يمكن قبول هذا كما هو
error-conflict = غيّر شخص آخر هذا في هذه الأثناء
error-conflict-cure = ارجع وأعد تحميل الصفحة وانظر ما تغيّر ثم أدخل تغييراتك من جديد.

protected-legend = حُجبت هذه الخانة حتى لا يمكن التعرف على أحد.
protected-small = محمي: عدد الأشخاص أقل من أن يُنشر دون كشف هويتهم.
protected-second = محمي: يمكن بهذه الخانة حساب خانة محجوبة.
missing-not-asked = لم يُسأل عنه.
missing-no-answer = بلا إجابة.
missing-no-data = لا توجد بيانات.

work-tabs = خطوات العمل
work-decide = القرار
work-ask = السؤال
work-collect = الجمع
work-check = التحقق
work-analyse = التحليل
work-protect = الحماية
work-publish = النشر
work-use = الاستخدام

finding-errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
finding-warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
finding-infos = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
place-sheet = الورقة
place-row = الصف
place-column = العمود
place-language = اللغة
place-line = السطر
place-field = الحقل
place-file = الملف
place-table = الجدول
place-variable = المتغير
place-question = السؤال

progress-running = جارٍ العمل
progress-of = { $done } من { $all }
filter-all = الكل
filter-found = { $count ->
    [0] لا نتائج
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
patterns-lead = كل الأجزاء التي تتكون منها الصفحات مع أمثلة. الأرقام مختلقة.
nav-decisions = القرارات
