//! One line per variable: how many answered, why the others did not, what the answers span.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{Column, Missing, Table, Value, write};

/// The quality of one variable in counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// The variable.
    pub variable: String,
    /// Records with a value.
    pub answered: usize,
    /// Records without, by reason.
    pub missing: BTreeMap<Missing, usize>,
    /// Share of those asked who gave no value; `None` when nobody was asked.
    pub non_response: Option<f64>,
    /// How many different values.
    pub distinct: usize,
    /// The smallest: a number, or the earliest day.
    pub min: Option<String>,
    /// The largest.
    pub max: Option<String>,
    /// The mean of numbers, unweighted, of what was answered: for looking at the data, not for publishing.
    pub mean: Option<f64>,
    /// Records outside the variable's range; `None` when it has none.
    pub out_of_range: Option<usize>,
    /// Records with a code that its list does not have; `None` when it is no choice or an open list.
    pub unknown_codes: Option<usize>,
    /// The commonest codes with their counts, at most ten.
    pub commonest: Vec<(String, usize)>,
}

/// A summary per variable, in the order of the columns.
pub fn summarise(table: &Table) -> Vec<Summary> {
    table.columns().iter().map(summarise_column).collect()
}

/// The summary of one column.
pub fn summarise_column(column: &Column) -> Summary {
    let variable = column.variable();
    let mut missing: BTreeMap<Missing, usize> = BTreeMap::new();
    for why in (0..column.len()).filter_map(|row| column.missing(row)) {
        *missing.entry(why).or_default() += 1;
    }
    let answered = column.len() - missing.values().sum::<usize>();
    let silent: usize = missing
        .iter()
        .filter(|(why, _)| why.is_non_response())
        .map(|(_, n)| n)
        .sum();
    let asked = answered + silent;
    let (min, max) = extremes(column);
    Summary {
        variable: variable.name.clone(),
        answered,
        non_response: (asked > 0).then(|| silent as f64 / asked as f64),
        missing,
        distinct: distinct(column),
        min,
        max,
        mean: mean(column),
        out_of_range: variable.range.map(|range| {
            (0..column.len())
                .filter_map(|r| column.number(r))
                .filter(|x| !range.contains(*x))
                .count()
        }),
        unknown_codes: variable.codes().filter(|list| !list.open).map(|list| {
            let unknown = |row: &usize| {
                column
                    .chosen(*row)
                    .is_some_and(|codes| codes.iter().any(|c| list.get(c).is_none()))
            };
            (0..column.len()).filter(unknown).count()
        }),
        commonest: commonest(column),
    }
}

fn distinct(column: &Column) -> usize {
    if column.variable().kind.is_number() {
        let bits = (0..column.len())
            .filter_map(|r| column.number(r))
            .map(f64::to_bits);
        return bits.collect::<BTreeSet<_>>().len();
    }
    let texts = (0..column.len())
        .filter(|r| column.missing(*r).is_none())
        .map(|r| write(&column.value(r)));
    texts.collect::<BTreeSet<_>>().len()
}

fn mean(column: &Column) -> Option<f64> {
    let numbers: Vec<f64> = (0..column.len()).filter_map(|r| column.number(r)).collect();
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

fn extremes(column: &Column) -> (Option<String>, Option<String>) {
    let mut ends: Option<(Value, Value)> = None;
    for value in column.values() {
        let ordered = matches!(
            value,
            Value::Integer(_) | Value::Decimal(_) | Value::Date(_) | Value::Time(_) | Value::DateTime(_)
        );
        if !ordered {
            continue;
        }
        ends = Some(match ends {
            None => (value.clone(), value),
            Some((low, high)) => {
                let low = if before(&value, &low) { value.clone() } else { low };
                let high = if before(&high, &value) { value } else { high };
                (low, high)
            }
        });
    }
    match ends {
        Some((low, high)) => (Some(write(&low)), Some(write(&high))),
        None => (None, None),
    }
}

fn before(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Date(a), Value::Date(b)) => a < b,
        (Value::Time(a), Value::Time(b)) => a < b,
        (Value::DateTime(a), Value::DateTime(b)) => a.instant(0) < b.instant(0),
        _ => a.number() < b.number(),
    }
}

fn commonest(column: &Column) -> Vec<(String, usize)> {
    const SHOWN: usize = 10;
    if !column.variable().kind.is_categorical() {
        return Vec::new();
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in (0..column.len()).filter(|r| column.missing(*r).is_none()) {
        match column.chosen(row) {
            Some(codes) => {
                for code in codes {
                    *counts.entry(code.to_owned()).or_default() += 1;
                }
            }
            None => *counts.entry(write(&column.value(row))).or_default() += 1,
        }
    }
    let mut out: Vec<(String, usize)> = counts.into_iter().collect();
    out.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    out.truncate(SHOWN);
    out
}
