//! Invariant 17: an allocation names a member, a priority group, a gender statement, activities and an initiative; a
//! group outside the open phase needs the board's exception. Whatever is handed in, nothing less is ever allocated.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Id, Text, Timestamp};
use fund::{
    Activity, Allocation, Answer, Application, Call, Contribution, Criterion, Currency, Fund, FundStep,
    Grant, GrantState, Judged, Ledger, Money, Paper, Posting, Priority, Proposed, What,
};
use governance::body::{HowChosen, Naming, Side};
use governance::{Alone, Approval, Membership, Subject, approve};
use proptest::prelude::*;
use uuid::Uuid;

const DAY: Date = Date::constant(2025, 2, 1);
const MEMBERS: u128 = 3;

fn now() -> Timestamp {
    "2025-02-01T10:00:00Z".parse().unwrap()
}

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn usd(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

fn paper() -> Paper {
    Paper::new("Letter", DAY, "file 1").unwrap()
}

fn agreed(subject: &Subject) -> Approval {
    let alone = Alone {
        by: "The board".into(),
        account: None,
        reason: "No body yet".into(),
        at: now(),
    };
    approve(subject, &[], &[], alone).unwrap()
}

/// A fund that is open and received 1,000 dollars; with all groups where it is said so.
fn open(others: bool) -> (Fund, Ledger) {
    let mut ledger = Ledger::new(Currency::USD);
    let mut fund = Fund::propose(Proposed {
        id: id(1),
        slug: "fund".parse().unwrap(),
        name: Text::english("Fund"),
        about: Text::default(),
        board: id(2),
        members_of: id(MEMBERS),
        currency: Currency::USD,
        source: None,
        created: now(),
    });
    let later = others.then_some(FundStep::OpenToOthers);
    for step in [FundStep::Establish, FundStep::Open].into_iter().chain(later) {
        let yes = agreed(&fund.subject(step, Some(&paper())));
        fund.take(step, (DAY, yes, Some(paper())), &ledger, 0).unwrap();
    }
    let contribution: Id<Contribution> = id(9);
    let deposit = Posting {
        on: DAY,
        what: What::Deposit { contribution },
        money: usd(100_000),
        paper: paper(),
        exchanged: None,
    };
    ledger.post(deposit, now()).unwrap();
    (fund, ledger)
}

fn call() -> Call {
    Call {
        id: id(4),
        fund: id(1),
        title: Text::english("Call"),
        about: Text::default(),
        criteria: vec![Criterion {
            words: Text::english("Who decides?"),
        }],
        most: usd(80_000),
        opens: DAY,
        closes: DAY,
    }
}

fn seat(n: u128, body: u128, organisation: &str) -> Membership {
    Membership {
        id: id(n),
        body: id(body),
        name: organisation.into(),
        naming: Naming::Public,
        sign_in: None,
        organisation: Some(organisation.into()),
        on_behalf_of: "Many".into(),
        chosen: HowChosen::Named,
        side: Side::Organisation,
        statement: Text::default(),
        joined: None,
        posts: Vec::new(),
        voting: true,
        start: DAY,
        end: None,
    }
}

/// What somebody hands in, and what the board says to it.
#[derive(Debug, Clone)]
struct Tried {
    body: u128,
    gender: bool,
    activity: bool,
    group: Priority,
    others: bool,
    exception: bool,
    asked: i64,
    voted: i64,
    allocated: i64,
}

fn tried() -> impl Strategy<Value = Tried> {
    let group = prop_oneof![
        Just(Priority::PersonsWithDisabilities),
        Just(Priority::Lgbtiq),
        Just(Priority::IndigenousPeoples),
        Just(Priority::Other {
            words: "Herders".into()
        }),
    ];
    // Of a few amounts, so that what was voted on and what is allocated are often the same.
    let amount = || prop_oneof![Just(50_000_i64), Just(60_000), Just(120_000)];
    let words = (prop::bool::weighted(0.85), prop::bool::weighted(0.85), group);
    let board = (any::<bool>(), any::<bool>());
    ((MEMBERS..MEMBERS + 2), words, board, amount(), amount(), amount()).prop_map(
        |(body, (gender, activity, group), (others, exception), asked, voted, allocated)| Tried {
            body,
            gender,
            activity,
            group,
            others,
            exception,
            asked,
            voted,
            allocated,
        },
    )
}

/// The whole way of an application; nothing where it is refused.
fn way(it: &Tried) -> Option<(Fund, Grant)> {
    let (fund, ledger) = open(it.others);
    let activities: BTreeSet<Activity> = Activity::ALL.into_iter().take(usize::from(it.activity)).collect();
    let application = Application {
        money: usd(it.asked),
        group: it.group.clone(),
        gender: if it.gender {
            Text::english("Half are women")
        } else {
            Text::default()
        },
        activities,
        purpose: Text::english("Counting wells"),
    };
    let member = seat(20, it.body, "Wells");
    let initiative = Uuid::from_u128(30);
    let mut grant = Grant::apply(
        id(40),
        (&fund, &call()),
        Some(&member),
        initiative,
        application,
        now(),
    )
    .ok()?;
    for n in [50, 51] {
        let judge = seat(n, 2, "Board");
        let judged = Judged {
            by: judge.id,
            answers: BTreeMap::from([(0, Answer::Yes)]),
            reason: Text::english("Good"),
            on: DAY,
        };
        grant.judge(judged, &judge, false, &call()).unwrap();
    }
    let allocation = Allocation {
        money: usd(it.allocated),
        on: DAY,
        approval: agreed(&grant.subject(usd(it.voted))),
        exception: it.exception.then(|| agreed(&grant.exception())),
    };
    grant.allocate(&fund, &ledger, allocation).ok()?;
    Some((fund, grant))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn an_allocation_names_all_that_it_must(it in tried()) {
        let within = it.allocated <= it.asked && it.asked <= 80_000 && it.allocated == it.voted;
        let phase = it.group.phase() == 1 || it.others || it.exception;
        let whole = it.body == MEMBERS && it.gender && it.activity && within && phase;
        let done = way(&it);
        prop_assert_eq!(done.is_some(), whole, "{:?}", it);
        if let Some((fund, grant)) = done {
            let asked = &grant.applied.application;
            prop_assert_eq!(grant.state(), GrantState::Allocated);
            prop_assert_eq!(grant.applied.recipient.body, fund.members_of);
            prop_assert!(!asked.gender.is_empty() && !asked.activities.is_empty());
            let allocation = grant.allocation.as_ref().unwrap();
            prop_assert!(allocation.approval.must_be_of(&grant.subject(allocation.money)).is_ok());
            prop_assert!(!grant.needs_exception(&fund) || allocation.exception.is_some());
        }
    }
}
