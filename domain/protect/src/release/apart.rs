//! What releases of the same data give away together (domain model, invariant 4: no published cell can be undone by
//! adding or subtracting published tables of the same data).
//!
//! Every number of units that a release shows or withholds is a cell: the cells of its tables of counts, the n of its
//! figures, and the number that a share of n tells. Releases of one state of the data are held together with the exact
//! test of [`crate::audit::rank`] over sums within each table and each variable. Between two states of the data only
//! cells of the same name can be compared; they are let pass where so many units have come or gone in every sum around
//! them that shown and withheld say nothing of each other.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings};

use super::Release;
use crate::audit::rank::Span;
use crate::code;
use crate::figures::{Domain, ProtectedFigures, Standing, cell};
use crate::modular::{Vector, neg};
use crate::spec::Measure;
use crate::table::{ProtectedTable, Status};

/// A number of units: those of a domain, or those of them who answered a variable.
type Key = (Domain, Option<String>);

/// What some releases tell of numbers of units.
#[derive(Default)]
struct Told {
    shown: BTreeMap<Key, f64>,
    hidden: BTreeSet<Key>,
    /// A whole and its parts.
    sums: BTreeMap<Key, BTreeSet<BTreeSet<Key>>>,
}

/// What stands against a release beside others that are out: those of the same data.
pub(super) fn undone(release: &Release, others: &[&Release]) -> Findings {
    let (same, moved): (Vec<&Release>, Vec<&Release>) = others
        .iter()
        .copied()
        .partition(|other| is_same_state(release, other));
    let mut before = Told::default();
    same.iter().for_each(|other| before.add(other));
    let mut together = Told::default();
    same.iter().for_each(|other| together.add(other));
    together.add(release);
    let known = before.disclosed();
    let mut out: BTreeSet<Key> = together.disclosed();
    out.retain(|key| !known.contains(key));
    let own = Told::of(release);
    for other in &same {
        out.extend(own.crossed(&Told::of(other)).cloned());
    }
    for other in &moved {
        let least = release.policy().threshold().max(other.policy().threshold()) as f64;
        let other = Told::of(other);
        out.extend(
            own.crossed(&other)
                .filter(|key| !own.has_moved(&other, key, least))
                .cloned(),
        );
    }
    findings(&out)
}

/// The same snapshot, or one that differs in fewer records than it takes to be shown.
fn is_same_state(a: &Release, b: &Release) -> bool {
    let (a_says, b_says) = (a.description(), b.description());
    let least = a.policy().threshold().max(b.policy().threshold());
    a_says.snapshot == b_says.snapshot || a_says.records.abs_diff(b_says.records) < least
}

fn findings(cells: &BTreeSet<Key>) -> Findings {
    let Some((domain, variable)) = cells.first() else {
        return Findings::none();
    };
    let mut words: Vec<String> = domain
        .iter()
        .map(|(column, code)| format!("{column} = {code}"))
        .collect();
    words.extend(variable.clone());
    let finding = Finding::error(code::UNDONE_TOGETHER)
        .with("cells", cells.len())
        .with("cell", words.join(", "));
    Findings::from_iter([finding])
}

impl Told {
    fn of(release: &Release) -> Self {
        let mut out = Self::default();
        out.add(release);
        out
    }

    fn add(&mut self, release: &Release) {
        for named in release.tables() {
            if *named.table.measure() == (Measure::Frequency { count: None }) {
                self.add_table(&named.table);
            }
        }
        for set in release.figures().filter(|set| *set.standing() == Standing::Own) {
            self.add_figures(&set);
        }
    }

    fn tell(&mut self, key: &Key, value: Option<f64>) {
        match value {
            Some(value) => {
                self.shown.insert(key.clone(), value);
            }
            None => {
                self.hidden.insert(key.clone());
            }
        }
    }

    /// A table's cells, and each sum over one of its dimensions.
    fn add_table(&mut self, table: &ProtectedTable) {
        let mut parts: BTreeMap<(Key, usize), BTreeSet<Key>> = BTreeMap::new();
        for found in table.cells() {
            let key = (table.domain_of(&found.keys), None);
            self.tell(&key, found.value);
            for (i, column) in table.columns().iter().enumerate() {
                let mut whole = key.clone();
                if whole.0.remove(column).is_some() {
                    parts.entry((whole, i)).or_default().insert(key.clone());
                }
            }
        }
        self.add_sums(parts.into_iter().map(|((whole, _), parts)| (whole, parts)));
    }

