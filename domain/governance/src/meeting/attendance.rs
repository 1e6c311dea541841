//! Who was at a meeting. The list is for the members; [`Counts`] are for everybody.

use std::collections::BTreeMap;

use base::Id;
use serde::{Deserialize, Serialize};

use crate::body::Membership;

/// How a member took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// In the room.
    InPerson,
    /// Over a line.
    Remote,
    /// Not there, and said so before.
    Excused,
    /// Not there.
    Absent,
}

impl Presence {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::InPerson, Self::Remote, Self::Excused, Self::Absent];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Remote => "remote",
            Self::Excused => "excused",
            Self::Absent => "absent",
        }
    }

    /// The one of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.as_str() == name)
    }

    /// Whether the member was there; remote presence counts where the by-laws let it.
    pub const fn is_there(self, remote_counts: bool) -> bool {
        match self {
            Self::InPerson => true,
            Self::Remote => remote_counts,
            Self::Excused | Self::Absent => false,
        }
    }
}

/// Who was there, by membership; and how many guests, who are not named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    /// How each member took part. Who is missing here was not written down.
    pub members: BTreeMap<Id<Membership>, Presence>,
    /// People who are no members.
    pub guests: u32,
}

/// How many took part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// In the room.
    pub in_person: u32,
    /// Over a line.
    pub remote: u32,
    /// Excused.
    pub excused: u32,
    /// Absent.
    pub absent: u32,
    /// Guests.
    pub guests: u32,
}

impl Attendance {
    /// How many took part, without names.
    pub fn counts(&self) -> Counts {
        let of = |p: Presence| {
            u32::try_from(self.members.values().filter(|q| **q == p).count()).unwrap_or(u32::MAX)
        };
        Counts {
            in_person: of(Presence::InPerson),
            remote: of(Presence::Remote),
            excused: of(Presence::Excused),
            absent: of(Presence::Absent),
            guests: self.guests,
        }
    }

    /// How many of these members were there: what a quorum is held against.
    pub fn there(&self, of: &[Id<Membership>], remote_counts: bool) -> usize {
        of.iter()
            .filter_map(|m| self.members.get(m))
            .filter(|p| p.is_there(remote_counts))
            .count()
    }

    /// Whether anything was written down.
    pub fn is_known(&self) -> bool {
        !self.members.is_empty() || self.guests > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_and_strangers_make_no_quorum() {
        let id = |n| Id::new(uuid::Uuid::from_u128(n));
        let members = BTreeMap::from([
            (id(1), Presence::InPerson),
            (id(2), Presence::Remote),
            (id(3), Presence::Excused),
            (id(9), Presence::InPerson),
        ]);
        let there = Attendance { members, guests: 40 };
        let voting = [id(1), id(2), id(3), id(4)];
        assert_eq!((there.there(&voting, true), there.there(&voting, false)), (2, 1));
        let counts = there.counts();
        assert_eq!(
            (counts.in_person, counts.remote, counts.excused, counts.guests),
            (2, 1, 1, 40)
        );
    }
}
