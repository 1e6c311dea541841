//! An inexact place: the device itself believed to be right only within more than 100 metres.
//!
//! 100 metres is the limit beyond which ODK Collect by itself refuses a place (ODK documentation, form question types,
//! "geopoint": unacceptable-accuracy-threshold). Limit: what a device believes is no measurement.

use super::{Flag, Interview, Mark};

/// Metres.
const WORST: f64 = 100.0;

/// How many places say how exact they are; one must.
pub(super) fn needs(all: &[Interview]) -> (usize, usize) {
    (all.iter().map(|i| i.accuracies.len()).sum(), 1)
}

pub(super) fn mark(all: &[Interview], out: &mut [Vec<Mark>]) {
    for (interview, marks) in all.iter().zip(out) {
        let worst = interview.accuracies.iter().copied().fold(0.0, f64::max);
        if worst > WORST {
            marks.push(Mark {
                flag: Flag::Inaccurate,
                value: worst,
                against: WORST,
                other: None,
            });
        }
    }
}
