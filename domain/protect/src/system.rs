//! A table (or several that share cells) as linear algebra: coordinates, cells as sums of them, and relations
//! that everybody knows.
//!
//! Nothing here knows dimensions, persons or rules; [`crate::secondary`] and [`crate::audit`] work on this
//! form alone, so that a frequency table, linked tables and a grid of estimates are protected by one code.

use crate::modular::Vector;

/// One published or withheld number.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    /// The cell as a sum of coordinates; nought for a cell that is empty by definition.
    pub(crate) vector: Vector,
    /// What its loss costs: the larger, the rather it is published.
    pub(crate) importance: f64,
    /// The value an attacker looks for.
    pub(crate) value: f64,
    /// Whether a primary rule withholds it.
    pub(crate) primary: bool,
    /// The width of the interval that an attacker must be left with at least.
    pub(crate) min_width: f64,
    /// How far above its value the attacker's interval must reach.
    pub(crate) room_above: f64,
    /// The largest value that an attacker who knows the rule can assume, when withheld as primary.
    pub(crate) ceiling: Option<f64>,
}

/// Coordinates, cells, common knowledge.
#[derive(Debug, Clone, Default)]
pub(crate) struct System {
    /// The true value of every coordinate.
    pub(crate) truth: Vec<f64>,
    /// All numbers, in a fixed order.
    pub(crate) cells: Vec<Cell>,
    /// Sums of coordinates that are nought for everyone (shared cells of linked tables, parents minus
    /// children).
    pub(crate) relations: Vec<Vector>,
    /// For each contributor who alone fills coordinates: those coordinates.
    pub(crate) alone: Vec<Vec<u32>>,
}

impl System {
    /// Whether coordinates can be taken to be at least 0, as an attacker will.
    pub(crate) fn non_negative(&self) -> bool {
        self.truth.iter().all(|&v| v >= 0.0)
    }
}
