### The tab check: data in custody, what is wrong with it, what was decided about it.

check-title = Check
check-lead = Bring data, say what it is, see what is wrong with it, decide, and freeze it for analysis.
check-none = No data yet
check-none-text = What people answer to your form comes here by itself later. A file that you have already can be brought now.
check-datasets = Data in custody
check-dataset = Data
check-rows = Rows
check-rows-anew = gathered anew
check-columns = Columns
check-decisions = Decisions
check-snapshots = Snapshots
check-answers = Answers to a form
check-answers-text = They are gathered anew whenever they are read: what somebody took back is in nothing made afterwards.
check-answers-open = Work with the answers
check-import = Bring a file
check-import-text = A CSV file, plain or packed with gzip. Nothing is stored when something is wrong with it, and everything that is wrong is told at once.
check-file = File
check-file-hint = CSV, up to 64 MB; pack a larger one with gzip.
check-name = What is it called?
check-order = How are dates written?
check-order-iso = 2021-07-06, or as the file shows by itself
check-order-day = day first: 06/07/2021 is 6 July
check-order-month = month first: 07/06/2021 is 6 July
check-against = Does it answer a form?
check-against-hint = Then every answer is held against the form’s questions and choices.
check-against-nothing = No, tell me what is in it
check-encoding = How are letters written?
check-encoding-unicode = Unicode (UTF-8, UTF-16)
check-encoding-hint = Leave it unless an import told you otherwise.
check-findings = What was found in the file
check-findings-again = What was found in the file
check-no-findings = Nothing to tell: every cell was read.
check-imported = { $count ->
    [one] One row was taken.
   *[other] { $count } rows were taken.
}
check-to-dataset = To the data
check-on-this-page = On this page
check-rows-raw = Rows as they came
check-rows-now = Rows after the decisions
check-left-out = Left out: taken back or not permitted
check-rejected = Left out: rejected in review
check-source = From
check-from-file = the file { $name }
check-from-submissions = submissions
check-from-snapshot = another snapshot
check-key = Records are named by
check-key-row = their row
check-came = Since
check-variables = Variables
check-variables-text = A role decides what protection does: direct identifiers, keys, free text and paradata never leave this place. Look at each one that is not yet right.
check-variable = Variable
check-variable-lead = Say what this variable is. Another type reads the file again.
check-label = In words
check-kind = Type
check-kind-hint = Another type reads the file again; cells that do not fit become “unreadable”.
check-role = Role
check-unit = Unit
check-min = Smallest value that can be true
check-max = Largest value that can be true
check-answered = Answered
check-missing = Missing
check-distinct = Different
check-span = From – to, or the commonest
check-outside = Outside
check-rules = Rules
check-rules-text = A rule points at records and changes nothing. What is done about them is a decision below.
check-rules-none = No rules yet.
check-rule = Rule
check-rule-add = Add a rule
check-rule-tested = Checked
check-rule-broken = Broken
check-rule-where = In rows
check-rule-name = The rule in a few words
check-rule-name-hint = For example: a household has at most 40 members.
check-rule-kind = What is asked for
check-rule-kind-range = A number between two bounds
check-rule-kind-required = An answer
check-rule-kind-allowed = Only certain codes
check-rule-kind-unique = No two records alike
check-rule-codes = Codes that may be
check-rule-codes-hint = Separated by blanks.
check-duplicates = Duplicates
check-duplicates-all = { $count ->
    [0] No two records have the same answers throughout.
    [one] One record repeats all answers of another.
   *[other] { $count } records repeat all answers of another.
}
check-duplicates-key = { $count ->
    [0] No key comes twice.
    [one] One record has the key of another.
   *[other] { $count } records have the key of another.
}
check-log = Decisions
check-log-text = Raw data is never changed. Each decision says who, why and when, and all of them are replayed on the raw data whenever a snapshot is taken.
check-log-says = { $entries } decisions, { $applied } of them with an effect; { $removed } rows taken out.
check-log-latest = The latest decisions with an effect
check-log-none = Nothing was decided yet.
check-log-import = Bring a log that was kept elsewhere
check-entry-add = Add a decision
check-entry-record = Record
check-entry-record-hint = Its key, or its row if records have none. Leave it empty only to recode in all records.
check-entry-what = What
check-entry-why = Why
check-entry-when = When
check-entry-outcome = Outcome
check-entry-from = Old value
check-entry-from-hint = Needed to recode; otherwise only to make sure.
check-entry-to = New value
check-action-change = Change a value
check-action-blank = Empty a cell that cannot be true
check-action-remove = Take the record out
check-action-recode = Recode a value wherever it stands
check-scope-where = where a condition is true
check-scope-all = all records
check-did-change = { $variable }: { $from } → { $to }
check-did-blank = { $variable } emptied
check-did-recode = { $variable }: every { $from } → { $to }
check-did-remove = taken out
check-did-keep = { $variable } looked at and kept
check-outcome-applied = { $count ->
    [one] one cell or row
   *[other] { $count } cells or rows
}
check-outcome-no-effect = was so already
check-outcome-kept = kept
check-outcome-moot = record taken out
check-outcome-failed = not applied
check-map-key = Variable of the data that names a record
check-map-key-hint = It must hold the same names as the log.
check-map-record-column = Column with the record
check-map-variable-column = Column with the variable
check-map-action-column = Column with the kind of decision
check-map-to-column = Column with the new value
check-map-from-column = Column with the old value
check-map-why-columns = Columns with the reason
check-map-why-hint = Separated by commas.
check-map-word-change = The word for “change a value”
check-map-word-blank = The word for “empty”
check-map-word-remove = The word for “take the record out”
check-map-word-keep = The word for “leave as it is”
check-snapshots-text = A snapshot freezes the data as the decisions leave it. Analysis, protection and releases stand on snapshots only.
check-snapshots-none = No snapshot yet.
check-snapshot-take = Take a snapshot
check-snapshot-number = No.
check-snapshot-made = Made
check-snapshot-from = How
check-snapshot-by = { $applied } decisions replayed, { $removed } rows taken out
check-snapshot-rejected = { $rejected } rejected in review left out
check-snapshot-raw = as it came
check-snapshot-content = Content
check-snapshot-gone = Deleted: somebody took their answers back, or their time was over

