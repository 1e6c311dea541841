use std::collections::BTreeSet;

use base::Text;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::approval::{Alone, Approval, approve};
use crate::body::Body;

pub(crate) const BOARD: Id<Body> = Id::new(Uuid::from_u128(1));
pub(crate) const OFFICE: Id<Body> = Id::new(Uuid::from_u128(2));

fn side(name: &str, holder: Holder) -> Signatory {
    Signatory {
        name: Text::english(name),
        holder,
    }
}

pub(crate) fn content(terms: Terms) -> Content {
    Content {
        title: Text::english("Water data"),
        sides: vec![
            side("Water board", Holder::Body { id: BOARD }),
            side("Statistics office", Holder::Body { id: OFFICE }),
        ],
        terms,
        words: Text::english("The office may use the data."),
        added: Text::default(),
        replaces: None,
    }
}

pub(crate) fn sharing(until: Date) -> Terms {
    Terms::DataSharing(DataTerms {
        data: BTreeSet::from([Uuid::from_u128(30)]),
        actions: BTreeSet::from([Action::Use]),
        purposes: BTreeSet::from(["research".parse().unwrap()]),
        until: Some(until),
        attribute: Text::english("Counted by the women of Tal Afar"),
    })
}

pub(crate) fn draft(terms: Terms) -> Agreement {
    Agreement::draft(
        Id::new(Uuid::from_u128(9)),
        "water-data".parse().unwrap(),
        Uuid::from_u128(5),
        content(terms),
    )
}

fn at() -> Timestamp {
    "2026-03-01T08:00:00Z".parse().unwrap()
}

fn day(month: i8, day: i8) -> Date {
    Date::constant(2026, month, day)
}

/// An approval as the store would hand it back.
fn decided(subject: Subject, body: Id<Body>) -> Approval {
    let requirement = json!({
        "seats": 3, "quorum": 2, "majority": { "more_than_half": "cast" }, "casting": "nobody", "sides": "together",
        "seats_of": { "community": 3 }, "block": false, "interests": "no_vote", "remote": true, "recorded": true,
    });
    let kept = json!({
        "subject": subject, "basis": "decision", "body": body, "slug": "board", "name": { "en": "Board" },
        "motion": Uuid::from_u128(77), "requirement": requirement, "date": "2026-03-02",
        "counts": { "agree": 3, "abstain": 0, "disagree": 0, "block": 0 },
    });
    serde_json::from_value(kept).unwrap()
}

pub(crate) fn decision(it: &Agreement, body: Id<Body>) -> Signature {
    Signature::Approval {
        approval: decided(it.subject(), body),
    }
}

pub(crate) fn signed(terms: Terms) -> Agreement {
    let mut it = draft(terms);
    it.offer(at(), day(3, 1)).unwrap();
    it.sign(0, decision(&it, BOARD), day(3, 2)).unwrap();
    assert_eq!(it.standing(day(3, 2)), Standing::NotYet, "one side is not both");
    it.sign(1, decision(&it, OFFICE), day(3, 5)).unwrap();
    it
}

#[test]
fn both_sides_make_it_stand_until_its_last_day() {
    let it = signed(sharing(day(6, 30)));
    assert_eq!(it.standing(day(3, 4)), Standing::NotYet);
    assert_eq!(it.standing(day(3, 5)), Standing::InForce);
    assert_eq!(it.standing(day(6, 30)), Standing::InForce);
    assert_eq!(it.standing(day(7, 1)), Standing::Expired);
}

#[test]
fn a_side_signs_only_for_itself_and_once_and_this_text() {
    let mut it = draft(sharing(day(6, 30)));
    let code = |r: Result<(), Finding>| r.unwrap_err().code;
    assert_eq!(
        code(it.sign(0, decision(&it, BOARD), day(3, 1))),
        code::AGREEMENT_NOT_NOW
    );
    it.offer(at(), day(3, 1)).unwrap();
    assert_eq!(
        code(it.sign(1, decision(&it, BOARD), day(3, 1))),
        code::AGREEMENT_NOT_SO
    );
    let who = Alone {
        by: "Lead".into(),
        account: None,
        reason: "no body".into(),
        at: at(),
    };
    let alone = Signature::Approval {
        approval: approve(&it.subject(), &[], &[], who).unwrap(),
    };
    assert_eq!(code(it.sign(1, alone, day(3, 1))), code::AGREEMENT_NOT_SO);
    assert_eq!(
        code(it.sign(4, decision(&it, BOARD), day(3, 1))),
        code::AGREEMENT_NO_SIDE
    );
    let other = draft(sharing(day(6, 29)));
    assert_eq!(
        code(it.sign(0, decision(&other, BOARD), day(3, 1))),
        code::APPROVAL_OF_ANOTHER
    );
    it.sign(0, decision(&it, BOARD), day(3, 1)).unwrap();
    assert_eq!(
        code(it.sign(0, decision(&it, BOARD), day(3, 1))),
        code::AGREEMENT_SIGNED_ALREADY
    );
}

