//! The door between a community's release and official statistics: what is handed over, what the office asks, how it
//! judges, what it decides, and since when it has been silent.
//!
//! Three outcomes are equals (CFW ¶5): integrated, complementary and quality assured, independent. Independent is a
//! choice of the producer as much as a decision of the office, and lowers nothing. Silence is shown as silence.
//!
//! Not here: who may act (the use cases), how a release is protected (`protect`), the words of criteria (a scheme of
//! `framework`). Start with [`Handover`], then [`Dossier`]; an office's own
//! figures are [`OfficialSeries`], and [`benchmark()`] holds a release against them.

mod benchmark;
mod code;
mod dossier;
mod ruling;
mod series;
mod submission;

#[cfg(test)]
mod tests;

pub use benchmark::{Benchmark, Difference, Level, Ours, Trend, benchmark};
pub use code::CODES;
pub use dossier::{Dimension, Dossier, Line, Part, Phase};
pub use ruling::{Category, Decided, Nature, ObsStatus, Ruling};
pub use series::{
    Changed, Earlier, Group, Official, OfficialSeries, Origin, Read, Structure, Words, read as read_series,
    read_structure,
};
pub use submission::{
    Answer, Chosen, DEFAULT_DAYS, Handover, Judged, Question, SHORTEST_DAYS, Sent, Standing,
};
