### The framework's own lists and the register's words, in plain language.

## The six types
type-1 = عمل مدني
type-1-text = يبدأها الناس أو المجتمعات أو منظماتهم ويديرونها ويملكونها، ولا يقرّر فيها أحد غيرهم.
type-2 = تعاون يقوده المواطنون
type-2-text = يبدأها الناس أو منظماتهم وينفذونها مع جهة حكومية أو شريك آخر.
type-3 = تعاون يبدأه الطرفان معًا
type-3-text = يبدأها الناس أو منظماتهم مع جهة حكومية معًا.
type-4 = تعاون يقوده المكتب الإحصائي
type-4-text = يبدأها المكتب الإحصائي وينفذها مع الناس أو منظماتهم.
type-5 = تعاون تقوده جهات أخرى
type-5-text = تبدأها جهة أخرى، مثل جامعة أو وكالة، وتنفذها مع الناس أو منظماتهم.
type-6 = جهات أخرى بلا تعاون
type-6-text = تديرها جهة أخرى، وليس للناس فيها دور أو لهم دور محدود فقط.

## The value chain
stage-1a = الأهداف
stage-1a-text = تسمية المشكلة وما يُراد بلوغه والبيانات اللازمة لذلك.
stage-1a-question = من قرّر الغرض من البيانات وما الذي يُسأل عنه؟
stage-1b = الشراكات
stage-1b-text = اختيار من نعمل معهم وبأي شروط.
stage-1b-question = من قرّر مع من يكون العمل؟
stage-1c = الأساليب
stage-1c-text = اختيار طريقة جمع البيانات.
stage-1c-question = من قرّر كيف تُجمع البيانات؟
stage-1d = الإتاحة والاستخدام
stage-1d-text = تحديد من يجوز له أن يرى البيانات ويستخدمها ولأي غرض.
stage-1d-question = من قرّر من يجوز له أن يرى البيانات ويستخدمها؟
stage-2 = الجمع
stage-2-text = إعداد الأدوات وجمع البيانات.
stage-2-question = من جمع البيانات، ومن كان له رأي في طريقة جمعها؟
stage-3 = المعالجة
stage-3-text = تنقية البيانات والتحقق منها وتقديم النتائج الأولى.
stage-3-question = من تحقق من البيانات ونقّاها؟
stage-4 = التحليل
stage-4-text = تحليل البيانات ونشر ما تقوله.
stage-4-question = من قرّر ما تقوله البيانات وكيف يُروى؟
stage-5 = الانتفاع
stage-5-text = إيصال البيانات إلى من يمكنهم استخدامها وتشجيعهم على ذلك.
stage-5-question = من قرّر إلى أين تذهب البيانات ومن يستخدمها؟
stage-6 = المراجعة
stage-6-text = نظرة إلى الوراء: ما الذي غيّرته البيانات، وما الذي يقوله الناس عنها.
stage-6-question = من ينظر فيما غيّرته البيانات؟

## Levels of participation
level-0 = بلا مشاركة
level-0-text = لم يُبلَّغ المواطنون ولم يُسألوا.
level-0-statement = لم نكن نعلم بذلك.
level-0-evidence = لا يلزم شيء.
level-1 = إعلام
level-1-text = أُبلغ المواطنون. ولم تكن لديهم وسيلة للرد، ولا كاد يكون لهم رأي.
level-1-statement = قرّروا ثم أخبرونا.
level-1-evidence = إعلان أو ملصق أو بث أو رسالة أُرسلت.
level-2 = استشارة
level-2-text = سُئل المواطنون. ولا شيء يضمن أن جوابهم أُخذ به.
level-2-statement = سألونا ولم نسمع منهم بعد ذلك.
level-2-evidence = سجل يبيّن أن الناس سُئلوا، ومذكرة منشورة تقول ما الذي فُعل بأجوبتهم.
level-3 = توافق محدود
level-3-text = أُعطي عدد قليل من المواطنين مقعدًا وبعض التأثير. واتخذ غيرهم معظم القرارات.
level-3-statement = جلس بعضنا معهم، وهم الذين قرّروا.
level-3-evidence = قائمة بأفراد المجتمع في الهيئة، وكيف اختيروا، وعدد مقاعدهم من كل المقاعد، ومحاضر تبيّن من قرّر.
level-4 = شراكة
level-4-text = اتفق المواطنون والمسؤولون على أن يتقاسموا التخطيط والقرار وأن يتفاوضوا عليهما.
level-4-statement = قرّرنا معًا، وهذا مكتوب.
level-4-evidence = اتفاق موقّع يسمّي القرارات المشتركة، وهيئة مشتركة يلزم فيها رضا الطرفين، ومحاضر فيها قرار غيّره جانب المجتمع.
level-5 = تقرير المصير
level-5-text = المجتمع هو الذي يبدأها ويقود القرارات ويمسك بزمام العملية كلها.
level-5-statement = قرّرنا بأنفسنا.
level-5-evidence = قرار من المجتمع قبل قدوم أي شريك، وأن تكون المفاتيح والرخصة وحق النقض في يده.

