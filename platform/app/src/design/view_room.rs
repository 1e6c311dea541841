//! Somebody looks into the design room of a round.

use std::collections::{BTreeMap, BTreeSet};

use base::Id;
use governance::design::{Part, Proposal};
use uuid::Uuid;

use super::decide_proposal::{AtVote, votes_about};
use super::enter::{Key, Visitor, enter};
use crate::act::authorise;
use crate::people::Account;
use crate::ports::{Order, Query, RecordKind};
use crate::{Actor, App, Result, Verb};

/// A room with its proposals.
#[derive(Debug, Clone)]
pub struct RoomView {
    /// Who looks, and where.
    pub at: Visitor,
    /// The proposals that the visitor may read, newest first within each part.
    pub proposals: BTreeMap<Part, Vec<Proposal>>,
    /// How many there are that only those who take part may read.
    pub hidden: usize,
    /// Whether a body of the initiative decides; otherwise who leads it decides alone.
    pub has_body: bool,
    /// Where the vote about a proposal stands, by its identity.
    pub votes: BTreeMap<Uuid, AtVote>,
    /// What the accounts that appear are called; one that is gone is not in it.
    pub names: BTreeMap<Uuid, String>,
}

/// The room, as far as the actor may see it: who takes no part in a members' room sees what was adopted.
///
/// # Errors
/// `NotFound` when there is no such round that the actor may know of.
pub async fn view_room(app: &App, actor: &Actor, key: Key<'_>) -> Result<RoomView> {
    let at = enter(app, actor, key).await?;
    let all = app
        .store
        .list::<Proposal>(Query::of(at.round.id).ordered(Order::Newest))
        .await?;
    let (mut proposals, mut hidden): (BTreeMap<Part, Vec<Proposal>>, usize) = (BTreeMap::new(), 0);
    for p in all {
        if at.may_read() || p.approval().is_some() {
            proposals.entry(p.part).or_default().push(p.value);
        } else {
            hidden += 1;
        }
    }
    let shown = || proposals.values().flatten();
    let mut people: BTreeSet<Uuid> = shown().map(|p| p.voice.by()).collect();
    people.extend(at.room.gatherings.iter().map(|g| g.by));
    let (has_body, votes) = votes_about(app, at.initiative.id.uuid(), &shown().collect::<Vec<_>>()).await?;
    Ok(RoomView {
        names: names(app, people).await?,
        at,
        has_body,
        votes,
        proposals,
        hidden,
    })
}

/// Refuses who may not read what is not yet adopted.
pub(super) async fn must_read(app: &App, actor: &Actor, at: &Visitor) -> Result<()> {
    if at.may_read() {
        return Ok(());
    }
    authorise(app, actor, Verb::MakeProposal, Some(at.initiative.id.uuid())).await
}

/// What accounts are called. The name is looked up, never kept with the words: who deletes her account takes it
/// along.
pub(super) async fn names(app: &App, people: BTreeSet<Uuid>) -> Result<BTreeMap<Uuid, String>> {
    let mut names = BTreeMap::new();
    for person in people {
        if app.store.row(RecordKind::Account, person).await?.is_some() {
            let account = app.store.get::<Account>(Id::new(person)).await?;
            names.insert(person, account.name.clone());
        }
    }
    Ok(names)
}
