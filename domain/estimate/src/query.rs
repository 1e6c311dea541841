//! What is wanted from the data: sums, kept apart by design unit, domain and class.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Key;

/// Grouped sums over all records.
///
/// Each record belongs to a *unit* (its stratum, if any, then its clusters as far down as [`Query::ids`] goes)
/// and to a *place*: outside the condition or groups asked for, inside without a value, or inside with its
/// domain and class. Per unit and place a [`crate::Tally`] is kept of the [`Query::terms`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// The column of strata.
    pub strata: Option<String>,
    /// The columns of clusters whose sums are kept apart; empty when each record is its own unit.
    pub ids: Vec<String>,
    /// The columns of population sizes.
    pub fpc: Vec<String>,
    /// The column of weights; absent means 1.
    pub weight: Option<String>,
    /// An SQL condition that records inside meet.
    pub condition: Option<String>,
    /// The columns of the domain.
    pub over: Vec<String>,
    /// What else records inside are told apart by.
    pub class: Class,
    /// The numeric columns that terms speak of; a record without one of them has no value.
    pub values: Vec<String>,
    /// What is summed, times the weight; at most [`crate::TERMS`].
    pub terms: Vec<Term>,
    /// Of how many leading terms the second moments are wanted too; 0 for clustered samples.
    pub spread: usize,
}

impl Query {
    /// How long the key of a unit is.
    pub fn unit_len(&self) -> usize {
        usize::from(self.strata.is_some()) + self.ids.len()
    }
}

/// One summand per record. Values are taken from the column's pivot ([`crate::Sums::pivots`]), a rough centre
/// that the data's holder chooses, so that sums of squares lose no digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Term {
    /// 1.
    One,
    /// The value of the numbered column, less its pivot.
    Value(usize),
    /// The square of that.
    Square(usize),
}

/// What records inside are told apart by, besides the domain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Class {
    /// Nothing: the class is [`Key::Missing`].
    None,
    /// The category in a column; a record without one has no value.
    Category(String),
    /// The number in a column, exactly; a record without one has no value.
    Value(String),
    /// How many of the domain's cuts lie below the number in a column: class j holds the numbers above cut
    /// j − 1 and not above cut j. The class is [`Key::Whole`].
    Bins {
        /// The column.
        column: String,
        /// The cuts of each domain, in order.
        cuts: BTreeMap<Cuts, Vec<f64>>,
    },
}

/// A domain, as the key of its cuts.
type Cuts = Vec<Key>;
