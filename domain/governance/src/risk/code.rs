//! The codes of what can be wrong with a look at the risks.

use base::Code;

/// Nothing was looked at.
pub const EMPTY: Code = Code("risk-empty");
/// A risk without its group, harm, likelihood or severity.
pub const INCOMPLETE: Code = Code("risk-incomplete");
/// A risk that is not low, without a measure.
pub const NO_MEASURE: Code = Code("risk-no-measure");
/// A risk that is not low, of which nobody takes care.
pub const NO_OWNER: Code = Code("risk-no-owner");
/// What remains is said to be graver than what was there.
pub const GROWS: Code = Code("risk-grows");
/// What remains is lower although nothing is done.
pub const SHRINKS_ALONE: Code = Code("risk-shrinks-alone");
/// What remains is too high to go on.
pub const TOO_HIGH: Code = Code("risk-too-high");
/// A number that is not from 1 to 5.
pub const NOT_A_GRADE: Code = Code("risk-not-a-grade");
/// A text beyond what may be kept.
pub const TOO_LONG: Code = Code("risk-too-long");
/// A field without words.
pub const NOTHING_SAID: Code = Code("risk-nothing-said");
/// A text that seems to name a person.
pub const NAMES_SOMEBODY: Code = Code("risk-names-somebody");
/// An approved assessment never changes.
pub const APPROVED: Code = Code("risk-approved");
/// There is no such risk in the list.
pub const NOT_THERE: Code = Code("risk-not-there");
/// A day that is yet to come.
pub const NOT_YET: Code = Code("risk-not-yet");
/// An incident that is closed.
pub const CLOSED: Code = Code("risk-closed");
/// Nobody has looked at the risks of the round, or the look was never approved.
pub const NOT_LOOKED: Code = Code("risk-not-looked");

/// Every code about risks.
pub const CODES: &[Code] = &[
    EMPTY,
    INCOMPLETE,
    NO_MEASURE,
    NO_OWNER,
    GROWS,
    SHRINKS_ALONE,
    TOO_HIGH,
    NOT_A_GRADE,
    TOO_LONG,
    NOTHING_SAID,
    NAMES_SOMEBODY,
    APPROVED,
    NOT_THERE,
    NOT_YET,
    CLOSED,
    NOT_LOOKED,
];
