//! The primary rules: which cells would tell something about somebody by themselves.
//!
//! One rule, one file. A rule sees the facts of one cell and says whether they break it. Start with
//! [`threshold`]; to add a rule, add a file, a line in [`Rule`] and a field in [`crate::Primary`].

pub(crate) mod dominance;
pub(crate) mod p_percent;
pub(crate) mod threshold;
pub(crate) mod zeros;

use serde::{Deserialize, Serialize};

use crate::spec::Primary;

/// The primary rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Too few units.
    Threshold,
    /// Empty cells that nobody may know to be empty.
    Zeros,
    /// The second largest contributor can estimate the largest too closely.
    PPercent,
    /// A few contributors make up nearly all of the cell.
    Dominance,
}

/// What the rules look at in one cell.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Facts {
    /// Units: records for counts, contributors for amounts when they are named.
    pub(crate) units: u64,
    /// The contributors' amounts without their signs, the largest first; empty for counts.
    pub(crate) amounts: Vec<f64>,
}

impl Facts {
    /// All contributors' amounts together.
    pub(crate) fn total(&self) -> f64 {
        self.amounts.iter().sum()
    }
}

impl Primary {
    /// The rules that a cell breaks.
    pub(crate) fn broken(&self, facts: &Facts) -> Vec<Rule> {
        let threshold = self.threshold.is_some_and(|k| threshold::breaks(facts, k));
        let zeros = zeros::breaks(facts, self.zeros);
        let p_percent = self.p_percent.is_some_and(|p| p_percent::breaks(facts, p));
        let dominance = self
            .dominance
            .is_some_and(|(n, k)| dominance::breaks(facts, n, k));
        [
            (threshold, Rule::Threshold),
            (zeros, Rule::Zeros),
            (p_percent, Rule::PPercent),
            (dominance, Rule::Dominance),
        ]
        .into_iter()
        .filter_map(|(broken, rule)| broken.then_some(rule))
        .collect()
    }

    /// How far above its value a withheld amount must stay possible, so that the broken rule no longer is.
    pub(crate) fn room_above(&self, facts: &Facts) -> f64 {
        let p = self.p_percent.map_or(0.0, |p| p_percent::room(facts, p));
        let d = self.dominance.map_or(0.0, |(n, k)| dominance::room(facts, n, k));
        p.max(d)
    }
}
