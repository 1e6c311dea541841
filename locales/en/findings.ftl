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

## dataset
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
