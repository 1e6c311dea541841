//! The producer writes what changed, language by language, decides who reads it when, or takes it back.

use ::knowledge::usage::{Days, Returned, ReturnedContent};
use base::{Id, Language, Slug, Text};
use registry::Initiative;

use super::return_named;
use crate::act::authorise;
use crate::decide::read_day;
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::publish::ReleaseRecord;
use crate::register::{round_of, seen};
use crate::usage::{about, code};
use crate::{Actor, App, AppError, Result, Verb};

/// A note as a form sends it, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReturnWording {
    /// The number of the round.
    pub round: String,
    /// The release's name in addresses; may be empty.
    pub release: String,
    /// What it is called.
    pub title: String,
    /// What was done.
    pub done: String,
    /// Who did it.
    pub by: String,
    /// What was not done.
    pub not_done: String,
    /// What comes next; may be empty.
    pub next: String,
}

/// Who reads it when, as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SendWording {
    /// The participants' day.
    pub participants: String,
    /// Everybody's day.
    pub public: String,
}

fn content(w: &ReturnWording, language: &Language) -> ReturnedContent {
    let text = |words: &str| Text::default().with(language.clone(), words.trim());
    ReturnedContent {
        title: text(&w.title),
        done: text(&w.done),
        by: text(&w.by),
        not_done: text(&w.not_done),
        next: text(&w.next),
    }
}

/// Begins a note in one language.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a round or release that the initiative does not have, something
/// that is not said.
pub async fn write_return(
    app: &App,
    actor: &Actor,
    initiative: &str,
    (wording, language): (&ReturnWording, &Language),
) -> Result<Returned> {
    let it = seen(app, actor, initiative).await?;
    authorise(app, actor, Verb::WriteReturn, Some(it.id.uuid())).await?;
    let none = || AppError::finding(about(code::NO_ROUND, "round").with("round", wording.round.as_str()));
    let number: u32 = wording.round.trim().parse().map_err(|_| none())?;
    let round = match round_of(app, it.value.id, number).await {
        Err(AppError::NotFound { .. }) => return Err(none()),
        other => other?,
    };
    let mut made = Returned {
        id: app.new_id(),
        initiative: it.value.id.uuid(),
        round: round.value.id.uuid(),
        number,
        release: released(app, it.value.id, wording.release.trim()).await?,
        content: ReturnedContent::default(),
        days: None,
        withdrawn: None,
        made: app.now(),
    };
    made.write(language, &content(wording, language))
        .map_err(AppError::finding)?;
    let entry = Draft::new(made.made, actor, Verb::WriteReturn, made.id)
        .with("round", number)
        .with("language", language.as_str());
    let changes = vec![Change::create(&made)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(made)
}

/// A release of the initiative that is out, or none.
async fn released(app: &App, initiative: Id<Initiative>, slug: &str) -> Result<Option<Slug>> {
    if slug.is_empty() {
        return Ok(None);
    }
    let out = Query::of(initiative).in_state("published").in_state("superseded");
    let all = app.store.list::<ReleaseRecord>(out).await?;
    let found = all
        .iter()
        .find(|r| r.slug.as_str() == slug)
        .map(|r| r.slug.clone());
    let none = || AppError::finding(about(code::NOT_OUT, "release").with("release", slug));
    found.map(Some).ok_or_else(none)
}

/// Writes a note in one more language, or anew while it is not sent.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: something that is not said, a language that was sent.
pub async fn translate_return(
    app: &App,
    actor: &Actor,
    id: &str,
    (wording, language): (&ReturnWording, &Language),
) -> Result<Returned> {
    let mut it = return_named(app, id).await?;
    authorise(app, actor, Verb::WriteReturn, Some(it.initiative)).await?;
    it.value
        .write(language, &content(wording, language))
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WriteReturn, it.value.id)
        .with("round", it.number)
        .with("language", language.as_str());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Decides from when the participants read it, and from when everybody does.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a day that has passed, the public before the participants.
pub async fn send_return(app: &App, actor: &Actor, id: &str, wording: &SendWording) -> Result<Returned> {
    let mut it = return_named(app, id).await?;
    authorise(app, actor, Verb::SendReturn, Some(it.initiative)).await?;
    let at = app.now();
    let today = governance::day(at);
    let participants = read_day(&wording.participants, "participants")?.unwrap_or(today);
    let public = read_day(&wording.public, "public")?.unwrap_or(participants);
    let days = Days {
        participants,
        public,
        at,
    };
    it.value.send(days, today).map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::SendReturn, it.value.id)
        .with("participants", participants.to_string())
        .with("public", public.to_string());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Takes a note back; its page and the reason stay.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a reason, or for a draft.
pub async fn withdraw_return(app: &App, actor: &Actor, id: &str, reason: &str) -> Result<Returned> {
    let mut it = return_named(app, id).await?;
    authorise(app, actor, Verb::WithdrawReturn, Some(it.initiative)).await?;
    it.value.withdraw(reason).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::WithdrawReturn, it.value.id);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
