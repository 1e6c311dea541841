//! What came of a vote, with everything that it rests on.

use std::collections::BTreeMap;

use base::{Date, Finding, Id, Place, Text, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    ChoiceKind, Counts, Electorate, Life, Motion, Opening, Requirement, Ruling, Seat, Tally, Vote, Way, rule,
};
use crate::body::{Interests, Membership, Side};
use crate::{code, day};

/// Somebody did not agree, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dissent {
    /// Who.
    pub member: Id<Membership>,
    /// Whether it was meant to stop the motion.
    pub block: bool,
    /// Why, in the member's words.
    pub reason: String,
}

/// What came of a vote. Only [`Motion::close`] makes one; one that is read back and does not follow from its own
/// counts is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept")]
pub struct Outcome {
    ruling: Ruling,
    tally: Tally,
    requirement: Requirement,
    dissent: Vec<Dissent>,
    statement: Text,
    date: Date,
    review: Option<Date>,
}

/// An outcome as it is kept.
#[derive(Deserialize)]
struct Kept {
    ruling: Ruling,
    tally: Tally,
    requirement: Requirement,
    dissent: Vec<Dissent>,
    statement: Text,
    date: Date,
    review: Option<Date>,
}

impl TryFrom<Kept> for Outcome {
    type Error = String;
    fn try_from(k: Kept) -> Result<Self, String> {
        let ruling = rule(&k.requirement, &k.tally);
        if ruling != k.ruling {
            return Err(format!(
                "the outcome says {:?}, its counts say {ruling:?}",
                k.ruling
            ));
        }
        Ok(Self {
            ruling,
            tally: k.tally,
            requirement: k.requirement,
            dissent: k.dissent,
            statement: k.statement,
            date: k.date,
            review: k.review,
        })
    }
}

impl Outcome {
    /// What was decided.
    pub fn ruling(&self) -> Ruling {
        self.ruling
    }

    /// Whether the body agreed.
    pub fn is_carried(&self) -> bool {
        self.ruling.is_carried()
    }

    /// The counts.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// What was required.
    pub fn requirement(&self) -> &Requirement {
        &self.requirement
    }

    /// Who did not agree, and why; empty in a secret ballot.
    pub fn dissent(&self) -> &[Dissent] {
        &self.dissent
    }

    /// The decision in words, with its reasons.
    pub fn statement(&self) -> &Text {
        &self.statement
    }

    /// When it was decided.
    pub fn date(&self) -> Date {
        self.date
    }

    /// When it is looked at again.
    pub fn review(&self) -> Option<Date> {
        self.review
    }
}

/// What is said when a vote is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The decision in words, with its reasons.
    pub statement: Text,
    /// When it is looked at again.
    pub review: Option<Date>,
    /// Counts of a secret ballot by side and choice; empty when votes are open.
    pub secret: BTreeMap<Side, Counts>,
}

impl Motion {
    /// Counts the votes and closes the motion.
    ///
    /// # Errors
    /// Not open; too early; no statement; kept counts that do not agree with who voted.
    pub fn close(&mut self, cast: &[Vote], closing: Closing, at: Timestamp) -> Result<&Outcome, Finding> {
        self.must_be(super::MotionState::Open)?;
        let cast: Vec<&Vote> = cast.iter().filter(|v| v.motion == self.id).collect();
        let Life::Open { opening } = self.life().clone() else {
            return Err(Finding::error(code::MOTION_STATE));
        };
        let all: Vec<Vote> = cast.iter().map(|v| (*v).clone()).collect();
        if !self.may_close(&all, at) {
            return Err(Finding::error(code::CLOSE_TOO_EARLY).with("closes", opening.closes.to_string()));
        }
        if closing.statement.is_empty() {
            return Err(Finding::error(code::NO_STATEMENT).at(Place::whole().with("field", "statement")));
        }
        let counted: Vec<&Vote> = cast.into_iter().filter(|v| self.counts(&opening, v)).collect();
        let tally = if opening.secret {
            self.secret_tally(&opening.electorate, &counted, closing.secret)?
        } else {
            self.open_tally(&opening.electorate, &counted)
        };
        let outcome = Outcome {
            ruling: rule(&opening.requirement, &tally),
            tally,
            requirement: opening.requirement.clone(),
            dissent: counted.iter().filter_map(|v| dissent(v)).collect(),
            statement: closing.statement,
            date: day(at),
            review: closing.review,
        };
        self.set_life(Life::Closed { opening, outcome });
        self.outcome().ok_or_else(|| Finding::error(code::MOTION_STATE))
    }

