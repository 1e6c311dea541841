consult-list = 意见征求
consult-lead = 您可以逐段评论的文本。每条评论都会得到附理由的答复。
consult-none = 还没有意见征求
consult-none-text = 这个机构就一份文本征求意见时，会列在这里。
consult-open-now = 正在征求评论
consult-others = 其他文本
consult-new = 撰写文本
consult-title = 它叫什么？
consult-text = 文本
consult-text-hint = 空行开始新的一段；每段都有编号。以 # 开头的行是标题。
consult-revise-hint = 空行开始新的一段；以 # 开头的行是标题。保留的段落编号不变；新段落用前一编号加字母，例如 4a。
consult-write = 保存文本
consult-stands-none = 还没有征求过意见
consult-stands-open = 正在征求评论
consult-stands-answering = 正在答复评论
consult-stands-concluded = 已结束
consult-until = 评论截至 { $date }
consult-version = 版本 { $number }
consult-comments = { $count ->
        [0] 没有评论
       *[other] { $count } 条评论
    }
consult-asks-everybody = 征求所有人的意见
consult-asks-members = 征求“{ $body }”成员的意见
consult-of-output = 这是一项产出的文本：
consult-frozen = 这份文本已批准，不再改变。
consult-not-you = 只有成员可以评论这份文本。如果您是成员，请登录。
consult-all-answered = { $count ->
        [0] 没有人评论。
       *[other] 共有 { $count } 条评论，每条都有答复。
    }
consult-waiting-many = 有 { $count } 条没有用帐户提出的评论等您查看。
consult-to-answers = { $count ->
        [0] 评论和答复
       *[other] 评论和答复（{ $count }）
    }
consult-to-changes = 有什么改变
consult-to-text = 重写文本
consult-comment-on = 评论第 { $number } 段
consult-comment-on-whole = 评论整份文本
consult-whole = 整份文本
consult-words = 您怎么看？
consult-instead = 这一段应当怎样写？
consult-instead-hint = 请按您希望的写。机构会看到不同之处。
consult-instead-said = 应当写成：
consult-name = 您的名字
consult-name-hint = 人人都能看到。可以留空。
consult-organisation = 您的组织
consult-organisation-hint = 如果您代表别人，请写代表谁。
consult-send = 提交评论
consult-sent = 谢谢。您的评论列在这里，答复也会在这里。
consult-sent-waits = 谢谢。机构的人会先查看您的评论，然后别人才能读到。答复会在这里。
consult-somebody = 某人
consult-somebody-account = 有帐户的某人
consult-number = 第 { $number } 号
consult-waiting = 读者还看不到
consult-removed = 文字已移除：{ $reason }
consult-reason-is = 答复：
consult-answers = 评论和答复
consult-answered = 已答复的评论
consult-of-members = 只征求成员的意见。他们的意见由成员阅读。
consult-no-comments = 还没有人评论。
consult-all = 全部评论
consult-only-open = 只看没有答复的
consult-as-table = 以表格显示
consult-as-csv = 以文件（CSV）
consult-paragraph = 第 { $number } 段
consult-tick = 答复第 { $number } 号
consult-answer-ticked = 答复勾选的评论
consult-answer = 怎样处理？
consult-answer-taken = 采纳
consult-answer-taken_in_part = 部分采纳
consult-answer-not_taken = 不采纳
consult-answer-noted = 已记下，没有要求改动
consult-reason = 为什么？
consult-reason-hint = 评论者会读到。移除文字时也需要填写。
consult-give-answer = 给出这个答复
consult-let-read = 让读者看到
consult-remove = 移除其文字
consult-column-number = 编号
consult-column-paragraph = 段落
consult-column-comment = 评论
consult-column-who = 谁
consult-column-answer = 处理结果
consult-column-reason = 理由
consult-ask = 就这份文本征求意见
consult-review = 交成员审阅
consult-review-text = { $count ->
       *[other] 征求协作组织全体成员的意见，至少 { $count } 天。在此期间文本保持不变。
    }
consult-audience = 征求谁的意见？
consult-audience-members = 这个机构的成员
consult-audience-everybody = 所有人，无论有没有帐户
consult-last-day = 到哪一天？
consult-question = 您想知道什么？
consult-question-hint = 文本上方的一两句短话。
consult-conclude = 结束意见征求
consult-left = 还有 { $count } 条评论没有答复。
consult-answer-them = 答复评论
consult-summary = 结果如何？
consult-summary-hint = 用几句话，写给所有参与的人。
consult-from-to = 从版本 { $from } 到版本 { $to }
consult-no-changes = 没有段落不同。
consult-same = { $count } 个段落和标题没有变化。
consult-other-versions = 其他版本：
consult-became-changed = 已更改
consult-became-gone = 已去掉
consult-became-new = 新增
