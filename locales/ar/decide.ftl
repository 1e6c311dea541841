## من سمح بذلك
decided-alone = قرّر ذلك { $by } وحده: { $reason }
decided-by-body = القرار في { $date }: وافق { $agree }، ولم يوافق { $against }، من أصل { $seats }.
decided-read = اقرأ القرار
decided-who = من سمح بذلك

## الانضمام إلى هيئة
join-seat = لك مقعد في هيئة تتخذ القرارات. أنشئ حسابًا لتناقش وتصوّت.

## العرض على التصويت
put-to-the-vote = اعرضه على التصويت
put-see-motion = اقرأ الاقتراح
put-title = { $kind }: { $name }
put-text = نوافق على هذا كما هو الآن: { $name }.
put-unpublished-name = أرقام «{ $initiative }»
put-policy-name = { $count ->
    [zero] لا حدّ أدنى للأشخاص وراء كل رقم منشور
    [one] شخص واحد على الأقل وراء كل رقم منشور
    [two] شخصان على الأقل وراء كل رقم منشور
    [few] { $count } أشخاص على الأقل وراء كل رقم منشور
    [many] { $count } شخصًا على الأقل وراء كل رقم منشور
   *[other] { $count } شخص على الأقل وراء كل رقم منشور
  }

## العمل في المبادرة
decide-bodies = من يقرّر
decide-bodies-text = الهيئة تقرّر معًا: في الاستمارات والنشر وحماية الناس والاتفاقات. وعندما يكون لعضوين فيها صوت، لا يقرّر أحد وحده بعد ذلك.
decide-to-be-decided = ينتظر قرارًا

## الهيئات
body-new = أضف هيئة تقرّر
body-new-lead = مجلس قرية، أو مجموعة نساء، أو مجلس مشترك مع دائرة رسمية: كل من ينبغي أن يقرّروا معًا.
body-edit = غيّر وصف الهيئة
body-name = ما اسمها؟
body-about = ما غايتها؟
body-tab-overview = نظرة عامة
body-kind = النوع
body-kind-community_body = هيئة من المجتمع
body-kind-community_body-text = أهل المجتمع يقرّرون له.
body-kind-cso_board = مجلس منظمة
body-kind-cso_board-text = مجلس منظمة من المجتمع المدني.
body-kind-joint_board = مجلس مشترك
body-kind-joint_board-text = مجتمع أو منظمة مع دائرة رسمية.
body-kind-committee = لجنة
body-kind-committee-text = جزء من هيئة أخرى، لأمر واحد.
body-kind-panel = لجنة مراجعة
body-kind-panel-text = أشخاص لا مصلحة لهم يراجعون حكمًا.
body-kind-steering_committee = لجنة توجيه
body-kind-steering_committee-text = توجّه عملًا كاملًا.
body-kind-workstream = فريق عمل
body-kind-workstream-text = يعمل مدةً على نتيجة واحدة.
body-kind-collaborative = التعاونية
body-kind-collaborative-text = كل أعضاء التعاونية معًا.
body-kind-chapter = فرع
body-kind-chapter-text = الجزء الإقليمي أو الوطني أو المحلي من التعاونية.
body-kind-fund_board = مجلس الصندوق
body-kind-fund_board-text = يقرّر فيمَ يُصرف مال الصندوق.
body-kind-office = جهاز إحصاء
body-kind-office-text = يصنع الإحصاءات الرسمية، وتسلّم إليه المجتمعات إصداراتها.
body-place = مكانها
body-area = لأي بلد أو إقليم
body-area-hint = الفرع الإقليمي أو الوطني لا يقدّم تقريره إلا عن مكانه. ليس للتعاونية كلها منطقة.
body-area-none = لا شيء
body-parent = جزء من
body-parent-hint = الاسم القصير للهيئة التي فوقها، كما في عنوان صفحتها.
body-parts = أجزاؤها
body-for = المبادرة
body-founding = هذه الهيئة قيد التأسيس
body-founding-text = تستطيع أن تقرّر عندما يكون لعضوين صوت.
body-waits = هذه الهيئة لا تقرّر بعدُ بشأن المبادرة
body-waits-text = كانت هيئة أخرى تقرّر قبلها. وما لم توافق تلك، لا تُقرّ قرارات هذه شيئًا:
body-waits-ask = اطلبوا موافقتها
motion-beside-title = أن تقرّر «{ $name }» أيضًا
motion-beside-text = نوافق على أن تقرّر «{ $name }» بشأن المبادرة إلى جانبنا، وأن تُحسب قراراتها كقراراتنا منذ ذلك الحين.
seat-power = صوت هذا المقعد
seat-power-text = سبق لهذه الهيئة أن قرّرت. فمن له صوت فيها شأن الهيئة نفسها، لا شأن من يدير أعمالها.
seat-ask-end = اطلبوا من الهيئة إنهاء هذا المقعد
seat-ask-vote = اطلبوا من الهيئة منح هذا المقعد صوتًا
motion-seat-vote-title = صوت لمقعد { $name }
motion-seat-vote-text = نمنح صوتًا لمقعد { $name }، الذي يتكلّم باسم: { $whom }.
motion-seat-end-title = إنهاء مقعد { $name }
motion-seat-end-text = ننهي مقعد { $name }، الذي يتكلّم باسم: { $whom }.
body-ended = حُلّت هذه الهيئة في { $date }.
body-under-way = قيد القرار
body-members = الأعضاء
body-no-members = لا أحد له مقعد بعد.
body-former = أعضاء سابقون
body-by-laws = كيف تقرّر
body-decisions = ما قرّرته
body-no-decisions = لا شيء بعد.
body-popolo = هذه الصفحة للآلات (Popolo JSON)
body-dissolve = حلّ الهيئة
body-dissolve-text = هذا يكتب اقتراحًا. تنتهي الهيئة عندما يوافق أعضاؤها.
body-dissolve-alone = لا تستطيع هذه الهيئة أن تقرر بعد: لم يكن لعضوين منها صوت. تنهيها وحدك وفورًا؛ والسجل يذكر ذلك.

