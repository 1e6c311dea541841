### Charts: what their signs mean, and what a screen reader hears.

chart-as-table = Show as a table
table-first-rows = { $shown } of { $all } rows stand here.
table-whole = See all rows
chart-value = Value
chart-interval = { $confidence }% interval
chart-n = Answers
chart-day = Day
chart-country = Country or area
chart-place = Place
chart-citizen = Citizens
chart-official = Official
chart-legend-interval = { $confidence }% interval: where the true value probably lies
chart-legend-band = Band: { $confidence }% interval
chart-legend-few = Fewer than { $few } answers: read with care
chart-legend-protected = Protected: withheld so that nobody can be recognised
chart-line-said = { $name }, { $start } to { $end }: between { $low } and { $high }
chart-grid = A square of the grid is { $km } km wide
chart-coarsened = Places are shown to the nearest { $km } km
chart-boundaries = Boundaries are from Natural Earth and imply no opinion on the status of any territory.

## A figure is never alone
stat-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
stat-interval = { $confidence }% interval: { $low } to { $high }
stat-limits = What this can and cannot tell you
stat-can = It can tell you
stat-cannot = It cannot tell you

## The participation profile
profile-title = Who decides, stage by stage
profile-stage = Stage
profile-level = Level
profile-participants = Participants’ own view
profile-enough = Sufficient from here
profile-sentence = { $known ->
    [9] People have a sufficient say (level 4 or 5) in { $enough } of 9 stages.
   *[other] People have a sufficient say (level 4 or 5) in { $enough } of { $known } stages.
}
profile-open = { $count ->
    [one] One stage is not known.
   *[other] { $count } stages are not known.
}
profile-agree = Participants see it the same way.
profile-lower = { $count ->
    [one] Participants see it lower in one stage.
   *[other] Participants see it lower in { $count } stages.
}
profile-higher = { $count ->
    [one] Participants see it higher in one stage.
   *[other] Participants see it higher in { $count } stages.
}
profile-both = Participants see it lower in { $lower } stages and higher in { $higher }.
profile-unknown = Nobody has judged yet who decided in which stage.
profile-said = { $stage }: { $own }; participants: { $theirs }
profile-legend-enough = Sufficient: level 4 or 5
profile-legend-below = Below 4
profile-legend-unknown = Not known
profile-legend-dot = Participants’ own view
profile-legend-parts = Participants see it differently
