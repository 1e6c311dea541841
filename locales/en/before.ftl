### Before the community: a release as those see it first whom it is about, and what they say to it.

before-title = Seen first by the community
before-mine = See these figures first
before-mine-text = They are made with your answers. You see them before everybody else, and can say if something is wrong. Please do not pass them on yet.
before-until = You can say something until { $date }.
before-until-desk = They can say something until { $date }.
before-was-until = The time to say something ended on { $date }.
before-over = The time to say something is over.
before-spoke = You have said what you think.
before-spoke-text = You have said what you think. It was counted. Thank you.
before-thanks = Thank you. It was written down.
before-first = You see this before everybody else.
before-open = It is about you. Until { $date } you can say if something is wrong or should not go out. Please do not pass it on yet.
before-closed = The time to say something ended on { $date }. It has not gone out yet. Please do not pass it on.
before-answers = What was answered
before-say-title = What do you say to it?
before-say = What do you think of these figures?
before-say-hint = It is counted. Nobody learns who said it.
before-say-fine = They can go out
before-say-comment = They can go out, but think of this
before-say-objection = They should not go out like this
before-words = In your words
before-words-hint = Say what is wrong, or what could do harm. Those who run the initiative read it, without your name. Do not write who you are.
before-send = Say it
before-vote = Let the body decide
before-vote-text = A body decides for this initiative. Its no sends the figures back.
before-meeting = A link for a meeting
before-meeting-text = Whoever has this link sees the figures, without an account, until they go out. It stands nowhere else. Show it where people meet, or read it out.
before-link = Link to see it first
before-nothing-said = Nobody has said anything in words yet.
before-said = What people say
before-kind-fine = Nothing against it
before-kind-comment = Comment
before-kind-objection = Objection
before-answered = Answered
before-answer = Your answer to what has none yet
before-answer-hint = Those whom the figures are about read it at once, everybody once they are out. Say what you changed, or why not. Write nothing from which somebody could be recognised.
before-answer-send = Answer
before-never = The people whom these figures are about were not shown them before everybody else.
before-unknown = They were shown to the community first. How long is not known.
before-was = { $days ->
    [one] From { $from }, those whom these figures are about saw them first, for one day.
   *[other] From { $from }, those whom these figures are about saw them first, for { $days } days.
}
before-few = Nobody, or fewer than five people, said something; how many, and what, is not shown.
before-people = { $count ->
    [one] One person said something.
   *[other] { $count } people said something.
}
before-count-fine = { $count ->
    [0] Nobody said just that they can go out.
    [one] One said that they can go out.
   *[other] { $count } said that they can go out.
}
before-count-comment = { $count ->
    [0] Nobody made a comment.
    [one] One made a comment.
   *[other] { $count } made a comment.
}
before-count-objection = { $count ->
    [0] Nobody objected.
    [one] One objected.
   *[other] { $count } objected.
}
before-kinds-protected = How many objected is not shown, because some groups are too small.
before-sent-back = Then they were sent back: { $reason }
