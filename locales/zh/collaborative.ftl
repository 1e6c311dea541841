hub-none = 本站没有协作组织
hub-none-text = 添加之后，从这里可以找到它所做的一切：谁领导，该做什么，做了什么，承诺了什么。
hub-members = { $count ->
       *[other] 名成员
    }
hub-seats = { $count ->
       *[other] 名委员会成员
    }
hub-done = { $count ->
       *[other] 项职责今年已完成
    }
hub-chapters = { $count ->
       *[other] 个世界各地的分会
    }
hub-today = 依据本登记册 { $date } 的情况。
hub-waiting = 有 { $count } 件事到期或逾期
hub-who = 谁领导
hub-no-leads = 本登记册中没有共同负责人。
hub-work = 工作
hub-duties = 今年职权范围所要求的，已完成和逾期的
hub-no-plan = 还没有生效的
hub-plan = 最新：{ $span }
hub-no-report = 还没有批准的
hub-report = 最新：{ $year }
hub-meetings = 全体成员的
hub-directory = 谁参加，按类型和国家，以及怎样成为成员
hub-funds = 谁承诺和给了什么，结果如何
hub-countries = 各国的倡议、环境和路线图
hub-knowledge = 倡议做了什么、学到什么，活动，资料库
hub-commitments = 向别人承诺的事
hub-coming = 将要到来
hub-nothing-coming = 没有召集会议。
hub-bodies = 工作组和理事会
hub-decided = 最近的决定
hub-parts = 世界各地的分会
hub-no-chapters = 还没有区域、国家或地方分会。每个分会有自己的章程和同样的页面。
hub-part = 分会
hub-part-members = 成员
hub-part-held = 今年的会议
hub-part-done = 已完成的职责
hub-part-late = 逾期
hub-all-parts = 合计
hub-streams = 各组成员要在何时之前做什么，以及他们的报告
hub-outputs = 他们的产出：已审阅、已批准、已提交
hub-consultations = 就什么征求成员和所有人的意见
hub-elections = 谁竞选哪个职位，谁当选
