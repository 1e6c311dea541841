//! The life of a motion: draft → open → closed; withdrawn from either of the first two.

use base::{Date, Digest, Finding, Findings, Place, Timestamp};
use serde::{Deserialize, Serialize};

use super::amendment::Answer;
use super::{Electorate, Motion, Outcome, Requirement, Vote};
use crate::body::{Ballot, Body, Interests, Membership, Sides, organisation_key};
use crate::{code, day};

/// How a motion was put to the vote: frozen from then on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Since when votes are taken.
    pub opened: Timestamp,
    /// The last day, in UTC.
    pub closes: Date,
    /// Whether only counts are kept.
    pub secret: bool,
    /// Who may vote.
    pub electorate: Electorate,
    /// What is needed.
    pub requirement: Requirement,
    /// The digest of what is voted on.
    pub text: Digest,
}

/// Where a motion stands, with what belongs to that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Life {
    /// Being written.
    Draft,
    /// Votes are taken.
    Open {
        /// How it was opened.
        opening: Opening,
    },
    /// Decided.
    Closed {
        /// How it was opened.
        opening: Opening,
        /// What came of it.
        outcome: Outcome,
    },
    /// Taken back.
    Withdrawn {
        /// How it was opened, if it was.
        opening: Option<Opening>,
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
}

/// Where a motion stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MotionState {
    /// Being written.
    Draft,
    /// Votes are taken.
    Open,
    /// Decided.
    Closed,
    /// Taken back.
    Withdrawn,
}

impl MotionState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Open, Self::Closed, Self::Withdrawn];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Life {
    /// Where it stands.
    pub const fn state(&self) -> MotionState {
        match self {
            Self::Draft => MotionState::Draft,
            Self::Open { .. } => MotionState::Open,
            Self::Closed { .. } => MotionState::Closed,
            Self::Withdrawn { .. } => MotionState::Withdrawn,
        }
    }
}

/// How somebody wants to put a motion to the vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpeningAsked {
    /// The last day, in UTC.
    pub closes: Date,
    /// Whether only counts are to be kept.
    pub secret: bool,
}

/// Voters below which a secret ballot would not be secret.
const SECRET_FROM: usize = 3;

impl Motion {
    /// Puts it to the vote: text, electorate and requirement are frozen.
    ///
    /// # Errors
    /// All findings: not a draft, amendments without an answer, too short a notice, by-laws that nothing can be
    /// decided under, nobody but the proposer's own side, a ballot that the by-laws do not allow.
    pub fn open(
        &mut self,
        body: &Body,
        members: &[Membership],
        asked: OpeningAsked,
        at: Timestamp,
    ) -> Result<(), Findings> {
        let today = day(at);
        let mut found: Findings = self
            .must_be(super::MotionState::Draft)
            .err()
            .into_iter()
            .collect();
        let waiting = self
            .amendments
            .iter()
            .filter(|a| a.answer == Answer::Waiting)
            .count();
        if waiting > 0 {
            found.push(Finding::error(code::AMENDMENTS_OPEN).with("count", waiting));
        }
        found.extend(notice(body, asked.closes, today));
        found.extend(body.by_laws.check(members, today));
        let own = |m: &Membership| self.is_proposing(m);
        let electorate = Electorate::of(members, &body.by_laws, today, own);
        if electorate.0.iter().all(|seat| seat.proposing) {
            found.push(Finding::error(code::NO_SECOND_PARTY));
        }
        found.extend(ballot(body, &electorate, asked.secret));
        if found.has_errors() {
            return Err(found);
        }
        let opening = Opening {
            opened: at,
            closes: asked.closes,
            secret: asked.secret,
            requirement: Requirement::of(&body.by_laws, &electorate),
            electorate,
            text: self.digest(),
        };
        self.set_life(Life::Open { opening });
        Ok(())
    }

    /// Whether a seat is on the proposer's own side: the proposer's own, or of the same organisation.
    fn is_proposing(&self, member: &Membership) -> bool {
        let same_organisation = organisation_key(self.proposer_organisation.as_deref())
            .is_some_and(|o| member.organisation_key().as_ref() == Some(&o));
        let same_person = self.proposer.member == Some(member.id)
            || (self.proposer.account.is_some() && self.proposer.account == member.sign_in);
        same_organisation || same_person
    }

    /// Takes it back, with a reason.
    ///
    /// # Errors
    /// Once it is decided; without a reason.
    pub fn withdraw(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        self.must_be_undecided()?;
        if reason.trim().is_empty() {
            return Err(Finding::error(code::NO_REASON).at(Place::whole().with("field", "reason")));
        }
        let life = Life::Withdrawn {
            opening: self.opening().cloned(),
            reason: reason.trim().to_owned(),
            at,
        };
        self.set_life(life);
        Ok(())
    }

    /// Whether it may be closed now: its last day is over, or everybody who can vote has voted alone. A vote that
    /// somebody else wrote down leaves its member the time until the last day to hear of it.
    pub fn may_close(&self, cast: &[Vote], at: Timestamp) -> bool {
        let Life::Open { opening } = self.life() else {
            return false;
        };
        let silenced = |seat: &super::Seat| {
            opening.requirement.interests == Interests::NoVote && self.has_interest(seat.member)
        };
        let voted = |seat: &super::Seat| {
            cast.iter()
                .any(|v| v.unit == seat.unit && v.way == super::Way::Own)
        };
        let done = |seat: &super::Seat| silenced(seat) || voted(seat);
        day(at) > opening.closes || opening.electorate.0.iter().all(done)
    }
}

fn notice(body: &Body, closes: Date, today: Date) -> Option<Finding> {
    let days = i64::from(body.by_laws.notice_days);
    let first = today
        .checked_add(jiff::Span::new().days(days))
        .unwrap_or(Date::MAX);
    (closes < first).then(|| {
        Finding::error(code::NOTICE_TOO_SHORT)
            .at(Place::whole().with("field", "closes"))
            .with("days", days)
            .with("first", first.to_string())
    })
}

fn ballot(body: &Body, electorate: &Electorate, secret: bool) -> Option<Finding> {
    let allowed = match body.by_laws.ballot {
        Ballot::Open => !secret,
        Ballot::Secret => secret,
        Ballot::Either => true,
    };
    let at = |code| Some(Finding::error(code).at(Place::whole().with("field", "secret")));
    if !allowed {
        return at(code::BALLOT_NOT_ALLOWED);
    }
    let sides = crate::body::Side::ALL.map(|side| electorate.votes_of(side));
    let small = electorate.votes() < SECRET_FROM
        || (body.by_laws.sides == Sides::EachAgrees && sides.iter().any(|n| (1..SECRET_FROM).contains(n)));
    if secret && small {
        return at(code::BALLOT_TOO_SMALL);
    }
    None
}
