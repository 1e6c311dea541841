//! Who leads an initiative says what was done about an incident, and whether everybody may read it.

use base::{Id, Language, Text};
use governance::risk::{Incident, IncidentState, Note, Seen};

use super::enter::{Key, allow, enter};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Adds what was done, and where it stands from now on.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the words, or that it is closed.
pub async fn follow_incident(
    app: &App,
    actor: &Actor,
    (key, id): (Key<'_>, Id<Incident>),
    (done, state): (&str, IncidentState),
    language: &Language,
) -> Result<Incident> {
    let (mut it, by) = find(app, actor, (key, id), Verb::FollowIncident).await?;
    it.value.add(Note {
        at: app.now(),
        by,
        text: Text::default().with(language.clone(), done.trim()),
        state,
    })?;
    keep(app, actor, Verb::FollowIncident, it).await
}

/// Lets everybody read it, or only who works on the initiative.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn show_incident(
    app: &App,
    actor: &Actor,
    (key, id): (Key<'_>, Id<Incident>),
    seen: Seen,
) -> Result<Incident> {
    let (mut it, _) = find(app, actor, (key, id), Verb::ShowIncident).await?;
    it.value.seen = seen;
    keep(app, actor, Verb::ShowIncident, it).await
}

async fn find(
    app: &App,
    actor: &Actor,
    (key, id): (Key<'_>, Id<Incident>),
    verb: Verb,
) -> Result<(Stored<Incident>, uuid::Uuid)> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, verb, false).await?;
    let it = app.store.get(id).await?;
    if it.round != at.round.id.uuid() {
        return Err(AppError::not_found("incident", id));
    }
    Ok((it, by))
}

async fn keep(app: &App, actor: &Actor, verb: Verb, it: Stored<Incident>) -> Result<Incident> {
    let entry = Draft::new(app.now(), actor, verb, it.id())
        .with("state", it.state().as_str())
        .with("public", it.seen == Seen::Public);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    Ok(it.value)
}
