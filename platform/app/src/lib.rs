//! What people do with Counted: one use case per verb, and the ports that the use cases need.
//!
//! A use case authorises, checks, acts and leaves its trace, in that order: [`act::authorise`], the domain's
//! own checks, and one [`ports::Store::commit`] of an [`Act`](ports::Act): the typed changes together with
//! their entry in the [`log`]. There is no other way to write, so nothing is written without a trace.
//!
//! Not here: SQL, HTTP, HTML, files. Those stand behind the [`ports`] and are chosen by the command line.
//!
//! Start with [`App`], then read `people/sign_up.rs` as the pattern of a use case.

pub mod act;
pub mod agree;
pub mod analyse;
mod app;
pub mod assess;
pub mod collaborative;
pub mod collect;
pub mod commit;
pub mod consult;
pub mod country;
pub mod data;
pub mod decide;
pub mod demo;
pub mod design;
pub mod devices;
pub mod duty;
pub mod elect;
pub mod entities;
mod error;
pub mod fund;
pub mod handover;
pub mod harvest;
pub mod hooks;
pub mod join;
pub mod knowledge;
pub mod log;
pub mod meet;
pub mod output;
pub mod people;
pub mod plan;
pub mod ports;
pub mod publish;
pub mod register;
pub mod report;
#[cfg(feature = "testing")]
pub mod testing;
pub mod trust;
pub mod usage;
pub mod workstream;

pub use act::{Actor, Role, Verb};
pub use app::App;
pub use error::{AppError, Needs};

/// What a use case returns.
pub type Result<T> = std::result::Result<T, AppError>;

/// Every code of findings of the use cases.
pub const CODES: &[&[base::Code]] = &[
    people::code::CODES,
    log::code::CODES,
    trust::code::CODES,
    register::code::CODES,
    publish::code::CODES,
    handover::code::CODES,
    harvest::code::CODES,
    data::code::CODES,
    collect::code::CODES,
    hooks::code::CODES,
    entities::code::CODES,
    devices::code::CODES,
    analyse::code::CODES,
    assess::code::CODES,
    decide::code::CODES,
    join::code::CODES,
    meet::code::CODES,
    consult::code::CODES,
    workstream::code::CODES,
    output::code::CODES,
    knowledge::code::CODES,
    agree::code::CODES,
    country::code::CODES,
    design::refusal::CODES,
    fund::code::CODES,
    usage::code::CODES,
];
