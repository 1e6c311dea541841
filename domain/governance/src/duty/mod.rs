//! What a collaborative owes by its terms of reference, year by year, and what fulfils it.
//!
//! [`RULES`] are the duties as data, each with its clause. [`Board::of`] holds what happened against them on a day:
//! done, due, overdue, missed. A board is computed each time; there is no way to write one (invariant 13), and what
//! lies before the record began is said to be unknown, never missed.
//!
//! Not here: where the facts come from (meetings, drives, plans, reports: the use cases know). Start with `rule.rs`.

mod board;
mod rule;

pub use board::{Board, Fact, Given, Line, Slot, Standing};
pub use rule::{Duty, RULES, Rhythm, Rule};
