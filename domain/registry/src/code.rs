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

/// Every code of this crate.
pub const CODES: &[Code] = &[
    MISSING,
    UNKNOWN_PLACE,
    UNKNOWN_GOAL,
    ENDS_BEFORE_START,
    NO_SUCH_STEP,
    STEP_NOT_READY,
    BAD_EXAMPLE,
];
