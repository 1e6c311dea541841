//! Design-based estimates: the sample design first, then figures that all carry their uncertainty.
//!
//! Rows never come here. [`Analysis::plan`] turns a [`Spec`] into [`Query`]s for grouped sums; whoever holds the
//! data answers each with [`Sums`] (which merge by adding, so they may come from many machines);
//! [`Analysis::advance`] turns the answers into further queries or into [`Estimates`].
//!
//! Variances are Taylor-linearised and taken through the design stage by stage. Every statistic is a linear
//! form over at most three terms per record, so one function ([`variance`]) serves them all.
//!
//! Not here: reading data (`engine`), calibration and replicate weights (refused with `estimate-not-yet`),
//! protection of what is published (`protect`). Formulas with their sources: `docs/methods/`.
//!
//! Start with [`Spec`], then [`Analysis`].

mod analysis;
mod check;
pub mod code;
mod distribution;
mod domain;
mod estimates;
mod frame;
mod interval;
mod key;
mod linear;
mod quantile;
mod query;
mod spec;
mod sums;
mod variance;

pub use analysis::{Analysis, Step};
pub use check::{ColumnKind, Columns};
pub use code::CODES;
pub use estimates::{Estimate, Estimates, Flag};
pub use key::Key;
pub use query::{Class, Query, Term};
pub use spec::{
    Ask, Deff, Design, Interval, LonelyPsu, MissingRule, OneOrMany, QuantileRule, Quantiles, Spec, Statistic,
};
pub use sums::{CellKey, Faults, Place, Span, Sums, TERMS, Tally};
