//! A decision-maker without an account says by a one-time link whether a use is so. The site has not checked who it is,
//! and every page says that; such a word is never counted as a confirmation.

use base::{Finding, Text, Timestamp};
use serde::{Deserialize, Serialize};

use super::used::{LINE, WORDS, longest};
use crate::case_study::list;
use crate::code::{self, about};

list! {
    /// In whose name somebody speaks.
    Whose {
        /// In the name of the organisation.
        Organisation = "organisation";
        /// In their own.
        Own = "own";
    }
}

/// A person who agreed to be named publicly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The post.
    pub post: String,
}

/// What was said by a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The organisation; always public.
    pub organisation: String,
    /// Who said it, where they agree to be named.
    pub person: Option<Person>,
    /// In whose name.
    pub whose: Whose,
    /// Whether it is so.
    pub confirms: bool,
    /// In own words; needed where it is not so.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

impl Outside {
    /// # Errors
    /// A finding about what is missing or too long.
    pub(super) fn check(&self) -> Result<(), Finding> {
        if self.organisation.trim().is_empty() {
            return Err(about(code::UNSAID, "organisation"));
        }
        if self.organisation.chars().count() > LINE {
            return Err(about(code::LONG, "organisation").with("most", LINE));
        }
        if let Some(person) = &self.person {
            let both = [("name", &person.name), ("post", &person.post)];
            if let Some((field, _)) = both.into_iter().find(|(_, said)| said.chars().count() > LINE) {
                return Err(about(code::LONG, field).with("most", LINE));
            }
        }
        if !self.confirms && self.words.is_empty() {
            return Err(about(code::UNSAID, "words"));
        }
        match longest(&self.words) > WORDS {
            true => Err(about(code::LONG, "words").with("most", WORDS)),
            false => Ok(()),
        }
    }
}
