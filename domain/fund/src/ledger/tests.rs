use uuid::Uuid;

use super::*;
use crate::paper::Paper;

fn usd(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

fn post(ledger: &mut Ledger, what: What, minor: i64) -> Result<u32, &'static str> {
    let on = "2025-01-31".parse().unwrap();
    let paper = Paper::new("Letter", on, "file 1").unwrap();
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
    let mut ledger = Ledger::new(Currency::USD);
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
    let mut l = Ledger::new(Currency::USD);
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
    let mut l = Ledger::new(Currency::USD);
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
