//! A case before a review panel: what the rules leave open (¶30) or where the views contradict each other.
//!
//! Questions and answers stand in a thread; the panel's decision is a motion like any other, and its reasons are
//! public. One appeal, and then it is over.

use base::{Finding, Id, Kind, Text, Timestamp};
use framework::Verdict;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Assessment;
use crate::code;
use crate::initiative::Initiative;
use crate::round::Round;

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// Questions are asked and answered.
    Open,
    /// The panel has decided.
    Decided,
    /// Somebody appealed; it is open once more.
    Appealed,
    /// The appeal was decided.
    Closed,
}

impl CaseState {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided => "decided",
            Self::Appealed => "appealed",
            Self::Closed => "closed",
        }
    }

    /// Whether the panel still has to decide.
    pub const fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::Appealed)
    }
}

/// A question or an answer in the thread; public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Whether the panel says it; otherwise the initiative does.
    pub by_panel: bool,
    /// The words.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

/// A ruling that a member of the panel drafted, before the panel has voted on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposed {
    /// The verdict.
    pub verdict: Verdict,
    /// Why; public.
    pub reasons: Text,
}

/// An appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appeal {
    /// Why.
    pub words: Text,
    /// When.
    pub at: Timestamp,
}

/// A case before a panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its identity.
    pub id: Id<Case>,
    /// The assessment that it is about.
    pub assessment: Id<Assessment>,
    /// Its round.
    pub round: Id<Round>,
    /// Its initiative.
    pub initiative: Id<Initiative>,
    /// The body that looks at it.
    pub panel: Uuid,
    /// Where it stands.
    pub state: CaseState,
    /// Why it was brought.
    pub reason: Text,
    /// Questions and answers.
    #[serde(default)]
    pub thread: Vec<Said>,
    /// The ruling that waits for the panel's vote.
    #[serde(default)]
    pub proposed: Option<Proposed>,
    /// The decisions, the one on appeal last.
    #[serde(default)]
    pub rulings: Vec<Id<Assessment>>,
    /// The appeal.
    #[serde(default)]
    pub appeal: Option<Appeal>,
}

impl Kind for Case {
    const NAME: &'static str = "panel_case";
}

impl Case {
    /// The panel has decided.
    ///
    /// # Errors
    /// When it has nothing to decide.
    pub fn decide(&mut self, ruling: Id<Assessment>) -> Result<(), Finding> {
        self.state = match self.state {
            CaseState::Open => CaseState::Decided,
            CaseState::Appealed => CaseState::Closed,
            CaseState::Decided | CaseState::Closed => return Err(self.refused("decided")),
        };
        self.rulings.push(ruling);
        Ok(())
    }

    /// Somebody of the initiative appeals: once.
    ///
    /// # Errors
    /// Before a decision, or after an appeal.
    pub fn appeal(&mut self, words: Text, at: Timestamp) -> Result<(), Finding> {
        if self.state != CaseState::Decided {
            return Err(self.refused("appealed"));
        }
        self.state = CaseState::Appealed;
        self.appeal = Some(Appeal { words, at });
        Ok(())
    }

    /// A question or an answer, as long as the case is open.
    ///
    /// # Errors
    /// When it is not.
    pub fn say(&mut self, said: Said) -> Result<(), Finding> {
        if !self.state.is_pending() {
            return Err(self.refused("open"));
        }
        self.thread.push(said);
        Ok(())
    }

    fn refused(&self, to: &str) -> Finding {
        Finding::error(code::NO_SUCH_STEP)
            .with("from", self.state.as_str())
            .with("to", to)
    }
}

/// The verdicts that a panel can come to.
pub const RULINGS: [Verdict; 3] = [Verdict::CitizenData, Verdict::NotCitizenData, Verdict::OutOfScope];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_appeal() {
        let nil = uuid::Uuid::nil();
        let mut case = Case {
            id: Id::new(nil),
            assessment: Id::new(nil),
            round: Id::new(nil),
            initiative: Id::new(nil),
            panel: nil,
            state: CaseState::Open,
            reason: Text::english("¶30"),
            thread: Vec::new(),
            proposed: None,
            rulings: Vec::new(),
            appeal: None,
        };
        let (ruling, at) = (Id::new(nil), Timestamp::UNIX_EPOCH);
        assert!(case.appeal(Text::default(), at).is_err());
        case.decide(ruling).unwrap();
        assert!(case.decide(ruling).is_err());
        case.appeal(Text::english("They forgot us."), at).unwrap();
        case.decide(ruling).unwrap();
        assert!(case.appeal(Text::default(), at).is_err());
        assert_eq!((case.state, case.rulings.len()), (CaseState::Closed, 2));
    }
}
