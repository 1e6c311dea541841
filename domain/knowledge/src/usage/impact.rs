//! What came of the releases of an initiative or a country: uses by phase of policy, confirmed and claimed apart; how
//! long it took from collecting to use; what went back to participants; what was answered.
//!
//! There is no score. Every measure is a count of things that one can open, or a median with the number behind it.

use std::collections::BTreeMap;

use base::Date;

use super::remark::{Remark, RemarkState};
use super::returned::{ReturnState, Returned};
use super::used::{Standing, Used};
use crate::case_study::UsePhase;

/// The same measure of confirmed and of claimed uses. They are never added.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Apart<T> {
    /// Of those that a side confirmed.
    pub confirmed: T,
    /// Of those that are claimed or contested.
    pub claimed: T,
}

/// A median of days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Median {
    /// The median; the mean of the two in the middle where there is no one middle.
    pub days: f64,
    /// Of so many uses.
    pub of: usize,
}

/// What came of releases.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Impact {
    /// Releases that are out.
    pub releases: usize,
    /// Uses.
    pub uses: Apart<usize>,
    /// Uses that one side says are none; they stand among the claimed too.
    pub contested: usize,
    /// Claims that nobody has looked at yet; they stand in no other count.
    pub waiting: usize,
    /// Uses by the phase of a policy; those without one are missing here.
    pub phases: BTreeMap<UsePhase, Apart<usize>>,
    /// Days from the last day of collecting to the use, of those that say when they were.
    pub days: Apart<Option<Median>>,
    /// Uses that say a day before the last day of collecting; they are in no median.
    pub early: Apart<usize>,
    /// Notes that went back to participants.
    pub returned: usize,
    /// Notes that everybody reads.
    pub returned_publicly: usize,
    /// Remarks with an answer.
    pub answered: usize,
    /// Those of them whose answer came after its day.
    pub answered_late: usize,
    /// Remarks that wait for one.
    pub open: usize,
    /// Remarks whose day has passed without one, also where nobody has looked.
    pub unanswered: usize,
}

impl Impact {
    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        *self
            == Self {
                releases: self.releases,
                ..Self::default()
            }
    }
}

/// Measures. `collected` tells the last day of collecting of a release, by its identity.
pub fn measure(
    releases: usize,
    uses: &[Used],
    (notes, remarks): (&[Returned], &[Remark]),
    collected: impl Fn(&Used) -> Option<Date>,
    today: Date,
) -> Impact {
    let mut out = Impact {
        releases,
        ..Impact::default()
    };
    let (mut confirmed, mut claimed) = (Vec::new(), Vec::new());
    for used in uses {
        let standing = used.standing();
        out.waiting += usize::from(standing == Standing::Waiting);
        out.contested += usize::from(standing == Standing::Contested);
        if !standing.is_shown() {
            continue;
        }
        let sure = standing.is_confirmed();
        one(&mut out.uses, sure);
        if let Some(phase) = used.content.phase {
            one(out.phases.entry(phase).or_default(), sure);
        }
        let days = collected(used)
            .zip(used.content.on)
            .map(|(from, to)| i64::from((to - from).get_days()));
        match days {
            // A use before the data were complete is no waiting time.
            Some(days) if days < 0 => one(&mut out.early, sure),
            Some(days) if sure => confirmed.push(days),
            Some(days) => claimed.push(days),
            None => {}
        }
    }
    out.days = Apart {
        confirmed: median(confirmed),
        claimed: median(claimed),
    };
    let states: Vec<ReturnState> = notes.iter().map(|n| n.state(today)).collect();
    out.returned = states.iter().filter(|s| s.reached_participants()).count();
    out.returned_publicly = states.iter().filter(|s| **s == ReturnState::Public).count();
    for remark in remarks {
        match remark.state(today) {
            RemarkState::Answered => {
                out.answered += 1;
                out.answered_late += usize::from(remark.days_late().is_some());
            }
            _ if remark.is_late(today) => out.unanswered += 1,
            RemarkState::Open | RemarkState::Waiting => out.open += 1,
            RemarkState::Unanswered | RemarkState::LeftOut => {}
        }
    }
    out
}

fn one(counts: &mut Apart<usize>, sure: bool) {
    if sure {
        counts.confirmed += 1
    } else {
        counts.claimed += 1
    }
}

fn median(mut days: Vec<i64>) -> Option<Median> {
    days.sort_unstable();
    let of = days.len();
    let upper = *days.get(of / 2)?;
    let lower = if of.is_multiple_of(2) {
        *days.get(of / 2 - 1)?
    } else {
        upper
    };
    let days = (lower as f64 + upper as f64) / 2.0;
    Some(Median { days, of })
}

#[cfg(test)]
mod tests {
    use base::{Id, Text, Timestamp};
    use uuid::Uuid;

    use super::*;
    use crate::story::{Answer, Side};
    use crate::usage::{Confirmed, UsedAs, UsedContent};

    fn used(on: &str, phase: Option<UsePhase>, answer: Option<Answer>) -> Used {
        let mut used = Used {
            id: Id::new(Uuid::nil()),
            initiative: Uuid::nil(),
            release: Uuid::nil(),
            slug: "water-2024".parse().unwrap(),
            title: Text::english("Water"),
            content: UsedContent {
                kind: UsedAs::Budget,
                title: "A pump".into(),
                who: "The town".into(),
                link: None,
                phase,
                figure: String::new(),
                on: on.parse().ok(),
                words: Text::default(),
            },
            decider: None,
            by: Some(Uuid::from_u128(1)),
            at: Timestamp::UNIX_EPOCH,
            seen: true,
            said: Vec::new(),
            outside: Vec::new(),
            promise: None,
            closed: None,
        };
        if let Some(answer) = answer {
            let words = Text::english("So.");
            let said = Confirmed {
                side: Side::Producer,
                by: Uuid::from_u128(2),
                answer,
                words,
                at: used.at,
            };
            used.confirm(said).unwrap();
        }
        used
    }

    #[test]
    fn confirmed_and_claimed_are_never_added() {
        let problem = Some(UsePhase::Problem);
        let mut waits = used("2026-02-01", problem, None);
        waits.seen = false;
        let uses = [
            used("2026-01-11", problem, Some(Answer::Confirms)),
            used("2026-01-31", problem, Some(Answer::InPart)),
            used("2026-01-21", None, None),
            used("", problem, Some(Answer::Denies)),
            used("2025-12-01", None, None),
            waits,
        ];
        let collected = |_: &Used| "2026-01-01".parse().ok();
        let it = measure(2, &uses, (&[], &[]), collected, "2026-03-01".parse().unwrap());
        assert_eq!(
            (it.uses.confirmed, it.uses.claimed, it.contested, it.waiting),
            (2, 3, 1, 1)
        );
        assert_eq!(
            it.phases[&UsePhase::Problem],
            Apart {
                confirmed: 2,
                claimed: 1
            }
        );
        assert_eq!(
            it.days.confirmed,
            Some(Median { days: 20.0, of: 2 }),
            "10 and 30 days"
        );
        assert_eq!(
            it.days.claimed,
            Some(Median { days: 20.0, of: 1 }),
            "a use before the data is none"
        );
        assert_eq!((it.early.confirmed, it.early.claimed), (0, 1));
        assert!(!it.is_empty());
        let none = measure(2, &[], (&[], &[]), collected, "2026-03-01".parse().unwrap());
        assert!(none.is_empty() && none.days.confirmed.is_none());
    }
}
