### The words of every finding: what happened, and in `.cure` what to do about it.
### The key is the finding's code. Facts and the coordinates of its place are variables.
### Each crate keeps its own heading; a test in tools/tidy holds every crate's CODES against this file.


## framework
framework-not-a-case = “{ $value }” cannot be read as answers about a round.
    .cure = Give an object with the keys of `framework assess`: type, practice, levels and so on.
framework-unknown-version = The framework version “{ $value }” is not known.
    .cure = Use 2024-02-draft, or leave the key out.
framework-unknown-type = “{ $value }” is not a type of initiative.
    .cure = Use a number from 1 to 6, or null when it is not known.
framework-unknown-practice = The practice “{ $value }” is not known.
    .cure = Use citizen_science or other, or null when it is not known.
framework-unknown-level = “{ $value }” is not a level.
    .cure = Use a whole number from 0 (no part) to 5 (self-determination), or null when it is not known.
framework-unknown-stage = “{ $stage }” is not a stage of the value chain.
    .cure = Use 1a, 1b, 1c, 1d, 2, 3, 4, 5 or 6.
framework-not-yes-or-no = The answer to { $key } is “{ $value }”, which is neither yes nor no.
    .cure = Use true, false, or null when it is not known.
framework-unknown-strength = “{ $value }” is not a strength of evidence.
    .cure = Use E0 (assertion), E1, E2, E3 or E4 (checked by a reviewer).
framework-unknown-fact = The facts around the answers cannot be read: { $problem }.
    .cure = Correct that fact, or leave it out; facts only serve the warnings.
framework-unknown-key = The key “{ $key }” means nothing here and is ignored.
    .cure = Check its spelling, or take it out.
framework-scheme-syntax = The file is neither TOML nor JSON: { $problem }.
    .cure = Mend the line; the format is described in the guide to schemes.
framework-scheme-missing = “{ $name }” is missing.
    .cure = Add it; the guide to schemes has an example.
framework-scheme-unknown = “{ $name }” says “{ $value }”, which is none of the words it can say.
    .cure = Take one of the words that the guide to schemes lists.
framework-scheme-twice = “{ $value }” is there already.
    .cure = Give it a code or a version of its own.
framework-scheme-no-part = An item belongs to the part “{ $value }”, which the scheme does not have.
    .cure = Add the part, or name one that is there.
framework-scheme-lowers-floor = A scheme of this name must keep the item { $item } as it is ({ $clause }).
    .cure = Put the item back with its check and its floor, or give the scheme another name. The protection of people is no setting.
framework-scheme-too-large = The scheme is too large: at most { $most }.
    .cure = Leave something out, or make two schemes of it.

## dataset
dataset-import-option-not-offered = In { $records } records the option “{ $option }” of “{ $column }” has no cell although others have.
    .cure = It was probably added to the form later. Those records count as not having chosen it.
dataset-rule-unknown-variable = The rule “{ $rule }” speaks of “{ $variable }”, which the data does not have.
    .cure = Correct the name; until then the rule is not checked.
dataset-log-no-key = The data has no column “{ $key }” to find records by.
    .cure = Say which column names a record.
dataset-log-unknown-record = Entry { $entry } is about the record “{ $record }”, which the data does not have.
    .cure = Correct the record's name, or delete the entry.
dataset-log-unknown-variable = Entry { $entry } is about “{ $variable }”, which the data does not have.
    .cure = Correct the variable's name, or delete the entry.
dataset-log-value-does-not-fit = Entry { $entry }: “{ $value }” cannot stand in “{ $variable }”, which holds { $kind }.
    .cure = Correct the value; until then the entry changes nothing.
dataset-log-old-value-differs = Entry { $entry } expects “{ $expected }” where the data has “{ $stands }”.
    .cure = The entry was applied. Check that it is about the right record.
dataset-log-file-column = The log has no column “{ $name }”.
    .cure = Say which column of the log says this.
dataset-log-file-word = Row { $row }: nobody has said what the decision “{ $word }” means.
    .cure = Say whether it changes, empties, removes or keeps.
dataset-log-file-no-record = Row { $row } names no record.
    .cure = Fill in the record's key, or delete the row.
dataset-attach-unknown-column = The other table has no column “{ $column }”.
    .cure = Choose one of its columns.
dataset-attach-name-taken = The column “{ $column }” cannot be joined: { $reason }.
    .cure = Rename one of the two.
dataset-attach-unmatched = { $records } records found no match in the other table; { $twice } of its rows repeat a key.
    .cure = Their joined cells are empty. Check that both tables use the same key.
dataset-csv-too-large = The file has { $bytes } bytes; at most { $most } can be read at once.
    .cure = Pack it with gzip, split it into parts, or import it as Parquet.
dataset-csv-zip-bomb = The packed file unpacks to more than { $most } bytes.
    .cure = Check where the file comes from. Split it into parts if it is really that large.
dataset-csv-broken-gzip = The packed file is damaged or incomplete: { $reason }.
    .cure = Copy or download it again.
dataset-csv-not-text = This is no CSV file but { $kind }.
    .cure = Save the table as “CSV (UTF-8)” and import that.
dataset-csv-unknown-encoding = No encoding is called “{ $encoding }”.
    .cure = Use a name such as utf-8, windows-1252, windows-1256 or utf-16le.
dataset-csv-broken-text = The file is not written in { $encoding }.
    .cure = Name another encoding, or save the file as UTF-8.
dataset-csv-not-unicode = The file is not written in UTF-8; from row { $row } on it looks like { $guess }: “{ $sample }”.
    .cure = If the sample reads rightly, import again with the encoding { $guess }. Otherwise save the file as UTF-8.
dataset-csv-mojibake = Some letters seem to have been broken before the file came here, first in row { $row }.
    .cure = Look at that row; if it reads wrongly, export the data again as UTF-8.
dataset-csv-empty = The file holds no table.
    .cure = Its first row must hold the names of the columns.
dataset-csv-no-rows = The file has a header and no rows.
    .cure = Check that the right file was chosen.
dataset-csv-too-many-columns = The table has { $columns } columns; at most { $most } can be taken.
    .cure = Split it by topic and keep the record's key in every part, or turn a wide table into a long one.
dataset-csv-too-many-rows = The table has more than { $most } rows.
    .cure = Split it, or import it as Parquet.
dataset-csv-unnamed-column = Column { $column } has no name; it is called “{ $name }” here.
    .cure = Write a name into the first row.
dataset-csv-duplicate-header = Column { $column } is called “{ $name }”, and so is column { $earlier }.
    .cure = Give one of them another name.
dataset-csv-ragged-row = Row { $row } has { $cells } cells where the header has { $columns }.
    .cure = Look for a separator inside a cell: such a cell needs quotation marks.
dataset-csv-open-quote = In row { $row } a quotation mark is opened and not closed for { $lines } lines.
    .cure = Close it, or write it twice when it belongs to the text.
dataset-csv-formula = The cell in row { $row }, column { $column } is a formula to a spreadsheet: { $cell }
    .cure = It is kept as plain text and nothing is computed. Replace it by its value if it was meant as a number.
dataset-more-of-the-same = { $more } more findings of the kind { $kind } are not listed one by one.
    .cure = Mend the cause; they usually have one in common.
dataset-looks-identifying = The column “{ $column }” seems to name a person, a device or a dwelling ({ $because }).
    .cure = It is kept from every publication. Change its role if that is wrong, or remove it if nobody needs it.
dataset-import-nothing-matches = None of the { $columns } columns is called as any question of the form.
    .cure = Check that form and file belong together, or say which column is which question.
dataset-import-name-twice = The variables do not fit together: { $reason }.
    .cure = Give every variable a name of its own.
dataset-import-missing-column = The file has no column for “{ $column }”.
    .cure = Its cells stand as “not asked”. Add the column, or say which one it is, if the question was asked.
dataset-import-extra-column = Nothing asks for the column “{ $column }” ({ $kept }).
    .cure = Say which question it answers, or leave it as it is.
dataset-import-unreadable = Row { $row }, column { $column }: “{ $cell }” cannot be read as { $kind }.
    .cure = The cell stands as “unreadable”. Correct the source, or change the column's type.
dataset-import-unknown-code = Row { $row }, column { $column }: “{ $code }” is not among the choices.
    .cure = It is kept. Add it to the list, or recode it in the cleaning log.
