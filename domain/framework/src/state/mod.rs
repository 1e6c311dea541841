//! How well a judgement stands: one pure function from the views of a round to its state, with reasons.
//!
//! The initiator's, the participants' and a reviewer's view stand beside each other; none overwrites another. A
//! contested claim has no badge and no count until a reviewer has answered. Start with [`judge`].
//!
//! Source: `decision-procedure.md`, “Two-sided assessment”; model §7.4, 7.

mod judge;

use serde::{Deserialize, Serialize};

pub use judge::{Because, Judged, Review, Views, judge, participants_input};

use crate::verdict::Verdict;

/// How well the judgement about a round stands. It says nothing about what the verdict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has judged it.
    Unassessed,
    /// The editors filled in an example; nobody involved has claimed anything.
    Example,
    /// The initiator says so.
    Claimed,
    /// Documents that both sides signed, or public ones, support every level that decides.
    Documented,
    /// Those who took part come to the same verdict.
    Corroborated,
    /// They come to a lower one.
    Contested,
    /// They come to a higher one.
    UnderClaimed,
    /// An independent reviewer has decided.
    Verified,
    /// The framework or the round has moved on since.
    Stale,
}

impl State {
    /// All states.
    pub const ALL: [Self; 9] = [
        Self::Unassessed,
        Self::Example,
        Self::Claimed,
        Self::Documented,
        Self::Corroborated,
        Self::Contested,
        Self::UnderClaimed,
        Self::Verified,
        Self::Stale,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unassessed => "unassessed",
            Self::Example => "example",
            Self::Claimed => "claimed",
            Self::Documented => "documented",
            Self::Corroborated => "corroborated",
            Self::Contested => "contested",
            Self::UnderClaimed => "under_claimed",
            Self::Verified => "verified",
            Self::Stale => "stale",
        }
    }

    /// What it means.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unassessed => "Nobody has judged it yet.",
            Self::Example => {
                "An example by the editors, from public sources. Nobody named in it has reviewed it."
            }
            Self::Claimed => "Those who started it say so.",
            Self::Documented => "Signed or public documents support it.",
            Self::Corroborated => "Those who took part say the same.",
            Self::Contested => "Those who took part see it differently.",
            Self::UnderClaimed => "Those who took part see more participation than was claimed.",
            Self::Verified => "An independent reviewer has decided.",
            Self::Stale => "The framework or the round has changed since it was judged.",
        }
    }

    /// The state with that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }

    /// Whether a verdict of *citizen data* in this state carries the badge, and counts where citizen data are
    /// counted (model §7.4, 7).
    pub const fn carries_badge(self) -> bool {
        matches!(
            self,
            Self::Claimed | Self::Documented | Self::Corroborated | Self::Verified
        )
    }
}

/// How high a verdict is; those that say nothing about participation have no rank.
const fn rank(verdict: Verdict) -> Option<u8> {
    match verdict {
        Verdict::NotCitizenData => Some(0),
        Verdict::CaseByCase => Some(1),
        Verdict::CitizenData => Some(2),
        Verdict::OutOfScope | Verdict::Undetermined => None,
    }
}
