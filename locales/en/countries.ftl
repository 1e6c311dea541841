# Countries: the world, one country, its inventory, its environment, its roadmaps, its review's annex.
nav-countries = Countries
countries-title = Countries
countries-lead = Where people make data about what matters to them, what came of it, and what each country does so that it can.
countries-sentence = { $initiatives } initiatives in { $countries } countries or areas; { $citizen } of them have the verdict “citizen data”; { $releases } releases are out. In this sentence each initiative and each release counts once.
countries-region = Region
countries-measure = What the map shows
countries-country = Country or area
countries-code = Code
countries-initiatives = Initiatives
countries-citizen = With the verdict “citizen data”
countries-groups-count = Groups named
countries-releases = Releases
countries-producers = Producers in the inventory
countries-reviews = Rounds of the environment
countries-table = Country by country
countries-how = An initiative that works in several countries counts in each of them: the rows do not add up to the whole.
countries-no-inventory = No inventory is kept here
countries-none = There is nothing here yet.
countries-groups = Groups that the initiatives are about
countries-groups-how = In the words of the records, most often named first. No people are counted here: a group that is named was not counted.
countries-initiatives-of = { $count ->
    [one] 1 initiative
   *[other] { $count } initiatives
}
countries-counting = How each figure counts
countries-initiatives-how = Initiatives: public records of the register, in each country where they work.
countries-citizen-how = Citizen data: initiatives whose latest verdict is “citizen data”. A claim that is contested or out of date is not counted until it is answered.
countries-releases-how = Releases: publications that are out, those that were replaced by a newer one too; those taken back are not counted.
countries-producers-how = Producers: organisations in the inventory that a country keeps here. Countries count producers by rules of their own, so the numbers of two countries cannot be compared without reading both. A figure that a country published elsewhere stands on its page as a fact with its source, and is never added to these.
countries-uses-how = Uses: what figures were used for is counted on the page of each country. Confirmed uses and those that are only claimed are never added.
countries-file = The table as a file
countries-file-text = CSV, one row a country

country-tab-overview = Overview
country-sentence = { $initiatives ->
    [0] No initiative is registered here yet.
    [one] 1 initiative is registered here; { $citizen } with the verdict “citizen data”; { $releases } releases are out.
   *[other] { $initiatives } initiatives are registered here; { $citizen } with the verdict “citizen data”; { $releases } releases are out.
}
country-kept-by = Kept by
country-not-kept = Nobody keeps this page. It shows what the register knows; there is no inventory, no view of the environment and no roadmap.
country-source = Source:
country-notes-event = What took place
country-notes-law = Laws and rules
country-notes-guideline = Guidelines and tools
country-notes-figure = Figures that others counted
country-notes-need = What is needed
country-note-add = Note a fact
country-note-lead = A fact stands here only with its source, so that everybody can check it.
country-note-kind = What kind of fact
country-note-text = The fact
country-note-when = When
country-note-when-hint = As the source writes it. 2025, 2025-03 or 2025-03-10 also sets the order.
country-note-source = Who says so
country-note-source-hint = A document and its clause, or the name of a page.
country-note-link = Where it can be read
country-note-link-hint = An address that begins with https://
country-note-drop = Take away
country-open = Keep this page
country-open-lead = A body can keep this page: note facts with their sources, bring an inventory, judge the environment and decide a roadmap.
country-body = The body that keeps it
country-body-hint = Its name in addresses, for example national-chapter. It can be left empty; then only administrators can write, and nothing can be decided.
country-no-initiatives = No initiative is registered here.
country-counted = The initiatives in numbers
country-counted-how = An initiative with two goals or two groups counts in each row that it belongs to, so rows do not add up. Nothing here is a score.
country-by-verdict = By verdict
country-by-verdict-head = Verdict
country-by-type = By type (¶25)
country-by-type-head = Type
country-by-level = By stage and level
country-by-level-head = Stage
country-by-level-how = How many initiatives stand at which level of participation (0 to 5), as their own view says. Stages that nobody described are left out.
country-by-stage = By where they stand
country-by-stage-head = Where it stands
country-by-goal = By goal
country-by-goal-head = Goal
country-by-topic = By topic
country-by-topic-head = Topic
country-by-group = By group
country-by-group-head = Group
country-initiative = Initiative
country-address = Address
country-releases = What was published
country-bodies = Who decides
country-file = The initiatives as a file
country-file-text = CSV, one row an initiative

country-tab-inventory = Inventory of producers
country-tab-environment = Environment
country-tab-roadmaps = Roadmaps
country-tab-vnr = Annex for the review