dataset-import-choices-disagree = Row { $row }, column { $column }: the list says “{ $spaced }”, the columns of its options say “{ $options }”.
    .cure = The columns of the options were taken.

## registry
registry-missing = The { $field } is missing.
    .cure = Fill it in; it may be short.
registry-unknown-place = The place “{ $value }” is not known.
    .cure = Choose a country or a region; the place inside it goes into the words beside it.
registry-unknown-goal = “{ $value }” is not a goal, target or indicator of the 2030 Agenda.
    .cure = Use a code such as 6, 6.1 or 6.1.1.
registry-ends-before-start = It ends before it begins.
    .cure = Correct one of the two dates.
registry-no-such-step = There is no step from { $from } to { $to }.
    .cure = Take the steps in between.
registry-step-not-ready = From { $from } to { $to } it still needs { $needs }.
    .cure = Add it, and take the step again.
registry-bad-example = The example “{ $entry }” cannot be read: { $problem }.
    .cure = Correct the entry in the example register.

## protect
protect-spec-unreadable = The description of the table cannot be read: { $reason }.
    .cure = Correct it at line { $line }, column { $column }.
protect-no-dimension = No column is named to break the table down by.
    .cure = Name at least one column in “dimensions”.
protect-dimension-twice = The column “{ $column }” stands twice among the dimensions.
    .cure = Leave one of them out.
protect-unknown-column = The data has no column “{ $column }”.
    .cure = Correct the name, or choose another column.
protect-role-forbidden = The column “{ $column }” may not leave: it is marked as { $role }.
    .cure = Leave it out. If the mark is wrong, correct it in the list of variables first.
protect-column-undeclared = The column “{ $column }” is in the content, but nobody has described it.
    .cure = Add it to the variables of the data, with its role.
protect-hierarchy-not-read = The groups in “{ $path }” have not been read.
    .cure = Give the groups in place, or a file that can be read: two columns, group and member.
protect-hierarchy-circle = In “{ $column }” the group “{ $group }” contains itself.
    .cure = Take the circle out of the groups.
protect-hierarchy-group-in-data = In “{ $column }” “{ $group }” is a group, but also stands in the data as a code.
    .cure = Give the group another name.
protect-total-is-a-code = In “{ $column }” the data has the code “{ $total }”, which is the name of the total.
    .cure = Give the total another name with “total”.
protect-rule-out-of-bounds = The number of the rule “{ $rule }” is out of its bounds: { $bounds }.
    .cure = Give a number within the bounds.
protect-no-rule = No rule says which cells may not be shown.
    .cure = Set at least “threshold” in “primary”; 10 is a good start.
protect-rule-needs-amounts = “p_percent” and “dominance” look at amounts, but the table counts.
    .cure = Use “threshold”, or a measure of the kind “magnitude”.
protect-value-unreadable = “{ $value }” in row { $row }, column “{ $column }” is not a number that can be used here.
    .cure = Correct the value. Counts must be whole numbers from 0.
protect-negative-amounts = Some amounts are below 0, so that no interval can be certified.
    .cure = Nothing must be done; the exact test was made all the same.
protect-too-many-cells = The table would have more than { $most } cells.
    .cure = Leave a dimension out, or make its codes coarser.
protect-not-yet = “{ $what }” is planned, but not there yet.
    .cure = Use the method “suppress” with a table.
protect-exact-disclosure = { $cells } of { $withheld } withheld cells can be computed from what is shown.
    .cure = Do not publish this. Make the codes coarser, or leave a dimension out.
protect-narrow-interval = For { $cells } of { $withheld } withheld cells a reader can work out a narrower range than was asked for.
    .cure = Make the codes coarser, or accept it with a reason.
protect-not-certified = For { $cells } of { $withheld } withheld cells nobody has measured how close a reader can come; the table is too large for it. None of them can be computed exactly.
    .cure = Split the table, or make its codes coarser, if that is not enough.
protect-contributor-knows = { $cells } contributors may be able to work out a withheld cell with what they know of themselves.
    .cure = Make the codes coarser.
protect-withheld = In “{ $name }” { $withheld } of { $cells } cells are withheld: { $primary } because they rest on too few, { $secondary } to protect those.
    .cure = Nothing must be done.
protect-rank-test-passed = None of the { $withheld } withheld cells can be computed from what is shown.
    .cure = Nothing must be done.
protect-certified = For { $cells } of { $withheld } withheld cells it is certified that a reader is left with a range of several values.
    .cure = Nothing must be done.
protect-figures-withheld = { $withheld } of { $figures } figures are withheld, because they, or others that would give them away, rest on fewer than { $threshold } answers.
    .cure = Nothing must be done.
protect-figures-checked = Each of the { $figures } figures rests on at least { $threshold } answers.
    .cure = Nothing must be done.
protect-group-disclosure = { $figures } figures say that all or none of a group gave an answer, which tells the answer of everyone in it.
    .cure = Look at them before publishing; make the groups larger if the answer could harm somebody.
protect-places-coarsened = { $places } places are shown as { $points } points on a grid of { $metres } metres; { $withheld } points are withheld.
    .cure = Nothing must be done.
protect-grid-too-fine = A grid of { $metres } metres shows places too closely; the finest allowed here is { $finest } metres.
    .cure = Choose a coarser grid.
protect-open-sensors = { $by } declared on { $on } that these are readings of things and not of persons: { $reason }
    .cure = Nothing must be done.
protect-declaration-empty = The declaration that the data are not about persons lacks a name or a reason.
    .cure = Say who declares it, and why nobody can be harmed.
protect-policy-mixed = “{ $name }” was protected under a weaker rule than the release's.
    .cure = Protect it again with the threshold of the release.
protect-already-public = These figures were published by { $publisher } already and are shown beside for comparison ({ $source }).
    .cure = Nothing must be done.
protect-release-empty = There is nothing to release.
    .cure = Add a protected table, estimates or points.
protect-description-missing = The release has no { $what }.
    .cure = Write it; readers cannot judge a figure without it.
protect-tables-apart = “{ $name }” and other content over the same data were protected apart from each other, and one could give the other away.
    .cure = Protect them together.
protect-other-releases = { $releases } earlier releases are from the same data. Cells that they share with this one agree; other combinations were not tested.
    .cure = Compare them by hand, or protect all tables together in one release.
protect-step-not-allowed = A release that is “{ $state }” cannot become “{ $to }”.
    .cure = Take the steps in order.
protect-step-guard = This step needs: { $needs }.
    .cure = Supply it and try again.
protect-release-altered = The stored release is not what the log says was stored (expected { $expected }, found { $found }).
    .cure = Restore it from a backup, and find out who changed it.
protect-release-unreadable = The stored release cannot be read: { $reason }.
    .cure = Restore it from a backup, or open it with the version that wrote it.

## estimate

estimate-bad-spec = The specification cannot be read: { $why }.
    .cure = Write JSON with “design” and “ask” as the documentation of “counted estimate” shows.
estimate-nothing-asked = The specification asks nothing.
    .cure = Put at least one question into “ask”.
estimate-same-id = Two questions have the id “{ $ask }”.
    .cure = Give each question its own id: it is how the answers are told apart.
estimate-unknown-column = The data have no column “{ $column }”.
    .cure = Use a column that exists: { $known } …
estimate-not-numeric = The column “{ $column }” does not hold numbers.
    .cure = Choose a numeric column, or ask for “proportion” or “count”.
estimate-not-a-number = { $count } values of “{ $column }” are not numbers, the first is “{ $example }”.
    .cure = Correct them or leave the cells empty; only an empty cell counts as missing.
estimate-needs = A { $statistic } needs “{ $what }”.
    .cure = Add “{ $what }” to the question “{ $ask }”.
estimate-bad-option = “{ $option }” cannot be { $value } for a { $statistic }.
    .cure = Leave the option out, or choose one that suits the statistic.
estimate-not-yet = “{ $option }” is not built yet, so nothing was estimated.
    .cure = Leave it out if the figures are right without it; otherwise prepare the weights elsewhere and name their column in “weights”.
estimate-bad-condition = The condition “{ $condition }” cannot be understood: { $why }.
    .cure = Write one SQL expression about a record, for example "stype" = 'E' AND enroll > 100.
estimate-too-many-fpc = { $fpc } columns of population sizes for { $stages } stages.
    .cure = Give at most one column per stage, from the first stage down.
