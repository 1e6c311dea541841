//! The codes of what can stand in the way of a plan, a report or a commitment.

use base::Code;

/// A plan of no year, or of more years than a plan has.
pub const SPAN: Code = Code("governance-plan-span");
/// A second plan of the same time.
pub const TWICE: Code = Code("governance-plan-twice");
/// Words where a year should stand.
pub const NO_YEAR: Code = Code("governance-plan-no-year");
/// A plan without an item.
pub const NO_ITEM: Code = Code("governance-plan-no-item");
/// An item without words or without somebody who does it.
pub const ITEM_EMPTY: Code = Code("governance-plan-item-empty");
/// An item that is due outside of the plan's time.
pub const ITEM_DAY: Code = Code("governance-plan-item-day");
/// A plan or report that is approved does not change.
pub const APPROVED: Code = Code("governance-plan-approved");
/// What is done, is done in a plan that was approved.
pub const NOT_APPROVED: Code = Code("governance-plan-not-approved");
/// There is no such item or promise.
pub const NO_SUCH: Code = Code("governance-plan-no-such");
/// Evidence that leads nowhere.
pub const EVIDENCE: Code = Code("governance-plan-evidence");
/// Something that happens later than today.
pub const LATER: Code = Code("governance-plan-later");
/// A report of a year that has not begun.
pub const REPORT_FUTURE: Code = Code("governance-report-future");
/// A report of a year before the body.
pub const REPORT_BEFORE: Code = Code("governance-report-before");
/// A report that is approved while its year lasts.
pub const REPORT_NOT_OVER: Code = Code("governance-report-not-over");
/// A commitment without a title, an objective or a promise.
pub const COMMITMENT_EMPTY: Code = Code("governance-commitment-empty");
/// A commitment that says neither where it was made nor is approved here.
pub const COMMITMENT_SOURCE: Code = Code("governance-commitment-source");

/// Every code of plans, reports and commitments.
pub const CODES: &[Code] = &[
    SPAN,
    TWICE,
    NO_YEAR,
    NO_ITEM,
    ITEM_EMPTY,
    ITEM_DAY,
    APPROVED,
    NOT_APPROVED,
    NO_SUCH,
    EVIDENCE,
    LATER,
    REPORT_FUTURE,
    REPORT_BEFORE,
    REPORT_NOT_OVER,
    COMMITMENT_EMPTY,
    COMMITMENT_SOURCE,
];
