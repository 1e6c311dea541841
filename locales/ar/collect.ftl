### Filling a form, one's own data, and the tab collect.

fill-start = ابدأ
fill-resume = أكمل من حيث توقفت
fill-closed = هذه الاستمارة غير مفتوحة.
fill-languages = لغات هذه الاستمارة
fill-purposes = لماذا نحتاج إجاباتك
fill-who = من يسأل
fill-take-back = يمكنك سحب إجاباتك
fill-progress = صفحة { $at } من { $of }
fill-next = التالي
fill-back = السابق
fill-choose = اختر
fill-add = نعم، أضف
fill-no-more = لا، تابع
fill-more = هل تضيف أيضاً: { $what }؟
fill-change = غيّر
fill-remove = احذف
fill-latitude = خط العرض بالدرجات (الشمال موجب)
fill-longitude = خط الطول بالدرجات (الشرق موجب)
fill-missing-title = غير ممكن في هذه الصفحة
fill-missing = يحتاج إلى ملف أو رسم، وهذا ممكن في تطبيق الهاتف. يمكنك تركه هنا.
fill-no-list-title = القائمة لا تُعرض هنا
fill-no-list = يُختار الجواب من قائمة لا يراها إلا من يجمعون لهذه المبادرة: سجّل الدخول كواحد منهم، أو استعمل هاتفاً يجمع. ويمكنك هنا أن تتركه.
fill-review = راجع إجاباتك
fill-review-text = لم يُرسل شيء بعد.
fill-no-answer = بلا إجابة
fill-send = أرسل
fill-done = شكراً لك
fill-stored = حُفظت إجاباتك
fill-stored-text = ما أرسلته مختوم بمفتاح خاص به. وتوجد الإجابات أيضاً في جداول هذا الموقع، ويستطيع من يديره ويعمل فيه قراءتها، إلى أن تسحبها.
fill-before = حُفظت هذه الإجابات من قبل
fill-before-text = عُرض إيصالك حينها.
fill-not-stored = لم يُحفظ شيء
fill-not-stored-text = لم توافق، ولذلك زاد فقط عدد من قالوا لا بمقدار واحد.
fill-not-assented = لم يُحفظ شيء
fill-not-assented-text = لم يقل الطفل نعم، وكلمته هي التي تُحسب. زاد فقط عدد من قالوا لا بمقدار واحد.
fill-receipt = إيصالك
fill-receipt-text = احتفظ بهذا الرمز، فهو يظهر الآن فقط. به ترى ما وافقت عليه ويمكنك سحبه:
fill-receipt-later = اكتب الرمز واكتب العنوان الذي يُدخل فيه:
fill-receipt-picture = تفتح كاميرا الهاتف إجاباتك بهذه الصورة. وإذا طُبعت هذه الصفحة صارت إيصالاً على ورق. لا تُرِها إلا لمن تثق به.
my-title = بياناتي
my-lead = بالرمز الموجود على إيصالك ترى ما وافقت عليه ويمكنك سحبه.
my-code = الرمز على إيصالك
my-code-hint = اثنتا عشرة علامة، مثل K7PM-2XQT-9RCD
my-code-wrong = هذا ليس رمز إيصال؛ تحقق من كل علامة.
my-show = اعرض
my-agreed = ما وافقت عليه
my-withdrawn = لقد سحبت هذا. حُذفت إجاباتك، ومن حالات البيانات التي جُمّدت من قبل أيضاً، وأُتلف مفتاح ما أرسلته. أما الملفات التي أخرجها الفريق من الموقع من قبل والنسخ الاحتياطية للموقع فلا يصل إليها هذا.
my-take-back = السحب
my-take-back-text = لا يمكن التراجع عن هذا. تُحذف إجاباتك فوراً، ومن البيانات المجمّدة للحساب أيضاً، ولا تدخل في أي بيانات بعد الآن. وتبقى الأرقام المنشورة من قبل كما هي. أما الملفات التي أخرجها الفريق من الموقع من قبل فلا يصل إليها هذا: اطلب من الفريق حذفها.
my-withdraw = اسحب إجاباتي
consent-requested = بلا جواب: يُعدّ رفضاً
consent-deferred = مؤجلة
consent-refused = لا
consent-given = نعم
consent-renewed = نعم، وجُدِّدت
consent-expired = انتهت مدتها
consent-withdrawn = سُحبت
consent-revoked = أُنهيت
consent-invalidated = تبيّن أنها لم تكن موافقة
collect-title = الجمع
collect-lead = ما الذي يصل وما الذي لا يصل. ولا تُعرض هنا إجابات أحد.
collect-none = لا استمارة بعد
collect-none-text = أضف استمارة في «السؤال». ويمكن فتحها متى حُدّد أي سؤال فيها يطلب الموافقة.
collect-counts = حتى الآن
collect-what = ماذا
collect-count = العدد
collect-received = الاستمارات المرسلة
collect-refused = من لم يوافقوا
collect-withdrawn = ما سُحب
collect-ended = انتهت مدتها: محذوفة
collect-drafts = ما لم يكتمل
collect-days = حسب اليوم
collect-day = اليوم
collect-languages = حسب اللغة
collect-language = اللغة
collect-language-unknown = لم تُذكر
collect-latest = أحدث ما وصل
collect-when = متى
collect-how = كيف
collect-by-page = على صفحة هنا
collect-by-device = من جهاز
collect-by-file = من ملف
collect-link = الاستمارة كما يراها الناس
collect-move-open = فتحها للإجابات
collect-move-closed = إغلاق
instrument-state-draft = مسودة
instrument-state-open = مفتوحة
instrument-state-closed = مغلقة
fill-apart = كل واحد من هذه يُسأل عنه وحده
fill-apart-text = يمكنك أن تشارك مهما قلت هنا. ما تتركه فارغًا يُعدّ رفضًا.
fill-yes = نعم
fill-no = لا
my-said = ما قلته
my-sealed-answer = مختوم. لا يقرأه إلا من يحفظ مفتاح المجتمع.
my-results = ما نتج عنه
my-published = نُشرت هذه الأرقام بعد إجابتك. لا يمكن التعرف على أحد فيها.
my-published-withdrawn = نُشرت هذه الأرقام حين كانت إجاباتك هنا. تبقى كما هي، وما بعدها يُعدّ من دونك.
my-ask = أسئلة؟ اسأل من سألوك
my-say-yes = أوافق على هذا أيضًا
my-say-no-more = لم أعد أوافق على هذا
my-record = ما وافقتُ عليه، للآلات (ISO/IEC TS 27560)
notice-title = ما يُقال للناس
notice-lead = يُقرأ هذا أو يُعرض قبل أن تبدأ الاستمارة. ويوافق الناس على كل غرض وحده. اكتب كما تتكلم مع جارك.
notice-languages = لغة هذه الكلمات:
notice-fixed = فُتحت الاستمارة بهذه الكلمات، فلم تعد تتغير. ويمكن لنسخة جديدة من الاستمارة أن تأتي بغيرها.
notice-fixed-text = لتغييرها أحضر الاستمارة برقم نسخة آخر. تبدأ مسودةً بهذه الكلمات، وهناك تغيّرها.
notice-fixed-link = إحضار نسخة جديدة
notice-ease = مؤشر القراءة (LIX): { $lix }. الكلمات البسيطة تبقى دون 40. هو يعدّ طول الكلمات والجمل ولا يفهم شيئًا: اقرأ النص على أحد بصوت مسموع.
notice-ease-none = أقصر من أن يُقاس، أو بلغة لا تُفصل كلماتها: اقرأه على أحد بصوت مسموع.
notice-ease-very_easy = سهل القراءة جدًا
notice-ease-plain = سهل القراءة
notice-ease-newspaper = صعب كصحيفة
notice-ease-official = صعب كرسالة من دائرة
notice-ease-very_hard = صعب القراءة جدًا
notice-text = ما يُقال أولًا
notice-text-hint = من يسأل، وعن ماذا، وأن لا أحد ملزم بالإجابة.
notice-purposes = لأي أغراض هي الأجوبة
notice-purposes-text = ما تحتاج إليه المشاركة يسأل عنه سؤال الاستمارة نفسه. وكل غرض آخر يُسأل عنه وحده، وله نعم ولا خاصتان به.
notice-purpose-new = غرض آخر
notice-label = بكلمات بسيطة
notice-label-hint = اتركه فارغًا لحذف الغرض.
notice-core = المشاركة تحتاج إلى هذا
notice-dpv = أقرب مصطلح في معجم خصوصية البيانات (Data Privacy Vocabulary)
notice-dpv-none = لا شيء
notice-dpv-official_statistics = إحصاءات رسمية
notice-dpv-research = بحث
notice-dpv-policy = وضع السياسات
notice-dpv-public_benefit = منفعة عامة
notice-dpv-contact = التواصل من جديد
notice-rest = الباقي
notice-collected = ما يُجمع
notice-collected-hint = مثلًا: الأجوبة، والمكان، وصورة.
notice-recipients = من يراه
notice-recipients-hint = كل من يحصل على أجوبة، لا على أرقام.
notice-storage = أين يُحفظ
notice-storage-hint = على حاسوب من، وفي أي بلد.
notice-returns = ما يعود إليك
notice-returns-hint = متى وكيف يسمع الناس بما نتج عن ذلك.
notice-withdrawal = كيف تُسحب الأجوبة
notice-withdrawal-hint = كل الطرق الموجودة: الرمز، أو مكالمة، أو زيارة.
notice-retention = مدة الحفظ
notice-retention-until_withdrawn = إلى أن تستردّه
notice-retention-until_published = إلى أن تُنشر الأرقام
notice-retention-days = عدد من الأيام
notice-days = الأيام
notice-kept-days = { $days } يومًا
notice-who = من يسأل
notice-contact = كيف يمكن الوصول إليهم
notice-jurisdiction = البلد الذي يسري قانونه
notice-jurisdiction-hint = حرفان، مثل KE.
notice-save = حفظ
notice-saved = حُفظ
notice-saved-text = حُفظت الكلمات كما كتبتها. انظر فيما يلي؛ ويمكنك أن تتركه كما هو.

