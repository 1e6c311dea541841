### الحسابات: الدخول والانضمام والأدوار.

sign-in-title = تسجيل الدخول
sign-in-lead = لمن يعملون على مبادرة. القراءة لا تحتاج إلى حساب.
sign-in-email = عنوان البريد الإلكتروني
sign-in-password = كلمة السر
sign-in-no-account = ليس لديك حساب؟ يمكن لمن ينسّق مبادرتك أن يرسل إليك رابطًا.

join-title = أنشئ حسابك
join-first = هذا أول حساب في هذا الموقع، وهو الذي يديره.
join-role = أنت مدعو إلى العمل على مبادرة بدور: { $role }.
join-site = أنت مدعو إلى هذا الموقع.
join-name = اسمك
join-name-hint = كما ينبغي أن يقرأه الآخرون.
join-password = اختر كلمة سر
join-password-hint = عشرة أحرف على الأقل. بضع كلمات متتالية أسهل حفظًا من الرموز.
join-submit = أنشئ الحساب

role-coordinator = منسّق
role-data-manager = مدير بيانات
role-collector = جامع بيانات
role-reader = قارئ أجوبة
role-viewer = مطّلع

## الناس في المبادرة
team-title = الناس
team-lead = من يعمل على هذه المبادرة، وما يجوز لكل واحد.
team-link-to = الناس والأدوار
team-roles = الأدوار
team-name = الاسم
team-role = الدور
team-revoke-column = سحب
team-revoke = اسحب هذا الدور
team-invited =
    { $count ->
        [zero] لا توجد دعوة مفتوحة.
        [one] توجد دعوة مفتوحة واحدة.
        [two] توجد دعوتان مفتوحتان.
        [few] توجد { $count } دعوات مفتوحة.
        [many] توجد { $count } دعوة مفتوحة.
       *[other] توجد { $count } دعوة مفتوحة.
    }
team-invite = ادعُ شخصًا
team-invite-submit = أنشئ رابطًا
team-email-hint = عندها يعمل الرابط لهذا العنوان وحده. لا يُرسَل شيء: أنت من يسلّم الرابط.
team-coordinator-text = يقود: يجوز له كل ما يجوز للآخرين.
team-data-manager-text = يراجع البيانات ويحللها ويحميها.
team-collector-text = يسلّم الأجوبة.
team-reader-text = يقرأ الأجوبة عن الأسئلة التي تختارها ولا يفعل شيئًا آخر. وما لم تختر فلا يقرأ شيئًا.
team-viewer-text = يرى ما تعمل عليه المبادرة.
team-works-unknown = لم يُذكر بعد هل يُدفع لهذا الشخص أجر.
team-works-staff = يدفع له المنظِّم أجرًا
team-works-volunteer = يعطي وقته، أو هو من المجتمع
team-works-say-staff = يدفع له المنظِّم أجرًا
team-works-say-volunteer = يعطي وقته
team-link = الرابط جاهز
team-link-text = يظهر هذه المرة فقط، ويعمل مرة واحدة، ولمدة أسبوع. سلّمه إلى من تدعوه.
team-grant = امنح دورًا آخر لشخص موجود هنا
team-grant-submit = امنح الدور

join-have-account = لدي حساب هنا: تسجيل الدخول
join-accept = خذ الدور بحسابك
join-accept-text = أنت داخل باسم { $name }.
join-accept-other = إن لم تكن أنت، فاخرج أولًا.
join-accept-submit = خذ الدور

