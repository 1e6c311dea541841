### انتخابات مناصب الهيئة.

elect-list = الانتخابات
elect-lead = يسمّي الأعضاء المرشحين، ويصوّت كل من له صوت عليهم جميعًا مرة واحدة، والعدّ مفتوح للجميع.
elect-none = لا انتخاب بعد.
elect-new = ادعُ إلى انتخاب
elect-call = ادعُ إليه
elect-field-title = ما اسمه؟
elect-field-places = كم شخصًا يُنتخب؟
elect-field-nominate_until = آخر يوم لتسمية المرشحين
elect-field-start = أول يوم من المدة
elect-field-end = آخر يوم من المدة
elect-co-lead-hint = يخدم القائدان المشاركان سنتين على الأكثر، واثنان في آن واحد.
elect-what = { $post }، المقاعد: { $places }، { $start } – { $end }
elect-state-nominating = يُسمّى المرشحون
elect-state-voting = يجري التصويت
elect-state-declared = حُسم
elect-state-cancelled = أُلغي
elect-candidates = المرشحون
elect-candidate = المرشح
elect-nobody = لم يُسمَّ أحد بعد.
elect-asked = سُمّي ولم يقل نعم بعد
elect-nominate-until = يمكن تسمية المرشحين حتى { $date }
elect-nominate-text = سمِّ نفسك أو غيرك. ومن سُمّي يقرر إن كان يترشح.
elect-nominate = سمِّ مرشحًا
elect-myself = نفسي: { $name }
elect-field-statement = ماذا تريد أن تفعل في هذا المنصب؟
elect-field-statement-hint = لازم حين تسمّي نفسك. أما الآخرون فيكتبونه حين يقولون نعم.
elect-you-were-named = سُمّيت مرشحًا
elect-your-statement = ماذا تريد أن تفعل في هذا المنصب؟
elect-yes = نعم، أترشح
elect-no = لا، لا أترشح
elect-stand-down = لم أعد أترشح
elect-open = افتح التصويت
elect-closes = آخر يوم للتصويت
elect-field-secret = اقتراع سري: لا يُحفظ إلا العدد
elect-vote-until = يجري التصويت حتى { $date }
elect-secret = الاقتراع سري: لا يُحفظ إلا العدد.
elect-open-ballot = الاقتراع علني: يرى الأعضاء كيف صوّت كل واحد.
elect-voted =
    { $count ->
        [0] لم يصوّت أحد بعد.
        [one] صوّت عضو واحد.
        [two] صوّت عضوان.
        [few] صوّت { $count } أعضاء.
        [many] صوّت { $count } عضوًا.
       *[other] صوّت { $count } عضو.
    }
elect-ballot = ورقة تصويتك
elect-ballot-text = قل عن كل مرشح هل توافق. تؤخذ ورقتك كاملة، ولا يمكن تغييرها.
elect-vote = سلّم الورقة
elect-declare = عُدَّ وأعلن النتيجة
elect-statement = ما الذي تقرر، ولماذا
elect-statement-hint = تقف هذه الجملة مع النتيجة للجميع.
elect-cancel = ألغِ الانتخاب
elect-result = النتيجة
elect-came-of-it = ما نتج عنه
elect-elected = انتُخب
elect-tie = تعادل
elect-tie-text = هم متساوون على المقعد الأخير. لا يُجرى قرعة: انتخاب آخر يحسم.
elect-empty =
    { $count ->
        [zero] لا مقعد شاغر
        [one] مقعد واحد شاغر
        [two] مقعدان شاغران
        [few] { $count } مقاعد شاغرة
        [many] { $count } مقعدًا شاغرًا
       *[other] { $count } مقعد شاغر
    }
elect-empty-text = ادعُ إلى انتخاب آخر لذلك.
elect-quorum = صوّت { $voted } من { $seats }، وكان يلزم { $quorum }. يُنتخب من ووفق عليه، والأكثر موافقةً أولًا.
elect-motion = { $name }: { $post }
elect-motion-text = يشغل { $name } منصب «{ $post }» من { $start } إلى { $end }. بكلماته: { $words }
extend-motion = تمديد مدة { $title }
extend-motion-text = تُمدَّد مدة { $title } حتى ذلك اليوم مرة واحدة، كي يجري الانتقال إلى الخلف على وجه حسن.
