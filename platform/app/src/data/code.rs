//! The codes of this module's findings.

use base::Code;

/// A dataset without a name.
pub const NO_NAME: Code = Code("app-dataset-no-name");
/// A name in the address that another dataset of the initiative has.
pub const NAME_TAKEN: Code = Code("app-dataset-name-taken");
/// A variable that the dataset does not have.
pub const UNKNOWN_VARIABLE: Code = Code("app-dataset-unknown-variable");
/// A bound that is no number.
pub const NOT_A_NUMBER: Code = Code("app-dataset-not-a-number");
/// A decision without a reason.
pub const NO_REASON: Code = Code("app-dataset-no-reason");
/// A kind of value that does not exist.
pub const UNKNOWN_KIND: Code = Code("app-dataset-unknown-kind");
/// A dataset that came from no file cannot be read again.
pub const NO_FILE: Code = Code("app-dataset-no-file");
/// A rule whose short name is taken.
pub const RULE_TAKEN: Code = Code("app-dataset-rule-taken");
/// A log that names records by another variable than the entries there are.
pub const OTHER_KEY: Code = Code("app-dataset-other-key");
/// A form with a file that was cut off or is larger than may be.
pub const BROKEN_UPLOAD: Code = Code("app-dataset-broken-upload");
/// A decision that names no record and is no recoding: it would fall on all of them.
pub const NO_RECORD: Code = Code("app-dataset-no-record");

/// A file that is read against a form has no column for the question that asks for consent.
pub const NO_CONSENT_COLUMN: Code = Code("app-dataset-no-consent-column");
/// Rows that do not say yes to taking part were not kept.
pub const ROWS_REFUSED: Code = Code("app-dataset-rows-refused");
/// A file with more rows than are held against the conditions of its form.
pub const NOT_ALL_HELD: Code = Code("app-dataset-not-all-held");

/// A frozen state that is gone, because somebody whose answers are in it took them back.
pub const STATE_GONE: Code = Code("app-dataset-state-gone");

/// Every code of this module.
pub const CODES: &[Code] = &[
    NO_NAME,
    NAME_TAKEN,
    UNKNOWN_VARIABLE,
    NOT_A_NUMBER,
    NO_REASON,
    UNKNOWN_KIND,
    NO_FILE,
    RULE_TAKEN,
    OTHER_KEY,
    BROKEN_UPLOAD,
    NO_RECORD,
    NO_CONSENT_COLUMN,
    ROWS_REFUSED,
    NOT_ALL_HELD,
    STATE_GONE,
];
