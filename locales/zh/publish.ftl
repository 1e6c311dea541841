releases-title = 数字
releases-lead = 社区统计并公布的内容；经过保护，任何人都不会被认出。
releases-none = 尚未公布任何内容。
releases-catalogue = 全部发布的目录（DCAT）
release-question = 问题：
release-limits = 这些数字能说明什么，不能说明什么
release-method = 如何统计
release-protected = 如何保护人
release-facts = 关于这些数字
release-downloads = 下载
release-cite = 引用
release-records = 依据的记录数
release-issued = 公布日期
release-period = 时期
release-places = 地点
release-licence = 许可
release-snapshot = 数据状态
release-content = 内容指纹
release-of = 回答或群体
release-total = 合计
release-recalled = 这些数字已被撤回。
release-superseded = 这些数字有更新的版本。
release-later = 查看更新的版本
release-not-out = 尚未公布。只有参与该倡议的人能看到。
release-alone = 由协调人单独批准
release-decided = 由社区的机构批准
release-with-interval = 每个数字都有其 { $confidence }% 区间：真实值很可能在其中。
release-withheld = { $count ->
    [0] 没有隐去任何值。
   *[other] 为保护人，隐去了 { $count } 个值。
}
release-official = 下方的线由 { $publisher } 公布。
release-place = 第 { $number } 格（{ $sites } 个测量点）
release-coarse = 地点显示在 { $metres } 米的网格上，而不是其实际位置。
release-cell-withheld = 为保护人而隐去。
release-state-published = 已公布
release-state-superseded = 已公布，有更新的版本
release-state-recalled = 已撤回
