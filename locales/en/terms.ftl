### The framework's own lists and the register's words, in plain language.
### English stands in the domain crates too; a test in server holds both together.

## The six types
type-1 = Civic action
type-1-text = People, communities or their organisations start it, run it and own it, with nobody else deciding.
type-2 = Civic-driven collaboration
type-2-text = People or their organisations start it and carry it out with a state agency or another partner.
type-3 = Jointly initiated collaboration
type-3-text = People or their organisations and a state agency start it together.
type-4 = Collaboration driven by the statistical office
type-4-text = The statistical office starts it and carries it out with people or their organisations.
type-5 = Collaboration driven by other actors
type-5-text = Someone else starts it, such as a university or an agency, and carries it out with people or their organisations.
type-6 = Other actors, without collaboration
type-6-text = Someone else runs it, and people have no part in it or only a limited one.

## The value chain
stage-1a = Objectives
stage-1a-text = Naming the issue, what is to be achieved and which data that needs.
stage-1a-question = Who decided what the data are for and what to ask?
stage-1b = Partnerships
stage-1b-text = Choosing with whom to work, and on what terms.
stage-1b-question = Who decided with whom to work?
stage-1c = Methods
stage-1c-text = Choosing how the data are to be gathered.
stage-1c-question = Who decided how the data are gathered?
stage-1d = Access and use
stage-1d-text = Settling who may see and use the data, and for what.
stage-1d-question = Who decided who may see and use the data?
stage-2 = Collection
stage-2-text = Building the instruments and gathering the data.
stage-2-question = Who gathered the data, and who had a say in how that was done?
stage-3 = Processing
stage-3-text = Cleaning and checking the data and handing out first results.
stage-3-question = Who checked and cleaned the data?
stage-4 = Analysis
stage-4-text = Analysing the data and publishing what they say.
stage-4-question = Who decided what the data say and how it is told?
stage-5 = Uptake
stage-5-text = Bringing the data to those who can use them, and encouraging the use.
stage-5-question = Who decided where the data go and who gets to use them?
stage-6 = Review
stage-6-text = Looking back: what the data changed, and what people say about it.
stage-6-question = Who looks at what the data changed?

## Levels of participation
level-0 = No part
level-0-text = Citizens were neither told nor asked.
level-0-statement = We did not know about it.
level-0-evidence = Nothing is needed.
level-1 = Information
level-1-text = Citizens were told. They had no way to answer and next to no say.
level-1-statement = They decided and told us.
level-1-evidence = A notice, poster, broadcast or message that was sent.
level-2 = Consultation
level-2-text = Citizens were asked. Nothing assures that their answer was used.
level-2-statement = They asked us; we never heard back.
level-2-evidence = A record that people were asked, and a public note of what was done with their answer.
level-3 = Conciliatory, limited
level-3-text = A few citizens were given a seat and some influence. Others made most decisions.
level-3-statement = Some of us sat with them; they decided.
level-3-evidence = A list of the community members on the body, how they were chosen, seats out of all seats, and minutes that show who decided.
level-4 = Partnership
level-4-text = Citizens and officials agreed to share planning and decisions, and negotiate them.
level-4-statement = We decided together, and it is written.
level-4-evidence = A signed agreement that names the shared decisions, a joint body with a rule that both sides must agree, and minutes with a decision that the community side changed.
level-5 = Self-determination
level-5-text = The community starts it, leads the decisions and controls the whole process.
level-5-statement = We decided ourselves.
level-5-evidence = A decision of the community before any partner came, and its custody of keys, licence and veto.

