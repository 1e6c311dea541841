### A release in plain words: on its page, on the radio, on a wall; and when it goes out.

spoken-title = In plain words
spoken-none-here = Nobody has written this in plain words in { $language } yet.
spoken-others = It is there in:
spoken-radio = To be read on the radio
spoken-poster = Poster
spoken-time = { $count ->
    [one] Takes about one second to read aloud.
   *[other] Takes about { $count } seconds to read aloud.
}
spoken-copy = Copy the text
spoken-back = Back to the figures
spoken-opening = { $initiative } asked: { $question }
spoken-figure = { $label }: { $value }. The truth probably lies between { $low } and { $high }.
spoken-figure-alone = { $label }: { $value }.
spoken-rests = { $count ->
    [one] This rests on one answer.
   *[other] This rests on { $count } answers.
}
spoken-rests-readings = { $count ->
    [one] This rests on one reading.
   *[other] This rests on { $count } readings.
}
spoken-period = They are from { $start } to { $end }.
spoken-where = You can read it all, ask, or say what is wrong, at { $address }.
poster-range = probably between { $low } and { $high }
poster-rests = { $count ->
    [one] Rests on one record
   *[other] Rests on { $count } records
}
poster-scan = All figures, how they were counted, and where to ask
poster-edition = Edition { $number }
poster-print = Print this page: it fits on one sheet.
poster-a3 = For a large sheet (A3)
poster-a4 = For a small sheet (A4)
calendar-title = What goes out when
calendar-lead = Figures that are allowed and wait for their hour: title and day, and nothing of what they say. Nobody sees them before who is not named here, besides those who make them and those whom they are about.
calendar-none = Nothing is announced.
calendar-moved = Moved from { $from } to { $to }: { $reason }
calendar-called-off = Called off for { $from }: { $reason }
calendar-nobody = Nobody else sees the figures before.
calendar-access = Seen before by: { $names }
calendar-held = Held back
calendar-out = Went out lately
calendar-file = As a calendar file
calendar-announced = Announced beforehand
calendar-announced-for = It was announced for { $date }.
spoken-share-none = none
spoken-share-almost-none = almost none
spoken-share-one-in-ten = about one in ten
spoken-share-one-in-five = about one in five
spoken-share-quarter = about a quarter
spoken-share-three-in-ten = about three in ten
spoken-share-third = about a third
spoken-share-four-in-ten = about four in ten
spoken-share-half = about half
spoken-share-six-in-ten = about six in ten
spoken-share-two-thirds = about two thirds
spoken-share-seven-in-ten = about seven in ten
spoken-share-three-quarters = about three quarters
spoken-share-eight-in-ten = about eight in ten
spoken-share-nine-in-ten = about nine in ten
spoken-share-almost-all = almost all
spoken-share-all = all

## On the work page
words-lead = Write it as you would tell it to a neighbour. It stands above everything, is read on the radio and hangs on walls. Until the release is allowed you can write it anew; afterwards you can only add a language.
words-write = Write it in plain words
words-lacks = People were asked in { $languages }, and there are no plain words in it yet.
words-there = Written
words-missing = Missing
words-title = What it is called
words-title-hint = Short.
words-sentence = What was found, in one sentence
words-sentence-hint = With a number and how sure it is.
words-figures = The figures that matter
words-figures-hint = A sentence a line, with how sure each is. The program proposes some from the figures that are shown; a withheld one is never among them.
words-caution = What nobody should conclude from it
words-caution-hint = The sentence that must not be left out.
words-save = Keep it
schedule-title = When it goes out
schedule-text = Set a day and an hour, and the site lets it out by itself. Until then everybody reads its title and day in the calendar, and nothing of the figures. Or publish it now, below.
schedule-goes-out = It goes out on { $date }.
schedule-day = Day
schedule-day-hint = Leave it empty to call it off.
schedule-hour = Hour (UTC)
schedule-hour-hint = For example 14:00.
schedule-reason = Why is it changed?
schedule-reason-hint = Everybody reads it in the calendar.
schedule-access = Who sees the figures before
schedule-access-hint = An office or a newsroom, one a line. Empty: nobody. Everybody reads this list.
schedule-set = Set it
schedule-held = It did not go out
schedule-held-text = Its hour came on { $date }, and something stood against it. It stays here until you set another hour or publish it.
schedule-free = Nothing stands against it any more.
release-doi = DOI
release-doi-hint = When you have registered one, write it here: 10.1234/abcd. The release itself does not change.
release-doi-note = Note it
