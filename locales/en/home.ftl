### The start page.

home-lead = Communities decide what to ask, keep the power over their answers, and publish figures that an office can use and nobody has to fear.
home-search = Search for a place, a topic or a group
home-how = How it works
home-all = All initiatives
home-all-releases = All figures
home-look = One of them
home-initiatives = { $count ->
    [one] initiative
   *[other] initiatives
}
home-countries = { $count ->
    [one] country
   *[other] countries
}
home-releases = { $count ->
    [one] published figure
   *[other] published figures
}
home-today = As registered on this site today.
home-latest = What has been counted lately
home-latest-lead = Every figure says how sure it is, who decided, and what it cannot tell.
home-none = Nothing has been published yet. The first figures appear here.
home-new = New in the register
home-where = Where people count
home-map = Initiatives by country
home-map-sentence = { $initiatives } initiatives in { $countries } countries or areas.
home-way = The way of a question
home-way-lead = One record runs through all eight steps, so that a figure can be walked back to the decision that allowed it.

## The eight steps
chain-decide = People decide who has a say in which step.
chain-ask = A form in plain words, in the languages of the place.
chain-collect = On paper, on a telephone, without a network; each person says yes to each purpose.
chain-check = Every correction has a name, a day and a reason.
chain-analyse = Every figure carries its uncertainty.
chain-protect = Nobody can be recognised; an audit tries.
chain-publish = One sentence, one chart, its limits, its source.
chain-use = Whoever uses a figure says so, and what changed.
