//! What people learned and pass on: case studies, impact stories, resources, events, newsletters, what peers ask of
//! each other, what becomes of a release ([`usage`]), and finding words in all of it.
//!
//! Nothing here decides what is true: a case study shows who else has looked at it, a story who confirms it, and
//! both say when they were changed since. Not here: who may write (the use cases), how initiatives are judged
//! (`framework`), meetings of bodies (`governance`).
//!
//! Start with [`CaseStudy`] and [`Story`].

mod atom;
mod case_study;
mod code;
mod event;
mod exchange;
mod newsletter;
mod organisation;
mod resource;
mod seal;
mod story;

pub mod search;
pub mod usage;

pub use atom::{Entry as AtomEntry, Feed as AtomFeed, atom};
pub use case_study::{
    CaseContent, CaseStanding, CaseStudy, Challenge, MisfitAt, Part, Review, Reviewed, Uptake, UsePhase,
};
pub use code::CODES;
pub use event::{Event, EventContent, EventKind, EventState, Material, Outcome, Seat, When};
pub use exchange::{Exchange, ExchangeKind};
pub use newsletter::{News, Newsletter};
pub use organisation::same_organisation;
pub use resource::{Licence, Resource, ResourceContent, ResourceKind};
pub use seal::Publication;
pub use story::{Answer, Confirmation, Reach, Side, Story, StoryContent};