## Rules
rule-R1a = This is a regular programme of the state, people take part so that more answer or nobody is missed, and they do not share the decisions about its design. That matters, and the framework does not cover it.
rule-R1b = This is a regular programme of the state to raise response or inclusion, which the framework leaves out; yet people share all decisions about its design, which it asks for. Someone has to look at it.
rule-R2 = Others designed and gathered these data without any part of the people; people come in only afterwards, to process, analyse, share or use them. The framework does not cover that.
rule-R3a = Others make these data, and people have no part in it or only a limited one, neither in the whole of the design nor in the collection.
rule-R3b = The initiative is said to go without collaboration, and yet people share decisions in design or collection. One of the two is not right: perhaps it is of type 4 or 5.
rule-R4 = It would be citizen data, but an organisation stands on the citizens' side that does not involve people directly, or does not represent the group it speaks for. Someone has to look at it.
rule-R5 = People started it, alone or together with others: they set what the data are for, and share or hold the decisions in at least one more part of design or in the collection.
rule-R6 = People are said to have started it, but they did not share in setting what the data are for, or in anything else of design and collection. Perhaps it is of type 4 or 5. Someone has to look at it.
rule-R7 = Others started it, and people share the decisions in all four parts of design: what the data are for, with whom, how, and who may use them.
rule-R8 = It is citizen science, and people gather the data with a say in how that is done. The framework does not ask that they also share in all of the design.
rule-R9 = People share the decisions about collection but not about all of the design. By its definition the framework would call this citizen data; by its table it would not. Someone has to look at it.
rule-R10 = Others started it, and people share the decisions neither in all of the design nor in the collection. Their part needs to be strengthened before the framework calls this citizen data.

## Questions
question-type = Who started it, and with whom is it carried out?
question-practice = Do researchers lead it, to gain scientific evidence?
question-regular_programme = Is it a regular census, survey or register of the state?
question-purpose_response_or_inclusiveness = Do people take part mainly so that more answer, or so that nobody is missed?
question-citizens_side_is_cso = Is the citizens' side an organisation, rather than the people themselves?
question-directly_involves = Does that organisation involve people directly?
question-represents_group = Does that organisation speak for the group with its mandate?

## Strength of evidence
strength-E0 = Someone says so; nothing shows it yet.
strength-E1 = A document from one side shows it.
strength-E2 = A document that both sides signed, or that is public, shows it.
strength-E3 = Those who took part say the same.
strength-E4 = An independent reviewer has checked it.

## Objectives
objective-representation = Be represented
objective-representation-text = To give data to a group or community that the existing data leave out.
objective-services = Watch services
objective-services-text = To see who reaches which service, and to inform laws and policies.
objective-rights = Watch rights
objective-rights-text = To see how far rights are recognised and kept.
objective-official_data = Challenge or fill official data
objective-official_data-text = To question official figures or to fill their gaps.
objective-understanding = Understand power
objective-understanding-text = To understand what keeps people at the margin of their community.
objective-mobilisation = Raise awareness and act
objective-mobilisation-text = To make an issue known, to bring people into action and to strengthen communities.
objective-science = Give scientific evidence
objective-science-text = To give evidence to studies and research.

## Principles
principle-independence = Independence
principle-independence-text = Nobody outside presses on what is asked or how; who pays and who had to agree is told.
principle-relevance = Relevance
principle-relevance-text = The data answer an issue that the people, or those who represent them, raised.
principle-consent = Participation and informed consent
principle-consent-text = Everyone concerned can take part freely; each person says yes beforehand, knows what for, and keeps control of their data.
principle-standards = Professional standards
principle-standards-text = The methods are written down, sound, and within the means of those who use them.
principle-security = Data security
principle-security-text = Rights, licences, sharing agreements and security are settled and kept.
principle-self_definition = Self-definition
principle-self_definition-text = A group says itself who belongs to it; nobody is described except by their own words, if they wish.
principle-transparency = Transparency
principle-transparency-text = How the data were planned, gathered, used and shared is open to all.
principle-safety = Ethical and safe use
principle-safety-text = Rights, safety and well-being come first throughout; the data harm and shame nobody.
principle-confidentiality = Confidentiality and privacy
principle-confidentiality-text = Data about a person stay confidential and serve statistics alone; nothing published tells who it is.
principle-openness = Openness and accessibility
principle-openness-text = Everyone can reach the results, also with a disability or little technology, and use them again where possible.

