//! A member votes on every candidate at once: one ballot, one act, all of it or nothing.

use std::collections::BTreeMap;

use base::{Finding, Id};
use governance::code;
use governance::decision::{ChoiceKind, Way};
use governance::election::Candidate;

use super::{election_for, motions_of};
use crate::act::Seat;
use crate::decide::{counted_as, votes_on};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Needs, Result, Verb};

/// How often a ballot is tried again when others vote at the same moment.
const TRIES: usize = 8;

/// Votes on all candidates.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` without a seat; findings: an answer is missing, or the vote is not taken.
pub async fn vote_in_election(
    app: &App,
    actor: &Actor,
    at: (&str, &str),
    ballot: &BTreeMap<Id<Candidate>, ChoiceKind>,
) -> Result<()> {
    let (election, _, seat) = election_for(app, actor, Verb::VoteInElection, at).await?;
    let needs = Needs::Seat(Seat::Member);
    let seat = seat.ok_or(AppError::NotAllowed { needs })?;
    if election.life.as_str() != "voting" {
        return Err(AppError::finding(Finding::error(code::VOTE_CLOSED)));
    }
    let mut last = AppError::conflict("election", election.value.id);
    for _ in 0..TRIES {
        let now = app.now();
        let entry = Draft::new(now, actor, Verb::VoteInElection, election.value.id)
            .with("body", at.0)
            .with("member", seat.id.to_string());
        let mut changes = Vec::new();
        for motion in motions_of(app, &election).await? {
            let candidate = election
                .candidates
                .iter()
                .find(|c| c.motion == Some(motion.value.id));
            let choice = candidate.and_then(|c| ballot.get(&c.id));
            let incomplete = || AppError::finding(Finding::error(code::BALLOT_INCOMPLETE));
            let choice = choice.ok_or_else(incomplete)?.because("");
            let cast = votes_on(app, motion.value.id).await?;
            let vote = motion
                .vote(app.new_id(), &seat, (&choice, Way::Own), &cast, now)
                .map_err(AppError::finding)?;
            changes.extend([Change::create(&vote)?, Change::update(&motion)?]);
            if vote.choice.is_none() {
                changes.push(Change::Count {
                    about: motion.value.id.uuid(),
                    what: counted_as(seat.side, choice.kind()),
                    add: 1,
                });
            }
        }
        match app.store.commit(Act { entry, changes }).await {
            Ok(_) => return Ok(()),
            Err(conflict @ AppError::Conflict { .. }) => last = conflict,
            Err(fault) => return Err(fault),
        }
    }
    Err(last)
}
