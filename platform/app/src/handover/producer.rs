//! The producer answers the office, or keeps the release outside.

use base::{Language, Text};
use handover::Handover;

use super::handover_named;
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Answers a question of the office.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: no words, no such question, kept outside.
pub async fn answer_office(
    app: &App,
    actor: &Actor,
    id: &str,
    (number, words): (u32, &str),
    language: &Language,
) -> Result<Handover> {
    let mut it = handover_named(app, id).await?;
    authorise(app, actor, Verb::AnswerOffice, Some(it.initiative)).await?;
    let now = app.now();
    let words = Text::default().with(language.clone(), words.trim());
    it.value.answer(number, words, now).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::AnswerOffice, it.value.id)
        .with("number", number)
        .with("due", it.due.to_string());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Keeps the release outside of official statistics. It lowers nothing: neither the verdict nor the release changes.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when they did so already.
pub async fn choose_independent(
    app: &App,
    actor: &Actor,
    id: &str,
    (reason, language): (&str, &Language),
) -> Result<Handover> {
    let mut it = handover_named(app, id).await?;
    authorise(app, actor, Verb::ChooseIndependent, Some(it.initiative)).await?;
    let now = app.now();
    let reason = Text::default().with(language.clone(), reason.trim());
    let chosen = it.value.choose_independent(reason, governance::day(now));
    chosen.map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ChooseIndependent, it.value.id);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