estimate-mixed-fpc = Population sizes and sampling fractions are mixed.
    .cure = Give sizes (all 1 or more) or fractions (all above 0 and at most 1) at every stage.
estimate-fpc-varies = “{ $column }” is not the same for all records of { $unit }: from { $low } to { $high }.
    .cure = All records of a stratum (or of a unit, at the next stage) carry the same population size.
estimate-fpc-too-small = { $unit } has a population of { $population } and { $drawn } units drawn from it.
    .cure = Correct the population size; it counts the units of that stage, not the records.
estimate-missing-design = { $count } records have no value in the design column “{ $column }”.
    .cure = Complete the column: every record belongs to a stratum and to its units.
estimate-missing-weight = { $count } records have no weight.
    .cure = Give every record a weight; 0 for those that stand for nobody.
estimate-negative-weight = { $count } records have a weight below 0.
    .cure = Correct the weights; none may be negative.
estimate-not-nested = The cluster “{ $cluster }” ({ $count } such) stands in more than one stratum.
    .cure = If clusters are numbered anew in each stratum set “nest” to true; otherwise correct the strata.
estimate-single-unit = The stratum { $unit } holds a single unit, so it has no variance of its own.
    .cure = Join it to a similar stratum, or choose a rule in “lonely_psu”: adjust (cautious), average or remove.
estimate-missing-values = { $count } records have no value in “{ $column }”, and the question forbids missing values.
    .cure = Complete the values, or set “missing” to “drop” and say in the report how many were left out.
estimate-values-dropped = { $count } records without a value in “{ $column }” were left out.
    .cure = Say so beside the figure, and ask whether those who did not answer differ.
estimate-groups-dropped = { $count } records without a value in “{ $column }” belong to no group and were left out.
    .cure = Say so beside the figures.
estimate-no-design = No weights and no design are given: each record counts as one, as if it were drawn at random.
    .cure = If the records were not drawn at random, speak only of those who answered.
estimate-no-records = No record with a value meets the question “{ $ask }”.
    .cure = Check the condition and the spelling of its values.
estimate-too-many-values = “{ $column }” has more than { $limit } different values, too many to order.
    .cure = Round the values first, for example to whole numbers.

## register
app-slug-taken = The address “{ $value }” belongs to another initiative.
    .cure = Choose another short name.
app-no-slug = No address can be made from this.
    .cure = Write a short name with small letters, digits and hyphens.
app-unknown-word = “{ $value }” is not one of the choices for { $field }.
    .cure = Choose one from the list.
app-not-a-date = “{ $value }” is not a date.
    .cure = Write a year, a month or a day: 2014, 2014-05 or 2014-05-17.
app-not-an-address = “{ $value }” is not a web address.
    .cure = Copy it from the browser; it begins with https://.
app-too-long = The text is longer than { $most } characters.
    .cure = Shorten it, and put the rest on a page that you link.

## app: data
app-dataset-no-name = The dataset has no name from which an address can be made.
    .cure = Give it a name with Latin letters or digits.
app-dataset-name-taken = The name “{ $name }” is taken.
    .cure = Choose another one.
app-dataset-unknown-variable = The data has no variable “{ $variable }”.
    .cure = Choose one of its variables.
app-dataset-not-a-number = “{ $value }” is no number.
    .cure = Write digits, with a point before the fraction, or leave the field empty.
app-dataset-no-reason = There is no reason.
    .cure = Say in a few words why; whoever reads the log later needs it.
app-dataset-unknown-kind = No kind of value is called “{ $kind }”.
    .cure = Choose one of the list.
app-dataset-no-file = These data came from no file, so there is nothing to read again.
    .cure = Change the form instead.
app-dataset-rule-taken = There is a rule “{ $rule }” already.
    .cure = Give the new one another name.
app-dataset-other-key = The log names records by “{ $variable }”, the entries there are by another variable.
    .cure = Bring a log that names records as the others do.
app-dataset-no-record = The decision names no record, so it would fall on all of them.
    .cure = Name the record. Only recoding may be for all records at once.
app-dataset-broken-upload = The file did not arrive: { $reason }.
    .cure = Try again; pack a large file with gzip.

## consent
consent-no-purpose = The consent notice names no purpose.
    .cure = Say for what the data will be used; each purpose is answered on its own.
consent-no-withdrawal = The consent notice does not say how consent is taken back.
    .cure = Name every way: the receipt's code, a collector, a telephone number.
consent-no-contact = The consent notice names nobody who can be reached.
    .cure = Give an address, a telephone number or a place where people find somebody.
consent-not-translated = The consent notice is not written in { $language }, in which the form asks.
    .cure = Translate it; people can only agree to what they understand.
consent-unknown-purpose = The question “{ $question }” asks for the purpose “{ $purpose }”, which the notice does not have.
    .cure = Add the purpose to the notice, or choose one of its purposes.
consent-never-given = No answer to “{ $question }” means yes.
    .cure = Say which answers mean that consent is given.
consent-ambiguous-answer = The answer “{ $answer }” to “{ $question }” means two things.
    .cure = Let it mean one: given, refused or later.
consent-unknown-answer = The question “{ $question }” does not offer the answer “{ $answer }”.
    .cure = Choose among the answers that it offers.
consent-unmapped-answer = Nobody has said what the answer “{ $answer }” to “{ $question }” means.
    .cure = As long as that is so it counts as no consent.
consent-no-question = The form has no question that asks for consent, or not the one that was named.
    .cure = Add a question that asks for consent, and say which of its answers mean yes.
consent-purpose-twice = Two purposes have the same name: { $purpose }.
    .cure = Give each purpose words of its own.
consent-no-core = No purpose is marked as the one that taking part needs.
    .cure = Mark the purpose without which an answer would not be kept at all.
consent-hard-to-read = The text is hard to read: its reading index is { $lix }, plain words stay under { $plain }.
    .cure = Make sentences shorter and take everyday words; read it aloud to somebody who was not in the room.

## app: people

people-email = “{ $email }” is not an e-mail address.
    .cure = Write it as name@example.org.
people-email-taken = “{ $email }” has an account already.
    .cure = Sign in with it, or use another address.
people-password-short = The password is too short.
    .cure = Use at least { $least } characters; a few words in a row are easy to remember.
people-password-long = The password is too long.
    .cure = Use at most { $most } bytes.
people-password-easy = The password is the same as the name or the e-mail address.
    .cure = Choose one that nobody can guess from who you are.
people-name-missing = The name is missing.
    .cure = Write what others should call you; it need not be your full name.
people-sign-in = This e-mail address and this password do not belong together.
    .cure = Check both and try again. After several failures the site asks you to wait.
people-old-password = The current password is not right.
    .cure = Write the password that you sign in with now.
people-link = This link does not work: it was used, it has expired, or it is for another address.
    .cure = Ask whoever sent it for a new one. For the first account, start the site again: it prints a new link.
people-step-code = This code is not right, or it was used already.
    .cure = Wait for the next code of your application and write that, or one of your recovery codes.
people-passkey = { $why ->
    [challenge] This passkey answers a question that was answered already or has run out.
    [site] This passkey was given to another site.
    [absent] Nobody touched the device.
    [unverified] The device did not check who holds it.
    [algorithm] This kind of key is not known here.
    [unknown] No account here knows this passkey.
    [copied] This passkey counts backwards: there may be a copy of it.
   *[other] What the device said is not a right answer.
}
    .cure = { $why ->
        [unverified] Set a PIN, a finger or a face on the device, or sign in with your password.
        [unknown] Sign in with your password, and add the passkey in your account.
        [copied] Sign in with your password and take this passkey away.
       *[other] Try again, or sign in with your password.
    }
people-passkey-name = A passkey needs a name of at most 60 letters.
    .cure = Write what you know it by, for example “my telephone”.
people-passkeys-many = An account has at most { $most } passkeys.
    .cure = Take one away that you do not use any more.
people-last-admin = This is the only administrator of the site.
    .cure = Make another account an administrator first: counted user add --admin.
people-last-coordinator = The last coordinator of an initiative cannot be taken away.
    .cure = Make somebody else coordinator first.

## app: log

log-gap = The log has a gap at entry { $entry }.
    .cure = Entries were removed from the database behind the site’s back. Compare with a backup.
log-leaf-differs = Entry { $entry } of the log is not what was written.
    .cure = The entry was changed behind the site’s back. Compare with a backup.
log-root-differs = The signed head after { $entry } entries does not fit the entries.
    .cure = Entries were changed, removed or put in another order. Compare with a backup.
