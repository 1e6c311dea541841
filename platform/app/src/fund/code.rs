//! The codes of this module's findings.

use base::{Code, Finding, Place};

/// A fund without a name.
pub const UNNAMED: Code = Code("app-fund-unnamed");
/// A name in the address that another fund has.
pub const SLUG_TAKEN: Code = Code("app-fund-slug-taken");
/// A body that is no board of a fund.
pub const NO_BOARD: Code = Code("app-fund-no-board");
/// A body whose members may apply, which is not there.
pub const NO_MEMBERS: Code = Code("app-fund-no-members");
/// A word that is not in a closed list.
pub const UNKNOWN_WORD: Code = Code("app-fund-unknown-word");
/// An initiative that the applicant does not lead.
pub const NOT_YOURS: Code = Code("app-fund-not-yours");
/// A round's worth of money entered on the ledger that the grant's own page must enter.
pub const OF_A_GRANT: Code = Code("app-fund-of-a-grant");

/// Every code of this module.
pub const CODES: &[Code] = &[
    UNNAMED,
    SLUG_TAKEN,
    NO_BOARD,
    NO_MEMBERS,
    UNKNOWN_WORD,
    NOT_YOURS,
    OF_A_GRANT,
];

/// A finding about a field of a form.
pub(super) fn about(code: Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}
