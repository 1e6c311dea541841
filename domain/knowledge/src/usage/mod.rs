//! What becomes of a release: who says that they used it and who confirms that, what is told to those whose data
//! they were, and what is said to be wrong in it.
//!
//! A claim is a claim until the producer or the named decision-maker says so, and the two are never counted
//! together. Not here: who may say what (the use cases), how a release is made (`protect`).
//!
//! Start with [`Used`].

mod impact;
mod outside;
mod remark;
mod returned;
mod sms;
mod used;

pub use impact::{Apart, Impact, Median, measure};
pub use outside::{Outside, Person, Whose};
pub use remark::{ANSWER_DAYS, Outcome, Remark, RemarkKind, RemarkState, Reply};
pub use returned::{Days, Intended, REVIEW_DAYS, ReturnState, Returned, ReturnedContent};
pub use sms::{Alphabet, Sms};
pub use used::{Closed, Closer, Confirmed, Standing, Used, UsedAs, UsedContent};
