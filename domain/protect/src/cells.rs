//! The inner cells of a table: what a grouping of the data hands over, and all that protection sees of it.
//!
//! A row of the data never comes here; `engine` (or [`CellsBuilder`] for small data) groups first.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Place};

use crate::code;
use crate::spec::Measure;

/// One combination of codes, one from each dimension.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InnerCell {
    /// The code in each dimension, in the order of the specification.
    pub keys: Vec<String>,
    /// Units counted: rows, or the sum of the count column. Never weighted.
    pub units: u64,
    /// What is published: the count, or the weighted sum of amounts.
    pub value: f64,
    /// For amounts: what each contributor gave, unweighted. Rows without a named contributor have a name of
    /// their own each.
    pub contributions: BTreeMap<String, f64>,
}

/// The inner cells that hold anything, each combination once, in order of their keys.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cells {
    cells: Vec<InnerCell>,
}

impl Cells {
    /// Takes grouped cells; those with the same keys are added up.
    pub fn new(cells: impl IntoIterator<Item = InnerCell>) -> Self {
        let mut by_keys: BTreeMap<Vec<String>, InnerCell> = BTreeMap::new();
        for cell in cells {
            let slot = by_keys.entry(cell.keys.clone()).or_insert_with(|| InnerCell {
                keys: cell.keys.clone(),
                ..InnerCell::default()
            });
            slot.units += cell.units;
            slot.value += cell.value;
            for (who, amount) in cell.contributions {
                *slot.contributions.entry(who).or_default() += amount;
            }
        }
        Self {
            cells: by_keys.into_values().collect(),
        }
    }

    /// The cells.
    pub fn iter(&self) -> std::slice::Iter<'_, InnerCell> {
        self.cells.iter()
    }

    /// All units together.
    pub fn units(&self) -> u64 {
        self.cells.iter().map(|c| c.units).sum()
    }
}

/// Gathers cells from rows in memory, for data that fit there.
#[derive(Debug)]
pub struct CellsBuilder<'a> {
    measure: &'a Measure,
    cells: Vec<InnerCell>,
    findings: Findings,
    row: usize,
}

/// What one row gives to a table, as it stands in the data.
#[derive(Debug, Clone, Default)]
pub struct RowValues<'a> {
    /// The code in each dimension; an empty one is a code of its own (no answer).
    pub keys: Vec<&'a str>,
    /// The count or the amount.
    pub value: Option<&'a str>,
    /// Who gave it.
    pub contributor: Option<&'a str>,
    /// Its weight.
    pub weight: Option<&'a str>,
}

impl<'a> CellsBuilder<'a> {
    /// Begins gathering for a measure.
    pub fn new(measure: &'a Measure) -> Self {
        Self {
            measure,
            cells: Vec::new(),
            findings: Findings::none(),
            row: 1,
        }
    }

    /// Adds a row. Rows without a value add nothing.
    pub fn row(&mut self, row: &RowValues<'_>) {
        self.row += 1;
        let keys: Vec<String> = row.keys.iter().map(|k| (*k).to_owned()).collect();
        let cell = match self.measure {
            Measure::Frequency { count: None } => Some(counted(keys, 1)),
            Measure::Frequency { count: Some(column) } => {
                self.whole(column, row.value).map(|n| counted(keys, n))
            }
            Measure::Magnitude { value, weight, .. } => self.amount(keys, value, weight, row),
        };
        self.cells.extend(cell);
    }

    /// The cells, and what could not be read.
    pub fn finish(self) -> Checked<Cells> {
        Checked::new(Cells::new(self.cells), self.findings)
    }

    fn amount(
        &mut self,
        keys: Vec<String>,
        value: &str,
        weight: &Option<String>,
        row: &RowValues<'_>,
    ) -> Option<InnerCell> {
        let amount = self.number(value, row.value)?;
        let factor = match weight {
            Some(column) => self.number(column, row.weight)?,
            None => 1.0,
        };
        let who = row
            .contributor
            .map_or_else(|| format!("row {}", self.row), str::to_owned);
        Some(InnerCell {
            keys,
            units: 1,
            value: amount * factor,
            contributions: BTreeMap::from([(who, amount)]),
        })
    }

    fn number(&mut self, column: &str, text: Option<&str>) -> Option<f64> {
        let text = text.map(str::trim).filter(|t| !t.is_empty())?;
        let number = text.parse().ok().filter(|v: &f64| v.is_finite());
        if number.is_none() {
            self.unreadable(column, text);
        }
        number
    }

    fn whole(&mut self, column: &str, text: Option<&str>) -> Option<u64> {
        let number = self.number(column, text)?;
        // 2^53: the last whole number that a double counts without gaps.
        if number >= 0.0 && number.fract() == 0.0 && number <= 9_007_199_254_740_992.0 {
            return Some(number as u64);
        }
        self.unreadable(column, text.unwrap_or_default());
        None
    }

    fn unreadable(&mut self, column: &str, text: &str) {
        let place = Place::whole().with("row", self.row).with("column", column);
        self.findings.push(
            Finding::error(code::VALUE_UNREADABLE)
                .at(place)
                .with("value", text),
        );
    }
}

fn counted(keys: Vec<String>, units: u64) -> InnerCell {
    InnerCell {
        keys,
        units,
        value: units as f64,
        contributions: BTreeMap::new(),
    }
}
