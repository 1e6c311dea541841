//! A vote about money for somebody: who gains has no vote, whether they said so or not.
//!
//! "Proposer's organisation is never the only approver" (invariant 11) and "assessment by people without interest": an
//! interest that the record itself shows is entered when the vote opens, and silences, whatever the by-laws say about
//! interests that members declare.

use base::{Finding, Findings, Id, Timestamp};

use super::life::OpeningAsked;
use super::motion::Interest;
use super::{Life, Motion};
use crate::body::{Body, Interests, Membership};
use crate::code;

impl Motion {
    /// As [`open`](Self::open), without the votes of those who are `tied` to who would gain; each with the words for
    /// its interest.
    ///
    /// # Errors
    /// As [`open`](Self::open); [`code::NOBODY_FREE`] when nobody is left but the proposer's own side.
    pub fn open_apart(
        &mut self,
        body: &Body,
        members: &[Membership],
        tied: Vec<(Id<Membership>, String)>,
        asked: OpeningAsked,
        at: Timestamp,
    ) -> Result<(), Findings> {
        let mut strict = body.clone();
        strict.by_laws.interests = Interests::NoVote;
        let mut it = self.clone();
        for (member, words) in tied {
            if !it.has_interest(member) {
                it.interests.push(Interest { member, words, at });
            }
        }
        it.open(&strict, members, asked, at)?;
        let Life::Open { opening } = it.life() else {
            return Ok(());
        };
        let free = |seat: &super::Seat| !seat.proposing && !it.has_interest(seat.member);
        if !opening.electorate.0.iter().any(free) {
            return Err(std::iter::once(Finding::error(code::NOBODY_FREE)).collect());
        }
        *self = it;
        Ok(())
    }
}
