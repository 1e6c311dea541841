## من سمح بذلك
decided-alone = قرّر ذلك { $by } وحده: { $reason }
decided-by-body = القرار في { $date }: وافق { $agree }، ولم يوافق { $against }، من أصل { $seats }.
decided-read = اقرأ القرار

## الانضمام إلى هيئة
join-seat = لك مقعد في هيئة تتخذ القرارات. أنشئ حسابًا لتناقش وتصوّت.
