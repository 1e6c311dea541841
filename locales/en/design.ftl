### Designing a round together: the room, proposals, questions, meetings, and who decided what.

design-tabs = Designing this round
design-tab-room = Design room
design-tab-questions = Questions
design-tab-decided = Who decided what
design-tab-risks = Could it harm?
design-tab-incidents = What went wrong

## The room
design-title = Designing together
design-problem = What is wrong today?
design-problem-none = Nobody has written it down yet.
design-problem-hint = Who says so? Write it as they say it.
design-wish = What do you want to change?
design-wish-none = Nobody has written it down yet.
design-wish-hint = What should be different a year from now?
design-about-edit = Write what this round is about
design-open = Who may take part?
design-open-members = Members of the body, and people who work on it
design-open-everybody = Everybody who has signed in
design-open-you = Everybody may read here, and you can take part.
design-members-you = This room is for members of the body and people who work on it. You are one of them.
design-open-sign-in = Everybody may read here. To take part, sign in.
design-members-others = This room is for members of the body and people who work on it. You can read what was adopted.
design-members-sign-in = This room is for members of the body and people who work on it. If you are one of them, sign in. Everybody can read what was adopted.
design-alone-title = One person decides alone
design-alone = There is no body of the community yet. Until there is one, who leads the initiative decides alone, and every page says so.
design-nothing-yet = Nothing has been proposed yet.
design-hidden = { $count ->
    [one] One more proposal is being discussed by the members.
   *[other] { $count } more proposals are being discussed by the members.
}
design-propose = Propose something
design-questions-open = Talk about the questions of the form
design-meetings = People we met
design-meetings-text = Not everybody has a telephone. Here stands who was met, and what was said there can be entered in their name. It is marked everywhere, and never counted as more people than were met.
design-meeting-add = Write down a meeting
design-meeting-place = Where?
design-meeting-on = On which day?
design-meeting-people = How many people were there?
design-meeting-people-hint = Count those who came, without yourself.
design-meeting-note = Who were they?
design-meeting-note-hint = As a group, for example “women of the lower village”. No names.
design-people = { $count ->
    [one] one person
   *[other] { $count } people
}

## A proposal
design-new-title = What do you propose?
design-new-title-hint = In one line.
design-new-text = Say more about it
design-new-why = Why?
design-new-words = In { $language }
design-propose-send = Propose it
design-language = Language of your words
design-language-of = Language
design-whose = Whose words are these?
design-whose-hint = If it was said in a meeting, choose the meeting.
design-my-own = My own
design-state-open = Being discussed
design-state-vote = Being voted on
design-state-adopted = Adopted
design-state-declined = Not adopted
design-state-merged = Goes on in another
design-state-withdrawn = Taken back
design-by = Proposed by
design-somebody = somebody who is no longer here
design-told = Said in a meeting
design-told-title = This was said in a meeting
design-told-by = Written down by { $name }.
design-comments = { $count ->
    [one] one comment
   *[other] { $count } comments
}
design-goes-on-in = It goes on in:
design-merged-here = These proposals go on here:

## Support
design-support = Who is for it
design-support-own = { $count ->
    [0] Nobody here is for it yet
    [one] One person here is for it
   *[other] { $count } people here are for it
}
design-support-before = { $count ->
    [one] One of them said so before the words were changed.
   *[other] { $count } of them said so before the words were changed.
}
design-support-told = { $said } of { $met } people in a meeting were for it.
design-support-met = { $count ->
    [one] one person in a meeting
   *[other] up to { $count } people in a meeting
}
design-support-apart = People here and people in meetings are not added up: some may be in both.
design-support-give = I am for this
design-support-again = I am for these words, too
design-unsupport = I am no longer for it
design-tell = Say how many people in a meeting were for it
design-tell-where = Which meeting?
design-tell-people = How many were for it?
design-tell-hint = At most as many as were there. If you enter it again, the new number stands.

