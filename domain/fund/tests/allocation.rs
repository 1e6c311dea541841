//! Invariant 17: an allocation names a member, a priority group, a gender statement, activities and an initiative; a
//! group outside the open phase needs the board's exception. Whatever is handed in, nothing less is ever allocated.

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Id, Text, Timestamp};
use fund::{
    Activity, Allocation, Answer, Application, Call, Contribution, Criterion, Currency, Fund, FundStep,
    Grant, GrantState, Interest, Judged, Ledger, Money, Paper, Posting, Priority, Proposed, Sits, Tranche,
    What,
};
use governance::body::{HowChosen, Naming, Side};
use governance::{Alone, Approval, Body, Membership, Motion, Subject, approve};
use proptest::prelude::*;
use uuid::Uuid;

const DAY: Date = Date::constant(2025, 2, 1);
const MEMBERS: u128 = 3;
const BOARD: u128 = 2;

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
    Paper::new("Letter", DAY, "file 1", DAY).unwrap()
}

/// A decision of a body, as the store keeps one.
fn decided(subject: &Subject, body: u128) -> Approval {
    let requirement = serde_json::json!({
        "seats": 3, "quorum": 2, "majority": { "more_than_half": "cast" }, "casting": "nobody", "sides": "together",
        "seats_of": { "community": 3 }, "block": false, "interests": "no_vote", "remote": true, "recorded": true,
    });
    serde_json::from_value(serde_json::json!({
        "subject": subject, "basis": "decision", "body": id::<Body>(body), "slug": "board", "name": { "en": "Board" },
        "motion": id::<Motion>(99), "requirement": requirement,
        "counts": { "agree": 3, "abstain": 0, "disagree": 0, "block": 0 }, "date": DAY,
    }))
    .unwrap()
}

fn alone(subject: &Subject) -> Approval {
    let alone = Alone {
        by: "Who keeps the books".into(),
        account: None,
        reason: "No body yet".into(),
        at: now(),
    };
    approve(subject, &[], &[], alone).unwrap()
}

fn agreed(subject: &Subject) -> Approval {
    decided(subject, BOARD)
}

/// A fund that is open and received 1,000 dollars; with all groups where it is said so.
fn open(others: bool) -> (Fund, Ledger) {
    let mut ledger = Ledger::new(Currency::USD, Some(DAY));
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
    by: By,
    left: bool,
}

/// Who said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Board,
    AnotherBody,
    Somebody,
}

impl By {
    fn yes(self, subject: &Subject) -> Approval {
        match self {
            Self::Board => agreed(subject),
            Self::AnotherBody => decided(subject, 77),
            Self::Somebody => alone(subject),
        }
    }
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
    let by = prop_oneof![6 => Just(By::Board), 1 => Just(By::AnotherBody), 1 => Just(By::Somebody)];
    let board = (any::<bool>(), any::<bool>(), by, prop::bool::weighted(0.15));
    ((MEMBERS..MEMBERS + 2), words, board, amount(), amount(), amount()).prop_map(
        |(body, (gender, activity, group), (others, exception, by, left), asked, voted, allocated)| Tried {
            body,
            gender,
            activity,
            group,
            others,
            exception,
            asked,
            voted,
            allocated,
            by,
            left,
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
        grant.judge(judged, None, &call()).unwrap();
    }
    let allocation = Allocation {
        money: usd(it.allocated),
        on: DAY,
        approval: it.by.yes(&grant.subject(usd(it.voted))),
        exception: it.exception.then(|| it.by.yes(&grant.exception())),
    };
    let gone = Membership {
        end: it.left.then(|| DAY.yesterday().unwrap()),
        ..member
    };
    let sits = Sits {
        seat: Some(&gone),
        today: DAY,
    };
    grant.allocate(&fund, &ledger, allocation, &sits).ok()?;
    Some((fund, grant))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn an_allocation_names_all_that_it_must(it in tried()) {
        let within = it.allocated <= it.asked && it.asked <= 80_000 && it.allocated == it.voted;
        let phase = it.group.phase() == 1 || it.others || it.exception;
        let whole = it.by == By::Board && !it.left && it.body == MEMBERS && it.gender && it.activity && within && phase;
        let done = way(&it);
        prop_assert_eq!(done.is_some(), whole, "{:?}", it);
        if let Some((fund, grant)) = done {
            let asked = &grant.applied.application;
            prop_assert_eq!(grant.state(), GrantState::Allocated);
            prop_assert_eq!(grant.applied.recipient.body, fund.members_of);
            prop_assert!(!asked.gender.is_empty() && !asked.activities.is_empty());
            let allocation = grant.allocation.as_ref().unwrap();
            prop_assert!(allocation.approval.must_be_of(&grant.subject(allocation.money)).is_ok());
            prop_assert_eq!(allocation.approval.decision().map(|(body, _)| body), Some(fund.board));
            prop_assert!(!grant.needs_exception(&fund) || allocation.exception.is_some());
        }
    }
}

/// A grant of 500 dollars that was allocated, and the money it is of.
fn allocated() -> (Fund, Ledger, Grant, Membership) {
    let (fund, mut ledger) = open(true);
    let application = Application {
        money: usd(50_000),
        group: Priority::IndigenousPeoples,
        gender: Text::english("Half are women"),
        activities: Activity::ALL.into_iter().take(1).collect(),
        purpose: Text::english("Counting wells"),
    };
    let member = seat(20, MEMBERS, "Wells");
    let (fits, at) = ((&fund, &call()), Uuid::from_u128(30));
    let mut grant = Grant::apply(id(40), fits, Some(&member), at, application, now()).unwrap();
    for n in [50, 51] {
        let judge = seat(n, BOARD, "Board");
        let judged = Judged {
            by: judge.id,
            answers: BTreeMap::from([(0, Answer::Yes)]),
            reason: Text::english("Good"),
            on: DAY,
        };
        grant.judge(judged, None, &call()).unwrap();
    }
    let allocation = Allocation {
        money: usd(50_000),
        on: DAY,
        approval: agreed(&grant.subject(usd(50_000))),
        exception: None,
    };
    let what = grant
        .allocate(&fund, &ledger, allocation, &sits(&member, DAY))
        .unwrap();
    post(&mut ledger, what, 50_000).unwrap();
    (fund, ledger, grant, member)
}

fn sits(seat: &Membership, today: Date) -> Sits<'_> {
    Sits {
        seat: Some(seat),
        today,
    }
}

