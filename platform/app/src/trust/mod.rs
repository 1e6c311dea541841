//! Trust from outside: what an instance hands out about its log, and how anybody else checks it.
//!
//! [`wire`] is the form in which heads and proofs travel; [`follow`] holds a head against the one that was seen
//! last; [`check_release`], [`check_receipt`], [`check_decision`] and [`check_entry`] hold one thing against a
//! signed head; [`Statement`] is what a witness signs. Nothing here believes the other side: every hash is computed anew.
//!
//! Start with `follow.rs`.

mod check;
pub mod code;
mod follow;
pub mod wire;
mod witness;

pub use check::{Checked, check_decision, check_entry, check_receipt, check_release};
pub use follow::{Remote, follow};
pub use witness::{Statement, Witness, name_witness, take_statement, witnesses};
