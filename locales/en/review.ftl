### Work on what was handed in: the table of answers, one record, reviews, comments.

review-title = Answers
review-lead = Only answers that stand and whose people agreed to the form’s main purpose are here. That you looked stands in the log.
review-own-title = What I handed in
review-own-lead = Here are only answers that you handed in yourself. “Has issues” means: somebody asks you to put something right; the comment says what.
review-no-forms = No form was opened yet.
review-link = Look at the answers
review-own-link = See what I handed in
review-fill = Fill the form
review-back = Back to all answers
review-own-back = Back to what I handed in
review-state-received = Received
review-state-has-issues = Has issues
review-state-edited = Edited
review-state-approved = Approved
review-state-rejected = Rejected
review-counts = How many stand where
review-filters = Filters and columns
review-filter-state = State of the review
review-filter-from = Received on or after
review-filter-until = Received on or before
review-filter-who = Handed in by
review-filter-none = no condition
review-filter-question = Condition { $n }: question
review-filter-relation = Condition { $n }: the answer
review-filter-value = Condition { $n }: value
review-relation-is = is
review-relation-not = is not
review-relation-has = contains
review-relation-least = is at least
review-relation-most = is at most
review-relation-empty = is missing
review-relation-answered = is there
review-columns = Questions in the table
review-table = Answers, newest first
review-when = Received
review-pick = Choose
review-pick-one = Choose the answers of { $when }
review-state = Review
review-who = Handed in by
review-edits = Edits
review-comments = Comments
device-remarks-title = Said about answers from devices
device-remarks-lead = A telephone does not show what was said about the answers that it sent. Pass it on to who carries it. What is approved, rejected or handed in anew is no longer here.
device-remarks-none = Nothing waits.
device-remarks-see = See the answers
device-remarks-waiting = { $count ->
    [one] { $count } answer from a device about which something was said
   *[other] { $count } answers from devices about which something was said
}
review-none = No answers fit.
review-looked = { $shown } shown, of { $looked } that were looked through.
review-next = Older answers
review-gone = somebody who is no longer here
review-respondent = not noted
review-many = Review those that are chosen
review-many-to = Put them into the state
review-many-go = Review the chosen ones
review-many-done = { $count ->
    [one] One was reviewed.
   *[other] { $count } were reviewed.
}
review-many-none = Nothing was chosen.
review-many-left = { $done } reviewed, { $left } left as they were
review-one = One record
review-form = Review
review-to = Where the review stands
review-go = Save the review
review-comment = Comment
review-comment-hint = Say what is to be put right. Whoever handed it in reads this. Do not write who the person is.
review-comment-go = Add the comment
review-comments-none = Nobody has said anything yet.
review-reviewed = Reviewed by
review-eyes-same = by the same person: nobody else can review here
review-device = Device
review-version = Version of the form
review-language = Language
review-identity = Identity
review-agreed = What the person agreed to
review-given-person = The person answered for themselves.
review-given-guardian = A parent or guardian answered for a child.
review-given-guardian-with-assent = A parent or guardian answered for a child, and the child agreed too.
review-given-proxy = Somebody of the household answered for somebody who was away.
review-given-other = Somebody else answered for the person.
review-given-community = The community answered for its common data.
review-answers = What was said
review-files = Files
review-history = History
review-changes = What changed
review-question = Question
review-before = Before
review-after = After
review-log = What the log says
fill-noted = You are signed in and collect for this initiative: it is noted that you handed these answers in. If you answer for yourself, sign out first.

