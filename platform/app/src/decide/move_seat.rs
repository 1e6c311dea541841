//! Who has a vote in a body is the body's own matter: once it has decided anything, a vote is given and taken by its
//! decision alone, and no seat is touched that is voting at that moment.

use base::{Finding, Id, Language};
use governance::body::{Admission, SeatChange};
use governance::{Body, Membership, Motion, Subject, SubjectKind};

use super::draft_motion::{DraftAsked, Words, draft};
use super::seat::today;
use super::{body_named, code};
use crate::ports::{Change, Query};
use crate::{Actor, App, AppError, Result};

/// Refuses a keeper's change of a seat that moves votes, where only the body may.
///
/// # Errors
/// A finding: the seat is voting now, or the body has to decide.
pub(super) async fn refuse_moving(
    app: &App,
    body: &Body,
    before: Option<&Membership>,
    after: &Membership,
) -> Result<()> {
    let Some(change) = SeatChange::of(before, after, today(app)) else {
        return Ok(());
    };
    if change != SeatChange::Gives && votes_now(app, body.id, after.id).await? {
        return Err(AppError::finding(Finding::error(code::SEAT_VOTES_NOW)));
    }
    let by_rule = change == SeatChange::Gives && body.by_laws.admission == Admission::Rule;
    if by_rule || !has_decided(app, body.id).await? {
        return Ok(());
    }
    let code = match change {
        SeatChange::Gives => code::VOTE_BY_DECISION,
        SeatChange::Takes | SeatChange::Turns => code::SEAT_BY_DECISION,
    };
    Err(AppError::finding(Finding::error(code)))
}

/// Whether a body closed a vote ever.
async fn has_decided(app: &App, body: Id<Body>) -> Result<bool> {
    let closed = Query::of(body).in_state("closed");
    Ok(app.store.count_of::<Motion>(closed).await? > 0)
}

async fn votes_now(app: &App, body: Id<Body>, seat: Id<Membership>) -> Result<bool> {
    let open = Query::of(body).in_state("open");
    let open = app.store.list::<Motion>(open).await?;
    Ok(open
        .iter()
        .any(|m| m.opening().is_some_and(|o| o.electorate.seat(seat).is_some())))
}

/// Drafts the motion by which a body gives a seat its vote, or ends it; it is in force when the motion is carried.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn propose_seat(
    app: &App,
    actor: &Actor,
    (slug, seat, change): (&str, Id<Membership>, SeatChange),
    (words, language): (Words<'_>, &Language),
) -> Result<Motion> {
    let body = body_named(app, slug).await?;
    let member = app.store.get(seat).await?;
    if member.body != body.value.id {
        return Err(AppError::not_found("membership", seat));
    }
    let about = change.subject(seat);
    draft(
        app,
        actor,
        &body,
        DraftAsked::approval(about, words),
        None,
        language,
    )
    .await
}

/// Drafts the motion by which the body that decides for an initiative agrees that a newer one decides too.
///
/// # Errors
/// `NotFound` also for a body that waits for nobody; `NotSignedIn`, `NotAllowed` for who cannot draft there.
pub async fn propose_beside(
    app: &App,
    actor: &Actor,
    slug: &str,
    (words, language): (Words<'_>, &Language),
) -> Result<Motion> {
    let body = body_named(app, slug).await?;
    let first = body
        .waits_for()
        .ok_or_else(|| AppError::not_found("body", slug))?;
    let first = app.store.get(first).await?;
    let about = Subject::new(SubjectKind::Body, body.value.id.uuid());
    draft(
        app,
        actor,
        &first,
        DraftAsked::approval(about, words),
        None,
        language,
    )
    .await
}

/// What a carried motion of a body changes in a seat of it, or in a body that waits for it.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn in_force(app: &App, motion: &Motion, subject: &Subject) -> Result<Option<Change>> {
    match subject.kind {
        SubjectKind::Member => {
            let seat: Id<Membership> = Id::new(subject.id);
            let found = app.store.list::<Membership>(Query::these([seat])).await?;
            let Some(mut member) = found.into_iter().find(|m| m.body == motion.body) else {
                return Ok(None);
            };
            if *subject == SeatChange::Gives.subject(seat) {
                member.voting = true;
            } else if *subject == SeatChange::Takes.subject(seat) {
                member.end_before(today(app));
            } else {
                return Ok(None);
            }
            Change::update(&member).map(Some)
        }
        SubjectKind::Body => {
            let mut body = app.store.get(Id::<Body>::new(subject.id)).await?;
            if body.waits_for() != Some(motion.body) {
                return Ok(None);
            }
            if let Some(after) = &mut body.after {
                after.agreed = Some(motion.id);
            }
            Change::update(&body).map(Some)
        }
        _ => Ok(None),
    }
}
