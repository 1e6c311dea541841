# Judging on evidence: who decided, how a judgement stands, other schemes, the review panel.

verdict-contested = Contested
verdict-outdated = Outdated
said-chosen = You said this before
standing-under_claimed = Under-claimed
standing-under_claimed-text = Those who took part see more participation than was claimed.

## why a judgement stands as it does
because-nobody-judged = Nobody has filed a view yet.
because-editors-example = The editors filled this in from public sources, as an example.
because-initiator-says = Those who started it say so. { $count ->
    [0] No single stage decides it.
    [one] Nothing signed or public supports stage { $stages } yet.
   *[other] Nothing signed or public supports the stages { $stages } yet.
}
because-documents = Signed or public documents support what decides: { $stages }.
because-too-few-answers = Those who took part were asked. Fewer than five answered, so nothing is shown.
because-participants-open = What those who took part say leaves the answer open.
because-participants-agree = Those who took part were asked, and their answers lead to the same verdict.
because-participants-differ = Those who took part were asked. Their answers lead to “{ $verdict }”. They differ at { $stages }.
because-tokenism = Tokenism: shared decisions are claimed, and those who took part know only of being told, asked or given a seat{ $count ->
    [0] .
   *[other] {" "}({ $stages }).
}
because-reviewer-decided = An independent panel looked at it and decided.
because-appealed = The panel's decision waits for its appeal.
because-framework-newer = The framework has a newer version.
because-round-changed = What is said about the round changed afterwards.

## the participants' question
answer-title = Who decided?
answer-lead = You know better than anyone. Nine short questions, no name, no account.
answer-code = Your code
answer-code-hint = Twelve letters and numbers, from your link, message or sheet.
answer-code-wrong = This is not a code. Check each letter and number.
answer-begin = Begin
answer-safe-title = What happens with your answers
answer-safe-1 = Your answers are added up. What you said is not kept, and neither is who you are.
answer-safe-2 = Those who run it cannot see who answered, or when.
answer-safe-3 = Fewer than five answers are shown to nobody.
answer-safe-4 = Your code works once. Nobody gave it to you to check on you.
answer-closes = You can answer until { $date }.
answer-about = About: { $title }
answer-step = Question { $number } of { $of }
answer-1a = Who decided which questions to ask?
answer-1b = Who decided who works with whom?
answer-1c = Who decided how to gather the answers?
answer-1d = Who decided who may see and use the answers?
answer-2 = Who decided how the gathering was done: where, when, by whom?
answer-3 = Who decided what was corrected or left out?
answer-4 = Who decided what the results say and how they are told?
answer-5 = Who decided whom the results are brought to?
answer-6 = Who looks at whether anything changed?
answer-say-1 = They decided and told us
answer-say-2 = They asked us, we never heard back
answer-say-3 = Some of us sat with them, they decided
answer-say-4 = We decided together, and it is written
answer-say-5 = We decided ourselves
answer-say-x = I was not there, I don't know
answer-back = Back
answer-last = One last thing
answer-words = Do you want to add something?
answer-words-hint = Only an independent panel reads it, never those who run it. Leave out names.
answer-send = Send my answers
answer-done = Thank you. Your answers are counted.
answer-done-text = The results come out after { $date }, together with everybody else's.
answer-next-person = Next person
answer-left = { $count ->
    [one] One more person can answer with this code.
   *[other] { $count } more people can answer with this code.
}
answer-danger = If somebody threatens you for taking part, tell someone you trust, or the people of this site.
answer-mine = Who decided?
answer-mine-text = You may say who decided what, without your name. You get a new code that nobody can connect with this one.
answer-mine-button = Get my code to answer
answer-your-code = This is your code. Write it down, or go on now.

