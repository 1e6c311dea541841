### The register and the framework on pages: lists, an initiative, a round, the form of an assessment.

## Lists
initiatives-title = Initiatives
initiatives-lead = Who counts what matters to them, where, and who decides about the data.
initiatives-words = Search for words
initiatives-count = { $count ->
    [one] One initiative
   *[other] { $count } initiatives
}
initiatives-found = { $count } of { $of } initiatives
initiatives-map = Show them on a map
initiatives-list = Show them as a list
initiatives-map-title = Initiatives on the map
initiatives-elsewhere = { $count ->
    [one] One more is at home in many countries at once and not on the map.
   *[other] { $count } more are at home in many countries at once and not on the map.
}
initiatives-none = Nothing fits all that you asked for. Take away a filter.
filter-any = Any
filter-more = Narrow down
filter-place = Country or region
filter-goal = Goal of the 2030 Agenda
filter-kind = Type
filter-verdict = What the framework says
filter-standing = How well that stands
period = { $from } to { $to }
period-since = since { $from }

## An initiative
example-title = An unreviewed example.
example-text = We filled it in from public sources. Nobody named here has seen or confirmed it.
initiative-work = Work on this initiative
initiative-profile = Who takes part, and how far
initiative-verdict = What the framework says
initiative-story = The story
initiative-releases = What was found
initiative-rounds = Rounds
initiative-parties = Who takes part
initiative-deciders = Who decides
initiative-groups = The people it is about
group-not-own = (not in their own words)
initiative-goals = Goals of the 2030 Agenda
initiative-website = Web page of the initiative
initiative-take-part = How to take part
initiative-contact = How to reach it
initiative-sources = Sources
initiative-ppsr = This record in the PPSR Core format (JSON)
party-person = Person
party-role-initiator = Started it
party-role-responsible = Answers for it
party-role-partner = Partner
party-role-funder = Pays for it
party-role-custodian = Keeps the data

## A round
round-number = Round { $number }
round-risks = Could it harm anyone?
round-history = How it came here

## A judgement
standing-unassessed = Not yet judged
standing-example = Example
standing-claimed = Claimed
standing-documented = Documented
standing-corroborated = Corroborated
standing-contested = Contested
standing-verified = Verified
standing-stale = Outdated
perspective-initiator = Those who started it
perspective-participants = Those who took part
perspective-reviewer = An independent reviewer
perspective-example = An example by the editors
judgement-several = What is open decides. These are the rules that may still apply:
judgement-settle = What would settle it
judgement-change = What would change it
judgement-warnings = { $count ->
    [one] One thing looks odd
   *[other] { $count } things look odd
}
judgement-count = { $count ->
    [one] one judgement on file
   *[other] { $count } judgements on file
}
judgement-confidence = It rests on { $stages }, and the weakest of them on this:
judgement-version = Framework version { $version }.
judgement-table = The nine stages
judgement-stage = Stage
judgement-level = Level
judgement-evidence = What supports it
reason-below = Below level 4: { $stages }.
answer-yes = Yes
answer-no = No
answer-unknown = Not known

## The framework
framework-title = The Copenhagen Framework on Citizen Data
framework-lead = When are data citizen data? Who decides at each step says it, not who owns a tool.
framework-definition = Citizen data come from initiatives that citizens start, or in which they take a sufficient part, at least in the design or the collection of the data; whether official statistics use them does not matter. “Citizen” means anybody: citizenship and legal status play no part.
framework-source = Prepared by the Collaborative on Citizen Data for the 55th session of the United Nations Statistical Commission, 2024; here in our own words, with its clauses.
framework-types = Six types of initiatives
framework-types-lead = Who started it, and with whom is it carried out? With the level at each stage, that decides.
framework-green = Citizens started it
framework-yellow = The levels decide
framework-out = Outside
framework-chain = The value chain
framework-what = What it means
framework-gsbpm = Phases of the GSBPM
framework-clause = Clause
framework-levels = Levels of participation
framework-levels-lead = From level 4 on, participation is sufficient. Level 0 is ours, for no part at all.
framework-says = What a participant would say
framework-strengths = How strong the evidence is
framework-strengths-lead = A verdict deserves as much confidence as the weakest evidence among the answers that decide it.
framework-rules = The rules
framework-rules-lead = The rules are tried in this order; the first that applies gives the verdict. An answer that is not known is never guessed: the verdict stands only if every possible answer leads to it.
framework-rule = Rule
framework-verdict = Verdict
framework-why = Why
framework-objectives = Seven objectives
framework-principles = Ten principles
framework-elements = Eight elements of an enabling environment
framework-categories = Three ways to stand to official statistics