log-signature-wrong = The head after { $entry } entries is not signed with this site’s key.
    .cure = Use the key file that the log was written with, or compare with a backup.
log-unsigned-end = Entries after number { $entry } are not covered by a signed head.
    .cure = They were added behind the site’s back. Compare with a backup.
object-differs = The stored file { $object } is missing or is not what its name says.
    .cure = Bring the file back from a backup; its name is the SHA-256 digest of its content.
release-differs = The release { $release } is not what the log says was published.
    .cure = Bring the database back from a backup, and find out who changed it.

## engine

engine-unknown-format = The file { $file } is neither CSV nor Parquet by its name.
    .cure = Give a file whose name ends in .csv or .parquet.
engine-no-file = There is no file { $file }.
    .cure = Check the path.
engine-unreadable = The data cannot be read: { $why }.
    .cure = Check that the file is complete: CSV in UTF-8 with a header and as many cells in each row, or Parquet.
engine-same-column = Two columns are named “{ $column }”.
    .cure = Give each column its own name.
engine-nested-column = The column “{ $column }” holds lists or structures.
    .cure = Write the file with plain columns only.
engine-too-many-groups = The question makes more than { $limit } groups.
    .cure = Group by fewer columns, or round numbers before asking for their quantiles.

## publish
app-release-slug-taken = There is a release with the name “{ $value }” in its address already.
    .cure = Choose another name, for example with the year.
app-release-no-slug = No address can be made from this name.
    .cure = Use lower-case letters, digits and hyphens.
app-release-two-snapshots = The tables and figures are from two states of the data.
    .cure = Choose content of one snapshot; protect or analyse the newer one again.
app-release-no-content = Nothing was chosen to be released.
    .cure = Choose protected tables, figures, or both.
app-release-no-later-edition = That is no later edition of these figures.
    .cure = Publish the later edition first, then choose it here.
app-release-no-licence = No licence was chosen.
    .cure = Say under what licence others may use it.
app-table-name-twice = Two of the tables have the name “{ $name }”.
    .cure = Give each table a name of its own.

## ui (examples on /patterns)
ui-example-error = The type “{ $type }” is not known.
    .cure = Use one of the types of XLSForm, for example select_one.
ui-example-warning = This choice has no text in Arabic.
    .cure = Add the text, or leave the language out.
ui-example-info = { $count } questions have no hint.
    .cure = Nothing has to be done.

## form: running
form-bad-xml = This is not XML that can be taken: { $problem }.
    .cure = Send the XML as the form's client writes it, in UTF-8 and without a document type.
form-not-a-form = This XML is not a form: there is no model with a submission in it.
    .cure = Give an XForm as ODK Build, pyxform or KoboToolbox write it.
form-bad-expression = The expression “{ $expression }” ({ $property } of { $path }) cannot be understood: { $problem }.
    .cure = Check brackets, quotes and names.
form-unknown-function = The function { $function }() ({ $property } of { $path }) is not known.
    .cure = Use a function of the ODK XForms specification.
form-cycle = Values depend on each other in a circle: { $cycle }.
    .cure = Change one of the conditions or calculations so that none needs itself.
form-bind-without-node = The form has conditions for { $path }, which a submission does not have.
    .cure = Correct the path, or take the bind out.
form-control-without-node = The form asks for { $path }, which a submission does not have.
    .cure = Correct the reference of the question.
form-missing-list = The choices of { $path } come from the list “{ $list }”, which is not in the form.
    .cure = Add the list, or the file that it is in; until then these answers cannot be checked.
form-missing-file = The list “{ $list }” is in the file { $file }, which did not come along.
    .cure = Upload the file beside the form.
form-bad-list = The file { $file } of the list “{ $list }” cannot be read: { $problem }.
    .cure = Save it as CSV with a header row, in UTF-8, or as XML.
form-other-form = This is a submission to “{ $found }”; this form's submissions begin with “{ $wanted }”.
    .cure = Send it to the form that it was made with.
form-unknown-element = The form has no { $path }; it is kept as received and not used.
    .cure = Check whether the submission was made with another version of the form.
form-twice = { $path } stands { $count } times, but is asked only once. Only the first counts.
    .cure = Check the program that made the submission.
form-expression-fault = The { $property } of { $path } could not be worked out: { $problem }.
    .cure = Correct the expression in the form; until then it has no effect.
form-answer-required = “{ $question }” needs an answer.
    .cure = Answer the question.
form-answer-constraint = The answer to “{ $question }” does not meet what the form asks for.
    .cure = Change the answer.
form-answer-type = “{ $value }” cannot be an answer to “{ $question }” ({ $type ->
        [int] a whole number
        [decimal] a number
        [date] a date
        [time] a time
        [dateTime] a date and time
        [geopoint] a place
       *[other] another kind of answer
    } is expected).
    .cure = { $type ->
        [int] Give a whole number, for example 12.
        [decimal] Give a number, for example 2.5.
        [date] Give a date as year, month and day.
        [geopoint] Give latitude (-90 to 90) and longitude (-180 to 180) in degrees.
       *[other] Change the answer.
    }
form-answer-choice = “{ $value }” is not among the choices of “{ $question }”.
    .cure = Choose one of the choices; they may depend on earlier answers.
form-answer-chosen-twice = “{ $value }” is chosen twice in “{ $question }”.
    .cure = Choose it once.
form-answer-not-checked = The answer at { $path } could not be held against its list, which is not here.
    .cure = Upload the list beside the form.
form-repeat-count = { $path } stands { $found } times; the form counts { $wanted }.
    .cure = Check the answer that the number comes from.
form-answer-not-relevant = { $path } was answered but does not apply; the answer is taken out.
    .cure = Check the answers that it depends on.
form-recalculated = { $path } was sent as “{ $submitted }”; worked out anew it is “{ $calculated }”, which counts.
    .cure = Check whether the client used the same version of the form.
form-field-not-on-page = The field { $name } is not on this page and is not taken.
    .cure = Go to the page of the question.
form-not-possible-here = { $path } needs a file or a drawing, which cannot be given on this page.
    .cure = Answer this form with a phone or tablet app.

## form: workbooks and their forms
form-unreadable-workbook = This file cannot be read: { $why }.
    .cure = Save it again as .xlsx in your spreadsheet program and try once more.
form-encrypted-workbook = This workbook is protected by a password.
    .cure = Save a copy without a password and send that.
form-workbook-too-large = This workbook holds more { $what } than is allowed ({ $limit }).
    .cure = Delete empty rows and columns, put long lists into a CSV file beside the form, and save again.
form-no-survey-sheet = There is no sheet named “survey”.{ $guess ->
        [yes] {" "}Did you mean { $similar }?
       *[no] {""}
    }
    .cure = Name the sheet with the questions “survey”.
form-missing-sheet = The sheet “{ $wanted }” is missing.
    .cure = Add it.
form-sheet-name = There is no sheet “{ $wanted }”, but one with nearly that name: { $sheet }.
    .cure = Correct its name; put an underscore before it if it is not part of the form.
form-missing-column = The column “{ $column }” is missing in the sheet “{ $sheet }”.
    .cure = Add the column to the first row.
form-duplicate-header = The column “{ $column }” of the sheet “{ $sheet }” says the same as “{ $other }”.
    .cure = Keep one of the two.
form-ignored-column = The column “{ $column }” is left out.
    .cure = Give it a name without spaces if it should count; use “relevant” instead of “disabled”.
form-no-type = Row { $row } has content but no type.
    .cure = Write the type of the question.
form-ignored-row = Row { $row } has neither type, name nor label and is left out.
    .cure = Nothing, if it is a remark.
form-unknown-type = The type “{ $type }” is not known.{ $guess ->
        [yes] {" "}Did you mean “{ $similar }”?
       *[no] {""}
    }
    .cure = Use a type of xlsform.org.
form-old-type = The type “{ $type }” is an older spelling; it is read as “{ $known }”.
    .cure = Write “{ $known }”.
form-no-name = Row { $row } has no name.
    .cure = Give the question or group a short name of its own.
form-bad-name = “{ $name }” cannot be a name.
    .cure = Begin with a letter or underscore; then use letters, digits, underscores, hyphens or points, and no spaces.
form-duplicate-name = The name “{ $name }” stands twice in the same group.
    .cure = Rename one of them.