## Rules
rule-R1a = هذا برنامج منتظم للدولة، يشارك فيه الناس لكي تزيد الإجابات أو لكي لا يُنسى أحد، ولا يشاركون في القرارات المتعلقة بتصميمه. هذا أمر مهم، لكن الإطار لا يشمله.
rule-R1b = هذا برنامج منتظم للدولة يهدف إلى زيادة الإجابات أو شمول الجميع، وهو ما يتركه الإطار؛ ومع ذلك يشارك الناس في كل القرارات المتعلقة بتصميمه، وهو ما يطلبه الإطار. لا بد أن ينظر فيه أحد.
rule-R2 = صمّم آخرون هذه البيانات وجمعوها من دون أي دور للناس، ولم يأتِ الناس إلا بعد ذلك لمعالجتها أو تحليلها أو مشاركتها أو استخدامها. والإطار لا يشمل ذلك.
rule-R3a = ينتج آخرون هذه البيانات، وليس للناس فيها دور أو لهم دور محدود فقط، لا في التصميم كله ولا في الجمع.
rule-R3b = يُقال إن المبادرة بلا تعاون، ومع ذلك يشارك الناس في قرارات التصميم أو الجمع. أحد الأمرين غير صحيح: ربما كانت من النوع 4 أو 5.
rule-R4 = كانت ستُعدّ بيانات مواطنين، لكن في جانب المواطنين منظمة لا تُشرك الناس مباشرة أو لا تمثل الفئة التي تتكلم باسمها. لا بد أن ينظر فيه أحد.
rule-R5 = بدأها الناس وحدهم أو مع غيرهم: هم يحددون الغرض من البيانات، ويشاركون في القرار أو ينفردون به في جزء آخر على الأقل من التصميم أو في الجمع.
rule-R6 = يُقال إن الناس بدأوها، لكنهم لم يشاركوا في تحديد الغرض من البيانات ولا في أي شيء آخر من التصميم والجمع. ربما كانت من النوع 4 أو 5. لا بد أن ينظر فيه أحد.
rule-R7 = بدأها آخرون، ويشارك الناس في القرارات في أجزاء التصميم الأربعة كلها: الغرض من البيانات، ومع من، وكيف، ومن يجوز له استخدامها.
rule-R8 = هي من علم المواطنين، والناس يجمعون البيانات ولهم رأي في طريقة جمعها. ولا يطلب الإطار أن يشاركوا أيضًا في التصميم كله.
rule-R9 = يشارك الناس في قرارات الجمع لا في التصميم كله. وهي بيانات مواطنين بحسب تعريف الإطار، وليست كذلك بحسب جدوله. لا بد أن ينظر فيه أحد.
rule-R10 = بدأها آخرون، ولا يشارك الناس في القرارات لا في التصميم كله ولا في الجمع. ويجب تقوية دورهم قبل أن يسمّيها الإطار بيانات مواطنين.

## Questions
question-type = من بدأها، ومع من تُنفَّذ؟
question-practice = هل يقودها باحثون للحصول على دليل علمي؟
question-regular_programme = هل هي تعداد أو مسح أو سجل منتظم للدولة؟
question-purpose_response_or_inclusiveness = هل يشارك الناس أساسًا لكي تزيد الإجابات أو لكي لا يُنسى أحد؟
question-citizens_side_is_cso = هل في جانب المواطنين منظمة لا الناس أنفسهم؟
question-directly_involves = هل تُشرك هذه المنظمة الناس مباشرة؟
question-represents_group = هل تتكلم هذه المنظمة باسم الفئة بتفويض منها؟

## Strength of evidence
strength-E0 = يقول أحدهم ذلك، ولا شيء يثبته بعد.
strength-E1 = تثبته وثيقة من طرف واحد.
strength-E2 = تثبته وثيقة وقّعها الطرفان أو وثيقة منشورة.
strength-E3 = يقول من شاركوا الشيء نفسه.
strength-E4 = تحقق منه مقيّم مستقل.

