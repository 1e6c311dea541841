//! Nothing is approved but by a body's decision about exactly that, or by one alone where there is no body.

mod world;

use base::{Digest, Id};
use governance::decision::{Asks, ChoiceKind};
use governance::{
    Alone, Approval, Basis, Body, BodyKind, Membership, Motion, approve, approve_stricter, code,
};
use proptest::prelude::*;
use uuid::Uuid;
use world::*;

use ChoiceKind::{Agree, Disagree};

fn alone() -> Alone {
    Alone {
        by: "Amal".into(),
        account: Some(Uuid::from_u128(999)),
        reason: "There is no body yet".into(),
        at: noon("2026-02-10"),
    }
}

fn three() -> Vec<Membership> {
    vec![chair(1), member(2), member(3)]
}

fn yes() -> Motion {
    carried(motion(coordinator(), None))
}

fn carried(motion: Motion) -> Motion {
    decided(
        motion,
        &body(at_once()),
        &three(),
        &[Some(Agree), Some(Agree), Some(Disagree)],
    )
}

fn refused(bodies: &[Body], motions: &[Motion]) -> base::Code {
    approve(&subject(), bodies, motions, alone()).unwrap_err().code
}

#[test]
fn without_a_body_one_acts_alone_and_visibly() {
    let approval = approve(&subject(), &[], &[], alone()).unwrap();
    assert!(approval.is_alone() && approval.decision().is_none());
    assert_eq!(approval.in_log(), "alone");
    let mut being_founded = body(at_once());
    being_founded.constituted = None;
    assert!(
        approve(&subject(), &[being_founded], &[], alone())
            .unwrap()
            .is_alone()
    );
    let panel = Body {
        kind: BodyKind::Panel,
        ..body(at_once())
    };
    assert!(approve(&subject(), &[panel], &[], alone()).unwrap().is_alone());
    let nameless = Alone {
        reason: " ".into(),
        ..alone()
    };
    assert_eq!(
        approve(&subject(), &[], &[], nameless).unwrap_err().code,
        code::ALONE_UNNAMED
    );
}

#[test]
fn with_a_body_nobody_acts_alone() {
    let it = body(at_once());
    let finding = approve(&subject(), std::slice::from_ref(&it), &[], alone()).unwrap_err();
    assert_eq!(finding.code, code::NEEDS_DECISION);
    assert_eq!(finding.facts["body"], "Women of Kisumu".into());
    let draft = motion(coordinator(), None);
    assert_eq!(
        refused(std::slice::from_ref(&it), &[draft]),
        code::DECISION_UNDER_WAY
    );
    let no = decided(
        motion(coordinator(), None),
        &it,
        &three(),
        &[Some(Disagree), Some(Disagree), Some(Agree)],
    );
    assert_eq!(refused(&[it], &[no]), code::NOT_APPROVED);
}

#[test]
fn a_decision_approves_exactly_its_subject() {
    let it = body(at_once());
    let approval = approve(&subject(), std::slice::from_ref(&it), &[yes()], alone()).unwrap();
    let Basis::Decision {
        body,
        counts,
        requirement,
        date,
        ..
    } = approval.basis()
    else {
        panic!("{approval:?}");
    };
    assert_eq!(
        (*body, counts.agree, requirement.seats, *date),
        (it.id, 2, 3, day("2026-02-04"))
    );
    let later = subject().at(Digest::of(b"another form"));
    let bodies = std::slice::from_ref(&it);
    assert_eq!(
        approve(&later, bodies, &[yes()], alone()).unwrap_err().code,
        code::NEEDS_DECISION
    );
    assert_eq!(
        approval.must_be_of(&later).unwrap_err().code,
        code::APPROVAL_OF_ANOTHER
    );
    let mut resolution = motion(coordinator(), None);
    resolution.asks = Asks::Resolution;
    let resolution = carried(resolution);
    assert_eq!(refused(bodies, &[resolution]), code::NEEDS_DECISION);
    let mut elsewhere = yes();
    elsewhere.body = Id::new(Uuid::from_u128(77));
    assert_eq!(refused(bodies, &[elsewhere]), code::NEEDS_DECISION);
}

#[test]
fn who_agreed_to_something_looser_agreed_to_what_is_stricter() {
    let bodies = [body(at_once())];
    let ten = subject();
    let twelve = subject().at(Digest::of(b"twelve"));
    let covering = |motions: &[Motion], looser: &[governance::Subject]| {
        approve_stricter(&twelve, looser, &bodies, motions, alone())
    };
    let approval = covering(&[yes()], &[ten]).unwrap();
    assert_eq!(*approval.subject(), ten, "it says what was decided");
    // What is not named as looser covers nothing, and a no to the looser one neither.
    assert_eq!(covering(&[yes()], &[]).unwrap_err().code, code::NEEDS_DECISION);
    let no = |about: governance::Subject| {
        let mut motion = motion(coordinator(), None);
        motion.subject = Some(about);
        let votes = [Some(Disagree), Some(Disagree), Some(Agree)];
        decided(motion, &body(at_once()), &three(), &votes)
    };
    assert_eq!(
        covering(&[no(ten)], &[ten]).unwrap_err().code,
        code::NEEDS_DECISION
    );
    // A no to exactly this stands, whatever was agreed before.
    let mut against = no(twelve);
    against.id = Id::new(Uuid::from_u128(31));
    assert_eq!(
        covering(&[yes(), against], &[ten]).unwrap_err().code,
        code::NOT_APPROVED
    );
    assert!(
        approve_stricter(&twelve, &[], &[], &[], alone())
            .unwrap()
            .is_alone()
    );
}

