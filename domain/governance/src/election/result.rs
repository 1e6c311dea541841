//! Counting an election: from the outcome of each candidate's motion to who has the post. Every number that decides
//! stands in it; one that is read back and does not follow from its own counts is refused.

use base::Id;
use serde::{Deserialize, Serialize};

use super::Candidate;
use crate::body::Membership;
use crate::decision::{Counts, Ruling};

/// How the vote about one candidate came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The candidacy.
    pub candidate: Id<Candidate>,
    /// The seat.
    pub member: Id<Membership>,
    /// What was decided.
    pub ruling: Ruling,
    /// How all voted.
    pub counts: Counts,
}

impl Counted {
    /// What ranks: more who agree, then fewer who are against.
    pub(super) const fn rank(&self) -> (u64, std::cmp::Reverse<u64>) {
        let against = self.counts.disagree + self.counts.block;
        (self.counts.agree, std::cmp::Reverse(against))
    }
}

/// What came of an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept")]
pub struct ElectionResult {
    places: u8,
    /// The candidates, the first in the count first.
    counted: Vec<Counted>,
    elected: Vec<Id<Candidate>>,
    tied: Vec<Id<Candidate>>,
}

/// A result as it is kept.
#[derive(Deserialize)]
struct Kept {
    places: u8,
    counted: Vec<Counted>,
    elected: Vec<Id<Candidate>>,
    tied: Vec<Id<Candidate>>,
}

impl TryFrom<Kept> for ElectionResult {
    type Error = String;
    fn try_from(k: Kept) -> Result<Self, String> {
        let again = Self::of(k.counted, k.places);
        if again.elected != k.elected || again.tied != k.tied {
            return Err("the result of the election does not follow from its counts".to_owned());
        }
        Ok(again)
    }
}

impl ElectionResult {
    /// Counts: those whom the body agreed to, most agreed to first, as many as there are places. When several stand
    /// equal over the last places, none of them is elected.
    pub fn of(mut counted: Vec<Counted>, places: u8) -> Self {
        counted.sort_by_key(|c| (std::cmp::Reverse((c.ruling.is_carried(), c.rank())), c.candidate));
        let passed: Vec<&Counted> = counted.iter().filter(|c| c.ruling.is_carried()).collect();
        let places_left = usize::from(places);
        let tie_at = (passed.len() > places_left)
            .then(|| passed[places_left.saturating_sub(1)].rank())
            .filter(|last| places_left > 0 && passed[places_left].rank() == *last);
        let in_tie = |c: &&&Counted| tie_at == Some(c.rank());
        let ids = |all: Vec<&&Counted>| all.into_iter().map(|c| c.candidate).collect::<Vec<_>>();
        let tied = ids(passed.iter().filter(in_tie).collect());
        let elected = ids(passed.iter().take(places_left).filter(|c| !in_tie(c)).collect());
        Self {
            places,
            counted,
            elected,
            tied,
        }
    }

    /// How many places there were.
    pub fn places(&self) -> u8 {
        self.places
    }

    /// The candidates, the first in the count first.
    pub fn counted(&self) -> &[Counted] {
        &self.counted
    }

    /// Who has the post.
    pub fn elected(&self) -> &[Id<Candidate>] {
        &self.elected
    }

    /// Who stands equal over places that nobody has now.
    pub fn tied(&self) -> &[Id<Candidate>] {
        &self.tied
    }

    /// Places that nobody has now.
    pub fn empty(&self) -> usize {
        usize::from(self.places).saturating_sub(self.elected.len())
    }
}