## Other words, comments
design-amendments = Other words
design-amend = I would say it differently
design-amend-send = Propose these words
design-amendment-open = Not answered yet.
design-amendment-taken = Taken.
design-amendment-refused = Not taken:
design-amendment-take = Take these words
design-amendment-refuse = Do not take them
design-reason = Why?
design-comments-title = What people say
design-comment = Say something
design-comment-send = Send
design-comment-remove = Take this comment away
design-comment-removed = Taken away by who leads the room:
design-comment-taken-back = Taken back by who wrote it.
design-versions = All wordings
design-version = { $number }. { $name }, { $when }
design-reword = Change the words
design-merge = Let it go on in another proposal
design-merge-into = In which one?
design-merge-hint = Both stay. Support is not carried over.
design-withdraw = Take this proposal back
design-decline = Decide against it
design-reopen = Take it up again

## The decision
design-decision = The decision
design-not-decided = Not decided yet.
design-not-decided-alone = Not decided yet. There is no body: who leads the initiative will decide alone.
design-vote-open = { $body } is asked about exactly these words.
design-vote-yes = { $body } said yes.
design-vote-no = { $body } said no.
design-vote-link = Go to the decision
design-vote-ask = Ask { $body } to decide
design-adopt-alone = Adopt it alone
design-adopt-decided = Write the decision into the design

## Questions of the form
design-questions = The questions, one by one
design-questions-lead = Read each question in every language. Say if it should be asked in other words, not be asked, or if one is missing.
design-no-form = This round has no form yet.
design-proposals = { $count ->
    [one] one proposal
   *[other] { $count } proposals
}
design-no-words = There are no words in this language yet.
design-question-now = It is asked like this now:
design-question-after = The new question comes after this one:
design-question-name = Question “{ $name }”
design-question-nothing = Nobody has proposed anything about this question.
design-question-proposals = What was proposed
design-question-before = The question before
design-question-next = The next question
design-about-reword = Ask it in other words
design-about-drop = Do not ask it
design-about-add = Ask one more question
design-words-now = Now
design-words-new = Proposed
design-words-dropped = Would no longer be asked
design-words-added = Would be asked

## Who decided what
power-shown = on record
power-said = only said
power-nobody = Nobody has said who decided.
power-legend-shown = A decision on record.
power-legend-said = Somebody says so; nothing on record shows it.
power-community = The community
power-together = Together
power-others = Others
power-alone = One person
power-sentence = For { $decided } of { $of } steps a decision is on record.
power-sentence-community = { $count ->
    [one] The community decided one of them.
   *[other] The community decided { $count } of them.
}
power-sentence-together = { $count ->
    [one] One was decided together.
   *[other] { $count } were decided together.
}
power-sentence-alone = { $count ->
    [one] One person decided one alone.
   *[other] One person decided { $count } alone.
}
power-sentence-silent = { $count ->
    [one] For one step nobody has said who decided.
   *[other] For { $count } steps nobody has said who decided.
}
power-said-words = – says who leads the initiative; nothing on record shows it.
power-claim-organiser = Who leads the initiative says: { $level }. Nothing on record shows it.
power-claim-editors = The editors of this site read it so from public sources: { $level }. Nothing on record shows it.
power-claim-reviewer = A reviewer says: { $level }. No decision is on record here.
power-about-proposal = Design
power-about-instrument = Form
power-about-objective = Objective
power-about-partner = Partner
power-about-agreement = Agreement
power-about-access_rule = Access
power-about-label = Label
power-about-policy = Protection
power-about-release = Release
power-about-risk_assessment = Risks
design-motion = Adopt: { $title }
design-motion-text = The body is asked to adopt this point of the design, in exactly the words that stand on its page.
power-risks = the list of what could do harm
power-signed = All sides have signed; in force since { $date }.
power-said-editors = – the editors of this site read it so from public sources; nothing on record shows it.
