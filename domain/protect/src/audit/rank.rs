//! The exact test: is a withheld cell a combination of published ones?
//!
//! Plain sparse elimination over everything published, written apart from the elimination that chose the
//! cells, so that a mistake there shows here.

use std::collections::BTreeMap;

use crate::modular::{Vector, inverse, mul, neg};
use crate::system::System;

/// All combinations of some rows, in echelon form: each kept row is alone in having its first coordinate
/// first.
#[derive(Debug, Clone, Default)]
pub(crate) struct Span {
    rows: BTreeMap<u32, Vector>,
    /// The rows as they were given, as far as each said something new.
    independent: Vec<Vector>,
}

impl Span {
    /// Everything that follows from the published cells and from common knowledge. Short rows first, which
    /// keeps the work sparse.
    pub(crate) fn of_published(system: &System, withheld: &[bool]) -> Self {
        let mut known: Vec<&Vector> = system.relations.iter().collect();
        let cells = system.cells.iter().zip(withheld);
        known.extend(cells.filter(|(_, w)| !**w).map(|(c, _)| &c.vector));
        known.sort_by(|a, b| a.0.len().cmp(&b.0.len()).then(a.cmp(b)));
        known.dedup();
        let mut span = Self::default();
        for row in known {
            span.add(row.clone());
        }
        span
    }

    /// Adds a row.
    pub(crate) fn add(&mut self, row: Vector) {
        let rest = self.reduce(&row);
        if let Some(&(first, _)) = rest.0.first() {
            self.rows.insert(first, rest);
            self.independent.push(row);
        }
    }

    /// What is left of a row when everything in the span is taken off.
    pub(crate) fn reduce(&self, row: &Vector) -> Vector {
        let mut rest = row.clone();
        let mut from = 0;
        while let Some(&(coordinate, value)) = rest
            .0
            .iter()
            .find(|e| e.0 >= from && self.rows.contains_key(&e.0))
        {
            let pivot = &self.rows[&coordinate];
            let factor = neg(mul(value, inverse(pivot.0[0].1)));
            rest = rest.plus(factor, pivot);
            from = coordinate + 1;
        }
        rest
    }

    /// Whether a row follows from the span.
    pub(crate) fn contains(&self, row: &Vector) -> bool {
        self.reduce(row).is_zero()
    }

    /// The rows as they were given, without those that follow from others.
    pub(crate) fn independent(&self) -> &[Vector] {
        &self.independent
    }
}

/// The withheld cells that can be computed exactly from the published ones.
pub(crate) fn disclosed(system: &System, span: &Span, withheld: &[bool]) -> Vec<usize> {
    (0..system.cells.len())
        .filter(|&i| withheld[i] && span.contains(&system.cells[i].vector))
        .collect()
}
