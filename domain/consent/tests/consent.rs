//! The promises of the crate: no use without a yes at that moment, nothing after a withdrawal, codes that
//! notice slips.

use std::collections::{BTreeMap, BTreeSet};

use base::{Id, Language, Slug, Text, Timestamp};
use consent::*;
use proptest::prelude::*;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + second).unwrap()
}

fn slug(s: &str) -> Slug {
    s.parse().unwrap()
}

fn id<T>(n: u128) -> Id<T> {
    let text = format!("{:032x}", n);
    text.parse().unwrap()
}

fn notice() -> Notice {
    let purpose = |name: &str, label: &str, core| Purpose {
        id: slug(name),
        label: Text::english(label),
        dpv: Some("https://w3id.org/dpv#ResearchAndDevelopment".into()),
        core,
    };
    Notice {
        id: id(1),
        version: 2,
        text: Text::english("We ask about water. You may stop at any time."),
        purposes: vec![
            purpose(
                "statistics",
                "Counting, published so that nobody is recognisable",
                true,
            ),
            purpose("contact", "Being asked again", false),
        ],
        controller: Controller {
            name: "Water committee".into(),
            contact: "committee@example.org".into(),
        },
        collected: Text::english("Answers about water"),
        recipients: Text::default(),
        storage: Text::english("On the committee's server"),
        returns: Text::english("A meeting in the square"),
        retention: Retention::UntilPublished,
        withdrawal: Text::english("With the code, or by telling any collector"),
        jurisdiction: None,
    }
}

fn fresh() -> Record {
    let purposes = [slug("statistics"), slug("contact")];
    Record::ask(
        id(9),
        (id(1), 2),
        Language::english(),
        Given::Person,
        purposes,
        at(0),
    )
}

fn answers(set: &[&str]) -> BTreeSet<String> {
    set.iter().map(|s| (*s).to_owned()).collect()
}

fn mapping() -> Mapping {
    let question = |name: &str, purpose: &str| Question {
        question: name.into(),
        purposes: vec![slug(purpose)],
        given: answers(&["yes"]),
        refused: answers(&["no"]),
        deferred: answers(&["later"]),
    };
    Mapping {
        notice: id(1),
        notice_version: 2,
        questions: vec![
            question("consent", "statistics"),
            question("call_again", "contact"),
        ],
    }
}

fn take(consent: &'static str, call: &'static str) -> Taken {
    let answer = |q: &str| Some(if q == "consent" { consent } else { call });
    mapping().take(
        &notice(),
        id(9),
        (Language::english(), Given::Person),
        answer,
        &BTreeMap::new(),
        at(0),
    )
}

/// A purpose that no question asks about is asked apart: silence gives nothing, and a question of the form is not
/// overruled.
#[test]
fn what_is_asked_apart_counts_for_itself() {
    let mut mapping = mapping();
    mapping.questions.truncate(1);
    let said = |apart: &[(&str, Answer)]| {
        let apart = apart.iter().map(|(p, a)| (slug(p), *a)).collect();
        let given = (Language::english(), Given::Person);
        let taken = mapping.take(&notice(), id(9), given, |_| Some("yes"), &apart, at(0));
        let Taken::Recorded(record) = taken else {
            panic!("the core purpose was given")
        };
        (
            record.state(&slug("statistics"), at(1)),
            record.state(&slug("contact"), at(1)),
        )
    };
    assert_eq!(said(&[]), (Some(State::Given), None));
    assert_eq!(
        said(&[("contact", Answer::Given)]),
        (Some(State::Given), Some(State::Given))
    );
    assert_eq!(
        said(&[("contact", Answer::Refused)]),
        (Some(State::Given), Some(State::Refused))
    );
    assert_eq!(
        said(&[("statistics", Answer::Refused)]),
        (Some(State::Given), None)
    );
}

#[test]
fn an_answer_becomes_a_record_or_nothing_but_a_count() {
    let Taken::Recorded(record) = take("yes", "no") else {
        panic!("a yes is recorded")
    };
    assert_eq!(record.state(&slug("statistics"), at(1)), Some(State::Given));
    assert_eq!(record.state(&slug("contact"), at(1)), Some(State::Refused));
    assert_eq!(take("no", "yes"), Taken::NotStored(Answer::Refused));
    assert_eq!(take("later", "yes"), Taken::NotStored(Answer::Deferred));
    assert_eq!(take("", "yes"), Taken::NotStored(Answer::Nothing));
    assert_eq!(take("perhaps", "yes"), Taken::NotStored(Answer::Nothing));

    let day = at(0).to_string()[..10].parse().unwrap();
    let mut refusals = Refusals::default();
    for answer in [Answer::Refused, Answer::Refused, Answer::Nothing, Answer::Given] {
        refusals.count(day, answer);
    }
    assert_eq!(refusals.total(), [2, 0, 1]);
}

