verdict-citizen = بيانات المواطنين
verdict-not = ليست بيانات المواطنين
verdict-case = كل حالة على حدة
verdict-out = خارج النطاق
verdict-undetermined = غير معروف بعد
verdict-why = لماذا
verdict-settle = ما الذي يحسم الأمر
verdict-change = ما الذي يغيّر النتيجة
verdict-warnings = { $count ->
    [zero] لا شيء يثير التساؤل
    [one] أمر واحد يثير التساؤل
    [two] أمران يثيران التساؤل
    [few] { $count } أمور تثير التساؤل
    [many] { $count } أمرًا يثير التساؤل
   *[other] { $count } أمر يثير التساؤل
}
verdict-by = وفق إطار كوبنهاغن
verdict-rule = القاعدة
stage-design = التصميم
level-unknown = غير معروف
