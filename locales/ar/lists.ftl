### قوائم أشياء نلقاها أكثر من مرة: أسر وآبار وناس.

lists-title = القوائم
lists-to-collect = العودة إلى الجمع
lists-lead = في القائمة أشياء تلقاها أكثر من مرة: أسر أو آبار أو ناس. ويمكن للاستمارات أن تختار منها وتضيف إليها وتغيّرها.
lists-none = لا توجد قائمة بعد.
lists-none-text = الاستمارة التي فيها ورقة «entities» تصنع قائمتها حين تُفتح. ويمكنك أيضًا أن تصنع قائمة هنا وتُدخل ملفًا.
lists-name = اسم القائمة
lists-name-hint = كما تكتبه الاستمارات: حروف لاتينية وأرقام و_ و-. مثلًا: households.
lists-make = اصنع قائمة
lists-count = الأشياء
lists-properties = ما يُقال عن كل واحد
lists-look = للنظر فيه
lists-look-none = لا شيء
lists-look-some = { $count ->
    [zero] لا شيء للنظر فيه
    [one] واحد للنظر فيه
    [two] اثنان للنظر فيهما
    [few] { $count } للنظر فيها
    [many] { $count } للنظر فيها
   *[other] { $count } للنظر فيها
}
lists-look-only = فقط حيث التقت تغييرات
lists-all = كل القوائم
lists-things = { $count ->
    [zero] لا أشياء.
    [one] شيء واحد.
    [two] شيئان.
    [few] { $count } أشياء.
    [many] { $count } شيئًا.
   *[other] { $count } شيء.
}
lists-file = أخرجها ملفًا (CSV)
lists-search-hint = ابحث بأول الاسم.
lists-nothing = لا شيء هنا.
lists-label = الاسم
lists-version = النسخة
lists-next = الصفحة التالية
lists-conflict-soft = التقت تغييرات
lists-conflict-hard = التقت تغييرات: اختر واحدًا
lists-troubles = ما لم يمكن فعله
lists-troubles-text = حُفظت هذه الأجوبة، لكن ما تقوله عن هذه القائمة لم يُنفَّذ.
lists-fault-other-list = تذكر الأجوبة قائمة غير التي في استمارتها.
lists-fault-no-list = لم تكن هناك قائمة كهذه.
lists-fault-bad-id = الهوية ليست UUID.
lists-fault-no-label = لم يُذكر اسم الشيء.
lists-fault-no-base = لا تقول الأجوبة أي نسخة تغيّرها.
lists-fault-no-version = النسخة التي تغيّرها الأجوبة لم تكن هنا قط.
lists-fault-not-here = الشيء المراد تغييره ليس في القائمة.
lists-fault-here = الشيء المراد إنشاؤه موجود في القائمة.
lists-fault-waits = يُنشأ الشيء عندما تُقبل الأجوبة.
lists-approval-on = لا تُنشأ الأشياء في هذه القائمة إلا عندما تُقبل الأجوبة التي تنشئها.
lists-approval-off = تُنشأ الأشياء في هذه القائمة عند وصول الأجوبة.
lists-approval-ask = انتظار القبول
lists-approval-drop = عدم الانتظار؛ وإنشاء ما ينتظر الآن
lists-own-on = لا يُعطى من يجمع إلا الأشياء التي أنشأها بنفسه.
lists-own-off = يُعطى كل من يجمع جميع الأشياء في هذه القائمة.
lists-own-ask = إعطاء كل واحد ما أنشأه فقط
lists-own-drop = إعطاء الجميع كل شيء
lists-add = أضف واحدًا
lists-upload = أدخل ملفًا
lists-upload-file = ملف (CSV، UTF-8)
lists-upload-hint = سطر لكل شيء. عمود «label» يقول ما اسمه، وكل عمود آخر خاصية. تؤخذ كل الأسطر أو لا يؤخذ منها شيء.
lists-upload-adds = أضف خصائص للأعمدة التي لا تعرفها القائمة
lists-property = أضف خاصية
lists-property-name = الخاصية
lists-property-hint = حروف لاتينية وأرقام و_ و-. مثلًا: water_source.
lists-back = العودة إلى
lists-now = ما يُعرف الآن
lists-not-said = لم يُقل شيء.
lists-past = ما قيل، والأحدث أولًا
lists-past-version = النسخة { $number }، { $at }
lists-origin-form = من أجوبة عن { $form }
lists-origin-person = من { $name }
lists-origin-file = من الملف { $file }
lists-origin-taken-back = سحبه صاحبه: لم يبق منه شيء.
lists-origin-unknown = من شخص غير معروف هنا
lists-no-change = لم يغيّر شيئًا.
lists-changes = ما غيّره
lists-before = قبل
lists-after = بعد
lists-settle = التقى تغييران
lists-settle-soft = غيّر أحدهم هذا وهو لا يعلم بتغيير آخر. وقد غيّرا أمرين مختلفين، وكلاهما باقٍ. انظر هل هذا صحيح.
lists-settle-hard = غيّر أحدهم هذا وهو لا يعلم بتغيير آخر، ولا يقولان الشيء نفسه. اختر الصحيح.
lists-settle-done = هذا صحيح
lists-said-in = قيل في النسخة { $versions }
lists-empty = (فارغ)
lists-change = غيّره
lists-change-done = احفظ التغيير
lists-remove = احذفه
lists-remove-text = يذهب مع كل ما قيل عنه إلى الأبد. وتبقى الأجوبة التي قالته.