#[test]
fn two_questions_about_one_purpose_must_both_say_yes() {
    let mut m = mapping();
    m.questions[1].purposes = vec![slug("statistics")];
    let answer = |q: &str| Some(if q == "consent" { "yes" } else { "no" });
    let taken = m.take(
        &notice(),
        id(9),
        (Language::english(), Given::Person),
        answer,
        &BTreeMap::new(),
        at(0),
    );
    assert_eq!(taken, Taken::NotStored(Answer::Refused));
}

#[test]
fn a_mapping_is_held_against_form_and_notice() {
    let mut m = mapping();
    m.questions[0].purposes.push(slug("selling"));
    m.questions[0].refused.insert("yes".into());
    m.questions[1].given.clear();
    m.questions.push(Question {
        question: "gone".into(),
        ..m.questions[0].clone()
    });
    let offered = |q: &str| (q != "gone").then(|| vec!["yes", "no", "dont_know"]);
    let told: Vec<String> = m
        .check(&notice(), offered)
        .iter()
        .map(|f| format!("{:?} {} [{}] {:?}", f.severity, f.code, f.place, f.facts))
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    Error consent-unknown-purpose [question consent] {"purpose": Text("selling")}
    Error consent-unknown-answer [question consent] {"answer": Text("later")}
    Error consent-ambiguous-answer [question consent] {"answer": Text("yes")}
    Warning consent-unmapped-answer [question consent] {"answer": Text("dont_know")}
    Error consent-never-given [question call_again] {}
    Error consent-unknown-answer [question call_again] {"answer": Text("later")}
    Warning consent-unmapped-answer [question call_again] {"answer": Text("yes")}
    Warning consent-unmapped-answer [question call_again] {"answer": Text("dont_know")}
    Error consent-no-question [question gone] {}
    "#);
}

#[test]
fn a_notice_names_what_it_lacks() {
    let mut n = notice();
    assert!(n.check(&[Language::english()]).is_empty());
    n.withdrawal = Text::default();
    n.controller.contact.clear();
    n.purposes.clear();
    let found = n.check(&["ar".parse().unwrap()]);
    assert_eq!(found.len(), 4);
}

#[test]
fn a_form_question_is_proposed_by_its_name_and_its_yes() {
    let questions = [
        ("age", vec![]),
        ("consent_remote", vec!["yes", "no"]),
        ("consent_photo", vec!["yes", "no"]),
    ];
    let found = suggest(&questions, &[slug("statistics")]).unwrap();
    assert_eq!(
        (found.question.as_str(), found.given, found.refused),
        ("consent_remote", answers(&["yes"]), answers(&["no"]))
    );
    assert_eq!(suggest(&[("age", vec!["yes"])], &[]), None);
}

#[test]
fn consent_ends_when_it_was_agreed_to_end_and_can_be_renewed() {
    let (mut r, p) = (fresh(), slug("statistics"));
    r.step(&p, at(10), Step::Give { until: Some(at(100)) }).unwrap();
    assert!(may_use(Basis::Person(&r), &p, at(99)).is_ok());
    assert_eq!(
        may_use(Basis::Person(&r), &p, at(100)),
        Err(Reason::State(State::Expired))
    );
    assert_eq!(
        may_use(Basis::Person(&r), &p, at(9)),
        Err(Reason::State(State::Requested))
    );
    assert_eq!(
        may_use(Basis::Person(&r), &slug("selling"), at(50)),
        Err(Reason::NotAsked)
    );
    r.step(&p, at(200), Step::Renew { until: None }).unwrap();
    assert!(may_use(Basis::Person(&r), &p, at(1_000)).is_ok());
    assert_eq!(
        r.step(&p, at(150), Step::Refuse),
        Err(NotPossible::BeforeTheLast(at(200)))
    );
    assert_eq!(
        r.step(&p, at(201), Step::Revoke { reason: " ".into() }),
        Err(NotPossible::WithoutReason)
    );
    r.step(
        &p,
        at(201),
        Step::Withdraw {
            channel: Channel::InPerson,
        },
    )
    .unwrap();
    assert_eq!(
        r.step(&p, at(202), Step::Renew { until: None }),
        Err(NotPossible::From(State::Withdrawn))
    );
}

