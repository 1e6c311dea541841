//! What somebody said about a paragraph, and what was done with it. Every comment gets an answer with its reason;
//! the table of all of them is the disposition table.

use base::{Id, Kind, Language, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Document, LONGEST_COMMENT, Mark, about, code};
use crate::Membership;

/// Who speaks. Names are kept with the seat or the account, so that they go with them; only a stranger's own word
/// stands here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "who", rename_all = "snake_case")]
pub enum Speaker {
    /// A member of the body that is asked.
    Member {
        /// The seat.
        seat: Id<Membership>,
    },
    /// Somebody with an account and no seat.
    Account {
        /// The account.
        account: Uuid,
    },
    /// Somebody without an account.
    Stranger {
        /// As they want to be called; empty for nobody.
        name: String,
        /// The organisation that they speak for; empty for none.
        organisation: String,
    },
}

/// What was done with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The text changes as asked.
    Taken,
    /// A part of it does.
    TakenInPart,
    /// The text stays.
    NotTaken,
    /// It asked for no change.
    Noted,
}

impl Answer {
    /// All answers.
    pub const ALL: [Self; 4] = [Self::Taken, Self::TakenInPart, Self::NotTaken, Self::Noted];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::TakenInPart => "taken_in_part",
            Self::NotTaken => "not_taken",
            Self::Noted => "noted",
        }
    }

    /// The answer of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.as_str() == name)
    }
}

/// An answer with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disposition {
    /// What was done.
    pub answer: Answer,
    /// Why.
    pub reason: Text,
    /// The account that answered; none for the site itself.
    pub by: Option<Uuid>,
    /// When.
    pub at: Timestamp,
}

/// Whether readers see a comment's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Shown {
    /// A stranger's comment that nobody of the body has looked at.
    Waiting,
    /// Everybody who reads the document reads it.
    Yes,
    /// Its words were taken away; that it was there, and why they went, stays.
    Removed {
        /// Why.
        reason: String,
    },
}

/// Something said in a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Its identity.
    pub id: Id<Comment>,
    /// The document.
    pub document: Id<Document>,
    /// The number of the consultation, from 1.
    pub consultation: u32,
    /// The paragraph; none for the document as a whole.
    pub on: Option<Mark>,
    /// The words, as they were written.
    pub words: String,
    /// How the paragraph should read, if the speaker says so; else empty.
    pub instead: String,
    /// Its language.
    pub language: Language,
    /// Who speaks.
    pub speaker: Speaker,
    /// When.
    pub at: Timestamp,
    /// Whether readers see it.
    pub shown: Shown,
    /// What was done with it.
    pub disposition: Option<Disposition>,
}

impl Kind for Comment {
    const NAME: &'static str = "comment";
}

impl Comment {
    /// Answers it; a later answer takes the place of the former.
    ///
    /// # Errors
    /// Without a reason.
    pub fn dispose(&mut self, given: Disposition) -> Result<(), base::Finding> {
        if given.reason.is_empty() {
            return Err(about(code::NO_REASON, "reason"));
        }
        self.disposition = Some(given);
        Ok(())
    }

    /// Takes its words away, with the reason.
    ///
    /// # Errors
    /// Without a reason.
    pub fn remove(&mut self, reason: &str) -> Result<(), base::Finding> {
        if reason.trim().is_empty() {
            return Err(about(code::NO_REASON, "reason"));
        }
        self.words.clear();
        self.instead.clear();
        self.speaker = match &self.speaker {
            Speaker::Stranger { .. } => Speaker::Stranger {
                name: String::new(),
                organisation: String::new(),
            },
            known => known.clone(),
        };
        self.shown = Shown::Removed {
            reason: reason.trim().to_owned(),
        };
        Ok(())
    }

    /// Whether it has its answer: given, or its words are gone.
    pub fn is_settled(&self) -> bool {
        self.disposition.is_some() || matches!(self.shown, Shown::Removed { .. })
    }

    pub(super) fn check(words: &str, instead: &str) -> Result<(), base::Finding> {
        if words.trim().is_empty() && instead.trim().is_empty() {
            return Err(about(code::NO_WORDS, "words"));
        }
        for (text, field) in [(words, "words"), (instead, "instead")] {
            if text.chars().count() > LONGEST_COMMENT {
                return Err(about(code::TOO_LONG, field).with("most", LONGEST_COMMENT));
            }
        }
        Ok(())
    }
}
