//! The findings about a workbook or a form, each code once. Their words are in `locales/<lang>/findings.ftl`;
//! those of a running form are in [`crate::engine`].

use base::Code;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code($text);)*
        /// All of them, each once.
        pub const CODES: &[Code] = &[$($name),*];
    };
}

codes! {
    /// A file that is neither .xlsx nor .xls, or broken off.
    UNREADABLE = "form-unreadable-workbook";
    /// A workbook behind a password.
    ENCRYPTED = "form-encrypted-workbook";
    /// A workbook that unpacks to more than is allowed.
    TOO_LARGE = "form-workbook-too-large";
    /// No sheet that could be the survey.
    NO_SURVEY = "form-no-survey-sheet";
    /// A needed sheet is missing.
    MISSING_SHEET = "form-missing-sheet";
    /// A sheet whose name nearly is one that counts.
    SHEET_NAME = "form-sheet-name";
    /// A needed column is missing.
    MISSING_COLUMN = "form-missing-column";
    /// A column twice.
    DUPLICATE_HEADER = "form-duplicate-header";
    /// A column that is left out.
    IGNORED_COLUMN = "form-ignored-column";
    /// A row with content and no type.
    NO_TYPE = "form-no-type";
    /// A row that is left out.
    IGNORED_ROW = "form-ignored-row";
    /// A type that is not known.
    UNKNOWN_TYPE = "form-unknown-type";
    /// A type in an older spelling or other case.
    OLD_TYPE = "form-old-type";
    /// No name where one is needed.
    NO_NAME = "form-no-name";
    /// A name that cannot stand in XML.
    BAD_NAME = "form-bad-name";
    /// A name twice in one place.
    DUPLICATE_NAME = "form-duplicate-name";
    /// Names that differ by case only.
    NAME_CASE = "form-name-case";
    /// Two repeats of one name.
    DUPLICATE_REPEAT = "form-duplicate-repeat";
    /// The name `meta`.
    RESERVED_NAME = "form-reserved-name";
    /// An end without its beginning.
    UNMATCHED_END = "form-unmatched-end";
    /// A beginning without its end.
    UNMATCHED_BEGIN = "form-unmatched-begin";
    /// Something shown that has no words.
    NO_LABEL = "form-no-label";
    /// A list of choices that does not exist.
    NO_LIST = "form-no-list";
    /// A choice without a name.
    CHOICE_NO_NAME = "form-choice-no-name";
    /// A choice without a label.
    CHOICE_NO_LABEL = "form-choice-no-label";
    /// A choice twice in a list, saying different things.
    DUPLICATE_CHOICE = "form-duplicate-choice";
    /// A choice twice in a list, saying the same.
    REPEATED_CHOICE = "form-repeated-choice";
    /// A space in the name of a choice of which many can be chosen.
    CHOICE_SPACE = "form-choice-space";
    /// A reference to nothing.
    UNKNOWN_REFERENCE = "form-unknown-reference";
    /// A reference to more than one thing.
    AMBIGUOUS_REFERENCE = "form-ambiguous-reference";
    /// A reference that is not well written.
    BAD_REFERENCE = "form-bad-reference";
    /// An expression that does not parse.
    BAD_EXPRESSION = "form-expression";
    /// Calculations that need each other.
    CYCLE = "form-calculation-cycle";
    /// A calculation without anything to calculate.
    NO_CALCULATION = "form-no-calculation";
    /// A parameter that the type does not take, or a bad value of one.
    BAD_PARAMETER = "form-bad-parameter";
    /// A combination that no client can run.
    CANNOT_COMBINE = "form-cannot-combine";
    /// A file name without a known ending.
    BAD_FILE = "form-bad-file";
    /// Two sources under one name.
    SOURCE_CLASH = "form-source-clash";
    /// A trigger that is needed, forbidden or unknown.
    BAD_TRIGGER = "form-bad-trigger";
    /// A setting with a bad value.
    BAD_SETTING = "form-bad-setting";
    /// A setting that Counted does not act on.
    UNSUPPORTED = "form-unsupported";
    /// Submissions encrypted with a public key.
    ENCRYPTED_SUBMISSIONS = "form-encrypted-submissions";
    /// A default language in which nothing is written.
    DEFAULT_LANGUAGE = "form-default-language";
    /// Words missing in a language.
    MISSING_TRANSLATION = "form-missing-translation";
    /// A language whose tag is not known.
    LANGUAGE_TAG = "form-language-tag";
    /// Something that identifies a device, and so a person.
    DEVICE_IDENTIFIER = "form-device-identifier";
    /// Something about the collector taken without asking.
    COLLECTOR_IDENTIFIER = "form-collector-identifier";
    /// A place or a recording taken without asking.
    TAKEN_UNASKED = "form-taken-unasked";
    /// An entity declaration that is not sound.
    BAD_ENTITY = "form-bad-entity";
}
