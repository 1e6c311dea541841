use uuid::Uuid;

use super::*;
use crate::paper::Paper;

const START: Date = Date::constant(2025, 1, 1);

fn usd(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

fn post(ledger: &mut Ledger, what: What, minor: i64) -> Result<u32, &'static str> {
    post_on(ledger, Date::constant(2025, 1, 31), what, minor)
}

fn post_on(ledger: &mut Ledger, on: Date, what: What, minor: i64) -> Result<u32, &'static str> {
    let paper = Paper::new("Letter", on, "file 1", on).unwrap();
    let posting = Posting {
        on,
        what,
        money: usd(minor),
        paper,
        exchanged: None,
    };
    let at = "2025-02-01T00:00:00Z".parse().unwrap();
    ledger.post(posting, at).map(|e| e.number).map_err(|f| f.code.0)
}

#[test]
fn money_in_two_currencies_is_no_entry() {
    let mut ledger = Ledger::new(Currency::USD, Some(START));
    let (left, right) = (Account::Bank, Account::Interest);
    let euro = Money {
        minor: 5,
        currency: "EUR".parse().unwrap(),
    };
    let lines = [
        Line::new(left, Side::Debit, usd(5)),
        Line::new(right, Side::Credit, euro),
    ];
    assert_eq!(
        sound(&lines, Currency::USD).unwrap_err().code,
        code::TWO_CURRENCIES
    );
    let lines = [
        Line::new(left, Side::Debit, usd(5)),
        Line::new(right, Side::Credit, usd(4)),
    ];
    assert_eq!(sound(&lines, Currency::USD).unwrap_err().code, code::UNBALANCED);
    assert_eq!(post(&mut ledger, What::Interest, -5), Err("fund-not-positive"));
    assert_eq!(post(&mut ledger, What::Interest, 0), Err("fund-not-positive"));
    assert!(ledger.entries().is_empty());
}

#[test]
fn money_is_promised_once_and_spent_once() {
    let mut l = Ledger::new(Currency::USD, Some(START));
    let contribution = Id::new(Uuid::from_u128(1));
    let (grant, other) = (Id::new(Uuid::from_u128(2)), Id::new(Uuid::from_u128(3)));
    assert_eq!(post(&mut l, What::Deposit { contribution }, 1000), Ok(1));
    assert_eq!(
        post(&mut l, What::Allocation { grant }, 1001),
        Err("fund-not-enough")
    );
    assert_eq!(post(&mut l, What::Allocation { grant }, 700), Ok(2));
    assert_eq!(
        post(&mut l, What::Allocation { grant: other }, 400),
        Err("fund-not-enough")
    );
    assert_eq!(
        post(&mut l, What::DonorRefund { contribution }, 400),
        Err("fund-not-enough")
    );
    assert_eq!(
        post(&mut l, What::Disbursement { grant }, 800),
        Err("fund-over-allocation")
    );
    assert_eq!(post(&mut l, What::Disbursement { grant }, 500), Ok(3));
    assert_eq!(
        post(&mut l, What::Expenditure { grant }, 501),
        Err("fund-over-paid")
    );
    assert_eq!(post(&mut l, What::Expenditure { grant }, 300), Ok(4));
    assert_eq!(
        post(&mut l, What::Counter { number: 1 }, 1000),
        Err("fund-not-enough")
    );
    assert_eq!(post(&mut l, What::GrantRefund { grant }, 200), Ok(5));
    assert_eq!(
        (l.available(), l.reserved(grant), l.advanced(grant)),
        (usd(500), usd(200), usd(0))
    );
}

#[test]
fn an_entry_is_undone_once_and_by_another() {
    let mut l = Ledger::new(Currency::USD, Some(START));
    assert_eq!(post(&mut l, What::Counter { number: 1 }, 1), Err("fund-no-entry"));
    post(&mut l, What::Interest, 70).unwrap();
    post(&mut l, What::Counter { number: 1 }, 70).unwrap();
    assert_eq!(
        post(&mut l, What::Counter { number: 1 }, 70),
        Err("fund-countered")
    );
    assert_eq!(
        post(&mut l, What::Counter { number: 2 }, 70),
        Err("fund-countered")
    );
    assert_eq!((l.balance(Account::Bank), l.entries().len()), (usd(0), 2));
    assert_eq!(l.moved(|w| *w == What::Interest), usd(0));
}

#[test]
fn no_entry_is_older_than_the_fund_and_none_is_there_before_it() {
    let day = |d: &str| d.parse::<Date>().unwrap();
    let mut l = Ledger::new(Currency::USD, Some(START));
    let before = post_on(&mut l, day("2018-05-05"), What::Interest, 5);
    assert_eq!(before, Err("fund-before-fund"));
    assert_eq!(
        post_on(&mut l, day("2025-02-02"), What::Interest, 5),
        Err("fund-future")
    );
    let mut proposed = Ledger::new(Currency::USD, None);
    assert_eq!(post(&mut proposed, What::Interest, 5), Err("fund-before-fund"));
}

#[test]
fn nothing_is_spent_before_it_was_paid() {
    let day = |d: &str| d.parse::<Date>().unwrap();
    let mut l = Ledger::new(Currency::USD, Some(START));
    let (contribution, grant) = (Id::new(Uuid::from_u128(1)), Id::new(Uuid::from_u128(2)));
    post_on(&mut l, day("2025-01-10"), What::Deposit { contribution }, 100).unwrap();
    let early = post_on(&mut l, day("2025-01-09"), What::Allocation { grant }, 50);
    assert_eq!(early, Err("fund-day-below"), "promised before it came");
    post_on(&mut l, day("2025-01-12"), What::Allocation { grant }, 50).unwrap();
    let early = post_on(&mut l, day("2025-01-11"), What::Disbursement { grant }, 50);
    assert_eq!(early, Err("fund-day-below"), "paid before it was allocated");
    post_on(&mut l, day("2025-01-20"), What::Disbursement { grant }, 50).unwrap();
    for what in [What::Expenditure { grant }, What::GrantRefund { grant }] {
        assert_eq!(
            post_on(&mut l, day("2025-01-19"), what, 50),
            Err("fund-day-below")
        );
    }
    let cost = What::Paid { cost: Cost::Bank };
    let early = post_on(&mut l, day("2025-01-05"), cost, 10);
    assert_eq!(early, Err("fund-day-below"), "paid before anything came");
    let undone = post_on(&mut l, day("2025-01-19"), What::Counter { number: 3 }, 1);
    assert_eq!(undone, Err("fund-day-below"), "undone before it was done");
    post_on(&mut l, day("2025-01-20"), What::Expenditure { grant }, 50).unwrap();
    assert_eq!(l.entries().len(), 4, "what is refused leaves nothing");
}
