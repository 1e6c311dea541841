### Workplans: who does what until when.

plan-title = Plans
plan-lead = What is to be done, by whom, until when. A plan is proposed by who keeps the business and comes into force by a decision.
plan-none = No plan yet
plan-none-text = When a plan is put to the vote, everybody can read it here.
plan-new = Propose a plan
plan-name = Workplan { $span }
plan-state-draft = Proposed
plan-state-approved = In force
plan-progress =
    { $done } of { $all } done{ $late ->
        [0] { "" }
       *[other] , { $late } late
    }
plan-from = First year
plan-to = Last year
plan-to-hint = Leave it empty for a plan of one year.
plan-aim = What is it to reach?
plan-item = Item { $number }
plan-items = What is to be done
plan-number = No.
plan-what = What is to be done?
plan-owner = Who does it?
plan-due = Until when?
plan-standing = How it stands
plan-open = To do
plan-late = Late
plan-done = Done
plan-done-on = on { $date }
plan-evidence-link = What shows it
plan-decides = Approved by a decision of
plan-approved-on = Approved on { $date } by
plan-alone = Approved on { $date } by one person: there was nobody yet to decide.
plan-approve-title = Approval
plan-approve = Take the decision over
plan-approve-alone = Approve it alone: nobody can decide yet
plan-edit = Change the plan
plan-mark-title = Write down that something was done
plan-which = What was done?
plan-done-when = When?
plan-evidence = What shows it?
plan-evidence-hint = A page of this site that begins with /, or an address that begins with https://.
plan-words = In a few words
plan-mark = It was done
plan-motion = Workplan { $title }
plan-motion-text = We approve the workplan { $title } as it stands, with its items, owners and days.
