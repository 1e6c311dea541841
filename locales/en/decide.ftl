## Who allowed something
decided-alone = Decided by { $by } alone: { $reason }
decided-by-body = decided on { $date }: { $agree } agreed, { $against } disagreed, of { $seats }.
decided-read = Read the decision

## Joining a body
join-seat = You have a seat in a body that decides. Make an account to discuss and vote.
decided-who = Who allowed it

## Putting something to the vote
put-to-the-vote = Put it to the vote
put-see-motion = See the motion
put-title = { $kind }: { $name }
put-text = We agree to this as it stands now: { $name }.
put-policy-name = At least { $count } people behind every published figure

## The work on an initiative
decide-bodies = Who decides
decide-bodies-text = A body decides together: about forms, releases, protection and agreements. Once two of its members have a vote, nobody acts alone any more.
decide-to-be-decided = To be decided

## Bodies
body-new = Add a body that decides
body-new-lead = A village board, a women's group, a joint board with an office: whoever should decide together.
body-edit = Change what is said about the body
body-name = What is it called?
body-about = What is it for?
body-tab-overview = Overview
body-kind = Kind
body-kind-community_body = Community body
body-kind-community_body-text = People of a community decide for it.
body-kind-cso_board = Board of an organisation
body-kind-cso_board-text = The board of an organisation of civil society.
body-kind-joint_board = Joint board
body-kind-joint_board-text = A community or organisation together with an office.
body-kind-committee = Committee
body-kind-committee-text = A part of another body, for one matter.
body-kind-panel = Review panel
body-kind-panel-text = People without an interest of their own who review a judgement.
body-kind-steering_committee = Steering committee
body-kind-steering_committee-text = Steers a whole undertaking.
body-kind-workstream = Workstream
body-kind-workstream-text = Works on one output for a while.
body-kind-collaborative = Collaborative
body-kind-collaborative-text = All members of a collaborative together.
body-kind-chapter = Chapter
body-kind-chapter-text = A collaborative's regional, national or subnational part.
body-kind-fund_board = Fund board
body-kind-fund_board-text = Decides what a fund's money is for.
body-place = Where it sits
body-parent = Part of
body-parent-hint = The short name of the body above it, as it stands in that body's address.
body-parts = Its parts
body-for = Initiative
body-founding = This body is being founded
body-founding-text = It can decide as soon as two members have a vote.
body-ended = This body was dissolved on { $date }.
body-under-way = Being decided
body-members = Members
body-no-members = Nobody has a seat yet.
body-former = Former members
body-by-laws = How it decides
body-decisions = What it decided
body-no-decisions = Nothing yet.
body-popolo = This page for machines (Popolo JSON)
body-dissolve = Dissolve the body
body-dissolve-text = This drafts a motion. The body ends when its members agree.

## Members
members-manage = Members
member-unnamed = A member
member-speaks-for = Speaks for: { $whom }
member-no-vote = No vote
member-from = from { $date }
member-until = until { $date }
member-add = Give somebody a seat
member-change = Change
member-invite = Make a link to sign in
member-link-text = Give this link to the member. It works once, for two weeks, and is shown only now.
member-end = End this seat
member-end-text = The seat ends today. What the member decided stays.
member-field-name = Name, as the member wants to be called
member-field-name-hint = A first name or a chosen name is enough.
member-field-public = Everybody may read this name (the member said so)
member-field-on_behalf_of = Whom does the member speak for?
member-field-on_behalf_of-hint = For example: the women who sell at the market.
member-field-chosen = How was the member chosen?
member-field-side = Which side is the seat on?
member-field-organisation = Organisation that the member belongs to
member-field-organisation-hint = Members of the same organisation never approve each other's proposals alone.
member-field-account = Account
member-field-account-hint = With an account, the member votes on a device. Without one, somebody else writes the vote down.
member-field-account-none = No account
member-field-account-kept = The account that signs in now
member-field-voting = This seat has a vote
member-field-start = First day
member-field-end = Last day
side-community = Community
side-organisation = Organisation
side-office = Public office
chosen-elected = Elected by those whom the member speaks for
chosen-named = Named by the organisation or office
chosen-custom = By the community's custom
chosen-volunteered = Came on their own wish; open to everybody
chosen-invited = Invited by the body
chosen-by_initiator = Chosen by who started the initiative
chosen-unknown = Nobody has said how
posts-title = Posts
post-chair = Chair
post-co_lead = Co-lead
post-secretary = Secretary
post-treasurer = Treasurer
post-secretariat = Secretariat
post-lead = Lead
post-which = Post
post-give = Give a post
post-until = Until
post-end = End this post
post-extend = Extend
term-words-open = Since { $start }: { $post }, no last day agreed
term-words = { $post }, { $start } – { $end }
term-coming = Not yet
term-serving = Serves
term-extended = Extended
term-expired = Expired
term-ended = Ended

