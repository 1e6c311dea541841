//! A collaborative and what belongs to it: its steering committee, its chapters, the years they have.
//!
//! A collaborative is a body of the site; its committee, workstreams, fund board and chapters are bodies below it.
//! Here is only how they are found, who keeps its business, and what stands on its first page. What it does stands
//! in the modules of its topics (`duty`, `plan`, `report`, `commit` …).

mod view_hub;

use base::Id;
use governance::{Body, BodyKind};

use crate::decide::{authorise_seat, body_named};
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

pub use view_hub::{Chapter, Hub, view_hub};

/// Whether a body has years: duties, plans, reports.
pub fn has_years(body: &Body) -> bool {
    matches!(body.kind, BodyKind::Collaborative | BodyKind::Chapter)
}

/// A collaborative or chapter of that name.
///
/// # Errors
/// `NotFound`, also for a body of another kind.
pub async fn body_with_years(app: &App, slug: &str) -> Result<Body> {
    let body = body_named(app, slug).await?.value;
    if has_years(&body) {
        Ok(body)
    } else {
        Err(AppError::not_found("collaborative", slug))
    }
}

/// Every body, by name.
///
/// # Errors
/// When the store cannot be read.
pub async fn all_bodies(app: &App) -> Result<Vec<Body>> {
    let all = app.store.list::<Body>(Query::all().ordered(Order::Name)).await?;
    Ok(all.into_iter().map(|b| b.value).collect())
}

/// The collaborative of this site: the oldest that was not dissolved.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_collaborative(app: &App) -> Result<Option<Body>> {
    let all = app.store.list::<Body>(Query::all()).await?;
    let mut living = all.into_iter().map(|b| b.value).filter(|b| b.ended.is_none());
    Ok(living.find(|b| b.kind == BodyKind::Collaborative))
}

/// The committee that steers a body, if it has one.
///
/// # Errors
/// When the store cannot be read.
pub async fn committee_of(app: &App, body: Id<Body>) -> Result<Option<Body>> {
    let steers =
        |b: &Body| b.parent == Some(body) && b.kind == BodyKind::SteeringCommittee && b.ended.is_none();
    Ok(all_bodies(app).await?.into_iter().find(steers))
}

/// Who approves what a body is to do: its committee, or the body itself while it has none.
///
/// # Errors
/// When the store cannot be read.
pub async fn decides_for(app: &App, body: &Body) -> Result<Body> {
    Ok(committee_of(app, body.id).await?.unwrap_or_else(|| body.clone()))
}

/// Refuses who keeps the business neither of the body nor of its committee: secretariat and co-leads sit there.
///
/// # Errors
/// `NotSignedIn` for a stranger, `NotAllowed` for an account without the seat.
pub async fn authorise_keeper(app: &App, actor: &Actor, verb: Verb, body: &Body) -> Result<()> {
    match authorise_seat(app, actor, verb, body).await {
        Err(AppError::NotAllowed { needs }) => match committee_of(app, body.id).await? {
            Some(committee) => authorise_seat(app, actor, verb, &committee).await.map(drop),
            None => Err(AppError::NotAllowed { needs }),
        },
        other => other.map(drop),
    }
}

/// A collaborative or chapter, for an actor who keeps its business.
///
/// # Errors
/// `NotFound`, also for a body of another kind; `NotSignedIn`, `NotAllowed`.
pub async fn kept_body(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Body> {
    let body = body_named(app, slug).await?.value;
    authorise_keeper(app, actor, verb, &body).await?;
    if has_years(&body) {
        Ok(body)
    } else {
        Err(AppError::not_found("collaborative", slug))
    }
}

/// Whether an actor keeps the business of a body: for pages that show a form or not.
///
/// # Errors
/// Only when the store cannot be read.
pub async fn may_keep(app: &App, actor: &Actor, verb: Verb, body: &Body) -> Result<bool> {
    match authorise_keeper(app, actor, verb, body).await {
        Ok(()) => Ok(true),
        Err(AppError::NotSignedIn | AppError::NotAllowed { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}
