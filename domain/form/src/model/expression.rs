//! An expression as its author wrote it, and the cell it was written in.

use std::fmt;

use base::Place;
use serde::{Deserialize, Serialize};

/// A cell of a workbook; rows count from 1, the header being row 1.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell {
    /// The sheet's name.
    pub sheet: String,
    /// The row as a spreadsheet counts it; 0 when there is no workbook.
    pub row: usize,
    /// The header of the column, as written.
    pub column: String,
}

impl Cell {
    /// A cell.
    pub fn new(sheet: impl Into<String>, row: usize, column: impl Into<String>) -> Self {
        Self {
            sheet: sheet.into(),
            row,
            column: column.into(),
        }
    }

    /// The same row, another column.
    #[must_use]
    pub fn column(&self, column: impl Into<String>) -> Self {
        Self::new(self.sheet.clone(), self.row, column)
    }

    /// As the place of a finding; the whole input when it comes from no workbook.
    pub fn place(&self) -> Place {
        let mut place = Place::whole();
        if !self.sheet.is_empty() {
            place = place.with("sheet", &self.sheet);
        }
        if self.row > 0 {
            place = place.with("row", self.row);
        }
        if !self.column.is_empty() {
            place = place.with("column", &self.column);
        }
        place
    }
}

/// An expression of the form language as source text; [`crate::expr::parse`] gives its tree.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Expression {
    /// As written; in forms from a workbook with `${name}` references.
    pub text: String,
    /// Where it was written.
    pub cell: Cell,
}

impl Expression {
    /// An expression that comes from no workbook.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            cell: Cell::default(),
        }
    }

    /// An expression written in a cell.
    pub fn written(text: impl Into<String>, cell: Cell) -> Self {
        Self {
            text: text.into(),
            cell,
        }
    }
}

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
