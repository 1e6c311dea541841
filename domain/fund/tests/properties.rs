//! Invariants 16 to 18: no sequence of operations breaks a balance, and the same log gives the same statement.

use base::{Id, Text, Timestamp};
use fund::{
    Account, Contribution, Cost, Currency, Doing, Donor, DonorKind, Entry, Fund, FundState, Grant, Ledger,
    Money, Paper, Posting, Proposed, Statement, What,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use uuid::Uuid;

const FEW: u128 = 4;
/// Some days of the operations lie before it.
const SINCE: Option<base::Date> = Some(base::Date::constant(2025, 2, 4));

fn contribution() -> impl Strategy<Value = Id<Contribution>> {
    (1..=FEW).prop_map(|n| Id::new(Uuid::from_u128(n)))
}

fn grant() -> impl Strategy<Value = Id<Grant>> {
    (1..=FEW).prop_map(|n| Id::new(Uuid::from_u128(100 + n)))
}

/// Any operation, most of which a ledger must refuse at most times.
fn what() -> impl Strategy<Value = What> {
    prop_oneof![
        3 => contribution().prop_map(|contribution| What::Deposit { contribution }),
        1 => Just(What::Interest),
        1 => contribution().prop_map(|contribution| What::DonorRefund { contribution }),
        3 => grant().prop_map(|grant| What::Allocation { grant }),
        1 => grant().prop_map(|grant| What::LetGo { grant }),
        3 => grant().prop_map(|grant| What::Disbursement { grant }),
        3 => grant().prop_map(|grant| What::Expenditure { grant }),
        1 => grant().prop_map(|grant| What::GrantRefund { grant }),
        1 => prop_oneof![Just(Cost::AgentFee), Just(Cost::Direct), Just(Cost::Bank)].prop_map(|cost| What::Paid { cost }),
        1 => (1_u32..200).prop_map(|number| What::Counter { number }),
    ]
}

fn operation() -> impl Strategy<Value = (What, i64, i8)> {
    let amount = prop_oneof![8 => 1_i64..100_000, 1 => -5_i64..=0, 1 => 1_i64..i64::MAX];
    (what(), amount, 0_i8..28)
}

fn now() -> Timestamp {
    "2025-03-01T00:00:00Z".parse().unwrap()
}

fn posting((what, minor, day): (What, i64, i8)) -> Posting {
    let on = base::Date::constant(2025, 2, 1 + day);
    Posting {
        on,
        what,
        money: Money {
            minor,
            currency: Currency::USD,
        },
        paper: Paper::new("Letter", on, "file 1", on).unwrap(),
        exchanged: None,
    }
}

/// The days, too: whatever day it is looked at, no account was below nothing (invariant 16), and nothing happened
/// before the fund (invariant 18).
fn holds_every_day(ledger: &Ledger) {
    assert!(ledger.entries().iter().all(|e| Some(e.on) >= SINCE));
    for day in 1..=28 {
        let then = ledger.until(base::Date::constant(2025, 2, day));
        assert!(then.available().minor >= 0);
        let touched = ledger.entries().iter().flat_map(|e| &e.lines);
        for line in touched {
            assert!(
                then.balance(line.account).minor >= 0,
                "{:?} on {day}",
                line.account
            );
        }
    }
}

/// What invariant 16 says, and that every balance is the sum of its entries.
fn holds(ledger: &Ledger) {
    let balance = |a| ledger.balance(a).minor;
    let sum = |wanted: fn(&Account) -> bool| ledger.sum(wanted).minor;
    let (bank, aside) = (balance(Account::Bank), balance(Account::SetAside));
    let received = sum(|a| matches!(a, Account::Contribution(_))) + balance(Account::Interest);
    let with = sum(|a| matches!(a, Account::Advance(_)));
    let spent = sum(|a| matches!(a, Account::Spent(_)));
    let costs = sum(|a| matches!(a, Account::Cost(_)));
    assert!(bank >= aside && aside >= 0 && received >= 0 && with >= 0 && spent >= 0 && costs >= 0);
    assert_eq!(aside, sum(|a| matches!(a, Account::Reserved(_))));
    assert_eq!(
        received,
        bank + with + spent + costs,
        "nothing appears and nothing is lost"
    );
    assert!(
        with + spent + costs <= received,
        "disbursed and fees within what was received"
    );
    for n in 1..=FEW {
        let grant = Id::new(Uuid::from_u128(100 + n));
        let moved = |what: What| ledger.moved(|w| *w == what).minor;
        assert!(ledger.reserved(grant).minor >= 0 && ledger.advanced(grant).minor >= 0);
        assert!(
            moved(What::Expenditure { grant }) <= moved(What::Disbursement { grant }),
            "spent within what was paid"
        );
        assert!(
            moved(What::Disbursement { grant }) <= moved(What::Allocation { grant }),
            "paid within what was allocated"
        );
    }
}

fn statement(ledger: &Ledger) -> Statement {
    Statement::of(ledger, &[], &[], "2025-12-31".parse().unwrap())
}

#[test]
fn ten_thousand_operations_never_break_a_balance() {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let any = operation();
    let mut ledger = Ledger::new(Currency::USD, SINCE);
    let (mut done, mut refused) = (0, 0);
    for _ in 0..10_000 {
        let wanted = any.new_tree(&mut runner).unwrap().current();
        let before = ledger.entries().len();
        match ledger.post(posting(wanted), now()) {
            Ok(entry) => {
                done += 1;
                assert_eq!(entry.number as usize, before + 1);
            }
            Err(_) => {
                refused += 1;
                assert_eq!(ledger.entries().len(), before, "what is refused leaves nothing");
            }
        }
        if (done + refused) % 50 == 0 {
            holds(&ledger);
        }
    }
    holds(&ledger);
    holds_every_day(&ledger);
    assert!(
        done > 1_000 && refused > 1_000,
        "{done} done, {refused} refused: the sequence tests little"
    );
    let wire = serde_json::to_string(ledger.entries()).unwrap();
    let read: Vec<Entry> = serde_json::from_str(&wire).unwrap();
    let again = Ledger::replay((Currency::USD, SINCE), read).unwrap();
    assert_eq!(again, ledger);
    assert_eq!(statement(&again), statement(&ledger));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The same log gives the same statement, and a log that was altered gives none.
    #[test]
    fn a_replay_gives_the_same_statement(operations in proptest::collection::vec(operation(), 1..120), at in 0_usize..120) {
        let mut ledger = Ledger::new(Currency::USD, SINCE);
        for wanted in operations {
            let _ = ledger.post(posting(wanted), now());
            holds(&ledger);
        }
        holds_every_day(&ledger);
        let entries = ledger.entries().to_vec();
        let again = Ledger::replay((Currency::USD, SINCE), entries.clone()).unwrap();
        prop_assert_eq!(statement(&again), statement(&ledger));
        if let Some(one) = entries.get(at) {
            let mut altered = entries.clone();
            altered[at].money.minor = one.money.minor + 1;
            prop_assert!(Ledger::replay((Currency::USD, SINCE), altered).is_err());
            let mut without = entries.clone();
            without.remove(at);
            prop_assert!(at + 1 == entries.len() || Ledger::replay((Currency::USD, SINCE), without).is_err());
        }
    }

    /// Invariant 18: while a fund is proposed, a pledge can be made and nothing can be made of it.
    #[test]
    fn a_proposed_fund_holds_pledges_only(minor in 1_i64..1_000_000) {
        let fund = proposed();
        let money = Money { minor, currency: Currency::USD };
        let paper = posting((What::Interest, 1, 0)).paper;
        let donor = Donor::new("A foundation", DonorKind::Foundation).unwrap();
        let mut pledge = Contribution::pledge(Uuid::from_u128(1), &fund, donor, money, paper.clone()).unwrap();
        prop_assert_eq!(fund.state(), FundState::Proposed);
        prop_assert!(pledge.commit(&fund, money, paper.clone()).is_err());
        prop_assert!(pledge.may_deposit(&fund, &Ledger::new(Currency::USD, None), (money, paper.on)).is_err());
        for doing in Doing::ALL {
            prop_assert_eq!(fund.must_allow(doing).is_ok(), doing == Doing::Pledge);
        }
    }
}

proptest! {
    /// Whatever comes in however many parts, and whatever of it is undone: never more than was signed, never in
    /// another currency, never before the signature.
    #[test]
    fn no_more_comes_than_was_signed(parts in proptest::collection::vec((1_i64..600, 0_u8..4, 1_i8..29), 1..20)) {
        let (euro, signed): (Currency, i64) = ("EUR".parse().unwrap(), 1_000);
        let paper = posting((What::Interest, 1, 9)).paper;
        let mut kept = serde_json::to_value(proposed()).unwrap();
        kept["state"] = "established".into();
        let fund: Fund = serde_json::from_value(kept).unwrap();
        let donor = Donor::new("A foundation", DonorKind::Foundation).unwrap();
        let money = |minor, currency| Money { minor, currency };
        let mut it = Contribution::pledge(Uuid::from_u128(1), &fund, donor, money(signed, euro), paper.clone()).unwrap();
        it.commit(&fund, money(signed, euro), paper.clone()).unwrap();
        let mut ledger = Ledger::new(euro, SINCE);
        for (minor, how, day) in parts {
            let (on, currency) = (base::Date::constant(2025, 2, day), if how == 1 { Currency::USD } else { euro });
            let allowed = it.may_deposit(&fund, &ledger, (money(minor, currency), on));
            let came = ledger.given(it.id, euro).minor;
            prop_assert_eq!(allowed.is_ok(), currency == euro && came + minor <= signed && on >= paper.on);
            if allowed.is_ok() {
                let wanted = Posting { on, money: money(minor, euro), what: What::Deposit { contribution: it.id }, ..posting((What::Interest, 1, 0)) };
                ledger.post(wanted, now()).unwrap();
            }
            if how == 2 {
                let number = ledger.next_number().saturating_sub(1);
                let _ = ledger.post(Posting { on, ..posting((What::Counter { number }, 1, 27)) }, now());
            }
            prop_assert!(ledger.received(it.id).minor <= signed);
        }
    }
}

fn proposed() -> Fund {
    Fund::propose(Proposed {
        id: Id::new(Uuid::from_u128(1)),
        slug: "fund".parse().unwrap(),
        name: Text::english("Fund"),
        about: Text::default(),
        board: Id::new(Uuid::from_u128(2)),
        members_of: Id::new(Uuid::from_u128(3)),
        currency: Currency::USD,
        source: None,
        created: now(),
    })
}