## what people are told, read aloud
heard-title = مقروء بصوت عالٍ
heard-text = من لا يقرأ يسمع ما يقال للناس. اقرأ كل ما في هذه الصفحة بصوت عالٍ، في دقيقة على الأكثر، كما تتكلم مع جار.
heard-none = لم يقرأه أحد بصوت عالٍ بعد.
heard-listen = استمع إلى ما يقال لك
heard-stale = تغيّرت هذه الكلمات منذ قُرئت بصوت عالٍ
heard-stale-text = لا يسمع أحد هذا التسجيل الآن. اقرأ الكلمات الجديدة بصوت عالٍ.
heard-file = التسجيل
heard-file-hint = ‏MP3 أو M4A أو Ogg أو WAV، ‏12 ميغابايت على الأكثر. يمكن للهاتف أن يسجله هنا.
heard-keep = احفظ التسجيل
heard-drop = أزل التسجيل

my-correct = إجاباتي غير صحيحة: أريد تصحيحها
my-ended = انتهت المدة التي حُفظت فيها إجاباتك. لقد حُذفت، وأُتلف مفتاح ما أرسلته.
my-kept-until = تُحفظ إجاباتك حتى { $day }، ثم تُحذف.
fill-corrected = صُحّحت إجاباتك
fill-corrected-text = حلّت محل الإجابات السابقة. يبقى إيصالك كما هو.

