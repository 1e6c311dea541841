### Progress reports of a year.

report-title = Reports
report-lead = Each year is told from the record: members, meetings, decisions, work, effect. The report is approved by a decision once the year is over.
report-name = Progress report { $year }
report-none = Not approved; told as the record stands
report-approved-on = Approved on { $date }
report-alone = by one person: there was nobody yet to decide.
report-live = Nobody has drafted a report of this year yet. This page is what the record tells now; it changes as the record grows.
report-draft = This is a draft that waits for its approval.
report-not-over = The year is not over. It can be approved once it is, from a draft made after its last day.
report-until = What happened up to { $date }.
report-since = This record began on { $date }; of the time before it knows nothing.
report-no-area = What is not told, because no area is named
report-no-area-text = Nobody said for which country or region this body is. The figures of the whole register are not its own, so none stand here.
report-silent = What this record keeps nothing about yet
report-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
report-machine = The same for machines (JSON)
report-draft-title = Draft the report
report-make = Draft it from the record
report-redraft = Draft it anew from the record
report-words = What the figures do not tell
report-words-hint = What went well, what did not, what was learned. The figures come from the record and cannot be changed here.
report-motion = Progress report { $title }
report-motion-text = We approve the progress report of { $title } as it stands.

report-membership = Members
report-duties = What was owed, and done
report-meetings = Meetings
report-decisions = Decisions
report-plan = The plan
report-workstreams = Workstreams
report-outputs = Outputs
report-initiatives = Initiatives
report-releases = Published figures
report-countries = Countries
report-knowledge = Cases, stories, events
report-money = Money
report-effect = Use and effect
report-commitments = Commitments
report-chapters = Parts in the world
report-to-duties = The board of the year
report-to-plan = The plan

report-count-members = Members on the last day
report-count-joined = Joined
report-count-left = Left
report-count-drives = Membership drives
report-count-consulted = Consultations by members with those they speak for
report-count-owed = Owed, as far as this record knows
report-count-done = Done
report-count-late = Late
report-count-missed = Missed
report-count-unknown = Before this record, unknown
report-count-held = Meetings held
report-count-in-place = Of these, people came together in one place
report-count-carried = Agreed
report-count-not-carried = Not agreed
report-count-planned = Items that were due
report-count-planned-done = Done
report-count-planned-late = Late
report-count-active = At work
report-count-finished = Completed or closed
report-count-reported = Reports given
report-count-approved = Approved
report-count-submitted = Submitted
report-count-initiatives = Initiatives on the last day
report-count-registered = Registered in the year
report-count-published = Published in the year
report-count-countries = Countries with an initiative
report-count-told = Cases and stories
report-count-events = Events held
report-count-promises = Promises
report-count-kept = Kept
report-count-steps = Steps shown in the year
report-count-chapters = Regional, national and subnational parts
report-count-funds = Funds
report-count-grants = Grants allocated
report-count-uses = Uses reported