## The enabling environment
element-whole_of_society = The whole of society
element-whole_of_society-text = State, science, business, organisations and people share in data, the marginalised first.
element-human_capital = Skills
element-human_capital-text = All sides know how to make and use data, to build trust and to share decisions.
element-trust = Trust
element-trust-text = Processes are open, people watch over them, and standards are kept.
element-laws = Laws
element-laws-text = Law protects privacy, says who controls and may use the data, and knows producers outside the state.
element-governance = Governance
element-governance-text = Bodies exist in which citizens, too, decide on data; the statistical office sets standards.
element-infrastructure = Infrastructure
element-infrastructure-text = Concepts, guidance, tools and platforms are there for communities to use.
element-quality = Quality that fits the purpose
element-quality-text = Quality is assured firmly, and with room for what the data are for.
element-funding = Funding
element-funding-text = Money lasts, and reaches communities that make data.

## Integration
category-integrated = Part of official statistics
category-integrated-text = The data go into official statistics.
category-complementary = Beside official statistics
category-complementary-text = The quality is assured and the data stand beside official figures.
category-independent = Independent
category-independent-text = The data stay outside official statistics, by the community's choice or otherwise.

## Practices
practice-citizen_science = Citizen science
practice-citizen_science-text = Researchers and volunteers gather scientific evidence together.
practice-community_science = Community science
practice-community_science-text = A community does the research that it needs.
practice-citizen_generated_data = Citizen-generated data
practice-citizen_generated_data-text = People or their organisations make data to drive a change.
practice-crowdsourcing = Crowdsourcing
practice-crowdsourcing-text = Many people each send a little, on an open call.
practice-volunteered_geographic_information = Volunteered geographic information
practice-volunteered_geographic_information-text = People draw and describe places on a shared map.
practice-citizen_observatory = Citizen observatory
practice-citizen_observatory-text = People watch their surroundings over a long time.
practice-social_innovation = Citizen engagement in social innovation
practice-social_innovation-text = People shape and test new answers to a social need.
practice-community_based_monitoring = Community-based monitoring
practice-community_based_monitoring-text = A community keeps watch over a service or its land.
practice-participatory_mapping = Participatory mapping
practice-participatory_mapping-text = A community maps what it knows.
practice-participatory_action_research = Participatory action research
practice-participatory_action_research-text = People research their own situation in order to change it.
practice-community_driven_data = Community-driven data
practice-community_driven_data-text = A community decides on the data and leads their making.
practice-community_generated_data = Community-generated data
practice-community_generated_data-text = A community makes the data itself.

## Who starts it
initiator-citizens = Citizens or a community
initiator-citizens-text = People living in the same place or sharing a situation; citizenship plays no part.
initiator-community_leaders = Community leaders
initiator-community_leaders-text = People to whom a community listens.
initiator-cso = Civil society organisation
initiator-cso-text = An organisation of citizens, from a village group to a world-wide one.
initiator-academia = Academia
initiator-academia-text = A university or another research body.
initiator-nso = National statistical office
initiator-nso-text = The office that makes a country's official statistics.
initiator-state_agency = Other state agency
initiator-state_agency-text = A ministry, a municipality or another agency of the state.
initiator-nhri = National human rights institution
initiator-nhri-text = An independent body that the state set up to guard human rights.
initiator-other = Someone else
initiator-other-text = For example an international organisation, a company or a newspaper.

## Aims
aim-inform_decisions = Inform decisions
aim-inform_decisions-text = To inform those who decide.
aim-answer_need = Answer a need
aim-answer_need-text = To answer a community's own need.
aim-supplement_official = Add to official data
aim-supplement_official-text = To add to the data of the statistical system.
aim-fill_gaps = Fill gaps
aim-fill_gaps-text = To give data where there are none.

## Methods
method-survey = Survey
method-survey-text = The same questions to many people.
method-social_media = Social media
method-social_media-text = What people write in public places on the net.
method-community_mapping = Community mapping
method-community_mapping-text = People draw what is where.
method-dialogue = Community dialogue
method-dialogue-text = A community talks and its talk is written down.
method-scorecard = Scorecard
method-scorecard-text = Those who use a service score it and discuss the score.
method-focus_group = Focus group
method-focus_group-text = A small group talks about one topic.
method-key_informant = Key informant interview
method-key_informant-text = Someone who knows the matter well is asked.
method-measurement = Measurement or observation
method-measurement-text = People measure or observe, with or without an instrument.

## Reach
reach-local = Local
reach-local-text = A village, a quarter, a community.
reach-subnational = Subnational
reach-subnational-text = A province, a district, a city.
reach-national = National
reach-national-text = A whole country.
reach-regional = Regional
reach-regional-text = Several neighbouring countries.
reach-global = Global
reach-global-text = The whole world.

## Phases of the GSBPM
phase-1 = Specify needs
phase-2 = Design
phase-3 = Build
phase-4 = Collect
phase-5 = Process
phase-6 = Analyse
phase-7 = Disseminate
phase-8 = Evaluate

## Standing
standing-unassessed-text = Nobody has judged it yet.
standing-example-text = An example by the editors, from public sources. Nobody named in it has reviewed it.
standing-claimed-text = Those who started it say so.
standing-documented-text = Signed or public documents support it.
standing-corroborated-text = Those who took part say the same.
standing-contested-text = Those who took part see it differently.
standing-verified-text = An independent reviewer has decided.
standing-stale-text = The framework or the round has changed since it was judged.

## Kinds of organisations
party-community = Community
party-cso = Civil society organisation
party-academia = Research body
party-nso = National statistical office
party-state_agency = State agency
party-nhri = National human rights institution
party-international = Regional or international organisation
party-development_partner = Development partner
party-private = Company or private institution

## States of an initiative
initiative-state-draft = Draft
initiative-state-registered = Registered
initiative-state-active = Active
initiative-state-paused = Paused
initiative-state-completed = Completed
initiative-state-abandoned = Abandoned

## States of a round
round-state-design = Design
round-state-build = Build
round-state-collecting = Collecting
round-state-processing = Processing
round-state-analysing = Analysing
round-state-disseminating = Disseminating
round-state-evaluated = Evaluated

### States as a finding names them: the fact `state` and its value.

fact-state-draft = a draft
fact-state-open = open
fact-state-closed = closed
fact-state-withdrawn = withdrawn
fact-state-called = called
fact-state-planned = planned
fact-state-held = held
fact-state-cancelled = cancelled
fact-state-approved = approved
fact-state-offered = offered
fact-state-in-force = in force
fact-state-not-yet = not yet in force
fact-state-expired = expired
fact-state-ended = ended
fact-state-superseded = replaced by a newer one
fact-state-answered = answered
fact-state-published = published
fact-state-reviewed = reviewed
fact-state-submitted = submitted
fact-state-agreed = agreed
fact-state-allocated = allocated
fact-state-applied = applied for
fact-state-assessed = assessed
fact-state-declined = declined
fact-state-refused = refused
fact-state-disbursing = being paid out
fact-state-refunded = refunded
fact-state-reporting = being reported on
fact-state-settled = settled
fact-state-announced = announced
fact-state-answering = open for answers
fact-state-coming = still to come
fact-state-concluded = concluded
fact-state-over = over
fact-state-established = established
fact-state-closing = closing
fact-state-proposed = proposed
fact-state-active = active
fact-state-completed = completed
fact-state-requested = asked for
fact-state-given = given
fact-state-assembled = put together
fact-state-checked = checked
fact-state-before-the-community = before the community
fact-state-recalled = taken back
fact-state-pledged = pledged
fact-state-committed = committed
fact-state-lapsed = lapsed
fact-state-received = received