## What a step needs
guard-title = a title
guard-aim = an aim
guard-place = a place
guard-responsible_party = a party that answers for it
guard-risk_assessment = a look at the risks for people
guard-open_instrument = an open form
guard-consent_notice = a consent notice
guard-custody_key = someone who keeps the key to the data
guard-compiles = a form without errors
guard-sign_off = the community's decision, or the reason why there is none
guard-payload_destroyed = the destruction of the answers
guard-five_answers = answers of at least five participants
guard-reason = a reason

## Work: decide
work-title = My work
work-lead = The initiatives on which you have a role.
work-none = You have no initiative yet. Describe your first one, or ask a coordinator to invite you.
work-new = Describe a new initiative
new-title = Describe an initiative
new-lead = Nobody else sees it until you publish it. Everything but the title can wait.
decide-title = Decide
decide-lead = What is it about, who takes part, and who decides at each stage?
decide-alone = No body decides for this initiative yet: you act alone, and the log says so. Once people have seats in a body, it decides by motion and vote.
decide-record = The record
decide-record-edit = Change the record
decide-state = Where it stands
decide-next = Next step
decide-needs = It still needs { $needs }.
decide-reason = Reason
decide-move-registered = Publish the record
decide-move-active = Begin
decide-move-paused = Pause
decide-move-completed = Finish
decide-move-abandoned = Give up
decide-parties = Who takes part
decide-party-add = Add an organisation
decide-party-name = Name
decide-party-class = Kind of organisation
decide-party-role = Its role
decide-party-objectives = Did it set the objectives?
decide-party-objectives-hint = Only for who pays for it. Where a funder sets what is asked, the initiative is hardly people’s own.
decide-party-set = set the objectives
decide-party-not-set = did not set the objectives
decide-rounds = Rounds
decide-round-add = Begin another round
decide-round-edit = Change the round
decide-round-assess = Judge the round
decide-round-decider = Who decides?
field-title = What is it called?
field-slug = Short name in the address
field-slug-hint = Small letters, digits and hyphens. Leave it empty and we make one from the title.
field-aim = What do you want to reach, in a sentence?
field-description = Tell its story
field-issue = What is the issue, and who raised it?
field-kind = Who started it, and with whom is it carried out?
field-practices = What do you call what you do?
field-objectives = What is it for?
field-methods = How are data gathered?
field-places = Country or region
field-locality = The place inside, in your words
field-groups = Whom is it about?
field-groups-hint = One group a line, as they call themselves.
field-topics = Topics
field-topics-hint = Separated by commas.
field-sdgs = Goals, targets or indicators of the 2030 Agenda
field-sdgs-hint = For example 6, 6.1 or 6.1.1, separated by commas.
field-started = When did it begin?
field-date-hint = A year, a month or a day: 2014, 2014-05 or 2014-05-17.
field-ended = When did it end?
field-website = Web page
field-how_to_take_part = How can one take part?
field-contact = How can one reach you? (public)
assess-title = Judge the round
assess-lead = Answer what you know. What you leave open is not guessed; you see what would settle it.
assess-about = About the initiative
assess-practice-hint = Researchers lead it, and scientific evidence is among its objectives. The name alone does not make it citizen science.
assess-stages = Who decides, stage by stage
assess-evidence = What supports this?
assess-evidence-note = Which document or record?
assess-note = Why these answers?
assess-preview = See what follows
assess-file = File the judgement
assess-follows = What follows from these answers
assess-filed = The judgement is filed. It joins those before it and replaces none.

described-from = It is described elsewhere already
described-title = Take a description over
described-lead = The record of a catalogue or of another register fills the form in. You look at it and change it before anything is kept.
described-file = File
described-file-hint = A data set of CKAN (the answer of package_show), DCAT as JSON-LD or RDF/XML, a project of PPSR Core or EU-Citizen.Science.
described-text = Or its text
described-text-hint = Paste it here when you have no file.
described-look = Fill the form in
described-done = Filled in from a record of { $form }. Nothing is kept yet: look at every field, then save.
described-organisation = There, { $organisation } answers for it. When you have saved, add who takes part.
initiative-brought = Its description was taken over from a record of { $form }:
