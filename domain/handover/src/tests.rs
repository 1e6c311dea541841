use std::collections::BTreeMap;

use base::{Date, Digest, Id, Text, Timestamp};
use framework::scheme::{ItemState, built_in};
use governance::{Alone, approve};
use uuid::Uuid;

use crate::*;

fn at(day: &str) -> Timestamp {
    format!("{day}T08:00:00Z").parse().unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn sent(due: &str) -> Sent {
    Sent {
        initiative: Uuid::from_u128(1),
        release: Uuid::from_u128(2),
        office: Id::new(Uuid::from_u128(3)),
        dossier: Dossier {
            release: "water".parse().unwrap(),
            version: 1,
            content: Digest::of(b"water"),
            title: Text::english("Water"),
            sentence: Text::english("Wells run dry."),
            initiative: "water".parse().unwrap(),
            initiative_title: Text::english("Water"),
            round: 1,
            lines: BTreeMap::new(),
        },
        indicator: "6.1.1".into(),
        words: Text::default(),
        due: day(due),
    }
}

fn one() -> Handover {
    Handover::send(Id::new(Uuid::from_u128(9)), sent("2026-03-01"), day("2026-01-01")).unwrap()
}

fn ruling(category: Category) -> Ruling {
    Ruling {
        category,
        reasons: Text::english("It is sound."),
        indicator: "6.1.1".into(),
        scope: Text::english("The camp, 2025"),
        expires: Some(day("2027-01-01")),
        review: None,
        nature: None,
        status: None,
    }
}

fn judged(state: ItemState) -> BTreeMap<String, Judged> {
    let note = Text::default;
    let items = built_in()[0].items.iter();
    items
        .map(|i| (i.code.clone(), Judged { state, note: note() }))
        .collect()
}

fn decide(it: &mut Handover, on: &str) -> Result<Category, base::Finding> {
    let alone = Alone {
        by: "Amal".into(),
        account: None,
        reason: "No board yet".into(),
        at: at(on),
    };
    let approval = approve(&it.subject()?, &[], &[], alone)?;
    it.decide(approval, at(on))
}

#[test]
fn silence_is_unanswered_and_never_a_no() {
    let it = one();
    assert_eq!(it.standing(day("2026-03-01")), Standing::Waiting);
    assert_eq!(it.standing(day("2026-03-02")), Standing::Unanswered);
    assert_eq!(it.age(day("2026-03-02")), 60);
    assert!(it.ruling(day("2026-03-02")).is_none());
}

#[test]
fn an_office_gets_its_time() {
    let early = Handover::send(Id::new(Uuid::from_u128(9)), sent("2026-01-28"), day("2026-01-01"));
    assert_eq!(early.unwrap_err().code.0, "handover-too-soon");
    assert!(Handover::send(Id::new(Uuid::from_u128(9)), sent("2026-01-29"), day("2026-01-01")).is_ok());
}

#[test]
fn the_clock_stands_still_while_the_producer_has_the_word() {
    let mut it = one();
    let words = || Text::english("How were homes chosen?");
    it.ask("2.1", words(), at("2026-01-10")).unwrap();
    it.ask("", words(), at("2026-01-12")).unwrap();
    assert_eq!(it.standing(day("2026-06-01")), Standing::Asked);
    it.answer(1, words(), at("2026-01-15")).unwrap();
    assert_eq!(it.due, day("2026-03-01"), "one question still waits");
    it.answer(2, words(), at("2026-01-20")).unwrap();
    assert_eq!(it.due, day("2026-03-11"), "ten days later");
    assert_eq!(
        it.answer(2, words(), at("2026-01-21")).unwrap_err().code.0,
        "handover-no-question"
    );
}

#[test]
fn quality_assured_means_every_criterion_was_judged() {
    let scheme = &built_in()[0];
    let mut it = one();
    let today = day("2026-02-01");
    let code = |it: &mut Handover| {
        it.propose(ruling(Category::Complementary), Some(scheme), today)
            .unwrap_err()
            .code
            .0
    };
    assert_eq!(code(&mut it), "handover-not-judged");
    it.judge(scheme, judged(ItemState::Unknown)).unwrap();
    assert_eq!(code(&mut it), "handover-not-judged");
    it.judge(scheme, judged(ItemState::Partly)).unwrap();
    it.ask("", Text::english("Why?"), at("2026-01-10")).unwrap();
    assert_eq!(code(&mut it), "handover-questions-open");
    it.answer(1, Text::english("So."), at("2026-01-10")).unwrap();
    it.propose(ruling(Category::Complementary), Some(scheme), today)
        .unwrap();
    assert_eq!(decide(&mut it, "2026-02-01").unwrap(), Category::Complementary);
    assert_eq!(it.standing(today), Standing::Decided(Category::Complementary));
    assert_eq!(it.standing(day("2027-01-02")), Standing::Expired);
    assert_eq!(
        decide(&mut it, "2026-02-02").unwrap_err().code.0,
        "handover-no-ruling"
    );
}

#[test]
fn a_ruling_of_another_state_decides_nothing() {
    let scheme = &built_in()[0];
    let mut it = one();
    it.judge(scheme, judged(ItemState::Met)).unwrap();
    it.propose(ruling(Category::Integrated), Some(scheme), day("2026-02-01"))
        .unwrap();
    let before = it.subject().unwrap();
    it.judge(scheme, judged(ItemState::Partly)).unwrap();
    assert_ne!(before, it.subject().unwrap());
}

#[test]
fn independent_carries_no_codes_and_needs_no_criteria() {
    let mut it = one();
    let today = day("2026-02-01");
    let coded = Ruling {
        nature: Some(Nature::C),
        ..ruling(Category::Independent)
    };
    assert_eq!(
        it.propose(coded, None, today).unwrap_err().code.0,
        "handover-codes-without"
    );
    it.propose(ruling(Category::Independent), None, today).unwrap();
    decide(&mut it, "2026-02-01").unwrap();
    assert_eq!(it.standing(today), Standing::Decided(Category::Independent));
}

#[test]
fn the_producer_goes_outside_from_any_state() {
    let scheme = &built_in()[0];
    let mut waiting = one();
    let mut asked = one();
    asked.ask("", Text::english("Why?"), at("2026-01-10")).unwrap();
    let mut integrated = one();
    integrated.judge(scheme, judged(ItemState::Met)).unwrap();
    integrated
        .propose(ruling(Category::Integrated), Some(scheme), day("2026-02-01"))
        .unwrap();
    decide(&mut integrated, "2026-02-01").unwrap();
    for it in [&mut waiting, &mut asked, &mut integrated] {
        it.choose_independent(Text::default(), day("2026-02-02")).unwrap();
        assert_eq!(it.standing(day("2026-09-01")), Standing::ChosenIndependent);
        assert!(it.ruling(day("2026-02-03")).is_none());
        assert_eq!(
            it.ask("", Text::english("Why?"), at("2026-02-03"))
                .unwrap_err()
                .code
                .0,
            "handover-closed"
        );
    }
}

#[test]
fn every_part_has_a_phase_and_a_dimension_and_an_empty_dossier_says_so() {
    assert_eq!(one().dossier.missing().len(), Part::ALL.len());
    for dimension in Dimension::ALL {
        assert!(
            Part::ALL.iter().any(|p| p.dimension() == *dimension),
            "{dimension:?}"
        );
    }
    for phase in Phase::ALL {
        assert!(Part::ALL.iter().any(|p| p.phase() == *phase), "{phase:?}");
    }
}