## Objectives
objective-representation = التمثيل
objective-representation-text = توفير بيانات لفئة أو مجتمع تغفله البيانات الموجودة.
objective-services = متابعة الخدمات
objective-services-text = معرفة من تصل إليه كل خدمة، وإفادة القوانين والسياسات.
objective-rights = متابعة الحقوق
objective-rights-text = معرفة مدى الاعتراف بالحقوق واحترامها.
objective-official_data = مساءلة البيانات الرسمية أو إكمالها
objective-official_data-text = مساءلة الأرقام الرسمية أو سدّ ثغراتها.
objective-understanding = فهم السلطة
objective-understanding-text = فهم ما يُبقي بعض الناس على هامش مجتمعهم.
objective-mobilisation = التوعية والعمل
objective-mobilisation-text = التعريف بمشكلة، ودفع الناس إلى العمل، وتقوية المجتمعات.
objective-science = تقديم دليل علمي
objective-science-text = تقديم دليل للدراسات والبحوث.

## Principles
principle-independence = الاستقلالية
principle-independence-text = لا يضغط أحد من الخارج بشأن ما يُسأل عنه أو كيف يُسأل؛ ويُعلَن من يدفع ومن لزمت موافقته.
principle-relevance = الصلة بالحاجة
principle-relevance-text = تجيب البيانات عن مشكلة أثارها الناس أو من يمثلونهم.
principle-consent = المشاركة والموافقة المستنيرة
principle-consent-text = لكل من يعنيه الأمر أن يشارك بحرية؛ ويوافق كل شخص مسبقًا، ويعرف الغرض، ويبقى متحكمًا في بياناته.
principle-standards = المعايير المهنية
principle-standards-text = الأساليب مكتوبة وسليمة وفي متناول من يستخدمونها.
principle-security = أمن البيانات
principle-security-text = الحقوق والرخص واتفاقات المشاركة والأمن محددة ومحترمة.
principle-self_definition = تعريف الذات
principle-self_definition-text = تقول الفئة بنفسها من ينتمي إليها؛ ولا يوصف أحد إلا بكلماته هو، إن شاء.
principle-transparency = الشفافية
principle-transparency-text = يستطيع الجميع أن يعرفوا كيف خُطط للبيانات وجُمعت واستُخدمت وشوركت.
principle-safety = الاستخدام الأخلاقي والآمن
principle-safety-text = الحقوق والسلامة والرفاه أولًا من البداية إلى النهاية؛ والبيانات لا تضرّ بأحد ولا تُخجل أحدًا.
principle-confidentiality = السرية والخصوصية
principle-confidentiality-text = تبقى بيانات الشخص سرية ولا تُستخدم إلا للإحصاء؛ ولا شيء مما يُنشر يكشف من هو.
principle-openness = الانفتاح وسهولة الوصول
principle-openness-text = يستطيع الجميع الوصول إلى النتائج، ومنهم ذوو الإعاقة ومن لديهم تقنية قليلة، وإعادة استخدامها حيث أمكن.

## The enabling environment
element-whole_of_society = المجتمع كله
element-whole_of_society-text = تشارك في البيانات الدولة والعلم والشركات والمنظمات والناس، والمهمشون أولًا.
element-human_capital = المهارات
element-human_capital-text = تعرف كل الأطراف كيف تنتج البيانات وتستخدمها وتبني الثقة وتتقاسم القرار.
element-trust = الثقة
element-trust-text = العمليات مفتوحة، والناس يراقبونها، والمعايير محترمة.
element-laws = القوانين
element-laws-text = يحمي القانون الخصوصية، ويبيّن من يتحكم في البيانات ومن يجوز له استخدامها، ويعترف بالمنتجين من خارج الدولة.
element-governance = الحوكمة
element-governance-text = توجد هيئات يقرّر فيها المواطنون أيضًا بشأن البيانات؛ ويضع المكتب الإحصائي المعايير.
element-infrastructure = البنية التحتية
element-infrastructure-text = المفاهيم والإرشادات والأدوات والمنصات متاحة للمجتمعات.
element-quality = جودة تناسب الغرض
element-quality-text = الجودة مضمونة بحزم، مع مراعاة الغرض من البيانات.
element-funding = التمويل
element-funding-text = المال يدوم ويصل إلى المجتمعات التي تنتج البيانات.

## Integration
category-integrated = جزء من الإحصاءات الرسمية
category-integrated-text = تدخل البيانات في الإحصاءات الرسمية.
category-complementary = إلى جانب الإحصاءات الرسمية
category-complementary-text = الجودة مضمونة، والبيانات تقف إلى جانب الأرقام الرسمية.
category-independent = مستقلة
category-independent-text = تبقى البيانات خارج الإحصاءات الرسمية باختيار المجتمع أو لسبب آخر.