inventory-lead = Who makes data in this country, what they cover, and what nobody covers yet.
inventory-none = No inventory is kept here yet.
inventory-sentence = { $producers } organisations stand in the inventory. { $producing } say that they make data; of { $unsaid } nobody said. { $method } have their method written down; the data of { $open } can be had by others.
inventory-gaps = Goals that nobody covers
inventory-gaps-how = No organisation of the inventory names these goals. That somebody names a goal does not say how well it is covered.
inventory-goals = Goals covered
inventory-themes = Themes covered
inventory-list = The inventory
inventory-without-goal = { $count ->
    [0] Every organisation names at least one goal. One with several goals counts in each.
    [one] 1 organisation names no goal. One with several goals counts in each.
   *[other] { $count } organisations name no goal. One with several goals counts in each.
}
inventory-file = The inventory as a file
inventory-file-text = CSV, one row an organisation
inventory-drop = Take an organisation out
inventory-bring-title = Bring an inventory
inventory-bring-text = A table with one row for each organisation, below a row of heads. Persons have no column: names, telephone numbers and mail addresses of people are not taken. Names may stand in any alphabet. Of organisations that stand here already, what the file says is written anew and the rest stays; others are added.
inventory-bring = The file
inventory-bring-hint = CSV, XLSX or XLS, at most 4 MB and 5,000 organisations.
inventory-look = Look at the file
inventory-look-title = This is how the file was read
inventory-looked = { $file }: { $rows } rows below the heads; { $sound } organisations can be read, of which { $known } stand in the inventory already. Nothing is taken yet.
inventory-silent = Of those that stand already, only what the file says is written anew; empty cells, and columns that it does not have ({ $columns }), leave what stands.
inventory-first = The first rows
inventory-mapping = Which column is what
inventory-mapping-text = Set right what was guessed from the heads. Columns that are not named here are left out.
inventory-no-column = Not in the file
inventory-keep-both = Names that only sound alike are different organisations: keep both.
inventory-again = Look again
inventory-take = Take the inventory
inventory-column-name = Name
inventory-column-other = Other name
inventory-column-class = Kind of organisation
inventory-column-place = Where it works
inventory-column-website = Web page
inventory-column-produces = Makes data
inventory-column-data = What data
inventory-column-themes = Themes
inventory-column-goals = Goals
inventory-column-groups = Groups
inventory-column-method = Method written down
inventory-column-open = Others can have the data
inventory-column-source = File and row
inventory-says-yes = Yes
inventory-says-no = No
inventory-says-unknown = Nobody said

country-side-office = Offices
country-side-civil_society = Civil society
perspective-office = Offices of the country
perspective-civil_society = Civil society of the country
environment-lead = Offices and civil society answer the same questions apart from each other. Where their answers part, both stand; nothing is averaged.
environment-others = Other questions about this country:
environment-none = Nobody has judged the environment of this country here yet.
environment-baseline = The baseline
environment-round = Round { $number }
environment-open-since = Answers are taken since { $from }.
environment-was-open = Answers were taken from { $from } to { $until }.
environment-answered = { $side }: answered on { $date }.
environment-not-answered = { $side }: no answer yet.
environment-answer-for = Answer for: { $side }
environment-answer-lead = Answer what you know and say what shows it. The other side answers apart from you.
environment-open = Open a round
environment-close = Close the round
environment-item = Question
environment-moved = Since the first answer
environment-parted = The sides part.
environment-no-score = These are aspirations (¶36). There is no sum and no rank; countries are not compared by it.
environment-needs = What is needed next
environment-needs-text = What a side calls not met or met in part in the latest round, with one next step each.
environment-file = All answers as a file (CSV)
moved-forward = better
moved-same = the same
moved-back = worse

roadmaps-lead = What is to be done so that citizen data can be made and used, who does it, until when, with what money, and what came of it.
roadmaps-none = No roadmap is kept here yet.
roadmap-new = Begin a roadmap
roadmap-title = Title
roadmap-about = What it wants to reach
roadmap-from = First day
roadmap-until = Last day
roadmap-begin = Begin it
roadmap-done-of = { $done } of { $all } actions done
roadmap-decides = It is decided by
roadmap-draft = A draft
roadmap-draft-text = Nobody has approved this plan yet.
roadmap-approved = Approved
roadmap-approved-text = The plan stands exactly as the body approved it on { $date }.
roadmap-approved-alone = Approved by one person alone
roadmap-approved-alone-text = On { $date }; the body cannot decide yet.
roadmap-changed = Changed since it was approved
roadmap-changed-text = It was approved on { $date } in another state. What stands here now needs a decision of its own.
roadmap-motion-link = The motion about this plan
roadmap-no-actions = There is no action in it yet.
roadmap-actions = Actions
roadmap-number = No.
roadmap-what = What is to be done
roadmap-part = Element of the environment
roadmap-no-part = None
roadmap-owner = Who does it
roadmap-due = Until
roadmap-cost = Expected cost
roadmap-cost-how = Costs are what somebody expects, not money that was given. Different currencies are not added.
roadmap-currency = Currency (three letters)
roadmap-state = Where it stands
roadmap-file = The actions as a file (CSV)
roadmap-history = What came of it
roadmap-evidence = What shows it
roadmap-evidence-hint = An address that begins with https:// or a page of this site that begins with /. “Done” needs one.
roadmap-evidence-link = What shows it
roadmap-note = What was done
roadmap-propose = Put the plan to the vote
roadmap-approve = Approve as decided
roadmap-progress = Write down what came of an action
roadmap-write = Write an action
roadmap-new-action = A new action
roadmap-which = Which action
roadmap-motion = Roadmap: { $title }
roadmap-motion-text = The body approves the roadmap “{ $title }” with its actions as they stand.
action-planned = Planned
action-underway = Under way
action-done = Done
action-dropped = Dropped
action-late = Late

vnr-title = Annex to a Voluntary National Review: data of citizens
vnr-sentence =
    { $initiatives ->
        [one] 1 initiative names
       *[other] { $initiatives } initiatives name
    } { $goals ->
        [one] 1 goal
       *[other] { $goals } goals
    } of the 2030 Agenda; { $releases ->
        [one] 1 release is out.
       *[other] { $releases } releases are out.
    }
vnr-how = Drawn from the tags of the initiatives in the register on this day; nobody wrote it by hand. An initiative with two goals stands under both. A verdict is shown as it stands: a claim that is contested is no citizen data until it is answered. Figures of different initiatives are not added.
vnr-tags = Names
vnr-no-releases = Nothing was published yet.
vnr-gaps = Goals for which there is nothing yet
vnr-untagged = Initiatives that name no goal
vnr-file = The annex as a file
vnr-file-text = CSV, one row for each goal and initiative
