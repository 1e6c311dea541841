### Documents of a body, and consultations on them.

consult-list = Consultations
consult-lead = Texts on which you can comment, paragraph by paragraph. Every comment gets an answer with its reason.
consult-none = No consultation yet
consult-none-text = When this body asks people about a text, it stands here.
consult-open-now = Open for comments now
consult-others = Other texts
consult-new = Write a text
consult-title = What is it called?
consult-text = The text
consult-text-hint = An empty line begins a new paragraph; each gets its number. A line that begins with # is a heading.
consult-revise-hint = An empty line begins a new paragraph; a line that begins with # is a heading. Paragraphs that stay keep their numbers; new ones get the number before them with a letter, for example 4a.
consult-write = Save the text
consult-stands-none = Nobody was asked yet
consult-stands-open = Open for comments
consult-stands-answering = Comments are being answered
consult-stands-concluded = Concluded
consult-until = Comments until { $date }
consult-version = Version { $number }
consult-comments =
    { $count ->
        [0] No comments
        [one] 1 comment
       *[other] { $count } comments
    }
consult-asks-everybody = Everybody is asked
consult-asks-members = The members of “{ $body }” are asked
consult-of-output = This is the text of an output:
consult-frozen = This text was approved and stays as it is.
consult-not-you = Only members can comment on this text. If you are one, sign in.
consult-all-answered =
    { $count ->
        [0] Nobody commented.
        [one] 1 comment was made, and it has its answer.
       *[other] { $count } comments were made, and each has its answer.
    }
consult-waiting-many =
    { $count ->
        [one] 1 comment of somebody without an account waits until you have looked at it.
       *[other] { $count } comments of people without an account wait until you have looked at them.
    }
consult-to-answers =
    { $count ->
        [0] Comments and answers
       *[other] Comments and answers ({ $count })
    }
consult-to-changes = What changed
consult-to-text = Write the text anew
consult-comment-on = Comment on { $number }
consult-comment-on-whole = Comment on the whole text
consult-whole = The text as a whole
consult-words = What do you think?
consult-instead = How should this paragraph read?
consult-instead-hint = Write it as you would have it. The body sees what is different.
consult-instead-said = It should read:
consult-name = Your name
consult-name-hint = Everybody can read it. You can leave it empty.
consult-organisation = Your organisation
consult-organisation-hint = For whom you speak, if you speak for others.
consult-send = Send the comment
consult-sent = Thank you. Your comment stands here, and you will read the answer here too.
consult-sent-waits = Thank you. Somebody of the body looks at your comment before others can read it. The answer will stand here.
consult-somebody = Somebody
consult-somebody-account = Somebody with an account
consult-number = no. { $number }
consult-waiting = Not seen by readers yet
consult-removed = The words were taken away: { $reason }
consult-reason-is = Answer:
consult-answers = Comments and answers
consult-answered = Comments answered
consult-of-members = Only members were asked. What they said is read by members.
consult-no-comments = Nobody has commented yet.
consult-all = All comments
consult-only-open = Only without an answer
consult-as-table = As a table
consult-as-csv = As a file (CSV)
consult-paragraph = Paragraph { $number }
consult-tick = Answer no. { $number }
consult-answer-ticked = Answer what you ticked
consult-answer = What is done with it?
consult-answer-taken = Taken
consult-answer-taken_in_part = Taken in part
consult-answer-not_taken = Not taken
consult-answer-noted = Noted, asked for no change
consult-reason = Why?
consult-reason-hint = Whoever commented will read it. It is also needed to take words away.
consult-give-answer = Give this answer
consult-let-read = Let readers see it
consult-remove = Take its words away
consult-column-number = No.
consult-column-paragraph = Paragraph
consult-column-comment = Comment
consult-column-who = Who
consult-column-answer = What was done
consult-column-reason = Why
consult-ask = Ask about this text
consult-review = Let the members review it
consult-review-text =
    { $count ->
       *[other] All members of the Collaborative are asked, for at least { $count } days. While they are asked, the text stays as it is.
    }
consult-audience = Who is asked?
consult-audience-members = The members of this body
consult-audience-everybody = Everybody, with or without an account
consult-last-day = Until which day?
consult-question = What do you want to know?
consult-question-hint = One or two short sentences above the text.
consult-conclude = Conclude the consultation
consult-left =
    { $count ->
        [one] 1 comment has no answer yet.
       *[other] { $count } comments have no answer yet.
    }
consult-answer-them = Answer them
consult-summary = What came of it?
consult-summary-hint = In a few sentences, for everybody who took part.
consult-from-to = From version { $from } to version { $to }
consult-no-changes = No paragraph is different.
consult-same =
    { $count ->
        [one] 1 paragraph or heading stayed as it was.
       *[other] { $count } paragraphs and headings stayed as they were.
    }
consult-other-versions = Other versions:
consult-became-changed = Changed
consult-became-gone = Gone
consult-became-new = New
