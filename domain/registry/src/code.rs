//! The codes of this crate's findings.

use base::Code;

/// A field that a public record needs is empty.
pub const MISSING: Code = Code("registry-missing");
/// A place that M49 and ISO 3166 do not know.
pub const UNKNOWN_PLACE: Code = Code("registry-unknown-place");
/// A goal, target or indicator that the 2030 Agenda does not have.
pub const UNKNOWN_GOAL: Code = Code("registry-unknown-goal");
/// An end before its start.
pub const ENDS_BEFORE_START: Code = Code("registry-ends-before-start");
/// No such step in a life cycle.
pub const NO_SUCH_STEP: Code = Code("registry-no-such-step");
/// A step that something still stands in the way of.
pub const STEP_NOT_READY: Code = Code("registry-step-not-ready");
/// An entry of the example register that cannot be read.
pub const BAD_EXAMPLE: Code = Code("registry-bad-example");
/// A fact about a country without its source.
pub const NO_SOURCE: Code = Code("registry-no-source");
/// A fact that does not stand there.
pub const NO_SUCH_NOTE: Code = Code("registry-no-such-note");
/// A round of judging by this scheme is open already.
pub const REVIEW_OPEN: Code = Code("registry-review-open");
/// A round of judging that is over, or never was.
pub const REVIEW_OVER: Code = Code("registry-review-over");
/// A mapping without the column of names.
pub const INVENTORY_NO_NAMES: Code = Code("registry-inventory-no-names");
/// More organisations than an inventory may have.
pub const INVENTORY_TOO_LONG: Code = Code("registry-inventory-too-long");
/// A file without an organisation.
pub const INVENTORY_EMPTY: Code = Code("registry-inventory-empty");
/// A row without a name.
pub const INVENTORY_NO_NAME: Code = Code("registry-inventory-no-name");
/// The same organisation in two rows.
pub const INVENTORY_TWICE: Code = Code("registry-inventory-twice");
/// Two names that sound the same, in two spellings or alphabets.
pub const INVENTORY_SOUNDS_ALIKE: Code = Code("registry-inventory-sounds-alike");
/// A name that sounds like one that stands in the inventory.
pub const INVENTORY_SOUNDS_KNOWN: Code = Code("registry-inventory-sounds-known");
/// A word with letters of two alphabets that look the same.
pub const INVENTORY_MIXED_LETTERS: Code = Code("registry-inventory-mixed-letters");
/// Characters that cannot be seen.
pub const INVENTORY_HIDDEN: Code = Code("registry-inventory-hidden");
/// A word that the column does not know.
pub const INVENTORY_UNKNOWN_WORD: Code = Code("registry-inventory-unknown-word");

/// Every code of this crate.
pub const CODES: &[Code] = &[
    MISSING,
    UNKNOWN_PLACE,
    UNKNOWN_GOAL,
    ENDS_BEFORE_START,
    NO_SUCH_STEP,
    STEP_NOT_READY,
    BAD_EXAMPLE,
    NO_SOURCE,
    NO_SUCH_NOTE,
    REVIEW_OPEN,
    REVIEW_OVER,
    INVENTORY_NO_NAMES,
    INVENTORY_TOO_LONG,
    INVENTORY_EMPTY,
    INVENTORY_NO_NAME,
    INVENTORY_TWICE,
    INVENTORY_SOUNDS_ALIKE,
    INVENTORY_SOUNDS_KNOWN,
    INVENTORY_MIXED_LETTERS,
    INVENTORY_HIDDEN,
    INVENTORY_UNKNOWN_WORD,
];