## Practices
practice-citizen_science = علم المواطنين
practice-citizen_science-text = يجمع باحثون ومتطوعون دليلًا علميًا معًا.
practice-community_science = علم المجتمع
practice-community_science-text = يجري المجتمع البحث الذي يحتاج إليه.
practice-citizen_generated_data = بيانات ينتجها المواطنون
practice-citizen_generated_data-text = ينتج الناس أو منظماتهم بيانات لإحداث تغيير.
practice-crowdsourcing = التعهيد الجماعي
practice-crowdsourcing-text = يرسل كثيرون كلٌّ منهم شيئًا قليلًا استجابةً لنداء مفتوح.
practice-volunteered_geographic_information = المعلومات الجغرافية الطوعية
practice-volunteered_geographic_information-text = يرسم الناس الأماكن ويصفونها على خريطة مشتركة.
practice-citizen_observatory = مرصد المواطنين
practice-citizen_observatory-text = يراقب الناس محيطهم مدة طويلة.
practice-social_innovation = مشاركة المواطنين في الابتكار الاجتماعي
practice-social_innovation-text = يبتكر الناس حلولًا جديدة لحاجة اجتماعية ويجرّبونها.
practice-community_based_monitoring = الرصد المجتمعي
practice-community_based_monitoring-text = يراقب المجتمع خدمة ما أو أرضه.
practice-participatory_mapping = رسم الخرائط التشاركي
practice-participatory_mapping-text = يضع المجتمع على الخريطة ما يعرفه.
practice-participatory_action_research = البحث الإجرائي التشاركي
practice-participatory_action_research-text = يبحث الناس في وضعهم هم لكي يغيّروه.
practice-community_driven_data = بيانات يقودها المجتمع
practice-community_driven_data-text = يقرّر المجتمع بشأن البيانات ويقود إنتاجها.
practice-community_generated_data = بيانات ينتجها المجتمع
practice-community_generated_data-text = ينتج المجتمع البيانات بنفسه.

## Who starts it
initiator-citizens = مواطنون أو مجتمع
initiator-citizens-text = أناس يعيشون في مكان واحد أو يجمعهم وضع واحد؛ ولا دور للجنسية.
initiator-community_leaders = قيادات مجتمعية
initiator-community_leaders-text = أشخاص يصغي إليهم المجتمع.
initiator-cso = منظمة من المجتمع المدني
initiator-cso-text = منظمة للمواطنين، من مجموعة في قرية إلى منظمة عالمية.
initiator-academia = الأوساط الأكاديمية
initiator-academia-text = جامعة أو هيئة بحثية أخرى.
initiator-nso = المكتب الإحصائي الوطني
initiator-nso-text = المكتب الذي يضع الإحصاءات الرسمية للبلد.
initiator-state_agency = جهة حكومية أخرى
initiator-state_agency-text = وزارة أو بلدية أو جهة أخرى تابعة للدولة.
initiator-nhri = المؤسسة الوطنية لحقوق الإنسان
initiator-nhri-text = هيئة مستقلة أنشأتها الدولة لحماية حقوق الإنسان.
initiator-other = جهة أخرى
initiator-other-text = مثل منظمة دولية أو شركة أو صحيفة.

## Aims
aim-inform_decisions = إفادة القرارات
aim-inform_decisions-text = إفادة من يتخذون القرار.
aim-answer_need = تلبية حاجة
aim-answer_need-text = تلبية حاجة المجتمع نفسه.
aim-supplement_official = إضافة إلى البيانات الرسمية
aim-supplement_official-text = إضافة إلى بيانات النظام الإحصائي.
aim-fill_gaps = سدّ الثغرات
aim-fill_gaps-text = توفير بيانات حيث لا توجد بيانات.

## Methods
method-survey = مسح
method-survey-text = الأسئلة نفسها لعدد كبير من الناس.
method-social_media = وسائل التواصل الاجتماعي
method-social_media-text = ما يكتبه الناس علنًا على الإنترنت.
method-community_mapping = رسم الخرائط المجتمعي
method-community_mapping-text = يرسم الناس ما هو موجود وأين.
method-dialogue = حوار مجتمعي
method-dialogue-text = يتحدث المجتمع ويُدوَّن حديثه.
method-scorecard = بطاقة تقييم
method-scorecard-text = يعطي مستخدمو الخدمة درجة لها ويناقشونها.
method-focus_group = مجموعة نقاش مركّزة
method-focus_group-text = تتحدث مجموعة صغيرة في موضوع واحد.
method-key_informant = مقابلة مع شخص مطّلع
method-key_informant-text = يُسأل شخص يعرف الموضوع جيدًا.
method-measurement = قياس أو ملاحظة
method-measurement-text = يقيس الناس أو يلاحظون، بأداة أو من دونها.

