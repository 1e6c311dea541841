//! The cleaning log: what somebody decided about the data, one entry a decision.

use base::{Date, Digest};
use serde::{Deserialize, Serialize};

use super::condition::Condition;

/// Decisions in the order in which they are replayed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Log {
    /// The variable that names a record; without one, records are named by their row, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The decisions.
    pub entries: Vec<Entry>,
}

impl Log {
    /// The digest of the log, for provenance: two logs of one digest do the same.
    pub fn digest(&self) -> Digest {
        // A log is plain data: its JSON always exists, with keys in one order.
        Digest::of(&serde_json::to_vec(self).unwrap_or_default())
    }
}

/// One decision: about which records, what, and by whom, why and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// About which records.
    pub scope: Scope,
    /// What.
    pub action: Action,
    /// Who decided: an account or a collector's number, never a name.
    #[serde(default)]
    pub who: String,
    /// The reason, in words.
    #[serde(default)]
    pub why: String,
    /// The day of the decision, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Date>,
}

/// The records that an entry is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// The record of this key, or of this row when the log has no key.
    Record(String),
    /// Every record for which this is true.
    Where(Condition),
    /// Every record.
    All,
}

/// What is done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// A cell takes another value. `variable` may also name one option of a multiple choice (`source.tap`,
    /// `source/tap`), with 1 or 0 for chosen or not.
    Change {
        /// The variable, or the option.
        variable: String,
        /// The new value as text.
        to: String,
        /// What stood there as far as the log knows; a difference is told and stops nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
    },
    /// A cell is emptied because its value cannot be true.
    Blank {
        /// The variable, or the option.
        variable: String,
    },
    /// A code becomes another wherever it stands in scope.
    Recode {
        /// The variable.
        variable: String,
        /// The old code or text.
        from: String,
        /// The new one.
        to: String,
    },
    /// The record is taken out.
    Remove,
    /// It was looked at and left as it is.
    Keep {
        /// The variable that was looked at, where one was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        variable: Option<String>,
    },
}

impl Action {
    /// The variable it is about, where there is one.
    pub fn variable(&self) -> Option<&str> {
        match self {
            Self::Change { variable, .. } | Self::Blank { variable } | Self::Recode { variable, .. } => {
                Some(variable)
            }
            Self::Keep { variable } => variable.as_deref(),
            Self::Remove => None,
        }
    }
}
