//! How wide an attacker's interval around each withheld cell is at least.
//!
//! Unknown are the inner cells' distances from the truth; the published sums say that certain sums of
//! distances are nought, and amounts are not negative. Objectives with random signs over all cells not yet
//! wide enough find far-off tables for many cells at once; what is left is measured one by one. Tables too
//! large for the solver are left unmeasured, and the report says so. It is the continuous relaxation: for
//! counts it certifies the interval, and the margin asked for ([`crate::AuditSpec::min_width`]) is to cover
//! that whole numbers lie in it.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem};

use super::rank::Span;
use super::{Range, Settings};
use crate::modular::{Vector, weight};
use crate::system::{Cell, System};

/// What two numbers may differ by and still count as equal; the solver's own is 1e-7.
pub(crate) const TOLERANCE: f64 = 1e-5;
/// Variables times constraints of the largest program that is run (about 0.3 s).
const MAX_PROGRAM: usize = 1_500_000;
/// The same, summed over all programs of one audit.
const MAX_WORK: usize = 30_000_000;
/// Objectives with random signs for one component.
const ROUNDS: u64 = 24;

/// Whether a cell's range satisfies what is asked of it.
pub(crate) fn enough(cell: &Cell, range: Range) -> bool {
    let least = cell.min_width.max(1e-4 * cell.value.abs().min(1.0));
    range.measured
        && range.high - range.low >= least - TOLERANCE
        && range.high - cell.value >= cell.room_above - TOLERANCE
}

/// The range of every withheld cell, as far as it could be measured.
pub(crate) fn measure(
    system: &System,
    span: &Span,
    withheld: &[bool],
    settings: &Settings,
) -> Vec<(usize, Range)> {
    let known = |i: usize, measured| {
        let value = system.cells[i].value;
        let range = Range {
            low: value,
            high: value,
            exact: measured,
            measured,
        };
        (i, range)
    };
    let hidden: Vec<usize> = (0..system.cells.len()).filter(|&i| withheld[i]).collect();
    if !system.non_negative() {
        return hidden.into_iter().map(|i| known(i, false)).collect();
    }
    let mut state = State {
        system,
        ranges: hidden.iter().map(|&i| known(i, true)).collect(),
        work: MAX_WORK,
    };
    for part in parts(system, span, &hidden, settings) {
        state.part(&part);
    }
    state.ranges
}

/// Inner cells that depend on each other, with the sums that tie them.
struct Part {
    coordinates: Vec<u32>,
    sums: Vec<Vec<(usize, f64)>>,
    /// Sums that may not exceed a number (the attacker knows the rule).
    ceilings: Vec<(Vec<usize>, f64)>,
    /// Withheld cells (position among the withheld) and their coordinates in this part.
    cells: Vec<(usize, Vec<usize>)>,
}

struct State<'a> {
    system: &'a System,
    ranges: Vec<(usize, Range)>,
    work: usize,
}

