//! A vote, and every reason why one is refused.

use base::{Finding, Id, Kind, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Life, Motion};
use crate::body::{Interests, Membership};
use crate::{code, day};

/// What a member says to a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "choice", rename_all = "snake_case")]
pub enum Choice {
    /// Yes.
    Agree,
    /// Neither yes nor no.
    Abstain,
    /// No; the reason helps the others, and may stay away.
    Disagree {
        /// Why.
        reason: String,
    },
    /// Not with me: it would do harm. Needs a reason.
    Block {
        /// Why.
        reason: String,
    },
}

/// What was chosen, without its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChoiceKind {
    /// Yes.
    Agree,
    /// Neither.
    Abstain,
    /// No.
    Disagree,
    /// Stop.
    Block,
}

impl ChoiceKind {
    /// All choices.
    pub const ALL: [Self; 4] = [Self::Agree, Self::Abstain, Self::Disagree, Self::Block];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Abstain => "abstain",
            Self::Disagree => "disagree",
            Self::Block => "block",
        }
    }

    /// The choice with a reason; where a choice has none, it is dropped.
    pub fn because(self, reason: &str) -> Choice {
        let reason = reason.trim().to_owned();
        match self {
            Self::Agree => Choice::Agree,
            Self::Abstain => Choice::Abstain,
            Self::Disagree => Choice::Disagree { reason },
            Self::Block => Choice::Block { reason },
        }
    }
}

impl Choice {
    /// What was chosen.
    pub const fn kind(&self) -> ChoiceKind {
        match self {
            Self::Agree => ChoiceKind::Agree,
            Self::Abstain => ChoiceKind::Abstain,
            Self::Disagree { .. } => ChoiceKind::Disagree,
            Self::Block { .. } => ChoiceKind::Block,
        }
    }

    /// Why, where a reason was given.
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Disagree { reason } | Self::Block { reason } if !reason.trim().is_empty() => Some(reason),
            _ => None,
        }
    }
}

/// How a vote came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum Way {
    /// The member gave it on a device.
    Own,
    /// A second person wrote it down for a member who has none; it is marked and counted apart.
    Recorded {
        /// The account that wrote it down.
        by: Uuid,
    },
}

/// That a member voted and, when votes are open, how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// Its identity.
    pub id: Id<Vote>,
    /// On what.
    pub motion: Id<Motion>,
    /// Whose.
    pub member: Id<Membership>,
    /// What has the vote: the member, or the member's organisation. One vote each.
    pub unit: String,
    /// What was said; none in a secret ballot, where only counts are kept.
    pub choice: Option<Choice>,
    /// How it came in.
    pub way: Way,
    /// When; in a secret ballot only the day counts, the moment is not kept.
    pub at: Option<Timestamp>,
}

impl Kind for Vote {
    const NAME: &'static str = "vote";
}

impl Motion {
    /// Makes a member's vote. In a secret ballot it holds no choice: the caller counts `choice` and keeps nothing
    /// else.
    ///
    /// # Errors
    /// A finding that says why this vote cannot be taken: not open, over, not seated, not in the electorate, voted
    /// already, an interest, a way or choice that the by-laws do not know.
    pub fn vote(
        &self,
        id: Id<Vote>,
        member: &Membership,
        (choice, way): (&Choice, Way),
        cast: &[Vote],
        at: Timestamp,
    ) -> Result<Vote, Finding> {
        let no = |code| Err(Finding::error(code));
        let Life::Open { opening } = self.life() else {
            return no(code::VOTE_CLOSED);
        };
        if at < opening.opened || day(at) > opening.closes {
            return no(code::VOTE_CLOSED);
        }
        let Some(seat) = opening.electorate.seat(member.id) else {
            return no(code::VOTE_NOT_IN_ELECTORATE);
        };
        if member.body != self.body || !member.votes(day(at)) {
            return no(code::VOTE_NOT_SEATED);
        }
        if cast.iter().any(|v| v.motion == self.id && v.unit == seat.unit) {
            return no(code::VOTE_TWICE);
        }
        if opening.requirement.interests == Interests::NoVote && self.has_interest(member.id) {
            return no(code::VOTE_INTEREST);
        }
        if let Choice::Block { reason } = choice {
            if !opening.requirement.block {
                return no(code::VOTE_NO_BLOCK);
            }
            if reason.trim().is_empty() {
                return no(code::NO_REASON);
            }
        }
        check_way(
            (member, seat.signs_in),
            way,
            (opening.requirement.remote, opening.requirement.recorded),
        )?;
        Ok(Vote {
            id,
            motion: self.id,
            member: member.id,
            unit: seat.unit.clone(),
            choice: (!opening.secret).then(|| choice.clone()),
            way,
            at: (!opening.secret).then_some(at),
        })
    }
}

/// A second person writes down only the vote of somebody else who has no account, and had none when the vote began.
fn check_way(
    (member, signs_in): (&Membership, bool),
    way: Way,
    (remote, recorded): (bool, bool),
) -> Result<(), Finding> {
    let signs_in = signs_in || member.sign_in.is_some();
    let refused = match way {
        Way::Own => (!remote).then_some(code::VOTE_NOT_REMOTE),
        Way::Recorded { .. } if !recorded => Some(code::VOTE_NOT_RECORDED),
        Way::Recorded { .. } => (remote && signs_in).then_some(code::VOTE_RECORDED_WRONGLY),
    };
    let own = matches!(way, Way::Recorded { by } if member.sign_in == Some(by));
    match refused.or(own.then_some(code::VOTE_RECORDED_WRONGLY)) {
        Some(code) => Err(Finding::error(code)),
        None => Ok(()),
    }
}
