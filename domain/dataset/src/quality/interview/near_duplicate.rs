//! Nearly the same answers as another interview: more than 85 per cent of them.
//!
//! The largest share of equal answers with any other interview, and its limit, are those of Kuriakose and Robbins
//! (Statistical Journal of the IAOS 32, 2016, 283–291, doi:10.3233/SJI-160978). Limit, as Simmons and others answered
//! for the Pew Research Center: with few questions, or people who live alike, such shares come about honestly;
//! therefore at least 20 questions must have been answered in both.

use super::{Flag, Interview, Mark};

/// So many questions must have been answered in both.
const LEAST: usize = 20;
/// The share of equal answers beyond which two interviews are near duplicates.
const SHARE: f64 = 0.85;

/// How many questions two interviews can both have answered at most, and how many they must.
pub(super) fn needs(all: &[Interview]) -> (usize, usize) {
    let mut answered: Vec<usize> = all.iter().map(|i| i.answers.iter().flatten().count()).collect();
    answered.sort_unstable_by(|a, b| b.cmp(a));
    (answered.get(1).copied().unwrap_or(0), LEAST)
}

pub(super) fn mark(all: &[Interview], out: &mut [Vec<Mark>]) {
    for (at, (interview, marks)) in all.iter().zip(out).enumerate() {
        let others = all.iter().enumerate().filter(|(other, _)| *other != at);
        let shares = others.filter_map(|(other, it)| Some((other, equal(interview, it)?)));
        let closest = shares.max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((other, share)) = closest.filter(|(_, share)| *share > SHARE) {
            marks.push(Mark {
                flag: Flag::NearDuplicate,
                value: 100.0 * share,
                against: 100.0 * SHARE,
                other: Some(other),
            });
        }
    }
}

/// The share of equal answers among what both answered.
fn equal(a: &Interview, b: &Interview) -> Option<f64> {
    let (mut both, mut same) = (0_u32, 0_u32);
    for (a, b) in a.answers.iter().zip(&b.answers) {
        if a.is_some() && b.is_some() {
            both += 1;
            same += u32::from(a == b);
        }
    }
    (both as usize >= LEAST).then(|| f64::from(same) / f64::from(both))
}
