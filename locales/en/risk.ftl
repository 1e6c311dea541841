### What could do harm in a round, what is done about it, and what went wrong.

risk-lead = Before anybody is asked, somebody looks whether asking could hurt. No form opens before that.
risk-none-title = Nobody has looked yet
risk-none = No form of this round can be opened before somebody has looked at what could do harm, and the list was approved.
risk-due-title = Look again
risk-due = The round is now at “{ $state }”, or something went wrong, since somebody last looked.
risk-band-unknown = Not graded
risk-band-low = Low
risk-band-medium = Medium
risk-band-high = High
risk-band-very-high = Very high
risk-graded = likelihood { $likelihood } of 5, severity { $severity } of 5
risk-group = Who could be harmed?
risk-group-hint = A group. No names.
risk-harm = What could happen to them?
risk-harm-hint = In one sentence.
risk-before = If nothing is done
risk-measures = What is done about it?
risk-measures-hint = Before, while and after people are asked. A risk that is not low needs something.
risk-owner = Who takes care of that?
risk-owner-hint = A post or a group, for example “the secretary”. No names.
risk-after = What remains
risk-likelihood = How likely is it, if nothing is done?
risk-severity = How grave would it be?
risk-likelihood-left = How likely is it then?
risk-severity-left = How grave is it then?
risk-likelihood-1 = hardly ever
risk-likelihood-2 = seldom
risk-likelihood-3 = it may well happen
risk-likelihood-4 = it will probably happen
risk-likelihood-5 = almost surely
risk-severity-1 = a nuisance
risk-severity-2 = it hurts for a while
risk-severity-3 = it does lasting harm to some
risk-severity-4 = it does grave harm
risk-severity-5 = beyond repair
risk-grade-open = Not said
risk-edit = Change this risk
risk-add = Add a risk
risk-remove = Strike it out
risk-draft = A new version is being written
risk-draft-text = Only people who work on the initiative and members of its bodies see this. It counts once it is approved.
risk-how = Who looked, and how?
risk-how-hint = With whom did you talk about it? No names.
risk-typical = Begin with harms that happened elsewhere
risk-typical-hint = Tick what could happen here, too. You can change the words and add your own.
risk-typical-add = Add them to the list
risk-begin = Begin the list
risk-begin-again = Write a new version
risk-approve = Approve this list
risk-again = Look again
risk-again-note = What did you see?
risk-again-send = The list still holds
risk-version = Version { $number }
risk-earlier = Earlier versions

## Typical harms
typical-pressure = They feel that they have to answer.
    .group = People who are asked by somebody they depend on
    .measure = Say first that nobody has to answer and that no help depends on it; ask without leaders or officials near by; only count who says no.
typical-left-out = They are not counted, and so not served.
    .group = People without a telephone, without the language, or away from home
    .measure = Visit at other hours, ask in their languages, let helpers write for them; say on the page who was not reached.
typical-burden = It costs them time and money that nobody gives back.
    .group = People who answer, and people who collect
    .measure = Ask less; pay travel and time; come when it suits them.
typical-false-hopes = They expect help that will not come.
    .group = People who lack what the questions are about
    .measure = Say before asking what the answers can change and what not; come back with the results.
typical-distress = A question brings back what hurt.
    .group = People who lived through violence, loss or hunger
    .measure = Leave the question out, or let people skip it; train who asks; have somebody ready who can help.
typical-children = They answer, or are talked about, without somebody who looks after them.
    .group = Children
    .measure = Ask who looks after them first, then the child; ask nothing that a child should not carry.
typical-collectors = They are threatened, robbed or fall ill.
    .group = People who collect, on the way and at the door
    .measure = Go in pairs and by day; agree whom to call; everybody may stop without a reason.
typical-retaliation = They are punished for what they said.
    .group = People who speak about officials, employers or armed people
    .measure = Keep no names; publish no figure that points at few people; agree with the community what stays unsaid.
typical-lost = Others read what they said.
    .group = Everybody whose answers are on a device or on paper
    .measure = Lock devices; send answers and clear the device the same day; burn the sheets; wipe what is lost.
typical-recognised = Somebody recognises them in the figures.
    .group = Few people in a small place, or with something rare
    .measure = Publish no small cells; make places coarse; let the tables be attacked before they go out.
typical-place = A place becomes known that should stay hidden.
    .group = People whose home, shelter or sacred place is on the map
    .measure = Do not collect the exact place; publish large areas only; ask whose place it is.
typical-stigma = The whole group is looked down upon.
    .group = A group that others already speak badly of
    .measure = Let the group choose the words; show causes beside the counts; show the results to them first.
typical-used-against = The figures are used to police, move away, tax or cut.
    .group = People whom somebody powerful would like to know more about
    .measure = Agree in writing what the data may be used for; keep them with the community; do not collect what could be used so.

## What went wrong
incident-title = What went wrong
incident-lead = A lost telephone, a door slammed, a word misused: whoever works here writes it down, so that it can be put right.
incident-none = Nothing was reported.
incident-nothing-public = Nothing that was reported is open to everybody. How many there were stands on the page about harm.
incident-count = { $count ->
    [one] One incident was reported
   *[other] { $count } incidents were reported
}; { $open ->
    [0] all are closed.
    [one] one is not closed.
   *[other] { $open } are not closed.
}
incident-link = What went wrong
incident-state-open = Nothing done yet
incident-state-handled = Being dealt with
incident-state-closed = Closed
incident-public = Everybody may read this.
incident-inside = Only people who work on the initiative may read this.
incident-make-public = Let everybody read it
incident-make-inside = Keep it inside
incident-on = On which day?
incident-what = What happened?
incident-group = Who is affected?
incident-group-hint = A group, for example “households of the upper village”. Never a name.
incident-group-short = Affected
incident-by = Written down by
incident-report = Report something that went wrong
incident-done = What was done?
incident-now = Where does it stand now?
risk-motion = What could do harm: { $title }
risk-motion-text = The body is asked to approve the list of what could do harm, exactly as it stands on its page.
