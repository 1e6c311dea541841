//! Money that is given to be passed on: who promised, committed and gave it, who was granted it for which
//! initiative, what was paid, spent and returned.
//!
//! Amounts are whole minor units of one currency; nothing here computes with fractions. The [`Ledger`] is the only
//! place where balances come from: double entry, append-only, corrected by counter-entries. What a body must agree to
//! carries its [`governance::Approval`]. Nothing here reads a store or a clock.
//!
//! Start with [`Ledger`], then [`Fund`], [`Contribution`] and [`Grant`]; [`Statement`] is what readers see.

mod call;
pub mod code;
mod contribution;
mod currency;
mod fund;
mod grant;
pub mod iati;
mod ledger;
mod money;
mod paper;
mod rate;
mod statement;

pub use call::{ASSESSORS, Call, Criterion};
pub use code::CODES;
pub use contribution::{Contribution, ContributionState, Donor, DonorKind};
pub use currency::Currency;
pub use fund::{Doing, Fund, FundState, FundStep, Proposed, Publisher, Reconciled, Taken};
pub use grant::{
    Activity, Allocation, Answer, Application, Applied, Grant, GrantState, Interest, Judged, Priority,
    Recipient, Report, Sits, Tranche,
};
pub use ledger::{Account, Cost, Entry, Ledger, Line, Posting, Side, What};
pub use money::{LARGEST, Money};
pub use paper::Paper;
pub use rate::{Exchanged, Rate};
pub use statement::{DonorLine, GrantLine, Reconciliation, Statement};