## Kinds of value
kind-text = Text
kind-integer = Whole number
kind-decimal = Number
kind-boolean = Yes or no
kind-date = Date
kind-time = Time
kind-date-time = Date and time
kind-single-choice = One of a list
kind-multiple-choice = Several of a list
kind-geo-point = Place
kind-geo-line = Line of places
kind-geo-area = Area
kind-file = File

## Roles of variables
role-key = Record key
role-key-text = Names a record; says nothing about a person by itself. Never published.
role-direct-identifier = Direct identifier
role-direct-identifier-text = Names a person or a dwelling: name, telephone number, exact place. Never published.
role-quasi-identifier = Quasi-identifier
role-quasi-identifier-text = Narrows down a person together with others: age, sex, district.
role-sensitive = Sensitive
role-sensitive-text = What a person would not want to be known: health, income, violence.
role-weight = Weight
role-weight-text = How many people or households a record stands for.
role-stratum = Stratum
role-stratum-text = The part of the population that the record was drawn in.
role-cluster = Cluster
role-cluster-text = The group that the record was drawn with: a village, a sensor.
role-population-size = Population size
role-population-size-text = How many units the stratum or cluster has in all.
role-paradata = Paradata
role-paradata-text = How the record came about: start, end, device. Never published.
role-free-text = Free text
role-free-text-text = Words in which somebody may have been named. Never published.
role-measure = Measure
role-measure-text = What you want to know.
role-other = Other
role-other-text = None of these, or nobody has said yet.

## Why a value is missing
missing-reason-not-asked = { $count } not asked
missing-reason-no-answer = { $count } no answer
missing-reason-dont-know = { $count } do not know
missing-reason-refused = { $count } refused
missing-reason-withheld = { $count } withheld
missing-reason-unreadable = { $count } unreadable
missing-reason-blanked = { $count } emptied
