//! Protecting tables: from inner cells to what may be shown, with the proof.
//!
//! Start with [`tables`]. Several tables over the same data are protected as one system in which the cells
//! that they share are equal, so that none can be used against another. The steps: primary rules
//! ([`crate::rules`]), secondary choice ([`crate::secondary`]), audit ([`crate::audit`]), and again with more
//! cells withheld while the audit finds something.

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Finding, Findings};

use crate::audit::{self, Audit, Settings};
use crate::cells::{Cells, InnerCell};
use crate::code;
use crate::frame::{Frame, Meaning};
use crate::modular::Vector;
use crate::rules::{Facts, Rule};
use crate::secondary;
use crate::spec::{Measure, TableSpec, Zeros};
use crate::system::{Cell, System};
use crate::table::{ProtectedCell, ProtectedTable, Status, TableData};

/// Rounds in which the audit may ask for more cells to be withheld.
const REPAIRS: usize = 16;

/// Contributors alone in a cell whose own knowledge is followed up; beyond, the report says how many were not.
const MAX_ALONE: usize = 400;

/// Protects tables over the same data together. The result is in the order given; linked tables of a
/// specification ([`TableSpec::link`]) are to be passed here as jobs of their own.
pub fn tables(jobs: &[(&TableSpec, &Cells)]) -> Checked<Vec<ProtectedTable>> {
    let mut findings = Findings::none();
    let mut builder = Builder::default();
    for (spec, cells) in jobs {
        findings.extend(spec.check());
        if findings.has_errors() {
            continue;
        }
        match Frame::new(spec, cells) {
            Ok(frame) => builder.add(spec, cells, frame),
            Err(more) => findings.extend(more),
        }
    }
    if findings.has_errors() {
        return Checked::refused(findings);
    }
    let (withheld, audit) = protect(&builder.system, &builder.settings);
    if !builder.system.non_negative() {
        findings.push(Finding::warning(code::NEGATIVE_AMOUNTS));
    }
    findings.extend(audit.findings());
    let made = builder.finish(&withheld, &audit, jobs);
    Checked::new(made, findings)
}

/// Protects one table.
pub fn table(spec: &TableSpec, cells: &Cells) -> Checked<ProtectedTable> {
    let Checked { value, findings } = tables(&[(spec, cells)]);
    let value = value.and_then(|mut v| v.pop());
    Checked { value, findings }
}

/// Chooses and audits until the audit is content or nothing more can be withheld.
pub(crate) fn protect(system: &System, settings: &Settings) -> (Vec<bool>, Audit) {
    let mut forced: Vec<usize> = Vec::new();
    let mut round = 0;
    loop {
        let choice = secondary::choose(system, &forced);
        let audit = audit::audit(system, &choice, settings);
        let more = audit::repair(system, &choice.withheld, &audit);
        if more.is_empty() || round == REPAIRS {
            return (choice.withheld, audit);
        }
        forced.extend(more);
        round += 1;
    }
}

#[derive(Default)]
struct Builder {
    system: System,
    settings: Settings,
    parts: Vec<Part>,
    /// The first cell of each measure and meaning.
    shared: BTreeMap<(String, Meaning), usize>,
}

/// One table's place in the system.
struct Part {
    frame: Frame,
    first: usize,
    broken: Vec<Vec<Rule>>,
}

impl Builder {
    fn add(&mut self, spec: &TableSpec, cells: &Cells, frame: Frame) {
        let first = self.system.cells.len();
        let count = frame.cells().unwrap_or(0);
        let mut sums: Vec<Sum> = vec![Sum::default(); count];
        let mut alone: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for inner in inner_cells(spec, cells, &frame) {
            self.inner(&inner, &frame, &mut sums);
            if let Some(who) = alone_in(spec, inner.cell) {
                alone
                    .entry(who)
                    .or_default()
                    .push(self.system.truth.len() as u32 - 1);
            }
        }
        self.settings.contributors_skipped += alone.len().saturating_sub(MAX_ALONE);
        self.system.alone.extend(alone.into_values().take(MAX_ALONE));
        self.settings.whole &= matches!(spec.measure, Measure::Frequency { .. });
        self.settings.rule_known |= spec.audit.rule_known;
        let broken = self.cells(spec, sums);
        self.share(spec, &frame, first);
        self.parts.push(Part { frame, first, broken });
    }