fn post(ledger: &mut Ledger, what: What, minor: i64) -> Result<u32, &'static str> {
    let posting = Posting {
        on: DAY,
        what,
        money: usd(minor),
        paper: paper(),
        exchanged: None,
    };
    ledger
        .post(posting, now())
        .map(|e| e.number)
        .map_err(|f| f.code.0)
}

fn whole() -> Vec<Tranche> {
    vec![Tranche {
        money: usd(50_000),
        condition: "Signed".into(),
        met: None,
        entry: None,
    }]
}

#[test]
fn who_left_signs_no_agreement_and_nobody_signs_before_the_decision() {
    let (_, _, mut grant, mut member) = allocated();
    let eve = Date::constant(2025, 1, 31);
    let early = Paper::new("Agreement", eve, "file 2", DAY).unwrap();
    let refused = grant.agree(early, whole(), &sits(&member, DAY)).unwrap_err();
    assert_eq!(refused.code.0, "fund-too-early");
    member.end = Some(eve);
    let refused = grant.agree(paper(), whole(), &sits(&member, DAY)).unwrap_err();
    assert_eq!(refused.code.0, "fund-member-left");
    member.end = None;
    grant.agree(paper(), whole(), &sits(&member, DAY)).unwrap();
    let refused = grant.pay(1, "Signed", (3, eve)).unwrap_err();
    assert_eq!(refused.code.0, "fund-too-early", "paid before it was agreed");
}

/// An ended grant whose report was wrong has money again, and can be ended again.
#[test]
fn a_correction_strands_no_money() {
    let (mut fund, mut ledger, mut grant, member) = allocated();
    grant.agree(paper(), whole(), &sits(&member, DAY)).unwrap();
    let (what, _) = grant.pay(1, "Signed", (ledger.next_number(), DAY)).unwrap();
    post(&mut ledger, what, 50_000).unwrap();
    let spent = What::Expenditure { grant: grant.id };
    let number = post(&mut ledger, spent, 30_000).unwrap();
    post(&mut ledger, What::GrantRefund { grant: grant.id }, 20_000).unwrap();
    grant.close(&ledger, "").unwrap();
    assert_eq!(grant.state(), GrantState::Refunded);
    post(&mut ledger, What::Counter { number }, 1).unwrap();
    grant.undone(spent, number);
    assert_eq!(
        (grant.state(), ledger.advanced(grant.id)),
        (GrantState::Reporting, usd(30_000))
    );
    assert_eq!(grant.close(&ledger, "").unwrap_err().code.0, "fund-unspent");
    let contribution: Id<Contribution> = id(9);
    post(&mut ledger, What::DonorRefund { contribution }, 70_000).unwrap();
    let close = |fund: &mut Fund, ledger: &Ledger, step, open| {
        let yes = agreed(&fund.subject(step, None));
        fund.take(step, (DAY, yes, None), ledger, open)
            .map_err(|f| f.code.0)
    };
    close(&mut fund, &ledger, FundStep::Close, 1).unwrap();
    let end = close(&mut fund, &ledger, FundStep::End, 0);
    assert_eq!(end, Err("fund-not-empty"), "money is with a recipient");
    grant
        .report(DAY, usd(30_000), Text::english("Forms"), paper(), 9)
        .unwrap();
    post(&mut ledger, spent, 30_000).unwrap();
    grant.close(&ledger, "").unwrap();
    close(&mut fund, &ledger, FundStep::End, 0).unwrap();
}

#[test]
fn nobody_opens_a_fund_alone() {
    let mut fund = open(false).0;
    let step = FundStep::OpenToOthers;
    let ledger = Ledger::new(Currency::USD, Some(DAY));
    let subject = fund.subject(step, None);
    for no in [alone(&subject), decided(&subject, 77)] {
        let refused = fund.take(step, (DAY, no, None), &ledger, 0).unwrap_err();
        assert_eq!(refused.code.0, "fund-needs-board");
    }
}

#[test]
fn who_gains_is_known_by_organisation_account_and_role() {
    let (_, _, grant, mut recipient) = allocated();
    let board = |organisation: &str| seat(60, BOARD, organisation);
    let tie =
        |seat: &Membership, recipient: &Membership, role| grant.interest_of(seat, Some(recipient), role);
    assert_eq!(tie(&board("First"), &recipient, false), None);
    assert_eq!(
        tie(&board("  WELLS "), &recipient, false),
        Some(Interest::Organisation)
    );
    assert_eq!(tie(&board("First"), &recipient, true), Some(Interest::Role));
    recipient.organisation = Some("New name".into());
    assert_eq!(
        tie(&board("new  name"), &recipient, false),
        Some(Interest::Organisation)
    );
    let mut same = board("First");
    (same.sign_in, recipient.sign_in) = (Some(Uuid::from_u128(5)), Some(Uuid::from_u128(5)));
    assert_eq!(tie(&same, &recipient, false), Some(Interest::Person));
}
