//! Every kind of finding that this crate can make. Their words are in `locales/<lang>/findings.ftl`.

use base::Code;

/// A notice without a purpose.
pub const NO_PURPOSE: Code = Code("consent-no-purpose");
/// A notice without a word on how to withdraw.
pub const NO_WITHDRAWAL: Code = Code("consent-no-withdrawal");
/// A notice without a controller who can be reached.
pub const NO_CONTACT: Code = Code("consent-no-contact");
/// A notice whose text is missing in a language of the form.
pub const NOT_TRANSLATED: Code = Code("consent-not-translated");
/// A mapping that names a purpose which the notice does not have.
pub const UNKNOWN_PURPOSE: Code = Code("consent-unknown-purpose");
/// A mapping in which no answer means given.
pub const NEVER_GIVEN: Code = Code("consent-never-given");
/// An answer that means two things.
pub const AMBIGUOUS_ANSWER: Code = Code("consent-ambiguous-answer");
/// An answer that the question does not offer.
pub const UNKNOWN_ANSWER: Code = Code("consent-unknown-answer");
/// An answer that the question offers and nobody has said what it means.
pub const UNMAPPED_ANSWER: Code = Code("consent-unmapped-answer");
/// A form without a consent question.
pub const NO_QUESTION: Code = Code("consent-no-question");

/// Two purposes of one name.
pub const PURPOSE_TWICE: Code = Code("consent-purpose-twice");
/// A notice without a purpose that taking part needs.
pub const NO_CORE: Code = Code("consent-no-core");
/// A text that is harder to read than plain prose.
pub const HARD_TO_READ: Code = Code("consent-hard-to-read");

/// All of them, each once.
pub const CODES: &[Code] = &[
    NO_PURPOSE,
    NO_WITHDRAWAL,
    NO_CONTACT,
    NOT_TRANSLATED,
    UNKNOWN_PURPOSE,
    NEVER_GIVEN,
    AMBIGUOUS_ANSWER,
    UNKNOWN_ANSWER,
    UNMAPPED_ANSWER,
    NO_QUESTION,
    PURPOSE_TWICE,
    NO_CORE,
    HARD_TO_READ,
];
