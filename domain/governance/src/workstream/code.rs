//! The codes of what can stand in the way of a workstream.

use base::Code;

/// A field of the terms of reference without words.
pub const MISSING: Code = Code("workstream-missing");
/// It ends before it begins, or lasts too long.
pub const DURATION: Code = Code("workstream-duration");
/// A rhythm of reports that is none.
pub const RHYTHM: Code = Code("workstream-rhythm");
/// Something to be delivered outside of its time.
pub const DELIVERABLE_WHEN: Code = Code("workstream-deliverable-when");
/// Something that another one delivers.
pub const DELIVERABLE_TWICE: Code = Code("workstream-deliverable-twice");
/// The same topics as another one at the same time.
pub const OVERLAPS: Code = Code("workstream-overlaps");
/// The name of another one.
pub const SAME_NAME: Code = Code("workstream-same-name");
/// A rhythm unlike that of the others.
pub const OTHER_RHYTHM: Code = Code("workstream-other-rhythm");
/// Approved by somebody else than the committee.
pub const NEEDS_COMMITTEE: Code = Code("workstream-needs-committee");
/// A step that its state does not allow.
pub const NOT_NOW: Code = Code("workstream-not-now");
/// An extension that is none.
pub const NOT_LONGER: Code = Code("workstream-not-longer");
/// Without a reason.
pub const NO_REASON: Code = Code("workstream-no-reason");
/// Completed with something that was not delivered.
pub const NOT_DELIVERED: Code = Code("workstream-not-delivered");
/// A report of a period that is not over.
pub const REPORT_AHEAD: Code = Code("workstream-report-ahead");
/// A report of a period that it does not have.
pub const NO_PERIOD: Code = Code("workstream-no-period");
/// A report without words.
pub const REPORT_EMPTY: Code = Code("workstream-report-empty");

/// Every code of workstreams.
pub const CODES: &[Code] = &[
    MISSING,
    DURATION,
    RHYTHM,
    DELIVERABLE_WHEN,
    DELIVERABLE_TWICE,
    OVERLAPS,
    SAME_NAME,
    OTHER_RHYTHM,
    NEEDS_COMMITTEE,
    NOT_NOW,
    NOT_LONGER,
    NO_REASON,
    NOT_DELIVERED,
    REPORT_AHEAD,
    NO_PERIOD,
    REPORT_EMPTY,
];
