### إصدار بكلمات بسيطة: في صفحته، وفي الإذاعة، وعلى الجدار؛ ومتى يُنشر.

spoken-title = بكلمات بسيطة
spoken-none-here = لم يكتب أحد هذا بكلمات بسيطة بـ{ $language } بعد.
spoken-others = وهو موجود بـ:
spoken-radio = نص يُقرأ في الإذاعة
spoken-poster = ملصق
spoken-time = { $count ->
    [one] يُقرأ بصوت عالٍ في نحو ثانية واحدة.
    [two] يُقرأ بصوت عالٍ في نحو ثانيتين.
    [few] يُقرأ بصوت عالٍ في نحو { $count } ثوانٍ.
   *[other] يُقرأ بصوت عالٍ في نحو { $count } ثانية.
}
spoken-copy = نسخ النص
spoken-back = العودة إلى الأرقام
spoken-opening = سألت { $initiative }: { $question }
spoken-figure = { $label }: { $value }. والحقيقة على الأرجح بين { $low } و{ $high }.
spoken-figure-alone = { $label }: { $value }.
spoken-rests = { $count ->
    [one] يستند هذا إلى جواب واحد.
    [two] يستند هذا إلى جوابين.
    [few] يستند هذا إلى { $count } أجوبة.
   *[other] يستند هذا إلى { $count } جوابًا.
}
spoken-rests-readings = { $count ->
    [one] يستند هذا إلى قراءة واحدة.
    [two] يستند هذا إلى قراءتين.
    [few] يستند هذا إلى { $count } قراءات.
   *[other] يستند هذا إلى { $count } قراءة.
}
spoken-period = وهي من { $start } إلى { $end }.
spoken-where = يمكنكم قراءة كل شيء، أو السؤال، أو قول ما هو خطأ، في { $address }.
poster-range = على الأرجح بين { $low } و{ $high }
poster-rests = { $count ->
    [one] يستند إلى سجل واحد
    [two] يستند إلى سجلين
    [few] يستند إلى { $count } سجلات
   *[other] يستند إلى { $count } سجلًا
}
poster-scan = كل الأرقام، وكيف حُسبت، وأين تسألون
poster-edition = الإصدار { $number }
poster-print = اطبعوا هذه الصفحة: تتسع لها ورقة واحدة.
poster-a3 = لورقة كبيرة (A3)
poster-a4 = لورقة صغيرة (A4)
calendar-title = ماذا يُنشر ومتى
calendar-lead = أرقام سُمح بها وتنتظر ساعتها: العنوان واليوم، ولا شيء مما تقوله. لا يراها قبل ذلك أحد غير المذكورين هنا، ومن يصنعونها ومن تتحدث عنهم.
calendar-none = لا شيء معلن.
calendar-moved = نُقل من { $from } إلى { $to }: { $reason }
calendar-called-off = أُلغي موعد { $from }: { $reason }
calendar-nobody = لا يرى الأرقام قبل ذلك أحد آخر.
calendar-access = يراها قبل ذلك: { $names }
calendar-held = موقوف
calendar-out = نُشر مؤخرًا
calendar-file = كملف تقويم
calendar-announced = أُعلن مسبقًا
calendar-announced-for = أُعلن أنه يُنشر في { $date }.
spoken-share-none = لا أحد
spoken-share-almost-none = لا أحد تقريبًا
spoken-share-one-in-ten = نحو واحد من كل عشرة
spoken-share-one-in-five = نحو واحد من كل خمسة
spoken-share-quarter = نحو الربع
spoken-share-three-in-ten = نحو ثلاثة من كل عشرة
spoken-share-third = نحو الثلث
spoken-share-four-in-ten = نحو أربعة من كل عشرة
spoken-share-half = نحو النصف
spoken-share-six-in-ten = نحو ستة من كل عشرة
spoken-share-two-thirds = نحو الثلثين
spoken-share-seven-in-ten = نحو سبعة من كل عشرة
spoken-share-three-quarters = نحو ثلاثة أرباع
spoken-share-eight-in-ten = نحو ثمانية من كل عشرة
spoken-share-nine-in-ten = نحو تسعة من كل عشرة
spoken-share-almost-all = الكل تقريبًا
spoken-share-all = الكل

## في صفحة العمل
words-lead = اكتبها كما تقولها لجار. تظهر فوق كل شيء، وتُقرأ في الإذاعة، وتُعلّق على الجدران. ما لم يُسمح بالإصدار يمكنكم كتابتها من جديد؛ وبعد ذلك يمكن فقط إضافة لغة.
words-write = اكتبها بكلمات بسيطة
words-lacks = سُئل الناس بـ{ $languages }، ولا كلمات بسيطة بها بعد.
words-there = مكتوب
words-missing = ناقص
words-title = ما اسمها
words-title-hint = قصير.
words-sentence = ما الذي وُجد، في جملة واحدة
words-sentence-hint = مع رقم ومدى التأكد منه.
words-figures = الأرقام المهمة
words-figures-hint = جملة في كل سطر، مع مدى التأكد. يقترح البرنامج بعضها من الأرقام المعروضة، ولا يقترح رقمًا محجوبًا أبدًا.
words-caution = ما لا ينبغي أن يستنتجه أحد منها
words-caution-hint = الجملة التي لا يجوز تركها.
words-save = حفظ
schedule-title = متى تُنشر
schedule-text = حدّدوا يومًا وساعة، فينشرها الموقع بنفسه. حتى ذلك الحين يقرأ الجميع عنوانها ويومها في التقويم، ولا شيء من الأرقام. أو انشروها الآن أدناه.
schedule-goes-out = تُنشر في { $date }.
schedule-day = اليوم
schedule-day-hint = اتركوه فارغًا للإلغاء.
schedule-hour = الساعة (UTC)
schedule-hour-hint = مثلًا 14:00.
schedule-reason = لماذا التغيير؟
schedule-reason-hint = يقرؤه الجميع في التقويم.
schedule-access = من يرى الأرقام قبل ذلك
schedule-access-hint = مكتب أو هيئة تحرير، واحد في كل سطر. فارغ: لا أحد. يقرأ الجميع هذه القائمة.
schedule-set = تحديد
schedule-held = لم تُنشر
schedule-held-text = جاءت ساعتها في { $date } وكان هناك ما يمنع. تبقى هنا حتى تحددوا ساعة أخرى أو تنشروها.
schedule-free = لم يعد هناك ما يمنع.
release-doi = DOI
release-doi-hint = إن سجّلتم واحدًا فاكتبوه هنا: 10.1234/abcd. الإصدار نفسه لا يتغير.
release-doi-note = سجّل
