//! A form made ready to run: every expression parsed, every question at its place, dependencies in order.
//!
//! Built once per form version ([`Engine::read`]) and shared; each submission is a [`Run`] over it, which fills
//! what is missing, recalculates and knows what is relevant. What follows from that for a person is in
//! `validate` (is it right?) and [`crate::session`] (what is asked next?).

mod answers;
mod body;
mod check;
mod choices;
pub mod code;
mod compile;
mod datatype;
mod entity;
mod graph;
mod host;
mod item;
mod lists;
mod run;
mod texts;
mod withhold;
mod words;

pub use answers::{Answers, Row};
pub use choices::{Choice, Choices};
pub use compile::{Files, with_version};
pub use datatype::Datatype;
pub use entity::{BadAct, EntityAct, EntityFault, EntityRule, EntityStep, Seen, is_list, is_property};
pub use item::{Control, Engine, Item, Preload, Repeat, Shape, Upload, Widget};
pub(crate) use run::local;
pub use run::{Context, Run};
pub use withhold::{Withheld, withhold};
pub use words::{Media, Part, Words};
