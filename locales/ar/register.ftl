initiatives-title = المبادرات
initiatives-lead = من يحصي ما يهمّه، وأين، ومن يقرّر بشأن البيانات.
initiatives-words = البحث عن كلمات
initiatives-count = { $count ->
    [zero] لا مبادرات
    [one] مبادرة واحدة
    [two] مبادرتان
    [few] { $count } مبادرات
    [many] { $count } مبادرة
   *[other] { $count } مبادرة
}
initiatives-found = { $count } من { $of } من المبادرات
initiatives-map = عرضها على خريطة
initiatives-list = عرضها في قائمة
initiatives-map-title = المبادرات على الخريطة
initiatives-none = لا شيء يوافق كل ما طلبته. أزِل أحد عوامل التصفية.
filter-any = أيّ
filter-place = بلد أو منطقة
filter-goal = هدف من أهداف خطة 2030
filter-kind = النوع
filter-verdict = ما يقوله الإطار
filter-standing = مدى ثبوت ذلك
period = من { $from } إلى { $to }
period-since = منذ { $from }
example-title = مثال لم يُراجَع.
example-text = ملأناه من مصادر عامة. لم يره أو يؤكده أحد من المذكورين هنا.
initiative-work = العمل على هذه المبادرة
initiative-profile = من يشارك، وإلى أي حد
initiative-verdict = ما يقوله الإطار
initiative-story = القصة
initiative-releases = ما الذي وُجد
initiative-rounds = الجولات
initiative-parties = من يشارك
initiative-deciders = من يقرّر
initiative-groups = الناس الذين تتناولهم
group-not-own = (ليس بكلماتهم)
initiative-goals = أهداف خطة 2030
initiative-website = موقع المبادرة
initiative-sources = المصادر
party-role-initiator = بدأها
party-role-responsible = مسؤول عنها
party-role-partner = شريك
party-role-funder = يموّلها
party-role-custodian = يحفظ البيانات
round-number = الجولة { $number }
round-risks = هل يمكن أن تضرّ بأحد؟
round-risks-none = لم يكتب أحد بعد أنه نظر في ذلك.
standing-unassessed = لم يُقيَّم بعد
standing-example = مثال
standing-claimed = مُدّعى
standing-documented = موثّق
standing-corroborated = أكّده المشاركون
standing-contested = متنازع عليه
standing-verified = جرى التحقق منه
standing-stale = قديم
judgement-stage = المرحلة
judgement-level = المستوى
judgement-evidence = ما يدعمه
judgement-table = المراحل التسع
reason-below = دون المستوى 4: { $stages }.
answer-yes = نعم
answer-no = لا
answer-unknown = غير معروف