## الأعضاء
members-manage = الأعضاء
member-unnamed = أحد الأعضاء
member-speaks-for = يتكلم باسم: { $whom }
member-no-vote = بلا صوت
member-from = من { $date }
member-until = حتى { $date }
member-add = أعطِ شخصًا مقعدًا
member-change = غيّر
member-invite = أنشئ رابطًا للدخول
member-link-text = أعطِ هذا الرابط للعضو. يعمل مرة واحدة، لأسبوعين، ولا يظهر إلا الآن.
member-end = أنهِ هذا المقعد
member-end-text = ينتهي المقعد اليوم. وما قرّره العضو يبقى.
member-field-name = الاسم كما يريد العضو أن يُنادى
member-field-name-hint = يكفي اسم أول أو اسم مختار.
member-field-public = للجميع أن يقرأوا هذا الاسم (قال العضو ذلك)
member-field-on_behalf_of = باسم من يتكلم العضو؟
member-field-on_behalf_of-hint = مثلًا: النساء اللواتي يبعن في السوق.
member-field-chosen = كيف اختير العضو؟
member-field-side = في أي جانب هذا المقعد؟
member-field-organisation = المنظمة التي ينتمي إليها العضو
member-field-organisation-hint = أعضاء المنظمة الواحدة لا يوافقون وحدهم على اقتراحاتهم.
member-field-account = الحساب
member-field-account-hint = بالحساب يصوّت العضو على جهاز. وبدونه يكتب شخص آخر صوته.
member-field-account-none = بلا حساب
member-field-account-kept = الحساب الحالي
member-field-voting = لهذا المقعد صوت
member-field-start = أول يوم
member-field-end = آخر يوم
side-community = المجتمع
side-organisation = منظمة
side-office = دائرة رسمية
chosen-elected = انتخبه من يتكلم باسمهم
chosen-named = سمّته المنظمة أو الدائرة
chosen-custom = حسب عُرف المجتمع
chosen-volunteered = جاء برغبته؛ الباب مفتوح للجميع
chosen-invited = دعته الهيئة
chosen-by_initiator = اختاره من بدأ المبادرة
chosen-unknown = لم يقل أحد كيف
posts-title = المهام
post-chair = الرئاسة
post-co_lead = قيادة مشتركة
post-secretary = أمانة السر
post-treasurer = أمانة المال
post-secretariat = الأمانة
post-lead = قيادة فريق العمل
post-which = المهمة
post-give = أعطِ مهمة
post-until = حتى
post-end = أنهِ هذه المهمة
post-extend = مدّد
term-words-open = منذ { $start }: { $post }، دون يوم أخير متفق عليه
term-days-counted = لا يذكر المصدر أيامًا: حُسبت هذه هنا من الدورة التي كُتب لها.
term-words = { $post }، { $start } – { $end }
term-coming = لم تبدأ
term-serving = قائمة
term-extended = ممدّدة
term-expired = انتهت مدتها
term-ended = أُنهيت

