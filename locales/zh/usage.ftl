### 发布之后：已确认或声称的使用，以及答复的承诺。

use-title = 谁使用了这些数字
use-list = 数字用在了哪里
use-list-lead = 人们说把社区的数字用在了哪里，由谁确认。在知情者也这样说之前，说法只是说法。两者从不合计。
use-file = 清单文件（CSV）
use-none = 还没有人说使用过这些数字。
use-wait = 还有 { $count } 条说法等待数据制作方查看。
use-to-look = 有 { $count } 条等您查看
use-to-look-text = 请查看，然后放到页面上，或说明理由不采用。
use-say = 我使用了这些数字
use-say-text = 您使用过这些数字，或知道谁使用过吗？请在这里说明。不需要帐户。提供这些数据的人会读到。
use-taken = 谢谢。已记下。
use-taken-text = 因为没有用帐户说明，要等数据制作方查看。有多少条在等待，人人可见。
use-confirmed = 已确认：{ $count }
use-confirmed-text = 制作数据的人或作决定的人说确实如此。
use-claimed-only = 声称但未确认：{ $count }
use-claimed-only-text = 有人这样说。应当知情的人都没有确认。

use-waiting = 等待中
use-waiting-text = 数据制作方还没有查看。其他人看不到。
use-claimed = 声称
use-claimed-text = 有人这样说。制作数据的人和作决定的人都还没有表态。
use-by-producer = 制作数据的人已确认
use-by-producer-text = 作决定的人还没有表态。
use-by-decision-maker = 作决定的人已确认
use-by-decision-maker-text = 作决定的机构说使用了这些数字。
use-by-both = 双方都已确认
use-by-both-text = 制作数据的人和作决定的人都说确实如此。
use-contested = 有争议
use-contested-text = 一方说并非如此。不算已确认。
use-withdrawn = 已撤回
use-left-out = 未采用

use-kicker = 数字的一次使用：
use-kind = 用在了什么上？
use-as-decision = 决定
use-as-budget = 预算
use-as-law = 法律或规章
use-as-service = 服务
use-as-document = 计划、报告或其他文件
use-as-case = 诉讼或投诉
use-as-article = 文章或节目
use-as-campaign = 宣传活动
use-as-school = 学校或课程
use-as-research = 研究
use-as-other = 其他
use-what = 它叫什么？
use-what-hint = 例如：本镇 2027 年预算。
use-who = 谁使用的？
use-who-hint = 组织或部门。请不要写私人姓名。
use-link = 在哪里可以读到？
use-link-hint = 网页的网址。
use-on = 哪一天？
use-figure = 哪个数字？
use-figure-hint = 例如：每天 20.5 升。
use-phase = 为了什么？
use-phase-none = 与政策无关，或不知道
use-decider = 哪个机构作的决定？
use-decider-none = 都不是，或不知道
use-decider-hint = 本站的机构可以确认，并承诺答复。
use-words = 结果如何
use-send = 提交
use-release = 数字
use-initiative = 来自
use-said-on = 说明日期
use-standing = 状况

use-sides = 双方的说法
use-side-producer = 制作数据的人
use-side-decision-maker = 作决定的人
use-side-silent = 还没有表态。
use-speak-for = 代表：
use-answer = 确实如此吗？
use-answer-send = 代表这一方回答
use-look = 留在页面上
use-leave-out = 不采用
use-withdraw = 撤回
use-reason = 为什么？
use-reason-hint = 人人都会看到。
use-promise = 承诺答复
use-promise-text = 请说明您会做什么，到什么时候。承诺会与其他承诺列在一起，并注明日期。
use-promise-what = 您会做什么或怎样答复？
use-promise-due = 到哪一天？
use-promise-send = 作出承诺
use-promise-runs = { $who } 承诺在 { $date } 之前答复。
use-promise-over = { $who } 曾承诺在 { $date } 之前答复，但没有给出答复。
use-promise-kept = { $who } 曾承诺在 { $date } 之前答复，已经兑现。
use-promise-kept-late =
    { $count ->
       *[other] { $who } 曾承诺在 { $date } 之前答复，已经兑现，迟了 { $count } 天。
    }

## 有什么改变：回到数据提供者那里的说明。

return-title = 有什么改变
return-lead = 告诉提供数据的人：数据用来做了什么，谁做的，什么没有做。他们最先读到。
return-none = 还没有写说明。
return-no-round = 说明是写给某一轮的人的，而现在还没有任何一轮。
return-new = 写一份说明
return-new-text = 像说话一样写。没有做的事也要说：反正人们知道。
return-round = 写给哪一轮的人？
return-round-hint = 有这一轮回执的人都可以凭代码读到。
return-release = 关于哪些数字？
return-release-none = 整个这一轮
return-called = 标题是什么？
return-called-hint = 要短：短信以它开头。
return-done = 做了什么
return-done-hint = 从最重要的一句开始。短信只取开头。
return-by = 谁做的
return-by-hint = 部门、组织、人们。
return-not-done = 什么没有做
return-not-done-hint = 如果知道，也说明原因。
return-next = 接下来做什么
return-next-hint = 例如：谁在什么时候再来查看。
return-save = 保存

