//! The cells of an answer, sorted by the domain they belong to.

use std::collections::{BTreeMap, BTreeSet};

use crate::Key;
use crate::frame::Frame;
use crate::sums::{Place, Sum, Sums, TERMS, Tally};
use crate::variance::Cell;

/// One domain: the records asked about.
#[derive(Debug, Default)]
pub(crate) struct Domain<'a> {
    /// Those with a value, in the order of their units.
    pub(crate) cells: Vec<Cell<'a>>,
    /// All, with and without a value.
    all: Vec<(&'a [Key], &'a Tally)>,
}

/// Splits an answer into its domains. Without grouping columns there is always one, even if empty.
pub(crate) fn domains<'a>(frame: &Frame, sums: &'a Sums, grouped: bool) -> BTreeMap<&'a [Key], Domain<'a>> {
    let mut out: BTreeMap<&[Key], Domain<'_>> = BTreeMap::new();
    if !grouped {
        out.insert(&[], Domain::default());
    }
    for (key, tally) in &sums.cells {
        match &key.place {
            Place::Outside => {}
            Place::Valueless(domain) => out.entry(domain).or_default().all.push((&key.unit, tally)),
            Place::Inside { domain, class } => {
                let home = out.entry(domain).or_default();
                home.all.push((&key.unit, tally));
                home.cells.push(Cell {
                    unit: &key.unit,
                    class,
                    tally,
                    factor: frame.factor(&key.unit),
                });
            }
        }
    }
    out
}

impl Domain<'_> {
    /// Records with a value.
    pub(crate) fn n(&self) -> u64 {
        self.cells.iter().map(|c| c.tally.records).sum()
    }

    /// Records with a value and a weight.
    pub(crate) fn weighted(&self) -> u64 {
        self.cells.iter().map(|c| c.tally.weighted).sum()
    }

    /// Records without a value.
    pub(crate) fn valueless(&self) -> u64 {
        self.all.iter().map(|(_, t)| t.records).sum::<u64>() - self.n()
    }

    /// Weighted totals of the terms.
    pub(crate) fn totals(&self) -> [f64; TERMS] {
        totals(self.cells.iter())
    }

    /// Weighted totals of the terms, and records, per class.
    pub(crate) fn by_class(&self) -> BTreeMap<&Key, (u64, [f64; TERMS])> {
        let mut cells: BTreeMap<&Key, Vec<&Cell<'_>>> = BTreeMap::new();
        for cell in &self.cells {
            cells.entry(cell.class).or_default().push(cell);
        }
        let sum = |cells: Vec<&Cell<'_>>| {
            let n = cells.iter().map(|c| c.tally.records).sum();
            (n, totals(cells.into_iter()))
        };
        cells
            .into_iter()
            .map(|(class, cells)| (class, sum(cells)))
            .collect()
    }

    /// Units of the first stage less strata, among records with a weight.
    pub(crate) fn df(&self, frame: &Frame) -> i64 {
        let with_weight = || self.all.iter().filter(|(_, t)| t.weighted > 0);
        let strata: BTreeSet<_> = with_weight().map(|(unit, _)| &unit[..frame.base]).collect();
        let units = if frame.stages == 0 {
            with_weight().map(|(_, t)| t.weighted).sum()
        } else {
            let psus: BTreeSet<_> = with_weight().map(|(unit, _)| &unit[..=frame.base]).collect();
            psus.len() as u64
        };
        units as i64 - strata.len() as i64
    }

    /// Whether one of its strata holds a single unit that was not drawn with certainty.
    pub(crate) fn has_single(&self, frame: &Frame) -> bool {
        self.cells.iter().any(|c| {
            let node = frame.node(&c.unit[..frame.base]);
            node.drawn == 1 && node.left() > 0.0
        })
    }
}

fn totals<'a>(cells: impl Iterator<Item = &'a Cell<'a>>) -> [f64; TERMS] {
    let mut sums = [Sum::default(); TERMS];
    for cell in cells {
        for (j, sum) in sums.iter_mut().enumerate() {
            sum.add(cell.factor * cell.tally.total(j));
        }
    }
    sums.map(Sum::value)
}
