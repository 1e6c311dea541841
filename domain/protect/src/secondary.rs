//! Which further cells must be withheld, so that no withheld cell is a combination of published ones.
//!
//! Cells are tried in order of importance, the most important first, and each is published unless that would
//! make a secret known ([`crate::elimination`]). Small cells come last, so they are the ones that stay
//! withheld. A withheld secondary cell cannot be computed either: if it could, publishing it would have
//! revealed nothing, and it would not have been refused.
//!
//! The order decides how many cells are lost. Equal cells can go either way, and in a small table a slightly
//! different order may save cells, so a few fixed orders are tried and the one that withholds least is taken.
//!
//! Then contributors are looked at: one who alone fills a withheld cell knows its value and may subtract it
//! from a published sum. What such a person could compute is added to the secrets and the work done again.

use std::collections::BTreeMap;

use crate::audit::rank::Span;
use crate::elimination::{Elimination, Outcome};
use crate::modular::{Vector, inverse, mul, neg, weight};
use crate::system::System;

/// What the choice of secondary cells came to.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    /// For each cell of the system: withheld?
    pub(crate) withheld: Vec<bool>,
    /// Secrets that common knowledge alone reveals; no suppression can help.
    pub(crate) hopeless: bool,
    /// Rounds in which contributors' own knowledge was taken into account.
    pub(crate) contributor_rounds: usize,
    /// Whether contributors could still compute something when the rounds ended.
    pub(crate) contributors_open: usize,
}

/// Rounds of looking at contributors before giving up; two have been enough for every table met so far.
const CONTRIBUTOR_ROUNDS: usize = 12;

/// Chooses the cells to withhold: the primary ones, the `forced` ones, and what protects them.
pub(crate) fn choose(system: &System, forced: &[usize]) -> Choice {
    let mut extra: Vec<Vector> = Vec::new();
    let mut choice = once(system, forced, &extra);
    for round in 1..=CONTRIBUTOR_ROUNDS {
        let revealed = contributors_view(system, &choice.withheld);
        choice.contributors_open = revealed.len();
        if revealed.is_empty() || choice.hopeless {
            break;
        }
        extra.extend(revealed);
        choice = once(system, forced, &extra);
        choice.contributor_rounds = round;
    }
    choice
}

/// Orders tried for tables of up to [`SMALL`] cells, and for larger ones.
const ORDERS: (u32, u32) = (10, 2);
/// Cells of a small table.
const SMALL: usize = 3_000;

/// The best of a few orders: fewest cells withheld, then the least important ones.
fn once(system: &System, forced: &[usize], extra: &[Vector]) -> Choice {
    let orders = if system.cells.len() <= SMALL {
        ORDERS.0
    } else {
        ORDERS.1
    };
    let loss = |choice: &Choice| {
        let lost = system.cells.iter().zip(&choice.withheld).filter(|(_, w)| **w);
        lost.fold((0usize, 0.0), |(n, sum), (cell, _)| {
            (n + 1, sum + cell.importance)
        })
    };
    let better = |a: (usize, f64), b: (usize, f64)| a.0 < b.0 || (a.0 == b.0 && a.1 < b.1);
    let mut best = in_order(system, forced, extra, 0);
    let mut least = loss(&best);
    for order in 1..orders {
        let choice = in_order(system, forced, extra, order);
        let lost = loss(&choice);
        if better(lost, least) {
            (best, least) = (choice, lost);
        }
    }
    best
}

/// The importance of a cell in one of the orders: as it is in the first two, else up to half less.
fn importance(system: &System, i: usize, order: u32) -> f64 {
    let cell = &system.cells[i];
    if order < 2 {
        return cell.importance;
    }
    let random = weight((i as u32).wrapping_mul(31).wrapping_add(order << 20)) % 1000;
    cell.importance * (1.0 - random as f64 / 2000.0)
}

