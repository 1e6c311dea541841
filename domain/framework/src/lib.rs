//! The Copenhagen Framework on Citizen Data: is the data of one round citizen data, why, and what is open?
//!
//! Pure rules over answers, each in its own file with its clause ([`rules`]), an exact treatment of unknown
//! answers ([`lift`]), warnings that never change a verdict ([`warnings`]), the participants' own view
//! ([`participants`]), how a judgement stands ([`state`]), other schemes as data ([`scheme`]), and the framework's own lists in plain words
//! ([`terms`]). It does not ask people, store anything or know who the answers are about; that is
//! `registry` and `app`.
//!
//! Start with [`Input::read`] and [`assess`]; then read `rules/mod.rs`.
//!
//! Clauses are those of the background document of February 2024 (document `CFW`); where it is silent or
//! contradicts itself, a rule names the reading taken (`A1` … `A28`).

mod answers;
mod assess;
mod change;
mod evidence;
mod facts;
mod input;
pub mod lift;
pub mod participants;
mod question;
mod read;
pub mod rules;
pub mod scheme;
pub mod state;
pub mod terms;
mod tokenism;
mod verdict;
mod version;
pub mod warnings;

pub use answers::{Answers, Split, Told, Value};
pub use assess::{Output, Reason, assess};
pub use change::{Change, would_change};
pub use evidence::{Confidence, Strength, confidence};
pub use facts::{Engaged, Facts};
pub use input::{CaseId, Input};
pub use question::Question;
pub use read::{CODES, code};
pub use scheme::Scheme;
pub use state::{Because, Judged, State};
pub use terms::{Initiator, Level, Objective, Practice, Stage, Type};
pub use tokenism::{Tokenism, tokenism};
pub use verdict::Verdict;
pub use version::Version;
pub use warnings::{Warning, WarningId, Weight};