fill-begun = بدأ شخص ما هذا النموذج هنا
fill-begun-text = ملأ جزءاً منه على هذا الهاتف أو الحاسوب ولم يرسله. إن كنت أنت فأكمل. وإن لم تكن أنت فابدأ من جديد: يُحذف ما بدأه، وتكون إجاباتك لك وحدك.
fill-begun-correction = شخص ما يصحح إجابات هنا
fill-begun-correction-text = فتح شخص ما على هذا الهاتف أو الحاسوب إجابات أُرسلت من قبل ليصححها. إن كنت أنت فأكمل. وإن لم تكن أنت فابدأ من جديد: يُحذف ما بدأه، وتبقى إجاباته كما هي، وتكون إجاباتك لك وحدك.
fill-anew = هذا ليس لي: ابدأ من جديد
fill-declined = قلت لا للمشاركة
fill-declined-child = لم يقل الطفل نعم للمشاركة
fill-declined-text = لم يتغير شيء بعد. يمكنك أن تسحب كل ما أرسلته من قبل، أو أن تعود وتغير جوابك.
fill-declined-back = العودة إلى إجاباتي
fill-taken-back = لقد سحبت إجاباتك
fill-taken-back-text = حُذفت الإجابات، وأُتلف مفتاح ما أرسلته.
my-results-later = الصفحة الخاصة بهذا ليست عامة بعد. اسأل من سألوك، أو عد لاحقاً برمزك.

