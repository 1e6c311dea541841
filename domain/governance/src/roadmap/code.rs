//! The codes of findings about roadmaps.

use base::Code;

/// A title, an owner or what is to be done is missing.
pub const ROADMAP_MISSING: Code = Code("governance-roadmap-missing");
/// A period that ends before it begins.
pub const ROADMAP_PERIOD: Code = Code("governance-roadmap-period");
/// A day outside of the period.
pub const ROADMAP_OUTSIDE: Code = Code("governance-roadmap-outside");
/// A cost that is nothing, or in no currency.
pub const ROADMAP_COST: Code = Code("governance-roadmap-cost");
/// Progress before the plan was approved.
pub const ROADMAP_NOT_APPROVED: Code = Code("governance-roadmap-not-approved");
/// No such action, or none at all.
pub const ROADMAP_NO_ACTION: Code = Code("governance-roadmap-no-action");
/// Something is called done and nothing shows it.
pub const ROADMAP_NO_EVIDENCE: Code = Code("governance-roadmap-no-evidence");

/// Every code about roadmaps.
pub const CODES: &[Code] = &[
    ROADMAP_MISSING,
    ROADMAP_PERIOD,
    ROADMAP_OUTSIDE,
    ROADMAP_COST,
    ROADMAP_NOT_APPROVED,
    ROADMAP_NO_ACTION,
    ROADMAP_NO_EVIDENCE,
];