    /// A vote of the electorate, and not of somebody whose interest takes it away.
    fn counts(&self, opening: &Opening, vote: &Vote) -> bool {
        let silenced = !opening.secret
            && opening.requirement.interests == Interests::NoVote
            && self.has_interest(vote.member);
        opening.electorate.seat(vote.member).is_some() && !silenced
    }

    /// Whether a vote is no second party's: it is of the proposer's own side, or the proposer wrote it down.
    fn is_the_proposers(&self, seat: &Seat, vote: &Vote) -> bool {
        let wrote = matches!(vote.way, Way::Recorded { by } if self.proposer.account == Some(by));
        seat.proposing || wrote
    }

    fn open_tally(&self, electorate: &Electorate, votes: &[&Vote]) -> Tally {
        let mut tally = Tally {
            recorded: recorded(votes),
            ..Tally::default()
        };
        for vote in votes {
            let (Some(seat), Some(choice)) = (electorate.seat(vote.member), &vote.choice) else {
                continue;
            };
            let counts = tally.by_side.entry(seat.side).or_default();
            match choice.kind() {
                ChoiceKind::Agree => counts.agree += 1,
                ChoiceKind::Abstain => counts.abstain += 1,
                ChoiceKind::Disagree => counts.disagree += 1,
                ChoiceKind::Block => counts.block += 1,
            }
            if self.is_the_proposers(seat, vote) && choice.kind() == ChoiceKind::Agree {
                tally.agree_proposing += 1;
            }
            if seat.chair {
                tally.chair_agrees = match choice.kind() {
                    ChoiceKind::Agree => Some(true),
                    ChoiceKind::Abstain => None,
                    ChoiceKind::Disagree | ChoiceKind::Block => Some(false),
                };
            }
        }
        tally
    }

    /// Of a secret ballot it is known who voted and what was counted; both must agree, side by side.
    fn secret_tally(
        &self,
        electorate: &Electorate,
        votes: &[&Vote],
        by_side: BTreeMap<Side, Counts>,
    ) -> Result<Tally, Finding> {
        let seats: Vec<_> = votes
            .iter()
            .filter_map(|v| Some((electorate.seat(v.member)?, *v)))
            .collect();
        for side in Side::ALL {
            let voted = seats.iter().filter(|(s, _)| s.side == side).count() as u64;
            let kept = by_side.get(&side).map_or(0, Counts::voted);
            if voted != kept {
                return Err(Finding::error(code::TALLY_DIFFERS)
                    .with("voted", voted as i64)
                    .with("kept", kept as i64));
            }
        }
        Ok(Tally {
            recorded: recorded(votes),
            agree_proposing: seats.iter().filter(|(s, v)| self.is_the_proposers(s, v)).count() as u64,
            chair_agrees: None,
            by_side,
        })
    }
}

fn recorded(votes: &[&Vote]) -> u64 {
    votes
        .iter()
        .filter(|v| matches!(v.way, Way::Recorded { .. }))
        .count() as u64
}

fn dissent(vote: &Vote) -> Option<Dissent> {
    let choice = vote.choice.as_ref()?;
    Some(Dissent {
        member: vote.member,
        block: choice.kind() == ChoiceKind::Block,
        reason: choice.reason()?.to_owned(),
    })
}