#[test]
fn taking_an_offer_back_drops_what_was_signed() {
    let mut it = draft(sharing(day(6, 30)));
    it.offer(at(), day(3, 1)).unwrap();
    let signature = decision(&it, BOARD);
    it.sign(0, signature.clone(), day(3, 1)).unwrap();
    it.take_back().unwrap();
    it.rewrite(content(sharing(day(7, 30)))).unwrap();
    it.offer(at(), day(3, 1)).unwrap();
    assert!(it.sides().all(|(_, s)| s.is_none()));
    assert!(
        it.sign(0, signature, day(3, 1)).is_err(),
        "an old signature does not fit the new text"
    );
}

#[test]
fn what_is_missing_is_named() {
    let codes = |c: Content| c.check().iter().map(|f| f.code).collect::<Vec<_>>();
    let empty = Terms::DataSharing(DataTerms {
        data: BTreeSet::new(),
        actions: BTreeSet::new(),
        purposes: BTreeSet::new(),
        until: None,
        attribute: Text::default(),
    });
    let found = codes(content(empty));
    for code in [
        code::AGREEMENT_NO_DATA,
        code::AGREEMENT_NO_ACTION,
        code::AGREEMENT_NO_PURPOSE,
        code::AGREEMENT_NO_UNTIL,
    ] {
        assert!(found.contains(&code), "{code}");
    }
    let mut itself = content(sharing(day(6, 30)));
    itself.sides[1].holder = Holder::Body { id: BOARD };
    assert_eq!(codes(itself), [code::AGREEMENT_WITH_ITSELF]);
    let nothing = content(Terms::Partnership {
        shared: vec![],
        until: None,
    });
    assert_eq!(codes(nothing), [code::AGREEMENT_NOTHING_SHARED]);
    let mut over = draft(sharing(day(2, 28)));
    assert_eq!(
        over.offer(at(), day(3, 1)).unwrap_err().code,
        code::AGREEMENT_OVER
    );
}

#[test]
fn a_no_names_its_clause() {
    let research: Slug = "research".parse().unwrap();
    let it = [signed(sharing(day(6, 30)))];
    let asked = |a, p: &str, d| permits(&it, a, &p.parse().unwrap(), d);
    assert_eq!(
        permits(&[], Action::Use, &research, day(4, 1)),
        Permission::No(Refusal::NoAgreement)
    );
    let id = it[0].id();
    assert_eq!(
        asked(Action::Distribute, "research", day(4, 1)),
        Permission::No(Refusal::Action(id))
    );
    assert_eq!(
        asked(Action::Use, "advocacy", day(4, 1)),
        Permission::No(Refusal::Purpose(id))
    );
    assert_eq!(
        asked(Action::Use, "research", day(7, 1)),
        Permission::No(Refusal::Over(id, day(6, 30)))
    );
    let Permission::Yes { duties, until, .. } = asked(Action::Use, "research", day(6, 30)) else {
        panic!("its last day is a day of it");
    };
    assert_eq!((duties.len(), until), (1, Some(day(6, 30))));
    let mut ended = it[0].clone();
    assert!(ended.end(day(5, 1), "  ").is_err());
    ended.end(day(5, 1), "the data were sold").unwrap();
    let after = permits(&[ended], Action::Use, &research, day(5, 1));
    assert_eq!(after, Permission::No(Refusal::Over(id, day(5, 1))));
}

#[test]
fn only_decisions_of_all_sides_are_strong_evidence() {
    let shared = vec![
        Shared {
            stage: "1a".into(),
            decisions: Text::english("which questions"),
        },
        Shared {
            stage: "4".into(),
            decisions: Text::english("what is published"),
        },
    ];
    let it = signed(Terms::Partnership { shared, until: None });
    let found = supports(&it);
    assert_eq!(
        found.iter().map(|s| s.stage.as_str()).collect::<Vec<_>>(),
        ["1a", "4"]
    );
    assert!(found.iter().all(|s| s.backing == Backing::AllSides));

    let mut weak = content(Terms::Collectors {
        say: BTreeSet::from([Say::Sites]),
        until: None,
    });
    weak.sides[1].holder = Holder::Elsewhere;
    let mut it = Agreement::draft(
        Id::new(Uuid::from_u128(9)),
        "x".parse().unwrap(),
        Uuid::from_u128(5),
        weak,
    );
    assert!(supports(&it).is_empty());
    it.offer(at(), day(3, 1)).unwrap();
    it.sign(0, decision(&it, BOARD), day(3, 1)).unwrap();
    assert_eq!(
        supports(&it),
        [Support {
            stage: "2".into(),
            backing: Backing::OneSide
        }]
    );
    let silent = signed(Terms::Collectors {
        say: BTreeSet::new(),
        until: None,
    });
    assert!(
        supports(&silent).is_empty(),
        "collectors without a say decide nothing"
    );
}

