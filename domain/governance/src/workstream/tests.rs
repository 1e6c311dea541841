use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Id, Text, Timestamp};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use super::*;

pub(crate) const COMMITTEE: u128 = 70;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A decision about a subject, as the store keeps one.
pub(crate) fn decided(subject: &Subject, body: u128) -> Approval {
    let body: Id<Body> = Id::new(Uuid::from_u128(body));
    let requirement = json!({
        "seats": 3, "quorum": 2, "majority": { "more_than_half": "cast" }, "casting": "nobody", "sides": "together",
        "seats_of": { "community": 3 }, "block": false, "interests": "no_vote", "remote": true, "recorded": true,
    });
    serde_json::from_value(json!({
        "subject": subject, "basis": "decision", "body": body, "slug": "committee", "name": {"en": "Committee"},
        "motion": Id::<crate::Motion>::new(Uuid::from_u128(99)), "requirement": requirement,
        "counts": {"agree": 3, "abstain": 0, "disagree": 0, "block": 0}, "date": "2026-01-20",
    }))
    .unwrap()
}

pub(crate) fn alone(subject: &Subject) -> Approval {
    serde_json::from_value(json!({
        "subject": subject, "basis": "alone", "by": "Ama", "account": null, "reason": "Nobody else is there.",
        "at": "2026-01-20T00:00:00Z",
    }))
    .unwrap()
}

pub(crate) fn terms() -> Terms {
    Terms {
        title: Text::english("Quality of citizen data"),
        answers: "Decision 54/102 (h)".into(),
        objectives: Text::english("Say what makes citizen data fit for use."),
        topics: ["quality", "guidance"].map(str::to_owned).into(),
        boundary: Text::default(),
        deliverables: vec![Deliverable {
            what: "Guidance on quality".into(),
            due: date("2026-10-01"),
        }],
        leads: "PARIS21".into(),
        start: date("2026-01-10"),
        end: date("2026-12-31"),
        report_weeks: 8,
    }
}

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn proposed(terms: Terms) -> Result<Workstream, Findings> {
    let proposer = Proposer {
        seat: None,
        account: None,
    };
    Workstream::propose(
        (id(1), "quality".parse().unwrap()),
        (id(2), id(3)),
        proposer,
        terms,
    )
}

fn codes(findings: &Findings) -> Vec<base::Code> {
    findings.iter().map(|f| f.code).collect()
}

#[test]
fn what_is_missing_in_the_terms_is_named() {
    let empty = Terms {
        title: Text::default(),
        answers: " ".into(),
        topics: BTreeSet::new(),
        end: date("2026-01-10"),
        report_weeks: 30,
        ..terms()
    };
    let found = codes(&proposed(empty).unwrap_err());
    let wanted = [
        code::MISSING,
        code::MISSING,
        code::MISSING,
        code::DURATION,
        code::RHYTHM,
        code::DELIVERABLE_WHEN,
    ];
    assert_eq!(found, wanted);
}

#[test]
fn overlapping_terms_are_refused_until_somebody_says_where_the_border_is() {
    let other = Terms {
        title: Text::english("Guidance for offices"),
        topics: ["Guidance", "offices"].map(str::to_owned).into(),
        deliverables: vec![Deliverable {
            what: "guidance ON quality.".into(),
            due: date("2026-05-01"),
        }],
        report_weeks: 4,
        ..terms()
    };
    let beside = [Beside {
        terms: &other,
        until: other.end,
    }];
    let found = terms().beside(&beside);
    assert_eq!(
        codes(&found),
        [code::DELIVERABLE_TWICE, code::OVERLAPS, code::OTHER_RHYTHM]
    );
    assert_eq!(
        found
            .iter()
            .filter(|f| f.severity == base::Severity::Error)
            .count(),
        2
    );
    let bordered = Terms {
        boundary: Text::english("They write for offices, we for everybody."),
        ..terms()
    };
    let found = bordered.beside(&beside);
    let overlap = found.iter().find(|f| f.code == code::OVERLAPS).unwrap();
    assert_eq!(overlap.severity, base::Severity::Warning);
    let later = Terms {
        start: date("2027-06-01"),
        ..terms()
    };
    assert!(
        !codes(&later.beside(&beside)).contains(&code::OVERLAPS),
        "one after the other is no overlap"
    );
    let same = Terms {
        title: Text::english("GUIDANCE for offices"),
        ..terms()
    };
    assert!(codes(&same.beside(&beside)).contains(&code::SAME_NAME));
}

