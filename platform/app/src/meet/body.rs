//! The body behind a meeting: who sits in it, what it decides about.

use base::{Finding, Id, Place};
use governance::meeting::Meeting;
use governance::{Body, Motion};
use registry::Initiative;

use super::code;
use crate::act::may;
use crate::decide::{authorise_seat, my_seat};
use crate::ports::Stored;
use crate::{Actor, App, AppError, Result, Verb};

/// A meeting by its identity in an address, with its body.
pub(super) async fn meeting(app: &App, id: &str) -> Result<(Stored<Meeting>, Body)> {
    let nowhere = || AppError::not_found("meeting", id);
    let parsed: Id<Meeting> = id.parse().map_err(|_| nowhere())?;
    let meeting = app.store.get(parsed).await?;
    let body = app.store.get(meeting.body).await?.value;
    Ok((meeting, body))
}

/// Whether an actor reads what is for the body alone: a member of today, or who works on its initiative.
pub(super) async fn is_inside(app: &App, actor: &Actor, body: &Body) -> Result<bool> {
    if my_seat(app, actor, body.id).await?.is_some() {
        return Ok(true);
    }
    may(app, actor, Verb::ViewInitiative, body.initiative).await
}

/// Whether the public may know of the body: not while its initiative is a draft.
pub(super) async fn is_public(app: &App, body: &Body) -> Result<bool> {
    match body.initiative {
        Some(id) => Ok(app.store.get(Id::<Initiative>::new(id)).await?.state.is_public()),
        None => Ok(true),
    }
}

/// Refuses a motion of another body.
pub(super) async fn own_motions(app: &App, body: Id<Body>, motions: &[Id<Motion>]) -> Result<()> {
    for id in motions {
        if !app.store.get(*id).await.is_ok_and(|m| m.body == body) {
            let place = Place::whole().with("field", "motion");
            return Err(AppError::finding(Finding::error(code::OTHER_MOTION).at(place)));
        }
    }
    Ok(())
}

/// Refuses who may not plan a meeting of a body: for a page that looks before it reads a form.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn may_plan(app: &App, actor: &Actor, body: &str) -> Result<()> {
    let body: Stored<Body> = app.store.named(body).await?;
    authorise_seat(app, actor, Verb::PlanMeeting, &body).await?;
    Ok(())
}

/// Refuses who may not change a meeting: for a page that looks before it reads a form.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn may_keep(app: &App, actor: &Actor, id: &str) -> Result<()> {
    let (_, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::ChangeMeeting, &body).await?;
    Ok(())
}