return-draft = 草稿
return-draft-text = 只有倡议的人能读到。
return-scheduled = 等待日期
return-scheduled-text = 其他人还读不到。
return-with-participants = 参与者可读
return-with-participants-text = 提供数据的人可以凭回执读到。公众还读不到。
return-public = 公开
return-withdrawn = 已撤回
return-of-round = 第 { $number } 轮
return-when = 参与者自 { $participants } 起，所有人自 { $public } 起
return-figures = 所涉及的数字
return-send = 发出
return-send-text = 请选择两个日期。参与者先读到，或与所有人同一天读到。此后文字不再更改。
return-day-participants = 参与者从哪天起可以读？
return-day-public = 所有人从哪天起可以读？
return-day-public-hint = 不早于参与者。
return-write = 用另一种语言写
return-write-text = 已用一种语言发出的不再改变。发出之前也可以重写。
return-withdraw = 撤回
return-texts = 短信和信件的文字
return-texts-text = Counted 不知道任何参与者的电话或地址。请复制这些文字，按与人们约定的方式发送。如要张贴，请打印本页。
return-print = 在这里阅读，并查看相关数字：
return-print-mine = 凭回执在这里阅读：
return-sms = 短信
return-sms-size = 共 { $signs } 个字符；一条可容纳 { $room } 个。
return-sms-parts = 分 { $count } 条发送，每条都要付费。
return-sms-default = 每个字符都在所有手机的字符集中。
return-sms-ucs2 = 有字符不在所有手机的字符集中，所以一条能容纳的更少。
return-letter = 信件或电子邮件
return-letter-end = 凭您的回执，可以随时阅读本文，并说明您的数据是否按您的意愿使用：

return-mine-text = 这是您所提供数据的后续情况。
return-asked = 是否按您的意愿使用了？
return-asked-hint = 您的回答只计入总数，没有人知道是谁回答的。少于五个回答时从不显示。
return-asked-words = 您想补充什么吗？
return-asked-words-hint = 管理倡议的人会读到，但看不到您的姓名。请不要写您是谁。
return-asked-send = 提交
return-answered = 您已说明是否按您的意愿使用。谢谢。
return-back = 返回我的数据
return-intended-yes = 是
return-intended-partly = 部分是
return-intended-no = 否
return-review = 是否按人们的意愿使用了？
return-review-text = 已询问提供数据的人。他们的回答只作统计，从不按人保存。
return-review-open = 他们可以回答到 { $date }，之后统计回答。
return-review-few = 无人或不到五人回答，因此不予显示。
return-review-people = 有 { $count } 人回答。
return-review-protected = 不显示，因为选择其中一个回答的人太少
return-review-words = 他们补充的话

## 数字有错、不清楚或有看法：在期限内得到答复。

remark-title = 更正和问题
remark-none = 还没有人对这些数字提出意见。
remark-say = 指出错误，或提问
remark-say-text = 不需要帐户。数据制作方应在 { $days } 天内答复；如果到时没有答复，所有人都会看到。
remark-kind = 是什么？
remark-as-correction = 有错误
remark-as-question = 有不清楚的地方
remark-as-opinion = 我的看法
remark-figure = 哪个数字？
remark-words = 您想说什么？
remark-words-hint = 所有人都会读到。请不要写私人姓名。
remark-send = 提交
remark-waiting = 等待中
remark-open = 等待答复
remark-unanswered = 没有答复
remark-answered = 已答复
remark-left-out = 未采用
remark-due = { $date } 之前答复
remark-late =
    { $count ->
       *[other] 答复迟了 { $count } 天
    }
remark-put-right = 已更正于
remark-waiting-late = 还有 { $count } 条意见超过期限仍无人查看。
remark-count-answered = { $count } 条已答复。
remark-count-late =
    { $count ->
       *[other] 其中 { $count } 项答复晚于期限。
    }
remark-count-open = { $count } 条等待答复。
remark-count-unanswered = { $count } 条没有答复。
remark-count-waiting = { $count } 条等待查看。
remark-count-waiting-late =
    { $count ->
       *[other] { $count } 项已过期限，仍无人查看。
    }
remark-outcome = 结果如何？
remark-outcome-corrected = 将在以后的版本中更正
remark-outcome-stays = 已查看，保持不变
remark-outcome-explained = 已作说明
remark-outcome-noted = 已记下
remark-answer = 答复
remark-answer-send = 答复

## 结果，以数目表示。

impact-title = 结果如何
impact-lead = 数字用在了哪里，用了多长时间，什么回到了提供数据的人那里。没有评分：每个数目所计的事都可以打开查看。
impact-table = 使用情况
impact-measure = 统计的内容
impact-confirmed = 已确认
impact-claimed = 仅声称
impact-note = 已确认的和声称的从不相加。
impact-uses = 全部使用
impact-days = 从收集到使用的天数（中位数）
impact-no-day = 没有注明日期的使用
impact-early = 收集结束之前的使用
impact-none-after = 收集结束之后没有
impact-releases = 已公布的数字组数
impact-contested = 声称之中有争议的
impact-waiting = 等待查看的说法
impact-returned = 回到参与者那里的说明
impact-answered = 已答复的更正和问题
impact-answered-late = 其中答复晚于期限的
impact-open = 等待中的更正和问题
impact-unanswered = 过期未答复的更正和问题

## 关注和传播。

follow-title = 关注
follow-text = 用订阅阅读器可以知道发生了什么，而没有人知道您在关注。
follow-atom = 通过订阅源关注（Atom）
follow-published = 这些数字已公布。
follow-superseded = 有更新的版本。
follow-recalled = 这些数字已撤回。
follow-claimed = 有人说使用了这些数字。
follow-confirmed = 这些数字的一次使用得到确认。
follow-changed = 已说明有什么改变。
follow-answered = 一项更正或问题已有答复。
follow-put-right = 更新的版本更正了所指出的错误。
share-title = 分享、嵌入、关注
share-text = 带提醒的文字
share-copy = 复制这段文字
share-rests = 依据 { $records } 条记录。
share-caution = 这不能告诉您：
share-embed = 在您自己的页面上显示一个数字
share-embed-text = 复制您想要的数字那一行。它自带提醒，并链接回这里。它不设置 Cookie，也不从别处加载内容。
share-whole = 怎样得出，以及全部数字