## asking the participants
participants-title = What participants say
participants-lead = The platform asks those who took part and those the data are about. You cannot choose them, and nobody sees who answered.
participants-open = Ask the participants
participants-days = For how many days?
participants-days-hint = 7 to 120. It closes by itself; the day cannot be changed.
participants-open-button = Open the asking
participants-running = People can answer until { $date }. Nothing can be read before.
participants-invited = Who is asked: everyone with a receipt of this round (on the page “My data”), collectors, and members of the bodies. Each has one answer.
participants-own = You collected or decided: say who decided, without your name.
participants-own-button = Get my code
participants-hand-out = For people without a device
participants-hand-out-lead = You are a facilitator: you meet people and help them answer. You cannot enter more answers than people you met.
participants-way = How?
participants-way-sheet = Sheets of paper, one a person
participants-way-told = They tell me, and I press the buttons
participants-group = Whom do you meet?
participants-group-decided = People who decided or collected
participants-group-concerned = People the data are about
participants-people = How many people?
participants-hand-out-button = Get the codes
participants-codes = The codes, shown once
participants-codes-text = Print this page now. Nobody can show these codes again.
participants-told-code = Enter the answers of { $count } people with this code, one after the other.
participants-sheet-title = Who decided? A sheet for one person
participants-sheet-how = Tick one answer for each question. Do not write your name. Hand it to your facilitator.
participants-results = Results
participants-none = Participants have not been asked yet. Until at least five answered, what stands here is the organisers’ view alone.
participants-too-few = Asked until { $date }. Fewer than five answered, so nothing is shown.
participants-answers = { $answers } people answered; { $rights } rights to answer were handed out.
participants-ways = By link: { $link }. On paper: { $sheet }. Told to a facilitator: { $told }.
participants-mostly-assisted = Most answers were told to facilitators or written on sheets.
participants-column-level = They would sign
participants-column-share = Share who say level 4 or 5
participants-column-unknown = Share who don't know
participants-withheld = Not shown: fewer than five answered
participants-few-knew = Fewer than five could say who decided
participants-known = n = { $count }
participants-reply = Reply
participants-reply-lead = You may reply in public, and say what you will do and by when. A reply changes no result: the next asking or a panel does.
participants-reply-words = Your reply
participants-plan = What will you do at stage { $stage }?
participants-plan-by = By when?
participants-reply-button = File the reply
participants-replied = Reply of those who run it, { $date }
participants-plan-line = { $stage }: { $words } (by { $date })
participants-trend = From round to round
participants-trend-round = Round
participants-trend-own = Stages at level 4 or 5, as claimed
participants-trend-theirs = Stages at level 4 or 5, as participants say

## findings
app-asking-open = Participants of this round are being asked already.
    .cure = Wait until the asking closes by itself.
app-asking-days = An asking is open for 7 to 120 days.
    .cure = Choose a number in between. It cannot be changed later.
app-asking-closed = Nothing is asked any more, or not yet.
    .cure = Come back when the next asking opens.
app-asking-no-right = This code gives no right to answer, or it was used already.
    .cure = Check the code. Each code is good for one answer.
app-asking-right-taken = You have had your link in this asking.
    .cure = Use the link that you were given. Nobody can look it up.
app-asking-not-invited = Those who collected, decided, or hold a receipt are asked.
    .cure = With a receipt, begin on the page “My data”.
app-asking-organiser = Who runs the initiative cannot answer for its participants.
    .cure = Let somebody do it who does not run it.
app-asking-more-than-there-are = More rights would go out than there are people in this group: { $there } are known, { $left } rights are left.
    .cure = Ask for no more than are left. Whoever joined since then first needs a seat, a role or answers on record.
app-asking-how-many = The number of people must lie between 1 and 200.
    .cure = Say how many people you meet, no more.
app-asking-not-an-answer = This is none of the answers.
    .cure = Choose one of the six.
app-asking-reply-early = There is nothing to reply to yet.
    .cure = Wait until the asking has closed and was counted.

## the log

## schemes
schemes-title = What we judge by
schemes-lead = Each scheme is a list of questions with its clauses. It gives a profile, never one score.
schemes-taxonomy = Is it citizen data?
schemes-taxonomy-text = The taxonomy of the Copenhagen Framework. Its rules are code, tested and listed.
scheme-about-round = About a round of an initiative
scheme-about-country = About a country
scheme-about-organisation = About an organisation
scheme-floor = a floor: no setting lowers it
scheme-known = looked up by the platform, where it can
scheme-next = Next step:
scheme-stale = These answers were given under an older version. They are kept, and wait to be looked at again.
scheme-unanswered = Nobody has answered yet. What stands here is what the platform knows by itself.
scheme-answer = Answer the questions
scheme-answer-lead = Answer what you know. What the platform knows by itself is shown and cannot be changed here.
scheme-load = Load a scheme
scheme-load-lead = A body or a country brings its own questions as a file. No program has to be changed.
scheme-load-text = The scheme, as TOML or JSON
scheme-load-hint = The format is described in the guide to schemes. Everything that is wrong is shown at once.
scheme-load-button = Check and load
item-met = Met
item-partly = In part
item-not = Not met
item-unknown = Not known
item-not_applicable = Does not apply
item-say-met = Yes
item-say-partly = In part
item-say-not = No
item-by-platform = The platform knows this by itself.
principles-legend = ● met · ◐ in part · ○ not met · ? not known. Beside each: the one next step.