form-name-case = “{ $name }” differs from another name only in capital letters.
    .cure = Rename one of them; columns of data are easily confused otherwise.
form-duplicate-repeat = The repeat “{ $name }” has the name of another repeat or of the form itself.
    .cure = Give every repeat a name of its own: it becomes the name of a table.
form-reserved-name = The name “{ $name }” is kept for the form's own data.
    .cure = Choose another, or leave the name of an audit row empty.
form-unmatched-end = Row { $row } ends a { $kind }, but what is open is: { $open }.
    .cure = Check that every begin row has its end row, in order.
form-unmatched-begin = The { $kind } “{ $name }” that begins in row { $row } never ends.
    .cure = Add its end row.
form-no-label = “{ $name }” is shown but has no words.
    .cure = Write a label or a hint.
form-no-list = There is no list “{ $list }” in the sheet “{ $list_sheet }”.{ $guess ->
        [yes] {" "}Did you mean “{ $similar }”?
       *[no] {""}
    }
    .cure = Add the list, or correct its name in the type.
form-choice-no-name = Row { $row } of the choices has no name.
    .cure = Write the value that is stored.
form-choice-no-label = The choice “{ $name }” has no label.
    .cure = Write what people read.
form-duplicate-choice = The list “{ $list }” has “{ $name }” twice (also in row { $other }) with different meanings.
    .cure = Rename one; or set “allow_choice_duplicates” to yes if a choice filter keeps them apart.
form-repeated-choice = The list “{ $list }” has “{ $name }” twice (also in row { $other }); both say the same and it is kept once.
    .cure = Delete one of the rows.
form-choice-space = The choice “{ $name }” of “{ $list }” has a space, but many can be chosen from the list (row { $question }).
    .cure = Use an underscore: answers of one question are stored with spaces between.
form-unknown-reference = There is no question named “{ $name }”.{ $guess ->
        [yes] {" "}Did you mean “{ $similar }”?
       *[no] {""}
    }
    .cure = Correct the name between the braces.
form-ambiguous-reference = “{ $name }” is the name of more than one question.
    .cure = Rename one, so that the reference means one thing.
form-bad-reference = “{ $reference }” is not a well-written reference.
    .cure = Write a question's name between dollar-brace and brace, without spaces.
form-expression = This expression of “{ $name }” cannot be read: { $problem }.
    .cure = Check brackets, quotes and names of functions.
form-calculation-cycle = These calculations need each other: { $circle }.
    .cure = Break the circle.
form-no-calculation = “{ $name }” has nothing to calculate.
    .cure = Write the calculation.
form-bad-parameter = The parameter “{ $what }” does not fit this question.
    .cure = Look up the parameters of the type on xlsform.org.
form-cannot-combine = “{ $what }” does not go together with “{ $why }” here.
    .cure = Leave out one of the two.
form-bad-file = “{ $file }” is no file that choices can be read from.
    .cure = Use a name that ends in .csv, .xml or .geojson.
form-source-clash = Two sources are named “{ $name }”: { $first } and { $second }.
    .cure = Rename the list or the file.
form-bad-trigger = The trigger of “{ $name }” does not work ({ $why }).
    .cure = Name a question that people see.
form-bad-setting = The setting “{ $setting }” does not fit the others.
    .cure = Leave it out.
form-unsupported = Counted does not act on “{ $what }”.
    .cure = Nothing, if you can do without it.
form-encrypted-submissions = This form asks devices to encrypt submissions with a public key. Counted has no matching private key: such submissions cannot be read, checked or counted here.
    .cure = Remove “public_key” to collect with Counted; submissions are stored under their own keys anyway.
form-default-language = The default language “{ $language }” is not among the languages of the form: { $languages }.
    .cure = Write it exactly as in the column headers.
form-missing-translation = { $column } is missing in a language: “{ $language }”.
    .cure = Add the column, or people will see “-” there.
form-language-tag = It is not known which language “{ $language }” is.
    .cure = Add its tag in brackets: English (en).
form-device-identifier = “{ $name }” ({ $type }) records an identifier of the device, and so of a person.
    .cure = Remove the row unless you need it and have said so in the notice.
form-collector-identifier = “{ $name }” ({ $type }) records who collects, without asking.
    .cure = Remove the row unless collectors know and agree.
form-taken-unasked = “{ $name }” ({ $type }) records a place or a conversation without asking.
    .cure = Remove the row, or say so in the notice before it begins.
form-bad-entity = This entity cannot be made or changed: { $why }.
    .cure = Check the entities sheet and the save_to column.

## designing together
design-nothing-said = { $field ->
        [title] Nobody can tell what this is about.
        [why] There is no reason.
        [reason] There is no reason.
        [place] There is no place.
        [comment] The comment is empty.
       *[other] There are no words.
    }
    .cure = Write a few words.
design-too-long = This text is longer than { $most } characters.
    .cure = Make it shorter, or cut it in two.
design-not-open = This proposal is no longer discussed.
    .cure = Make a new proposal, or ask for this one to be taken up again.
design-no-such-step = A proposal that is { $from } cannot become { $to }.
    .cure = Only what was declined or taken back can be taken up again.
design-into-itself = A proposal cannot go on in itself.
    .cure = Choose another proposal.
design-elsewhere = The other proposal belongs to another part of the design, or to another round.
    .cure = Choose one of the same part of this round.
design-not-yours = These are somebody else's words.
    .cure = Ask who wrote them, or who leads the room.
design-not-there = There is no such { $field ->
        [comment] comment
       *[other] change
    } here.
    .cure = Load the page again: somebody may have taken it away.
design-answered = This change was answered already.
    .cure = Propose another one.
design-outdated = The proposal has other words by now than those this change was for.
    .cure = Propose the change again for the words that stand.
design-more-than-met = { $said } people are said to be for it, but { $met } people were met there.
    .cure = Write how many of those who were met said yes.
design-nobody-met = A meeting has at least one and at most { $most } people.
    .cure = Write how many people were there.
design-not-yet = { $date } is yet to come.
    .cure = Enter a meeting after it was held.
design-names-somebody = This seems to hold an e-mail address or a telephone number.
    .cure = Write about the group; leave out how to reach anybody.
design-nothing-changed = These are the words that stand already.
    .cure = Change something, or leave it.

design-at-vote = A body is being asked about exactly these words.
    .cure = Wait for its decision, or have the motion withdrawn first.

## risks
risk-empty = No risk is in the list.
    .cure = Begin with the typical harms, and strike out what cannot happen here.
risk-incomplete = Risk { $row } does not say yet who could be harmed, how, how likely it is and how grave.
    .cure = Fill in all four.
risk-no-measure = Nothing is done about risk { $row }.
    .cure = Write what you do to make it less likely or less grave.
risk-no-owner = Nobody takes care of risk { $row }.
    .cure = Write who does: a post or a group rather than a name.
risk-grows = Of risk { $row }, more is said to remain than there was.
    .cure = What remains after the measures is at most what was there before.
risk-shrinks-alone = Of risk { $row }, less is said to remain, although nothing is done about it.
    .cure = Write the measure, or leave it as high as it was.
risk-too-high = What remains of risk { $row } is very high. No decision makes that good.
    .cure = Do more about it, ask less, or do not ask there.
risk-not-a-grade = “{ $value }” is not a number from 1 to 5.
    .cure = Choose one of the five.
risk-too-long = This is more than { $most }.
    .cure = Make it shorter.
risk-nothing-said = There are no words.
    .cure = Write what happened, to whom as a group, and what was done.
risk-names-somebody = This seems to hold an e-mail address or a telephone number.
    .cure = Write about the group; leave out how to reach anybody.
risk-approved = This look at the risks was approved and never changes.
    .cure = Begin a new version of it.
risk-not-there = There is no risk in row { $row }.
    .cure = Load the page again: somebody may have taken it out.
risk-not-yet = { $date } is yet to come.
    .cure = Write the day on which it happened or became known.
risk-closed = This incident is closed.
    .cure = Write down what came after as a new incident.
risk-not-looked = Nobody has yet said in a way that counts whether asking could harm anyone in this round.
    .cure = Look at the risks of the round, and have the list approved. Then open the form.

## collect
collect-not-open = This form is not open.
    .cure = Ask the people of the initiative when it opens.
collect-no-consent-question = Nobody said which question of the form asks for consent, so it cannot be opened.
    .cure = Say which question asks and which answers mean yes.
