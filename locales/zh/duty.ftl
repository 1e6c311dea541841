duty-tab = 职责
duty-title = 应履行的职责：
duty-sum = 已完成：{ $done }/{ $all }。{ $late ->
        [0] { "" }
       *[other] 逾期：{ $late }。
    }{ $missed ->
        [0] { "" }
       *[other] 错过：{ $missed }。
    }
duty-years = 其他年份
duty-since = 本登记册始于 { $date }。之前做了什么，这里没有人知道；计为未知，不计为错过。
duty-waiting = 等待完成
duty-board = 全年
duty-how = 怎样计算
duty-how-text = 没有人撰写这个页面。它每次都根据登记册计算：已举行的会议、已批准的计划和报告、招募和工作组。职权范围没有给出数字或日期的，用我们的，并已标明。会议计入其所在的时期：逾期的会议可以补足之前的时期，不能补足之后的，同一天的几次算一次。
duty-committee = 计入其会议的委员会：
duty-no-committee = 本登记册中还没有指导委员会，所以不计其会议。
duty-feed = 待办日期的日历
duty-source = 职权范围：{ $clause }
duty-none-owed = 今年没有应履行的职责
duty-done-of = { $done }/{ $all }
duty-by-what = 做了什么，在何时
duty-besides = 另外，{ $date }
duty-nth = { $duty }（第 { $number } 次，共 { $of } 次）
duty-committee-meetings = 指导委员会每月开会
duty-committee-in-person = 两次在同一地点开会
duty-expert-group = 专家组在同一地点开会
duty-consultations = 征求成员意见
duty-information-sessions = 告知所有人，人人可以提问
duty-drives = 邀请新成员加入
duty-annual-plan = 年度工作计划
duty-medium-term-plan = 多年工作计划
duty-progress-report = 年度进展报告
duty-workstream-reports = 工作组报告
duty-reading-consultations = 原文为“定期”；我们理解为每年两次。
duty-reading-information-sessions = 原文没有给出数字；每次招募都在介绍会之后，所以每年两次。
duty-reading-drives = 原文为“bi-annual”；我们理解为每年两次。
duty-reading-annual-plan = 原文没有给出日期；我们取三月底。
duty-reading-medium-term-plan = 原文没有给出日期；我们取年底。
duty-reading-progress-report = 原文没有给出日期；我们取次年三月底。
duty-slot-done = 已于 { $date } 完成
duty-slot-done-late = 逾期完成，{ $date }
duty-slot-planned = 已召集，{ $date }
duty-slot-coming = 自 { $date } 起
duty-slot-due = 应在 { $date } 之前
duty-slot-overdue = 自 { $date } 起逾期
duty-slot-missed = 错过；应在 { $date } 之前
duty-slot-unknown = 未知；在本登记册之前
duty-standing-done = 已完成
duty-standing-done-late = 逾期完成
duty-standing-planned = 已召集
duty-standing-coming = 还没有
duty-standing-due = 现在应做
duty-standing-overdue = 逾期
duty-standing-missed = 错过
duty-standing-unknown = 未知
duty-entered-later = 记入日期 { $date }
duty-of-later = 其中 { $count } 项是事后记入的
duty-calendar = 应履行的职责：{ $body }
