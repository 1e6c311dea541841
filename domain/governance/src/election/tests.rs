use base::{Id, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::body::{HowChosen, Naming, Side};
use crate::decision::{Counts, Ruling};

fn counted(n: u128, agree: u64, disagree: u64) -> Counted {
    let ruling = if agree > disagree {
        Ruling::Carried
    } else {
        Ruling::NoMajority
    };
    Counted {
        candidate: Id::new(Uuid::from_u128(n)),
        member: Id::new(Uuid::from_u128(n)),
        ruling,
        counts: Counts {
            agree,
            disagree,
            ..Counts::default()
        },
    }
}

fn ids(of: &[Id<Candidate>]) -> Vec<u128> {
    of.iter().map(|i| i.uuid().as_u128()).collect()
}

#[test]
fn the_most_agreed_to_are_elected_and_a_tie_fills_nothing() {
    let result = ElectionResult::of(vec![counted(1, 4, 3), counted(2, 7, 1), counted(3, 5, 2)], 2);
    assert_eq!(
        (ids(result.elected()), ids(result.tied()), result.empty()),
        (vec![2, 3], vec![], 0)
    );
    let tie = ElectionResult::of(vec![counted(1, 5, 2), counted(2, 7, 1), counted(3, 5, 2)], 2);
    assert_eq!(
        (ids(tie.elected()), ids(tie.tied()), tie.empty()),
        (vec![2], vec![1, 3], 1)
    );
    // Fewer against goes first among those as many agree to.
    let fewer = ElectionResult::of(vec![counted(1, 5, 2), counted(2, 5, 1)], 1);
    assert_eq!(ids(fewer.elected()), vec![2]);
    // Nobody below the line of the by-laws is elected because a place is free.
    let none = ElectionResult::of(vec![counted(1, 2, 5)], 2);
    assert_eq!((none.elected().len(), none.empty()), (0, 2));
    // As many as places: equal counts are no tie.
    let both = ElectionResult::of(vec![counted(1, 5, 2), counted(2, 5, 2)], 2);
    assert_eq!((ids(both.elected()), both.tied().len()), (vec![1, 2], 0));
}

#[test]
fn a_result_that_does_not_follow_from_its_counts_is_refused() {
    let result = ElectionResult::of(vec![counted(1, 4, 3), counted(2, 7, 1)], 1);
    let mut kept = serde_json::to_value(&result).unwrap();
    assert_eq!(
        serde_json::from_value::<ElectionResult>(kept.clone()).unwrap(),
        result
    );
    kept["elected"][0] = serde_json::json!(Uuid::from_u128(1));
    assert!(serde_json::from_value::<ElectionResult>(kept).is_err());
}

proptest! {
    #[test]
    fn nobody_is_passed_over(votes in prop::collection::vec((0_u64..6, 0_u64..6), 0..7), places in 0_u8..4) {
        let all: Vec<Counted> = votes.iter().enumerate().map(|(n, (a, d))| counted(n as u128, *a, *d)).collect();
        let result = ElectionResult::of(all.clone(), places);
        prop_assert!(result.elected().len() <= usize::from(places));
        let of = |id: &Id<Candidate>| all.iter().find(|c| c.candidate == *id).unwrap();
        for id in result.elected() {
            prop_assert!(of(id).ruling.is_carried());
            let before = all.iter().filter(|c| c.ruling.is_carried() && c.rank() >= of(id).rank()).count();
            prop_assert!(before <= usize::from(places), "somebody equal or better was passed over");
        }
        if result.tied().is_empty() {
            let passed = all.iter().filter(|c| c.ruling.is_carried()).count();
            prop_assert_eq!(result.elected().len(), passed.min(usize::from(places)));
        } else {
            prop_assert!(result.tied().len() > result.empty());
        }
    }
}

fn member(n: u128) -> Membership {
    Membership {
        id: Id::new(Uuid::from_u128(n)),
        body: Id::new(Uuid::from_u128(1)),
        name: format!("Member {n}"),
        naming: Naming::Public,
        sign_in: None,
        organisation: Some(format!("Organisation {n}")),
        on_behalf_of: "all".into(),
        chosen: HowChosen::Named,
        side: Side::Organisation,
        statement: Text::default(),
        joined: None,
        posts: Vec::new(),
        voting: true,
        start: "2024-01-01".parse().unwrap(),
        end: None,
    }
}

fn at(text: &str) -> Timestamp {
    format!("{text}T12:00:00Z").parse().unwrap()
}

fn asked(places: u8, start: &str, end: &str) -> Called {
    Called {
        title: Text::english("Co-leads"),
        post: Post::CoLead,
        places,
        term: (start.parse().unwrap(), end.parse().unwrap()),
        nominate_until: "2026-02-01".parse().unwrap(),
    }
}

fn call(called: Called, members: &[Membership]) -> Result<Election, Findings> {
    let ids = (Id::new(Uuid::from_u128(5)), Id::new(Uuid::from_u128(1)));
    Election::call(ids, called, (members, &[]), at("2026-01-10"))
}

#[test]
fn a_third_co_lead_is_refused_before_anybody_stands() {
    let term = Term::new(
        Post::CoLead,
        "2025-06-01".parse().unwrap(),
        "2027-05-31".parse().unwrap(),
    );
    let mut members = vec![member(1), member(2), member(3)];
    members[0].posts = vec![term];
    let code = |places, start, end| {
        let found = call(asked(places, start, end), &members);
        found.err().and_then(|f| f.first_error().map(|f| f.code))
    };
    assert_eq!(code(1, "2026-03-01", "2028-02-28"), None);
    assert_eq!(code(2, "2026-03-01", "2028-02-28"), Some(code::TERM_TOO_MANY));
    assert_eq!(code(2, "2027-06-01", "2029-05-31"), None);
    assert_eq!(code(1, "2026-03-01", "2028-03-01"), Some(code::TERM_TOO_LONG));
    assert_eq!(code(0, "2026-03-01", "2028-02-28"), Some(code::ELECTION_NO_PLACE));
    assert_eq!(code(1, "2026-01-20", "2027-12-31"), Some(code::ELECTION_DAYS));
}

#[test]
fn only_those_stand_who_can_serve_and_said_yes() {
    let term = Term::new(
        Post::CoLead,
        "2024-06-01".parse().unwrap(),
        "2026-05-31".parse().unwrap(),
    );
    let mut members = vec![member(1), member(2), member(3)];
    members[0].posts = vec![term];
    let mut it = call(asked(1, "2026-06-01", "2028-05-31"), &members).unwrap();
    let words = || Text::english("I will listen.");
    let id = |n: u128| Id::new(Uuid::from_u128(40 + n));
    let code = |done: Result<(), Findings>| done.err().and_then(|f| f.first_error().map(|f| f.code));
    // Who served two years steps back.
    let own = Some(members[0].id);
    let again = it.nominate(id(1), &members[0], &members, (own, words()), at("2026-01-12"));
    assert_eq!(code(again), Some(code::TERM_NO_ROTATION));
    let named = it.nominate(
        id(2),
        &members[1],
        &members,
        (Some(members[0].id), Text::default()),
        at("2026-01-12"),
    );
    assert_eq!(code(named), None);
    assert_eq!(it.standing().count(), 0, "nobody stands without a yes");
    let twice = it.nominate(id(3), &members[1], &members, (own, words()), at("2026-01-12"));
    assert_eq!(code(twice), Some(code::CANDIDATE_TWICE));
    assert_eq!(
        it.accept(members[2].id, words(), at("2026-01-13"))
            .unwrap_err()
            .code,
        code::CANDIDATE_NOT_YOU
    );
    it.accept(members[1].id, words(), at("2026-01-13")).unwrap();
    let late = it.nominate(
        id(4),
        &members[2],
        &members,
        (Some(members[2].id), words()),
        at("2026-02-02"),
    );
    assert_eq!(code(late), Some(code::NOMINATIONS_OVER));
    assert_eq!(
        it.may_open(at("2026-02-01")).unwrap_err().code,
        code::NOMINATIONS_STILL_OPEN
    );
    assert_eq!(it.may_open(at("2026-02-02")), Ok(()));
    assert!(
        it.open(&[], ("2026-02-20".parse().unwrap(), true), at("2026-02-02"))
            .is_err(),
        "no motion"
    );
}

#[test]
fn two_elections_do_not_fill_the_same_places() {
    let members = vec![member(1), member(2), member(3)];
    let first = call(asked(2, "2026-03-01", "2028-02-28"), &members).unwrap();
    let ids = (Id::new(Uuid::from_u128(6)), Id::new(Uuid::from_u128(1)));
    let second = |others: &[Election], start, end| {
        let made = Election::call(ids, asked(1, start, end), (&members, others), at("2026-01-10"));
        made.err().and_then(|f| f.first_error().map(|f| f.code))
    };
    let mut all = vec![first];
    assert_eq!(
        second(&all, "2026-03-01", "2028-02-28"),
        Some(code::ELECTION_BESIDE)
    );
    assert_eq!(
        second(&all, "2028-03-01", "2030-02-28"),
        None,
        "the term after it"
    );
    let refused = all[0].cancel(" ", at("2026-01-11")).unwrap_err();
    assert_eq!(refused.code, code::NO_REASON);
    // Even while votes are taken it can be broken off, once.
    all[0].life = ElectionLife::Voting {
        closes: "2026-02-20".parse().unwrap(),
        secret: false,
    };
    assert_eq!(
        second(&all, "2026-03-01", "2028-02-28"),
        Some(code::ELECTION_BESIDE)
    );
    all[0].cancel("Nobody was told", at("2026-02-03")).unwrap();
    assert!(all[0].cancel("Again", at("2026-02-04")).is_err());
    assert_eq!(second(&all, "2026-03-01", "2028-02-28"), None);
}
