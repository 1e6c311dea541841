//! Codes of the global SDG structure that a figure carries; what the lists do not have is told and kept as it stands.
//!
//! Only lists that are short and the same in every country are held here: sex, place of living, nature of a figure.
//! Source: SDG data structure definition (IAEG-SDGs, Working Group on SDMX), CL_SEX, CL_URBANISATION, CL_NATURE;
//! SDMX cross-domain code list CL_OBS_STATUS 2.2.

use std::collections::BTreeSet;

use base::{Finding, Findings};

use super::{Official, Read};
use crate::code;

const SEX: &[&str] = &["F", "M", "_N", "_O", "_U", "_T", "_Z"];
const URBANISATION: &[&str] = &["U", "R", "_T", "_Z"];
const NATURE: &[&str] = &["C", "CA", "E", "G", "M", "N", "NA", "_X"];
const OBS_STATUS: &[&str] = &[
    "A", "B", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "S", "U", "V", "W",
];

/// Codes that no list has, each once; the file keeps them.
pub(super) fn unknown(series: &Read) -> Findings {
    let mut found: BTreeSet<(&str, &str)> = BTreeSet::new();
    for figure in &series.figures {
        let of = |dimension: &str| figure.group.get(dimension).map_or("", String::as_str);
        let said = [
            ("SEX", of("SEX"), SEX),
            ("URBANISATION", of("URBANISATION"), URBANISATION),
            ("NATURE", figure.nature.as_str(), NATURE),
        ];
        for (list, code, known) in said {
            if !code.is_empty() && !known.contains(&code) {
                found.insert((list, code));
            }
        }
    }
    let tell = |(list, value): (&str, &str)| {
        let finding = Finding::warning(code::SERIES_CODE).with("series", series.code.as_str());
        finding.with("list", list).with("value", value)
    };
    let mut out: Findings = statuses(&series.figures, &series.code);
    out.extend(found.into_iter().map(tell));
    out
}

fn statuses(figures: &[Official], series: &str) -> Findings {
    let said: BTreeSet<&str> = figures.iter().map(|f| f.status.as_str()).collect();
    let unknown = said
        .into_iter()
        .filter(|s| !s.is_empty() && !OBS_STATUS.contains(s));
    let tell = |status: &str| {
        let finding = Finding::warning(code::SERIES_STATUS).with("series", series);
        finding.with("status", status)
    };
    unknown.map(tell).collect()
}
