//! Every kind of finding that this crate can make. Their words are in `locales/<lang>/findings.ftl`.

use base::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// All of them, each once.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The file has more bytes than may be.
    CSV_TOO_LARGE = "dataset-csv-too-large";
    /// A packed file unpacks to more than may be.
    CSV_ZIP_BOMB = "dataset-csv-zip-bomb";
    /// A packed file is truncated or broken.
    CSV_BROKEN_GZIP = "dataset-csv-broken-gzip";
    /// The file is another kind of file.
    CSV_NOT_TEXT = "dataset-csv-not-text";
    /// No encoding of that name.
    CSV_UNKNOWN_ENCODING = "dataset-csv-unknown-encoding";
    /// The bytes are not of the named encoding.
    CSV_BROKEN_TEXT = "dataset-csv-broken-text";
    /// The text is not Unicode; a guess is given.
    CSV_NOT_UNICODE = "dataset-csv-not-unicode";
    /// The text was decoded wrongly before.
    CSV_MOJIBAKE = "dataset-csv-mojibake";
    /// There is no header.
    CSV_EMPTY = "dataset-csv-empty";
    /// There is no row below the header.
    CSV_NO_ROWS = "dataset-csv-no-rows";
    /// More columns than may be.
    CSV_TOO_MANY_COLUMNS = "dataset-csv-too-many-columns";
    /// More rows than may be.
    CSV_TOO_MANY_ROWS = "dataset-csv-too-many-rows";
    /// A column without a name.
    CSV_UNNAMED_COLUMN = "dataset-csv-unnamed-column";
    /// Two columns of one name.
    CSV_DUPLICATE_HEADER = "dataset-csv-duplicate-header";
    /// A row of another length than the header.
    CSV_RAGGED_ROW = "dataset-csv-ragged-row";
    /// A quotation mark that is never closed.
    CSV_OPEN_QUOTE = "dataset-csv-open-quote";
    /// A cell that a spreadsheet would compute.
    CSV_FORMULA = "dataset-csv-formula";
    /// A column that seems to name a person, a device or a dwelling.
    LOOKS_IDENTIFYING = "dataset-looks-identifying";
    /// No column is named as any variable is.
    IMPORT_NOTHING_MATCHES = "dataset-import-nothing-matches";
    /// Two variables of one name.
    IMPORT_NAME_TWICE = "dataset-import-name-twice";
    /// A variable without a column.
    IMPORT_MISSING_COLUMN = "dataset-import-missing-column";
    /// A column without a variable.
    IMPORT_EXTRA_COLUMN = "dataset-import-extra-column";
    /// A cell that is not of its column's kind.
    IMPORT_UNREADABLE = "dataset-import-unreadable";
    /// A code that is not in the list.
    IMPORT_UNKNOWN_CODE = "dataset-import-unknown-code";
    /// The spaced column of a multiple choice says otherwise than its options.
    IMPORT_CHOICES_DISAGREE = "dataset-import-choices-disagree";
    /// Records that have no cell for an option while others of the same question have: it was added later.
    IMPORT_OPTION_NOT_OFFERED = "dataset-import-option-not-offered";
    /// An edit rule names a variable that the data has not.
    RULE_UNKNOWN_VARIABLE = "dataset-rule-unknown-variable";
    /// The data has no such key.
    LOG_NO_KEY = "dataset-log-no-key";
    /// An entry about a record that the data has not.
    LOG_UNKNOWN_RECORD = "dataset-log-unknown-record";
    /// An entry about a variable that the data has not.
    LOG_UNKNOWN_VARIABLE = "dataset-log-unknown-variable";
    /// A new value that is not of the variable's kind.
    LOG_VALUE_DOES_NOT_FIT = "dataset-log-value-does-not-fit";
    /// The log remembers another old value.
    LOG_OLD_VALUE_DIFFERS = "dataset-log-old-value-differs";
    /// A log file without a column that its mapping names.
    LOG_FILE_COLUMN = "dataset-log-file-column";
    /// A word for a decision that its mapping does not have.
    LOG_FILE_WORD = "dataset-log-file-word";
    /// A row of a log file that names no record.
    LOG_FILE_NO_RECORD = "dataset-log-file-no-record";
    /// A column to join that the other table has not.
    ATTACH_UNKNOWN_COLUMN = "dataset-attach-unknown-column";
    /// A column to join whose name is taken.
    ATTACH_NAME_TAKEN = "dataset-attach-name-taken";
    /// Records without a match in the other table, or keys that it holds twice.
    ATTACH_UNMATCHED = "dataset-attach-unmatched";
    /// More findings of a kind than are shown.
    MORE_OF_THE_SAME = "dataset-more-of-the-same";
}
