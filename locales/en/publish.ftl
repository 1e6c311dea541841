### Words of the tabs protect and publish, and of the pages of releases.

## Releases
releases-title = Figures
releases-lead = What communities have counted and published, protected so that nobody can be recognised.
releases-none = Nothing has been published yet.
releases-catalogue = All releases as a catalogue (DCAT)
release-question = The question:
release-limits = What this can and cannot tell you
release-can = It can tell you
release-cannot = It cannot tell you
release-edition = Edition
release-replaces = replaces
release-method = How it was counted
release-protected = How people are protected
release-facts = About these figures
release-downloads = Take it with you
release-cite = Cite it
release-records = Records behind it
release-issued = Published
release-period = Period
release-places = Places
release-licence = Licence
release-snapshot = State of the data
release-content = Digest of the content
release-of = Answer or group
release-total = Total
release-count = How many
release-recalled = These figures were taken back.
release-superseded = There is a later edition of these figures.
release-vetoed = { $body } decided against it on { $day }
release-vetoed-decision = The decision
release-sent-back = It was sent back
release-vetoed-now = It does not go out. The same figures and words are not asked about twice: put together another release that answers the reasons.
release-sent-back-now = It does not go out as it is. Check it again once the reason is answered, or put together another release.
release-later = Go to the later edition
release-not-out = This is not published. Only people who work on the initiative see it.
release-alone = The coordinator allowed this alone
release-alone-text = { $by }: { $reason }
release-decided = A body of the community allowed this
release-with-interval = Each figure has its { $confidence } % interval: the range in which the truth probably lies.
release-withheld = { $count ->
    [0] Nothing is withheld.
    [one] One value is withheld to protect people.
   *[other] { $count } values are withheld to protect people.
}
release-official = The lower line was published by { $publisher }.
release-place = Cell { $number } ({ $sites } measuring places)
release-coarse = Places are shown on a grid of { $metres } metres, not where they really are.
release-cell-withheld = Withheld to protect people.
release-state-assembled = Put together
release-state-checked = Checked
release-state-before_the_community = Before the community
release-state-approved = Allowed
release-state-published = Published
release-state-superseded = Published, with a later edition
release-state-sent-back = Sent back
release-state-recalled = Taken back

## The tab protect
protecting-title = Protect
protecting-lead = Make tables in which nobody can be recognised. Small cells are withheld, and with them as many others as it takes that none can be computed back.
protecting-done = Protected so far
protecting-new = Protect tables
protecting-no-data = There is no frozen state of the data yet.
protecting-to-check = Make a snapshot first.
protecting-not-yet = Counted protects tables and estimates. Files of single records, rounding and noise come later; until then they cannot be published.
protecting-data = Data (their newest snapshot)
protecting-table = Table { $number }
protecting-table-title = Title
protecting-by-1 = Broken down by
protecting-by-2 = and by
protecting-by-3 = and also by
protecting-by-none = – choose –
protecting-threshold = Fewest people in a cell that is shown
protecting-threshold-hint = At least 3; 10 is a good start. Where a body decided about a number, a higher one needs no new decision.
protecting-zeros = Empty cells may tell something too: withhold them like small ones
protecting-run = Protect and audit
protecting-audit-lead = Tables on this page were protected together. The audit tried to compute every withheld cell back.
protecting-cells = Cells
protecting-primary = Withheld: too few people
protecting-secondary = Withheld to protect those
protecting-undone = Could be computed back
protecting-certified = Certified to leave a range of several values
protecting-certified-of = { $cells } of { $withheld }, over all tables together
protecting-narrowest = Narrowest range a reader can work out
protecting-from-to = { $low } to { $high }
protecting-to-publish = Go on to publish

## The tab publish
publishing-title = Publish
publishing-lead = Put protected tables and figures together, say what they mean and what they cannot tell, and let them out.
publishing-releases = Releases
publishing-new = Put a release together
publishing-tables = Protected tables
publishing-no-tables = No tables
publishing-figures = Figures from analyses
publishing-no-figures = There are no analyses yet, so only tables can be published.
publishing-map = A map of measuring places
publishing-no-map = No map
publishing-points-data = Data
publishing-points-latitude = Column with the latitude
publishing-points-longitude = Column with the longitude
publishing-points-value = Column whose mean is shown
publishing-points-title = Title of the map
publishing-points-grid = Grid in metres
publishing-points-grid-hint = Places are shown on a grid, never where they really are. At least 500; for answers of people at least 5000.
publishing-word-title = Title
publishing-word-title-hint = What, where, when.
publishing-word-sentence = The finding in one sentence
publishing-word-sentence-hint = With a number and how sure it is. It stands above everything.
publishing-word-question = The question
publishing-word-question-hint = As the community asked it.
publishing-word-method = How it was counted
publishing-word-method-hint = Who was asked, how they were chosen, when.
publishing-word-can = What it can tell
publishing-word-can-hint = What somebody may conclude from it. One sentence a line.
publishing-word-limits = What it cannot tell
publishing-word-limits-hint = What nobody may conclude from it. One sentence a line.
publishing-word-creators = Who is to be named as author
publishing-word-creators-hint = One a line.
publishing-word-publisher = Who publishes
publishing-word-publisher-hint = Left empty: the initiative.
publishing-word-keywords = Words by which it is found
publishing-word-keywords-hint = One a line: the place, the subject, the goal.
publishing-word-start = First day it is about
publishing-word-end = Last day it is about
publishing-slug = Name in the address
publishing-subject = What are these figures about?
publishing-persons = People or households
publishing-things = Readings of things (air, water, noise), not of people
publishing-declaration = Declare that no person can be harmed
publishing-declared-by = Who declares it
publishing-declared-reason = Why
publishing-declared-on = When
publishing-assemble = Put it together
publishing-see = See its page
publishing-next = Next step
publishing-history = What happened
publishing-content = What is in it
publishing-reason = Reason
publishing-alone-reason = Reason for deciding alone (every reader will see it)
publishing-until = The community can object until
publishing-until-hint = Those with a receipt, members of a body, and whoever has the link see it first. Two weeks leave time for a meeting.
publishing-step-check = Check it against earlier releases
publishing-step-approve = Allow it, as coordinator alone
publishing-step-approve-decided = Allow it, as the body decided
publishing-step-community = Show it to the community
publishing-step-back = Send it back
publishing-step-publish = Publish
publishing-step-supersede = Name a later edition
publishing-later = The later edition
publishing-step-recall = Take it back
release-thanks = Thanks to
release-thanks-community = { $count ->
    [one] one more person of the community
   *[other] { $count } more people of the community
}

release-holds-taken-back = Somebody whose answers are in these figures took them back after the figures were made. The next edition is made without them.
release-data-deleted = The data that these figures were made from were deleted on { $when }, because somebody took answers back or their time was over. The figures stand by their digest and the log.
state-gone = The newest frozen state was deleted
state-gone-again = Freeze a new state
state-gone-text =
    It was deleted on { $when }, because somebody whose answers were in it took them back, or their time was over. { $older ->
        [0] Freeze a new one, and ask of that.
       *[other] What is offered below is the older state { $older }; freeze a new one for the newest answers.
    }
