//! What a vote needs and who may cast one: both frozen from by-laws and seats when the motion is opened.

use base::{Date, Id};
use serde::{Deserialize, Serialize};

use crate::body::{ByLaws, Casting, Interests, Majority, Membership, Post, Quorum, Side, Sides};

/// A seat with a vote, as it was when the motion was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Whose.
    pub member: Id<Membership>,
    /// On which side.
    pub side: Side,
    /// What has the vote: the member, or the member's organisation.
    pub unit: String,
    /// Whether it belongs to the proposer's own side: the proposer, or somebody of the same organisation.
    pub proposing: bool,
    /// Whether it is the chair's.
    pub chair: bool,
    /// Whether the member signs in, and so votes alone.
    #[serde(default)]
    pub signs_in: bool,
}

/// Who may vote on a motion.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Electorate(pub Vec<Seat>);

impl Electorate {
    /// The seats with a vote on a day; `proposing` says which seats are on the proposer's own side.
    pub(super) fn of(
        members: &[Membership],
        by_laws: &ByLaws,
        today: Date,
        proposing: impl Fn(&Membership) -> bool,
    ) -> Self {
        let seat = |m: &Membership| Seat {
            member: m.id,
            side: m.side,
            unit: by_laws.unit(m),
            proposing: proposing(m),
            chair: m.holds(Post::Chair, today),
            signs_in: m.sign_in.is_some(),
        };
        Self(members.iter().filter(|m| m.votes(today)).map(seat).collect())
    }

    /// A member's seat.
    pub fn seat(&self, member: Id<Membership>) -> Option<&Seat> {
        self.0.iter().find(|s| s.member == member)
    }

    /// How many votes there are: each unit has one.
    pub fn votes(&self) -> usize {
        count_units(self.0.iter())
    }

    /// How many votes a side has.
    pub fn votes_of(&self, side: Side) -> usize {
        count_units(self.0.iter().filter(|s| s.side == side))
    }
}

fn count_units<'a>(seats: impl Iterator<Item = &'a Seat>) -> usize {
    let units: std::collections::BTreeSet<&str> = seats.map(|s| s.unit.as_str()).collect();
    units.len()
}

/// What a motion needs to be carried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirement {
    /// All votes that there are.
    pub seats: u64,
    /// How many must be cast.
    pub quorum: u64,
    /// How many must agree.
    pub majority: Majority,
    /// Who decides a tie.
    pub casting: Casting,
    /// Whether each side must agree; the sides that have votes.
    pub sides: Sides,
    /// Votes of each side.
    pub seats_of: std::collections::BTreeMap<Side, u64>,
    /// Whether one may stop it.
    pub block: bool,
    /// Members with an interest.
    pub interests: Interests,
    /// Whether votes come from members' own devices.
    pub remote: bool,
    /// Whether a second person may record votes.
    pub recorded: bool,
}

impl Requirement {
    /// What these by-laws need of this electorate.
    pub(super) fn of(by_laws: &ByLaws, electorate: &Electorate) -> Self {
        let seats = electorate.votes() as u64;
        let quorum = match by_laws.quorum {
            Quorum::Seats(n) => u64::from(n),
            Quorum::Percent(p) => (seats * u64::from(p)).div_ceil(100),
        };
        let of_side = |side: Side| (side, electorate.votes_of(side) as u64);
        Self {
            seats,
            quorum: quorum.max(1),
            majority: by_laws.majority,
            casting: by_laws.casting,
            sides: by_laws.sides,
            seats_of: Side::ALL
                .map(of_side)
                .into_iter()
                .filter(|(_, n)| *n > 0)
                .collect(),
            block: by_laws.block,
            interests: by_laws.interests,
            remote: by_laws.remote,
            recorded: by_laws.recorded,
        }
    }
}
