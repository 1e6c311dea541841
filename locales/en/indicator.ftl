### Indicators: official, complementary and independent figures side by side; an office's own series and benchmark.

indicator-list = Indicators
indicator-list-lead = What statistical offices publish and what communities count, side by side: who counted, how, how many answers, how sure, and what it cannot tell.
indicator-list-none = No figures for an indicator are here yet.
indicator-list-table = Targets and indicators with figures
indicator-official = Official series
indicator-releases = Releases of communities
indicator-official-none = No official series stands here for this indicator.
indicator-kind-none = None.
indicator-period = When
indicator-for-whom = For whom
indicator-figure = Figure
indicator-interval = Between
indicator-status = Status
indicator-everybody = Everybody
indicator-no-figure = no figure
indicator-no-interval = no interval told
indicator-withheld = withheld to protect people
indicator-how = How it was counted, and what it cannot tell
indicator-who = Counted by { $who } · { $initiative }
indicator-origin = Source: { $source }. Licence: { $licence }. Read in on { $day }.
indicator-standing = Beside official statistics

series-title = Series of the office
series-lead = The office’s own figures, read from its files. They stand beside the figures of communities and are what a release is held against.
series-none = No series was read in yet.
series-new = Read a series in, or anew
series-new-text = A series of the same code is replaced as a whole; what was added, revised or left out is told. Three formats are read: SDMX-ML 2.1 (structure-specific data), SDMX-CSV, and the CSV of Open SDG.
series-code = Code of the series
series-code-hint = Only for a CSV, which does not name it, for example SH_H2O_SAFE.
series-file = File
series-file-hint = At most 2 MB.
series-source = Where it was published
series-source-hint = An address or a citation.
series-licence = Its licence
series-read = Read it in
series-figures = Figures
series-unit-percent = percent
series-unit-number = number
series-interval = { $low } to { $high }
series-words = Words for the codes
series-words-text = A structure file (SDMX-ML 2.1, the DSD with its code lists) says what the codes of the series mean. Everybody then reads its words, in the languages that it has, in place of the codes. Read it again after new series were read in.
series-words-read = Read the words in
series-words-made = { $structure }: { $series ->
    [one] one series has words now.
   *[other] { $series } series have words now.
}
series-drop = Take a series away
series-drop-text = For a series that was read in by mistake. It leaves the indicator page and can be held against nothing any more; what was decided stays. That it was here, and why it went, stays in the public log.
series-drop-why = Why
series-drop-why-hint = Everybody can read it in the log.
series-drop-it = Take it away
series-dropped = The series { $code } was taken away.
series-name = Series
series-read-on = Read in on
series-made = { $code }: { $figures } figures were read in.
series-renewed = { $code }: { $figures } figures; { $added } added, { $revised } revised, { $gone } left out since it was read before.

benchmark-title = Beside the office’s own series
benchmark-text = Level, trend and coverage, each difference with its interval. It does not say which of the two is right: definitions, people and time may differ.
benchmark-none = There is nothing to hold against each other yet: a series of the office and figures of the release are needed.
benchmark-ours = Figures of the release
benchmark-official = Figures of the office
benchmark-compare = Compare
benchmark-levels = Level
benchmark-no-levels = No figure of the release and of the series is for the same people.
benchmark-years-apart = Years apart
benchmark-difference = Difference
benchmark-apart = the interval leaves out zero
benchmark-within = the interval takes in zero
benchmark-not-told = cannot be told
benchmark-trend = Trend
benchmark-trend-years = Change from { $first } to { $last }
benchmark-broken = The office’s series breaks between { $first } and { $last }: what is before does not compare.
benchmark-no-trend = A trend needs two years that both have.
benchmark-coverage = Coverage
benchmark-both = { $count ->
    [0] No group is in both.
    [one] One group is in both.
   *[other] { $count } groups are in both.
}
benchmark-only-office = { $count ->
    [one] One group that only the office tells about:
   *[other] { $count } groups that only the office tells about:
}
benchmark-only-ours = { $count ->
    [one] One group that only the release tells about:
   *[other] { $count } groups that only the release tells about:
}
benchmark-withheld = { $count ->
    [one] One figure of the release is withheld to protect people and compares with nothing.
   *[other] { $count } figures of the release are withheld to protect people and compare with nothing.
}
benchmark-limits = Both are taken as independent of each other. Where the office tells no interval, its figure counts as exact, so that the difference looks surer than it is. Two rounds with the same people are not independent: then the interval of a trend is too wide.
