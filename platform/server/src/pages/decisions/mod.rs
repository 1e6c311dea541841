//! Decisions: the public register, a motion from draft to outcome, and who allowed what.

mod decided;

pub(crate) use decided::decided_by;
