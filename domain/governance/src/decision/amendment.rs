//! A change that somebody asks for, and what was answered.

use base::{Finding, Language, Timestamp};
use serde::{Deserialize, Serialize};

use super::{By, Motion, MotionState};
use crate::code;

/// A change to the text that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// The whole text as it would be.
    pub text: String,
    /// In which language.
    pub language: Language,
    /// Why.
    pub reason: String,
    /// Who asks.
    pub by: By,
    /// When.
    pub at: Timestamp,
    /// To which version, from 1.
    pub of_version: usize,
    /// What was answered.
    pub answer: Answer,
}

/// What was answered to an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Answer {
    /// Nothing yet.
    Waiting,
    /// Taken in; the text became this version.
    Accepted {
        /// The version, from 1.
        version: usize,
    },
    /// Not taken in.
    Rejected {
        /// Why.
        reason: String,
    },
}

impl Motion {
    /// Asks for a change. Returns its number, from 1.
    ///
    /// # Errors
    /// Once the vote is open; an empty text.
    pub fn amend(
        &mut self,
        (text, language): (&str, &Language),
        reason: &str,
        by: By,
        at: Timestamp,
    ) -> Result<usize, Finding> {
        self.must_be(MotionState::Draft)?;
        if text.trim().is_empty() {
            return Err(Finding::error(code::MOTION_EMPTY).at(base::Place::whole().with("field", "text")));
        }
        self.amendments.push(Amendment {
            text: text.trim().to_owned(),
            language: language.clone(),
            reason: reason.trim().to_owned(),
            by,
            at,
            of_version: self.versions.len(),
            answer: Answer::Waiting,
        });
        Ok(self.amendments.len())
    }

    /// Takes an amendment in (`reject` is none: the text becomes a new version) or turns it down with a reason.
    ///
    /// # Errors
    /// Once the vote is open; an amendment that is not there or answered; no reason.
    pub fn answer_amendment(
        &mut self,
        number: usize,
        reject: Option<&str>,
        by: By,
        at: Timestamp,
    ) -> Result<(), Finding> {
        self.must_be(MotionState::Draft)?;
        let index = number.wrapping_sub(1);
        let waiting = self.amendments.get(index).filter(|a| a.answer == Answer::Waiting);
        let asked = waiting
            .cloned()
            .ok_or_else(|| Finding::error(code::AMENDMENT_ANSWERED).with("number", number))?;
        let answer = match reject.map(str::trim) {
            Some("") => {
                return Err(Finding::error(code::NO_REASON).at(base::Place::whole().with("field", "reason")));
            }
            Some(reason) => Answer::Rejected {
                reason: reason.to_owned(),
            },
            None => {
                self.revise((&asked.text, &asked.language), by, at)?;
                Answer::Accepted {
                    version: self.versions.len(),
                }
            }
        };
        self.amendments[index].answer = answer;
        Ok(())
    }
}
