//! What is expected of members (Terms of Reference, "Members are expected to").

use serde::{Deserialize, Serialize};

/// One expectation; an applicant accepts each for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expectation {
    /// Commit to the common effort and give time and resources.
    Commit,
    /// Take part with skills, knowledge and ideas.
    Participate,
    /// Answer for roles and tasks within agreed times.
    Deliver,
    /// Share information, knowledge, lessons and resources.
    Share,
    /// Consult those whom one represents; only for members that represent a community or network.
    Consult,
}

impl Expectation {
    /// All expectations, in the order of the Terms of Reference.
    pub const ALL: [Self; 5] = [
        Self::Commit,
        Self::Participate,
        Self::Deliver,
        Self::Share,
        Self::Consult,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Participate => "participate",
            Self::Deliver => "deliver",
            Self::Share => "share",
            Self::Consult => "consult",
        }
    }

    /// The expectation of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|e| e.as_str() == name)
    }

    /// Whether it is expected of a member that does or does not represent others.
    pub const fn is_of(self, represents: bool) -> bool {
        represents || !matches!(self, Self::Consult)
    }
}
