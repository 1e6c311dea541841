//! The accounts of a fund, and which side of each grows.

use base::{Code, Id};
use serde::{Deserialize, Serialize};

use crate::code;
use crate::contribution::Contribution;
use crate::grant::Grant;

/// What running the fund costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Who administers the fund.
    AgentFee,
    /// What the fund's own work costs.
    Direct,
    /// What the bank takes.
    Bank,
}

impl Cost {
    /// All costs.
    pub const ALL: [Self; 3] = [Self::AgentFee, Self::Direct, Self::Bank];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AgentFee => "agent_fee",
            Self::Direct => "direct",
            Self::Bank => "bank",
        }
    }
}

/// The two sides of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left one.
    Debit,
    /// The right one.
    Credit,
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Debit => Self::Credit,
            Self::Credit => Self::Debit,
        }
    }
}

/// An account of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "account", content = "of", rename_all = "snake_case")]
pub enum Account {
    /// Money that the fund holds.
    Bank,
    /// What was received of a contribution.
    Contribution(Id<Contribution>),
    /// What the bank gave.
    Interest,
    /// What the fund itself cost.
    Cost(Cost),
    /// Allocated money of all grants together: the other side of [`Account::Reserved`].
    SetAside,
    /// Allocated to a grant and not paid yet.
    Reserved(Id<Grant>),
    /// Paid to a grant, neither spent nor returned.
    Advance(Id<Grant>),
    /// Spent by a grant.
    Spent(Id<Grant>),
}

impl Account {
    /// The side on which it grows.
    pub const fn grows(self) -> Side {
        match self {
            Self::Bank | Self::Cost(_) | Self::SetAside | Self::Advance(_) | Self::Spent(_) => Side::Debit,
            Self::Contribution(_) | Self::Interest | Self::Reserved(_) => Side::Credit,
        }
    }

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bank => "bank",
            Self::Contribution(_) => "contribution",
            Self::Interest => "interest",
            Self::Cost(_) => "cost",
            Self::SetAside => "set_aside",
            Self::Reserved(_) => "reserved",
            Self::Advance(_) => "advance",
            Self::Spent(_) => "spent",
        }
    }

    /// What is wrong when it would fall below nothing.
    pub(super) const fn refusal(self) -> Code {
        match self {
            Self::Reserved(_) | Self::SetAside => code::OVER_ALLOCATION,
            Self::Advance(_) | Self::Spent(_) => code::OVER_PAID,
            Self::Contribution(_) => code::OVER_RECEIVED,
            Self::Bank | Self::Interest | Self::Cost(_) => code::NOT_ENOUGH,
        }
    }
}
