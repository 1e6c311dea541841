//! The codes of what can stand in the way in a design room.

use base::Code;

/// A field without words.
pub const NOTHING_SAID: Code = Code("design-nothing-said");
/// A text beyond what may be kept.
pub const TOO_LONG: Code = Code("design-too-long");
/// The proposal is no longer open.
pub const NOT_OPEN: Code = Code("design-not-open");
/// No such step in the life of a proposal.
pub const NO_SUCH_STEP: Code = Code("design-no-such-step");
/// A proposal merged into itself.
pub const INTO_ITSELF: Code = Code("design-into-itself");
/// A proposal merged into one of another round or another part.
pub const ELSEWHERE: Code = Code("design-elsewhere");
/// Somebody else's words.
pub const NOT_YOURS: Code = Code("design-not-yours");
/// No such comment or amendment.
pub const NOT_THERE: Code = Code("design-not-there");
/// An amendment that was answered already.
pub const ANSWERED: Code = Code("design-answered");
/// An amendment to a wording that has changed since.
pub const OUTDATED: Code = Code("design-outdated");
/// More supporters told of than people were met.
pub const MORE_THAN_MET: Code = Code("design-more-than-met");
/// A gathering of nobody.
pub const NOBODY_MET: Code = Code("design-nobody-met");
/// A gathering that is yet to come.
pub const NOT_YET: Code = Code("design-not-yet");
/// A text that seems to name a person or a way to reach one.
pub const NAMES_SOMEBODY: Code = Code("design-names-somebody");
/// A new wording that is the old one.
pub const NOTHING_CHANGED: Code = Code("design-nothing-changed");

/// Every code of designing together.
pub const CODES: &[Code] = &[
    NOTHING_SAID,
    TOO_LONG,
    NOT_OPEN,
    NO_SUCH_STEP,
    INTO_ITSELF,
    ELSEWHERE,
    NOT_YOURS,
    NOT_THERE,
    ANSWERED,
    OUTDATED,
    MORE_THAN_MET,
    NOBODY_MET,
    NOT_YET,
    NAMES_SOMEBODY,
    NOTHING_CHANGED,
];
