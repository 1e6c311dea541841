# ما يأتي من مواقع أخرى وما يذهب إليها.

elsewhere-title = من مواقع أخرى
elsewhere-lead = ما تنشره مواقع أخرى من Counted ويُنقل هنا. هو لها: هذا الموقع لم يكتبه ولا يعدّه من سجلاته.
elsewhere-beside = هذا منقول من مواقع أخرى ولا يُعدّ مع ما سبق.
elsewhere-none = لم يأتِ شيء من موقع آخر بعد.
elsewhere-all = { $count ->
    [one] السجل الوحيد من موقع آخر
   *[other] كل السجلات من مواقع أخرى ({ $count })
}
elsewhere-found = { $count ->
    [0] لا سجلات
    [one] سجل واحد
   *[other] السجلات: { $count }
}
elsewhere-gone = سُحب
elsewhere-gone-text = سحب { $origin } هذا السجل. ما كان يقوله لم يعد يظهر هنا.
elsewhere-own-text = هذا سجل هذا الموقع نفسه كما يُسلَّم إلى الآخرين.
elsewhere-direct-text = هذا السجل لـ { $origin }. جاء من هناك مباشرة، وفُحص توقيعه بالمفتاح الذي أكّده مدير هذا الموقع.
elsewhere-passed-text = هذا السجل لـ { $origin }. نقله { $by }. فُحص توقيع { $origin } وهو سليم؛ أما أن المفتاح مفتاحه فهذا قول { $by }.
elsewhere-confirmed-text = هذا السجل لـ { $origin }. نقله { $by }، وفُحص توقيعه بالمفتاح الذي أكّده مدير هذا الموقع.
elsewhere-unvouched-text = هذا السجل لـ { $origin }. نقله { $by }، وفُحص توقيعه حينها. لم يعد { $by } يقول إن المفتاح مفتاح { $origin }: قد يكون لدى غيره.
elsewhere-there = اقرأه حيث أتى
elsewhere-nobody = موقع بلا اسم
elsewhere-way-own = لهذا الموقع
elsewhere-way-direct = فُحص التوقيع
elsewhere-way-passed = فُحص التوقيع، منقول
elsewhere-way-confirmed = فُحص التوقيع بمفتاح مؤكَّد، منقول
elsewhere-way-unvouched = فُحص التوقيع، ولم يعد أحد يكفله
elsewhere-proof = من أين أتى
elsewhere-kind = ما هو
elsewhere-origin = لمن هو
elsewhere-version = النسخة
elsewhere-signed = كُتب هناك
elsewhere-taken = وصل هنا
elsewhere-json = السجل الموقَّع (JSON)
elsewhere-kind-initiative = مبادرة
elsewhere-kind-verdict = حكم الإطار
elsewhere-kind-release = إصدار
elsewhere-kind-decision = قرار مكتب إحصاء
elsewhere-kind-case-study = دراسة حالة
elsewhere-kinds-initiative = المبادرات
elsewhere-kinds-verdict = أحكام الإطار
elsewhere-kinds-release = الإصدارات
elsewhere-kinds-decision = قرارات مكاتب الإحصاء
elsewhere-kinds-case-study = دراسات الحالة
elsewhere-fact-aim = ما تريده
elsewhere-fact-description = ما هي
elsewhere-fact-state = أين تقف
elsewhere-fact-places = أين
elsewhere-fact-sdgs = الأهداف
elsewhere-fact-topics = المواضيع
elsewhere-fact-started = بدأت
elsewhere-fact-ended = انتهت
elsewhere-fact-verdict = الحكم
elsewhere-fact-standing = مدى ثباته
elsewhere-fact-framework = بحسب إطار
elsewhere-fact-sentence = في جملة
elsewhere-fact-reason = لماذا سُحب
elsewhere-fact-initiative-title = المبادرة
elsewhere-fact-issued = نُشر
elsewhere-fact-publisher = الناشر
elsewhere-fact-licence = الرخصة
elsewhere-fact-digest = بصمة الإصدار
elsewhere-fact-category = القرار
elsewhere-fact-office = المكتب
elsewhere-fact-indicator = المؤشر
elsewhere-fact-reasons = لماذا
elsewhere-fact-scope = لمن وأين ومتى
elsewhere-fact-decided = في
elsewhere-fact-expires = يسري حتى
elsewhere-fact-organisation = كتبها
elsewhere-fact-reviewed-by = نظر فيها
elsewhere-fact-published = نُشرت