#[test]
fn a_motion_that_was_changed_after_the_vote_approves_nothing() {
    let it = body(at_once());
    let mut changed = motion(coordinator(), None);
    changed.subject = Some(subject().at(Digest::of(b"what was voted on")));
    let mut changed = carried(changed);
    changed.subject = Some(subject());
    assert_eq!(refused(&[it], &[changed]), code::NEEDS_DECISION);
}

#[test]
fn another_body_that_said_no_is_not_passed_over() {
    let it = body(at_once());
    let mut other = body(at_once());
    other.id = Id::new(Uuid::from_u128(2));
    let mut theirs = three();
    for m in &mut theirs {
        m.body = other.id;
    }
    let mut against = motion(coordinator(), None);
    (against.body, against.id) = (other.id, Id::new(Uuid::from_u128(31)));
    let no = decided(
        against.clone(),
        &other,
        &theirs,
        &[Some(Disagree), Some(Disagree), None],
    );
    assert_eq!(
        refused(&[it.clone(), other.clone()], &[yes(), no]),
        code::NOT_APPROVED
    );
    let nobody_came = decided(against, &other, &theirs, &[Some(Disagree), None, None]);
    assert!(approve(&subject(), &[it, other], &[yes(), nobody_came], alone()).is_ok());
}

fn choice() -> impl Strategy<Value = Option<ChoiceKind>> {
    prop_oneof![
        Just(None),
        Just(Some(Agree)),
        Just(Some(ChoiceKind::Abstain)),
        Just(Some(Disagree))
    ]
}

proptest! {
    /// Every approval is an outcome with body, requirement, counts and date, or visibly of one alone; and with a body
    /// it is never of the proposer's own side only.
    #[test]
    fn every_approval_rests_on_an_outcome_or_says_alone(
        votes in prop::collection::vec(choice(), 3),
        with_body in any::<bool>(),
        proposer in 0_usize..3,
    ) {
        let (it, members) = (body(at_once()), three());
        let decided = decided(motion(by(&members[proposer]), None), &it, &members, &votes);
        let bodies: Vec<Body> = with_body.then_some(it).into_iter().collect();
        let approved = approve(&subject(), &bodies, std::slice::from_ref(&decided), alone());
        match approved {
            Err(finding) => prop_assert!(with_body && !decided.outcome().unwrap().is_carried(), "{finding:?}"),
            Ok(approval) => {
                prop_assert_eq!(approval.is_alone(), !with_body);
                if let Basis::Decision { counts, requirement, date, motion, .. } = approval.basis() {
                    let outcome = decided.outcome().unwrap();
                    prop_assert!(outcome.is_carried());
                    prop_assert_eq!(*motion, decided.id);
                    prop_assert_eq!((*counts, requirement, *date), (outcome.tally().all(), outcome.requirement(), outcome.date()));
                    prop_assert!(counts.agree >= 2 || votes[proposer] != Some(Agree));
                }
                let back: Approval = serde_json::from_str(&serde_json::to_string(&approval).unwrap()).unwrap();
                prop_assert_eq!(back, approval);
            }
        }
    }
}

#[test]
fn a_second_body_decides_only_once_the_first_agreed() {
    use governance::body::{After, deciding};
    let first = body(at_once());
    let mut second = Body {
        id: base::Id::new(uuid::Uuid::from_u128(2)),
        after: Some(After {
            body: first.id,
            agreed: None,
        }),
        ..first.clone()
    };
    let theirs = |second: &Body| {
        let mut motion = motion(coordinator(), None);
        (motion.id, motion.body) = (base::Id::new(uuid::Uuid::from_u128(31)), second.id);
        let members: Vec<_> = three()
            .into_iter()
            .map(|m| Membership { body: second.id, ..m })
            .collect();
        decided(motion, second, &members, &[Some(Agree), Some(Agree), Some(Agree)])
    };
    let both = [first.clone(), second.clone()];
    let alone_decided = [theirs(&second)];
    assert_eq!(refused(&both, &alone_decided), code::NEEDS_DECISION);
    assert!(approve(&subject(), &both, &[theirs(&second), yes()], alone()).is_ok());
    second.after = second.after.map(|after| After {
        agreed: Some(yes().id),
        ..after
    });
    let both = [first.clone(), second.clone()];
    assert!(approve(&subject(), &both, &alone_decided, alone()).is_ok());
    second.after = second.after.map(|after| After {
        agreed: None,
        ..after
    });
    let dissolved = Body {
        ended: Some(day("2026-02-01")),
        ..first
    };
    let left = [dissolved, second];
    assert_eq!(deciding(&left).len(), 1, "whom it waited for is gone");
    assert_eq!(refused(&left, &[]), code::NEEDS_DECISION);
}