#[test]
fn it_runs_only_by_the_committees_decision_about_these_terms() {
    let (mut it, today) = (proposed(terms()).unwrap(), date("2026-01-20"));
    let subject = it.subject().unwrap();
    assert_eq!(
        it.approve(alone(&subject), id(COMMITTEE), today)
            .unwrap_err()
            .code,
        code::NEEDS_COMMITTEE
    );
    assert_eq!(
        it.approve(decided(&subject, 71), id(COMMITTEE), today)
            .unwrap_err()
            .code,
        code::NEEDS_COMMITTEE
    );
    it.rewrite(Terms {
        report_weeks: 4,
        ..terms()
    })
    .unwrap();
    let other = it
        .approve(decided(&subject, COMMITTEE), id(COMMITTEE), today)
        .unwrap_err();
    assert_eq!(other.code, crate::code::APPROVAL_OF_ANOTHER);
    it.approve(decided(&it.subject().unwrap(), COMMITTEE), id(COMMITTEE), today)
        .unwrap();
    assert_eq!(
        (it.state(), it.runs()),
        (State::Active, Some((today, date("2026-12-31"))))
    );
    assert!(it.rewrite(terms()).is_err() && it.subject().is_none());
    assert!(it.is_over_time(date("2027-01-01")));
    let wanted = |until: &str| Wanted {
        until: date(until),
        reason: Text::english("One country came late."),
    };
    assert_eq!(it.want(wanted("2026-12-31")).unwrap_err().code, code::NOT_LONGER);
    it.want(wanted("2027-03-31")).unwrap();
    assert_eq!(
        it.until(),
        date("2026-12-31"),
        "nothing is prolonged before the committee decides"
    );
    it.approve(decided(&it.subject().unwrap(), COMMITTEE), id(COMMITTEE), today)
        .unwrap();
    assert_eq!((it.until(), it.extensions().len()), (date("2027-03-31"), 1));
    assert_eq!(
        it.complete(&BTreeSet::new(), Text::default(), today)
            .unwrap_err()
            .code,
        code::NOT_DELIVERED
    );
    it.complete(&[0].into(), Text::default(), today).unwrap();
    assert_eq!(
        (it.state(), it.close(Text::english("late"), today).is_err()),
        (State::Completed, true)
    );
}

#[test]
fn what_is_overdue_is_computed_and_nothing_is_reported_ahead() {
    let mut it = proposed(terms()).unwrap();
    it.approve(
        decided(&it.subject().unwrap(), COMMITTEE),
        id(COMMITTEE),
        date("2026-01-20"),
    )
    .unwrap();
    let periods = it.periods(&BTreeMap::from([(1, date("2026-03-27"))]), date("2026-05-20"));
    assert_eq!(
        (periods[0].from, periods[0].to, periods[0].due),
        (date("2026-01-20"), date("2026-03-16"), date("2026-03-23"))
    );
    assert_eq!(
        periods[0].stands,
        Due::Filed {
            on: date("2026-03-27"),
            late: 4
        }
    );
    assert_eq!(
        (periods[1].stands, periods[2].stands),
        (Due::Overdue(2), Due::Coming)
    );
    assert_eq!(periods.last().unwrap().to, date("2026-12-31"));
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let report = |number, on: &str| WorkReport {
        id: id(5),
        workstream: it.id(),
        number,
        done: Text::english("Two workshops."),
        next: Text::default(),
        asks: Text::default(),
        by: None,
        at: at(on),
    };
    assert_eq!(
        it.report(report(1, "2026-03-16T12:00:00Z")).unwrap_err().code,
        code::REPORT_AHEAD
    );
    assert_eq!(
        it.report(report(99, "2026-03-17T12:00:00Z")).unwrap_err().code,
        code::NO_PERIOD
    );
    assert!(it.report(report(1, "2026-03-17T12:00:00Z")).is_ok());
}

#[test]
fn one_that_was_made_by_hand_to_run_is_refused() {
    let mut it = proposed(terms()).unwrap();
    it.approve(
        decided(&it.subject().unwrap(), COMMITTEE),
        id(COMMITTEE),
        date("2026-01-20"),
    )
    .unwrap();
    let mut kept = serde_json::to_value(&it).unwrap();
    assert_eq!(serde_json::from_value::<Workstream>(kept.clone()).unwrap(), it);
    kept["terms"]["end"] = json!("2029-12-31");
    assert!(serde_json::from_value::<Workstream>(kept).is_err());
}

proptest! {
    /// Invariant 15: whatever is tried in whatever order, none is active without terms, duration and approval.
    #[test]
    fn none_is_active_without_terms_duration_and_approval(steps in prop::collection::vec(0_u8..9, 0..14)) {
        let (mut it, today) = (proposed(terms()).unwrap(), date("2026-02-01"));
        let mut decisions = 0;
        for step in steps {
            let subject = it.subject();
            match (step, subject) {
                (0, Some(s)) => { let _ = it.approve(alone(&s), id(COMMITTEE), today); }
                (1, Some(s)) => { let _ = it.approve(decided(&s, 71), id(COMMITTEE), today); }
                (2, Some(s)) => decisions += usize::from(it.approve(decided(&s, COMMITTEE), id(COMMITTEE), today).is_ok()),
                (3, _) => { let _ = it.rewrite(Terms { deliverables: vec![], ..terms() }); }
                (4, _) => { let _ = it.rewrite(Terms { end: date("2026-01-01"), ..terms() }); }
                (5, _) => { let _ = it.rewrite(Terms { report_weeks: 6, ..terms() }); }
                (6, _) => { let _ = it.want(Wanted { until: date("2027-05-01"), reason: Text::english("late") }); }
                (7, _) => { let _ = it.complete(&[0].into(), Text::default(), today); }
                (8, _) => { let _ = it.close(Text::english("no money"), today); }
                _ => {}
            }
            if it.state() == State::Active {
                prop_assert!(decisions > 0 && it.approval().is_some_and(|a| a.decision().is_some()));
                prop_assert!(!it.terms().check().has_errors() && it.until() > it.terms().start);
            }
            prop_assert!(it.extensions().len() < decisions.max(1));
            let kept = serde_json::to_string(&it).unwrap();
            prop_assert_eq!(serde_json::from_str::<Workstream>(&kept).unwrap(), it.clone());
        }
    }
}
