//! Replaying a log on raw data. The same table and the same log give the same table, each time.
//!
//! Entries are applied in order; rows are taken out at the end, so that the order of a removal and a change
//! does not matter. An entry that cannot be applied changes nothing and says why.

use std::collections::BTreeMap;

use base::{Code, Finding, Findings, Place};

use super::log::{Action, Entry, Log, Scope};
use crate::cell::{self, Reading};
use crate::csv::clip;
use crate::expanded::BETWEEN;
use crate::{Column, Kind, Missing, Table, Value, code};

/// What became of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It changed this many cells or took out this many rows.
    Applied(usize),
    /// Everything stood already as it asks.
    NoEffect,
    /// It asks for nothing.
    Kept,
    /// Its record is taken out by another entry.
    Moot,
    /// It could not be applied, for this reason.
    Failed(Code),
}

/// Clean data and what became of each entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Replayed {
    /// The data with the log applied.
    pub table: Table,
    /// One per entry, in order.
    pub outcomes: Vec<Outcome>,
    /// How many rows were taken out.
    pub removed: usize,
    /// Everything worth telling about entries; `entry` in a place counts from 1.
    pub findings: Findings,
}

/// Replays a log. Never fails as a whole: what cannot be applied is told.
pub fn replay(raw: &Table, log: &Log) -> Replayed {
    let mut run = Run::new(raw, log);
    let mut outcomes: Vec<Outcome> = log
        .entries
        .iter()
        .enumerate()
        .map(|(i, e)| run.entry(i + 1, e))
        .collect();
    for (outcome, entry) in outcomes.iter_mut().zip(&log.entries) {
        let Scope::Record(record) = &entry.scope else {
            continue;
        };
        let gone = run
            .rows_of(record)
            .is_some_and(|rows| rows.iter().all(|r| run.gone[*r]));
        if gone && entry.action != Action::Remove && !matches!(outcome, Outcome::Failed(_) | Outcome::Kept) {
            *outcome = Outcome::Moot;
        }
    }
    let mut table = run.table;
    let gone = run.gone;
    table.retain(|row| !gone[row]);
    Replayed {
        table,
        outcomes,
        removed: gone.iter().filter(|g| **g).count(),
        findings: run.findings,
    }
}

struct Run {
    table: Table,
    rows: Option<BTreeMap<String, Vec<usize>>>,
    by_number: bool,
    gone: Vec<bool>,
    findings: Findings,
}

/// A cell, or one option of a multiple choice.
struct Target<'a> {
    variable: &'a str,
    option: Option<&'a str>,
}

impl Run {
    fn new(raw: &Table, log: &Log) -> Self {
        let mut findings = Findings::none();
        let rows = log.key.as_ref().and_then(|key| {
            let index = raw.column(key).map(index);
            if index.is_none() {
                findings.push(Finding::error(code::LOG_NO_KEY).with("key", key));
            }
            index
        });
        Self {
            table: raw.clone(),
            rows,
            by_number: log.key.is_none(),
            gone: vec![false; raw.rows()],
            findings,
        }
    }

    fn rows_of(&self, record: &str) -> Option<Vec<usize>> {
        if self.by_number {
            let row = record.parse::<usize>().ok()?.checked_sub(1)?;
            return (row < self.table.rows()).then(|| vec![row]);
        }
        self.rows.as_ref()?.get(record).cloned()
    }

    fn tell(&mut self, number: usize, finding: Finding) -> Outcome {
        let kind = finding.code;
        self.findings
            .push(finding.at(Place::whole().with("entry", number)));
        Outcome::Failed(kind)
    }

    fn entry(&mut self, number: usize, entry: &Entry) -> Outcome {
        let rows = match self.scope(&entry.scope) {
            Ok(rows) => rows,
            Err(finding) => return self.tell(number, finding),
        };
        match &entry.action {
            Action::Keep { .. } => Outcome::Kept,
            Action::Remove => self.remove(&rows),
            Action::Blank { variable } => self.write(number, &rows, variable, None, None),
            Action::Change { variable, to, from } => {
                self.write(number, &rows, variable, Some(to), from.as_deref())
            }
            Action::Recode { variable, from, to } => self.recode(number, &rows, variable, from, to),
        }
    }

    fn scope(&self, scope: &Scope) -> Result<Vec<usize>, Finding> {
        match scope {
            Scope::All => Ok((0..self.table.rows()).collect()),
            Scope::Record(record) => {
                let unknown = || Finding::warning(code::LOG_UNKNOWN_RECORD).with("record", record);
                self.rows_of(record).ok_or_else(unknown)
            }
            Scope::Where(condition) => {
                if let Err(unknown) = condition.fits(&self.table) {
                    return Err(Finding::error(code::LOG_UNKNOWN_VARIABLE).with("variable", unknown.0));
                }
                Ok((0..self.table.rows())
                    .filter(|r| condition.holds(&self.table, *r) == Some(true))
                    .collect())
            }
        }
    }

    fn remove(&mut self, rows: &[usize]) -> Outcome {
        let fresh = rows.iter().filter(|r| !self.gone[**r]).count();
        for row in rows {
            self.gone[*row] = true;
        }
        applied(fresh)
    }

