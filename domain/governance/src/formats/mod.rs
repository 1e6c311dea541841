//! What others read: Popolo for bodies, members, posts, motions and votes; iCalendar for meetings and duties; ODRL for
//! agreements.

mod gathering;
mod icalendar;
mod odrl;
mod popolo;

pub use gathering::{Gathering, Span, gatherings};
pub use icalendar::{Calendar, DueDay, calendar, due_days};
pub use odrl::{PROFILE, odrl, profile};
pub use popolo::popolo;
