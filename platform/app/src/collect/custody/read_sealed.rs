//! What is sealed, for who may hold the key: it opens in their browser and nowhere else.

use std::collections::BTreeSet;

use base::{Id, Text, Timestamp};
use dataset::{Kind, Variable};
use form::Engine;
use registry::Initiative;
use serde::Serialize;
use uuid::Uuid;

use super::SealedGroup;
use crate::act::authorise;
use crate::collect::{Instrument, InstrumentState, ReviewState, Submission, core_purpose, engine_of, usable};
use crate::log::Draft;
use crate::ports::{Act, Order, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Submissions at once.
const PAGE: u64 = 200;

/// The sealed answers of one submission.
#[derive(Debug, Clone, Serialize)]
pub struct SealedRecord {
    /// The submission.
    pub id: Id<Submission>,
    /// When it was received.
    pub at: Timestamp,
    /// What is sealed.
    pub groups: Vec<SealedGroup>,
}

/// A question that is sealed, in the words of the form: who opens its answers reads words, not paths and codes.
#[derive(Debug, Clone, PartialEq)]
pub struct SealedQuestion {
    /// Its path below the outermost element, without the numbers of rows.
    pub path: String,
    /// Its words; empty where the form has none.
    pub label: Text,
    /// The repeat in which it is asked.
    pub repeat: Option<String>,
    /// Whether an answer may be several codes with spaces between them.
    pub several: bool,
    /// The codes that it offers, and their words.
    pub choices: Vec<(String, Text)>,
}

impl SealedQuestion {
    fn of(variable: Variable) -> Self {
        let choices = variable.codes().map_or_else(Vec::new, |list| {
            let worded = list.choices.iter().filter(|c| !c.label.is_empty());
            worded.map(|c| (c.code.clone(), c.label.clone())).collect()
        });
        Self {
            several: matches!(variable.kind, Kind::MultipleChoice(_)),
            path: variable.question.unwrap_or(variable.name),
            label: variable.label,
            repeat: variable.repeat,
            choices,
        }
    }
}

/// A page of sealed answers.
#[derive(Debug, Clone)]
pub struct SealedPage {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// What is sealed in its questions, in the order of the form.
    pub questions: Vec<SealedQuestion>,
    /// The answers, newest first.
    pub records: Vec<SealedRecord>,
    /// Where the next page begins.
    pub next: Option<Uuid>,
}

/// How many sealed answers stand on a page. Nothing of them is given out, so that the log has nothing to tell.
#[derive(Debug, Clone)]
pub struct SealedCount {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// How many stand on the page.
    pub count: usize,
    /// Where the next page begins.
    pub next: Option<Uuid>,
}

/// How many sealed answers [`sealed_records`] would give out.
///
/// # Errors
/// As of [`sealed_records`].
pub async fn count_sealed(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Instrument>),
    after: Option<Uuid>,
) -> Result<SealedCount> {
    let page = page(app, actor, at, after).await?;
    Ok(SealedCount {
        count: page.records.len(),
        initiative: page.initiative,
        instrument: page.instrument,
        next: page.next,
    })
}

/// The newest sealed answers to a form, before `after` where one is given. That somebody fetched them stands in the log.
///
/// # Errors
/// `NotFound`, also of a draft; `NotSignedIn`, `NotAllowed` for who has neither a role on the initiative nor a seat in a
/// body of it.
pub async fn sealed_records(
    app: &App,
    actor: &Actor,
    at: (&str, Id<Instrument>),
    after: Option<Uuid>,
) -> Result<SealedPage> {
    let page = page(app, actor, at, after).await?;
    let entry = Draft::new(app.now(), actor, Verb::ReadSealed, at.1).with("records", page.records.len());
    let changes = Vec::new();
    app.store.commit(Act { entry, changes }).await?;
    Ok(page)
}

async fn page(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, Id<Instrument>),
    after: Option<Uuid>,
) -> Result<SealedPage> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    authorise(app, actor, Verb::ReadSealed, Some(initiative.id.uuid())).await?;
    let it = app.store.get(id).await?.value;
    if it.initiative != initiative.id || it.state == InstrumentState::Draft {
        return Err(AppError::not_found("instrument", id));
    }
    let mut of = ReviewState::standing(Query::of(id))
        .ordered(Order::Newest)
        .limit(PAGE);
    of.after = after;
    let found = app.store.list::<Submission>(of).await?;
    let next = found.last().map(|s| s.value.id.uuid());
    let next = next.filter(|_| found.len() as u64 == PAGE);
    let (may, _) = usable(app, found, &core_purpose(&it)?, app.now()).await?;
    let records: Vec<SealedRecord> = may
        .into_iter()
        .filter(|s| !s.sealed.is_empty())
        .map(|s| SealedRecord {
            id: s.value.id,
            at: s.value.received_at,
            groups: s.value.sealed,
        })
        .collect();
    Ok(SealedPage {
        questions: questions(&*engine_of(app, &it).await?, &it),
        initiative,
        instrument: it,
        records,
        next,
    })
}

/// The sealed questions of a form, as it asks them.
fn questions(engine: &Engine, it: &Instrument) -> Vec<SealedQuestion> {
    let sealed: BTreeSet<&String> = it.sealing.iter().flat_map(|g| &g.questions).collect();
    let all = engine.variables().into_iter().map(SealedQuestion::of);
    all.filter(|q| sealed.contains(&q.path)).collect()
}
