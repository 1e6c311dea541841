# الحكم بالأدلة: من قرّر؟

verdict-contested = موضع خلاف
verdict-outdated = قديم
said-chosen = قلت هذا من قبل
standing-under_claimed = أقل مما هو
standing-under_claimed-text = من شاركوا يرون مشاركة أكثر مما قيل.

because-nobody-judged = لم يقل أحد رأيه بعد.
because-editors-example = ملأه المحررون من مصادر عامة كمثال.
because-initiator-says = من بدأوا العمل يقولون ذلك. { $count ->
    [0] لا مرحلة تحسم الأمر وحدها.
   *[other] لا شيء موقّع أو منشور يسند بعد: { $stages }.
}
because-documents = وثائق موقعة أو منشورة تسند ما يحسم الأمر: { $stages }.
because-too-few-answers = سُئل المشاركون، وأجاب أقل من خمسة، فلا يُعرض شيء.
because-participants-open = ما يقوله المشاركون لا يحسم الجواب.
because-participants-agree = سُئل المشاركون، وأجوبتهم تؤدي إلى النتيجة نفسها.
because-participants-differ = سُئل المشاركون، وأجوبتهم تؤدي إلى «{ $verdict }». يرون الأمر بشكل آخر في: { $stages }.
because-tokenism = مشاركة شكلية: يقال إن القرار مشترك، ومن شاركوا لا يعرفون إلا أنهم أُخبروا أو سُئلوا أو جلسوا{ $count ->
    [0] .
   *[other] {" "}({ $stages }).
}
because-reviewer-decided = نظرت فيه لجنة مستقلة وقررت.
because-appealed = قرار اللجنة ينتظر الاعتراض عليه.
because-framework-newer = للإطار نسخة أحدث.
because-round-changed = تغيّر ما قيل عن الجولة بعد ذلك.

answer-title = من قرّر؟
answer-lead = أنت تعرف أكثر من غيرك. تسعة أسئلة قصيرة، بلا اسم وبلا حساب.
answer-code = رمزك
answer-code-hint = اثنا عشر حرفاً ورقماً، من رابطك أو رسالتك أو ورقتك.
answer-code-wrong = هذا ليس رمزاً. تأكد من كل حرف ورقم.
answer-begin = ابدأ
answer-safe-title = ماذا يحدث لأجوبتك
answer-safe-1 = تُجمع أجوبتك مع غيرها. لا يُحفظ ما قلته ولا من أنت.
answer-safe-2 = من يديرون العمل لا يرون من أجاب ولا متى.
answer-safe-3 = أقل من خمسة أجوبة لا تُعرض لأحد.
answer-safe-4 = رمزك يعمل مرة واحدة. لم يُعطَ لك لمراقبتك.
answer-closes = تستطيع أن تجيب حتى { $date }.
answer-about = عن: { $title }
answer-step = السؤال { $number } من { $of }
answer-1a = من قرّر أيّ الأسئلة تُسأل؟
answer-1b = من قرّر من يعمل مع من؟
answer-1c = من قرّر كيف تُجمع الأجوبة؟
answer-1d = من قرّر من يرى الأجوبة ويستعملها؟
answer-2 = من قرّر كيف جرى الجمع: أين ومتى ومن يجمع؟
answer-3 = من قرّر ما يُصحَّح أو يُترك؟
answer-4 = من قرّر ماذا تقول النتائج وكيف تُروى؟
answer-5 = من قرّر إلى من تُحمل النتائج؟
answer-6 = من ينظر هل تغيّر شيء؟
answer-say-1 = هم قرروا وأخبرونا
answer-say-2 = سألونا ثم لم نسمع منهم
answer-say-3 = جلس بعضنا معهم، وهم قرروا
answer-say-4 = قررنا معاً، وهذا مكتوب
answer-say-5 = نحن قررنا بأنفسنا
answer-say-x = لم أكن هناك، لا أعرف
answer-back = رجوع
answer-last = شيء أخير
answer-words = هل تريد أن تضيف شيئاً؟
answer-words-hint = لا تقرؤه إلا لجنة مستقلة، ولا يقرؤه من يديرون العمل أبداً. لا تكتب أسماء.
answer-send = أرسل أجوبتي
answer-done = شكراً. حُسبت أجوبتك.
answer-done-text = تظهر النتائج بعد { $date } مع نتائج الجميع.
answer-next-person = الشخص التالي
answer-left = { $count ->
    [one] يستطيع شخص واحد بعد أن يجيب بهذا الرمز.
    [two] يستطيع شخصان بعد أن يجيبا بهذا الرمز.
    [few] يستطيع { $count } أشخاص بعد أن يجيبوا بهذا الرمز.
   *[other] يستطيع { $count } شخصاً بعد أن يجيبوا بهذا الرمز.
}
answer-danger = إن هدّدك أحد بسبب مشاركتك فأخبر شخصاً تثق به أو القائمين على هذا الموقع.
answer-mine = من قرّر؟
answer-mine-text = تستطيع أن تقول من قرّر ماذا، دون اسمك. تحصل على رمز جديد لا يستطيع أحد ربطه بهذا الرمز.
answer-mine-button = أعطني رمزاً لأجيب
answer-your-code = هذا رمزك. اكتبه أو تابع الآن.