my-ask-question = سؤالك
my-ask-hint = هم يرون سؤالك، ولا يرون من أنت ولا ما أجبت به. تجد الجواب هنا؛ عد برمزك.
my-ask-send = اسأل
my-ask-answered = الجواب
my-ask-waits = لم يُجب بعد. عد برمزك.
questions-title = أسئلة بالإيصال
questions-lead = سأل الناس هذه الأسئلة برمز إيصالهم. أنت لا ترى من هم. ويظهر جوابك عند إيصالهم.
questions-none = لم يسأل أحد شيئًا.
questions-waiting = { $count ->
    [zero] لا سؤال ينتظر جوابًا
    [one] سؤال واحد ينتظر جوابًا
    [two] سؤالان ينتظران جوابًا
    [few] { $count } أسئلة تنتظر جوابًا
    [many] { $count } سؤالًا تنتظر جوابًا
   *[other] { $count } سؤال تنتظر جوابًا
}
questions-open = ينتظر جوابًا
questions-answered = أُجيب عنه
questions-answer = جوابك
questions-send = أجب

my-new = نسألك عن شيء جديد
my-new-text = منذ أن أجبت، يريد من سألوك أن يستخدموا إجاباتك في أمر آخر أيضاً. لن تُستخدم إجاباتك فيه ما لم تقل نعم.
my-say-no = لا
permission-link = الإذن
permission-title = الإذن
permission-lead = ما قاله الناس عن كل غرض، معدودًا من الأجوبة القائمة. لا يدخل في أي شيء يُصنع لغرضٍ ما جوابُ من لم يقل نعم لذلك الغرض.
permission-counts = ما قاله الناس
permission-purpose = الغرض
permission-yes = نعم
permission-no = لا
permission-open = لم يُسأل أو لم يُجب: يُعدّ رفضًا
permission-kept = كم تُحفظ الأجوبة
permission-long = قيل للناس
permission-standing = أجوبة قائمة
permission-ended = حُذفت لأن مدتها انتهت
permission-next = تُحذف التالية بعد
permission-looked = آخر مرة نظر فيها الموقع
permission-never = ليس بعد؛ ينظر كل ساعة ما دام يعمل
permission-planned = غرض مخطط له
permission-planned-text = لا يُسأل عنه أحد بعد. وإذا كانت هيئة تقرّر لهذه المبادرة فهي تقرّر بشأنه أولًا.
permission-ask = اسأل الناس عنه الآن
permission-new = غرض آخر
permission-new-text = من أجابوا من قبل يُسألون عنه عند إيصالهم. وما لم يقولوا نعم لا تدخل أجوبتهم في أي شيء يُصنع له. وما وافقوا عليه من قبل يبقى كما هو.
permission-language = لغة هذه الكلمات
permission-plan = خطط لهذا الغرض

