chart-as-table = اعرضه كجدول
table-first-rows = هنا { $shown } صفًا من أصل { $all }.
table-whole = اعرض كل الصفوف
chart-value = القيمة
chart-interval = مجال { $confidence }%
chart-n = الإجابات
chart-day = اليوم
chart-country = البلد أو المنطقة
chart-place = المكان
chart-citizen = المواطنون
chart-official = رسمي
chart-legend-interval = مجال { $confidence }%: حيث تقع القيمة الحقيقية على الأرجح
chart-legend-band = الشريط: مجال { $confidence }%
chart-legend-few = أقل من { $few } إجابة: اقرأه بحذر
chart-legend-protected = محمي: حُجب حتى لا يمكن التعرف على أحد
chart-line-said = { $name }، من { $start } إلى { $end }: بين { $low } و{ $high }
chart-grid = عرض مربع الشبكة { $km } كم
chart-coarsened = الأماكن مبيّنة بدقة { $km } كم
chart-boundaries = الحدود من Natural Earth ولا تعبّر عن أي رأي في وضع أي إقليم.
stat-answers = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
stat-interval = مجال { $confidence }%: من { $low } إلى { $high }
stat-limits = ما الذي يقوله هذا الرقم وما الذي لا يقوله
stat-can = يمكنه أن يخبرك
stat-cannot = لا يمكنه أن يخبرك
profile-title = من يقرر في كل مرحلة
profile-stage = المرحلة
profile-level = المستوى
profile-participants = رأي المشاركين
profile-enough = كافٍ من هنا
profile-sentence = { $known ->
    [9] للناس رأي كافٍ في القرار (المستوى 4 أو 5) في { $enough } من 9 مراحل.
   *[other] للناس رأي كافٍ في القرار (المستوى 4 أو 5) في { $enough } من { $known } مراحل.
}
profile-open = { $count ->
    [zero] كل المراحل معروفة.
    [one] مرحلة واحدة غير معروفة.
    [two] مرحلتان غير معروفتين.
    [few] { $count } مراحل غير معروفة.
    [many] { $count } مرحلة غير معروفة.
   *[other] { $count } مرحلة غير معروفة.
}
profile-agree = يرى المشاركون الأمر كذلك.
profile-lower = { $count ->
    [zero] لا يراه المشاركون أدنى في أي مرحلة.
    [one] يراه المشاركون أدنى في مرحلة واحدة.
    [two] يراه المشاركون أدنى في مرحلتين.
    [few] يراه المشاركون أدنى في { $count } مراحل.
    [many] يراه المشاركون أدنى في { $count } مرحلة.
   *[other] يراه المشاركون أدنى في { $count } مرحلة.
}
profile-higher = { $count ->
    [zero] لا يراه المشاركون أعلى في أي مرحلة.
    [one] يراه المشاركون أعلى في مرحلة واحدة.
    [two] يراه المشاركون أعلى في مرحلتين.
    [few] يراه المشاركون أعلى في { $count } مراحل.
    [many] يراه المشاركون أعلى في { $count } مرحلة.
   *[other] يراه المشاركون أعلى في { $count } مرحلة.
}
profile-both = عدد المراحل التي يراها المشاركون أدنى: { $lower }؛ أعلى: { $higher }.
profile-unknown = لم يحكم أحد بعد على من قرر في كل مرحلة.
profile-said = { $stage }: { $own }؛ المشاركون: { $theirs }
profile-legend-enough = كافٍ: المستوى 4 أو 5
profile-legend-below = أقل من 4
profile-legend-unknown = غير معروف
profile-legend-dot = رأي المشاركين
profile-legend-parts = يراه المشاركون على نحو مختلف
