### المؤشرات: أرقام رسمية ومكمّلة ومستقلة جنبًا إلى جنب.

indicator-list = المؤشرات
indicator-list-lead = ما تنشره أجهزة الإحصاء وما تعدّه المجتمعات، جنبًا إلى جنب: من عدّ، وكيف، وكم جوابًا، وبأي يقين، وما الذي لا يمكن أن تقوله الأرقام.
indicator-list-none = لا توجد بعد أرقام لأي مؤشر.
indicator-list-table = غايات ومؤشرات لها أرقام
indicator-official = السلاسل الرسمية
indicator-releases = إصدارات المجتمعات
indicator-official-none = لم تُقرأ أي سلسلة رسمية لهذا المؤشر.
indicator-kind-none = لا شيء.
indicator-period = متى
indicator-for-whom = عن من
indicator-figure = الرقم
indicator-interval = بين
indicator-status = الحالة
indicator-answers = الأجوبة
indicator-everybody = الجميع
indicator-no-figure = لا رقم
indicator-no-interval = لم يُذكر مجال
indicator-withheld = مخفي لحماية الناس
indicator-how = كيف جرى العدّ، وما الذي لا يمكن أن يقوله
indicator-who = عدّه { $who } · { $initiative }
indicator-origin = المصدر: { $source }. الرخصة: { $licence }. قُرئت في { $day }.
indicator-standing = أمام الإحصاءات الرسمية