flag-title = Striking
flag-lead = These are reasons to look and to ask, never to reject: each has innocent causes, and none is proof.
flag-filter = Striking
flag-hint = The newest 500 answers are held against each other.
flag-other = See the other answers
flag-short = short
flag-short-text = It took { $value } minutes. Half of all with this form took { $against } minutes or more. Whom few questions concern is fast for a good reason.
flag-inaccurate = inexact place
flag-inaccurate-text = A place is exact only to { $value } metres, as the device believed; more than { $against } is a lot.
flag-near-duplicate = near duplicate
flag-near-duplicate-text = { $value } per cent of the answers are those of another interview; more than { $against } is a lot. People who live alike answer alike.
flag-straight-line = one answer to all
flag-straight-line-text = { $value } questions in a row have the same answer. Where all are worded in one direction, that can be true.
flag-overlap = two at once
flag-overlap-text = Whoever collected it was in another interview for { $value } minutes of it. Two people may share an account, or a form was left open.
flag-fast-collector = fast collector
flag-fast-collector-text = Half of this collector’s interviews took { $value } minutes or less; half of the others’ took { $against } or more.
flag-not-title = What was not looked for
flag-near-duplicate-not = Near duplicates were not looked for: two interviews must both answer at least { $least } questions; here it is at most { $here }.
flag-short-not = Short interviews were not looked for: at least { $least } interviews must say how long they took; here it is { $here }.
flag-inaccurate-not = Inexact places were not looked for: no place says how exact it is.
flag-straight-line-not = One answer to all was not looked for: at least { $least } questions in a row must offer the same answers; here it is at most { $here }.
flag-overlap-not = Two interviews at once were not looked for: at least { $least } interviews must say who collected them and how long they took; here it is { $here }.
flag-fast-collector-not = Fast collectors were not looked for: one collector must have 5 interviews that say how long they took, and the others 10.

target-title = How far we are
target-none = Nobody has said how many answers are wanted.
target-groups = Answers wanted and received
target-group = Place or group
target-goal = Wanted
target-done = Received
target-share = Share
target-no-goal = not said
target-collectors = Received by collector
target-own = { $count ->
    [one] You handed in { $count } that counts.
   *[other] You handed in { $count } that count.
}
target-own-of = You handed in { $done } of { $goal } that are wanted from each collector.
target-map = How far each place is
target-map-sentence = { $count ->
    [one] { $count } place stands on the map, at the middle of the answers from it.
   *[other] { $count } places stand on the map, each at the middle of the answers from it.
}
target-map-left = { $count ->
    [one] { $count } place has no answer yet that says where; it stands in the table alone.
   *[other] { $count } places have no answer yet that says where; they stand in the table alone.
}
target-set = Say how many are wanted
target-question = Question that says the place or group
target-question-hint = What was rejected in review does not count.
target-choose = Choose
target-each = From each collector
target-save = Save

view-title = Kept views
view-name = Name
view-hint = Keeps these conditions and columns for everybody who works on the answers.
view-save = Keep this view
view-drop = Throw away
points-link = On a map
points-title = Answers on a map
points-lead = Each spot is a cell of about 111 metres in which answers were given; the exact place stands on the page of each. The filters of the table hold here too.
points-count = Answers
points-place = Place { $count }
points-list = Places and the answers from them
points-where = Place
points-cells = { $count ->
    [one] Answers in one cell.
   *[other] Answers in { $count } cells.
}
points-all = { $count ->
    [one] { $count } answer fits; one without a place stands on no map.
   *[other] { $count } answers fit; those without a place stand on no map.
}
points-more = The newest { $count } that fit; there are more. Filter to see others.
points-back = Back to the table

take-back-title = Take back for the person
take-back-lead = Somebody asks for it without the code: at the door, by telephone, in a letter. It does the same as the code: the answers are deleted at once, their key is destroyed, and nobody can undo it. That you wrote it down stands in the log; who the person is does not.
take-back-what = What is taken back
take-back-everything = Everything: all answers
take-back-way = How it was asked
take-back-way-in-person = Face to face
take-back-way-telephone = By telephone
take-back-way-writing = In writing
take-back-way-community = Through the community’s body
take-back-by = Who asked
take-back-by-person = The person
take-back-by-guardian = A parent or guardian
take-back-by-household = Somebody of the household
take-back-by-community = The community’s body
take-back-why = Note
take-back-why-hint = One line, without names. Nobody needs a reason to take answers back.
take-back-go = Take it back
