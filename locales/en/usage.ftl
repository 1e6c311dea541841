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
