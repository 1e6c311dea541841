### Taking answers out as files.

export-link = Take answers out
export-title = Take answers out
export-back = Back to collecting
export-lead = Only answers that stand and whose people agreed to the purpose are in the file. What was taken back is never in it. That you took the answers out, and for what, stands in the log.
export-purpose = For what
export-format = File
export-format-csv = Tables as CSV, in a ZIP: one for the form, one for each repeat
export-format-xlsx = Workbook for a spreadsheet: one sheet for the form, one for each repeat
export-format-stata = Tables for statistics programs, in a ZIP (.dta, read by Stata 14 and later, SPSS and R), with the words of questions and choices
export-format-parquet = Tables in columns for data programs (Parquet), in a ZIP
export-format-geojson = Places as GeoJSON
export-format-codebook = Codebook: every question with its words and choices
export-words = Questions and choices
export-words-names = as names and codes
export-words-labels = as words, in the language of this page where the form has it
export-words-hint = Files for statistics and data programs have both.
export-split = Where several can be chosen, one column more for each choice: 1 chosen, 0 not
export-bare = Leave the names of groups out of the columns
export-rejected = With answers that were rejected in review
export-rejected-hint = They are left out otherwise. The column ReviewState says where the review of each stands.
export-media = With photographs, sounds and other files
export-media-hint = Where the file is a ZIP. They can show people and places: take them out only where you need them.
export-safe = Texts that a spreadsheet would run as a formula are made harmless: in CSV they get an apostrophe in front.
export-go = Get the file
