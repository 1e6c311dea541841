### ما يجب على التجمّع أن يفعله في السنة بحسب اختصاصاته.

duty-tab = الواجبات
duty-title = الواجب في سنة
duty-sum =
    أُنجز: { $done } من { $all }.{ $late ->
        [0] { "" }
       *[other] { " " }متأخر: { $late }.
    }{ $missed ->
        [0] { "" }
       *[other] { " " }فات: { $missed }.
    }
duty-years = سنوات أخرى
duty-since = بدأ هذا السجل في { $date }. ما جرى قبل ذلك لا يعرفه أحد هنا، فيُعدّ مجهولًا لا فائتًا.
duty-waiting = ما ينتظر
duty-board = السنة كلها
duty-how = كيف يُحسب هذا
duty-how-text = لا أحد يكتب هذه الصفحة. تُحسب كل مرة مما في السجل: اجتماعات عُقدت، وخطط وتقارير أُقرّت، وحملات وفرق عمل. وحيث لا تذكر الاختصاصات عددًا أو يومًا نضع ما نراه ونقول ذلك.
duty-committee = اللجنة التي تُحسب اجتماعاتها:
duty-no-committee = لا توجد لجنة توجيهية في هذا السجل بعد، فلا يُحسب لها اجتماع.
duty-feed = الأيام المفتوحة في تقويم
duty-source = الاختصاصات: { "\u2066" }{ $clause }{ "\u2069" }
duty-none-owed = لا شيء مطلوب هذه السنة
duty-done-of = { $done } من { $all }
duty-by-what = ما أُنجز ومتى
duty-besides = وزيادةً في { $date }
duty-nth = { $duty } ({ $number } من { $of })

duty-committee-meetings = تجتمع اللجنة التوجيهية كل شهر
duty-committee-in-person = تجتمع في مكان واحد مرتين
duty-expert-group = يجتمع فريق الخبراء في مكان واحد
duty-consultations = يُستشار الأعضاء
duty-information-sessions = يُخبَر الجميع ويسألون
duty-drives = يُدعى أعضاء جدد
duty-annual-plan = خطة عمل للسنة
duty-medium-term-plan = خطة عمل لعدة سنوات
duty-progress-report = تقرير عن السنة
duty-workstream-reports = فرق العمل تقدّم تقاريرها

duty-reading-consultations = يقول النص «منتظمة»؛ نفهمها مرتين في السنة.
duty-reading-information-sessions = لا يذكر النص عددًا؛ كل حملة تتبع جلسة، فهما اثنتان في السنة.
duty-reading-drives = نقرأ كلمة النص مرتين في السنة.
duty-reading-annual-plan = لا يذكر النص يومًا؛ نأخذ نهاية مارس.
duty-reading-medium-term-plan = لا يذكر النص يومًا؛ نأخذ نهاية السنة.
duty-reading-progress-report = لا يذكر النص يومًا؛ نأخذ نهاية مارس من السنة التالية.

duty-slot-done = أُنجز في { $date }
duty-slot-done-late = أُنجز متأخرًا في { $date }
duty-slot-planned = دُعي إليه في { $date }
duty-slot-coming = ابتداءً من { $date }
duty-slot-due = مطلوب حتى { $date }
duty-slot-overdue = متأخر منذ { $date }
duty-slot-missed = فات؛ كان مطلوبًا حتى { $date }
duty-slot-unknown = مجهول؛ قبل هذا السجل

duty-standing-done = أُنجز
duty-standing-done-late = أُنجز متأخرًا
duty-standing-planned = دُعي إليه
duty-standing-coming = ليس بعد
duty-standing-due = مطلوب الآن
duty-standing-overdue = متأخر
duty-standing-missed = فات
duty-standing-unknown = مجهول


duty-entered-later = سُجّل في { $date }
duty-of-later = { $count ->
    [one] واحد منها سُجّل لاحقًا
   *[other] { $count } منها سُجّلت لاحقًا
}
duty-calendar = ما هو مستحق: { $body }
