//! Too short: less than half the median time of the interviews with the same form.
//!
//! Half the median is the strictest of the limits that Greszki, Meyer and Schoen compare (Public Opinion Quarterly 79,
//! 2015, 471–503, doi:10.1093/poq/nfu058). Limit: whom few questions concern is fast for a good reason.

use super::{Flag, Interview, Mark, median};

/// So many interviews must have a duration before their median says anything.
const LEAST: usize = 10;
/// The share of the median under which an interview is short.
const SHARE: f64 = 0.5;

/// How many interviews have a duration, and how many must.
pub(super) fn needs(all: &[Interview]) -> (usize, usize) {
    (all.iter().filter_map(Interview::minutes).count(), LEAST)
}

pub(super) fn mark(all: &[Interview], out: &mut [Vec<Mark>]) {
    let known: Vec<f64> = all.iter().filter_map(Interview::minutes).collect();
    if known.len() < LEAST {
        return;
    }
    let Some(usual) = median(known) else { return };
    for (interview, marks) in all.iter().zip(out) {
        if let Some(value) = interview.minutes().filter(|m| *m < SHARE * usual) {
            marks.push(Mark {
                flag: Flag::Short,
                value,
                against: usual,
                other: None,
            });
        }
    }
}
