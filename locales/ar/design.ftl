### تصميم جولة معًا: الغرفة والمقترحات والأسئلة واللقاءات، ومن قرّر ماذا.

design-tabs = تصميم هذه الجولة
design-tab-room = غرفة التصميم
design-tab-questions = الأسئلة
design-tab-decided = من قرّر ماذا
design-tab-risks = هل يمكن أن يضرّ؟
design-tab-incidents = ما الذي ساء

design-title = نصمّم معًا
design-problem = ما الخطأ اليوم؟
design-problem-none = لم يكتب أحد ذلك بعد.
design-problem-hint = من يقول ذلك؟ اكتبه كما يقولونه.
design-wish = ماذا تريدون أن تغيّروا؟
design-wish-none = لم يكتب أحد ذلك بعد.
design-wish-hint = ما الذي ينبغي أن يختلف بعد سنة؟
design-about-edit = اكتب عمّا تدور هذه الجولة
design-open = من يستطيع المشاركة؟
design-open-members = أعضاء الهيئة ومن يعملون على المبادرة
design-open-everybody = كل من سجّل الدخول
design-open-you = يستطيع الجميع القراءة هنا، وتستطيع أنت المشاركة.
design-members-you = هذه الغرفة لأعضاء الهيئة ولمن يعملون على المبادرة. أنت منهم.
design-open-sign-in = يستطيع الجميع القراءة هنا. للمشاركة سجّل الدخول.
design-members-others = هذه الغرفة لأعضاء الهيئة ولمن يعملون على المبادرة. تستطيع قراءة ما اعتُمد.
design-members-sign-in = هذه الغرفة لأعضاء الهيئة ولمن يعملون على المبادرة. إن كنت منهم فسجّل الدخول. يستطيع الجميع قراءة ما اعتُمد.
design-alone-title = شخص واحد يقرّر وحده
design-alone = لا توجد بعد هيئة للمجتمع. وإلى أن توجد، يقرّر من يقود المبادرة وحده، وكل صفحة تقول ذلك.
design-nothing-yet = لم يُقترح شيء بعد.
design-hidden = { $count ->
    [zero] لا مقترحات أخرى قيد النقاش.
    [one] مقترح آخر يناقشه الأعضاء.
    [two] مقترحان آخران يناقشهما الأعضاء.
    [few] { $count } مقترحات أخرى يناقشها الأعضاء.
    [many] { $count } مقترحًا آخر يناقشها الأعضاء.
   *[other] { $count } مقترح آخر يناقشها الأعضاء.
}
design-propose = اقترح شيئًا
design-questions-open = تحدّث عن أسئلة الاستمارة
design-meetings = من التقيناهم
design-meetings-text = ليس لدى الجميع هاتف. هنا يُكتب من التقينا بهم، ويمكن إدخال ما قيل هناك باسمهم. يُعلَّم ذلك في كل مكان، ولا يُحسب أبدًا أكثر ممّن حضروا.
design-meeting-add = دوّن لقاءً
design-meeting-place = أين؟
design-meeting-on = في أي يوم؟
design-meeting-people = كم شخصًا حضر؟
design-meeting-people-hint = عُدّ من حضروا، من دونك.
design-meeting-note = من كانوا؟
design-meeting-note-hint = كمجموعة، مثل «نساء القرية السفلى». بلا أسماء.
design-people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}

design-new-title = ماذا تقترح؟
design-new-title-hint = في سطر واحد.
design-new-text = قل المزيد عنه
design-new-why = لماذا؟
design-new-words = بلغة { $language }
design-propose-send = اقترحه
design-language = لغة كلماتك
design-language-of = اللغة
design-whose = كلمات من هذه؟
design-whose-hint = إن قيلت في لقاء فاختر اللقاء.
design-my-own = كلماتي أنا
design-state-open = قيد النقاش
design-state-vote = قيد التصويت
design-state-adopted = اعتُمد
design-state-declined = لم يُعتمد
design-state-merged = يُكمَل في غيره
design-state-withdrawn = سُحب
design-by = اقترحه
design-somebody = شخص لم يعد هنا
design-told = قيل في لقاء
design-told-title = قيل هذا في لقاء
design-told-by = دوّنه { $name }.
design-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
design-goes-on-in = يُكمَل هنا:
design-merged-here = هذه المقترحات تُكمَل هنا:

design-support = من يؤيّده
design-support-own = { $count ->
    [0] لا أحد هنا يؤيّده بعد
    [zero] لا أحد هنا يؤيّده بعد
    [one] شخص واحد هنا يؤيّده
    [two] شخصان هنا يؤيّدانه
    [few] { $count } أشخاص هنا يؤيّدونه
    [many] { $count } شخصًا هنا يؤيّدونه
   *[other] { $count } شخص هنا يؤيّدونه
}
design-support-before = { $count ->
    [zero] لم يقل ذلك أحد منهم قبل تغيير الكلمات.
    [one] واحد منهم قال ذلك قبل تغيير الكلمات.
    [two] اثنان منهم قالا ذلك قبل تغيير الكلمات.
    [few] { $count } منهم قالوا ذلك قبل تغيير الكلمات.
    [many] { $count } منهم قالوا ذلك قبل تغيير الكلمات.
   *[other] { $count } منهم قالوا ذلك قبل تغيير الكلمات.
}
design-support-told = أيّده { $said } من { $met } في لقاء.
design-support-met = { $count ->
    [zero] لا أحد في لقاء
    [one] شخص واحد في لقاء
    [two] حتى شخصين في لقاء
    [few] حتى { $count } أشخاص في لقاء
    [many] حتى { $count } شخصًا في لقاء
   *[other] حتى { $count } شخص في لقاء
}
design-support-apart = لا يُجمع من هنا مع من في اللقاءات: قد يكون بعضهم في الاثنين.
design-support-give = أنا أؤيّد هذا
design-support-again = أؤيّد هذه الكلمات أيضًا
design-unsupport = لم أعد أؤيّده
design-tell = قل كم شخصًا في لقاء أيّده
design-tell-where = أي لقاء؟
design-tell-people = كم أيّده؟
design-tell-hint = بقدر من حضروا على الأكثر. إن أدخلته مرة أخرى فالعدد الجديد هو المعتمد.

design-amendments = كلمات أخرى
design-amend = كنت سأقولها بطريقة أخرى
design-amend-send = اقترح هذه الكلمات
design-amendment-open = لم يُجب عنه بعد.
design-amendment-taken = أُخذ به.
design-amendment-refused = لم يؤخذ به:
design-amendment-take = خذ بهذه الكلمات
design-amendment-refuse = لا تأخذ بها
design-reason = لماذا؟
design-comments-title = ما يقوله الناس
design-comment = قل شيئًا
design-comment-send = أرسل
design-comment-remove = أزل هذا التعليق
design-comment-removed = أزاله من يقود الغرفة:
design-comment-taken-back = سحبه من كتبه.
design-versions = كل الصيغ
design-version = { $number }. { $name }، { $when }
design-reword = غيّر الكلمات
design-merge = دعه يُكمَل في مقترح آخر
design-merge-into = في أيّها؟
design-merge-hint = يبقى الاثنان. لا يُنقل التأييد.
design-withdraw = اسحب هذا المقترح
design-decline = قرّر ضدّه
design-reopen = أعد النظر فيه

design-decision = القرار
design-not-decided = لم يُقرَّر بعد.
design-not-decided-alone = لم يُقرَّر بعد. لا توجد هيئة: سيقرّر من يقود المبادرة وحده.
design-vote-open = يُسأل { $body } عن هذه الكلمات بعينها.
design-vote-yes = قال { $body }: نعم.
design-vote-no = قال { $body }: لا.
design-vote-link = اذهب إلى القرار
design-vote-ask = اطلب من { $body } أن يقرّر
design-adopt-alone = اعتمده وحدك
design-adopt-decided = اكتب القرار في التصميم

