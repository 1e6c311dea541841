### فرق العمل: تُقترح وتُعتمد وتقدّم تقاريرها وتنتهي.

stream-list = فرق العمل
stream-lead = يقترح الأعضاء ما يُعمل عليه، وتوافق عليه اللجنة التوجيهية باختصاصات واضحة ومدة محددة. وما تأخر يظهر من تلقاء نفسه.
stream-none = لا فريق عمل بعد
stream-none-text = يمكن لأي عضو أن يقترح فريقًا، ويبدأ عمله حين توافق عليه اللجنة التوجيهية.
stream-propose = اقترح فريق عمل
stream-propose-lead = قل بوضوح ما سيفعله، وجوابًا عن ماذا، وحتى متى. يُقارن بفرق العمل الأخرى عند حفظه.
stream-rewrite = أعد كتابة الاقتراح
stream-withdraw = اسحب الاقتراح
stream-state-proposed = مقترح
stream-state-active = يعمل
stream-state-completed = مكتمل
stream-state-closed = مغلق
stream-of = فريق عمل لدى
stream-until = حتى { $date }
stream-by = في موعد أقصاه { $date }
stream-next-report = التقرير التالي في موعد أقصاه { $date }
stream-overdue =
    { $count ->
        [one] تقرير واحد متأخر
        [two] تقريران متأخران
        [few] { $count } تقارير متأخرة
        [many] { $count } تقريرًا متأخرًا
       *[other] { $count } تقرير متأخر
    }
stream-over-time = انتهى وقته
stream-over-time-text = انقضى اليوم الأخير، ولم يمدده أحد ولم يكمله ولم يغلقه.
stream-no-committee = لا توجد هنا لجنة توجيهية تقرر في ذلك. يلزم أن تكون هيئة من هذا النوع جزءًا من التجمّع.
stream-ended = انتهى في { $date }:
stream-wanted = طُلب وقت إضافي حتى { $date }:
stream-requests = ما طُلب، وما نتج عنه
stream-requests-request = الطلب أو الأولوية
stream-requests-workstream = فرق العمل
stream-requests-outputs = النواتج
stream-requests-nothing = لا شيء بعد
stream-field-title = ما اسمه؟
stream-field-title-hint = كلمات قليلة.
stream-field-answers = أيّ طلب يجيب عنه؟
stream-field-answers-hint = مقرر اللجنة الإحصائية أو أولوية التجمّع كما يُذكر: المقرر 54/102 (ح).
stream-field-objectives = ما الغاية منه؟
stream-field-objectives-hint = ما الذي سيتغير حين ينتهي.
stream-field-topics = عمّ يدور؟
stream-field-topics-hint = كلمات مفتاحية قليلة بينها فواصل. تُقارن بكلمات فرق العمل الأخرى.
stream-field-boundary = أين ينتهي عملكم؟
stream-field-boundary-hint = حين يعمل آخرون على شيء قريب: من يفعل ماذا.
stream-field-deliverables = ما الذي يقدّمه؟
stream-field-deliverables-hint = واحد في كل سطر: اليوم ثم الشيء. مثلًا: 2027-05-31 إرشادات عن الجودة
stream-field-leads = من يقوده؟
stream-field-leads-hint = منظمات، أو أشخاص وافقوا على ذكر أسمائهم.
stream-field-start = اليوم الأول
stream-field-end = اليوم الأخير
stream-field-report_weeks = بعد كم أسبوعًا يقدّم تقريره؟
stream-field-report_weeks-hint = عدد من 1 إلى 26.
stream-rhythm = التقارير
stream-weeks =
    { $count ->
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $count } أسابيع
        [many] كل { $count } أسبوعًا
       *[other] كل { $count } أسبوع
    }
stream-extension = وقت إضافي
stream-extended = من { $from } إلى { $date }:
stream-decision = قرار اللجنة
stream-waits-for = لم يُطرح بعد على تصويت { $body }.
stream-ask = اطرحه على تصويت اللجنة
stream-settle = نفّذ القرار
stream-motion = الموافقة على ما يطلبه فريق العمل «{ $title }»
stream-motion-text = نوافق على فريق العمل «{ $title }» باختصاصاته ومدته كما هي تمامًا في صفحته، وعلى الوقت الذي يطلبه فيها إن طلب.
stream-people = من يعمل فيه
stream-resource-person = خبير مستعان به، بلا صوت
stream-invite = ادعُ خبيرًا
stream-invite-text = شخص من الخارج يسهم في العمل. لا صوت للخبراء المستعان بهم.
stream-invite-name = الاسم
stream-invite-organisation = المنظمة
stream-invite-brings = بماذا يسهم هذا الشخص؟
stream-reports = التقارير
stream-report-number = رقم
stream-report-period = المدة
stream-report-due = الموعد
stream-report-state = الحال
stream-from-to = من { $from } إلى { $to }
stream-due-coming = قادم
stream-due-now = يمكن تقديمه حتى { $date }
stream-due-overdue =
    { $count ->
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $count } أيام
        [many] متأخر { $count } يومًا
       *[other] متأخر { $count } يوم
    }
stream-due-filed = قُدِّم
stream-due-filed-late =
    { $count ->
        [one] قُدِّم متأخرًا يومًا واحدًا
        [two] قُدِّم متأخرًا يومين
        [few] قُدِّم متأخرًا { $count } أيام
        [many] قُدِّم متأخرًا { $count } يومًا
       *[other] قُدِّم متأخرًا { $count } يوم
    }
stream-reports-read =
    { $count ->
        [one] اقرأ التقرير
       *[other] اقرأ التقارير ({ $count })
    }
stream-report-head = التقرير { $number }، { $date }
stream-report-new = قدّم تقريرًا
stream-report-done = ماذا أُنجز؟
stream-report-next = ماذا يأتي بعد ذلك؟
stream-report-asks = ماذا تحتاجون من اللجنة؟
stream-report-send = قدّمه
stream-more-time = اطلب وقتًا إضافيًا
stream-time-until = حتى متى؟
stream-why = لماذا؟
stream-end = أنهِ فريق العمل
stream-end-how = كيف ينتهي؟
stream-end-completed = مكتمل: قُدِّم كل شيء
stream-end-closed = أُغلق قبل ذلك
stream-end-words = ماذا نتج عنه، أو لماذا ينتهي؟
