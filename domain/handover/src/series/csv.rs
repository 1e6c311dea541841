//! The CSV of an Open SDG repository: `Year`, columns of breakdowns, `Value`; an empty breakdown means everybody.

use std::collections::BTreeSet;

use base::{Checked, Finding, Findings};

use super::{Group, Official, Read};
use crate::code;

/// Columns that say something other than for whom.
const APART: [&str; 8] = [
    "Year",
    "Value",
    "Units",
    "Unit measure",
    "Unit multiplier",
    "Observation status",
    "GeoCode",
    "Series",
];

pub(super) fn read(text: &str, name: &str) -> Checked<Vec<Read>> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(false)
        .from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(header) => header.iter().map(|h| h.trim().to_owned()).collect(),
        Err(e) => return Checked::refused(Findings::from_iter([unreadable(&e)])),
    };
    let column = |wanted: &str| header.iter().position(|h| h.eq_ignore_ascii_case(wanted));
    let (Some(year), Some(value)) = (column("Year"), column("Value")) else {
        let found = header.join(", ");
        return Checked::refused(Findings::from_iter([
            Finding::error(code::SERIES_FORMAT).with("found", found)
        ]));
    };
    let (status, unit) = (
        column("Observation status"),
        column("Units").or_else(|| column("Unit measure")),
    );
    let mut findings = Findings::none();
    let mut out = Read {
        code: name.to_owned(),
        unit: String::new(),
        structure: String::new(),
        figures: Vec::new(),
    };
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(e) => {
                findings.push(unreadable(&e));
                continue;
            }
        };
        let cell = |i: Option<usize>| i.and_then(|i| row.get(i)).unwrap_or_default().trim().to_owned();
        let text = cell(Some(value));
        let number: Option<f64> = text.parse().ok().filter(|v: &f64| v.is_finite());
        if number.is_none() && !text.is_empty() {
            findings.push(
                Finding::error(code::SERIES_NUMBER)
                    .with("value", text)
                    .with("series", name),
            );
            continue;
        }
        if out.unit.is_empty() {
            out.unit = cell(unit);
        }
        out.figures.push(Official {
            group: group(&header, &row),
            period: cell(Some(year)),
            value: number,
            ends: None,
            status: cell(status),
            nature: String::new(),
        });
    }
    leave_out_what_never_varies(&mut out.figures);
    let all = if out.figures.is_empty() {
        Vec::new()
    } else {
        vec![out]
    };
    Checked::new(all, findings)
}

/// A column that says the same in every row breaks nothing down.
fn leave_out_what_never_varies(figures: &mut [Official]) {
    let names: BTreeSet<String> = figures.iter().flat_map(|f| f.group.keys().cloned()).collect();
    for name in names {
        let values: BTreeSet<Option<&String>> = figures.iter().map(|f| f.group.get(&name)).collect();
        if values.len() == 1 {
            figures.iter_mut().for_each(|f| drop(f.group.remove(&name)));
        }
    }
}

fn unreadable(error: &csv::Error) -> Finding {
    Finding::error(code::SERIES_XML).with("reason", error.to_string())
}

fn group(header: &[String], row: &csv::StringRecord) -> Group {
    let said = |(name, value): &(&String, &str)| !value.trim().is_empty() && !APART.contains(&name.as_str());
    let pairs = header.iter().zip(row.iter()).filter(said);
    pairs
        .map(|(name, value)| (name.to_uppercase(), value.trim().to_owned()))
        .collect()
}