## القواعد
by-laws-title = كيف تقرّر الهيئة
by-laws-lead = لك أن تغيّر هذه القواعد ما دام لم يصبح لعضوين صوت.
by-laws-lead-motion = الهيئة نفسها تقرّر قواعدها: ما تكتبه هنا يصبح اقتراحًا.
by-laws-change = غيّر طريقة القرار
by-laws-propose = اكتب الاقتراح
by-laws-quorum-percent = يجب أن يُعطى { $percent } في المئة من الأصوات على الأقل.
by-laws-quorum-seats = { $count ->
    [zero] لا يلزم أي صوت.
    [one] يجب أن يُعطى صوت واحد على الأقل.
    [two] يجب أن يُعطى صوتان على الأقل.
    [few] يجب أن تُعطى { $count } أصوات على الأقل.
    [many] يجب أن يُعطى { $count } صوتًا على الأقل.
   *[other] يجب أن يُعطى { $count } صوت على الأقل.
  }
by-laws-half-cast = يجب أن يكون الموافقون أكثر من المعترضين.
by-laws-half-present = يجب أن يوافق أكثر من نصف المصوّتين.
by-laws-half-seats = يجب أن يوافق أكثر من نصف كل المقاعد.
by-laws-share-cast = من الموافقين والمعترضين معًا، يجب أن يوافق { $percent } في المئة على الأقل.
by-laws-share-present = من المصوّتين، يجب أن يوافق { $percent } في المئة على الأقل.
by-laws-share-seats = من كل المقاعد، يجب أن يوافق { $percent } في المئة على الأقل.
by-laws-consensus = يجب أن يوافق أحد، وألا يعترض أحد.
by-laws-each-side = يجب أن يوافق كل جانب لنفسه.
by-laws-tie = عند تساوي الأصوات لا يتغيّر شيء.
by-laws-tie-chair = عند تساوي الأصوات يحسم صوت الرئاسة.
by-laws-block = لعضو واحد أن يوقف اقتراحًا، مع ذكر السبب.
by-laws-way-both = يصوّت الأعضاء على جهاز من حيث هم؛ ومن لا جهاز له يكتب شخص آخر صوته.
by-laws-way-own = يصوّت الأعضاء على جهاز من حيث هم.
by-laws-way-room = يصوّت الأعضاء في القاعة؛ وتكتب أمانة السر الأصوات.
by-laws-open = ترى الهيئة من صوّت وكيف.
by-laws-secret = التصويت سرّي: لا تُحفظ إلا الأعداد.
by-laws-either = يُقال عند الفتح هل التصويت سرّي.
by-laws-interest-no-vote = من له مصلحة خاصة يقول ذلك ولا يصوّت.
by-laws-interest-declared = من له مصلحة خاصة يقول ذلك، وله أن يصوّت.
by-laws-per-organisation = لكل منظمة صوت واحد.
by-laws-notice = { $count ->
    [0] قد ينتهي التصويت في يوم بدئه.
    [zero] قد ينتهي التصويت في يوم بدئه.
    [one] يدوم التصويت يومًا واحدًا على الأقل.
    [two] يدوم التصويت يومين على الأقل.
    [few] يدوم التصويت { $count } أيام على الأقل.
    [many] يدوم التصويت { $count } يومًا على الأقل.
   *[other] يدوم التصويت { $count } يوم على الأقل.
  }