    /// One coordinate, and its part in every cell above it.
    fn inner(&mut self, inner: &Inner<'_>, frame: &Frame, sums: &mut [Sum]) {
        let coordinate = self.system.truth.len() as u32;
        self.system.truth.push(inner.cell.map_or(0.0, |c| c.value));
        for cell in frame.above(&inner.leaves) {
            let sum = &mut sums[cell];
            sum.coordinates.push(coordinate);
            if let Some(c) = inner.cell {
                sum.units += c.units;
                sum.value += c.value;
                for (who, amount) in &c.contributions {
                    *sum.amounts.entry(who.clone()).or_default() += amount;
                }
            }
        }
    }

    fn cells(&mut self, spec: &TableSpec, sums: Vec<Sum>) -> Vec<Vec<Rule>> {
        let mut all_broken = Vec::with_capacity(sums.len());
        for sum in sums {
            let facts = sum.facts(spec);
            let broken = spec.primary.broken(&facts);
            let ceiling = match spec.primary.threshold {
                Some(k) if broken == [Rule::Threshold] && self.settings.whole => Some(k as f64 - 1.0),
                _ => None,
            };
            let width = if self.settings.whole {
                spec.audit.min_width
            } else {
                0.0
            };
            self.system.cells.push(Cell {
                vector: Vector::ones(sum.coordinates),
                importance: sum.value.abs(),
                value: sum.value,
                primary: !broken.is_empty(),
                min_width: width,
                room_above: spec.primary.room_above(&facts),
                ceiling,
            });
            all_broken.push(broken);
        }
        all_broken
    }

    /// Makes the cells that an earlier table has too equal to those.
    fn share(&mut self, spec: &TableSpec, frame: &Frame, first: usize) {
        let measure = format!("{:?}", spec.measure);
        for i in 0..frame.cells().unwrap_or(0) {
            let key = (measure.clone(), frame.meaning(i));
            match self.shared.get(&key) {
                Some(&other) if other < first => {
                    let cells = &self.system.cells;
                    let relation = cells[first + i].vector.minus(&cells[other].vector);
                    if !relation.is_zero() {
                        self.system.relations.push(relation);
                    }
                }
                Some(_) => {}
                None => {
                    self.shared.insert(key, first + i);
                }
            }
        }
    }

    fn finish(self, withheld: &[bool], audit: &Audit, jobs: &[(&TableSpec, &Cells)]) -> Vec<ProtectedTable> {
        let together: Vec<Vec<String>> = jobs
            .iter()
            .map(|(s, _)| s.dimensions.iter().map(|d| d.column.clone()).collect())
            .collect();
        let zip = self.parts.into_iter().zip(jobs);
        zip.map(|(part, (spec, cells))| {
            let data = TableData {
                columns: spec.dimensions.iter().map(|d| d.column.clone()).collect(),
                totals: spec.dimensions.iter().map(|d| d.total.clone()).collect(),
                measure: spec.measure.clone(),
                primary: spec.primary.clone(),
                cells: part.cells(&self.system, withheld),
                audit: audit.report(part.first, &part.frame),
                together: together.clone(),
                units: cells.units(),
            };
            ProtectedTable(data)
        })
        .collect()
    }
}