    /// The numbers behind figures: who answered a variable in a domain, and who gave each answer.
    fn add_figures(&mut self, set: &ProtectedFigures) {
        let mut domains: BTreeMap<&str, BTreeSet<&Domain>> = BTreeMap::new();
        let mut answers: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
        for figure in set.figures() {
            let answered = (figure.domain.clone(), Some(figure.variable.clone()));
            domains
                .entry(&figure.variable)
                .or_default()
                .insert(&figure.domain);
            if let Some(n) = figure.n {
                self.tell(&answered, Some(n as f64));
            }
            let Some(category) = &figure.category else {
                if figure.status != Status::Ok {
                    self.tell(&answered, None);
                }
                continue;
            };
            let key = (cell(&figure.domain, &figure.variable, Some(category)), None);
            let number = figure
                .estimate
                .zip(figure.n)
                .map(|(share, n)| (share * n as f64).round());
            if figure.status != Status::Ok || number.is_some() {
                self.tell(&key, number);
            }
            answers.entry(answered).or_default().insert(key);
        }
        self.add_sums(answers);
        for (variable, domains) in domains {
            let of = |domain: &Domain| (domain.clone(), Some(variable.to_owned()));
            let mut parts: BTreeMap<(Key, BTreeSet<&str>), BTreeSet<Key>> = BTreeMap::new();
            for finer in &domains {
                for whole in domains.iter().filter(|d| d.len() < finer.len()) {
                    if whole.iter().all(|(column, code)| finer.get(column) == Some(code)) {
                        let columns = finer.keys().map(String::as_str).collect();
                        parts.entry((of(whole), columns)).or_default().insert(of(finer));
                    }
                }
            }
            self.add_sums(parts.into_iter().map(|((whole, _), parts)| (whole, parts)));
        }
    }

    fn add_sums(&mut self, sums: impl IntoIterator<Item = (Key, BTreeSet<Key>)>) {
        for (whole, parts) in sums {
            self.sums.entry(whole).or_default().insert(parts);
        }
    }

    /// Whether parts can make up their whole: those of groups beside their members, or of questions with several
    /// answers, are more than it. What is missing of it may be known, so that fewer count as all.
    fn adds_up(&self, whole: &Key, parts: &BTreeSet<Key>) -> bool {
        let known: f64 = parts.iter().filter_map(|part| self.shown.get(part)).sum();
        self.shown.get(whole).is_none_or(|whole| known <= whole + 0.5)
    }

    /// What is withheld and follows exactly from what is shown.
    fn disclosed(&self) -> BTreeSet<Key> {
        let sums = || {
            let all = self.sums.iter();
            all.flat_map(|(whole, sums)| sums.iter().map(move |parts| (whole, parts)))
                .filter(|(whole, parts)| self.adds_up(whole, parts))
        };
        let secret: Vec<&Key> = self
            .hidden
            .iter()
            .filter(|key| !self.shown.contains_key(*key))
            .collect();
        // What is shown is known, so that only what is not takes part in the sums.
        let mut number: BTreeMap<&Key, u32> = BTreeMap::new();
        for key in secret
            .iter()
            .copied()
            .chain(sums().flat_map(|(w, p)| p.iter().chain([w])))
        {
            if !self.shown.contains_key(key) {
                let next = number.len() as u32;
                number.entry(key).or_insert(next);
            }
        }
        let mut span = Span::default();
        for (whole, parts) in sums() {
            let open = Vector::ones(parts.iter().filter_map(|part| number.get(part).copied()));
            let whole = Vector::ones(number.get(whole).copied());
            span.add(whole.plus(neg(1), &open));
        }
        let known = |key: &&Key| span.contains(&Vector::ones([number[*key]]));
        secret.into_iter().filter(known).cloned().collect()
    }

    /// What one of the two shows and the other withholds.
    fn crossed<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a Key> {
        let here = self.hidden.iter().filter(|key| other.shown.contains_key(*key));
        here.chain(other.hidden.iter().filter(|key| self.shown.contains_key(*key)))
    }

    /// Whether so many units have come or gone in every sum around a cell that both show; no such sum, no such sign.
    fn has_moved(&self, other: &Self, key: &Key, least: f64) -> bool {
        let around = |domain: &Domain| {
            let within = domain
                .iter()
                .all(|(column, code)| key.0.get(column) == Some(code));
            within && domain.len() < key.0.len()
        };
        let mut changes = Vec::new();
        for ((whole, _), here) in self.shown.iter().filter(|((whole, _), _)| around(whole)) {
            let there = other.shown.iter().filter(|((domain, _), _)| domain == whole);
            changes.extend(there.map(|(_, there)| (here - there).abs()));
        }
        !changes.is_empty() && changes.iter().all(|change| *change >= least)
    }
}
