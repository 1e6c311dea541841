### Workstreams: proposed, approved, reporting, ended.

stream-list = Workstreams
stream-lead = Members propose what is worked on; the Steering Committee approves it with clear terms of reference and a duration. What is overdue shows by itself.
stream-none = No workstream yet
stream-none-text = A member can propose one. It begins when the Steering Committee has approved it.
stream-propose = Propose a workstream
stream-propose-lead = Say clearly what it is to do, in answer to what, and until when. It is compared with the other workstreams when you save it.
stream-rewrite = Write the proposal anew
stream-withdraw = Take the proposal back
stream-state-proposed = Proposed
stream-state-active = Active
stream-state-completed = Completed
stream-state-closed = Closed
stream-of = A workstream of
stream-until = Until { $date }
stream-by = by { $date }
stream-next-report = Next report by { $date }
stream-overdue =
    { $count ->
        [one] 1 report is overdue
       *[other] { $count } reports are overdue
    }
stream-over-time = Its time is over
stream-over-time-text = The last day is over, and nobody has extended, completed or closed it.
stream-no-committee = There is no Steering Committee here that could decide about it. A body of that kind must be a part of the Collaborative.
stream-ended = Ended on { $date }:
stream-wanted = More time is asked for, until { $date }:
stream-requests = What was asked for, and what came of it
stream-requests-request = Request or priority
stream-requests-workstream = Workstreams
stream-requests-outputs = Outputs
stream-requests-nothing = Nothing yet
stream-field-title = What is it called?
stream-field-title-hint = A few words.
stream-field-answers = Which request does it answer?
stream-field-answers-hint = The Commission’s decision or the priority of the Collaborative, as it is cited: Decision 54/102 (h).
stream-field-objectives = What is it for?
stream-field-objectives-hint = What will be different when it is done.
stream-field-topics = What is it about?
stream-field-topics-hint = A few key words with commas between them. They are compared with those of other workstreams.
stream-field-boundary = Where does your work end?
stream-field-boundary-hint = When others work on something near: who does what.
stream-field-deliverables = What does it deliver?
stream-field-deliverables-hint = One on a line: the day, then what. For example: 2027-05-31 Guidance on quality
stream-field-leads = Who leads it?
stream-field-leads-hint = Organisations, or people who agreed to be named.
stream-field-start = First day
stream-field-end = Last day
stream-field-report_weeks = After how many weeks does it report?
stream-field-report_weeks-hint = A number from 1 to 26.
stream-rhythm = Reports
stream-weeks =
    { $count ->
        [one] Every week
       *[other] Every { $count } weeks
    }
stream-extension = More time
stream-extended = From { $from } to { $date }:
stream-decision = The committee’s decision
stream-waits-for = Not put to the vote of { $body } yet.
stream-ask = Put it to the committee’s vote
stream-settle = Put the decision into effect
stream-motion = Approve what the workstream “{ $title }” asks for
stream-motion-text = We approve the workstream “{ $title }” with its terms of reference and its duration exactly as they stand on its page, including the time that it asks for there, if it does.
stream-people = Who works on it
stream-resource-person = resource person, no vote
stream-invite = Invite a resource person
stream-invite-text = Somebody from outside who contributes to the work. Resource persons have no vote.
stream-invite-name = Name
stream-invite-organisation = Organisation
stream-invite-brings = What does the person bring?
stream-reports = Reports
stream-report-number = No.
stream-report-period = Time
stream-report-due = By
stream-report-state = State
stream-from-to = { $from } to { $to }
stream-due-coming = To come
stream-due-now = Can be handed in until { $date }
stream-due-overdue =
    { $count ->
        [one] 1 day overdue
       *[other] { $count } days overdue
    }
stream-due-filed = Handed in
stream-due-filed-late =
    { $count ->
        [one] Handed in 1 day late
       *[other] Handed in { $count } days late
    }
stream-reports-read =
    { $count ->
        [one] Read the report
       *[other] Read the { $count } reports
    }
stream-report-head = Report { $number }, { $date }
stream-report-new = Hand in a report
stream-report-done = What was done?
stream-report-next = What comes next?
stream-report-asks = What do you need from the committee?
stream-report-send = Hand it in
stream-more-time = Ask for more time
stream-time-until = Until when?
stream-why = Why?
stream-end = End the workstream
stream-end-how = How does it end?
stream-end-completed = Completed: everything was delivered
stream-end-closed = Closed before that
stream-end-words = What came of it, or why does it end?
