### What becomes of a release: uses, confirmed or claimed; promises of an answer.

use-title = Who used this
use-list = What figures were used for
use-list-lead = What people say they used figures of communities for, and who confirms it. A claim is a claim until somebody who must know says so too. The two are never counted together.
use-file = The list as a file (CSV)
use-none = Nobody has said yet that they used this.
use-wait =
    { $count ->
        [one] One more was said and waits until the producer has looked at it.
       *[other] { $count } more were said and wait until the producer has looked at them.
    }
use-to-look =
    { $count ->
        [one] One waits for you
       *[other] { $count } wait for you
    }
use-to-look-text = Look at it, and put it on the page or leave it out with your reason.
use-say = I used this
use-say-text = Did you use these figures, or do you know who did? Say so here. You need no account. The people whose data these are will read it.
use-taken = Thank you. It was taken down.
use-taken-text = Because it was said without an account, it waits until the producer has looked at it. How many wait is shown to everybody.
use-confirmed =
    { $count ->
        [one] Confirmed: 1
       *[other] Confirmed: { $count }
    }
use-confirmed-text = Those who made the data or those who decided say that it is so.
use-claimed-only =
    { $count ->
        [one] Claimed, not confirmed: 1
       *[other] Claimed, not confirmed: { $count }
    }
use-claimed-only-text = Somebody says so. Nobody who must know has confirmed it.

use-waiting = Waits
use-waiting-text = The producer has not looked at it yet. Nobody else sees it.
use-claimed = Claimed
use-claimed-text = Somebody says so. Neither those who made the data nor those who decided have said anything yet.
use-by-producer = Confirmed by those who made the data
use-by-producer-text = Those who decided have not said anything yet.
use-by-decision-maker = Confirmed by those who decided
use-by-decision-maker-text = The body that decided says that these figures were used.
use-by-both = Confirmed by both sides
use-by-both-text = Those who made the data and those who decided say that it is so.
use-contested = Contested
use-contested-text = One side says that it is not so. It is not counted as confirmed.
use-withdrawn = Taken back
use-left-out = Left out

use-kicker = A use of figures:
use-kind = In what was it used?
use-as-decision = A decision
use-as-budget = A budget
use-as-law = A law or rule
use-as-service = A service
use-as-document = A plan, report or other document
use-as-case = A court case or complaint
use-as-article = An article or broadcast
use-as-campaign = A campaign
use-as-school = A school or course
use-as-research = Research
use-as-other = Something else
use-what = What is it called?
use-what-hint = For example: Budget of the town for 2027.
use-who = Who used it?
use-who-hint = The organisation or the office. Do not name private persons.
use-link = Where can one read it?
use-link-hint = The address of a page on the web.
use-on = On which day?
use-figure = Which figure?
use-figure-hint = For example: 20.5 litres a day.
use-phase = What for?
use-phase-none = No policy, or I do not know
use-decider = Which body decided?
use-decider-none = None of these, or I do not know
use-decider-hint = A body of this site can confirm it and promise an answer.
use-words = What came of it
use-send = Say it
use-release = Figures
use-initiative = From
use-said-on = Said on
use-standing = How it stands

use-sides = What the two sides say
use-side-producer = Those who made the data
use-side-decision-maker = Those who decided
use-side-silent = Nothing said yet.
use-speak-for = Speak for:
use-answer = Is it so?
use-answer-send = Say it for this side
use-look = Let it stand on the page
use-leave-out = Leave it out
use-withdraw = Take it back
use-reason = Why?
use-reason-hint = Everybody reads this.
use-promise = Promise an answer
use-promise-text = Say what you will do, and by when. The promise stands with the other commitments, with its day.
use-promise-what = What will you do or answer?
use-promise-due = By which day?
use-promise-send = Promise it
use-promise-runs = { $who } promised an answer by { $date }.
use-promise-over = { $who } promised an answer by { $date } and has not shown one.
use-promise-kept = { $who } promised an answer by { $date }. It is shown to be kept.
use-promise-kept-late =
    { $count ->
        [one] { $who } promised an answer by { $date }. It is shown to be kept, one day late.
       *[other] { $who } promised an answer by { $date }. It is shown to be kept, { $count } days late.
    }

## What changed: a note that goes back to those whose data they were.

return-title = What changed
return-lead = Tell those who gave their data what was done with them, by whom, and what was not done. They read it first.
return-none = No note was written yet.
return-no-round = A note is for the people of a round, and there is no round yet.
return-new = Write a note
return-new-text = Write as you would speak. Say also what was not done: people know it anyway.
return-round = For the people of which round?
return-round-hint = Everybody with a receipt of that round reads it with their code.
return-release = About which figures?
return-release-none = The round as a whole
return-called = What is it called?
return-called-hint = Short: a text message begins with it.
return-done = What was done
return-done-hint = Begin with the most important sentence. A text message takes the beginning of it.
return-by = Who did it
return-by-hint = The office, the organisation, the people.
return-not-done = What was not done
return-not-done-hint = And why, if you know.
return-next = What comes next
return-next-hint = For example: who looks at it again, and when.
return-save = Save

