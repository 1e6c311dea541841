//! Who does what until when, and that it was done.

use base::{Date, Finding, Id, Place};
use governance::Membership;
use governance::meeting::{FollowUp, Meeting};

use super::body::meeting;
use super::code;
use crate::decide::{authorise_seat, members_of, my_seat};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Adds something to do after a meeting.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without words, or when the owner is no member.
pub async fn add_follow_up(
    app: &App,
    actor: &Actor,
    id: &str,
    what: &str,
    owner: Option<Id<Membership>>,
    due: Date,
) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::AddFollowUp, &body).await?;
    let wrong = |code, field: &'static str| {
        AppError::finding(Finding::error(code).at(Place::whole().with("field", field)))
    };
    if what.trim().is_empty() {
        return Err(wrong(code::NO_TASK, "what"));
    }
    if let Some(owner) = owner
        && !members_of(app, body.id).await?.iter().any(|m| m.id == owner)
    {
        return Err(wrong(code::NO_MEMBER, "owner"));
    }
    stored.value.follow_ups.push(FollowUp {
        what: what.trim().to_owned(),
        owner,
        due,
        done: None,
    });
    let entry = Draft::new(app.now(), actor, Verb::AddFollowUp, stored.value.id)
        .with("body", body.slug.as_str())
        .with("number", stored.follow_ups.len() as u64)
        .with("due", due.to_string());
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}

/// Says that a follow-up was done: the member who promised it, or who keeps the body's business.
///
/// # Errors
/// `NotFound`, also for a number that is not there; `NotSignedIn`, `NotAllowed`.
pub async fn close_follow_up(app: &App, actor: &Actor, id: &str, number: usize) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    let index = number.checked_sub(1).filter(|i| *i < stored.follow_ups.len());
    let owner = index.and_then(|i| stored.follow_ups[i].owner);
    let own = my_seat(app, actor, body.id).await?.map(|m| m.id);
    if own.is_none() || own != owner {
        authorise_seat(app, actor, Verb::CloseFollowUp, &body).await?;
    }
    let index = index.ok_or_else(|| AppError::not_found("follow-up", number))?;
    let now = app.now();
    stored.value.follow_ups[index]
        .done
        .get_or_insert(governance::day(now));
    let entry = Draft::new(now, actor, Verb::CloseFollowUp, stored.value.id)
        .with("body", body.slug.as_str())
        .with("number", number as u64);
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
