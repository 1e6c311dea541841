//! The codes of what can stand in the way of an output.

use base::Code;

/// Without a title.
pub const NO_TITLE: Code = Code("output-no-title");
/// On to the committee without the members' review.
pub const NOT_REVIEWED: Code = Code("output-not-reviewed");
/// Another text than the members reviewed.
pub const REWRITTEN: Code = Code("output-rewritten");
/// The review of another document, or of somebody else than the members.
pub const OTHER_REVIEW: Code = Code("output-other-review");
/// Approved by somebody else than the committee.
pub const NEEDS_COMMITTEE: Code = Code("output-needs-committee");
/// Submitted without the committee's approval.
pub const NOT_APPROVED: Code = Code("output-not-approved");
/// The text is not the one that was approved.
pub const OTHER_TEXT: Code = Code("output-other-text");
/// A step that its state does not allow.
pub const NOT_NOW: Code = Code("output-not-now");
/// A submission without session or item.
pub const NO_SESSION: Code = Code("output-no-session");
/// A document symbol that is none.
pub const NO_SYMBOL: Code = Code("output-no-symbol");
/// An answer of a day before the submission, or of one to come.
pub const WHEN: Code = Code("output-when");
/// Given back without a reason.
pub const NO_REASON: Code = Code("output-no-reason");

/// Every code of outputs.
pub const CODES: &[Code] = &[
    NO_TITLE,
    NOT_REVIEWED,
    REWRITTEN,
    OTHER_REVIEW,
    NEEDS_COMMITTEE,
    NOT_APPROVED,
    OTHER_TEXT,
    NOT_NOW,
    NO_SESSION,
    NO_SYMBOL,
    WHEN,
    NO_REASON,
];
