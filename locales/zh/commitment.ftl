### 向别人承诺的事。

commitment-list = 承诺
commitment-lead = 向别人承诺了什么，以及什么能说明进展。没有人手工填写进展：它由证据得出。
commitment-none = 还没有记下任何承诺。
commitment-new = 记下一项承诺
commitment-sum = 已兑现：{ $kept }，进行中：{ $begun }，共 { $all }
commitment-until = 至 { $date }
commitment-over = 期限已于 { $date } 结束
commitment-by = 最迟兑现日
commitment-stands = 进展
commitment-kept-on = 已于 { $on } 如期兑现
commitment-kept-late =
    { $count ->
       *[other] 已于 { $on } 兑现，迟了 { $count } 天
    }
commitment-left =
    { $count ->
       *[other] 还剩 { $count } 天
    }
commitment-today = 今天到期
commitment-keeper = 由谁管理
commitment-title = 它叫什么？
commitment-organisation = 谁作出的？
commitment-objective = 要达到什么？
commitment-promises = 具体承诺了什么
commitment-promises-hint = 每行一项。
commitment-source = 在哪里作出的？
commitment-source-hint = 人人都能读到的文件或页面。
commitment-source-use = 它所回应的数据使用
commitment-data-type = 什么样的数据？
commitment-region = 针对世界的哪个部分？
commitment-length = 为期几个月？
commitment-months = { $count } 个月
commitment-since = 第一天
commitment-sponsors = 谁是发起方？
commitment-supporters = 谁支持它？
commitment-unsaid = 来源中没有说明
commitment-nothing-known = 还不清楚
commitment-under-way = 进行中
commitment-kept = 已兑现
commitment-how = “进行中”表示至少展示了一个步骤；“已兑现”表示展示了使承诺得以实现的步骤。
commitment-show-title = 展示一个步骤
commitment-which = 针对哪项承诺？
commitment-what-happened = 发生了什么？
commitment-keeps = 承诺由此兑现
commitment-show = 展示