participants-title = ماذا يقول المشاركون
participants-results = النتائج
participants-none = لم يُسأل المشاركون بعد.
participants-running = يستطيع الناس أن يجيبوا حتى { $date }. لا يُقرأ شيء قبل ذلك.
participants-too-few = سُئلوا حتى { $date }. أجاب أقل من خمسة، فلا يُعرض شيء.
participants-answers = أجاب { $answers } أشخاص؛ وأُعطي { $rights } حقاً في الجواب.
participants-ways = بالرابط: { $link }. على الورق: { $sheet }. قيل لميسّر: { $told }.
participants-column-level = ما يوقّعون عليه
participants-column-share = نسبة من يقولون 4 أو 5
participants-column-unknown = نسبة من لا يعرفون
participants-withheld = لا يُعرض: أقل من خمسة أجوبة
participants-few-knew = أقل من خمسة استطاعوا أن يقولوا من قرّر
participants-known = العدد { $count }
participants-sheet-title = من قرّر؟ ورقة لشخص واحد
participants-sheet-how = ضع علامة على جواب واحد لكل سؤال. لا تكتب اسمك. أعطِ الورقة لمن يساعدك.
participants-replied = ردّ من يديرون العمل، { $date }
participants-plan-line = { $stage }: { $words } (حتى { $date })
participants-trend = من جولة إلى جولة
participants-trend-round = الجولة
participants-trend-own = المراحل في المستوى 4 أو 5 كما قيل
participants-trend-theirs = المراحل في المستوى 4 أو 5 كما يقول المشاركون

## the log

schemes-title = بماذا نحكم
schemes-lead = كل قائمة أسئلة مع بنودها. تعطي صورة ولا تعطي درجة واحدة أبداً.
schemes-taxonomy = هل هي بيانات مواطنين؟
schemes-taxonomy-text = تصنيف إطار كوبنهاغن. قواعده برنامج مجرَّب ومنشور.
scheme-about-round = عن جولة من مبادرة
scheme-about-country = عن بلد
scheme-country-later = هذه القائمة عن بلد. يمكن قراءتها هنا؛ أما الإجابة عنها لبلد فلم تُبنَ بعد.
scheme-floor = حدّ أدنى لا يخفضه أي إعداد
scheme-known = تتحقق منه المنصة حين تستطيع
scheme-next = الخطوة التالية:
scheme-stale = أُعطيت هذه الأجوبة بنسخة أقدم. وهي محفوظة وتنتظر النظر فيها من جديد.
scheme-unanswered = لم يجب أحد بعد. ما هنا هو ما تعرفه المنصة بنفسها.
item-met = تحقق
item-partly = تحقق جزئياً
item-not = لم يتحقق
item-unknown = غير معروف
item-not_applicable = لا ينطبق
item-by-platform = تعرفه المنصة بنفسها.
principles-legend = ● تحقق · ◐ جزئياً · ○ لم يتحقق · ? غير معروف. وبجانب كل مبدأ الخطوة التالية.
try-title = هل هي بيانات مواطنين؟ جرّب
try-lead = أجب عما تعرفه وانظر ماذا ينتج مع الأسباب. بلا حساب ولا يُحفظ شيء.
try-button = انظر ماذا ينتج
try-questions = الأسئلة
try-keep = احتفظ بها
try-print = اطبع هذه الصفحة فتصبح تقريراً. حين تغادر تختفي أجوبتك.
try-start = ابدأ مبادرة من هنا
try-start-button = سجّلها كمسودة
try-sign-in = سجّل الدخول لتبدأ مبادرة. سيكون عليك أن تعطي أجوبتك من جديد.

case-title = قضية أمام لجنة المراجعة
case-lead = ينظر فيها أشخاص مستقلون ويقررون بأسباب معلنة:
case-why = لماذا عُرضت
case-state-open = مفتوحة
case-state-decided = حُسمت
case-state-appealed = قيد الاعتراض
case-state-closed = أُغلقت
case-thread = أسئلة وأجوبة
case-silent = لم يُسأل شيء بعد.
case-by-panel = اللجنة
case-by-initiative = المبادرة
case-ruling = قررت اللجنة
case-appealed = اعتراض
case-proposed = قرار أمام اللجنة
case-motion = تصويت اللجنة
case-link = القضية أمام لجنة المراجعة
log-verb-case-bring = عرض حكماً على لجنة مراجعة
log-verb-case-say = تكلم في قضية أمام لجنة
log-verb-case-conclude = نفّذ قرار لجنة
log-verb-case-appeal = اعترض على قرار
participants-have-code = عندي رمز
participants-have-receipt = عندي إيصال
log-verb-case-propose = صاغ قرار لجنة مراجعة
initiative-decisions = القرارات
initiative-decision-open = قيد القرار
