//! Somebody reads one proposal with everything that was said about it.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;
use governance::Body;
use governance::design::Proposal;
use uuid::Uuid;

use super::decide_proposal::{AtVote, binding_bodies, votes_about};
use super::enter::{Key, Visitor, enter};
use super::view_room::{must_read, names};
use crate::ports::Query;
use crate::{Actor, App, AppError, Result};

/// A proposal as a page shows it.
#[derive(Debug, Clone)]
pub struct ProposalView {
    /// Who looks, and where.
    pub at: Visitor,
    /// The proposal.
    pub proposal: Proposal,
    /// Whether a body of the initiative decides; otherwise who leads it decides alone.
    pub has_body: bool,
    /// The bodies that can be asked.
    pub bodies: Vec<Body>,
    /// The vote about the words that stand, if there is or was one.
    pub vote: Option<AtVote>,
    /// Others of the same part that are open: what it could go on in.
    pub others: Vec<Proposal>,
    /// The one that it goes on in, if it does.
    pub into: Option<Proposal>,
    /// Those that go on in it.
    pub merged: Vec<Proposal>,
    /// What the accounts that appear are called.
    pub names: BTreeMap<Uuid, String>,
}

impl ProposalView {
    /// Whether the visitor made it or leads the room.
    pub fn is_hers(&self) -> bool {
        self.at.leads || self.at.person == Some(self.proposal.voice.by())
    }

    /// Whether its words may still change: it is open, and no vote about it is under way.
    pub fn is_changeable(&self) -> bool {
        self.proposal.is_open() && !self.vote.as_ref().is_some_and(AtVote::is_under_way)
    }
}

/// One proposal.
///
/// # Errors
/// `NotFound`, also for one of another round; `NotSignedIn` or `NotAllowed` for one that is not yet adopted in a
/// room that is not open.
pub async fn view_proposal(app: &App, actor: &Actor, key: Key<'_>, id: Id<Proposal>) -> Result<ProposalView> {
    let at = enter(app, actor, key).await?;
    let proposal = app.store.get(id).await?.value;
    if proposal.round != at.round.id.uuid() {
        return Err(AppError::not_found("proposal", id));
    }
    if proposal.approval().is_none() {
        must_read(app, actor, &at).await?;
    }
    let all = app.store.list::<Proposal>(Query::of(at.round.id)).await?;
    let all: Vec<Proposal> = all.into_iter().map(|p| p.value).filter(|p| p.id != id).collect();
    let found = |wanted: fn(&Proposal, &Proposal) -> bool| -> Vec<Proposal> {
        all.iter().filter(|p| wanted(p, &proposal)).cloned().collect()
    };
    let (has_body, votes) = votes_about(app, at.initiative.id.uuid(), &[&proposal]).await?;
    Ok(ProposalView {
        others: found(|p, it| p.is_open() && p.part == it.part),
        into: found(|p, it| it.goes_on_in() == Some(p.id)).pop(),
        merged: found(|p, it| p.goes_on_in() == Some(it.id)),
        has_body,
        bodies: binding_bodies(app, at.initiative.id.uuid()).await?,
        vote: votes.into_values().next(),
        names: names(app, people(&at, &proposal)).await?,
        at,
        proposal,
    })
}

fn people(at: &Visitor, p: &Proposal) -> BTreeSet<Uuid> {
    let mut all: BTreeSet<Uuid> = p.comments.iter().map(|c| c.voice.by()).collect();
    all.extend(p.amendments.iter().map(|a| a.voice.by()));
    all.extend(p.wordings().iter().map(|w| w.by));
    all.extend(at.room.gatherings.iter().map(|g| g.by));
    all.insert(p.voice.by());
    all
}
