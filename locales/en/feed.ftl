### Official series that are read anew by themselves from an address.

feed-title = Addresses that are read by themselves
feed-lead = Name where a file of a series stands, and this site reads it anew by itself. What cannot be read changes nothing: the figures that are here stay, and everybody sees since when they are stale.
feed-none = No address was named yet.
feed-new = Name an address
feed-new-text = SDMX-ML 2.1 (structure-specific data), SDMX-CSV, or the CSV of an Open SDG repository. It must be reached without a password, by https, and without being led on to another address.
feed-address = Address of the file
feed-address-hint = For example https://example.org/data/6-1-1.xml
feed-every = How often
feed-every-day = Every day
feed-every-week = Every week
feed-every-month = Every 30 days
feed-source-hint = An address or a citation that people can open. Without it the address of the file is shown.
feed-add = Name it
feed-series = Series
feed-no-series = none yet
feed-asked = Asked last
feed-never = not yet
feed-state = State
feed-is-on = Is asked
feed-is-stopped = Not asked any more
feed-is-failing = Gives no file since { $day }
feed-good = Gave a file last
feed-now = Read now
feed-stop = Do not ask any more
feed-go = Ask again
feed-seen = I have seen what was found
feed-drop = Take away
feed-drop-text = The series and their figures stay; they are only not read anew any more.
feed-troubles = Found while reading series anew
feed-fresh = Read anew by itself from the office; last on { $day }.
feed-stale = Since { $day } the office’s address gives no file that can be read; these are the figures read before.
feed-earlier = Earlier figures
feed-earlier-count = { $count ->
    [one] One figure that the office gave before
   *[other] { $count } figures that the office gave before
}
feed-until = Stood until
feed-left-out = { $day }, then left out
