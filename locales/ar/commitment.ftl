### ما وُعد به الآخرون.

commitment-list = الالتزامات
commitment-lead = ما وُعد به الآخرون، وما يبيّن أين وصل. لا أحد يحدد التقدم بيده: إنه يتبع الأدلة.
commitment-none = لم يُكتب التزام بعد.
commitment-new = كتابة التزام
commitment-sum = أُوفي: { $kept }، جارٍ: { $begun }، من { $all }
commitment-until = حتى { $date }
commitment-over = انتهى وقته في { $date }
commitment-by = يُوفى به حتى
commitment-stands = أين وصل
commitment-kept-on = وُفي به في { $on }، في موعده
commitment-kept-late =
    { $count ->
        [one] وُفي به في { $on }، متأخرًا يومًا واحدًا
        [two] وُفي به في { $on }، متأخرًا يومين
        [few] وُفي به في { $on }، متأخرًا { $count } أيام
        [many] وُفي به في { $on }، متأخرًا { $count } يومًا
       *[other] وُفي به في { $on }، متأخرًا { $count } يوم
    }
commitment-left =
    { $count ->
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $count } أيام
        [many] بقي { $count } يومًا
       *[other] بقي { $count } يوم
    }
commitment-today = الموعد اليوم
commitment-keeper = يفي به
commitment-title = ما اسمه؟
commitment-organisation = من التزم به؟
commitment-objective = ماذا يجب أن يبلغ؟
commitment-promises = ما الذي وُعد به بالضبط
commitment-promises-hint = وعد في كل سطر.
commitment-source = أين قُطع؟
commitment-source-hint = الوثيقة أو الصفحة التي يقرؤها الجميع.
commitment-source-use = استعمال الأرقام الذي يُرد عليه
commitment-data-type = أي نوع من البيانات؟
commitment-region = لأي جزء من العالم؟
commitment-length = كم شهرًا يدوم؟
commitment-months = { $count } شهرًا
commitment-since = اليوم الأول
commitment-sponsors = من يقف وراءه؟
commitment-supporters = من يدعمه؟
commitment-unsaid = لا يقوله المصدر
commitment-nothing-known = لا شيء معروف بعد
commitment-under-way = جارٍ
commitment-kept = أُوفي به
commitment-how = «جارٍ» تعني أن خطوة واحدة على الأقل ظهرت؛ و«أُوفي به» أن خطوة ظهرت تمّ بها الوعد.
commitment-show-title = إظهار خطوة
commitment-which = نحو أي وعد؟
commitment-what-happened = ماذا جرى؟
commitment-keeps = بهذا أُوفي بالوعد
commitment-show = أظهرها