impl State<'_> {
    fn part(&mut self, part: &Part) {
        let size = part.coordinates.len() * (part.sums.len() + part.ceilings.len()).max(1);
        if size > MAX_PROGRAM {
            return self.unmeasured(part);
        }
        let mut spans = vec![(0.0f64, 0.0f64); part.cells.len()];
        for round in 0..ROUNDS {
            let open = self.open(part, &spans);
            if open.is_empty() || self.work < size {
                break;
            }
            self.work -= size;
            let costs = signs(part, &open, round);
            let Some(found) = self.solve(part, &costs, true) else {
                break;
            };
            widen(part, &found, &mut spans);
        }
        let open = self.open(part, &spans);
        let mut exact = vec![false; part.cells.len()];
        for (slot, (p, coordinates)) in part.cells.iter().enumerate() {
            if open.contains(p) && self.work >= 2 * size {
                self.work -= 2 * size;
                exact[slot] = self.exactly(part, coordinates, &mut spans[slot]);
            }
        }
        for (slot, (p, _)) in part.cells.iter().enumerate() {
            let range = &mut self.ranges[*p].1;
            range.low += spans[slot].0;
            range.high += spans[slot].1;
            range.exact &= exact[slot];
        }
    }

    fn unmeasured(&mut self, part: &Part) {
        for (p, _) in &part.cells {
            self.ranges[*p].1.exact = false;
        }
    }

    /// Cells of a part that are not wide enough yet.
    fn open(&self, part: &Part, spans: &[(f64, f64)]) -> Vec<usize> {
        let narrow = |(slot, (p, _)): (usize, &(usize, Vec<usize>))| {
            let (i, mut range) = self.ranges[*p];
            range.low += spans[slot].0;
            range.high += spans[slot].1;
            (!enough(&self.system.cells[i], range)).then_some(*p)
        };
        part.cells.iter().enumerate().filter_map(narrow).collect()
    }

    /// The lowest and highest distance of one sum; false when the solver failed.
    fn exactly(&self, part: &Part, sum: &[usize], span: &mut (f64, f64)) -> bool {
        let mut costs = vec![0.0; part.coordinates.len()];
        for sign in [1.0, -1.0] {
            for &c in sum {
                costs[c] = sign;
            }
            let Some(found) = self.solve(part, &costs, false) else {
                return false;
            };
            let reach: f64 = sum.iter().map(|&c| found[c]).sum();
            span.0 = span.0.min(reach);
            span.1 = span.1.max(reach);
        }
        true
    }

    /// Distances of a feasible table that is best for these costs. A box keeps the search near: a table in
    /// the box is as feasible as one outside.
    fn solve(&self, part: &Part, costs: &[f64], boxed: bool) -> Option<Vec<f64>> {
        let far = self.far(part);
        let mut problem = Problem::new(OptimizationDirection::Maximize);
        let truth = part.coordinates.iter().map(|&c| self.system.truth[c as usize]);
        let variables: Vec<_> = truth
            .zip(costs)
            .map(|(x, &cost)| {
                // Exact bounds are looked for in a box too, but in one no table of this size can fill.
                let reach = if boxed { far } else { 1e3 * far };
                problem.add_var(cost, (-x.min(reach), reach))
            })
            .collect();
        for sum in &part.sums {
            let terms: Vec<_> = sum.iter().map(|&(c, k)| (variables[c], k)).collect();
            problem.add_constraint(&terms[..], ComparisonOp::Eq, 0.0);
        }
        for (sum, room) in &part.ceilings {
            let terms: Vec<_> = sum.iter().map(|&c| (variables[c], 1.0)).collect();
            problem.add_constraint(&terms[..], ComparisonOp::Le, *room);
        }
        let outcome: Result<_, Error> = problem.solve();
        let solution = outcome.ok()?.into_solution().ok()?;
        Some(variables.iter().map(|&v| solution.var_value(v)).collect())
    }

    /// How far from the truth is far enough for every cell of a part.
    fn far(&self, part: &Part) -> f64 {
        let asked = part.cells.iter().map(|(p, _)| {
            let cell = &self.system.cells[self.ranges[*p].0];
            4.0 * cell.min_width.max(cell.room_above).max(1e-3 * cell.value.abs())
        });
        asked.fold(1.0, f64::max)
    }
}

/// Costs with random signs over the open cells; odd rounds turn the signs of the round before.
fn signs(part: &Part, open: &[usize], round: u64) -> Vec<f64> {
    let turn = if round.is_multiple_of(2) { 1.0 } else { -1.0 };
    let mut costs = vec![0.0; part.coordinates.len()];
    for (p, coordinates) in part.cells.iter().filter(|(p, _)| open.contains(p)) {
        let random = weight((*p as u32).wrapping_mul(64).wrapping_add((round / 2) as u32));
        let size = 0.5 + (random % 1000) as f64 / 2000.0;
        let sign = if (random >> 32) & 1 == 0 { turn } else { -turn };
        for &c in coordinates {
            costs[c] += sign * size;
        }
    }
    costs
}

fn widen(part: &Part, found: &[f64], spans: &mut [(f64, f64)]) {
    for ((_, coordinates), span) in part.cells.iter().zip(spans) {
        let reach: f64 = coordinates.iter().map(|&c| found[c]).sum();
        span.0 = span.0.min(reach);
        span.1 = span.1.max(reach);
    }
}

