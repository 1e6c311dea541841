//! The decision-maker that a claim names promises what it will do, and by when: a commitment like every other, with
//! its clock and the steps that show how far it is.

use ::knowledge::usage::Used;
use base::{Findings, Language, Slug, Text};
use governance::Body;
use governance::commitment::{Commitment, Terms};

use super::confirm_use::decider_of;
use super::{about, code, use_named};
use crate::decide::read_day;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A promise as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Promising {
    /// What will be done or answered.
    pub what: String,
    /// By when.
    pub due: String,
}

/// Promises an answer. One claim has one promise.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: no body was named, a promise that is there, no words, a day that
/// is not ahead.
pub async fn commit_to_answer(
    app: &App,
    actor: &Actor,
    id: &str,
    asked: &Promising,
    language: &Language,
) -> Result<Used> {
    let mut it = use_named(app, id).await?;
    let body = decider_of(app, actor, &it, Verb::CommitToAnswer).await?;
    if it.promise.is_some() {
        return Err(AppError::finding(about(code::PROMISED, "what")));
    }
    let now = app.now();
    let today = governance::day(now);
    let due = read_day(&asked.due, "due")?.filter(|day| *day > today);
    let due = due.ok_or_else(|| AppError::finding(about(code::DUE_PAST, "due")))?;
    let what = Text::default().with(language.clone(), asked.what.trim());
    let made = commitment(app, &it, &body, (what, due))?;
    it.value.promise = Some(made.id);
    let entry = Draft::new(now, actor, Verb::CommitToAnswer, it.value.id)
        .with("body", body.slug.as_str())
        .with("commitment", made.slug.as_str())
        .with("due", due.to_string());
    let changes = vec![Change::create(&made)?, Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

fn commitment(app: &App, it: &Used, body: &Body, (what, due): (Text, base::Date)) -> Result<Commitment> {
    let id = app.new_id();
    let today = governance::day(app.now());
    let terms = Terms {
        title: it.title.clone(),
        organisation: body.name.clone(),
        objective: what.clone(),
        since: Some(today),
        by: Some(due),
        source: format!("/uses/{}", it.id),
        ..Terms::default()
    };
    let address = format!("answer-{}", &id.to_string()[24..]);
    let slug: Slug = address
        .parse()
        .map_err(|_| AppError::not_found("commitment", id))?;
    // What is missing is said of the field of this form.
    let unsaid = |found: Findings| match what.is_empty() {
        true => AppError::finding(about(governance::plan::code::COMMITMENT_EMPTY, "what")),
        false => AppError::Findings(found),
    };
    Commitment::make(id, slug, body.id, terms, vec![what.clone()]).map_err(unsaid)
}
