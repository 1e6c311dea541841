### Workstreams: proposed, approved, reporting, ended.

work-list = Workstreams
work-lead = Members propose what is worked on; the Steering Committee approves it with clear terms of reference and a duration. What is overdue shows by itself.
work-none = No workstream yet
work-none-text = A member can propose one. It begins when the Steering Committee has approved it.
work-propose = Propose a workstream
work-propose-lead = Say clearly what it is to do, in answer to what, and until when. It is compared with the other workstreams when you save it.
work-rewrite = Write the proposal anew
work-withdraw = Take the proposal back
work-state-proposed = Proposed
work-state-active = Active
work-state-completed = Completed
work-state-closed = Closed
work-of = A workstream of
work-until = Until { $date }
work-by = by { $date }
work-next-report = Next report by { $date }
work-overdue =
    { $count ->
        [one] 1 report is overdue
       *[other] { $count } reports are overdue
    }
work-over-time = Its time is over
work-over-time-text = The last day is over, and nobody has extended, completed or closed it.
work-no-committee = There is no Steering Committee here that could decide about it. A body of that kind must be a part of the Collaborative.
work-ended = Ended on { $date }:
work-wanted = More time is asked for, until { $date }:
work-requests = What was asked for, and what came of it
work-requests-request = Request or priority
work-requests-workstream = Workstreams
work-requests-outputs = Outputs
work-requests-nothing = Nothing yet
work-field-title = What is it called?
work-field-title-hint = A few words.
work-field-answers = Which request does it answer?
work-field-answers-hint = The Commission’s decision or the priority of the Collaborative, as it is cited: Decision 54/102 (h).
work-field-objectives = What is it for?
work-field-objectives-hint = What will be different when it is done.
work-field-topics = What is it about?
work-field-topics-hint = A few key words with commas between them. They are compared with those of other workstreams.
work-field-boundary = Where does your work end?
work-field-boundary-hint = When others work on something near: who does what.
work-field-deliverables = What does it deliver?
work-field-deliverables-hint = One on a line: the day, then what. For example: 2027-05-31 Guidance on quality
work-field-leads = Who leads it?
work-field-leads-hint = Organisations, or people who agreed to be named.
work-field-start = First day
work-field-end = Last day
work-field-report_weeks = After how many weeks does it report?
work-field-report_weeks-hint = A number from 1 to 26.
work-rhythm = Reports
work-weeks =
    { $count ->
        [one] Every week
       *[other] Every { $count } weeks
    }
work-extension = More time
work-extended = From { $from } to { $date }:
work-decision = The committee’s decision
work-waits-for = Not put to the vote of { $body } yet.
work-ask = Put it to the committee’s vote
work-settle = Put the decision into effect
work-motion = Approve what the workstream “{ $title }” asks for
work-motion-text = We approve the workstream “{ $title }” with its terms of reference and its duration exactly as they stand on its page, including the time that it asks for there, if it does.
work-people = Who works on it
work-resource-person = resource person, no vote
work-invite = Invite a resource person
work-invite-text = Somebody from outside who contributes to the work. Resource persons have no vote.
work-invite-name = Name
work-invite-organisation = Organisation
work-invite-brings = What does the person bring?
work-reports = Reports
work-report-number = No.
work-report-period = Time
work-report-due = By
work-report-state = State
work-from-to = { $from } to { $to }
work-due-coming = To come
work-due-now = Can be handed in until { $date }
work-due-overdue =
    { $count ->
        [one] 1 day overdue
       *[other] { $count } days overdue
    }
work-due-filed = Handed in
work-due-filed-late =
    { $count ->
        [one] Handed in 1 day late
       *[other] Handed in { $count } days late
    }
work-reports-read =
    { $count ->
        [one] Read the report
       *[other] Read the { $count } reports
    }
work-report-head = Report { $number }, { $date }
work-report-new = Hand in a report
work-report-done = What was done?
work-report-next = What comes next?
work-report-asks = What do you need from the committee?
work-report-send = Hand it in
work-more-time = Ask for more time
work-time-until = Until when?
work-why = Why?
work-end = End the workstream
work-end-how = How does it end?
work-end-completed = Completed: everything was delivered
work-end-closed = Closed before that
work-end-words = What came of it, or why does it end?
