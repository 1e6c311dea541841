//! Who decides: bodies, their members and by-laws, decisions about any subject, and what stands on them
//! (meetings, agreements, labels, designing together, risks, the duties of a year, workstreams, outputs,
//! consultations).
//!
//! Every approval in Counted is made here and nowhere else. Who holds the seats and who consented is known
//! elsewhere; nothing here reads a store or a clock.
//!
//! Start with [`Subject`]: what a decision is about; then [`Body`], [`Motion`] and [`approve`].

pub mod agreement;
mod approval;
pub mod body;
pub mod code;
pub mod commitment;
pub mod decision;
pub mod design;
pub mod document;
pub mod duty;
pub mod election;
pub mod formats;
pub mod joining;
pub mod label;
pub mod meeting;
pub mod output;
pub mod paper;
pub mod plan;
pub mod report;
pub mod risk;
pub mod roadmap;
mod subject;
pub mod workstream;

pub use approval::{Alone, Approval, Basis, approve, approve_stricter};
pub use body::{Body, BodyKind, ByLaws, Membership, Side, Term};
pub use code::CODES;
pub use decision::{Motion, MotionState, Outcome, Vote};
pub use subject::{Subject, SubjectKind};

/// The day of a moment, in UTC: days in by-laws, terms and votes are UTC days everywhere.
pub fn day(at: base::Timestamp) -> base::Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}
