//! Counting: from votes to a ruling. Every number that decides stands in the [`Tally`], so that anybody can
//! count again.

use std::collections::BTreeMap;
use std::ops::Add;

use serde::{Deserialize, Serialize};

use super::Requirement;
use crate::body::{Casting, Majority, Of, Side, Sides};

/// Votes by choice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Agree.
    pub agree: u64,
    /// Abstain.
    pub abstain: u64,
    /// Disagree.
    pub disagree: u64,
    /// Stop it.
    pub block: u64,
}

impl Counts {
    /// All votes cast, abstentions counted.
    pub fn voted(&self) -> u64 {
        self.agree + self.abstain + self.disagree + self.block
    }

    /// Those against.
    pub fn against(&self) -> u64 {
        self.disagree + self.block
    }
}

impl Add for Counts {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            abstain: self.abstain + other.abstain,
            disagree: self.disagree + other.disagree,
            block: self.block + other.block,
        }
    }
}

/// Everything that a ruling depends on, besides what is required.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Votes of each side.
    pub by_side: BTreeMap<Side, Counts>,
    /// Votes that a second person recorded; they are among the others too.
    pub recorded: u64,
    /// Of those who agree, how many are no second party's: on the proposer's own side, or written down by the proposer
    /// (exactly, when votes are open; at most, when
    /// they are secret).
    pub agree_proposing: u64,
    /// Whether the chair agreed; unknown when the chair did not say yes or no, or votes are secret.
    pub chair_agrees: Option<bool>,
}

impl Tally {
    /// All votes together.
    pub fn all(&self) -> Counts {
        self.by_side.values().fold(Counts::default(), |sum, c| sum + *c)
    }
}

/// What came of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    /// Agreed.
    Carried,
    /// Too few voted.
    NoQuorum,
    /// Somebody stopped it, with a reason.
    Blocked,
    /// Too few agreed.
    NoMajority,
    /// As many agreed as disagreed, and nobody decides a tie.
    Tie,
    /// One side did not agree for itself, or has no seat.
    OneSide,
    /// Only the proposer's own side agreed.
    OnlyProposer,
}

impl Ruling {
    /// All rulings.
    pub const ALL: [Self; 7] = [
        Self::Carried,
        Self::NoQuorum,
        Self::Blocked,
        Self::NoMajority,
        Self::Tie,
        Self::OneSide,
        Self::OnlyProposer,
    ];

    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::NoQuorum => "no_quorum",
            Self::Blocked => "blocked",
            Self::NoMajority => "no_majority",
            Self::Tie => "tie",
            Self::OneSide => "one_side",
            Self::OnlyProposer => "only_proposer",
        }
    }

    /// Whether the body agreed.
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::Carried)
    }
}

/// The ruling: quorum, then block, then majority and tie, then each side, then who agreed besides the proposer.
pub fn rule(needed: &Requirement, tally: &Tally) -> Ruling {
    let all = tally.all();
    if all.voted() < needed.quorum {
        return Ruling::NoQuorum;
    }
    if needed.block && all.block > 0 {
        return Ruling::Blocked;
    }
    let majority = majority(needed, tally, all);
    if majority != Ruling::Carried {
        return majority;
    }
    if needed.sides == Sides::EachAgrees && !each_side_agrees(needed, tally) {
        return Ruling::OneSide;
    }
    if all.agree <= tally.agree_proposing {
        return Ruling::OnlyProposer;
    }
    Ruling::Carried
}

fn majority(needed: &Requirement, tally: &Tally, all: Counts) -> Ruling {
    let base = |of: Of| match of {
        Of::Cast => all.agree + all.against(),
        Of::Present => all.voted(),
        Of::Seats => needed.seats,
    };
    let carried = match needed.majority {
        Majority::MoreThanHalf(of) => all.agree * 2 > base(of),
        Majority::AtLeast { percent, of } => {
            all.agree > 0 && all.agree * 100 >= base(of) * u64::from(percent)
        }
        Majority::Consensus => all.agree > 0 && all.against() == 0,
    };
    let tie =
        needed.majority == Majority::MoreThanHalf(Of::Cast) && all.agree > 0 && all.agree == all.against();
    match (carried, tie) {
        (true, _) => Ruling::Carried,
        (false, true) if needed.casting == Casting::Chair && tally.chair_agrees == Some(true) => {
            Ruling::Carried
        }
        (false, true) if needed.casting == Casting::Chair && tally.chair_agrees == Some(false) => {
            Ruling::NoMajority
        }
        (false, true) => Ruling::Tie,
        (false, false) => Ruling::NoMajority,
    }
}

/// A joint body decides only when its community and somebody opposite have seats, and each agrees for itself.
fn each_side_agrees(needed: &Requirement, tally: &Tally) -> bool {
    let seated: Vec<Side> = needed.seats_of.keys().copied().collect();
    let joint = seated.contains(&Side::Community) && seated.len() >= 2;
    joint
        && seated.iter().all(|side| {
            let counts = tally.by_side.get(side).copied().unwrap_or_default();
            counts.agree > counts.against()
        })
}
