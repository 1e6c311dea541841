site-name = Counted
site-promise = 从社区的问题到算数的数字
footer-word = 社区的问题、社区的数据以及对数据的决定权，始终掌握在社区自己手中。
footer-privacy = 没有跟踪，没有广告，不从别处加载任何内容。

site-trial = 试用：本站认为今天是 { $date }。这里的一切都不是真的。
nav-skip = 跳到正文
nav-main = 主导航
nav-language = 语言
nav-display = 显示
nav-initiatives = 倡议
nav-releases = 数字
nav-collaborative = 协作组织
nav-knowledge = 知识
nav-framework = 框架
nav-about = 关于
nav-work = 我的工作
nav-account = 我的账户
nav-my-data = 我的数据
nav-api = API
nav-log = 日志
nav-patterns = 页面组件
nav-sign-in = 登录
nav-sign-out = 退出
nav-breadcrumbs = 您的位置
nav-pages = 页码
nav-next = 下一页
nav-previous = 上一页
nav-page-of = 第 { $page } 页，共 { $pages } 页

display-theme = 浅色或深色
display-theme-auto = 跟随设备
display-theme-light = 浅色
display-theme-dark = 深色
display-contrast = 对比度
display-contrast-auto = 跟随设备
display-contrast-high = 高
display-apply = 应用

action-save = 保存
action-start = 开始
action-continue = 继续
action-back = 返回
action-cancel = 取消
action-remove = 删除
action-add = 添加
action-change = 更改
action-download = 下载
action-search = 搜索
action-filter = 显示
action-clear = 全部清除
action-upload = 上传文件
action-import = 导入
action-publish = 发布
action-approve = 批准
action-submit = 提交
action-view = 查看

badge-draft = 草稿
badge-open = 进行中
badge-done = 已完成
badge-attention = 需要注意
badge-blocked = 受阻
badge-protected = 受保护
badge-next = 下一步

number-percent = { $value }%
number-range = { $low } 至 { $high }
date-moment = { $date } { $time }（协调世界时）

field-optional = （选填）
error-word = 错误：
error-summary = 有 { $count } 处需要更正
finding-error = 错误
finding-warning = 警告
finding-info = 提示
finding-where = 位置
finding-cure = 怎么办
error-not-found = 页面不存在
error-not-found-cure = 地址可能有误，或页面已移动。请回到首页或使用搜索。
error-forbidden = 您无权查看此页
error-forbidden-cure = 请向倡议的协调人申请权限，或使用其他帐户登录。
error-forbidden-seat = 只有在该机构中有席位的人或管理其事务的人才能这样做。请与他们联系，或使用其他帐户登录。
error-sign-in = 请先登录
error-full = 网站已没有存储空间
error-full-cure = 您提交的内容没有保存。请告诉网站的管理者，稍后再提交。
error-server = 我们这边出了问题
error-server-cure = 您提交的内容没有保存。请一分钟后再试。
error-too-many = 尝试次数过多
error-too-many-cure = 请等 { $minutes } 分钟后再试。
error-expired = 页面打开时间过长
error-expired-cure = 请返回，重新加载页面，然后再次提交表单。
error-findings = 目前的内容无法接受
error-conflict = 其间有人作了更改
error-conflict-cure = 请返回并重新加载页面，查看更改之处，然后重新输入您的内容。

protected-legend = 为避免任何人被识别，此单元格不予显示。
protected-small = 受保护：人数过少，显示出来会暴露他们的身份。
protected-second = 受保护：由此单元格可以推算出被隐去的单元格。
missing-not-asked = 未询问。
missing-no-answer = 未回答。
missing-no-data = 无数据。

work-tabs = 工作步骤
work-decide = 决定
work-ask = 提问
work-collect = 收集
work-check = 检查
work-analyse = 分析
work-protect = 保护
work-publish = 发布
work-use = 使用

finding-errors = { $count } 个错误
finding-warnings = { $count } 个警告
finding-infos = { $count } 个提示
place-sheet = 工作表
place-row = 行
place-column = 列
place-language = 语言
place-line = 行
place-field = 字段
place-file = 文件
place-table = 表
place-variable = 变量
place-question = 问题

progress-running = 进行中
progress-of = { $done } / { $all }
filter-all = 全部
filter-found = { $count ->
    [0] 没有找到
   *[other] 找到 { $count } 项
}
patterns-lead = 构成页面的所有组件及示例。数字均为虚构。
nav-decisions = 决定
