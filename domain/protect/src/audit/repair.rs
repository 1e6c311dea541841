//! Which further cell to withhold for each one that the audit found known or too narrow.
//!
//! A withheld cell is narrow when what is withheld beside it is small. The smallest published sum that
//! contains it is looked for, and in it a published cell beside it that is large enough to hide it; of those
//! the least important one is taken.

use super::Audit;
use crate::modular::Vector;
use crate::system::{Cell, System};

/// Cells helped in one round; the next audit often finds that others were helped with them.
const AT_ONCE: usize = 40;

/// The cells to withhold in addition; none when the audit is content or nothing is left to withhold.
pub(crate) fn repair(system: &System, withheld: &[bool], audit: &Audit) -> Vec<usize> {
    let mut out = Vec::new();
    for &i in audit.disclosed.iter().chain(&audit.narrow).take(AT_ONCE) {
        if let Some(partner) = partner(system, withheld, i)
            && !out.contains(&partner)
        {
            out.push(partner);
        }
    }
    out
}

fn partner(system: &System, withheld: &[bool], i: usize) -> Option<usize> {
    let cell = &system.cells[i];
    let published = || {
        let all = system.cells.iter().enumerate();
        all.filter(|(j, c)| !withheld[*j] && !c.vector.is_zero())
    };
    let around = published()
        .filter(|(_, c)| contains(&c.vector, &cell.vector) && c.vector != cell.vector)
        .min_by_key(|(j, c)| (c.vector.0.len(), *j));
    let Some((parent, sum)) = around else {
        let touching = published().filter(|(_, c)| touches(&c.vector, &cell.vector));
        return least(touching);
    };
    let asked = cell.min_width.max(cell.room_above);
    let beside =
        || published().filter(|(_, c)| contains(&sum.vector, &c.vector) && !touches(&c.vector, &cell.vector));
    let large = least(beside().filter(|(_, c)| c.value.abs() >= asked && c.value != 0.0));
    large.or_else(|| least(beside())).or(Some(parent))
}

fn least<'a>(cells: impl Iterator<Item = (usize, &'a Cell)>) -> Option<usize> {
    let order = |a: &(usize, &Cell), b: &(usize, &Cell)| {
        a.1.importance.total_cmp(&b.1.importance).then(a.0.cmp(&b.0))
    };
    cells.min_by(order).map(|(j, _)| j)
}

fn contains(outer: &Vector, inner: &Vector) -> bool {
    inner.0.iter().all(|e| outer.at(e.0) != 0)
}

fn touches(a: &Vector, b: &Vector) -> bool {
    a.0.iter().any(|e| b.at(e.0) != 0)
}
