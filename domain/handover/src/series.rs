//! An office's own series of figures, as it published them: read from its files, with where they come from and when.
//!
//! Three formats: SDMX-ML 2.1 structure-specific data, SDMX-CSV, and the CSV of Open SDG repositories. What is not
//! understood is a finding; no figure is guessed. A series is read anew as a whole; what changed is told, and what
//! stood before is kept with its day.

mod codes;
mod csv;
mod earlier;
mod sdmx;
mod sdmx_csv;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Date, Digest, Finding, Findings, Id, Kind};
use governance::Body;
use serde::{Deserialize, Serialize};

pub use self::earlier::Earlier;
use crate::code;

pub use words::{Structure, Words, read_structure};

/// A part of the population: dimensions of the SDG structure with their codes; those that say "all" are left out.
pub type Group = BTreeMap<String, String>;

/// One official figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Official {
    /// For whom.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub group: Group,
    /// The year or period.
    pub period: String,
    /// The figure; absent where the office published none.
    pub value: Option<f64>,
    /// The ends of its interval, where the office tells one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<(f64, f64)>,
    /// Its status (SDMX, CL_OBS_STATUS).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub status: String,
    /// Its nature (SDG, CL_NATURE).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub nature: String,
}

impl Official {
    /// Whether the series breaks here: what is before does not compare (CL_OBS_STATUS `B`).
    pub fn breaks(&self) -> bool {
        self.status == "B"
    }
}

/// Where a series comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Who published it.
    pub publisher: String,
    /// Where: an address or a citation.
    pub source: String,
    /// Under what licence.
    pub licence: String,
    /// The structure that the file follows, with its version; empty for a CSV.
    #[serde(default)]
    pub structure: String,
    /// The digest of the file.
    pub file: Digest,
    /// The day it was read.
    pub read_on: Date,
}

/// A series of an office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficialSeries {
    /// Its identity.
    pub id: Id<Self>,
    /// The office.
    pub office: Id<Body>,
    /// The indicator of the 2030 Agenda.
    pub indicator: String,
    /// Its code in the office's structure; unique with the office.
    pub code: String,
    /// Its unit, by the office's code.
    pub unit: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Its figures, by group and period.
    pub figures: Vec<Official>,
    /// What was revised or left out since it was first read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
    /// What its codes mean, where the office's structure was read.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub words: Words,
}

impl Kind for OfficialSeries {
    const NAME: &'static str = "official_series";
}

/// A series as a file holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// Its code.
    pub code: String,
    /// Its unit.
    pub unit: String,
    /// The structure that the file follows.
    pub structure: String,
    /// Its figures, by group and period.
    pub figures: Vec<Official>,
}

/// Reads the series of a file; `code` names the series of a CSV, which does not name it itself.
pub fn read(text: &str, code: &str) -> Checked<Vec<Read>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut found = match text.trim_start().starts_with('<') {
        true => sdmx::read(text),
        false if sdmx_csv::is(text) => sdmx_csv::read(text),
        false => csv::read(text, code),
    };
    if let Some(all) = &mut found.value {
        for series in all.iter_mut() {
            series
                .figures
                .sort_by(|a, b| (&a.group, &a.period).cmp(&(&b.group, &b.period)));
            found.findings.extend(doubled(series));
            found.findings.extend(told(series));
        }
        if all.is_empty() {
            found.findings.push(Finding::error(code::SERIES_EMPTY));
        }
    }
    match found.findings.has_errors() {
        true => Checked::refused(found.findings),
        false => found,
    }
}

fn refused<T>(finding: Finding) -> Checked<T> {
    Checked::refused(Findings::from_iter([finding]))
}

/// Two figures for the same.
fn doubled(series: &Read) -> Option<Finding> {
    let mut pairs = series.figures.windows(2);
    let twice = pairs.find(|p| p[0].group == p[1].group && p[0].period == p[1].period)?;
    let finding = Finding::error(code::SERIES_TWICE).with("series", series.code.as_str());
    Some(finding.with("period", twice[0].period.as_str()))
}

/// Codes that no list has, and breaks.
fn told(series: &Read) -> Findings {
    let mut out = codes::unknown(series);
    if let Some(at) = series.figures.iter().find(|f| f.breaks()) {
        let finding = Finding::warning(code::SERIES_BREAK).with("series", series.code.as_str());
        out.push(finding.with("period", at.period.as_str()));
    }
    out
}

/// What reading anew changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changed {
    /// Figures that were not there.
    pub added: usize,
    /// Figures with another value or status.
    pub revised: usize,
    /// Figures that are not there any more.
    pub gone: usize,
}

impl OfficialSeries {
    /// Takes over what a file holds now, tells what changed, and keeps what stood before.
    pub fn renew(&mut self, read: Read, origin: Origin) -> Changed {
        let key = |f: &Official| (f.group.clone(), f.period.clone());
        let new: BTreeMap<_, Official> = read.figures.iter().map(|f| (key(f), f.clone())).collect();
        let mut changed = Changed::default();
        let old = std::mem::replace(&mut self.figures, read.figures);
        let known: BTreeSet<_> = old.iter().map(key).collect();
        changed.added = new.keys().filter(|k| !known.contains(*k)).count();
        for before in old {
            match new.get(&key(&before)) {
                None => {
                    changed.gone += 1;
                    self.keep(before, origin.read_on, true);
                }
                Some(now) if *now != before => {
                    changed.revised += 1;
                    self.keep(before, origin.read_on, false);
                }
                Some(_) => {}
            }
        }
        self.unit = read.unit;
        self.origin = origin;
        changed
    }

    /// Its figures for everybody, oldest first.
    pub fn total(&self) -> impl Iterator<Item = &Official> {
        self.figures.iter().filter(|f| f.group.is_empty())
    }
}
