//! Straight-lining: one answer to every question of a battery.
//!
//! The measure is "simple nondifferentiation", the first of those that Kim, Dykema, Stevenson, Black and Moberg compare
//! (Social Science Computer Review 37, 2019, 214–233, doi:10.1177/0894439317752406). Limit: where all questions are
//! worded in one direction, one answer to all can be true.

use super::{Flag, Interview, Mark};

/// So many questions make a battery.
const LEAST: usize = 4;

/// How many questions the longest battery has, and how many it must have.
pub(super) fn needs(batteries: &[Vec<usize>]) -> (usize, usize) {
    (batteries.iter().map(Vec::len).max().unwrap_or(0), LEAST)
}

pub(super) fn mark(all: &[Interview], batteries: &[Vec<usize>], out: &mut [Vec<Mark>]) {
    for (interview, marks) in all.iter().zip(out) {
        let alike = batteries
            .iter()
            .filter(|b| b.len() >= LEAST && is_alike(interview, b));
        if let Some(longest) = alike.map(Vec::len).max() {
            marks.push(Mark {
                flag: Flag::StraightLine,
                value: u32::try_from(longest).map_or(f64::MAX, f64::from),
                against: u32::try_from(LEAST).map_or(f64::MAX, f64::from),
                other: None,
            });
        }
    }
}

fn is_alike(interview: &Interview, battery: &[usize]) -> bool {
    let mut said = battery
        .iter()
        .map(|at| interview.answers.get(*at).copied().flatten());
    let Some(Some(first)) = said.next() else {
        return false;
    };
    said.all(|answer| answer == Some(first))
}
