### 公开之前：与这些数字有关的人先看到，并说出自己的意见。

before-title = 社区先看到
before-mine = 请先看这些数字
before-mine-text = 它们来自您的回答。您比所有人都先看到，如有不对可以说出来。请先不要外传。
before-until = 您可以在 { $date } 之前提出意见。
before-until-desk = 他们可以在 { $date } 之前提出意见。
before-was-until = 提意见的时间已于 { $date } 结束。
before-over = 提意见的时间已经结束。
before-spoke = 您已经说了自己的意见。
before-spoke-text = 您已经说了自己的意见，已计入。谢谢。
before-thanks = 谢谢，已记下。
before-first = 您比所有人都先看到这些内容。
before-open = 这些内容与您有关。在 { $date } 之前，如有不对或不该公开，您都可以说出来。请先不要外传。
before-closed = 提意见的时间已于 { $date } 结束，内容尚未公开。请不要外传。
before-answers = 得到的答复
before-say-title = 您怎么看？
before-say = 您对这些数字有什么看法？
before-say-hint = 只统计数量，没有人知道是谁说的。
before-say-fine = 可以公开
before-say-comment = 可以公开，但请考虑这一点
before-say-objection = 不应这样公开
before-words = 用您自己的话说
before-words-hint = 请说出哪里不对，或可能造成什么伤害。开展这项工作的人会读到，但不知道您的名字。请不要写您是谁。
before-send = 提交
before-vote = 由机构决定
before-vote-text = 有一个机构为这项工作作决定。如果它不同意，数字将被退回。
before-meeting = 供会议使用的链接
before-meeting-text = 有这个链接的人不用账号就能看到这些数字，直到公开为止。链接不会出现在别处。请在大家聚会的地方展示或读出来。
before-link = 先看的链接
before-nothing-said = 还没有人用文字提出意见。
before-said = 大家的意见
before-kind-fine = 没有意见
before-kind-comment = 建议
before-kind-objection = 反对
before-answered = 已答复
before-answer = 对尚未答复的意见作出答复
before-answer-hint = 与这些数字有关的人马上能读到，公开后所有人都能读到。请说明改了什么，或为什么没有改。不要写任何能认出某个人的内容。
before-answer-send = 答复
before-never = 与这些数字有关的人没有先于所有人看到它们。
before-unknown = 社区先看到了这些数字，时间长短不详。
before-was = 从 { $from } 起，与这些数字有关的人先看到了它们，共 { $days } 天。
before-few = 无人或不到五人提出意见；人数和内容不予显示。
before-people = 有 { $count } 人提了意见。
before-count-fine = { $count ->
    [0] 没有人只说可以公开。
   *[other] { $count } 人认为可以公开。
}
before-count-comment = { $count ->
    [0] 没有人提建议。
   *[other] { $count } 人提了建议。
}
before-count-objection = { $count ->
    [0] 没有人反对。
   *[other] { $count } 人反对。
}
before-kinds-protected = 反对的人数不予显示，因为有的组人数太少。
before-sent-back = 后来被退回：{ $reason }