#[test]
fn a_community_speaks_for_those_who_do_not_object() {
    let p = slug("statistics");
    let mut community = fresh();
    community.given_by = tal();
    community.step(&p, at(1), Step::Give { until: None }).unwrap();
    let mut person = fresh();
    let with = |person| Basis::Community {
        community: &community,
        person,
    };
    assert!(may_use(with(None), &p, at(5)).is_ok());
    assert!(may_use(with(Some(&person)), &p, at(5)).is_ok());
    person.step(&p, at(3), Step::Refuse).unwrap();
    assert_eq!(
        may_use(
            Basis::Community {
                community: &community,
                person: Some(&person)
            },
            &p,
            at(5)
        ),
        Err(Reason::PersonObjects(State::Refused))
    );
}

/// Each objection of the person counts, whatever the community says; without the community's yes a person's yes is not
/// enough.
#[test]
fn a_community_s_word_and_a_person_s_are_both_held_to() {
    let p = slug("statistics");
    let give = |record: &mut Record| record.step(&p, at(1), Step::Give { until: None }).unwrap();
    let (mut yes, mut person) = (fresh(), fresh());
    give(&mut yes);
    give(&mut person);
    let silent = fresh();
    assert_eq!(
        may_use(basis(&silent, &person), &p, at(5)),
        Err(Reason::State(State::Requested))
    );
    assert_eq!(basis(&silent, &person).state(&p, at(5)), Some(State::Requested));
    assert_eq!(basis(&yes, &silent).state(&p, at(5)), Some(State::Given));
    let reason = || "not the right person".to_owned();
    for objection in [
        Step::Withdraw {
            channel: Channel::Community,
        },
        Step::Revoke { reason: reason() },
        Step::Invalidate { reason: reason() },
    ] {
        let mut objects = person.clone();
        let state = objects.step(&p, at(3), objection).unwrap();
        assert!(
            may_use(basis(&yes, &objects), &p, at(2)).is_ok(),
            "before {state:?}"
        );
        assert_eq!(
            may_use(basis(&yes, &objects), &p, at(5)),
            Err(Reason::PersonObjects(state))
        );
        assert_eq!(basis(&yes, &objects).state(&p, at(5)), Some(state));
    }
    let mut ends = fresh();
    ends.step(&p, at(1), Step::Give { until: Some(at(9)) }).unwrap();
    assert_eq!(basis(&ends, &person).ends(&p, at(5)), Some(at(9)));
    assert_eq!(basis(&ends, &person).state(&p, at(9)), Some(State::Expired));
    assert_eq!(basis(&yes, &person).ends(&p, at(5)), None);
}

/// Who answers for a community that has decided need not say yes again, but may say no.
#[test]
fn silence_is_enough_where_the_community_has_decided_and_a_no_is_not() {
    let said = |answer: &'static str| {
        let given = (Language::english(), tal());
        let answer = |q: &str| (q == "consent").then_some(answer);
        mapping().take(&notice(), id(9), given, answer, &BTreeMap::new(), at(0))
    };
    let Taken::Recorded(record) = said("") else {
        panic!("the community has said yes")
    };
    assert_eq!(record.state(&slug("statistics"), at(1)), Some(State::Requested));
    assert!(matches!(said("yes"), Taken::Recorded(_)));
    assert_eq!(said("no"), Taken::NotStored(Answer::Refused));
    assert_eq!(said("later"), Taken::NotStored(Answer::Deferred));
}

fn basis<'a>(community: &'a Record, person: &'a Record) -> Basis<'a> {
    Basis::Community {
        community,
        person: Some(person),
    }
}

fn tal() -> Given {
    Given::Community(Collective {
        community: "Tal".into(),
        decided_by: "Assembly".into(),
        decided_on: "2021-06-01".parse().unwrap(),
        how: "Open meeting".into(),
        authorised_respondent: "Speaker".into(),
        document: None,
    })
}

#[test]
fn a_receipt_copies_the_record_in_the_reader_s_language() {
    let Taken::Recorded(record) = take("yes", "no") else {
        panic!()
    };
    let receipt = Receipt::of(&record, &notice(), ReceiptCode::from_chance(7), at(1));
    assert_eq!(
        receipt.purposes,
        [
            (slug("contact"), State::Refused),
            (slug("statistics"), State::Given)
        ]
    );
    assert_eq!(
        receipt.document["dpv:hasPurpose"][1]["dpv:hasConsentStatus"],
        "dpv:ConsentGiven"
    );
    let text = receipt.document.to_string();
    assert!(
        !text.contains(&ReceiptCode::from_chance(7).to_string()),
        "the code itself is the person's secret"
    );
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let code = ReceiptCode::from_chance(0x1234_5678_9abc);
    let shown = code.to_string();
    assert_eq!(shown.len(), 14);
    assert_eq!(
        shown
            .to_lowercase()
            .replace('-', " ")
            .replace('0', "o")
            .replace('1', "l")
            .parse(),
        Ok(code)
    );
    assert_eq!("K7PM".parse::<ReceiptCode>(), Err(ReceiptCodeError::Length));
    assert_eq!(
        "K7PM-2XQT-9RC*".parse::<ReceiptCode>(),
        Err(ReceiptCodeError::Sign('*'))
    );
    assert_eq!(format!("{code:?}"), "ReceiptCode(…)");
}

