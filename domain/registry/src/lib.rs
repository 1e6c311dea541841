//! Who does what with whom: parties, initiatives, their rounds, and what is judged about a round.
//!
//! An [`Initiative`] lasts; a [`Round`] is one run through the value chain and is what is assessed, consented
//! to, released and paid for. Each thing that has a life has a closed set of states and named guards on the
//! way ([`lifecycle`]). Forms, consent, data and releases live elsewhere; here stand only their identities.
//!
//! Start with [`Initiative`], then [`Round`], then [`Assessment`]. [`example`] turns the example register into
//! them.

pub mod assessment;
pub mod code;
pub mod country;
mod date;
pub mod example;
pub mod initiative;
mod instrument;
pub mod lifecycle;
mod party;
pub mod place;
mod provenance;
mod round;
pub mod sdg;
mod submission;

pub use assessment::{Asking, Assessment, Content, Evidence, Perspective, Scheme, Standing};
pub use code::CODES;
pub use country::Country;
pub use date::{ReducedDate, ReducedDateError};
pub use initiative::{Group, Initiative, Involvement, Role};
pub use instrument::{Instrument, SignOff};
pub use lifecycle::{
    AssessmentState, Guard, InitiativeState, InstrumentState, Refused, RoundState, SubmissionState,
};
pub use party::{Party, PartyClass, PartyKind};
pub use place::{Area, Place};
pub use provenance::Provenance;
pub use round::{Decider, Jump, Round};
pub use submission::Submission;
