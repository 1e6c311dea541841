//! Two interviews of one collector at the same time.
//!
//! Start and end times that contradict each other are among the paradata that the first checks of fieldwork look at
//! (Murphy, Biemer, Stringer, Thissen, Day and Hsieh, "Interviewer falsification: current and best practices for
//! prevention, detection, and mitigation", Statistical Journal of the IAOS 32, 2016, 313–326). Limit: two people who
//! share a key or an account overlap honestly, and so does a form that was left open.

use super::{Flag, Interview, Mark};

/// Minutes of overlap that two clocks or a tap too early explain.
const SLACK: f64 = 1.0;

/// How many interviews say who collected them and when they began and ended; two must.
pub(super) fn needs(all: &[Interview]) -> (usize, usize) {
    let known = all
        .iter()
        .filter(|i| i.collector.is_some() && i.minutes().is_some());
    (known.count(), 2)
}

pub(super) fn mark(all: &[Interview], out: &mut [Vec<Mark>]) {
    for (at, (interview, marks)) in all.iter().zip(out).enumerate() {
        let others = all.iter().enumerate().filter(|(other, _)| *other != at);
        let overlaps = others.filter_map(|(other, it)| Some((other, overlap(interview, it)?)));
        if let Some((other, value)) = overlaps.max_by(|a, b| a.1.total_cmp(&b.1)) {
            marks.push(Mark {
                flag: Flag::Overlap,
                value,
                against: SLACK,
                other: Some(other),
            });
        }
    }
}

/// For how many minutes one collector was in both.
fn overlap(a: &Interview, b: &Interview) -> Option<f64> {
    if a.collector? != b.collector? {
        return None;
    }
    let (began, ended) = (a.began?.max(b.began?), a.ended?.min(b.ended?));
    let minutes = ended.duration_since(began).as_secs_f64() / 60.0;
    (minutes > SLACK).then_some(minutes)
}
