//! Where the review of a submission stands: the five states of ODK Central.

use base::Finding;
use serde::{Deserialize, Serialize};

use crate::collect::code;
use crate::ports::Query;

/// Where a review stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// Nobody has looked yet.
    #[default]
    Received,
    /// Something is to be put right; a comment says what.
    HasIssues,
    /// It was handed in anew since somebody looked.
    Edited,
    /// A second person found it right.
    Approved,
    /// It is not to be used.
    Rejected,
}

impl ReviewState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Received,
        Self::HasIssues,
        Self::Edited,
        Self::Approved,
        Self::Rejected,
    ];

    /// Its name in addresses, in the store and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::HasIssues => "has_issues",
            Self::Edited => "edited",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
        }
    }

    /// The state of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }

    /// As ODK Central writes it; nothing while nobody has looked.
    pub const fn central(self) -> Option<&'static str> {
        match self {
            Self::Received => None,
            Self::HasIssues => Some("hasIssues"),
            Self::Edited => Some("edited"),
            Self::Approved => Some("approved"),
            Self::Rejected => Some("rejected"),
        }
    }

    pub(in crate::collect) fn is_received(&self) -> bool {
        *self == Self::Received
    }

    /// Only submissions that stand, wherever their review stands.
    pub(crate) fn standing(query: Query) -> Query {
        Self::among(query, &Self::ALL)
    }

    /// Only submissions that stand and were not rejected.
    pub(crate) fn not_rejected(query: Query) -> Query {
        Self::ALL
            .into_iter()
            .filter(|s| *s != Self::Rejected)
            .fold(query, |q, s| q.in_state(s.as_str()))
    }

    /// Only submissions whose review stands at one of these.
    pub(crate) fn among(query: Query, states: &[Self]) -> Query {
        states.iter().fold(query, |q, s| q.in_state(s.as_str()))
    }

    /// Whether a reviewer can put a submission there: that it was handed in anew cannot be said of one that was not.
    ///
    /// # Errors
    /// The reason why not.
    pub(super) fn may_be_set(self, editions: usize) -> Result<(), Finding> {
        if self == Self::Edited && editions == 0 {
            return Err(Finding::error(code::NOT_EDITED));
        }
        Ok(())
    }
}