my-sealed = بعض ما قلته مختوم: لا يقرؤه إلا من يملك المفتاح من مجتمعك، وهو لا يظهر هنا. إذا صححت إجاباتك فقله من جديد.

custody-link = المفاتيح
custody-title = مفاتيح هذه الهيئة
custody-lead = يمكن ختم الإجابات لمفتاح تحفظه هذه الهيئة. يحتفظ هذا الموقع بالإجابات المختومة ولا يستطيع فتحها؛ لا يفتحها إلا من عنده ملف المفتاح، في متصفحه.
custody-none = لا تحفظ هذه الهيئة مفتاحًا بعد.
custody-keys = المفاتيح
custody-short = المفتاح
custody-keeper = من يحفظ الملف
custody-keeper-hint = شخص ومكان، مثل: أمل، في خزانة المجلس. ونسخة ثانية في مكان آخر تحمي من الضياع.
custody-since = منذ
custody-state = الحالة
custody-used = تُختم الإجابات له
custody-replaced = حلّ غيره محله؛ لازم للإجابات الأقدم
custody-new = مفتاح جديد
custody-new-text = يصنع متصفحكم المفتاح ويحفظ ملفًا. ومن عنده الملف يستطيع قراءة المختوم. احفظوه على ورق أو على ذاكرة محمولة، لا في البريد. ثم أضيفوا النصف العلني أدناه.
custody-make = صنع مفتاح وحفظ ملفه
custody-made = حُفظ الملف، والنصف العلني أدناه. تأكدوا من أنكم تجدون الملف قبل أن تضيفوا المفتاح.
custody-nocrypto = لا يستطيع هذا المتصفح صنع مثل هذه المفاتيح أو استعمالها. خذوا متصفحًا أحدث.
custody-noscript = صنع المفتاح واستعماله يحتاجان إلى السكربت في متصفحكم، لأن المفتاح يجب ألا يصل إلى هنا أبدًا.
custody-public = النصف العلني من المفتاح
custody-public-hint = 64 علامة. وهو ليس سرًا.
custody-replaces = يحل محل
custody-replaces-none = لا مفتاح آخر
custody-add = إضافة المفتاح
custody-loss = إذا ضاع مفتاح أو عرفه آخرون
custody-loss-text = إذا ضاع الملف فلن يقرأ أحد ما خُتم له أبدًا: لا أنتم ولا هذا الموقع. وإذا صار عند غيركم فضعوا مفتاحًا جديدًا مكانه: ما يصل بعد ذلك يُختم للجديد. وما خُتم قبل ذلك يُفتح بالقديم، فاحفظوا ملفه أيضًا.

sealing-title = إجابات مختومة
sealing-lead = اختاروا الأسئلة التي تذكر إجاباتها أحدًا باسمه. تُختم عند وصولها لمفتاح تحفظه هيئة من المجتمع. لا يستطيع أحد هنا قراءتها، وليست في أي ملف ولا لقطة، ولا يمكن البحث فيها. وتبقى كل الإجابات الأخرى كما هي. والاستمارة التي مُلئ نصفها في متصفح تُختم عند إرسالها.
sealing-none = لا إجابات مختومة.
sealing-no-key = لا تحفظ أي هيئة في هذه المبادرة مفتاحًا بعد. ومن يتولى أعمالها يستطيع صنع واحد.
sealing-fixed = لم تعد هذه الاستمارة مسودة. وما يُختم أُقرّ معها ويبقى كذلك.
sealing-name = اسم المجموعة
sealing-questions = الأسئلة التي تُختم
sealing-questions-hint = إذا لم يُختر شيء زالت المجموعة التي بهذا الاسم.
sealing-key = للمفتاح
sealing-save = ختم هذه
sealing-back = العودة إلى الاستمارة

