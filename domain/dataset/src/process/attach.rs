//! Joining columns from another table by the record's key: strata from a sampling frame, areas from a list.

use std::collections::BTreeMap;

use base::{Finding, Findings, Place};

use crate::{Column, Missing, Table, Value, code, write};

/// Adds columns of `other` to `table`, matched by `key` in both. Records without a match get
/// [`Missing::NoAnswer`] and are counted in a finding; so are keys that `other` holds twice (the first counts).
pub fn attach(table: &mut Table, other: &Table, key: &str, columns: &[&str]) -> Findings {
    let mut findings = Findings::none();
    let (Some(own), Some(foreign)) = (table.column(key), other.column(key)) else {
        findings.push(Finding::error(code::LOG_NO_KEY).with("key", key));
        return findings;
    };
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    let mut twice = 0_usize;
    for row in (0..other.rows()).filter(|r| foreign.missing(*r).is_none()) {
        match index.entry(write(&foreign.value(row))) {
            std::collections::btree_map::Entry::Vacant(slot) => drop(slot.insert(row)),
            std::collections::btree_map::Entry::Occupied(_) => twice += 1,
        }
    }
    let rows: Vec<Option<usize>> = (0..table.rows())
        .map(|r| index.get(&write(&own.value(r))).copied())
        .collect();
    for name in columns {
        let place = Place::whole().with("column", *name);
        let Some(source) = other.column(name) else {
            findings.push(Finding::error(code::ATTACH_UNKNOWN_COLUMN).at(place));
            continue;
        };
        if let Err(e) = table.add(copy(source, &rows)) {
            findings.push(
                Finding::error(code::ATTACH_NAME_TAKEN)
                    .at(place)
                    .with("reason", e.to_string()),
            );
        }
    }
    let alone = rows.iter().filter(|r| r.is_none()).count();
    if alone + twice > 0 {
        findings.push(
            Finding::warning(code::ATTACH_UNMATCHED)
                .with("records", alone)
                .with("twice", twice),
        );
    }
    findings
}

fn copy(source: &Column, rows: &[Option<usize>]) -> Column {
    let mut out = Column::new(source.variable().clone());
    for row in rows {
        let value = row.map_or(Value::Missing(Missing::NoAnswer), |r| source.value(r));
        // A value of a column is of that column's kind.
        let pushed = out.push(value);
        debug_assert!(pushed.is_ok());
    }
    out
}