## من يجوز له ماذا
reads-title = ما يجوز لهذا الشخص أن يقرأه
reads-lead = من له دور القارئ يرى الأجوبة ولا يفعل شيئًا آخر. قل أجوبة مَن يرى، وعن أي أسئلة. ما لا تؤشّر عليه يبقى مخفيًا في الجداول وعلى الخريطة وفي الملفات وفي كل ما تجلبه البرامج.
reads-whose = أجوبة مَن
reads-own = ما سلّمه هذا الشخص فقط
reads-others = أجوبة الجميع
reads-which = أي أسئلة
reads-some = ما أؤشّر عليه أدناه فقط
reads-all = كل الأسئلة، وأسئلة الاستمارات القادمة أيضًا
reads-questions = الأسئلة
reads-group = كل ما في المجموعة «{ $group }»
reads-count = { $count ->
    [zero] لا سؤال حتى الآن
    [one] سؤال واحد أو مجموعة واحدة
    [two] سؤالان أو مجموعتان
    [few] { $count } أسئلة أو مجموعات
    [many] { $count } سؤالًا أو مجموعة
   *[other] { $count } سؤال أو مجموعة
}

permissions-title = من يجوز له ماذا
permissions-lead = يكتب البرنامج هذه القائمة من الجدول الواحد الذي يرجع إليه قبل كل فعل.
permissions-who-anyone = الجميع
permissions-text-anyone = بحساب أو بغير حساب. بعضه يحتاج إلى رابط أو رمز أو استمارة مفتوحة.
permissions-who-signedin = كل من له حساب
permissions-text-signedin = لا حاجة إلى دور.
permissions-who-owner = أنت نفسك
permissions-text-owner = بحسابك أنت فقط؛ ويجوز ذلك للمدير أيضًا.
permissions-who-viewer = من يجوز لهم الاطلاع
permissions-text-viewer = بدور المطّلع في المبادرة، أو دور يشمله.
permissions-who-collector = من يجمعون البيانات
permissions-text-collector = بدور جامع البيانات في المبادرة، أو دور يشمله.
permissions-who-reader = من يقرؤون الأجوبة
permissions-text-reader = بدور قارئ الأجوبة في المبادرة وفي حدوده، أو دور يشمله.
permissions-who-data-manager = من يعملون بالبيانات
permissions-text-data-manager = بدور مدير البيانات في المبادرة، أو دور يشمله.
permissions-who-coordinator = من يقودون المبادرة
permissions-text-coordinator = بدور المنسّق في المبادرة.
permissions-who-involved = كل من يعملون على المبادرة
permissions-text-involved = بأي دور فيها، أو بمقعد في إحدى هيئاتها.
permissions-who-room = من يشاركون في غرفة تصميم
permissions-text-room = كل من يعملون على المبادرة أو لهم مقعد في إحدى هيئاتها؛ وفي الغرفة المفتوحة كل من له حساب.
permissions-who-seat-member = أعضاء الهيئة
permissions-text-seat-member = بمقعد قائم اليوم في الهيئة التي يخصها الأمر.
permissions-who-seat-member-or-lead = أعضاء الهيئة أو المنسّق
permissions-text-seat-member-or-lead = بمقعد في الهيئة التي يخصها الأمر، أو بدور المنسّق في مبادرتها.
permissions-who-seat-keeper = رئاسة الهيئة أو أمانتها
permissions-text-seat-keeper = بولاية لم تنته؛ وما دام لا أحد يشغلها، فمنسّق المبادرة.
permissions-who-agreement = من يأذن لهم اتفاق
permissions-text-agreement = حسابات طرف يأذن له اتفاق سارٍ؛ ولا يجوز ذلك للمدير.
permissions-who-admin = مديرو الموقع
permissions-text-admin = يجوز لهم كل ما يجوز للأدوار في كل مبادرة. وما يفعلونه مكتوب في السجل مثل غيره.
permissions-who-system = الموقع نفسه
permissions-text-system = عمله في الخلفية، وأوامر من يشغّله.
permissions-covers = ما يشمله كل دور
permissions-covers-text = يجوز له أيضًا ما يجوز لهؤلاء:
permissions-covers-none = لا شيء سوى ما له
permissions-addresses = كل عنوان وما يحتاج إليه
permissions-addresses-text = العنوان الذي يحتاج إلى حق يرفض كل من سواه؛ ويفتح اختبارٌ كل عنوان بصفة كل نوع من الزوار.
permissions-address = العنوان
permissions-needs = يحتاج إلى
permissions-needs-nothing = لا شيء
permissions-needs-secret = الرابط أو الرمز أو الاستمارة التي بدأت
permissions-needs-account = حساب؛ ويعرض ما هو لك