return-draft = Draft
return-draft-text = Only the people of the initiative read it.
return-scheduled = Waits for its day
return-scheduled-text = Nobody else reads it yet.
return-with-participants = With the participants
return-with-participants-text = Those whose data they were read it with their receipt. The public does not read it yet.
return-public = Public
return-withdrawn = Taken back
return-of-round = Round { $number }
return-when = Participants from { $participants }, everybody from { $public }
return-figures = The figures that it is about
return-send = Send it
return-send-text = Choose two days. The participants read it first, or on the same day as everybody. After that the words stay as they are.
return-day-participants = From when do the participants read it?
return-day-public = From when does everybody read it?
return-day-public-hint = Not before the participants.
return-write = Write it in another language
return-write-text = What was sent in a language stays. Before it is sent you can also write it anew.
return-withdraw = Take it back
return-texts = Texts for messages and letters
return-texts-text = Counted knows no telephone number and no address of a participant. Copy these texts and send them the way you asked people. To put it on a wall, print this page.
return-print = Read this here, with the figures that it is about:
return-print-mine = Read this here with your receipt:
return-sms = Text message
return-sms-size = { $signs } signs; { $room } fit in one part.
return-sms-parts =
    { $count ->
        [one] It is sent in one part.
       *[other] It is sent in { $count } parts, and paid for each.
    }
return-sms-default = Every sign is in the alphabet of all telephones.
return-sms-ucs2 = A sign is not in the alphabet of all telephones, so that less fits in one part.
return-letter = Letter or e-mail
return-letter-end = With your receipt you can read this any time and say whether your data were used as you intended:

return-mine-text = This is what became of the data that you gave.
return-asked = Was it used as you intended?
return-asked-hint = Your answer is counted. Nobody learns who gave it. Fewer than five answers are never shown.
return-asked-words = Do you want to add something?
return-asked-words-hint = Those who run the initiative read it, without your name. Do not write who you are.
return-asked-send = Say it
return-answered = You said whether it was used as you intended. Thank you.
return-back = Back to my data
return-intended-yes = Yes
return-intended-partly = In part
return-intended-no = No
return-review = Was it used as people intended?
return-review-text = Those whose data these are were asked. Their answers are counted and never kept by person.
return-review-open = They can answer until { $date }. Then the answers are counted.
return-review-few = Nobody, or fewer than five, answered, so that nothing is shown.
return-review-people =
    { $count ->
        [one] One person answered.
       *[other] { $count } people answered.
    }
return-review-protected = not shown, because too few gave one of the answers
return-review-words = What they added

## What is wrong, unclear or thought about figures: with an answer by a day.

remark-title = Corrections and questions
remark-none = Nobody has said anything about these figures yet.
remark-say = Say that something is wrong, or ask
remark-say-text = You need no account. The producer is to answer within { $days } days; if nothing is said by then, everybody sees that.
remark-kind = What is it?
remark-as-correction = Something is wrong
remark-as-question = Something is not clear
remark-as-opinion = What I think of it
remark-figure = Which figure?
remark-words = What do you want to say?
remark-words-hint = Everybody will read it. Do not name private persons.
remark-send = Send it
remark-waiting = Waits
remark-open = An answer is to come
remark-unanswered = Unanswered
remark-answered = Answered
remark-left-out = Left out
remark-due = answer by { $date }
remark-late =
    { $count ->
        [one] answered one day late
       *[other] answered { $count } days late
    }
remark-put-right = Put right in
remark-waiting-late =
    { $count ->
        [one] One more remark waits past its day without having been looked at.
       *[other] { $count } more remarks wait past their day without having been looked at.
    }
remark-count-answered =
    { $count ->
        [one] One is answered.
       *[other] { $count } are answered.
    }
remark-count-late =
    { $count ->
        [one] One of the answers came after its day.
       *[other] { $count } of the answers came after their day.
    }
remark-count-open =
    { $count ->
        [one] One waits for its answer.
       *[other] { $count } wait for an answer.
    }
remark-count-unanswered =
    { $count ->
        [one] One is unanswered.
       *[other] { $count } are unanswered.
    }
remark-count-waiting =
    { $count ->
        [one] One waits to be looked at.
       *[other] { $count } wait to be looked at.
    }
remark-count-waiting-late =
    { $count ->
        [one] One waits past its day without having been looked at.
       *[other] { $count } wait past their day without having been looked at.
    }
remark-outcome = What came of it?
remark-outcome-corrected = It will be put right in a later edition
remark-outcome-stays = It was looked at and stays
remark-outcome-explained = It is explained
remark-outcome-noted = It is noted
remark-answer = Answer
remark-answer-send = Answer

## What came of it, counted.

impact-title = What came of it
impact-lead = What figures were used for, how long that took, and what went back to those whose data they are. There is no score: every number is a count of things that you can open.
impact-table = Uses
impact-measure = What is counted
impact-confirmed = Confirmed
impact-claimed = Claimed only
impact-note = Confirmed and claimed are never added.
impact-uses = All uses
impact-days = Days from collecting to use (median)
impact-no-day = no use with a day
impact-early = Uses before collecting ended
impact-none-after = none after collecting ended
impact-releases = Sets of figures that are out
impact-contested = Contested uses, among the claimed
impact-waiting = Claims that wait to be looked at
impact-returned = Notes that went back to participants
impact-answered = Corrections and questions with an answer
impact-answered-late = Of these, answered after their day
impact-open = Corrections and questions that wait
impact-unanswered = Corrections and questions unanswered past their day

## Following and passing on.

follow-title = Follow
follow-text = With a feed reader you hear what happens, and nobody learns that you follow.
follow-atom = Follow by feed (Atom)
follow-published = These figures are out.
follow-superseded = There is a later edition.
follow-recalled = These figures were taken back.
follow-claimed = Somebody says that they used these figures.
follow-confirmed = A use of these figures was confirmed.
follow-changed = What changed was told.
follow-answered = A correction or a question has its answer.
follow-put-right = A later edition puts right what was said to be wrong.
share-title = Share, embed, follow
share-text = Text with its caution
share-copy = Copy this text
share-rests = It rests on { $records } records.
share-caution = What this cannot tell you:
share-embed = Show a figure on your own page
share-embed-text = Copy the line of the figure that you want. It brings its caution along and leads back here. It sets no cookie and loads nothing from elsewhere.
share-whole = How it was made, and all figures