/// The unknown inner cells in groups that do not depend on each other.
fn parts(system: &System, span: &Span, hidden: &[usize], settings: &Settings) -> Vec<Part> {
    let coordinates = 0..system.truth.len() as u32;
    let free: Vec<bool> = coordinates.map(|c| !span.contains(&Vector::ones([c]))).collect();
    let only_free = |v: &Vector| -> Vec<(u32, f64)> {
        let signed = v.signed().unwrap_or_default();
        let terms = signed.into_iter().filter(|t| free[t.0]);
        terms.map(|(c, k)| (c as u32, k)).collect()
    };
    let sums: Vec<Vec<(u32, f64)>> = span.independent().iter().map(only_free).collect();
    let ceilings: Vec<(Vec<u32>, f64)> = hidden
        .iter()
        .map(|&i| &system.cells[i])
        .filter_map(|c| Some((c, c.ceiling.filter(|_| settings.rule_known)?)))
        .map(|(c, top)| (names(&only_free(&c.vector)), top - c.value))
        .collect();
    let mut groups = Groups::new(system.truth.len());
    for sum in &sums {
        groups.join(&names(sum));
    }
    for (sum, _) in &ceilings {
        groups.join(sum);
    }
    gather(system, &free, &mut groups, hidden, &sums, &ceilings)
}

fn names(sum: &[(u32, f64)]) -> Vec<u32> {
    sum.iter().map(|t| t.0).collect()
}

fn gather(
    system: &System,
    free: &[bool],
    groups: &mut Groups,
    hidden: &[usize],
    sums: &[Vec<(u32, f64)>],
    ceilings: &[(Vec<u32>, f64)],
) -> Vec<Part> {
    let mut parts: BTreeMap<u32, Part> = BTreeMap::new();
    let mut place = vec![0usize; free.len()];
    for c in (0..free.len() as u32).filter(|&c| free[c as usize]) {
        let part = parts.entry(groups.root(c)).or_insert_with(|| Part {
            coordinates: Vec::new(),
            sums: Vec::new(),
            ceilings: Vec::new(),
            cells: Vec::new(),
        });
        place[c as usize] = part.coordinates.len();
        part.coordinates.push(c);
    }
    for sum in sums.iter().filter(|s| !s.is_empty()) {
        if let Some(part) = parts.get_mut(&groups.root(sum[0].0)) {
            part.sums
                .push(sum.iter().map(|&(c, k)| (place[c as usize], k)).collect());
        }
    }
    for (sum, room) in ceilings.iter().filter(|s| !s.0.is_empty()) {
        if let Some(part) = parts.get_mut(&groups.root(sum[0])) {
            let sum = sum.iter().map(|&c| place[c as usize]).collect();
            part.ceilings.push((sum, *room));
        }
    }
    for (p, &i) in hidden.iter().enumerate() {
        let mut by_root: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for &(c, _) in system.cells[i].vector.0.iter().filter(|e| free[e.0 as usize]) {
            by_root.entry(groups.root(c)).or_default().push(place[c as usize]);
        }
        for (root, coordinates) in by_root {
            if let Some(part) = parts.get_mut(&root) {
                part.cells.push((p, coordinates));
            }
        }
    }
    parts.into_values().filter(|p| !p.cells.is_empty()).collect()
}

/// Disjoint sets of coordinates.
struct Groups(Vec<u32>);

impl Groups {
    fn new(n: usize) -> Self {
        Self((0..n as u32).collect())
    }

    fn root(&mut self, mut c: u32) -> u32 {
        while self.0[c as usize] != c {
            let up = self.0[self.0[c as usize] as usize];
            self.0[c as usize] = up;
            c = up;
        }
        c
    }

    fn join(&mut self, members: &[u32]) {
        for pair in members.windows(2) {
            let (a, b) = (self.root(pair[0]), self.root(pair[1]));
            self.0[a.max(b) as usize] = a.min(b);
        }
    }
}
