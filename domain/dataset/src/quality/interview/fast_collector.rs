//! A collector whose interviews take less than half as long, at the median, as those of all others.
//!
//! That a whole collector is fast says more than that one interview is: time per collector is one of the indicators
//! that Bredl, Winker and Kötschau combine ("A statistical approach to detect interviewer falsification of survey data",
//! Survey Methodology 38, 2012, 1–10). Limit: who works where households are small is fast for a good reason.

use std::collections::BTreeMap;

use super::{Flag, Interview, Mark, median};

/// So many interviews of the collector must have a duration.
const LEAST_OWN: usize = 5;
/// So many of the others.
const LEAST_OTHERS: usize = 10;
/// The share of the others' median under which a collector is fast.
const SHARE: f64 = 0.5;

/// How many collectors have enough interviews with a duration, beside enough of the others; one must.
pub(super) fn needs(all: &[Interview]) -> (usize, usize) {
    let mut timed: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    for interview in all.iter().filter(|i| i.minutes().is_some()) {
        *timed.entry(interview.collector).or_default() += 1;
    }
    let every: usize = timed.values().sum();
    let own = timed.iter().filter(|(who, _)| who.is_some()).map(|(_, n)| *n);
    let enough = own.filter(|own| *own >= LEAST_OWN && every - own >= LEAST_OTHERS);
    (enough.count(), 1)
}

pub(super) fn mark(all: &[Interview], out: &mut [Vec<Mark>]) {
    let mut fast: BTreeMap<usize, Option<(f64, f64)>> = BTreeMap::new();
    for (interview, marks) in all.iter().zip(out) {
        let Some(who) = interview.collector else { continue };
        if let Some((value, against)) = *fast.entry(who).or_insert_with(|| is_fast(all, who)) {
            marks.push(Mark {
                flag: Flag::FastCollector,
                value,
                against,
                other: None,
            });
        }
    }
}

/// The medians of a collector who is fast, and of the others.
fn is_fast(all: &[Interview], who: usize) -> Option<(f64, f64)> {
    let (own, others): (Vec<&Interview>, Vec<&Interview>) =
        all.iter().partition(|i| i.collector == Some(who));
    let minutes = |some: Vec<&Interview>| {
        some.into_iter()
            .filter_map(Interview::minutes)
            .collect::<Vec<f64>>()
    };
    let (own, others) = (minutes(own), minutes(others));
    if own.len() < LEAST_OWN || others.len() < LEAST_OTHERS {
        return None;
    }
    let (own, others) = (median(own)?, median(others)?);
    (own < SHARE * others).then_some((own, others))
}
