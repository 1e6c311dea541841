//! The rows of a decoded text.

use base::{Finding, Findings, Place};
use csv::{ReaderBuilder, StringRecord};

use super::Gather;
use crate::code;

/// One row: where it stands and its cells.
#[derive(Debug, Clone)]
pub struct Row {
    /// The line on which it begins, from 1; the header stands on the first.
    pub line: usize,
    cells: StringRecord,
}

impl Row {
    /// The trimmed text of a cell; empty beyond the row's end.
    pub fn get(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or("").trim()
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether it has no cell.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }
}

/// All records, the header first. A decoded text cannot fail to be read row by row.
pub(super) fn raw(text: &str, separator: u8) -> impl Iterator<Item = StringRecord> + '_ {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
        .into_records()
        .map_while(Result::ok)
}

/// The first record, unless the text is blank.
pub(super) fn header(text: &str, separator: u8) -> Option<StringRecord> {
    raw(text, separator)
        .next()
        .filter(|r| r.iter().any(|c| !c.trim().is_empty()))
}

/// The records below the header.
pub(super) fn iter(text: &str, separator: u8) -> impl Iterator<Item = Row> + '_ {
    raw(text, separator).skip(1).map(|cells| {
        let line = cells
            .position()
            .map_or(0, |p| usize::try_from(p.line()).unwrap_or(usize::MAX));
        Row { line, cells }
    })
}

/// What one pass over all rows tells.
pub(super) struct Survey {
    pub(super) rows: usize,
    pub(super) decimal_comma: bool,
}

/// Counts the rows, holds each against the header, and looks for formulas.
pub(super) fn survey(
    text: &str,
    separator: u8,
    columns: usize,
    most: usize,
    findings: &mut Findings,
) -> Survey {
    let mut gather = Gather::default();
    let mut rows = 0;
    let (mut commas, mut points) = (0_usize, 0_usize);
    for row in iter(text, separator) {
        rows += 1;
        if rows > most {
            gather.push("", || Finding::error(code::CSV_TOO_MANY_ROWS).with("most", most));
            break;
        }
        if row.len() != columns {
            gather.push("", || ragged(&row, columns));
        }
        for (i, cell) in row.cells.iter().enumerate() {
            if is_formula(cell) {
                let place = Place::whole().with("row", row.line).with("column", i + 1);
                gather.push(&i.to_string(), || {
                    Finding::warning(code::CSV_FORMULA)
                        .at(place)
                        .with("cell", clip(cell))
                });
            }
            commas += usize::from(is_number_with(cell, b','));
            points += usize::from(is_number_with(cell, b'.'));
        }
    }
    findings.extend(gather.finish());
    Survey {
        rows,
        decimal_comma: commas > 0 && points == 0,
    }
}

fn ragged(row: &Row, columns: usize) -> Finding {
    Finding::error(code::CSV_RAGGED_ROW)
        .at(Place::whole().with("row", row.line))
        .with("cells", row.len())
        .with("columns", columns)
}

/// Whether a spreadsheet would compute the cell instead of showing it (CWE-1236). Signed numbers, telephone
/// numbers and dashes are none.
pub(crate) fn is_formula(cell: &str) -> bool {
    let mut chars = cell.chars();
    let (first, second) = (chars.next(), chars.next());
    match (first, second) {
        (Some('=' | '@'), Some(c)) => !c.is_whitespace() && c != '=',
        (Some('+' | '-'), Some(c)) if !c.is_whitespace() => cell.contains(['(', '|', '!', '=']),
        _ => false,
    }
}

fn is_number_with(cell: &str, mark: u8) -> bool {
    let body = cell.strip_prefix('-').unwrap_or(cell).as_bytes();
    let marks = body.iter().filter(|b| **b == mark).count();
    marks == 1
        && body.first() != Some(&mark)
        && body.last() != Some(&mark)
        && body.iter().all(|b| b.is_ascii_digit() || *b == mark)
}

/// The first characters of a cell, for a finding.
pub(crate) fn clip(cell: &str) -> String {
    const MOST: usize = 60;
    let mut out: String = cell.chars().take(MOST).collect();
    if out.len() < cell.len() {
        out.push('…');
    }
    out
}