## Reach
reach-local = محلية
reach-local-text = قرية أو حي أو مجتمع.
reach-subnational = دون الوطنية
reach-subnational-text = محافظة أو ناحية أو مدينة.
reach-national = وطنية
reach-national-text = بلد كامل.
reach-regional = إقليمية
reach-regional-text = بلدان متجاورة عدة.
reach-global = عالمية
reach-global-text = العالم كله.

## Phases of the GSBPM
phase-1 = تحديد الاحتياجات
phase-2 = التصميم
phase-3 = البناء
phase-4 = الجمع
phase-5 = المعالجة
phase-6 = التحليل
phase-7 = النشر
phase-8 = التقييم

## Standing
standing-unassessed-text = لم يقيّمه أحد بعد.
standing-example-text = مثال من هيئة التحرير مأخوذ من مصادر عامة. ولم يراجعه أحد من المذكورين فيه.
standing-claimed-text = من بدأوها يقولون ذلك.
standing-documented-text = تدعمه وثائق موقّعة أو منشورة.
standing-corroborated-text = يقول من شاركوا الشيء نفسه.
standing-contested-text = يرى من شاركوا الأمر على نحو مختلف.
standing-verified-text = حسمه مقيّم مستقل.
standing-stale-text = تغيّر الإطار أو الجولة منذ هذا التقييم.

## Kinds of organisations
party-community = مجتمع
party-cso = منظمة من المجتمع المدني
party-academia = هيئة بحثية
party-nso = المكتب الإحصائي الوطني
party-state_agency = جهة حكومية
party-nhri = المؤسسة الوطنية لحقوق الإنسان
party-international = منظمة إقليمية أو دولية
party-development_partner = شريك إنمائي
party-private = شركة أو مؤسسة خاصة

## States of an initiative
initiative-state-draft = مسودة
initiative-state-registered = مسجَّلة
initiative-state-active = نشطة
initiative-state-paused = متوقفة مؤقتًا
initiative-state-completed = مكتملة
initiative-state-abandoned = متروكة

## States of a round
round-state-design = التصميم
round-state-build = البناء
round-state-collecting = الجمع
round-state-processing = المعالجة
round-state-analysing = التحليل
round-state-disseminating = النشر
round-state-evaluated = جرى تقييمها

### States as a finding names them: the fact `state` and its value.

fact-state-draft = مسودة
fact-state-open = مفتوح
fact-state-closed = مغلق
fact-state-withdrawn = مسحوب
fact-state-called = مدعوّ إليه
fact-state-planned = مخطَّط
fact-state-held = منعقد
fact-state-cancelled = ملغى
fact-state-approved = معتمَد
fact-state-offered = معروض
fact-state-in-force = نافذ
fact-state-not-yet = غير نافذ بعد
fact-state-expired = منتهي المدة
fact-state-ended = منتهٍ
fact-state-superseded = استُبدل بأحدث منه
fact-state-answered = مُجاب عنه
fact-state-published = منشور
fact-state-reviewed = مُراجَع
fact-state-submitted = مُقدَّم
fact-state-agreed = متفق عليه
fact-state-allocated = مخصَّص
fact-state-applied = مطلوب
fact-state-assessed = مُقيَّم
fact-state-declined = مرفوض
fact-state-refused = مرفوض
fact-state-disbursing = قيد الصرف
fact-state-refunded = مُسترَد
fact-state-reporting = قيد الإبلاغ
fact-state-settled = مُسوّى
fact-state-announced = مُعلَن
fact-state-answering = مفتوح للإجابات
fact-state-coming = قادم
fact-state-concluded = مختتم
fact-state-over = منقضٍ
fact-state-established = مؤسَّس
fact-state-closing = قيد الإغلاق
fact-state-proposed = مقترح
fact-state-active = نشط
fact-state-completed = مكتمل
fact-state-requested = مطلوب
fact-state-given = معطى
fact-state-assembled = مُجمَّع
fact-state-checked = مفحوص
fact-state-before-the-community = معروض على المجتمع
fact-state-recalled = مسحوب من النشر
fact-state-pledged = متعهَّد به
fact-state-committed = ملتزَم به
fact-state-lapsed = ساقط
fact-state-received = مستلَم