## حسابي
account-title = حسابي
account-old = كلمة سرك
account-new = كلمة سر جديدة
account-password-submit = غيّر كلمة السر
account-forgot = دخلت برابط
account-forgot-text = لك عشرون دقيقة تختار فيها كلمة سر جديدة من غير القديمة.
account-admin = احمِ هذا الحساب بخطوة ثانية
account-admin-text = هذا الحساب يدير الموقع: من عرف كلمة سره فعل كل شيء. الخطوة الثانية تمنعه.
account-sessions = أين أنت داخل
account-sessions-text = أنهِ ما لا تعرفه. كلمة السر الجديدة تنهي كل شيء.
account-device = الجهاز
account-device-unknown = جهاز غير معروف
account-used = آخر استعمال
account-used-days = { $count ->
    [0] اليوم
    [1] أمس
    [2] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
account-began = منذ
account-end = إنهاء
account-end-submit = أنهِ
account-end-others = أنهِ كل ما سواه
account-here = هنا
account-erase = امحُ حسابي
account-erase-open = أريد أن أُمحى
account-erase-text = يُمحى عنوانك واسمك وكلمة سرك وجلساتك وأدوارك، ولا يمكن استرجاعها. ويبقى ما فعلته في السجل تحت رقم لا يدل على أحد. أما أجوبتك عن استمارة فتستردّها برمز إيصالك.
account-erase-submit = امحُ حسابي إلى الأبد

second-title = الخطوة الثانية للدخول
second-lead = فوق كلمة السر، يعطيك هاتفك رمزًا يتغير كل نصف دقيقة.
second-none = لا توجد خطوة ثانية.
second-set = توجد خطوة ثانية.
second-codes-left = { $count ->
    [zero] لم يبق رمز احتياطي.
    [one] بقي رمز احتياطي واحد.
    [two] بقي رمزان احتياطيان.
    [few] بقيت { $count } رموز احتياطية.
    [many] بقي { $count } رمزًا احتياطيًا.
   *[other] بقي { $count } رمز احتياطي.
}
second-change = غيّرها
second-begin = ضع خطوة ثانية
second-app = ثبّت على هاتفك تطبيقًا لهذه الرموز إن لم يكن لديك واحد (مثل Aegis أو FreeOTP).
second-picture = صوّر به هذا المربع.
second-typed = أو اكتب فيه هذا:
second-first = اكتب هنا الرمز الذي يعرضه.
second-code = الرمز
second-code-hint = ستة أرقام، أو أحد رموزك الاحتياطية.
second-confirm = ضعها
second-codes = رموزك الاحتياطية
second-codes-text = يعمل كل منها مرة واحدة حين لا يكون هاتفك معك. تظهر هذه المرة فقط: اكتبها واحفظها في مكان آمن.
second-codes-kept = كتبتها
second-drop-open = إزالة الخطوة الثانية
second-drop = أزلها
second-step-title = خطوة أخرى
second-step-lead = اكتب الرمز الذي يعرضه تطبيقك الآن.
second-step-lost = هاتفك ليس معك؟ استعمل أحد رموزك الاحتياطية. فإن ضاعت هي أيضًا فاسأل من يشغّل هذا الموقع.

sign-in-forgot = نسيت كلمة السر؟
link-title = الدخول برابط
link-lead = نرسل رابطًا إلى بريدك. يعمل مرة واحدة، لمدة عشرين دقيقة.
link-submit = أرسلوا إليّ رابطًا
link-sent = انظر في بريدك
link-sent-text = إن كان لهذا العنوان حساب هنا، فالرسالة في الطريق.
link-no-mail = هذا الموقع لا يرسل بريدًا
link-no-mail-text = اطلب كلمة سر جديدة ممن يشغّل هذا الموقع.
link-back = عودة إلى تسجيل الدخول
link-open = اضغط الزر فتدخل.
link-again = اطلب رابطًا جديدًا
link-mail-subject = الدخول إلى Counted
link-mail-before = طلب شخص الدخول إلى { $site } بهذا العنوان. بهذا الرابط تدخل؛ يعمل مرة واحدة، لمدة عشرين دقيقة:
link-mail-after = إن لم تكن أنت، فلا تفعل شيئًا: لا يدخل أحد من غير الرابط.

## مفاتيح الدخول
passkey-title = مفاتيح الدخول
passkey-lead = مفتاح يحفظه هاتفك أو حاسوبك ويفتحه بإصبعك أو وجهك أو رقم سري. يُدخلك بلا كلمة سر، ولا يقدر موقع مزيّف أن يسرقه.
passkey-open = مفاتيحك
passkey-yours = مفاتيحك
passkey-none = ليس لك مفتاح بعد.
passkey-new = مفتاح جديد
passkey-called = اسم المفتاح
passkey-called-hint = لتعرفه لاحقًا، مثل «هاتفي».
passkey-add = اصنع مفتاحًا على هذا الجهاز
passkey-rename = غيّر الاسم
passkey-drop = أزله
passkey-made = صُنع
passkey-never = لم يُستعمل
passkey-synced = محفوظ على أجهزة عدة
passkey-device = على جهاز واحد فقط
passkey-only = كلمة السر وحدها ما زالت تفتح الحساب
passkey-only-text = قد يضيع المفتاح مع جهازه، فلا يكون أبدًا الطريق الوحيد. لتطلب أكثر من كلمة السر ضع خطوة ثانية، وعندها يقوم المفتاح مقام رمزها.
passkey-unfit = هذا الموقع لا يستطيع استعمال مفاتيح الدخول
passkey-plain = لا تعطي المتصفحات المفاتيح إلا لصفحات مشفّرة (https)، وهذا الموقع على { $address }. يستطيع من يشغّله أن يضعه خلف https. والخطوة الثانية بالرموز تعمل هنا.
passkey-number = المفتاح يتبع اسمًا، وهذا الموقع على { $address }. يستطيع من يشغّله أن يعطيه اسمًا مع https. والخطوة الثانية بالرموز تعمل هنا.
passkey-or = أو بمفتاح دخول
passkey-sign-in = ادخل بمفتاح
passkey-step = استعمل مفتاحًا بدلًا منه
passkey-no-script = مفتاح الدخول يحتاج إلى JavaScript وهو متوقف هنا. الطريق الآخر يعمل بدونه.
passkey-elsewhere = مفاتيح هذا الموقع تعمل على { $address } فقط. افتحه هناك.
passkey-unable = هذا المتصفح لا يعرف مفاتيح الدخول. الطريق الآخر يعمل.
passkey-busy = جهازك يسألك …
passkey-failed = لم ينجح الأمر أو أوقفته أنت. حاول مرة أخرى أو خذ الطريق الآخر.
passkey-known = على هذا الجهاز مفتاح لهذا الحساب من قبل.

## الشكر كما تختار
credit-title = كيف أريد أن أُشكر
credit-lead = صفحات ما يُنشر يمكن أن تشكرك. أنت تختار، ولك أن تغيّر رأيك متى شئت.
credit-choice = كيف تشكرك الصفحات؟
credit-individual = باسمي
credit-individual-text = الاسم أدناه يظهر للجميع في صفحات كل ما تنشره هذه المبادرة.
credit-community = مع المجتمع
credit-community-text = تُعدّ بين المشكورين من غير اسم.
credit-none = لا أُذكر
credit-none-text = لا يقال عنك شيء.
credit-name = الاسم
credit-name-hint = فقط إن أردت أن تُذكر باسمك. ويجوز أن يكون غير اسم حسابك.
credit-answers = من أجاب عن استمارة يُشكر مع الجميع ولا يُذكر اسمه أبدًا: لا أحد يعرف من هو.