fn in_order(system: &System, forced: &[usize], extra: &[Vector], order: u32) -> Choice {
    let mut work = Elimination::default();
    let mut withheld: Vec<bool> = system.cells.iter().map(|c| c.primary).collect();
    for &i in forced {
        withheld[i] = true;
    }
    for (i, cell) in system.cells.iter().enumerate() {
        if withheld[i] {
            work.secret(cell.vector.clone());
        }
    }
    for vector in extra {
        work.secret(vector.clone());
    }
    let rows = candidates(system, &withheld, &mut work, order);
    let mut hopeless = false;
    for relation in &system.relations {
        let id = work.candidate(relation.clone());
        hopeless |= work.know(id);
    }
    for (id, cells) in rows {
        if work.try_publish(id) == Outcome::Refused {
            for i in cells {
                withheld[i] = true;
            }
        }
    }
    Choice {
        withheld,
        hopeless,
        ..Choice::default()
    }
}

/// The rows that may be published, the most important first; cells that are the same sum share one row.
fn candidates(
    system: &System,
    withheld: &[bool],
    work: &mut Elimination,
    order: u32,
) -> Vec<(u32, Vec<usize>)> {
    let mut open: Vec<usize> = (0..system.cells.len()).filter(|&i| !withheld[i]).collect();
    open.sort_by(|&a, &b| {
        let (x, y) = (&system.cells[a], &system.cells[b]);
        let first = importance(system, b, order).total_cmp(&importance(system, a, order));
        let place = if order == 1 { b.cmp(&a) } else { a.cmp(&b) };
        first.then(y.vector.0.len().cmp(&x.vector.0.len())).then(place)
    });
    let mut seen: BTreeMap<&Vector, usize> = BTreeMap::new();
    let mut rows: Vec<(u32, Vec<usize>)> = Vec::new();
    for i in open {
        let vector = &system.cells[i].vector;
        if let Some(&row) = seen.get(vector) {
            rows[row].1.push(i);
        } else {
            seen.insert(vector, rows.len());
            rows.push((work.candidate(vector.clone()), vec![i]));
        }
    }
    rows
}

/// What single contributors could compute with what they alone know: combinations of published cells, each
/// of which gives a withheld primary cell once the contributor's own part is taken off.
fn contributors_view(system: &System, withheld: &[bool]) -> Vec<Vector> {
    if system.alone.is_empty() {
        return Vec::new();
    }
    let published = Span::of_published(system, withheld);
    let targets: Vec<(&Vector, Vector)> = system
        .cells
        .iter()
        .zip(withheld)
        .filter(|(cell, w)| **w && cell.primary)
        .map(|(cell, _)| (&cell.vector, published.reduce(&cell.vector)))
        .collect();
    let mut out = Vec::new();
    for own in &system.alone {
        let basis = own_basis(&published, own);
        let foreign = |v: &Vector| v.0.iter().any(|e| own.binary_search(&e.0).is_err());
        for (target, rest) in targets.iter().filter(|(t, _)| foreign(t)) {
            let (rest, made) = reduce(rest.clone(), (*target).clone(), &basis);
            if rest.is_zero() {
                out.push(made);
            }
        }
    }
    out.sort();
    out.dedup();
    out
}

/// A contributor's own coordinates modulo the published cells, each with the record of how it was made.
fn own_basis(published: &Span, own: &[u32]) -> Vec<(Vector, Vector)> {
    let mut basis: Vec<(Vector, Vector)> = Vec::new();
    for &coordinate in own {
        let unit = Vector::ones([coordinate]);
        let (rest, made) = reduce(published.reduce(&unit), unit, &basis);
        if !rest.is_zero() {
            basis.push((rest, made));
        }
    }
    basis
}

/// Takes multiples of the basis off a row, and the same multiples off the record of how it was made.
fn reduce(mut row: Vector, mut made: Vector, basis: &[(Vector, Vector)]) -> (Vector, Vector) {
    for (rest, how) in basis {
        let (pivot, coefficient) = rest.0[0];
        let value = row.at(pivot);
        if value != 0 {
            let factor = neg(mul(value, inverse(coefficient)));
            row = row.plus(factor, rest);
            made = made.plus(factor, how);
        }
    }
    (row, made)
}
