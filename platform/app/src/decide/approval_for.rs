//! Somebody needs an approval: the body's decision or, where there is no body yet, somebody alone.

use base::Id;
use governance::{Alone, Approval, Body, Motion, Subject, approve, approve_stricter};
use uuid::Uuid;

use super::subject_name;
use super::view_body::is_public;
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result};

/// Why somebody acts alone, where nobody says it better.
const NO_BODY_YET: &str = "No body of the community decides for this initiative yet.";

/// Why somebody acts alone for a body that is being founded.
const CANNOT_YET: &str = "This body cannot decide yet: fewer than two of its members have a vote.";

/// The approval of a subject of an initiative, in exactly this state. The caller has authorised its own act.
///
/// # Errors
/// `Findings`: an initiative with a body needs its decision.
pub async fn approval_for(app: &App, actor: &Actor, initiative: Uuid, subject: &Subject) -> Result<Approval> {
    approval_because(app, actor, initiative, subject, NO_BODY_YET).await
}

/// [`approval_for`], with the reason why the actor acts alone where there is no body.
///
/// # Errors
/// As [`approval_for`]; without a body also a missing reason.
pub async fn approval_because(
    app: &App,
    actor: &Actor,
    initiative: Uuid,
    subject: &Subject,
    reason: &str,
) -> Result<Approval> {
    let alone = alone_by(app, actor, reason).await?;
    approval_with(app, initiative, subject, alone).await
}

/// [`approval_for`], with who acts alone where there is no body.
///
/// # Errors
/// As [`approval_because`].
pub async fn approval_with(app: &App, initiative: Uuid, subject: &Subject, alone: Alone) -> Result<Approval> {
    let bodies = bodies_of(app, initiative).await?;
    let motions = motions_about(app, subject).await?;
    approve(subject, &bodies, &motions, alone).map_err(AppError::finding)
}

/// [`approval_for`], where a decision about something looser covers it (see [`approve_stricter`]).
///
/// # Errors
/// As [`approval_for`].
pub async fn approval_covering(
    app: &App,
    actor: &Actor,
    initiative: Uuid,
    subject: &Subject,
    looser: &[Subject],
) -> Result<Approval> {
    let alone = alone_by(app, actor, NO_BODY_YET).await?;
    let bodies = bodies_of(app, initiative).await?;
    let motions = motions_about(app, subject).await?;
    approve_stricter(subject, looser, &bodies, &motions, alone).map_err(AppError::finding)
}

/// The motions about a thing, in whatever state of it.
async fn motions_about(app: &App, subject: &Subject) -> Result<Vec<Motion>> {
    let about = Query::all().named(subject_name(subject));
    let motions = app.store.list::<Motion>(about).await?;
    Ok(motions.into_iter().map(|m| m.value).collect())
}

/// Whether a body was ever asked to decide about a thing, in whatever state of it.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn was_put_to_the_vote(app: &App, subject: &Subject) -> Result<bool> {
    Ok(motions_about(app, subject).await?.iter().any(is_public))
}

/// The approval of a subject by one body: its own decision, or, as long as it cannot decide yet, who keeps its
/// business alone.
///
/// # Errors
/// `Findings`: a body that can decide must.
pub async fn approval_of(app: &App, actor: &Actor, body: &Body, subject: &Subject) -> Result<Approval> {
    let alone = alone_by(app, actor, CANNOT_YET).await?;
    let about = Query::of(body.id).named(subject_name(subject));
    let motions = app.store.list::<Motion>(about).await?;
    let motions: Vec<Motion> = motions.into_iter().map(|m| m.value).collect();
    approve(subject, std::slice::from_ref(body), &motions, alone).map_err(AppError::finding)
}

/// The newest motion of a body about a subject in exactly this state, if there is one.
///
/// # Errors
/// When the store cannot be read.
pub async fn motion_about(app: &App, body: Id<Body>, subject: &Subject) -> Result<Option<Id<Motion>>> {
    let about = Query::of(body)
        .named(subject_name(subject))
        .ordered(Order::Newest);
    let motions = app.store.list::<Motion>(about).await?;
    Ok(motions
        .iter()
        .find(|m| m.subject == Some(*subject))
        .map(|m| m.value.id))
}

/// An actor acting alone, as readers see it.
///
/// # Errors
/// When the account cannot be read.
pub async fn alone_by(app: &App, actor: &Actor, reason: &str) -> Result<Alone> {
    let by = match actor.account() {
        Some(account) => app.store.get(account).await?.value.name,
        None => "The operator of this site".to_owned(),
    };
    Ok(Alone {
        by,
        account: actor.account().map(base::Id::uuid),
        reason: reason.trim().to_owned(),
        at: app.now(),
    })
}

/// The bodies that decide for an initiative, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn bodies_of(app: &App, initiative: Uuid) -> Result<Vec<Body>> {
    let of = Query::within(initiative);
    let all = app.store.list::<Body>(of).await?;
    Ok(all.into_iter().map(|b| b.value).collect())
}
