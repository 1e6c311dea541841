//! Who decides: bodies, their members and by-laws, decisions about any subject, and what stands on them
//! (meetings, agreements, labels, designing together, risks).
//!
//! Every approval in Counted is made here and nowhere else. Who holds the seats and who consented is known
//! elsewhere; nothing here reads a store or a clock.
//!
//! Start with [`Subject`]: what a decision is about.

pub mod code;
mod subject;

pub use code::CODES;
pub use subject::{Subject, SubjectKind};