    /// Writes a text (or nothing) into the cells of a variable or of one option.
    fn write(
        &mut self,
        number: usize,
        rows: &[usize],
        name: &str,
        to: Option<&str>,
        from: Option<&str>,
    ) -> Outcome {
        let Some(target) = resolve(&self.table, name) else {
            return self.tell(
                number,
                Finding::warning(code::LOG_UNKNOWN_VARIABLE).with("variable", name),
            );
        };
        if let Some(expected) = from.filter(|f| !f.is_empty()) {
            self.compare(number, rows, &target, expected);
        }
        let mut changed = 0;
        for row in rows {
            let Some(column) = self.table.column(target.variable) else {
                continue;
            };
            let Some(value) = target.value(column, *row, to) else {
                let f = Finding::warning(code::LOG_VALUE_DOES_NOT_FIT).with("variable", name);
                let f = f
                    .with("value", clip(to.unwrap_or("")))
                    .with("kind", column.variable().kind.name());
                return self.tell(number, f);
            };
            if column.value(*row) != value {
                changed += self.put(target.variable, *row, value);
            }
        }
        applied(changed)
    }

    fn put(&mut self, variable: &str, row: usize, value: Value) -> usize {
        let done = self
            .table
            .cells_mut(variable)
            .is_some_and(|mut cells| cells.set(row, value).is_ok());
        usize::from(done)
    }

    /// Tells when the log remembers another value than the data holds.
    fn compare(&mut self, number: usize, rows: &[usize], target: &Target<'_>, expected: &str) {
        for row in rows {
            let Some(column) = self.table.column(target.variable) else {
                continue;
            };
            let wanted = target.value(column, *row, Some(expected));
            if wanted.is_some_and(|w| w != column.value(*row)) {
                let stands = cell::write(&column.value(*row));
                let f = Finding::info(code::LOG_OLD_VALUE_DIFFERS).at(Place::whole().with("entry", number));
                self.findings
                    .push(f.with("expected", clip(expected)).with("stands", clip(&stands)));
            }
        }
    }

    fn recode(&mut self, number: usize, rows: &[usize], name: &str, from: &str, to: &str) -> Outcome {
        let Some(column) = self.table.column(name) else {
            return self.tell(
                number,
                Finding::warning(code::LOG_UNKNOWN_VARIABLE).with("variable", name),
            );
        };
        let mut changes = Vec::new();
        for row in rows {
            let value = column.value(*row);
            let fresh = match &value {
                Value::Choices(codes) => Some(Value::Choices(replaced(codes, from, to))),
                Value::Missing(_) => None,
                other if cell::write(other) == from => {
                    cell::read(&column.variable().kind, to, Reading::default())
                }
                _ => None,
            };
            changes.extend(fresh.filter(|f| *f != value).map(|f| (*row, f)));
        }
        let changed = changes
            .into_iter()
            .map(|(row, value)| self.put(name, row, value))
            .sum();
        applied(changed)
    }
}

fn applied(n: usize) -> Outcome {
    if n == 0 {
        Outcome::NoEffect
    } else {
        Outcome::Applied(n)
    }
}

fn replaced(codes: &[String], from: &str, to: &str) -> Vec<String> {
    let renamed = codes.iter().map(|c| if c == from { to } else { c.as_str() });
    cell::codes(&renamed.collect::<Vec<_>>().join(" "))
}

fn index(column: &Column) -> BTreeMap<String, Vec<usize>> {
    let mut out: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in 0..column.len() {
        if column.missing(row).is_none() {
            out.entry(cell::write(&column.value(row))).or_default().push(row);
        }
    }
    out
}

/// A variable by its name, or an option of a multiple choice by `question.option` or `question/option`.
fn resolve<'a>(table: &Table, name: &'a str) -> Option<Target<'a>> {
    if table.column(name).is_some() {
        return Some(Target {
            variable: name,
            option: None,
        });
    }
    name.match_indices(BETWEEN).find_map(|(at, _)| {
        let column = table.column(&name[..at])?;
        let multiple = matches!(column.variable().kind, Kind::MultipleChoice(_));
        multiple.then(|| Target {
            variable: &name[..at],
            option: Some(&name[at + 1..]),
        })
    })
}

impl Target<'_> {
    /// The value a row takes when this text is written; `None` when the text does not fit.
    fn value(&self, column: &Column, row: usize, to: Option<&str>) -> Option<Value> {
        let Some(option) = self.option else {
            return match to.map(str::trim).filter(|t| !t.is_empty()) {
                None => Some(Value::Missing(column.missing(row).unwrap_or(Missing::Blanked))),
                Some(text) => cell::read(&column.variable().kind, text, Reading::default()),
            };
        };
        let wanted = match to {
            None => false,
            Some(text) => cell::boolean(text)?,
        };
        let mut codes = match column.value(row) {
            Value::Choices(codes) => codes,
            missing if !wanted => return Some(missing),
            _ => Vec::new(),
        };
        match (wanted, codes.iter().position(|c| c == option)) {
            (true, None) => codes.push(option.to_owned()),
            (false, Some(at)) => drop(codes.remove(at)),
            _ => {}
        }
        Some(Value::Choices(codes))
    }
}
