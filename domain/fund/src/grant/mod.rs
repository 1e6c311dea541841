//! A grant: money for a member's initiative, from the application to the last receipt.
//!
//! applied → assessed by people without interest → allocated by the board's decision → agreed → paid in tranches on
//! conditions → reported → settled, refunded or cancelled. What was paid, spent and returned says the ledger; here
//! stands what allows it. An allocation names the recipient, the initiative, the priority group, the gender statement
//! and the kinds of activity (invariant 17; commitment, D3–D5).

mod application;
mod interest;
mod steps;

use base::{Date, Digest, Id, Kind, Text, Timestamp};
use governance::{Approval, Subject, SubjectKind};
use serde::{Deserialize, Serialize};

pub use interest::Interest;
pub use steps::Sits;

pub use application::{Activity, Answer, Application, Applied, Judged, Priority, Recipient};

use crate::call::Call;
use crate::fund::Fund;
use crate::money::Money;
use crate::paper::Paper;

/// Where a grant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrantState {
    /// A member asks.
    Applied,
    /// Looked at by people without interest.
    Assessed,
    /// The board decided for it; money is set aside.
    Allocated,
    /// Signed, with tranches.
    Agreed,
    /// At least one tranche was paid.
    Disbursing,
    /// All is paid; reports come in.
    Reporting,
    /// All was spent and accounted for.
    Settled,
    /// It ended and money came back.
    Refunded,
    /// It ended before money was paid.
    Cancelled,
    /// The board decided against it.
    Declined,
}

impl GrantState {
    /// All states, in order.
    pub const ALL: [Self; 10] = [
        Self::Applied,
        Self::Assessed,
        Self::Allocated,
        Self::Agreed,
        Self::Disbursing,
        Self::Reporting,
        Self::Settled,
        Self::Refunded,
        Self::Cancelled,
        Self::Declined,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Assessed => "assessed",
            Self::Allocated => "allocated",
            Self::Agreed => "agreed",
            Self::Disbursing => "disbursing",
            Self::Reporting => "reporting",
            Self::Settled => "settled",
            Self::Refunded => "refunded",
            Self::Cancelled => "cancelled",
            Self::Declined => "declined",
        }
    }

    /// Whether nothing more happens.
    pub const fn is_over(self) -> bool {
        matches!(
            self,
            Self::Settled | Self::Refunded | Self::Cancelled | Self::Declined
        )
    }
}

/// What the board is asked to decide, and decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allocation {
    /// How much.
    pub money: Money,
    /// On which day.
    pub on: Date,
    /// The board's decision.
    pub approval: Approval,
    /// The board's decision that a group outside the open phase is given money all the same.
    pub exception: Option<Approval>,
}

/// A part of the grant that is paid when its condition is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tranche {
    /// How much.
    pub money: Money,
    /// On which condition.
    pub condition: String,
    /// How the condition was met, once it was paid.
    pub met: Option<String>,
    /// The entry of the ledger with which it was paid.
    pub entry: Option<u32>,
}

/// What a recipient spent, with its document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The day of the report.
    pub on: Date,
    /// How much was spent.
    pub money: Money,
    /// What for, and what came of it.
    pub words: Text,
    /// The document.
    pub paper: Paper,
    /// The entry of the ledger.
    pub entry: u32,
}

/// A grant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// Its identity.
    pub id: Id<Grant>,
    /// The fund.
    pub fund: Id<Fund>,
    /// The call that it answers.
    pub call: Id<Call>,
    /// The one-page application. It never changes.
    pub applied: Applied,
    /// What people without interest said about it.
    pub judged: Vec<Judged>,
    /// What the board decided.
    pub allocation: Option<Allocation>,
    /// What was signed.
    pub agreement: Option<Paper>,
    /// In which parts it is paid.
    pub tranches: Vec<Tranche>,
    /// What was spent.
    pub reports: Vec<Report>,
    /// Why it ended, when it did not end as planned.
    pub ended: Option<String>,
    state: GrantState,
    /// When it was asked for.
    pub created: Timestamp,
}

impl Kind for Grant {
    const NAME: &'static str = "grant";
}

impl Grant {
    /// Where it stands.
    pub fn state(&self) -> GrantState {
        self.state
    }

    /// What the board is asked to decide about this amount: who is given how much, for which initiative, for which
    /// group, with which gender statement and activities.
    pub fn subject(&self, money: Money) -> Subject {
        let it = &self.applied;
        let content = serde_json::json!({
            "grant": self.id, "money": money, "recipient": it.recipient, "initiative": it.initiative,
            "group": it.application.group, "gender": it.application.gender, "activities": it.application.activities,
        });
        Subject::new(SubjectKind::Allocation, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// What the board is asked to decide when the group is outside the open phase.
    pub fn exception(&self) -> Subject {
        let content = serde_json::json!({ "exception": self.id, "group": self.applied.application.group });
        Subject::new(SubjectKind::FundStep, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }
}