by-laws-proposer = جانب صاحب الاقتراح لا يقرّر وحده أبدًا.
by-laws-field-quorum = كم يجب أن يصوّتوا؟
by-laws-field-quorum-percent = نسبة من كل الأصوات (في المئة)
by-laws-field-quorum-seats = عدد من الأصوات
by-laws-field-how-many = كم؟
by-laws-field-majority = كم يجب أن يوافقوا؟
by-laws-field-majority-half = أكثر من النصف
by-laws-field-majority-share = نسبة أكبر
by-laws-field-majority-consensus = أحد موافق، ولا أحد معترض
by-laws-field-percent = للنسبة الأكبر: كم في المئة؟
by-laws-field-of = من أي عدد؟
by-laws-field-of-cast = الموافقون والمعترضون
by-laws-field-of-present = كل من يصوّت، حتى الممتنع
by-laws-field-of-seats = كل المقاعد
by-laws-field-recorded = لشخص آخر أن يكتب صوت عضو لا جهاز له.
by-laws-field-ballot = علني أم سرّي؟
by-laws-field-notice = أيام التصويت، على الأقل

## القرارات
decisions-title = القرارات
decisions-lead = ما قرّرته الهيئات وما تقرّره: استمارات ومنشورات وقواعد واتفاقات.
decisions-none = لم تعرض أي هيئة شيئًا على التصويت بعد.
decisions-waiting = ينتظر صوتك
decisions-body = الهيئة
decisions-about = الموضوع
decisions-year = السنة
decisions-found = { $count } من { $of } قرارات
subject-instrument = استمارة
subject-objective = هدف
subject-release = منشور
subject-access_rule = قاعدة وصول
subject-partner = شريك
subject-policy = حماية الأرقام
subject-member = عضو
subject-by_laws = القواعد
subject-body = هيئة
subject-agreement = اتفاق
subject-assessment = حكم
subject-proposal = نقطة من التصميم
subject-label = علامة
subject-risk_assessment = المخاطر
subject-minutes = محضر
subject-candidacy = مرشح لمهمة
subject-terms_of_reference = اختصاصات
subject-output = ناتج
subject-plan = خطة عمل
subject-report = تقرير
subject-commitment = التزام
subject-fund_step = خطوة من خطوات الصندوق
subject-allocation = تخصيص مال
subject-roadmap = خارطة طريق
subject-case_study = دراسة حالة
subject-integration = الصلة بالإحصاءات الرسمية
subject-other = أمر آخر
subject-unchanged = (لم يتغيّر منذ كتابة هذا الاقتراح)
subject-changed = (تغيّر بعد ذلك: القرار هنا لا يقول شيئًا عن حاله الجديد)

## الاقتراحات
motion-draft = اكتب اقتراحًا
motion-draft-save = احفظ المسودة
motion-field-title = ما موضوعه في كلمات قليلة؟
motion-field-title-hint = مثلًا: نسأل عن الماء ليلًا أيضًا.
motion-field-text = ماذا ينبغي أن تقرّر الهيئة؟
motion-field-text-hint = اكتبه كما سيُقرأ القرار. لك أن تغيّره حتى يُفتح التصويت.
motion-field-papers = ماذا يقرأ الأعضاء قبل ذلك؟
motion-field-papers-hint = عناوين، واحد في كل سطر.
motion-state-draft = مسودة
motion-state-open = مفتوح
motion-state-closed = تقرّر
motion-state-withdrawn = سُحب
motion-open-until = مفتوح حتى { $date }
motion-by-coordinator = المنسّق
motion-by-site = الموقع
motion-text = المطلوب
motion-new-by-laws = القواعد الجديدة
motion-papers = للقراءة قبل القرار
motion-proposed-by = صاحب الاقتراح
motion-asks = إن تمت الموافقة
motion-asks-approval = يُسمح به كما هو
motion-asks-resolution = ما يقوله النص
motion-opened = مفتوح منذ
motion-closes = آخر يوم
motion-ballot = التصويت
motion-needs = ما يلزم
motion-needs-quorum = يجب أن يُعطى { $quorum } من { $seats } صوتًا.
motion-interests = مصالح معلنة
motion-amendments = تغييرات مطلوبة
motion-amend = اطلب تغييرًا
motion-amend-text = النص كاملًا كما ينبغي أن يكون
amendment-number = التغيير { $number }
amendment-waiting = ينتظر جوابًا.
amendment-accepted = أُخذ به: صار النسخة { $version }.
amendment-rejected = لم يؤخذ به: { $reason }
amendment-accept = خذ به
amendment-reject = ارفضه
amendment-reason = لماذا؟
motion-revise = أعد كتابة النص
motion-versions = النسخ السابقة والفروق بينها
motion-version = النسخة { $number }، من { $by }، { $at }
motion-discussion = النقاش
motion-no-remarks = لم يقل أحد شيئًا بعد.
motion-remark = ماذا تقول؟
motion-remark-send = قل ذلك
motion-declare = أعلن مصلحة
motion-declare-text = هل يمسّ هذا مالك أو عملك أو أهلك؟ قل ذلك هنا. سيراه كل من يقرأ القرار.
motion-declare-which = أي مصلحة؟
motion-open-title = اعرضه على التصويت
motion-open = افتح التصويت
motion-close = أغلق التصويت
motion-withdraw = اسحب الاقتراح
motion-withdraw-reason = سبب السحب
motion-by-laws-title = تغيير طريقة قرارنا
motion-by-laws-text = نغيّر قواعدنا كما هي مكتوبة هنا.
motion-dissolve-title = حلّ الهيئة
motion-dissolve-text = ننهي هذه الهيئة.
closing-statement = ماذا تقرّر، ولماذا؟
closing-statement-hint = بضع جمل. سيقرؤها الجميع.
closing-review = متى يُنظر فيه ثانية؟

