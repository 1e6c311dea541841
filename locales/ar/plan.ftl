### خطط العمل: من يفعل ماذا وحتى متى.

plan-title = الخطط
plan-lead = ما يجب فعله، ومن يفعله، وحتى متى. يقترح الخطة من يتابع الأعمال، وتسري بقرار.
plan-none = لا خطة بعد
plan-none-text = حين تُطرح خطة للتصويت يقرؤها الجميع هنا.
plan-new = اقتراح خطة
plan-name = خطة العمل { $span }
plan-state-draft = مقترحة
plan-state-approved = سارية
plan-progress =
    أُنجز { $done } من { $all }{ $late ->
        [0] { "" }
       *[other] ، متأخر { $late }
    }
plan-from = السنة الأولى
plan-to = السنة الأخيرة
plan-to-hint = اتركها فارغة لخطة سنة واحدة.
plan-aim = ماذا يجب أن تبلغ؟
plan-item = البند { $number }
plan-items = ما يجب فعله
plan-number = الرقم
plan-what = ما الذي يُفعل؟
plan-owner = من يفعله؟
plan-due = حتى متى؟
plan-standing = أين وصل
plan-open = لم يُنجز بعد
plan-late = متأخر
plan-done = أُنجز
plan-done-on = في { $date }
plan-evidence-link = ما يبيّنه
plan-decides = تُقرّ بقرار من
plan-approved-on = أُقرّت في { $date } من
plan-alone = أقرّها شخص واحد في { $date }: لم يكن هناك بعد من يقرر.
plan-approve-title = الإقرار
plan-approve = خذ القرار
plan-approve-alone = أقرّها وحدك: لا أحد يستطيع أن يقرر بعد
plan-edit = تغيير الخطة
plan-mark-title = اكتب أن شيئًا أُنجز
plan-which = ما الذي أُنجز؟
plan-done-when = متى؟
plan-evidence = ما الذي يبيّنه؟
plan-evidence-hint = صفحة من هذا الموقع تبدأ بـ / أو عنوان يبدأ بـ https://.
plan-words = بكلمات قليلة
plan-mark = أُنجز
plan-motion = خطة العمل { $title }
plan-motion-text = نقرّ خطة العمل { $title } كما هي، ببنودها وأصحابها وأيامها.