fn step() -> impl Strategy<Value = Step> {
    let until = proptest::option::of(0..200_i64).prop_map(|u| u.map(at));
    prop_oneof![
        Just(Step::Ask),
        Just(Step::Defer),
        Just(Step::Refuse),
        until.clone().prop_map(|until| Step::Give { until }),
        until.prop_map(|until| Step::Renew { until }),
        Just(Step::Withdraw {
            channel: Channel::Receipt
        }),
        Just(Step::Revoke {
            reason: "ended".into()
        }),
        Just(Step::Invalidate {
            reason: "not informed".into()
        }),
    ]
}

/// A record to which anything may have happened at any time.
fn lived() -> impl Strategy<Value = Record> {
    proptest::collection::vec((0..200_i64, step(), any::<bool>()), 0..12).prop_map(|mut steps| {
        steps.sort_by_key(|(t, _, _)| *t);
        let mut record = fresh();
        for (t, step, core) in steps {
            let _ = record.step(&slug(if core { "statistics" } else { "contact" }), at(t), step);
        }
        record
    })
}

proptest! {
    /// Invariant 1 of the domain model.
    #[test]
    fn no_use_without_a_yes_at_that_moment(record in lived(), t in 0..250_i64) {
        for purpose in [slug("statistics"), slug("contact")] {
            let yes = record.state(&purpose, at(t)).is_some_and(|s| matches!(s, State::Given | State::Renewed));
            let may = may_use(Basis::Person(&record), &purpose, at(t));
            prop_assert_eq!(may.is_ok(), yes);
            if may.is_ok() {
                let said = record.events(&purpose).iter().any(|e| {
                    e.at <= at(t) && matches!(e.step, Step::Give { .. } | Step::Renew { .. })
                });
                prop_assert!(said);
            }
        }
        prop_assert_eq!(may_use(Basis::Nobody, &slug("statistics"), at(t)), Err(Reason::NoRecord));
    }

    /// Invariant 2 of the domain model.
    #[test]
    fn what_is_withdrawn_is_in_nothing_made_after(
        records in proptest::collection::vec(lived(), 1..8), which in 0..8_usize, t in 200..300_i64, later in 0..100_i64,
    ) {
        let mut records = records;
        let which = which % records.len();
        records[which].withdraw(at(t), Channel::Receipt);
        let all = records.iter().enumerate().map(|(i, r)| (i, Basis::Person(r)));
        let (made, left_out) = permitted(all, &slug("statistics"), at(t + later));
        prop_assert!(made.iter().all(|(i, _)| *i != which));
        prop_assert_eq!(made.len() as u64 + left_out, records.len() as u64);
    }

    #[test]
    fn the_past_does_not_change(record in lived(), t in 0..200_i64, more in step()) {
        let before = record.state(&slug("statistics"), at(t));
        let mut longer = record.clone();
        let _ = longer.step(&slug("statistics"), at(240), more);
        prop_assert_eq!(longer.state(&slug("statistics"), at(t)), before);
        let text = serde_json::to_string(&longer).unwrap();
        prop_assert_eq!(serde_json::from_str::<Record>(&text).unwrap(), longer);
    }

    #[test]
    fn a_code_survives_writing_and_notices_slips(chance: u64, place in 0..12_usize, other in 1..32_u8, second in 0..12_usize) {
        const SIGNS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let code = ReceiptCode::from_chance(chance);
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        let plain: Vec<u8> = code.to_string().bytes().filter(|b| *b != b'-').collect();
        let mut wrong = plain.clone();
        let sign = SIGNS.iter().position(|s| *s == wrong[place]).unwrap();
        wrong[place] = SIGNS[sign ^ usize::from(other)];
        prop_assert_eq!(String::from_utf8(wrong).unwrap().parse::<ReceiptCode>(), Err(ReceiptCodeError::Mistyped));
        let mut exchanged = plain.clone();
        exchanged.swap(place, second);
        if exchanged != plain {
            prop_assert_eq!(String::from_utf8(exchanged).unwrap().parse::<ReceiptCode>(), Err(ReceiptCodeError::Mistyped));
        }
    }
}