collect-no-such-step = A form that is { $from } cannot become { $to }.
    .cure = Open a draft or a closed form; close an open one.
collect-version-taken = This version of the form is there already: { $version }.
    .cure = Raise the version in the form's settings.
collect-no-instance-id = The submission has no identity of its own (meta/instanceID).
    .cure = Use a form with meta/instanceID, and a client that fills it.
collect-no-country = “{ $value }” is no country’s code.
    .cure = Write the two letters of ISO 3166, as in KE for Kenya, or leave it empty.
collect-not-now = That cannot be said to this purpose now.
    .cure = Reload the page: it shows where each purpose stands.

app-no-snapshot = The data have no snapshot to be asked.
    .cure = Freeze the data on the tab “Check” first: an answer stands on data that do not change.
app-identifier-asked = The column “{ $column }” names persons.
    .cure = Ask for or group by another column; what names a person never becomes a statistic.

## governance: bodies
governance-body-in-circle = A body cannot be above itself.
    .cure = Choose another body that it is a part of, or none.
governance-body-no-parent = The body that it should be a part of is not there.
    .cure = Choose one that is in the list, or none.
governance-by-laws-quorum = With a quorum of { $value } nothing could be decided, or anything by nobody.
    .cure = Write from 1 to 100 in a hundred, or a number of seats from 1.
governance-by-laws-quorum-over-seats = The quorum is { $quorum }, and there are only { $seats } votes.
    .cure = Lower the quorum, or add members first.
governance-by-laws-over-all = { $value } in a hundred is more than everybody.
    .cure = Write a share from 51 to 100.
governance-by-laws-minority = With { $value } in a hundred, fewer than half could decide against the others.
    .cure = Write a share from 51 to 100, or choose “more than half”.
governance-by-laws-no-chair = The chair decides a tie, and nobody with a vote holds that post now.
    .cure = Give a member the post of chair, or let a tie change nothing.
governance-by-laws-casting-secret = In a secret vote nobody may know how the chair voted, so the chair cannot decide a tie.
    .cure = Choose open votes, or let a tie change nothing.
governance-by-laws-side-without-seat = Each side must agree, and the side “{ $side }” has no seat with a vote.
    .cure = Give that side a seat, or count all votes together.
governance-by-laws-no-way-to-vote = Members may not vote on a device, and nobody may write down a vote for them.
    .cure = Allow at least one of the two.
governance-by-laws-notice = With so long a notice nothing would be decided in time.
    .cure = Write at most { $most } days.
governance-term-backwards = The term ends before it begins, or its extension before its end.
    .cure = Correct the days.
governance-term-too-long = A co-lead serves at most { $months } months, and { $extension } more when extended.
    .cure = Choose an earlier last day.
governance-term-too-many = More than { $most } co-leads would serve at the same time.
    .cure = End another term first.
governance-term-both-extended = Only one co-lead's term may be extended at a time.
    .cure = Choose a successor for the other post first.

## governance: decisions
governance-motion-state = This cannot be done with a motion that is { $state }.
    .cure = Open the motion again and look where it stands.
governance-motion-empty = There are no words here.
    .cure = Write what the body should decide.
governance-amendment-answered = This change is not there, or was answered.
    .cure = Open the motion again.
governance-amendments-open = Changes wait for an answer: { $count }.
    .cure = Accept or reject each, then open the vote.
governance-no-reason = A reason is missing.
    .cure = Say why, in a sentence.
governance-notice-too-short = Members need { $days } days between the opening of a vote and its last day.
    .cure = Choose { $first } or later.
governance-no-second-party = Only the proposer's own side has a vote here: they would approve their own proposal.
    .cure = Add a voting member of another organisation, or let somebody else propose it.
governance-ballot-not-allowed = The by-laws do not allow this kind of vote.
    .cure = Choose the other kind.
governance-ballot-too-small = With fewer than three votes on a side, a secret vote would not be secret.
    .cure = Vote openly, or wait until the body has more members.
governance-vote-closed = The vote is not open.
    .cure = Look at the motion: it says when votes are taken.
governance-vote-twice = This vote has been given already.
    .cure = A vote that was given stays. If somebody else gave it for you, tell the chair at once.
governance-vote-not-in-electorate = This seat had no vote when the motion was opened.
    .cure = Who may vote is settled at the opening; you can take part in the discussion.
governance-vote-not-seated = This seat is not held today.
    .cure = Ask the chair or secretary.
governance-vote-interest = A member who has declared an interest does not vote on this.
    .cure = You can take part in the discussion.
governance-vote-no-block = These by-laws know no “stop”.
    .cure = Disagree, and say why.
governance-vote-not-remote = This body votes in the room.
    .cure = Come to the meeting; the secretary writes your vote down.
governance-vote-not-recorded = These by-laws do not let one person write down another's vote.
    .cure = The member votes on a device.
governance-vote-recorded-wrongly = Nobody writes down their own vote here, nor that of a member who can sign in.
    .cure = The member signs in and votes, or another person writes it down.
governance-interest-after-vote = This member has voted already.
    .cure = Tell the chair: the motion can be withdrawn and put to the vote again.
governance-close-too-early = The vote runs until { $closes }, and not everybody has voted.
    .cure = Wait, or ask those who are missing.
governance-no-statement = An outcome needs its words: what was decided, and why.
    .cure = Write them in a few sentences.
governance-tally-differs = { $voted } members voted, and { $kept } votes were counted.
    .cure = Nothing was decided. Let somebody check the log, and vote again.
governance-needs-decision = { $body } decides about this: nobody acts alone.
    .cure = Put it to the vote.
governance-decision-under-way = { $body } is deciding about this.
    .cure = Wait for the outcome of the vote.
governance-not-approved = { $body } did not agree to this.
    .cure = Read the reasons, change it, and put it to the vote again.
governance-alone-unnamed = Whoever acts alone gives a name and a reason.
    .cure = Say why nobody else was asked.
governance-approval-of-another = The approval is about something else, or about another state of it.
    .cure = Put this state to the vote.

## governance: papers, meetings, agreements, labels
governance-paper-empty = The file is empty.
    .cure = Choose the file again.
governance-paper-too-large = The file has { $bytes } bytes; at most { $most } are taken.
    .cure = Take the photograph smaller, or send several.
governance-paper-not-a-sheet = This is no photograph (JPEG, PNG) and no PDF, whatever its name says.
    .cure = Photograph the sheet, or save it as PDF.
governance-paper-not-sound = This is no sound file that is taken (MP3, Ogg, WAV), whatever its name says.
    .cure = Save the recording as MP3, Ogg or WAV.
governance-paper-damaged = The { $what } is damaged, cut off, or far too large to show.
    .cure = Send it again, or take it anew.
governance-paper-active = This PDF carries a program or another file in it.
    .cure = Print it to a new PDF, or photograph its pages.
governance-paper-tells-place = This PDF holds a photograph that says where and when it was taken.
    .cure = Send the photograph itself: what it says besides the picture is taken out. Or print the PDF to a new one.
governance-meeting-no-title = The meeting has no name.
    .cure = Say in a few words what it is about.
governance-meeting-times = The meeting ends before it begins, or lasts more than a week.
    .cure = Correct the times.
governance-meeting-no-place = People come together, and nobody says where.
    .cure = Write the place so that somebody who was never there finds it.
governance-meeting-no-link = People dial in, and nobody says where.
    .cure = Write the address or the telephone number.
governance-meeting-bad-link = “{ $value }” is no address to dial in.
    .cure = Begin with https:// or tel:.
governance-meeting-no-agenda = Nobody can prepare: the agenda is empty.
    .cure = Write at least one point, then call the meeting.
governance-meeting-no-reason = A meeting is not cancelled without a reason.
    .cure = Say in a sentence why it does not take place.
governance-meeting-not-begun = The meeting has not begun.
    .cure = Write down who was there once it began.
governance-meeting-no-minutes = There are no minutes to approve.
    .cure = Write them, or photograph the sheet.
governance-meeting-other-minutes = The minutes are not those that were decided about.
    .cure = Put the minutes as they stand now to the vote.
governance-meeting-not-now = This cannot be done with a meeting that is { $state }.
    .cure = Open the meeting again and look where it stands.
governance-agreement-not-now = This cannot be done with an agreement that is { $state }.
    .cure = Open the agreement again and look where it stands.
governance-agreement-no-title = The agreement has no name.
    .cure = Say in a few words what it is about.
