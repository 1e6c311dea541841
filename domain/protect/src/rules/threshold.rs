//! Threshold: a cell of fewer than k units, but not of none, is withheld.
//!
//! Source: Handbook on Statistical Disclosure Control (Hundepool et al. 2012, doi:10.1002/9781118348239),
//! §4.2.1 "minimum frequency rule". A policy takes k from 3 to 30; 10 is proposed where nothing is said.

use super::Facts;

/// Whether a cell has too few units.
pub(crate) fn breaks(facts: &Facts, k: u64) -> bool {
    (1..k).contains(&facts.units)
}
