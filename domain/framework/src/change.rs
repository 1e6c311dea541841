//! What would change the verdict: the smallest change of one answer that does.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Value};
use crate::lift;
use crate::question::Question;
use crate::verdict::Verdict;

/// One answer, changed alone, and the verdict that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The answer that changes.
    pub question: Question,
    /// What it is now; absent when it is unknown.
    pub from: Option<Value>,
    /// What it would be.
    pub to: Value,
    /// The verdict then.
    pub verdict: Verdict,
}

/// For each question and each other verdict that it can lead to alone, the nearest value that does.
///
/// Open questions count as well: when the verdict is undetermined, an answer that would settle it alone is
/// listed with `from` absent. A change that leaves the verdict open is not listed. In the order of the
/// questions, the smaller step first.
pub fn would_change(answers: &Answers) -> Vec<Change> {
    let now = lift::verdict(answers);
    Question::ALL
        .into_iter()
        .flat_map(|q| nearest(answers, q, now))
        .collect()
}

fn nearest(answers: &Answers, question: Question, now: Verdict) -> Vec<Change> {
    let from = answers.get(question);
    let mut best: BTreeMap<Verdict, (u8, Change)> = BTreeMap::new();
    for to in Answers::scale_of(question).filter(|v| Some(*v) != from) {
        let verdict = lift::verdict(&answers.with(question, to));
        if verdict == now || verdict == Verdict::Undetermined {
            continue;
        }
        let step = distance(from, to);
        if best.get(&verdict).is_none_or(|(known, _)| step < *known) {
            best.insert(
                verdict,
                (
                    step,
                    Change {
                        question,
                        from,
                        to,
                        verdict,
                    },
                ),
            );
        }
    }
    let mut out: Vec<_> = best.into_values().collect();
    out.sort_by_key(|(step, _)| *step);
    out.into_iter().map(|(_, change)| change).collect()
}

fn distance(from: Option<Value>, to: Value) -> u8 {
    match (from, to) {
        (Some(Value::Number(a)), Value::Number(b)) => a.abs_diff(b),
        (None, Value::Number(b)) => b,
        _ => 1,
    }
}
