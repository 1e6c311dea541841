//! A protected table: what may be shown, what is withheld, and what the audit found.
//!
//! It can only be made by [`crate::tables()`]; a withheld value is not in it.

use serde::{Deserialize, Serialize};

use crate::spec::{Measure, Primary};

/// Why a cell shows what it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Shown as it is.
    Ok,
    /// Withheld: a primary rule says so.
    Primary,
    /// Withheld to protect others.
    Secondary,
    /// Shown rounded.
    Rounded,
    /// Shown with noise.
    Perturbed,
}

impl Status {
    /// The status as it stands in CSV files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Rounded => "rounded",
            Self::Perturbed => "perturbed",
        }
    }
}

/// One cell of a protected table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProtectedCell {
    /// The code in each dimension; a total under its name.
    pub keys: Vec<String>,
    /// What is shown; absent where withheld.
    pub value: Option<f64>,
    /// Why. Published files say only "withheld": which of two withheld cells is the small one is a hint.
    pub status: Status,
}

/// The narrowest interval that the audit measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The cell's keys; absent when it is in another table of the same audit.
    pub cell: Option<Vec<String>>,
    /// The lowest value found in a table that an attacker cannot exclude.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// `high − low`.
    pub width: f64,
    /// Whether no table goes beyond; otherwise the interval is at least this wide.
    pub exact: bool,
}

/// What the audit did and found; counts are over all tables protected together.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct AuditReport {
    /// Cells withheld.
    pub withheld: usize,
    /// Of these: exactly computable from what is shown. Anything but 0 forbids a release.
    pub exact_disclosures: usize,
    /// Of these: certified to leave an attacker an interval of the width asked for.
    pub certified: usize,
    /// Of these: proven to be narrower.
    pub narrow: usize,
    /// Of these: neither, because the table is too large for the solver.
    pub not_certified: usize,
    /// Primary cells that a contributor can compute with what it knows of itself.
    pub contributors_open: usize,
    /// Contributors alone in a cell whose own knowledge was not followed up.
    pub contributors_skipped: usize,
    /// Whether the attacker was taken to know and use the threshold.
    pub rule_known: bool,
    /// The narrowest interval measured; absent when none was.
    pub narrowest_interval: Option<Interval>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct TableData {
    pub(crate) columns: Vec<String>,
    pub(crate) totals: Vec<String>,
    pub(crate) measure: Measure,
    pub(crate) primary: Primary,
    pub(crate) cells: Vec<ProtectedCell>,
    pub(crate) audit: AuditReport,
    pub(crate) together: Vec<Vec<String>>,
    pub(crate) units: u64,
}

/// A protected table with its audit. There is no way to make one but [`crate::tables()`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ProtectedTable(pub(crate) TableData);

impl ProtectedTable {
    /// The dimensions' columns.
    pub fn columns(&self) -> &[String] {
        &self.0.columns
    }

    /// For each dimension what its total is called.
    pub fn totals(&self) -> &[String] {
        &self.0.totals
    }

    /// What stands in the cells.
    pub fn measure(&self) -> &Measure {
        &self.0.measure
    }

    /// The rules it was protected under.
    pub fn primary(&self) -> &Primary {
        &self.0.primary
    }

    /// All cells with all margins, totals first.
    pub fn cells(&self) -> &[ProtectedCell] {
        &self.0.cells
    }

    /// What the audit found.
    pub fn audit(&self) -> &AuditReport {
        &self.0.audit
    }

    /// The dimensions of all tables that were protected together with this one, itself included.
    pub fn together(&self) -> &[Vec<String>] {
        &self.0.together
    }

    /// How many cells have a status.
    pub fn count(&self, status: Status) -> usize {
        self.0.cells.iter().filter(|c| c.status == status).count()
    }
}
