//! What is said about a proposal: comments, and other wordings that somebody would rather have.

use base::{Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Whose words these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "voice", rename_all = "snake_case")]
pub enum Voice {
    /// Somebody wrote it herself.
    Person {
        /// The account.
        by: Uuid,
    },
    /// It was said at a gathering, and a facilitator wrote it down.
    Told {
        /// The gathering.
        gathering: Uuid,
        /// The account of the facilitator.
        by: Uuid,
    },
}

impl Voice {
    /// The account that wrote it.
    pub const fn by(&self) -> Uuid {
        match self {
            Self::Person { by } | Self::Told { by, .. } => *by,
        }
    }

    /// The gathering it was said at, if any.
    pub const fn gathering(&self) -> Option<Uuid> {
        match self {
            Self::Person { .. } => None,
            Self::Told { gathering, .. } => Some(*gathering),
        }
    }
}

/// Something said about a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its number within the proposal, from 1; it stays when others are taken away.
    pub number: u32,
    /// Whose words.
    pub voice: Voice,
    /// The words; empty once they were taken away.
    pub text: Text,
    /// When.
    pub at: Timestamp,
    /// Why it was taken away, if it was: by its author without a reason, by who leads the room with one.
    #[serde(default)]
    pub removed: Option<Text>,
}

/// Where an amendment stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AmendmentState {
    /// Nobody has answered yet.
    Open,
    /// It became the wording of that number.
    Taken {
        /// The number of the wording.
        wording: u32,
    },
    /// It was not taken.
    Refused {
        /// Why.
        reason: Text,
    },
}

/// Another wording that somebody would rather have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Its number within the proposal, from 1.
    pub number: u32,
    /// Whose words.
    pub voice: Voice,
    /// The wording that it changes.
    pub of: u32,
    /// The text as it should be, in the languages that it changes.
    pub text: Text,
    /// Why.
    pub why: Text,
    /// When.
    pub at: Timestamp,
    /// Where it stands.
    #[serde(flatten)]
    pub state: AmendmentState,
}
