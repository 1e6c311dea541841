### Elections to posts of a body.

elect-list = Elections
elect-lead = Members name candidates, everybody with a vote votes on all of them at once, and the count is open to everybody.
elect-none = No election yet.
elect-new = Call an election
elect-call = Call it
elect-field-title = What is it called?
elect-field-places = How many are elected?
elect-field-nominate_until = Last day to name candidates
elect-field-start = First day of the term
elect-field-end = Last day of the term
elect-co-lead-hint = Co-leads serve two years at most, and two at a time.
elect-what = { $post }, places: { $places }, { $start } – { $end }
elect-state-nominating = Candidates are named
elect-state-voting = Votes are taken
elect-state-declared = Decided
elect-state-cancelled = Called off
elect-candidates = Who stands
elect-candidate = Candidate
elect-nobody = Nobody was named yet.
elect-asked = Was named, has not said yes yet
elect-nominate-until = Candidates can be named until { $date }
elect-nominate-text = Name yourself or somebody else. Who is named decides whether to stand.
elect-nominate = Name a candidate
elect-myself = Myself: { $name }
elect-field-statement = What do you want to do in this post?
elect-field-statement-hint = Needed when you name yourself. Others write it themselves when they say yes.
elect-you-were-named = You were named as a candidate
elect-your-statement = What do you want to do in this post?
elect-yes = Yes, I stand
elect-no = No, I do not stand
elect-stand-down = I do not stand any more
elect-open = Open the vote
elect-closes = Last day to vote
elect-field-secret = Secret ballot: only the counts are kept
elect-vote-until = Votes are taken until { $date }
elect-secret = The ballot is secret: only the counts are kept.
elect-open-ballot = The ballot is open: members see how each voted.
elect-voted =
    { $count ->
        [0] Nobody has voted yet.
        [one] One member has voted.
       *[other] { $count } members have voted.
    }
elect-ballot = Your ballot
elect-ballot-text = Say for each candidate whether you agree. Your ballot is taken as a whole, and cannot be changed.
elect-vote = Hand in the ballot
elect-declare = Count, and say the result
elect-statement = What came of it, and why
elect-statement-hint = This sentence stands with the result, for everybody.
elect-cancel = Call the election off
elect-result = Result
elect-came-of-it = What came of it
elect-elected = Elected
elect-tie = Tie
elect-tie-text = They stand equal over the last place. Nobody draws a lot: another election decides.
elect-empty =
    { $count ->
        [one] One place is empty
       *[other] { $count } places are empty
    }
elect-empty-text = Call another election for it.
elect-quorum = { $voted } of { $seats } voted; { $quorum } were needed. Elected is who was agreed to, the most agreed to first.
elect-motion = { $name } as { $post }
elect-motion-text = { $name } holds the post “{ $post }” from { $start } to { $end }. In their own words: { $words }
extend-motion = Extend the term of { $title }
extend-motion-text = The term of { $title } is extended until that day, once, so that the change to a successor goes well.