design-questions = الأسئلة واحدًا واحدًا
design-questions-lead = اقرأ كل سؤال بكل لغة. قل إن كان ينبغي أن يُسأل بكلمات أخرى، أو ألا يُسأل، أو إن كان هناك سؤال ناقص.
design-no-form = ليس لهذه الجولة استمارة بعد.
design-proposals = { $count ->
    [zero] لا مقترحات
    [one] مقترح واحد
    [two] مقترحان
    [few] { $count } مقترحات
    [many] { $count } مقترحًا
   *[other] { $count } مقترح
}
design-no-words = لا توجد كلمات بهذه اللغة بعد.
design-question-now = هكذا يُسأل الآن:
design-question-after = السؤال الجديد يأتي بعد هذا:
design-question-name = السؤال «{ $name }»
design-question-nothing = لم يقترح أحد شيئًا عن هذا السؤال.
design-question-proposals = ما اقتُرح
design-question-before = السؤال السابق
design-question-next = السؤال التالي
design-about-reword = اسأله بكلمات أخرى
design-about-drop = لا تسأله
design-about-add = اسأل سؤالًا إضافيًا
design-words-now = الآن
design-words-new = المقترح
design-words-dropped = لن يُسأل بعد ذلك
design-words-added = سيُسأل

power-shown = مسجّل
power-said = قول فقط
power-nobody = لم يقل أحد من قرّر.
power-legend-shown = قرار مسجّل.
power-legend-said = قول أحدهم؛ لا شيء مسجّل يثبته.
power-community = المجتمع
power-together = معًا
power-others = غيرهم
power-alone = شخص واحد
power-sentence = لـ { $decided } من { $of } خطوات قرار مسجّل.
power-sentence-community = { $count ->
    [zero] لم يقرّر المجتمع أيًّا منها.
    [one] قرّر المجتمع واحدة منها.
    [two] قرّر المجتمع اثنتين منها.
    [few] قرّر المجتمع { $count } منها.
    [many] قرّر المجتمع { $count } منها.
   *[other] قرّر المجتمع { $count } منها.
}
power-sentence-together = { $count ->
    [zero] لم تُقرَّر أيّ منها معًا.
    [one] واحدة قُرّرت معًا.
    [two] اثنتان قُرّرتا معًا.
    [few] { $count } قُرّرت معًا.
    [many] { $count } قُرّرت معًا.
   *[other] { $count } قُرّرت معًا.
}
power-sentence-alone = { $count ->
    [zero] لم يقرّر شخص وحده أيًّا منها.
    [one] شخص واحد قرّر واحدة وحده.
    [two] شخص واحد قرّر اثنتين وحده.
    [few] شخص واحد قرّر { $count } وحده.
    [many] شخص واحد قرّر { $count } وحده.
   *[other] شخص واحد قرّر { $count } وحده.
}
power-sentence-silent = { $count ->
    [zero] قيل عن كل الخطوات من قرّرها.
    [one] لم يقل أحد من قرّر خطوة واحدة.
    [two] لم يقل أحد من قرّر خطوتين.
    [few] لم يقل أحد من قرّر { $count } خطوات.
    [many] لم يقل أحد من قرّر { $count } خطوة.
   *[other] لم يقل أحد من قرّر { $count } خطوة.
}
power-said-words = – يقول من يقود المبادرة؛ لا شيء مسجّل يثبته.
power-claim-organiser = يقول من يقود المبادرة: { $level }. لا شيء مسجّل يثبته.
power-claim-editors = هكذا قرأه محررو هذا الموقع في مصادر عامة: { $level }. لا شيء مسجّل يثبته.
power-claim-reviewer = يقول مراجع: { $level }. لا قرار مسجّل هنا.
power-about-proposal = تصميم
power-about-instrument = استمارة
power-about-objective = هدف
power-about-partner = شريك
power-about-agreement = اتفاق
power-about-access_rule = وصول
power-about-label = وسم
power-about-policy = حماية
power-about-release = نشر
power-about-risk_assessment = مخاطر
design-motion = اعتماد: { $title }
design-motion-text = يُطلب من الهيئة اعتماد هذه النقطة من التصميم بالكلمات الموجودة في صفحتها بعينها.
power-risks = قائمة ما يمكن أن يضرّ
power-signed = وقّعت كل الأطراف؛ سارٍ منذ { $date }.
power-said-editors = – هكذا قرأه محررو هذا الموقع في مصادر عامة؛ لا شيء مسجّل يثبته.
