//! What a member gave, and whom it consulted: the log by which the five expectations can be followed.

use base::{Date, Finding, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Expectation, about};
use crate::body::Membership;
use crate::{code, day};

/// How people were asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// They met.
    Meeting,
    /// By telephone or over the internet.
    Call,
    /// In writing.
    Writing,
    /// By a survey or form.
    Survey,
    /// Otherwise.
    Other,
}

impl How {
    /// All ways.
    pub const ALL: [Self; 5] = [
        Self::Meeting,
        Self::Call,
        Self::Writing,
        Self::Survey,
        Self::Other,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Call => "call",
            Self::Writing => "writing",
            Self::Survey => "survey",
            Self::Other => "other",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|h| h.as_str() == name)
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum What {
    /// Something was given: time, resources, knowledge, a task done.
    Given {
        /// Which expectation it meets.
        meets: Expectation,
    },
    /// Those whom the member represents were consulted.
    Consulted {
        /// Who, in words; no names of persons.
        whom: Text,
        /// How many people; none when nobody counted.
        people: Option<u32>,
        /// How.
        how: How,
        /// What they said.
        heard: Text,
    },
}

/// Something that a member did for the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Its identity.
    pub id: Id<Contribution>,
    /// Whose.
    pub membership: Id<Membership>,
    /// On which day, or until which day.
    pub on: Date,
    /// What it was about, in words.
    pub about: Text,
    /// Where more can be read; may be empty.
    pub link: String,
    /// What was done.
    #[serde(flatten)]
    pub what: What,
    /// When it was written down.
    pub written: Timestamp,
}

impl Kind for Contribution {
    const NAME: &'static str = "contribution";
}

impl Contribution {
    /// Writes down what a member did.
    ///
    /// # Errors
    /// Without words; of a day to come or before the membership; a consultation by a member that represents nobody.
    pub fn write(self, member: &Membership) -> Result<Self, Finding> {
        if self.about.is_empty() {
            return Err(about(code::CONTRIBUTION_EMPTY, "about"));
        }
        if self.on > day(self.written) || self.on < member.start {
            return Err(about(code::CONTRIBUTION_DAY, "on").with("first", member.start.to_string()));
        }
        if let What::Consulted { whom, heard, .. } = &self.what {
            if !member.joined.as_ref().is_some_and(|j| j.represents) {
                return Err(Finding::error(code::CONSULTATION_FOR_NOBODY));
            }
            for (words, field) in [(whom, "whom"), (heard, "heard")] {
                if words.is_empty() {
                    return Err(about(code::CONTRIBUTION_EMPTY, field));
                }
            }
        }
        Ok(self)
    }
}
