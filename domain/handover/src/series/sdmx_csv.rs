//! SDMX-CSV (1.0 with `DATAFLOW`, 2.0 with `STRUCTURE_ID`) in the SDG structure: a row is a figure.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings};

use super::sdmx::{GROUPS, figure};
use super::{Group, Official, Read};
use crate::code;

/// Whether the first line of a text is that of SDMX-CSV.
pub(super) fn is(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    let has = |name: &str| {
        first
            .split([',', ';'])
            .any(|c| c.trim().trim_matches('"').starts_with(name))
    };
    has("OBS_VALUE") && (has("DATAFLOW") || has("STRUCTURE"))
}

pub(super) fn read(text: &str) -> Checked<Vec<Read>> {
    let delimiter = match text.lines().next().unwrap_or_default().contains(';') {
        true => b';',
        false => b',',
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        // A column may say its name beside its code: `SEX:Sex`.
        Ok(header) => header
            .iter()
            .map(|h| h.split(':').next().unwrap_or_default().trim().to_owned())
            .collect(),
        Err(e) => return Checked::refused(Findings::from_iter([unreadable(&e)])),
    };
    let (mut findings, mut home) = (Findings::none(), None);
    let mut all: BTreeMap<String, Read> = BTreeMap::new();
    for row in reader.records() {
        match row {
            Ok(row) => {
                let row: BTreeMap<&str, &str> = header
                    .iter()
                    .map(String::as_str)
                    .zip(row.iter().map(code_of))
                    .collect();
                findings.extend(one(&row, &mut home, &mut all).err());
            }
            Err(e) => findings.push(unreadable(&e)),
        }
    }
    Checked::new(all.into_values().collect(), findings)
}

/// A cell may say the name beside the code: `F:Female`.
fn code_of(cell: &str) -> &str {
    cell.split(": ").next().unwrap_or_default().trim()
}

fn one(
    row: &BTreeMap<&str, &str>,
    home: &mut Option<String>,
    all: &mut BTreeMap<String, Read>,
) -> Result<(), Finding> {
    let said = |name: &str| row.get(name).copied().unwrap_or_default();
    let name = said("SERIES");
    if name.is_empty() {
        return Err(Finding::error(code::SERIES_NAMELESS));
    }
    let structure = ["STRUCTURE_ID", "DATAFLOW"].map(said);
    let structure = structure.into_iter().find(|s| !s.is_empty()).unwrap_or_default();
    let entry = all.entry(name.to_owned()).or_insert_with(|| Read {
        code: name.to_owned(),
        unit: said("UNIT_MEASURE").to_owned(),
        structure: structure.to_owned(),
        figures: Vec::new(),
    });
    if entry.structure != structure {
        let finding = Finding::error(code::SERIES_STRUCTURES).with("first", entry.structure.as_str());
        return Err(finding.with("other", structure));
    }
    let mut group: Group = GROUPS
        .into_iter()
        .filter(|d| !matches!(said(d), "_T" | "_Z" | ""))
        .map(|d| (d.to_owned(), said(d).to_owned()))
        .collect();
    // The first area is the country; others are parts of it.
    let area = said("REF_AREA");
    if home.get_or_insert_with(|| area.to_owned()) != area {
        group.insert("REF_AREA".to_owned(), area.to_owned());
    }
    let read: Official = figure(said, group).map_err(|f| f.with("series", name))?;
    entry.figures.push(read);
    Ok(())
}

fn unreadable(error: &csv::Error) -> Finding {
    Finding::error(code::SERIES_XML).with("reason", error.to_string())
}
