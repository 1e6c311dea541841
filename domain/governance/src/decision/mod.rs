//! A decision: a motion about any subject, the votes on it, and what came of them.
//!
//! [`Motion`] is drafted, discussed and amended; [`Motion::open`] freezes its text, who may vote and what is
//! required; [`Motion::vote`] makes each [`Vote`] or says why not; [`Motion::close`] counts, and is the only
//! maker of an [`Outcome`].

mod amendment;
mod count;
mod life;
mod motion;
mod outcome;
mod requirement;
mod tied;
mod vote;

pub use amendment::{Amendment, Answer};
pub use count::{Counts, Ruling, Tally, rule};
pub use life::{Life, MotionState, Opening, OpeningAsked};
pub use motion::{Asks, By, Drafted, Interest, Motion, Paper, Remark, Version};
pub use outcome::{Closing, Dissent, Outcome};
pub use requirement::{Electorate, Requirement, Seat};
pub use vote::{Choice, ChoiceKind, Vote, Way};
