//! The states of a judgement: examples, and what holds for all views (model §7.4, 6 and 7).

use std::collections::BTreeMap;

use framework::state::{Because, Review, State, Views, judge};
use framework::{Input, Level, Practice, Stage, Strength, Type, Verdict, lift};
use proptest::prelude::*;

fn levels(all: [u8; 9]) -> BTreeMap<Stage, Level> {
    let all = all.map(|l| Level::try_from(l).unwrap());
    Stage::ALL.into_iter().zip(all).collect()
}

fn input(kind: u8, all: [u8; 9]) -> Input {
    Input {
        kind: Type::try_from(kind).ok(),
        practice: Some(Practice::Other),
        levels: levels(all),
        ..Input::default()
    }
}

fn views<'a>(own: &'a Input, theirs: Option<&'a BTreeMap<Stage, Level>>) -> Views<'a> {
    Views {
        own: Some(own),
        participants: theirs,
        ..Views::default()
    }
}

#[test]
fn a_claim_rises_with_documents_and_participants_and_falls_with_contradiction() {
    let mut own = input(4, [4; 9]);
    assert_eq!(judge(&Views::default()).state, State::Unassessed);
    let claimed = judge(&views(&own, None));
    assert_eq!((claimed.state, claimed.badge), (State::Claimed, true));
    own.evidence = Stage::ALL.into_iter().map(|s| (s, Strength::E2)).collect();
    assert_eq!(judge(&views(&own, None)).state, State::Documented);
    let too_few = BTreeMap::new();
    let judged = judge(&views(&own, Some(&too_few)));
    assert_eq!(judged.state, State::Documented);
    assert_eq!(judged.reasons[0], Because::TooFewAnswers);
    let same = levels([4; 9]);
    assert_eq!(judge(&views(&own, Some(&same))).state, State::Corroborated);
    let lower = levels([4, 4, 4, 2, 2, 4, 4, 4, 4]);
    let judged = judge(&views(&own, Some(&lower)));
    assert_eq!((judged.state, judged.badge), (State::Contested, false));
    assert_eq!(judged.participants, Some(Verdict::NotCitizenData));
    assert_eq!(judged.reasons[0].stages(), [Stage::Access, Stage::Collection]);
    assert!(judged.reasons.contains(&Because::Tokenism {
        stages: vec![Stage::Access]
    }));
}

#[test]
fn editing_the_round_does_not_wash_a_contradiction_away() {
    let (own, lower) = (input(4, [4; 9]), levels([1; 9]));
    let mut v = views(&own, Some(&lower));
    v.round_changed = true;
    assert_eq!(judge(&v).state, State::Contested);
    v.participants = None;
    let judged = judge(&v);
    assert_eq!((judged.state, judged.badge), (State::Stale, false));
}

#[test]
fn a_reviewer_answers_a_contest_until_an_appeal_or_new_answers() {
    let (own, lower) = (input(4, [4; 9]), levels([1; 9]));
    let mut v = views(&own, Some(&lower));
    let review = Review {
        verdict: Verdict::CitizenData,
        appealed: false,
        overtaken: false,
    };
    v.review = Some(review);
    let judged = judge(&v);
    assert_eq!((judged.state, judged.badge), (State::Verified, true));
    v.review = Some(Review {
        appealed: true,
        ..review
    });
    assert_eq!(judge(&v).state, State::Contested);
    assert_eq!(judge(&v).reasons[0], Because::Appealed);
    v.review = Some(Review {
        overtaken: true,
        ..review
    });
    assert_eq!(judge(&v).state, State::Contested);
    v.review = Some(Review {
        verdict: Verdict::NotCitizenData,
        ..review
    });
    assert!(!judge(&v).badge);
}

#[test]
fn participants_may_see_more_than_was_claimed() {
    let (own, higher) = (input(4, [2; 9]), levels([4; 9]));
    let judged = judge(&views(&own, Some(&higher)));
    assert_eq!((judged.state, judged.badge), (State::UnderClaimed, false));
}

fn any_levels() -> impl Strategy<Value = [u8; 9]> {
    prop::array::uniform9(0u8..=5)
}

proptest! {
    /// Property 7: the participants' view changes neither the initiator's answers nor their verdict, and a
    /// contested claim has no badge.
    #[test]
    fn views_stand_beside_each_other(kind in 1u8..=6, own in any_levels(), theirs in any_levels(), changed: bool) {
        let own = input(kind, own);
        let before = own.clone();
        let levels = levels(theirs);
        let mut v = views(&own, Some(&levels));
        v.round_changed = changed;
        let judged = judge(&v);
        prop_assert_eq!(&own, &before);
        prop_assert_eq!(judged.verdict, Some(lift::verdict(&own.answers())));
        prop_assert!(!judged.reasons.is_empty());
        prop_assert!(judged.reasons.iter().all(|r| !r.clause().is_empty()));
        if matches!(judged.state, State::Contested | State::Stale | State::UnderClaimed) {
            prop_assert!(!judged.badge);
        }
        if judged.verdict == Some(Verdict::CitizenData) && judged.participants.is_some_and(|t| t != Verdict::CitizenData) {
            prop_assert_eq!(judged.state, State::Contested);
        }
        prop_assert_eq!(judge(&v), judged);
    }

    /// Raising what participants say never turns agreement into a contest.
    #[test]
    fn higher_answers_never_contest(kind in 1u8..=5, own in any_levels(), theirs in any_levels(), at in 0usize..9) {
        let own = input(kind, own);
        let low = levels(theirs);
        let mut high = low.clone();
        let level = high.get_mut(&Stage::ALL[at]).unwrap();
        *level = Level::try_from((level.number() + 1).min(5)).unwrap();
        let (a, b) = (judge(&views(&own, Some(&low))), judge(&views(&own, Some(&high))));
        let out = |j: &framework::state::Judged| j.participants == Some(Verdict::OutOfScope);
        if a.state == State::Corroborated && !out(&a) {
            prop_assert_ne!(b.state, State::Contested);
        }
    }

    /// Lifting: a participants' level that is not known never gives a verdict that some completion denies.
    #[test]
    fn what_participants_did_not_say_is_not_guessed(kind in 1u8..=6, own in any_levels(), theirs in any_levels(), asked in any::<[bool; 9]>()) {
        let own = input(kind, own);
        let all = levels(theirs);
        let some: BTreeMap<Stage, Level> = all.iter().zip(asked).filter(|(_, a)| *a).map(|((s, l), _)| (*s, *l)).collect();
        let partly = judge(&views(&own, Some(&some)));
        let fully = judge(&views(&own, Some(&all)));
        if let Some(verdict) = partly.participants {
            prop_assert_eq!(fully.participants, Some(verdict));
        }
    }
}