source-title = مصادر السجلات
source-lead = ممّن يأخذ هذا الموقع السجلات العامة وينقلها، وما يسلّمه هو.
source-none = هذا الموقع لا يأخذ سجلات من أحد.
source-name = الموقع
source-state = كيف يقف
source-is-on = يُسأل من وقت لآخر
source-is-silent = لا يجيب
source-is-stopped = لا يُسأل
source-is-other-key = أوقف: مفتاح آخر
source-records = السجلات
source-last = آخر مرة
source-last-time = { $at }: { $taken ->
    [0] لا جديد
    [one] سجل واحد جديد أو أحدث
   *[other] السجلات الجديدة أو الأحدث: { $taken }
}
source-never = لم يحدث بعد
source-address = العنوان
source-by-hand = لا شيء: يحضر ملفات
source-fingerprint = بصمة مفتاحه
source-fingerprint-hint = فقط لموقع جديد هنا: ثماني مجموعات من أربع علامات كما يقولها لك أهله. لا تنسخها من الملف نفسه.
source-origins = سجلات من ينقل
source-origins-text = يقول إن هذه المفاتيح لهم. كل سجل يُفحص بمفتاح مصدره.
source-troubles = ما لم يؤخذ
source-troubles-text = لم يضع شيء: يبقى حيث أتى، ويُنظر فيه من جديد حين تبدأ من الأول.
source-steps = تغيير
source-steps-text = البدء من جديد ينظر في كل سجل مرة أخرى، حتى ما رُفض.
source-anew = ابدأ من جديد
source-stop = لا تسأله بعد الآن
source-drop = أزله
source-drop-text = كل سجل أحضره يذهب من هذا الموقع. ومن أخذه من هنا يحتفظ به.
source-by-file = أحضر ملفًا
source-by-file-text = موقع بلا شبكة يكتب سجلاته في ملف واحد. أهله يحضرونه أو يرسلونه، ويقولون لك بصمة مفتاحه بطريق آخر.
source-file = ملف السجلات
source-file-hint = ملف records.json كتبه موقع آخر، 32 ميغابايت على الأكثر.
source-take = خذ سجلاته
source-file-taken = في ملف { $origin } عدد السجلات { $records }، والجديد أو الأحدث منها { $taken }.
source-own = ما يسلّمه هذا الموقع
source-own-text = كل سجل عام لهذا الموقع موقَّع بمفتاحه، وما أخذه من غيره يحتفظ بتواقيعهم. قل هذه البصمة لمن يأخذ سجلاتك، لا عبر الشبكة وحدها.
source-own-file = كل السجلات في ملف واحد
source-own-instance = كيف يصف هذا الموقع نفسه
source-own-feed = ما تقرؤه المواقع الأخرى
source-now = اسأله الآن
source-address-hint = مثلًا https://counted.example
source-look = انظر إليه
source-by-address = أضف موقعًا بعنوانه
source-by-address-text = ترى أولًا بصمة مفتاحه وتقارنها بما يقوله لك أهله. بعد ذلك تأتي سجلاته العامة وحدها.
source-confirm = هل هذا هو الموقع الصحيح؟
source-confirm-text = اسأل أهله بطريق آخر، بالهاتف أو على ورق، وقارن كل مجموعة. ثم خذ سجلاته.
source-key = مفتاحه
source-confirmed = البصمة هي نفسها: خذ سجلاته
source-is-revoked = مفتاحه لم يعد معتمدًا
elsewhere-way-revoked = موقَّع بمفتاح لم يعد معتمدًا
elsewhere-revoked-since = المفتاح الذي وُقّع به هذا غير معتمد منذ { $from }: { $reason } وقد وصل في ذلك اليوم أو بعده، فقد يكون من غيرهم.
elsewhere-revoked-before = المفتاح الذي وُقّع به هذا غير معتمد منذ { $from }: { $reason } وقد وصل قبل ذلك اليوم.
source-revoked-text = منذ { $from } لا يؤخذ شيء موقَّع بهذا المفتاح: { $reason } حين يصبح لأهله مفتاح جديد أضيفوا الموقع من جديد وقارنوا بصمته، فيأتي ما هو لهم من جديد به.
source-revoke = مفتاحه لم يعد معتمدًا
source-revoke-text = إذا فقد أهله المفتاح أو قد يكون عند غيرهم. لا يؤخذ بعد ذلك شيء موقَّع به أيًّا كان تاريخه؛ وما وصل منذ ذلك يُعلَّم، ولا يشهد هذا الموقع للمفتاح بعد ذلك. لا يمكن التراجع عن هذا.
source-revoke-from = منذ أي يوم؟
source-revoke-from-hint = ما وصل في هذا اليوم أو بعده قد يكون من غيرهم.
source-revoke-reason = لماذا؟
source-revoke-reason-hint = يقرؤه الجميع.
