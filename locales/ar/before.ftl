### أمام المجتمع: الأرقام كما يراها أولًا من تتحدث عنهم، وما يقولونه فيها.

before-title = رآها المجتمع أولًا
before-mine = شاهدوا هذه الأرقام أولًا
before-mine-text = صُنعت من أجوبتكم. ترونها قبل الجميع، ويمكنكم أن تقولوا إن كان فيها خطأ. نرجو ألا تنقلوها بعد.
before-until = يمكنكم أن تقولوا رأيكم حتى { $date }.
before-until-desk = يمكنهم أن يقولوا رأيهم حتى { $date }.
before-was-until = انتهى وقت إبداء الرأي في { $date }.
before-over = انتهى وقت إبداء الرأي.
before-spoke = قلتم رأيكم.
before-spoke-text = قلتم رأيكم، وقد حُسب. شكرًا لكم.
before-thanks = شكرًا. سُجّل ما قلتم.
before-first = ترون هذا قبل الجميع.
before-open = إنه عنكم. حتى { $date } يمكنكم أن تقولوا إن كان فيه خطأ أو لا ينبغي أن يُنشر. نرجو ألا تنقلوه بعد.
before-closed = انتهى وقت إبداء الرأي في { $date }. لم يُنشر بعد. نرجو ألا تنقلوه.
before-answers = ما كان الجواب
before-say-title = ماذا تقولون فيها؟
before-say = ما رأيكم في هذه الأرقام؟
before-say-hint = رأيكم يُعدّ فقط. لا يعرف أحد من قاله.
before-say-fine = يمكن أن تُنشر
before-say-comment = يمكن أن تُنشر، لكن فكّروا في هذا
before-say-objection = لا ينبغي أن تُنشر هكذا
before-words = بكلماتكم
before-words-hint = قولوا ما الخطأ، أو ما قد يضرّ. يقرؤه من يديرون المبادرة، بلا اسمكم. لا تكتبوا من أنتم.
before-send = إرسال
before-vote = ليقرّر المجلس
before-vote-text = مجلسٌ يقرّر لهذه المبادرة. إن قال لا، تُعاد الأرقام.
before-meeting = رابط لاجتماع
before-meeting-text = من لديه هذا الرابط يرى الأرقام بلا حساب حتى تُنشر. لا يظهر في مكان آخر. أظهروه حيث يجتمع الناس، أو اقرؤوه عليهم.
before-link = رابط لرؤيتها أولًا
before-nothing-said = لم يقل أحد شيئًا بالكلمات بعد.
before-said = ما يقوله الناس
before-kind-fine = لا شيء ضدها
before-kind-comment = ملاحظة
before-kind-objection = اعتراض
before-answered = أُجيب عنه
before-answer = جوابكم عمّا لا جواب له بعد
before-answer-hint = يقرؤه فورًا من تتحدث الأرقام عنهم، والجميع عند نشرها. قولوا ما غيّرتم، أو لماذا لم تغيّروا. لا تكتبوا ما قد يُعرف به أحد.
before-answer-send = أجيبوا
before-never = لم تُعرض هذه الأرقام على من تتحدث عنهم قبل الجميع.
before-unknown = عُرضت على المجتمع أولًا. لا يُعرف كم من الوقت.
before-was = { $days ->
    [one] منذ { $from } رآها أولًا من تتحدث عنهم، يومًا واحدًا.
    [two] منذ { $from } رآها أولًا من تتحدث عنهم، يومين.
    [few] منذ { $from } رآها أولًا من تتحدث عنهم، { $days } أيام.
   *[other] منذ { $from } رآها أولًا من تتحدث عنهم، { $days } يومًا.
}
before-few = لم يقل أحد رأيه، أو قاله أقل من خمسة؛ كم كانوا وماذا قالوا لا يُعرض.
before-people = { $count ->
    [one] شخص واحد قال رأيه.
    [two] شخصان قالا رأيهما.
    [few] { $count } أشخاص قالوا رأيهم.
   *[other] { $count } شخصًا قالوا رأيهم.
}
before-count-fine = { $count ->
    [0] لم يقل أحد إنها يمكن أن تُنشر فقط.
   *[other] قال { $count } إنها يمكن أن تُنشر.
}
before-count-comment = { $count ->
    [0] لم يُبدِ أحد ملاحظة.
   *[other] أبدى { $count } ملاحظة.
}
before-count-objection = { $count ->
    [0] لم يعترض أحد.
   *[other] اعترض { $count }.
}
before-kinds-protected = لا يُعرض كم اعترضوا، لأن بعض المجموعات صغيرة جدًا.
before-sent-back = ثم أُعيدت: { $reason }
