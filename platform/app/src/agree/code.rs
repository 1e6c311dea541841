//! The codes of this module's findings.

use base::{Code, Finding, Place};

/// A title from which no address can be made.
pub const NO_SLUG: Code = Code("app-agreement-no-slug");
/// An address that is taken.
pub const SLUG_TAKEN: Code = Code("app-agreement-slug-taken");
/// A dataset that is not the initiative's.
pub const NO_DATASET: Code = Code("app-agreement-no-dataset");
/// The first side must be the initiative's own.
pub const NOT_OURS: Code = Code("app-agreement-not-ours");
/// Nobody has an account with that address.
pub const NO_ACCOUNT: Code = Code("app-agreement-no-account");
/// No agreement about these data.
pub const NONE: Code = Code("app-agreement-none");
/// It does not permit this.
pub const NOT_THIS_ACTION: Code = Code("app-agreement-not-this-action");
/// It does not permit this purpose.
pub const NOT_THIS_PURPOSE: Code = Code("app-agreement-not-this-purpose");
/// It is not signed by all.
pub const NOT_SIGNED: Code = Code("app-agreement-not-signed");
/// It is over.
pub const OVER: Code = Code("app-agreement-over");
/// The people behind the data were not asked for this purpose.
pub const NOBODY_ASKED: Code = Code("app-agreement-nobody-asked");

/// A word that names no language.
pub const NO_LANGUAGE: Code = Code("app-label-no-language");

/// Every code of this module.
pub const CODES: &[Code] = &[
    NO_SLUG,
    SLUG_TAKEN,
    NO_DATASET,
    NOT_OURS,
    NO_ACCOUNT,
    NONE,
    NOT_THIS_ACTION,
    NOT_THIS_PURPOSE,
    NOT_SIGNED,
    OVER,
    NOBODY_ASKED,
    NO_LANGUAGE,
];

/// A finding about a field of a form.
pub(super) fn about(code: Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
