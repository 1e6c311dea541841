//! The design variance of a linear form, stage by stage.
//!
//! For a stratum with n of N units drawn and unit totals z of the linearised variable, the stage adds
//! (1 − n/N) · n/(n − 1) · Σ(z − z̄)²; below it each unit adds n/N times its own stage's variance (Särndal,
//! Swensson & Wretman 1992, §4.3, doi:10.1007/978-1-4612-4378-6; Binder 1983, doi:10.2307/1402588). Units
//! without a record in the domain count with z = 0.

use crate::Key;
use crate::frame::{Frame, Node, name};
use crate::spec::LonelyPsu;
use crate::sums::{Sum, TERMS, Tally};

/// Coefficients of a linear form over the terms of a query.
pub(crate) type Form = [f64; TERMS];

/// The records of one unit in one class of a domain.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cell<'a> {
    pub(crate) unit: &'a [Key],
    pub(crate) class: &'a Key,
    pub(crate) tally: &'a Tally,
    /// What its sums are multiplied by ([`Frame::factor`]).
    pub(crate) factor: f64,
}

/// A stratum or unit with a single unit in it, and no rule what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Single(pub(crate) String);

/// A share of the population left below which a stage adds nothing: drawn with certainty.
const CERTAIN: f64 = 1e-7;

/// A group of units that share their deviation: how many, their mean, their squares about it.
struct Group {
    count: f64,
    mean: f64,
    about: f64,
}

/// The variance of the estimate whose linearised form is `form`; cells in the order of their units.
pub(crate) fn variance(
    frame: &Frame,
    cells: &[Cell<'_>],
    form: &dyn Fn(&Key) -> Form,
) -> Result<f64, Single> {
    let mut sum = Sum::default();
    let (mut strata, mut answered) = (0u32, 0u32);
    for stratum in cells.chunk_by(|a, b| a.unit[..frame.base] == b.unit[..frame.base]) {
        strata += 1;
        if let Some(v) = stage(frame, stratum, 1, form)? {
            answered += 1;
            sum.add(v);
        }
    }
    match (strata, answered) {
        (0, _) => Ok(0.0),
        (_, 0) => Ok(f64::NAN),
        _ => Ok(sum.value() * (f64::from(strata) / f64::from(answered))),
    }
}

/// What one stratum adds at a stage and below; `None` when it waits for the average of the others.
fn stage(
    frame: &Frame,
    cells: &[Cell<'_>],
    stage_no: usize,
    form: &dyn Fn(&Key) -> Form,
) -> Result<Option<f64>, Single> {
    let len = frame.base + stage_no - 1;
    let key = &cells[0].unit[..len];
    let node = frame.node(key);
    let here = if node.left() < CERTAIN {
        0.0
    } else {
        match spread(frame.lonely, node, &groups(frame, cells, len, form)) {
            Spread::Known(v) => v,
            Spread::Average if stage_no == 1 => return Ok(None),
            Spread::Average | Spread::Refused => return Err(Single(name(key))),
        }
    };
    if stage_no >= frame.stages || node.share() == 0.0 {
        return Ok(Some(here));
    }
    let mut below = Sum::default();
    for unit in cells.chunk_by(|a, b| a.unit[..=len] == b.unit[..=len]) {
        below.add(stage(frame, unit, stage_no + 1, form)?.unwrap_or(0.0));
    }
    Ok(Some(here + node.share() * below.value()))
}

/// The units of a stratum that have records in the domain.
fn groups(frame: &Frame, cells: &[Cell<'_>], len: usize, form: &dyn Fn(&Key) -> Form) -> Vec<Group> {
    if frame.stages == 0 {
        let of_records = |cell: &Cell<'_>| {
            let form = form(cell.class).map(|a| a * cell.factor);
            Group {
                count: cell.tally.records as f64,
                mean: cell.tally.mean_of(&form),
                about: cell.tally.about_mean(&form),
            }
        };
        return cells.iter().map(of_records).collect();
    }
    cells
        .chunk_by(|a, b| a.unit[..=len] == b.unit[..=len])
        .map(|unit| Group {
            count: 1.0,
            mean: unit.iter().map(|cell| total(cell, form)).collect::<Sum>().value(),
            about: 0.0,
        })
        .collect()
}

fn total(cell: &Cell<'_>, form: &dyn Fn(&Key) -> Form) -> f64 {
    let form = form(cell.class);
    let sum: Sum = form
        .iter()
        .enumerate()
        .map(|(j, a)| a * cell.tally.total(j))
        .collect();
    cell.factor * sum.value()
}

enum Spread {
    Known(f64),
    Average,
    Refused,
}

/// The scaled squares of the units of one stratum about their mean.
fn spread(lonely: LonelyPsu, node: Node, groups: &[Group]) -> Spread {
    let n = node.drawn as f64;
    if node.drawn == 1 {
        return match lonely {
            LonelyPsu::Fail => Spread::Refused,
            LonelyPsu::Average => Spread::Average,
            LonelyPsu::Remove => Spread::Known(0.0),
            LonelyPsu::Adjust => {
                let z: f64 = groups.iter().map(|g| g.count * g.mean).sum();
                Spread::Known(node.left() * z * z)
            }
        };
    }
    let present: f64 = groups.iter().map(|g| g.count).sum();
    let mean = groups.iter().map(|g| g.count * g.mean).collect::<Sum>().value() / n;
    let mut squares = Sum::default();
    for g in groups {
        squares.add(g.about + g.count * (g.mean - mean) * (g.mean - mean));
    }
    squares.add((n - present) * mean * mean);
    Spread::Known(node.left() * n / (n - 1.0) * squares.value())
}
