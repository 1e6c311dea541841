//! How good the data is, in counts: what is missing and why, what lies outside, what comes twice, what spikes.
//!
//! Everything here only counts and points. Start with [`summarise`].

mod duplicates;
pub mod interview;
mod spikes;
mod summary;

pub use duplicates::{Duplicates, duplicates, same_key};
pub use spikes::{Found, Spikes};
pub use summary::{Summary, summarise, summarise_column};

#[cfg(test)]
mod tests;
