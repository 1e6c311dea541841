//! An entry: what happened to the money, on which day, by which document.

use base::{Date, Id, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Account, Cost, Side};
use crate::contribution::Contribution;
use crate::grant::Grant;
use crate::money::Money;
use crate::paper::Paper;
use crate::rate::Exchanged;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// Money of a contribution came.
    Deposit {
        /// Which.
        contribution: Id<Contribution>,
    },
    /// The bank gave interest.
    Interest,
    /// Money went back to who gave it.
    DonorRefund {
        /// Of which contribution.
        contribution: Id<Contribution>,
    },
    /// Money was set aside for a grant, by decision.
    Allocation {
        /// Which.
        grant: Id<Grant>,
    },
    /// Money that was set aside is free again.
    LetGo {
        /// Of which grant.
        grant: Id<Grant>,
    },
    /// A grant was paid.
    Disbursement {
        /// Which.
        grant: Id<Grant>,
    },
    /// A grant spent money.
    Expenditure {
        /// Which.
        grant: Id<Grant>,
    },
    /// A grant returned money.
    GrantRefund {
        /// Which.
        grant: Id<Grant>,
    },
    /// The fund itself cost something.
    Paid {
        /// What for.
        cost: Cost,
    },
    /// An entry was wrong and is undone.
    Counter {
        /// Which.
        number: u32,
    },
}

impl What {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Deposit { .. } => "deposit",
            Self::Interest => "interest",
            Self::DonorRefund { .. } => "donor_refund",
            Self::Allocation { .. } => "allocation",
            Self::LetGo { .. } => "let_go",
            Self::Disbursement { .. } => "disbursement",
            Self::Expenditure { .. } => "expenditure",
            Self::GrantRefund { .. } => "grant_refund",
            Self::Paid { .. } => "paid",
            Self::Counter { .. } => "counter",
        }
    }

    /// The grant it is about.
    pub const fn grant(self) -> Option<Id<Grant>> {
        match self {
            Self::Allocation { grant }
            | Self::LetGo { grant }
            | Self::Disbursement { grant }
            | Self::Expenditure { grant }
            | Self::GrantRefund { grant } => Some(grant),
            _ => None,
        }
    }

    /// The contribution it is about.
    pub const fn contribution(self) -> Option<Id<Contribution>> {
        match self {
            Self::Deposit { contribution } | Self::DonorRefund { contribution } => Some(contribution),
            _ => None,
        }
    }

    /// What it writes on which account. A counter-entry turns another's lines and has none of its own.
    pub(super) fn lines(self, money: Money) -> Vec<Line> {
        use Account::{Advance, Bank, Contribution, Interest, Reserved, SetAside, Spent};
        let pair = |debit, credit| {
            vec![
                Line::new(debit, Side::Debit, money),
                Line::new(credit, Side::Credit, money),
            ]
        };
        match self {
            Self::Deposit { contribution } => pair(Bank, Contribution(contribution)),
            Self::Interest => pair(Bank, Interest),
            Self::DonorRefund { contribution } => pair(Contribution(contribution), Bank),
            Self::Allocation { grant } => pair(SetAside, Reserved(grant)),
            Self::LetGo { grant } => pair(Reserved(grant), SetAside),
            Self::Disbursement { grant } => {
                let mut lines = pair(Advance(grant), Bank);
                lines.extend(pair(Reserved(grant), SetAside));
                lines
            }
            Self::Expenditure { grant } => pair(Spent(grant), Advance(grant)),
            Self::GrantRefund { grant } => pair(Bank, Advance(grant)),
            Self::Paid { cost } => pair(Account::Cost(cost), Bank),
            Self::Counter { .. } => Vec::new(),
        }
    }
}

/// One line of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// On which account.
    #[serde(flatten)]
    pub account: Account,
    /// On which side.
    pub side: Side,
    /// How much.
    pub money: Money,
}

impl Line {
    pub(crate) const fn new(account: Account, side: Side, money: Money) -> Self {
        Self { account, side, money }
    }

    /// The same on the other side.
    pub(super) fn turned(&self) -> Self {
        Self {
            side: self.side.other(),
            ..*self
        }
    }

    /// What it does to the balance of its account, in minor units.
    pub(super) fn effect(&self) -> i64 {
        if self.side == self.account.grows() {
            self.money.minor
        } else {
            -self.money.minor
        }
    }
}

/// What somebody wants to post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// On which day it happened.
    pub on: Date,
    /// What happened.
    pub what: What,
    /// How much, in the fund's currency.
    pub money: Money,
    /// The document that shows it.
    pub paper: Paper,
    /// What was given in another currency, with its rate.
    pub exchanged: Option<Exchanged>,
}

/// An entry of the ledger. It never changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number in the fund, from 1.
    pub number: u32,
    /// The day it happened.
    pub on: Date,
    /// When it was posted.
    pub at: Timestamp,
    /// What happened.
    pub what: What,
    /// How much.
    pub money: Money,
    /// On which accounts.
    pub lines: Vec<Line>,
    /// The document that shows it.
    pub paper: Paper,
    /// What was given in another currency, with its rate.
    #[serde(default)]
    pub exchanged: Option<Exchanged>,
}

impl Entry {
    pub(super) fn new(number: u32, from: Posting, lines: Vec<Line>, at: Timestamp) -> Self {
        let Posting {
            on,
            what,
            money,
            paper,
            exchanged,
        } = from;
        Self {
            number,
            on,
            at,
            what,
            money,
            lines,
            paper,
            exchanged,
        }
    }

    /// What was wanted when it was posted.
    pub fn posting(&self) -> Posting {
        Posting {
            on: self.on,
            what: self.what,
            money: self.money,
            paper: self.paper.clone(),
            exchanged: self.exchanged.clone(),
        }
    }
}
