//! Answers that only a community can read: questions whose answers are sealed, as they come in, for a key that a body of
//! the community holds.
//!
//! The private key is made in the browser of who holds it and never comes here. What is sealed is taken out of the
//! answers and out of what was received before either is stored; in tables, files and snapshots it counts as withheld,
//! and it opens only in the browser of a holder of the key. With the key lost, nobody opens it ever again.
//!
//! Start with [`CustodyKey`] and `seal_answers.rs`; which questions are sealed is chosen in `choose.rs`.

mod choose;
mod key;
mod read_sealed;
mod seal_answers;
#[cfg(test)]
mod tests;

pub use choose::{FieldGroup, seal_questions};
pub use key::{CustodyKey, NewKey, add_custody_key, custody_keys, custody_keys_for};
pub use read_sealed::{SealedCount, SealedPage, SealedQuestion, SealedRecord, count_sealed, sealed_records};
pub use seal_answers::SealedGroup;
pub(super) use seal_answers::{keep_sealed, seal_answers};