sealed-title = إجابات مختومة
sealed-lead = تُفتح هنا في متصفحكم بملف المفتاح. لا يُرسل الملف ولا ما تقرؤونه إلى أي مكان.
sealed-count = { $count ->
    [zero] لا سجل فيه إجابات مختومة
    [one] سجل واحد فيه إجابات مختومة
    [two] سجلان فيهما إجابات مختومة
    [few] { $count } سجلات فيها إجابات مختومة
    [many] { $count } سجلًا فيها إجابات مختومة
   *[other] { $count } سجل فيها إجابات مختومة
}
sealed-key = ملف المفتاح
sealed-key-hint = يبقى على هذا الجهاز.
sealed-opened = فُتح:
sealed-shut = مختوم لمفتاح آخر:
sealed-failed = هذا ليس ملف مفتاح، أو لم يمكن جلب الإجابات.
sealed-table = الإجابات المفتوحة
sealed-cell = مختوم

hook-link = إخبار برامج أخرى
hook-title = إخبار برامج أخرى
hook-lead = يمكن إخبار برنامج آخر لكم حين تصل إجابات أو تُصحَّح أو تُراجَع أو تُسحَب. يُخبَر بالترتيب وإلى أن يأخذ كل رسالة؛ وقد تأتي الرسالة مرتين بالرقم نفسه. وإذا سُحبت إجابات وجب على ذلك البرنامج أن يمحو ما عنده: قولوا ذلك لمن يشغّله.
hook-none = لا يُخبَر أي برنامج آخر.
hook-new = إخبار برنامج آخر
hook-url = عنوانه
hook-url-hint = يبدأ بـ https:// ويمكن الوصول إليه من كل مكان. ولا يرسل هذا الموقع إلى برامج في شبكتكم إلا إذا سمح بذلك من يشغّله.
hook-url-hint-any = يبدأ بـ https:// أو http:// ويجوز أن يكون في شبكتكم: فقد سمح بذلك من يشغّل هذا الموقع. وما يُرسل إلى http:// يمكن أن يُقرأ في الطريق.
hook-answers = إرسال الإجابات أيضًا
hook-answers-hint = بدون هذا لا يُقال إلا أن شيئًا حدث ولأي سجل. الإجابات المختومة لا تُرسل أبدًا. وما يُرسل قد يذكر أناسًا بأسمائهم: تأكدوا من أنهم أُخبروا بذلك.
hook-add = إخباره من الآن
hook-state = الحالة
hook-on = يُخبَر
hook-waits = لا يأخذ الرسائل؛ تُعاد المحاولة
hook-given-up = تُرك
hook-last = آخر مرة
hook-never = لم يُقل شيء بعد
hook-no-answer = لم يجب أحد
hook-tells = يُخبَر
hook-with-answers = بما يحدث، مع الإجابات
hook-without-answers = بما يحدث، دون الإجابات
hook-secret = سر التوقيع
hook-secret-show = إظهار السر
hook-resume = إعادة المحاولة الآن
hook-drop = الكف عن إخباره
fill-sms = الإيصال رسالةً نصية
fill-sms-hint = للنسخ أو للإرسال إلى هاتف الشخص. هذا الموقع لا يرسل شيئاً بنفسه.
fill-sms-send = كتابة الرسالة على هذا الهاتف
fill-sms-head = رمزك { $receipt }
fill-sms-done = إجاباتك

answer-north = { $degrees }° شمالاً
answer-south = { $degrees }° جنوباً
answer-east = { $degrees }° شرقاً
answer-west = { $degrees }° غرباً
answer-height = { $metres } م فوق سطح البحر
answer-within = بدقة { $metres } م
answer-clock = { $date }، { $time }
answer-clock-offset = { $date }، { $time } (UTC{ $offset })
answer-points = { $count ->
    [zero] لا نقاط على الخريطة
    [one] نقطة واحدة على الخريطة
    [two] نقطتان على الخريطة
    [few] { $count } نقاط على الخريطة
    [many] { $count } نقطة على الخريطة
   *[other] { $count } نقطة على الخريطة
}