## By-laws
by-laws-title = How the body decides
by-laws-lead = You can change these rules freely until two members have a vote.
by-laws-lead-motion = The body decides itself about its rules: what you write here becomes a motion.
by-laws-change = Change how it decides
by-laws-propose = Draft the motion
by-laws-quorum-percent = At least { $percent } in a hundred of the votes must be given.
by-laws-quorum-seats = { $count ->
    [one] At least one vote must be given.
   *[other] At least { $count } votes must be given.
  }
by-laws-half-cast = More must agree than disagree.
by-laws-half-present = More than half of those who vote must agree.
by-laws-half-seats = More than half of all seats must agree.
by-laws-share-cast = Of those who agree or disagree, at least { $percent } in a hundred must agree.
by-laws-share-present = Of those who vote, at least { $percent } in a hundred must agree.
by-laws-share-seats = Of all seats, at least { $percent } in a hundred must agree.
by-laws-consensus = Somebody must agree, and nobody may disagree.
by-laws-each-side = Each side must agree for itself.
by-laws-tie = When as many agree as disagree, nothing changes.
by-laws-tie-chair = When as many agree as disagree, the chair's vote decides.
by-laws-block = One member may stop a motion, with a reason.
by-laws-way-both = Members vote on a device from wherever they are; for members without one, somebody else writes the vote down.
by-laws-way-own = Members vote on a device from wherever they are.
by-laws-way-room = Members vote in the room; the secretary writes the votes down.
by-laws-open = The body sees who voted how.
by-laws-secret = Votes are secret: only the counts are kept.
by-laws-either = Whether a vote is secret is said when it is opened.
by-laws-interest-no-vote = A member with an interest of their own says so and does not vote.
by-laws-interest-declared = A member with an interest of their own says so, and may vote.
by-laws-per-organisation = Each organisation has one vote.
by-laws-notice = { $count ->
    [0] A vote may end on the day it begins.
    [one] A vote lasts at least one day.
   *[other] A vote lasts at least { $count } days.
  }
by-laws-proposer = The proposer's own side never decides alone.
by-laws-field-quorum = How many must vote?
by-laws-field-quorum-percent = A share of all votes (in a hundred)
by-laws-field-quorum-seats = A number of votes
by-laws-field-how-many = How many?
by-laws-field-majority = How many must agree?
by-laws-field-majority-half = More than half
by-laws-field-majority-share = A larger share
by-laws-field-majority-consensus = Somebody, and nobody against
by-laws-field-percent = For a larger share: how many in a hundred?
by-laws-field-of = Of whom?
by-laws-field-of-cast = Those who agree or disagree
by-laws-field-of-present = Those who vote, abstentions too
by-laws-field-of-seats = All seats
by-laws-field-recorded = Somebody else may write down the vote of a member without a device.
by-laws-field-ballot = Open or secret?
by-laws-field-notice = Days that a vote lasts, at least

## Decisions
decisions-title = Decisions
decisions-lead = What bodies decided and are deciding: about forms, releases, rules and agreements.
decisions-none = No body has put anything to the vote yet.
decisions-waiting = Waiting for your vote
decisions-body = Body
decisions-about = About
decisions-year = Year
decisions-found = { $count } of { $of } decisions
subject-instrument = Form
subject-objective = Objective
subject-release = Release
subject-access_rule = Rule of access
subject-partner = Partner
subject-policy = Protection of figures
subject-member = Member
subject-by_laws = By-laws
subject-body = Body
subject-agreement = Agreement
subject-assessment = Judgement
subject-proposal = Point of the design
subject-label = Label
subject-risk_assessment = Risks
subject-minutes = Minutes
subject-candidacy = Candidate for a post
subject-terms_of_reference = Terms of reference
subject-output = Output
subject-plan = Workplan
subject-report = Report
subject-commitment = Commitment
subject-fund_step = Step of a fund
subject-allocation = Allocation of money
subject-roadmap = Roadmap
subject-case_study = Case study
subject-other = Something else
subject-unchanged = (it still stands as it did when this was drafted)
subject-changed = (it was changed since: a decision here says nothing about the new state)