fn any_terms() -> impl Strategy<Value = Terms> {
    let actions = prop::collection::btree_set(prop::sample::select(Action::ALL.to_vec()), 1..4);
    let purposes = prop::collection::btree_set(prop::sample::select(PURPOSES.to_vec()), 1..4);
    (actions, purposes, 0_i32..400).prop_map(|(actions, purposes, long)| {
        let until = day(3, 1).saturating_add(jiff::Span::new().days(long));
        let purposes = purposes.into_iter().map(|p| p.parse().unwrap()).collect();
        Terms::DataSharing(DataTerms {
            data: BTreeSet::from([Uuid::from_u128(30)]),
            actions,
            purposes,
            until: Some(until),
            attribute: Text::default(),
        })
    })
}

proptest! {
    /// Once a permission is over, no later day brings it back; it never reaches past the last day.
    #[test]
    fn what_is_over_stays_over(terms in any_terms(), action in prop::sample::select(Action::ALL.to_vec()),
        purpose in prop::sample::select(PURPOSES.to_vec()), ended in prop::option::of(0_i32..400)) {
        let mut it = draft(terms);
        prop_assume!(it.content().until().is_some_and(|u| u >= day(3, 5)));
        it.offer(at(), day(3, 1)).unwrap();
        it.sign(0, decision(&it, BOARD), day(3, 2)).unwrap();
        it.sign(1, decision(&it, OFFICE), day(3, 5)).unwrap();
        if let Some(after) = ended {
            it.end(day(3, 5).saturating_add(jiff::Span::new().days(after)), "enough").unwrap();
        }
        let until = it.content().until().unwrap();
        let all = [it];
        let (mut seen, mut over) = (false, false);
        for after in 0..450 {
            let on = day(3, 1).saturating_add(jiff::Span::new().days(after));
            let yes = permits(&all, action, &purpose.parse().unwrap(), on).is_yes();
            prop_assert!(!(yes && over), "came back on {on}");
            prop_assert!(!yes || (on >= day(3, 5) && on <= until));
            over |= seen && !yes;
            seen |= yes;
        }
    }

    /// Another agreement never takes a permission away.
    #[test]
    fn more_agreements_never_permit_less(a in any_terms(), b in any_terms(), on in 0_i32..400) {
        let on = day(3, 5).saturating_add(jiff::Span::new().days(on));
        let (a, b) = (draft_signed(a), draft_signed(b));
        for action in Action::ALL {
            for purpose in PURPOSES {
                let purpose: Slug = purpose.parse().unwrap();
                let alone = permits(std::slice::from_ref(&a), action, &purpose, on).is_yes();
                let both = permits(&[b.clone(), a.clone()], action, &purpose, on).is_yes();
                prop_assert!(both || !alone);
            }
        }
    }

    /// Whatever is tried on a signed agreement, what was signed stays.
    #[test]
    fn a_signed_text_never_changes(steps in prop::collection::vec(0_u8..6, 0..8)) {
        let mut it = signed(sharing(day(6, 30)));
        let digest = it.digest();
        for step in steps {
            let _ = match step {
                0 => it.rewrite(content(sharing(day(12, 31)))),
                1 => it.offer(at(), day(4, 1)),
                2 => it.take_back(),
                3 => it.sign(0, decision(&it, BOARD), day(4, 1)),
                4 => it.end(day(4, 1), "enough"),
                _ => it.supersede(day(4, 1), "later".parse().unwrap()),
            };
            prop_assert_eq!(it.digest(), digest);
            prop_assert!(it.sides().all(|(_, s)| s.is_some()));
        }
    }
}

fn draft_signed(terms: Terms) -> Agreement {
    let mut it = draft(terms);
    it.offer(at(), day(3, 1)).unwrap();
    it.sign(0, decision(&it, BOARD), day(3, 2)).unwrap();
    it.sign(1, decision(&it, OFFICE), day(3, 5)).unwrap();
    it
}