governance-agreement-no-words = The agreement has no words that people can read.
    .cure = Save it once more, so that its words are written.
governance-agreement-one-side = An agreement needs two sides with a name.
    .cure = Choose the body or name the organisation on the other side.
governance-agreement-with-itself = The same body stands on both sides.
    .cure = Choose another body, or none.
governance-agreement-no-data = No data are named.
    .cure = Choose at least one dataset.
governance-agreement-no-action = Nobody may do anything with the data.
    .cure = Choose at least one thing that may be done.
governance-agreement-no-purpose = It does not say what the data may be used for.
    .cure = Choose at least one purpose.
governance-agreement-no-until = It does not say until when.
    .cure = Choose the last day. A new agreement can follow.
governance-agreement-over = Its last day is over.
    .cure = Choose a later day.
governance-agreement-nothing-shared = It names no decision that is taken together.
    .cure = Say for at least one stage which decisions are shared.
governance-agreement-no-say = Those who collect have no say in anything.
    .cure = Choose at least one thing; without a say they are no partners in collecting.
governance-agreement-no-side = There is no such side.
    .cure = Open the agreement again.
governance-agreement-signed-already = This side has signed.
    .cure = Nothing needs to be done.
governance-agreement-who-signed = It is not said who signed the sheet.
    .cure = Write the name or the office that stands below the signature.
governance-agreement-not-so = This side cannot sign so ({ $by }).
    .cure = A body signs by its own decision about exactly this text; a side that is not in Counted signs on paper.
governance-agreement-no-reason = An agreement is not ended without a reason.
    .cure = Say in a sentence why.
governance-label-no-words = The label has no name or says nothing.
    .cure = Write both in at least one language.
governance-label-own-approval = Who wrote a label cannot approve it alone.
    .cure = Ask somebody else of the initiative, or put it to the vote.
governance-label-nothing-waits = No wording waits for approval.
    .cure = Open the label again.
governance-label-no-reason = A label is not taken off without a reason.
    .cure = Say in a sentence why.
governance-label-retired = This label was taken off.
    .cure = Write a new one.

## app: bodies and decisions
app-body-slug-taken = Another body has the address “{ $value }”.
    .cure = Choose another short name.
app-body-missing = Something is missing here.
    .cure = Fill in this field.
app-body-unknown-word = “{ $value }” cannot stand here.
    .cure = Choose from the list, or write a whole number where one is asked for.
app-member-twice = This account has a seat in the body already.
    .cure = End that seat first, or choose another account.
app-seat-taken = This link is for a seat that somebody has taken, or that has ended.
    .cure = Ask the chair or secretary for a new link.
app-body-ended = This body was dissolved: it decides nothing more.
    .cure = Put it to another body.
app-motion-not-yours = Only the proposer, the chair or the secretary does this.
    .cure = Ask for a change instead, or say something in the discussion.
app-by-laws-unreachable = The new by-laws were agreed, but with today's members nothing could be decided under them.
    .cure = Fill the seats or posts that are named above, then close the vote again.
## app: meetings, agreements, labels
app-meeting-other-motion = The motion is not one of this body.
    .cure = Choose a motion of this body, or none.
app-meeting-no-member = Somebody named here is no member of this body.
    .cure = Choose among the members.
app-meeting-no-task = It is not said what is to be done.
    .cure = Write it in a few words.
app-agreement-no-slug = No address can be made from this name.
    .cure = Choose a name with a letter or a figure in it.
app-agreement-slug-taken = Too many have the name “{ $value }”.
    .cure = Choose another name.
app-agreement-no-dataset = The data are not this initiative's.
    .cure = Choose among the data in the list.
app-agreement-not-ours = The first side is not this initiative or a body of it.
    .cure = Choose your own side from the list.
app-agreement-no-account = Nobody has an account with this address.
    .cure = Check the address; the other side needs an account first.
app-agreement-none = There is no agreement about these data.
    .cure = Ask those who coordinate the initiative for one.
app-agreement-not-this-action = The agreement “{ $agreement }” does not permit this ({ $action }).
    .cure = A new agreement is needed for it.
app-agreement-not-this-purpose = The agreement “{ $agreement }” does not permit this purpose ({ $purpose }).
    .cure = Choose a purpose that it names, or ask for a new agreement.
app-agreement-not-signed = The agreement “{ $agreement }” is not signed by all sides.
    .cure = Wait until every side has signed.
app-agreement-over = The agreement “{ $agreement }” is over since { $day }.
    .cure = Ask for a new one. Nothing can be fetched under an old one.
app-agreement-nobody-asked = The people behind these answers were never asked about this purpose ({ $purpose }).
    .cure = Ask them first: add the purpose to the consent of the form. Answers given before stay where they are.
app-label-no-language = “{ $value }” names no language.
    .cure = Write its short name, such as en, fr, ar or ku.

## app: trust

trust-unreadable = The answer of the other site cannot be read ({ $error }).
    .cure = Check the address; the site must run a version of Counted that hands out proofs.
trust-signature-wrong = The head of the log is not signed by the key that it names.
    .cure = Do not trust this site until its operator has explained it; keep what you were shown.
trust-key-changed = The log is signed by another key than before (before: { $before }; now: { $key }).
    .cure = Ask the operator why, by another way than this site. If the answer is sound, remove the remembered head.
trust-history-changed = The log does not continue the one that was seen before, which had { $before } entries.
    .cure = Something that was written was changed or taken away. Keep the remembered head: it is the evidence.
trust-not-included = The entry is not in the log that was signed.
    .cure = Do not trust what you were shown; keep it, and ask the operator.
trust-content-differs = What the site shows is not what its log says (digest { $digest }).
    .cure = Do not use these figures until the operator has explained it.
trust-witness-key = This is no key of a witness, or its name is missing.
    .cure = Write a name, and the 64 signs that the witness’s program shows.
trust-witness-other = The statement is not about a head that this site signed, or it is older than the last one.
    .cure = Look at the newest head and sign that. If it was shown to you by this very site, keep it: it is evidence.


## fund
fund-currency = “{ $value }” is not a currency.
    .cure = Use the three letters of ISO 4217, such as USD or KGS.
fund-amount = “{ $value }” cannot be read as an amount.
    .cure = Write digits, with a point before cents: 1234.50. A comma means different things in different places.
fund-amount-digits = “{ $value }” has more places after the point than { $currency } has ({ $digits }).
    .cure = Round it as the document does.
fund-not-positive = The amount is nothing or less than nothing.
    .cure = Write how much moves, without a minus sign. What went the wrong way is undone by a counter-entry, never by a negative amount.
fund-too-large = The amount is too large to be counted here.
    .cure = Check the digits.
fund-rate = “{ $value }” cannot be read as a rate.
    .cure = Write how many units one unit gives: 1.0834.
fund-rate-of-others = The rate changes { $one }, and the amount is in { $other }.
    .cure = Give the rate for the currency of the amount.
fund-rate-source = The rate has no source.
    .cure = Say who published it, for example the United Nations operational rates of exchange.
fund-two-currencies = One entry cannot hold two currencies ({ $one } and { $other }).
    .cure = Give the rate with its source and day; the entry is then booked in the fund’s currency, and what was given stays beside it.
fund-unbalanced = Debits and credits of the entry differ.
    .cure = Report this as a fault of the program; nothing was booked.
fund-not-enough = { $amount } { $currency } is more than the fund can still give: { $short } { $currency } are missing.
    .cure = Take less, or wait for a deposit. What is set aside for other grants cannot be used twice.
fund-over-allocation = { $amount } { $currency } is more than is set aside for this grant.
    .cure = Pay what was allocated; for more, the board decides again.
fund-over-paid = { $amount } { $currency } is more than this grant was paid and has not yet accounted for.
    .cure = Check the amount against the payments of the grant.
fund-over-received = { $amount } { $currency } is more than was received of this contribution.
    .cure = Give back at most what came.
fund-no-entry = There is no entry number { $number }.
    .cure = Look at the ledger for the entry’s number.
fund-countered = Entry { $number } was undone already, or is itself a correction.
    .cure = An entry is undone once. If it was right after all, enter it anew.
fund-future = { $value } has not come yet.
    .cure = Give the day on which it happened.
fund-broken-ledger = The ledger does not follow from its entries, from number { $number } on.
    .cure = Restore a backup and verify the log; somebody changed what must never change.
