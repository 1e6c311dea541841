//! The producer looks at a claim, leaves it out, or confirms it; the decision-maker confirms or contests; who claimed
//! takes it back.

use ::knowledge::usage::{Confirmed, Used};
use ::knowledge::{Answer, Side};
use base::{Id, Language, Text};
use governance::Body;

use super::{about, code, use_named};
use crate::act::{authorise, authorise_own};
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// What a side says, as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirming {
    /// The name of the answer.
    pub answer: String,
    /// In own words.
    pub words: String,
}

/// The producer lets a stranger's claim stand on the page.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when it ended.
pub async fn look_at_use(app: &App, actor: &Actor, id: &str) -> Result<Used> {
    let mut it = use_named(app, id).await?;
    authorise(app, actor, Verb::LookAtUse, Some(it.initiative)).await?;
    it.value.look().map_err(AppError::finding)?;
    kept(app, actor, Verb::LookAtUse, it).await
}

/// The producer does not take a stranger's claim up; everybody reads why.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a reason, or when it stands on the page.
pub async fn leave_use_out(app: &App, actor: &Actor, id: &str, reason: &str) -> Result<Used> {
    let mut it = use_named(app, id).await?;
    authorise(app, actor, Verb::LeaveUseOut, Some(it.initiative)).await?;
    let at = app.now();
    it.value.leave_out(reason, at).map_err(AppError::finding)?;
    kept(app, actor, Verb::LeaveUseOut, it).await
}

/// Who claimed a use with an account takes it back; an administrator also one that was made without.
///
/// # Errors
/// `NotFound`, also for the claim of somebody else; `NotSignedIn`; findings without a reason, or when it ended.
pub async fn withdraw_use(app: &App, actor: &Actor, id: &str, reason: &str) -> Result<Used> {
    let mut it = use_named(app, id).await?;
    let owner = it.by.unwrap_or_default();
    match authorise_own(actor, Id::new(owner)) {
        // Whose claim it is, is nobody's business.
        Err(AppError::NotAllowed { .. }) => return Err(AppError::not_found("release_use", id)),
        other => other?,
    }
    let at = app.now();
    it.value.withdraw(reason, at).map_err(AppError::finding)?;
    kept(app, actor, Verb::WithdrawUse, it).await
}

/// The side of the producer or of the decision-maker says whether it is so.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: no body was named, one's own claim, no words where it is not
/// simply so.
pub async fn confirm_use(
    app: &App,
    actor: &Actor,
    (id, side): (&str, Side),
    asked: &Confirming,
    language: &Language,
) -> Result<Used> {
    let mut it = use_named(app, id).await?;
    let verb = match side {
        Side::DecisionMaker => {
            decider_of(app, actor, &it, Verb::ConfirmUseAsDecider).await?;
            Verb::ConfirmUseAsDecider
        }
        _ => {
            authorise(app, actor, Verb::ConfirmUseAsProducer, Some(it.initiative)).await?;
            Verb::ConfirmUseAsProducer
        }
    };
    let unknown = || AppError::finding(about(UNKNOWN_WORD, "answer").with("value", asked.answer.as_str()));
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let said = Confirmed {
        side,
        by: account.uuid(),
        answer: Answer::from_name(&asked.answer).ok_or_else(unknown)?,
        words: Text::default().with(language.clone(), asked.words.trim()),
        at: app.now(),
    };
    it.value.confirm(said).map_err(AppError::finding)?;
    kept(app, actor, verb, it).await
}

/// The body that a claim names, for who keeps its business.
pub(super) async fn decider_of(app: &App, actor: &Actor, it: &Used, verb: Verb) -> Result<Body> {
    let Some(body) = it.decider else {
        return match actor {
            Actor::Anonymous => Err(AppError::NotSignedIn),
            _ => Err(AppError::finding(about(code::NO_DECIDER, "answer"))),
        };
    };
    let body = app.store.get(body).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    Ok(body)
}

async fn kept(app: &App, actor: &Actor, verb: Verb, it: Stored<Used>) -> Result<Used> {
    let entry = Draft::new(app.now(), actor, verb, it.value.id)
        .with("release", it.slug.as_str())
        .with("standing", it.standing().as_str());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
