//! The findings of asking and collecting.

use base::Code;

/// The instrument is not open.
pub const NOT_OPEN: Code = Code("collect-not-open");
/// The instrument cannot be opened: nobody said which question asks for consent.
pub const NO_CONSENT_QUESTION: Code = Code("collect-no-consent-question");
/// This step does not follow on the instrument's state.
pub const NO_SUCH_STEP: Code = Code("collect-no-such-step");
/// This version of the form is there already.
pub const VERSION_TAKEN: Code = Code("collect-version-taken");
/// A submission without an identity.
pub const NO_INSTANCE_ID: Code = Code("collect-no-instance-id");

/// A country's code that is not two letters.
pub const NO_COUNTRY: Code = Code("collect-no-country");
/// Something said to a purpose that cannot follow on where it stands.
pub const NOT_NOW: Code = Code("collect-not-now");

/// All of them, each once.
pub const CODES: &[Code] = &[
    NOT_OPEN,
    NO_CONSENT_QUESTION,
    NO_SUCH_STEP,
    VERSION_TAKEN,
    NO_INSTANCE_ID,
    NO_COUNTRY,
    NOT_NOW,
];