fund-no-paper = There is no document.
    .cure = Give its title, its day, and its web address or the number under which it is filed.
fund-paper-address = “{ $value }” is not the address of a document.
    .cure = Use an address that begins with https://, or the number under which it is filed.
fund-state-forbids = The fund is { $state }: this cannot be done with it now.
    .cure = While a fund is proposed, only pledges can be noted. Commitments and money need its legal document; applications and grants need an open fund.
fund-step = This step does not follow when the fund is { $state }.
    .cure = The way is: proposed, established by its legal document, open, closing, closed.
fund-not-empty = The fund still holds money, or { $grants } grants are under way.
    .cure = Settle the grants and give back what is left; then it can end.
fund-pledge-is-no-income = A pledge is no income: nobody has signed for this money.
    .cure = Note the commitment with its signed document first; then the deposit.
fund-contribution-state = This contribution is { $state }: the step does not fit.
    .cure = The way is: pledged, committed, received; or lapsed with a reason.
fund-donor-unnamed = Who gives has no name.
    .cure = Name the organisation. Of a person, choose “a person”: no name is kept.
fund-reason = The reason is missing.
    .cure = Say why in a sentence; everybody can read it.
fund-call-empty = The call has no title or no criterion.
    .cure = Say what it is called, and what applications are looked at for, one line each.
fund-call-backwards = The call closes before it opens.
    .cure = Exchange the days.
fund-call-closed = This call takes no applications today.
    .cure = Look at the calls of the fund for one that is open.
fund-over-ceiling = The call gives at most { $most } { $currency }.
    .cure = Ask for that much or less.
fund-not-a-member = Only a member of the Collaborative can be given a grant.
    .cure = Join first; the way stands on the page of the Collaborative.
fund-no-gender-statement = The gender statement is missing.
    .cure = Say how women, men and people of other genders take part in the work and gain from it.
fund-no-activity = No kind of activity is chosen.
    .cure = Choose at least one: collecting, documenting, sharing or using data, working together, passing on what was learnt.
fund-no-purpose = It is not said what the money is for.
    .cure = Say it in two or three sentences.
fund-group-unnamed = The group has no name.
    .cure = Write what the group calls itself.
fund-interest = Who has an interest in an application does not assess it.
    .cure = Somebody from another organisation, without a role in the initiative, assesses it.
fund-assessed-twice = You have assessed this application already.
    .cure = Somebody else gives the next assessment.
fund-criterion-open = Criterion { $number } has no answer.
    .cure = Answer every criterion: yes, partly or no.
fund-too-few-assessed = { $there } of { $needed } assessments are there.
    .cure = Let another member of the board without an interest assess it.
fund-grant-state = The grant is { $state }: this step does not fit.
    .cure = The way is: applied, assessed, allocated, agreed, paid, reported, settled.
fund-outside-phase = The group comes in a later phase, and the fund is not open to it yet.
    .cure = Have the board decide an exception with its reasons, or open the fund to other groups.
fund-over-asked = That is more than was asked for.
    .cure = Allocate what was asked, or less.
fund-tranches = The parts do not add up to { $allocated }, or one has no condition.
    .cure = Divide exactly what was allocated, and say for each part when it is paid.
fund-tranche = There is no part number { $number } that waits.
    .cure = Look which parts of the grant are still to be paid.
fund-condition = It is not said how the condition was met.
    .cure = Say it, with what shows it.
fund-unspent = { $amount } { $currency } are neither spent nor returned.
    .cure = Enter the expenditure report or the refund first.
fund-no-publisher = Nobody is named who publishes the fund’s IATI file.
    .cure = Whoever keeps the fund names the publisher and its IATI identifier on the fund’s page.

app-fund-unnamed = The fund has no name, or none from which an address can be made.
    .cure = Give it a name with at least one Latin letter or digit.
app-fund-slug-taken = Another fund has the address “{ $value }”.
    .cure = Give it another name.
app-fund-no-board = This body is no board of a fund.
    .cure = A body of the kind “fund board” or “steering committee” decides what a fund’s money is for; add one first.
app-fund-no-members = There is no such body whose members could apply.
    .cure = Give the address name of the Collaborative or chapter, or make the board a part of it.
app-fund-unknown-word = “{ $value }” is not among the choices.
    .cure = Choose one from the list.
app-fund-not-yours = You do not lead this initiative.
    .cure = Choose an initiative that you coordinate, or let its coordinator apply.
app-fund-of-a-grant = This entry set money aside for a grant, or let it go.
    .cure = End the grant on its own page; what is left is then free again.

## governance: joining
governance-term-overlaps = The post would be held twice at the same time.
    .cure = End the other term first, or choose days after it.
governance-term-no-rotation = A co-lead would serve longer than { $months } months without a break.
    .cure = Co-leads rotate: choose somebody of another organisation.
governance-drive-no-title = The drive has no name.
    .cure = Give it a short name.
governance-drive-days = The days do not fit: the drive ends before it begins, or is over already.
    .cure = Choose a last day that is today or later, and not before the first day.
governance-drive-third = There are { $most } drives in { $year } already.
    .cure = Choose days in the next year, or cancel a drive that was only announced.
governance-drive-overlaps = Another drive takes place at the same time.
    .cure = Choose days before or after it.
governance-drive-no-session = No information session was held for this drive.
    .cure = Plan a meeting of the kind “People are told”, hold it, and open the drive within { $days } days.
governance-drive-session-used = Another drive was opened on this session.
    .cure = Hold an information session for this drive.
governance-drive-not-now = This cannot be done now.
    .cure = Look at where the drive stands, and reload the page.
governance-drive-shut = This drive takes no applications.
    .cure = Write straight to the secretariat, or wait for the next drive.
governance-application-missing = Something is missing here.
    .cure = Fill in this field.
governance-application-not-accepted = Not everything that is expected of members was accepted.
    .cure = Read each point and tick it, or do not apply now.
governance-application-not-now = This application was answered or taken back.
    .cure = Reload the page. A new application can be handed in.
governance-admission-by-decision = The by-laws ask for a decision about each applicant.
    .cure = Put the application to the vote.
governance-member-no-reason = The reason is missing.
    .cure = Say why, so that it can be understood later.
governance-member-gone = This member has left already.
    .cure = Reload the page.
governance-lapse-too-early = The member gave something or joined on { $last }.
    .cure = Ask the member. The membership can be said to have lapsed from { $first } on.
governance-contribution-empty = Words are missing here.
    .cure = Write a sentence.
governance-contribution-day = The day is to come, or lies before the membership.
    .cure = Choose a day from { $first } until today.
governance-consultation-for-nobody = This member represents nobody, so there is nobody to consult.
    .cure = Write it down as something given, or ask the secretariat to note whom you represent.
app-member-applied-twice = You have applied already, and wait for an answer.
    .cure = Take the application back first when something in it is wrong.
app-member-already = You are a member already.
    .cure = Look at your own record.
app-member-organisation-already = “{ $name }” is a member already.
    .cure = Ask the secretariat who holds its seat.

## governance: elections
governance-election-no-title = The election has no name.
    .cure = Give it a short name.
governance-election-no-place = Nobody would be elected.
    .cure = Say how many places there are: one or more.
governance-election-days = These days do not fit together.
    .cure = Nominations end today or later, and the term begins after that.
governance-election-not-now = This cannot be done now.
    .cure = Look at where the election stands, and reload the page.
governance-nominations-over = Nominations ended on { $until }.
    .cure = Nothing more to do; the vote comes next.
governance-nominations-still-open = Candidates can be named until { $until }.
    .cure = Wait until that day is over.
governance-candidate-twice = This member was named already.
    .cure = Choose somebody else.
governance-candidate-not-seated = Only members with a vote can stand.
    .cure = Choose somebody who has a seat with a vote today.
governance-candidate-no-statement = The words of the candidate are missing.
    .cure = Say in a few sentences what you want to do.
governance-candidate-not-you = Only who was named can answer.
    .cure = Sign in with the account of that seat.
governance-election-nobody-stands = Nobody stands.
    .cure = Cancel this election, and call another with more time.
governance-ballot-incomplete = The ballot does not answer for everybody who stands.
    .cure = Answer for each: agree, disagree or abstain.
governance-election-together = All candidates are voted on and counted together.
    .cure = Go to the election, and close it there.
governance-post-elected = This post is given by an election.
    .cure = Call an election. An extension needs a decision of the body.
