### سلاسل رسمية تُقرأ من عنوانها من تلقاء نفسها.

feed-title = عناوين تُقرأ من نفسها
feed-lead = اذكر أين يوجد ملف سلسلة، فيقرؤه هذا الموقع من جديد من نفسه. وما لا يمكن قراءته لا يغيّر شيئًا: تبقى الأرقام الموجودة هنا، ويرى الجميع منذ متى صارت قديمة.
feed-none = لم يُذكر عنوان بعد.
feed-new = ذكر عنوان
feed-new-text = SDMX-ML 2.1 (بيانات خاصة ببنية) أو SDMX-CSV أو ملف CSV من مستودع Open SDG. ويجب أن يُوصل إليه بلا كلمة مرور، عبر https، وبلا إحالة إلى عنوان آخر.
feed-address = عنوان الملف
feed-address-hint = مثلًا https://example.org/data/6-1-1.xml
feed-every = كم مرة
feed-every-day = كل يوم
feed-every-week = كل أسبوع
feed-every-month = كل 30 يومًا
feed-source-hint = عنوان أو إحالة يمكن للناس فتحها. ومن دونها يظهر عنوان الملف.
feed-add = اذكره
feed-series = السلاسل
feed-no-series = لا شيء بعد
feed-asked = آخر سؤال
feed-never = ليس بعد
feed-state = الحالة
feed-is-on = يُسأل
feed-is-stopped = لم يعد يُسأل
feed-is-failing = لا يعطي ملفًا منذ { $day }
feed-good = آخر ملف أعطاه
feed-now = اقرأ الآن
feed-stop = لا تسأله بعد الآن
feed-go = اسأله من جديد
feed-seen = رأيت ما وُجد
feed-drop = احذف
feed-drop-text = تبقى السلسلة وأرقامها؛ لكنها لا تُقرأ من جديد.
feed-troubles = ما وُجد عند قراءة السلاسل من جديد
feed-fresh = تُقرأ من المكتب من تلقاء نفسها؛ آخر مرة في { $day }.
feed-stale = منذ { $day } لا يعطي عنوان المكتب ملفا يمكن قراءته؛ هذه هي الأرقام التي قُرئت قبل ذلك.
feed-earlier = أرقام سابقة
feed-earlier-count = { $count ->
    [zero] لا أرقام سابقة من المكتب
    [one] رقم واحد أعطاه المكتب من قبل
    [two] رقمان أعطاهما المكتب من قبل
    [few] { $count } أرقام أعطاها المكتب من قبل
    [many] { $count } رقما أعطاها المكتب من قبل
   *[other] { $count } رقم أعطاها المكتب من قبل
}
feed-until = بقي حتى
feed-left-out = { $day } ثم تُرك