impl Part {
    fn cells(&self, system: &System, withheld: &[bool]) -> Vec<ProtectedCell> {
        let shown = |(i, broken): (usize, &Vec<Rule>)| {
            let hidden = withheld[self.first + i];
            let status = match (hidden, broken.is_empty()) {
                (false, _) => Status::Ok,
                (true, false) => Status::Primary,
                (true, true) => Status::Secondary,
            };
            let codes = self.frame.codes(i);
            let axes = self.frame.axes.iter().zip(codes);
            ProtectedCell {
                keys: axes.map(|(axis, code)| axis.names[code].clone()).collect(),
                value: (!hidden).then(|| system.cells[self.first + i].value),
                status,
            }
        };
        self.broken.iter().enumerate().map(shown).collect()
    }
}

/// A combination of leaves; without a cell when it is empty and may not be known to be.
struct Inner<'a> {
    leaves: Vec<u32>,
    cell: Option<&'a InnerCell>,
}

fn inner_cells<'a>(spec: &TableSpec, cells: &'a Cells, frame: &Frame) -> Vec<Inner<'a>> {
    let filled = cells.iter().filter(|c| c.units > 0 || c.value != 0.0);
    let mut out: Vec<Inner<'a>> = filled
        .filter_map(|c| {
            Some(Inner {
                leaves: frame.leaves(&c.keys)?,
                cell: Some(c),
            })
        })
        .collect();
    if spec.primary.zeros == Zeros::Protect {
        let known: BTreeSet<Vec<u32>> = out.iter().map(|i| i.leaves.clone()).collect();
        let all = frame
            .axes
            .iter()
            .fold(vec![Vec::new()], |all: Vec<Vec<u32>>, axis| {
                let with = |head: &Vec<u32>, leaf: u32| [head.as_slice(), &[leaf]].concat();
                let leaves = 0..axis.leaf.len() as u32;
                all.iter()
                    .flat_map(|h| leaves.clone().map(move |l| with(h, l)))
                    .collect()
            });
        let empty = all.into_iter().filter(|l| !known.contains(l));
        out.extend(empty.map(|leaves| Inner { leaves, cell: None }));
    }
    out
}

/// Who alone fills an inner cell and so knows it. A single person in a count has no name here; the cell's
/// keys, which nobody else has, serve as one.
fn alone_in(spec: &TableSpec, cell: Option<&InnerCell>) -> Option<String> {
    let cell = cell?;
    match spec.measure {
        Measure::Magnitude { .. } if cell.contributions.len() == 1 => {
            cell.contributions.keys().next().cloned()
        }
        Measure::Frequency { .. } if spec.primary.singletons && cell.units == 1 => {
            Some(cell.keys.join("\u{1f}"))
        }
        _ => None,
    }
}

/// What a cell sums.
#[derive(Debug, Clone, Default)]
struct Sum {
    coordinates: Vec<u32>,
    units: u64,
    value: f64,
    amounts: BTreeMap<String, f64>,
}

impl Sum {
    fn facts(&self, spec: &TableSpec) -> Facts {
        let mut amounts: Vec<f64> = self.amounts.values().map(|a| a.abs()).collect();
        amounts.sort_by(|a, b| b.total_cmp(a));
        let named = matches!(
            &spec.measure,
            Measure::Magnitude {
                contributor: Some(_),
                ..
            }
        );
        Facts {
            units: if named { amounts.len() as u64 } else { self.units },
            amounts,
        }
    }
}

/// Findings about columns that a table may not use, by the roles of the data's variables.
pub fn check_roles(spec: &TableSpec, variables: &[dataset::Variable]) -> Findings {
    let mut findings = Findings::none();
    for dimension in &spec.dimensions {
        let name = &dimension.column;
        match variables.iter().find(|v| &v.name == name) {
            None => findings.push(Finding::error(code::UNKNOWN_COLUMN).with("column", name)),
            Some(v) if !v.role.may_be_published() => findings.push(
                Finding::error(code::ROLE_FORBIDDEN)
                    .with("column", name)
                    .with("role", v.role.name()),
            ),
            Some(_) => {}
        }
    }
    findings
}
