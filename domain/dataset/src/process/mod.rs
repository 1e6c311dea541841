//! What is done to data after collection, so that it can be read, questioned and done again.
//!
//! Raw data is never changed: a [`Log`] of entries (who, why, when) is replayed on it and gives clean data,
//! the same each time ([`replay`]). [`Rule`]s only point at what looks wrong; a person decides and writes the
//! entry. Logs kept in a spreadsheet by other programs come in through a declared [`Mapping`].

mod attach;
mod condition;
mod derive;
mod log;
mod mapping;
mod replay;
mod rule;

pub use attach::attach;
pub use condition::{Comparison, Condition, Unknown};
pub use derive::{Derive, Part, derive};
pub use log::{Action, Entry, Log, Scope};
pub use mapping::{Decision, Mapping, read_log};
pub use replay::{Outcome, Replayed, replay};
pub use rule::{Bound, Broken, Check, Rule, check};

#[cfg(test)]
mod tests;
