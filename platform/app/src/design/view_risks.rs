//! Everybody reads what could do harm in a round and what is done about it; who works on it also what went wrong.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Id};
use governance::Body;
use governance::risk::{Incident, IncidentState, RiskAssessment, Seen, code};
use registry::Round;
use uuid::Uuid;

use super::decide_proposal::{AtVote, binding_bodies, vote_about};
use super::enter::{Key, Visitor, enter};
use super::view_room::names;
use crate::ports::{Order, Query, Stored};
use crate::{Actor, App, AppError, Result};

/// How many incidents stand where. This everybody may know.
pub type IncidentCounts = BTreeMap<IncidentState, usize>;

/// The look at the risks of a round.
#[derive(Debug, Clone)]
pub struct RiskView {
    /// Who looks, and where.
    pub at: Visitor,
    /// The approved version that stands.
    pub standing: Option<RiskAssessment>,
    /// Approved versions before it, newest first.
    pub earlier: Vec<RiskAssessment>,
    /// The version that is being written; only for who is involved.
    pub draft: Option<RiskAssessment>,
    /// The bodies that decide; none = who leads the initiative decides alone.
    pub bodies: Vec<Body>,
    /// The vote about the version that is being written, if there is one.
    pub vote: Option<AtVote>,
    /// Whether the list has to be looked at again.
    pub is_due: bool,
    /// How many incidents there are.
    pub incidents: IncidentCounts,
}

/// The risks of a round.
///
/// # Errors
/// `NotFound` when there is no such round that the actor may know of.
pub async fn view_risks(app: &App, actor: &Actor, key: Key<'_>) -> Result<RiskView> {
    let at = enter(app, actor, key).await?;
    let all = app.store.list::<RiskAssessment>(Query::of(at.round.id)).await?;
    let (draft, mut approved): (Vec<_>, Vec<_>) = all
        .into_iter()
        .map(|a| a.value)
        .partition(|a| a.still_written().is_ok());
    approved.sort_by_key(|a| std::cmp::Reverse(a.number));
    let mut approved = approved.into_iter();
    let (standing, earlier) = (approved.next(), approved.collect());
    let draft = draft.into_iter().next().filter(|_| at.involved);
    let vote = match &draft {
        Some(draft) => vote_about(app, at.initiative.id.uuid(), &draft.subject()).await?,
        None => None,
    };
    let incidents = app.store.list::<Incident>(Query::of(at.round.id)).await?;
    let last = incidents.iter().map(|i| i.at).max();
    Ok(RiskView {
        is_due: standing
            .as_ref()
            .is_some_and(|s| s.is_due(at.round.state.as_str(), last)),
        incidents: counts(&incidents),
        bodies: binding_bodies(app, at.initiative.id.uuid()).await?,
        at,
        standing,
        earlier,
        draft,
        vote,
    })
}

fn counts(incidents: &[Stored<Incident>]) -> IncidentCounts {
    incidents.iter().fold(IncidentCounts::new(), |mut all, i| {
        *all.entry(i.state()).or_default() += 1;
        all
    })
}

/// The newest approved look at a round's risks.
///
/// # Errors
/// When the store cannot be read.
pub async fn standing_risks(app: &App, round: Id<Round>) -> Result<Option<Stored<RiskAssessment>>> {
    let approved = app
        .store
        .list::<RiskAssessment>(Query::of(round).in_state("approved"))
        .await?;
    Ok(approved.into_iter().max_by_key(|a| a.number))
}

/// What went wrong in a round, as far as the actor may read it, newest first, with what accounts are called.
///
/// # Errors
/// `NotFound` when there is no such round that the actor may know of.
pub async fn view_incidents(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
) -> Result<(Visitor, Vec<Incident>, BTreeMap<Uuid, String>)> {
    let at = enter(app, actor, key).await?;
    let all = app
        .store
        .list::<Incident>(Query::of(at.round.id).ordered(Order::Newest))
        .await?;
    let all = all.into_iter().map(|i| i.value);
    let shown: Vec<Incident> = all.filter(|i| at.involved || i.seen == Seen::Public).collect();
    let people: BTreeSet<Uuid> = if at.involved {
        shown
            .iter()
            .flat_map(|i| i.notes.iter().map(|n| n.by).chain([i.by]))
            .collect()
    } else {
        BTreeSet::new()
    };
    Ok((at, shown, names(app, people).await?))
}

/// Refuses to ask people before somebody has looked whether that could harm them, and the look was approved
/// (¶31.8; no setting lowers it).
///
/// # Errors
/// `Findings` with [`code::NOT_LOOKED`].
pub async fn must_have_looked(app: &App, round: Id<Round>) -> Result<()> {
    match standing_risks(app, round).await? {
        Some(_) => Ok(()),
        None => Err(AppError::finding(Finding::error(code::NOT_LOOKED))),
    }
}
