//! The statement of a fund, in the shape of multi-partner trust funds: what was contributed, what it earned, what was
//! transferred, returned and paid, what is left with the fund and with the recipients, and each giver's share of the
//! deposits. It is computed from the ledger and from nothing else.

use std::collections::BTreeMap;

use base::{Date, Id};

use crate::contribution::{Contribution, Donor};
use crate::currency::Currency;
use crate::fund::Reconciled;
use crate::grant::Grant;
use crate::ledger::{Account, Cost, Ledger, What};
use crate::money::Money;

/// A contribution in the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DonorLine {
    /// Which.
    pub contribution: Id<Contribution>,
    /// Who gives.
    pub donor: Donor,
    /// Promised, in the giver's currency; never income.
    pub pledged: Money,
    /// Signed, in the giver's currency; never income.
    pub committed: Option<Money>,
    /// Received, less what was given back.
    pub received: Money,
    /// Its share of all deposits in ten-thousandths; nothing while there are none.
    pub share: Option<i64>,
}

/// A grant in the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrantLine {
    /// Which.
    pub grant: Id<Grant>,
    /// Set aside and not paid.
    pub reserved: Money,
    /// Paid, less what came back.
    pub transferred: Money,
    /// Accounted for.
    pub spent: Money,
    /// With the recipient, neither spent nor returned.
    pub unspent: Money,
}

/// How the ledger stands to the bank's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reconciliation {
    /// Nobody has asked the bank.
    Never,
    /// On that day both said the same.
    Agrees {
        /// The day.
        on: Date,
    },
    /// On that day the bank had more (or, below nothing, less) than the ledger.
    Differs {
        /// The day.
        on: Date,
        /// By how much.
        by: Money,
    },
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The currency.
    pub currency: Currency,
    /// Up to the end of which day.
    pub until: Date,
    /// The contributions.
    pub donors: Vec<DonorLine>,
    /// Received from givers, less what was given back.
    pub deposits: Money,
    /// What the bank gave.
    pub interest: Money,
    /// Paid to recipients.
    pub transfers: Money,
    /// Returned by recipients.
    pub refunds: Money,
    /// Given back to givers.
    pub given_back: Money,
    /// What the fund cost, by kind.
    pub costs: BTreeMap<Cost, Money>,
    /// With the fund.
    pub balance: Money,
    /// Of it, set aside for grants.
    pub set_aside: Money,
    /// With recipients, neither spent nor returned.
    pub with_recipients: Money,
    /// Accounted for by recipients.
    pub spent: Money,
    /// The grants that money moved for, in order.
    pub grants: Vec<GrantLine>,
    /// How the ledger stands to the bank's word.
    pub reconciliation: Reconciliation,
}

impl Statement {
    /// The statement up to the end of a day.
    pub fn of(
        ledger: &Ledger,
        contributions: &[Contribution],
        reconciled: &[Reconciled],
        until: Date,
    ) -> Self {
        let whole = ledger;
        let ledger = &whole.until(until);
        let deposits = ledger.sum(|a| matches!(a, Account::Contribution(_)));
        let moved = |wanted: fn(&What) -> bool| ledger.moved(wanted);
        let cost = |c: Cost| (c, ledger.balance(Account::Cost(c)));
        Self {
            currency: ledger.currency(),
            until,
            donors: contributions.iter().map(|c| donor(c, ledger, deposits)).collect(),
            deposits,
            interest: ledger.balance(Account::Interest),
            transfers: moved(|w| matches!(w, What::Disbursement { .. })),
            refunds: moved(|w| matches!(w, What::GrantRefund { .. })),
            given_back: moved(|w| matches!(w, What::DonorRefund { .. })),
            costs: Cost::ALL.into_iter().map(cost).collect(),
            balance: ledger.balance(Account::Bank),
            set_aside: ledger.balance(Account::SetAside),
            with_recipients: ledger.sum(|a| matches!(a, Account::Advance(_))),
            spent: ledger.sum(|a| matches!(a, Account::Spent(_))),
            grants: grants(ledger),
            reconciliation: reconciliation(whole, reconciled, until),
        }
    }

    /// What running the fund cost.
    pub fn all_costs(&self) -> Money {
        let minor = self.costs.values().map(|m| m.minor).sum();
        Money {
            minor,
            currency: self.currency,
        }
    }

    /// How much of what was transferred is accounted for, in ten-thousandths; nothing while nothing was.
    pub fn delivery(&self) -> Option<i64> {
        share(self.spent.minor, self.transfers.minor - self.refunds.minor)
    }
}

fn donor(it: &Contribution, ledger: &Ledger, deposits: Money) -> DonorLine {
    let received = ledger.received(it.id);
    DonorLine {
        contribution: it.id,
        donor: it.donor.clone(),
        pledged: it.pledged,
        committed: it.committed(),
        received,
        share: share(received.minor, deposits.minor),
    }
}

/// A part of a whole in ten-thousandths, rounded down.
fn share(part: i64, whole: i64) -> Option<i64> {
    let of = i128::from(part) * 10_000;
    (whole > 0).then(|| i64::try_from(of / i128::from(whole)).unwrap_or(i64::MAX))
}

fn grants(ledger: &Ledger) -> Vec<GrantLine> {
    let mut all: Vec<Id<Grant>> = ledger.entries().iter().filter_map(|e| e.what.grant()).collect();
    all.sort();
    all.dedup();
    let line = |grant: Id<Grant>| {
        let (spent, unspent) = (ledger.spent(grant), ledger.advanced(grant));
        let transferred = Money {
            minor: spent.minor + unspent.minor,
            currency: spent.currency,
        };
        GrantLine {
            grant,
            reserved: ledger.reserved(grant),
            transferred,
            spent,
            unspent,
        }
    };
    all.into_iter().map(line).collect()
}

fn reconciliation(ledger: &Ledger, reconciled: &[Reconciled], until: Date) -> Reconciliation {
    let newest = reconciled
        .iter()
        .filter(|r| r.on <= until)
        .max_by_key(|r| (r.on, r.at));
    let Some(newest) = newest else {
        return Reconciliation::Never;
    };
    let booked = ledger.until(newest.on).balance(Account::Bank);
    let minor = newest.minor - booked.minor;
    if minor == 0 {
        Reconciliation::Agrees { on: newest.on }
    } else {
        let by = Money {
            minor,
            currency: ledger.currency(),
        };
        Reconciliation::Differs { on: newest.on, by }
    }
}
