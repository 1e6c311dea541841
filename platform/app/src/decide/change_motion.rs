//! Members work on a motion before it is decided: revise, amend, answer, discuss, declare an interest, take back.

use base::{Finding, Id, Language, Timestamp};
use governance::decision::By;
use governance::{Body, Membership, Motion};

use super::seat::today;
use super::{authorise_seat, code, may_seat, votes_on};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A motion with its body and the actor's seat, for an act that the actor may do there.
pub(super) async fn motion_for(
    app: &App,
    actor: &Actor,
    verb: Verb,
    id: Id<Motion>,
) -> Result<(Stored<Motion>, Stored<Body>, Option<Membership>)> {
    let motion = app.store.get(id).await?;
    let body = app.store.get(motion.body).await?;
    let seat = authorise_seat(app, actor, verb, &body).await?;
    Ok((motion, body, seat))
}

/// Who acts, as motions keep it.
pub(super) fn by(actor: &Actor, seat: Option<&Membership>) -> By {
    By {
        account: actor.account().map(Id::uuid),
        member: seat.map(|m| m.id),
    }
}

async fn change(
    app: &App,
    actor: &Actor,
    (verb, id): (Verb, Id<Motion>),
    step: impl FnOnce(&mut Motion, By, Timestamp) -> std::result::Result<(), Finding>,
) -> Result<Motion> {
    let (mut motion, body, seat) = motion_for(app, actor, verb, id).await?;
    if matches!(
        verb,
        Verb::ReviseMotion | Verb::AnswerAmendment | Verb::WithdrawMotion
    ) {
        must_own(app, actor, &motion, &body, seat.as_ref()).await?;
    }
    if verb == Verb::WithdrawMotion {
        crate::elect::refuse_alone(app, &motion).await?;
    }
    let at = app.now();
    step(&mut motion.value, by(actor, seat.as_ref()), at).map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, verb, id)
        .with("body", body.slug.as_str())
        .with("versions", motion.versions.len())
        .with("text", motion.digest().to_string());
    let changes = vec![Change::update(&motion)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(motion.value)
}

/// The text belongs to its proposer; a keeper of the body may help.
async fn must_own(
    app: &App,
    actor: &Actor,
    motion: &Motion,
    body: &Body,
    seat: Option<&Membership>,
) -> Result<()> {
    let proposer = &motion.proposer;
    let own = proposer.account.is_some() && proposer.account == actor.account().map(Id::uuid);
    let keeps = seat.is_some_and(|m| m.keeps(today(app)));
    if own || keeps || may_seat(app, actor, Verb::OpenMotion, body).await? {
        return Ok(());
    }
    Err(AppError::finding(Finding::error(code::NOT_YOURS)))
}

/// Writes a motion's text anew; the former version stays.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is not a draft, or not one's own.
pub async fn revise_motion(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    text: &str,
    language: &Language,
) -> Result<Motion> {
    let step = |m: &mut Motion, by, at| m.revise((text, language), by, at);
    change(app, actor, (Verb::ReviseMotion, id), step).await
}

/// Asks for a change: the whole text as it would be, and why.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is not a draft.
pub async fn amend_motion(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    (text, reason): (&str, &str),
    language: &Language,
) -> Result<Motion> {
    let step = |m: &mut Motion, by, at| m.amend((text, language), reason, by, at).map(|_| ());
    change(app, actor, (Verb::AmendMotion, id), step).await
}

/// Takes an amendment in (`reject` is none) or turns it down with a reason.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is answered already, or a reason is missing.
pub async fn answer_amendment(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    number: usize,
    reject: Option<&str>,
) -> Result<Motion> {
    let step = |m: &mut Motion, by, at| m.answer_amendment(number, reject, by, at);
    change(app, actor, (Verb::AnswerAmendment, id), step).await
}

/// Says something in the discussion.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is decided, or nothing was said.
pub async fn remark_on(
    app: &App,
    actor: &Actor,
    id: Id<Motion>,
    words: &str,
    language: &Language,
) -> Result<Motion> {
    let step = |m: &mut Motion, by, at| m.remark((words, language), by, at);
    change(app, actor, (Verb::Remark, id), step).await
}

/// Declares an interest of one's own.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when one has voted, or nothing was said.
pub async fn declare_interest(app: &App, actor: &Actor, id: Id<Motion>, words: &str) -> Result<Motion> {
    let cast = votes_on(app, id).await?;
    let needs = crate::Needs::Seat(crate::act::Seat::Member);
    let (_, _, seat) = motion_for(app, actor, Verb::DeclareInterest, id).await?;
    let seat = seat.ok_or(AppError::NotAllowed { needs })?;
    let step = |m: &mut Motion, _: By, at| m.declare_interest(seat.id, words, &cast, at);
    change(app, actor, (Verb::DeclareInterest, id), step).await
}

/// Takes a motion back, with a reason.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it is decided, not one's own, or without a reason.
pub async fn withdraw_motion(app: &App, actor: &Actor, id: Id<Motion>, reason: &str) -> Result<Motion> {
    let step = |m: &mut Motion, _: By, at| m.withdraw(reason, at);
    change(app, actor, (Verb::WithdrawMotion, id), step).await
}
