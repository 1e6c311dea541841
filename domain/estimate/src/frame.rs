//! The sample as it was drawn: how many units each stratum and each unit holds, of how many in the population.
//!
//! Built from the units of an answer, so it counts every record, also those outside the question: a domain is
//! part of the sample, never a sample of its own.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Place as At};

use crate::Key;
use crate::code;
use crate::query::Query;
use crate::spec::{Design, LonelyPsu};
use crate::sums::{Span, Sums};

/// The frame of a sample.
#[derive(Debug)]
pub(crate) struct Frame {
    /// How long the key of a stratum is: 0 or 1.
    pub(crate) base: usize,
    /// How many stages of clusters are told apart; 0 when records are the units.
    pub(crate) stages: usize,
    pub(crate) lonely: LonelyPsu,
    /// Whether weights are the inverse of the sampling fractions.
    implied: bool,
    nodes: BTreeMap<Vec<Key>, Node>,
}

/// A stratum or a unit: what was drawn from it at the next stage.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Node {
    /// How many units.
    pub(crate) drawn: u64,
    /// Of how many; absent when the population is taken as endless.
    pub(crate) population: Option<f64>,
}

impl Node {
    /// The share of the population that was not drawn.
    pub(crate) fn left(self) -> f64 {
        match self.population {
            Some(all) => (all - self.drawn as f64) / all,
            None => 1.0,
        }
    }

    /// The share that was drawn; 0 of an endless population.
    pub(crate) fn share(self) -> f64 {
        self.population.map_or(0.0, |all| self.drawn as f64 / all)
    }
}

impl Frame {
    /// Takes stock of the units of an answer.
    pub(crate) fn build(design: &Design, query: &Query, sums: &Sums) -> Result<Self, Findings> {
        let mut frame = Self {
            base: usize::from(query.strata.is_some()),
            stages: query.ids.len(),
            lonely: design.lonely_psu,
            implied: query.weight.is_none() && !query.fpc.is_empty(),
            nodes: BTreeMap::new(),
        };
        frame.count(sums);
        let mut findings = Findings::none();
        if !design.nest && frame.base == 1 && frame.stages > 0 {
            findings.extend(not_nested(sums));
        }
        findings.extend(frame.measure(query, sums));
        if findings.has_errors() {
            Err(findings)
        } else {
            Ok(frame)
        }
    }

    /// The stratum or unit of a key.
    pub(crate) fn node(&self, key: &[Key]) -> Node {
        self.nodes.get(key).copied().unwrap_or_default()
    }

    /// What to multiply a unit's sums by when weights follow from the sampling fractions.
    pub(crate) fn factor(&self, unit: &[Key]) -> f64 {
        if !self.implied {
            return 1.0;
        }
        (self.base..=unit.len())
            .map(|len| self.node(&unit[..len]))
            .filter_map(|node| node.population.map(|all| all / node.drawn as f64))
            .product()
    }

    fn count(&mut self, sums: &Sums) {
        if self.stages == 0 {
            for (key, tally) in &sums.cells {
                self.nodes.entry(key.unit.clone()).or_default().drawn += tally.records;
            }
            return;
        }
        let mut before: &[Key] = &[];
        for unit in sums.units.keys() {
            for len in self.base + 1..=self.base + self.stages {
                let known = before.len() >= len && before[..len] == unit[..len];
                if !known {
                    self.nodes.entry(unit[..len - 1].to_vec()).or_default().drawn += 1;
                }
            }
            before = unit;
        }
    }

    /// Reads population sizes or fractions into the nodes.
    fn measure(&mut self, query: &Query, sums: &Sums) -> Findings {
        let mut findings = Findings::none();
        let Some(sizes) = are_sizes(sums) else {
            findings.push(Finding::error(code::MIXED_FPC));
            return findings;
        };
        for (stage, column) in query.fpc.iter().enumerate() {
            let mut spans: BTreeMap<Vec<Key>, Span> = BTreeMap::new();
            for (unit, found) in &sums.units {
                let key = unit[..(self.base + stage).min(unit.len())].to_vec();
                let span = spans.entry(key).or_insert(Span::EMPTY);
                span.take(found[stage].low);
                span.take(found[stage].high);
            }
            for (key, span) in spans {
                findings.extend(self.size_of(&key, column, span, sizes));
            }
        }
        findings
    }

    fn size_of(&mut self, key: &[Key], column: &str, span: Span, sizes: bool) -> Option<Finding> {
        let place = || At::whole().with("unit", name(key)).with("column", column);
        if span.low != span.high {
            let finding = Finding::error(code::FPC_VARIES).at(place());
            return Some(finding.with("low", span.low).with("high", span.high));
        }
        let node = self.nodes.entry(key.to_vec()).or_default();
        let population = if sizes {
            span.low
        } else {
            node.drawn as f64 / span.low
        };
        node.population = Some(population);
        (population < node.drawn as f64).then(|| {
            Finding::error(code::FPC_TOO_SMALL)
                .at(place())
                .with("drawn", node.drawn.to_string())
                .with("population", population)
        })
    }
}

/// Sizes are all at least 1 (and some above), fractions all above 0 and at most 1; `None` when mixed.
fn are_sizes(sums: &Sums) -> Option<bool> {
    let mut all = Span::EMPTY;
    for span in sums.units.values().flatten() {
        all.take(span.low);
        all.take(span.high);
    }
    if all.high > 1.0 {
        (all.low >= 1.0).then_some(true)
    } else {
        (all.low > 0.0).then_some(false)
    }
}

/// Clusters of the first stage whose name stands in several strata.
fn not_nested(sums: &Sums) -> Option<Finding> {
    let mut home: BTreeMap<&Key, &Key> = BTreeMap::new();
    let mut torn = BTreeSet::new();
    for unit in sums.units.keys() {
        if *home.entry(&unit[1]).or_insert(&unit[0]) != &unit[0] {
            torn.insert(&unit[1]);
        }
    }
    let first = torn.first()?;
    Some(
        Finding::error(code::NOT_NESTED)
            .with("cluster", first.to_string())
            .with("count", torn.len()),
    )
}

/// A stratum's or unit's key as people read it.
pub(crate) fn name(key: &[Key]) -> String {
    key.iter().map(Key::to_string).collect::<Vec<_>>().join(" / ")
}
