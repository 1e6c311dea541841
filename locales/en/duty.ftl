### What a collaborative owes in a year by its terms of reference.

duty-tab = Duties
duty-title = What is owed in
duty-sum =
    Done: { $done } of { $all }.{ $late ->
        [0] { "" }
       *[other] { " " }Late: { $late }.
    }{ $missed ->
        [0] { "" }
       *[other] { " " }Missed: { $missed }.
    }
duty-years = Other years
duty-since = This record began on { $date }. Of the time before, nobody here knows what was done; it counts as unknown, not as missed.
duty-waiting = Waiting to be done
duty-board = The whole year
duty-how = How this is counted
duty-how-text = Nobody writes this page. It is computed each time from what stands in the record: meetings that were held, plans and reports that were approved, drives and workstreams. Where the terms of reference give no number or day, ours stands and is marked so. A meeting counts for the time in which it lies: one that is late can make an earlier time good, never a later one, and several on one day are one. What was entered afterwards is marked.
duty-committee = The committee whose meetings count:
duty-no-committee = There is no steering committee in this record yet, so none of its meetings count.
duty-feed = The open days as a calendar
duty-source = Terms of reference: { $clause }
duty-none-owed = Nothing is owed this year
duty-done-of = { $done } of { $all }
duty-by-what = What was done, and when
duty-besides = Besides, on { $date }
duty-nth = { $duty } ({ $number } of { $of })

duty-committee-meetings = The steering committee meets every month
duty-committee-in-person = It meets in one place, twice
duty-expert-group = The expert group meets in one place
duty-consultations = Members are consulted
duty-information-sessions = Everybody is informed and may ask
duty-drives = New members are asked to join
duty-annual-plan = A workplan for the year
duty-medium-term-plan = A workplan for several years
duty-progress-report = A progress report about the year
duty-workstream-reports = Workstreams report

duty-reading-consultations = The text says “regular”; we read it as twice a year.
duty-reading-information-sessions = The text gives no number; each drive follows a session, so two a year.
duty-reading-drives = The text says “bi-annual”; we read it as twice a year.
duty-reading-annual-plan = The text gives no day; we take the end of March.
duty-reading-medium-term-plan = The text gives no day; we take the end of the year.
duty-reading-progress-report = The text gives no day; we take the end of March of the next year.

duty-slot-done = Done on { $date }
duty-slot-done-late = Done late, on { $date }
duty-slot-planned = Called for { $date }
duty-slot-coming = From { $date }
duty-slot-due = Due by { $date }
duty-slot-overdue = Late since { $date }
duty-slot-missed = Missed; was due by { $date }
duty-slot-unknown = Unknown; before this record

duty-standing-done = Done
duty-standing-done-late = Done late
duty-standing-planned = Called
duty-standing-coming = Not yet
duty-standing-due = Due now
duty-standing-overdue = Late
duty-standing-missed = Missed
duty-standing-unknown = Unknown


duty-entered-later = entered on { $date }
duty-of-later = { $count ->
    [one] one of them entered afterwards
   *[other] { $count } of them entered afterwards
}
duty-calendar = What is owed: { $body }