## evidence
evidence-title = What supports each stage
evidence-lead = A claim counts as much as what can be seen of it. Add documents, or take up what Counted already knows.
evidence-proposed = Known already
evidence-proposed-lead = Decisions, seats and agreements in Counted can stand as evidence.
evidence-take = Use as evidence
evidence-needs = Enough for this level:
evidence-document = Document
evidence-drop = Take away
evidence-add = Add evidence
evidence-stage = Stage
evidence-note = What does it show?
evidence-strength-hint = Without a link or a document it counts as an assertion. E3 and E4 come from participants and reviewers.
evidence-link = Where can it be seen?
evidence-file = Document or photograph

## trying without an account
try-title = Is it citizen data? Try it
try-lead = Answer what you know and see what follows, with reasons. No account, and nothing is stored.
try-button = See what follows
try-questions = The questions
try-keep = Keep it
try-print = Print this page: it becomes a report. When you leave, your answers are gone.
try-start = Start an initiative from this
try-start-button = Register it as a draft
try-sign-in = Sign in to start an initiative from your answers. You will have to give them again.

app-item-floor = This question protects people and always applies.
    .cure = Answer yes, in part or no; or leave it open.
app-evidence-too-large = The document is too large.
    .cure = Bring at most 8 MB, for example a smaller photograph.

## the review panel
case-title = Case before the review panel
case-lead = Independent people look at it and decide, with public reasons:
case-bring = Bring it before a review panel
case-bring-lead = For what the rules leave open, and where the two views contradict each other (¶30). The panel has no interest in your initiative.
case-no-panels = This site has no review panel yet. An administrator sets one up: a body of the kind “panel” with at least two members.
case-panel = Which panel?
case-reason = Why should it look at this?
case-why = Why it was brought
case-state-open = Open
case-state-decided = Decided
case-state-appealed = Under appeal
case-state-closed = Closed
case-thread = Questions and answers
case-silent = Nothing was asked yet.
case-by-panel = The panel
case-by-initiative = The initiative
case-say = Your question or answer
case-send = Send
case-rule = Draft the ruling
case-rule-lead = You sit in the panel. The ruling is put to the vote of the panel; nothing follows from it before.
case-verdict = What should the panel say?
case-reasons = Why? Everybody will read this.
case-propose = Put to the vote
case-proposed = Ruling before the panel
case-motion = The vote of the panel
case-conclude = Put the ruling into effect
case-ruling = The panel decided
case-appeal = Appeal
case-appeal-lead = You can appeal once. Until the panel has decided again, its ruling does not count.
case-appealed = Appeal
case-words = What participants wrote
case-words-lead = For the panel alone. Do not quote it in a way that shows who wrote it.
case-link = The case before the review panel

log-verb-case-bring = Brought a judgement before a review panel
log-verb-case-say = Spoke in a case before a review panel
log-verb-case-conclude = Put a ruling of a panel into effect
log-verb-case-appeal = Appealed against a ruling
app-case-nothing-filed = Nobody has filed a judgement about this round.
    .cure = File your own view first.
app-case-open = A case about this round is open already.
    .cure = Answer the panel's questions there.
app-case-no-panel = This body is no review panel that can decide.
    .cure = Choose a panel of this site with at least two members who vote.
app-case-interest = A member of this panel works for the initiative or sits in one of its bodies.
    .cure = Choose another panel: those who review have no interest.
app-case-over = The panel has nothing to decide here any more.
    .cure = Read its ruling on this page.
app-case-not-decided = The panel has not agreed on a ruling.
    .cure = Wait until its vote is closed.
participants-have-code = I have a code
participants-have-receipt = I have a receipt
log-verb-case-propose = Drafted the ruling of a review panel
initiative-decisions = Decisions
initiative-decision-open = being decided

## The participants' questions as sound
recordings-title = The questions as sound
recordings-lead = Who cannot read a question can hear it. Whoever works on the initiative or sits in one of its bodies can speak a question in a language; a new recording takes the place of the old.
recordings-new = Add a recording
recordings-stage = Question
recordings-language = Language
recordings-file = Sound
recordings-file-hint = An MP3, M4A, Ogg or WAV file, at most 9 MB. Speak the question and its six answers, and nothing else.
recordings-add = Add the recording
recordings-made = What can be heard
recordings-missing = Not recorded yet:
recordings-drop = Take it away
scheme-country-where = This scheme is about a country. Both sides answer it on the page of a country that is kept here, round by round.
scheme-round-where = This scheme is about a round of an initiative. It is answered on the page of that round.
round-other-schemes = Other ways to look at this round:
