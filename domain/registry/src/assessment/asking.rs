//! Asking the participants of a round who decided: when, and by which rights to answer.
//!
//! An asking closes by its date alone: nobody ends it early or makes it longer, and nothing of it is read before.
//! A right to answer is kept as the digest of its token; whoever uses it up leaves a count and no trace.

use base::{Date, Digest, Id, Kind, Text, Timestamp};
use framework::Stage;
use framework::participants::{Group, Said};
use serde::{Deserialize, Serialize};

use super::Assessment;
use crate::initiative::Initiative;
use crate::round::Round;

/// Where an asking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskingState {
    /// It takes answers until its date.
    Open,
    /// Its answers were read once and for all.
    Counted,
}

impl AskingState {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Counted => "counted",
        }
    }
}

/// Asking the participants of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asking {
    /// Its identity.
    pub id: Id<Asking>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// The round.
    pub round: Id<Round>,
    /// What the answers of each group are counted about.
    pub decided: Id<Asking>,
    /// What the answers of those the data are about are counted about.
    pub concerned: Id<Asking>,
    /// When it opened.
    pub opened: Timestamp,
    /// When it closes.
    pub closes: Timestamp,
    /// Where it stands.
    pub state: AskingState,
    /// The participants' view that came of it; none when fewer than five answered.
    #[serde(default)]
    pub view: Option<Id<Assessment>>,
    /// What those who run the initiative reply.
    #[serde(default)]
    pub reply: Option<Reply>,
}

/// The reply of those who run an initiative to what participants said. It changes no state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The words.
    pub words: Text,
    /// What will be done.
    #[serde(default)]
    pub plan: Vec<Plan>,
    /// When it was filed.
    pub at: Timestamp,
}

/// One step of an improvement plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// At which stage.
    pub stage: Stage,
    /// What will be done.
    pub words: Text,
    /// By when.
    pub by: Date,
}

impl Kind for Asking {
    const NAME: &'static str = "asking";
}

impl Asking {
    /// What a group's answers are counted about.
    pub const fn counts_of(&self, group: Group) -> Id<Self> {
        match group {
            Group::Decided => self.decided,
            Group::Concerned => self.concerned,
        }
    }

    /// Whether it takes answers at this moment.
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.state == AskingState::Open && now < self.closes
    }

    /// Whether its answers can be read, and were not yet.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.state == AskingState::Open && now >= self.closes
    }
}

/// How an answer comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By a link of one's own.
    Link,
    /// On a sheet of paper with a code, keyed in by a facilitator.
    Sheet,
    /// Told to a facilitator.
    Told,
}

impl Way {
    /// All ways.
    pub const ALL: [Self; 3] = [Self::Link, Self::Sheet, Self::Told];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Sheet => "sheet",
            Self::Told => "told",
        }
    }
}

/// A right to answer, found by the digest of its token. A link and a sheet are good for one answer; a facilitator
/// has as many as people were met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Right {
    /// Its identity: random, without the time that other identities carry.
    pub id: Id<Right>,
    /// The asking.
    pub asking: Id<Asking>,
    /// The digest of the token, or of what shows that somebody has had theirs.
    pub token: Digest,
    /// Which group answers with it.
    pub group: Group,
    /// How.
    pub way: Way,
    /// How many answers are left. A mark that somebody has had their right is one with none.
    pub left: u32,
}

impl Kind for Right {
    const NAME: &'static str = "asking_token";
}

/// Writes the names under which answers are counted, one for each stage and answer.
macro_rules! cells {
    ($($stage:ident = $code:literal;)*) => {
        /// The name under which an answer is counted.
        pub const fn cell(stage: Stage, said: Said) -> &'static str {
            match stage {
                $(Stage::$stage => match said {
                    Said::NotThere => concat!($code, " x"),
                    Said::Level(level) => match level.number() {
                        0 | 1 => concat!($code, " 1"),
                        2 => concat!($code, " 2"),
                        3 => concat!($code, " 3"),
                        4 => concat!($code, " 4"),
                        _ => concat!($code, " 5"),
                    },
                },)*
            }
        }
    };
}

cells! {
    Objectives = "1a";
    Partnerships = "1b";
    Methods = "1c";
    Access = "1d";
    Collection = "2";
    Processing = "3";
    Analysis = "4";
    Uptake = "5";
    Review = "6";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_answer_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = Stage::ALL
            .into_iter()
            .flat_map(|s| Said::all().map(move |said| cell(s, said)))
            .collect();
        assert_eq!(names.len(), 54);
        for stage in Stage::ALL {
            assert_eq!(cell(stage, Said::NotThere), format!("{stage} x"));
        }
    }
}