## التصويت
vote-title = صوتك
vote-open = يرى الأعضاء الآخرون كيف تصوّت.
vote-secret = لا يرى أحد كيف تصوّت: لا تُحفظ إلا الأعداد.
vote-reason = لماذا؟
vote-reason-hint = إن اعترضت، فسببك يساعد الآخرين.
vote-given = لقد صوّت: { $choice }.
vote-given-secret = لقد صوّت. ولا يُحفظ كيف في أي مكان.
choice-agree = أوافق
choice-abstain = أمتنع
choice-disagree = أعترض
choice-block = أوقفه
votes-so-far = أُعطي { $count } من { $seats } صوتًا.
vote-was-given = صوّت
vote-was-recorded = (كتبه شخص آخر)
vote-record = اكتب صوتًا
vote-record-text = لعضو لا جهاز له وقال لك كيف يصوّت. يُعلَّم هذا الصوت ويُعدّ وحده.
vote-record-nobody = كل من لا جهاز له قد صوّت.
vote-record-member = صوت من؟
vote-record-choice = ماذا قال؟

## النتائج
ruling-carried = تمت الموافقة
ruling-carried-text = وافقت الهيئة في { $date }.
ruling-no_quorum = المصوّتون قليلون
ruling-no_quorum-text = لم يصوّت عدد كافٍ، فلم يتقرّر شيء ({ $date }).
ruling-blocked = أُوقف
ruling-blocked-text = أوقفه عضو مع ذكر السبب ({ $date }).
ruling-no_majority = لم تتم الموافقة
ruling-no_majority-text = لم يوافق عدد كافٍ ({ $date }).
ruling-tie = تساوٍ
ruling-tie-text = تساوى الموافقون والمعترضون، فلا يتغيّر شيء ({ $date }).
ruling-one_side = جانب لم يوافق
ruling-one_side-text = يجب أن يوافق كل جانب لنفسه، وأحدها لم يوافق ({ $date }).
ruling-only_proposer = لم يوافق إلا جانب صاحب الاقتراح
ruling-only_proposer-text = لم يوافق أحد من غير جانب صاحب الاقتراح ({ $date }).
outcome-counts = الأصوات
outcome-side = الجانب
outcome-seats = المقاعد
outcome-all = الجميع
outcome-recorded = { $count ->
    [zero] لم يكتب شخص آخر أي صوت.
    [one] صوت واحد كتبه شخص آخر.
    [two] صوتان كتبهما شخص آخر.
    [few] { $count } أصوات كتبها شخص آخر.
    [many] { $count } صوتًا كتبها شخص آخر.
   *[other] { $count } صوت كتبها شخص آخر.
  }
outcome-dissent = من لم يوافق، ولماذا
outcome-review = يُنظر فيه ثانية في { $date }.