## Motions
motion-draft = Draft a motion
motion-draft-save = Save the draft
motion-field-title = What is it about, in a few words?
motion-field-title-hint = For example: Ask about night water too.
motion-field-text = What should the body decide?
motion-field-text-hint = Write it as the decision would read. You can change it until the vote is opened.
motion-field-papers = What should members read before?
motion-field-papers-hint = Addresses, one a line.
motion-state-draft = Draft
motion-state-open = Open
motion-state-closed = Decided
motion-state-withdrawn = Taken back
motion-open-until = open until { $date }
motion-by-coordinator = The coordinator
motion-by-site = The site
motion-text = What is asked
motion-new-by-laws = The new rules
motion-papers = To read before
motion-proposed-by = Proposed by
motion-asks = If it is agreed
motion-asks-approval = It is allowed, as it stands
motion-asks-resolution = What the text says
motion-opened = Open since
motion-closes = Last day
motion-ballot = Vote
motion-needs = What it needs
motion-needs-quorum = { $quorum } of { $seats } votes must be given.
motion-interests = Declared interests
motion-amendments = Changes that were asked for
motion-amend = Ask for a change
motion-amend-text = The whole text as it should be
amendment-number = Change { $number }
amendment-waiting = Waits for an answer.
amendment-accepted = Taken in: it is version { $version }.
amendment-rejected = Not taken in: { $reason }
amendment-accept = Take it in
amendment-reject = Turn it down
amendment-reason = Why?
motion-revise = Write the text anew
motion-versions = Earlier versions, with differences
motion-version = Version { $number }, by { $by }, { $at }
motion-discussion = Discussion
motion-no-remarks = Nobody has said anything yet.
motion-remark = What do you say?
motion-remark-send = Say it
motion-declare = Declare an interest
motion-declare-text = Does this touch your own money, work or family? Say so here. Everybody who reads the decision will see it.
motion-declare-which = Which interest?
motion-open-title = Put it to the vote
motion-open = Open the vote
motion-close = Close the vote
motion-withdraw = Take it back
motion-withdraw-reason = Reason for taking it back
motion-by-laws-title = Change how we decide
motion-by-laws-text = We change our rules as they are written here.
motion-dissolve-title = Dissolve the body
motion-dissolve-text = We end this body.
closing-statement = What was decided, and why?
closing-statement-hint = A few sentences. Everybody will read them.
closing-review = When will it be looked at again?

## Voting
vote-title = Your vote
vote-open = The other members see how you vote.
vote-secret = Nobody sees how you vote: only the counts are kept.
vote-reason = Why?
vote-reason-hint = If you disagree, your reason helps the others.
vote-given = You have voted: { $choice }.
vote-given-secret = You have voted. How is kept nowhere.
choice-agree = Agree
choice-abstain = Abstain
choice-disagree = Disagree
choice-block = Stop it
votes-so-far = { $count } of { $seats } votes were given.
vote-was-given = has voted
vote-was-recorded = (written down by a second person)
vote-record = Write down a vote
vote-record-text = For a member who has no device and told you how they vote. It is marked and counted apart.
vote-record-nobody = Everybody without a device has voted.
vote-record-member = Whose vote?
vote-record-choice = What did they say?

## Outcomes
ruling-carried = Agreed
ruling-carried-text = The body agreed on { $date }.
ruling-no_quorum = Too few voted
ruling-no_quorum-text = Too few voted, so nothing was decided ({ $date }).
ruling-blocked = Stopped
ruling-blocked-text = A member stopped it, with a reason ({ $date }).
ruling-no_majority = Not agreed
ruling-no_majority-text = Too few agreed ({ $date }).
ruling-tie = A tie
ruling-tie-text = As many agreed as disagreed, so nothing changes ({ $date }).
ruling-one_side = One side did not agree
ruling-one_side-text = Each side must agree for itself, and one did not ({ $date }).
ruling-only_proposer = Only the proposer's side agreed
ruling-only_proposer-text = Nobody beyond the proposer's own side agreed ({ $date }).
outcome-counts = Votes
outcome-side = Side
outcome-seats = Seats
outcome-all = All
outcome-recorded = { $count ->
    [one] One vote was written down by a second person.
   *[other] { $count } votes were written down by a second person.
  }
outcome-dissent = Who did not agree, and why
outcome-review = It is looked at again on { $date }.

