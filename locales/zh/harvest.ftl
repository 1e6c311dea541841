### 来自其他网站和去往其他网站的内容。

elsewhere-title = 来自其他网站
elsewhere-lead = 其他 Counted 网站公布的内容，转载于此。它们属于那些网站：本站没有撰写，也不计入自己的数目。
elsewhere-beside = 这些转自其他网站，不计入上面的内容。
elsewhere-none = 还没有来自其他网站的内容。
elsewhere-all = 来自其他网站的全部 { $count } 条记录
elsewhere-found = { $count ->
    [0] 没有记录
   *[other] { $count } 条记录
}
elsewhere-gone = 已撤回
elsewhere-gone-text = { $origin } 撤回了这条记录。其内容不再在此显示。
elsewhere-own-text = 这是本站自己的记录，与交给其他网站的一样。
elsewhere-direct-text = 这条记录属于 { $origin }。它直接来自那里，签名已用本站管理员确认过的密钥核对。
elsewhere-passed-text = 这条记录属于 { $origin }，由 { $by } 转交。{ $origin } 的签名已核对，完好无损；密钥确属其本人，这是 { $by } 的说法。
elsewhere-there = 到原处阅读
elsewhere-nobody = 没有名称的网站
elsewhere-way-own = 本站自己的
elsewhere-way-direct = 签名已核对
elsewhere-way-passed = 签名已核对，经转交
elsewhere-proof = 来自哪里
elsewhere-kind = 是什么
elsewhere-origin = 属于谁
elsewhere-version = 版本
elsewhere-signed = 撰写时间
elsewhere-taken = 到达时间
elsewhere-json = 带签名的记录（JSON）
elsewhere-kind-initiative = 倡议
elsewhere-kind-verdict = 框架的结论
elsewhere-kind-release = 发布
elsewhere-kind-decision = 统计机构的决定
elsewhere-kind-case-study = 案例研究
elsewhere-kinds-initiative = 倡议
elsewhere-kinds-verdict = 框架的结论
elsewhere-kinds-release = 发布
elsewhere-kinds-decision = 统计机构的决定
elsewhere-kinds-case-study = 案例研究
elsewhere-fact-aim = 想做什么
elsewhere-fact-description = 是什么
elsewhere-fact-state = 状况
elsewhere-fact-places = 地点
elsewhere-fact-sdgs = 目标
elsewhere-fact-topics = 主题
elsewhere-fact-started = 开始
elsewhere-fact-ended = 结束
elsewhere-fact-verdict = 结论
elsewhere-fact-standing = 依据的强弱
elsewhere-fact-framework = 依据的框架
elsewhere-fact-sentence = 一句话
elsewhere-fact-reason = 撤回的理由
elsewhere-fact-initiative-title = 倡议
elsewhere-fact-issued = 公布日期
elsewhere-fact-publisher = 发布者
elsewhere-fact-licence = 许可
elsewhere-fact-digest = 发布的指纹
elsewhere-fact-category = 决定
elsewhere-fact-office = 统计机构
elsewhere-fact-indicator = 指标
elsewhere-fact-reasons = 理由
elsewhere-fact-scope = 对谁、在哪里、何时
elsewhere-fact-decided = 日期
elsewhere-fact-expires = 有效至
elsewhere-fact-organisation = 撰写者
elsewhere-fact-reviewed-by = 审阅者
elsewhere-fact-published = 公布日期

source-title = 记录的来源
source-lead = 本站采用并转交谁的公开记录，自己又交出什么。
source-none = 本站不采用别人的记录。
source-name = 网站
source-state = 状况
source-is-on = 不时询问
source-is-silent = 没有应答
source-is-stopped = 不再询问
source-is-other-key = 已停止：密钥不同
source-records = 记录
source-last = 上一次
source-last-time = { $at }：{ $taken ->
    [0] 没有新内容
   *[other] { $taken } 条记录是新的或更新过的
}
source-never = 还没有过
source-address = 地址
source-by-hand = 无：用文件带来
source-fingerprint = 密钥的指纹
source-fingerprint-hint = 只用于这里新加的网站：八组，每组四个字符，按对方的人告诉您的填写。不要从文件本身复制。
source-origins = 它转交谁的记录
source-origins-text = 它说这些密钥属于他们。每条记录都用其来源的密钥核对。
source-troubles = 没有采用的内容
source-troubles-text = 没有丢失任何内容：它们留在原处，重新开始时会再次查看。
source-steps = 更改
source-steps-text = 重新开始会再次查看每条记录，包括被拒绝的。
source-anew = 重新开始
source-stop = 不再询问
source-drop = 移除
source-drop-text = 它带来的全部记录都会从本站去掉。从这里取走记录的人仍保留它们。
source-by-file = 导入文件
source-by-file-text = 没有网络的网站把记录写入一个文件。对方的人用 U 盘带来或寄来，并用另一种方式告诉您其密钥的指纹。
source-file = 记录文件
source-file-hint = 另一个网站写出的 records.json 文件，最大 32 MB。
source-take = 采用它的记录
source-file-taken = { $origin } 的文件含有 { $records } 条记录；{ $taken ->
    [0] 其中没有新的
   *[other] 其中 { $taken } 条是新的或更新过的
}。
source-own = 本站交出的内容
source-own-text = 本站的每条公开记录都用本站的密钥签名，从别处采用的记录保留其签名。请把这个指纹告诉采用您记录的人，而且不要只通过网络。
source-own-file = 全部记录的一个文件
source-own-instance = 本站怎样描述自己
source-own-feed = 其他网站读取的订阅源
source-now = 现在询问
source-address-hint = 例如 https://counted.example
source-look = 查看
source-by-address = 按地址添加网站
source-by-address-text = 您先看到其密钥的指纹，与对方的人告诉您的比较。此后其公开记录会自动到来。
source-confirm = 是这个网站吗？
source-confirm-text = 请用另一种方式（电话或纸面）询问对方的人，逐组比较。然后才采用其记录。
source-key = 它的密钥
source-confirmed = 指纹相同：采用它的记录
