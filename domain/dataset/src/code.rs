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
    /// More findings of a kind than are shown.
    MORE_OF_THE_SAME = "dataset-more-of-the-same";
}
