//! An output goes to the Commission and comes back: submitted, answered, published.

use base::{Date, Finding, Language, Place, Text};
use governance::output::{Answered, Output, Submission, Verdict};
use governance::workstream::Workstream;

use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The output, for an actor who may do the act in the body whose it is.
async fn output(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Stored<Output>> {
    let it = app.store.named::<Output>(slug).await?;
    let workstream = app.store.get::<Workstream>(it.workstream()).await?;
    let home = app.store.get(workstream.home()).await?;
    authorise_seat(app, actor, verb, &home).await?;
    Ok(it)
}

fn day(text: &str) -> Result<Date> {
    text.trim().parse().map_err(|_| {
        let place = Place::whole().with("field", "on");
        AppError::finding(
            Finding::error(crate::register::code::NOT_A_DATE)
                .at(place)
                .with("value", text.trim()),
        )
    })
}

/// Writes down that it was handed in: session, item, symbol, day.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without review or approval, or about the submission.
pub async fn submit_output(
    app: &App,
    actor: &Actor,
    slug: &str,
    (session, item, symbol, on): (&str, &str, &str, &str),
) -> Result<Output> {
    let mut it = output(app, actor, Verb::SubmitOutput, slug).await?;
    let document = app.store.get(it.document()).await?;
    let today = governance::day(app.now());
    let submission = Submission {
        session: session.trim().to_owned(),
        item: item.trim().to_owned(),
        symbol: symbol.trim().to_owned(),
        on: if on.trim().is_empty() { today } else { day(on)? },
    };
    it.submit(&document, submission, today)
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::SubmitOutput, it.value.id())
        .with("slug", slug)
        .with("session", session.trim())
        .with("item", item.trim())
        .with("symbol", symbol.trim());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// The Commission's answer as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// The name of the verdict.
    pub verdict: String,
    /// The decision, as it is cited.
    pub decision: String,
    /// What it asked for.
    pub words: String,
    /// The day.
    pub on: String,
}

/// Writes down what the Commission said.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding unless it was submitted, or about the answer.
pub async fn answer_output(
    app: &App,
    actor: &Actor,
    slug: &str,
    answer: &Answer,
    language: &Language,
) -> Result<Output> {
    let mut it = output(app, actor, Verb::AnswerOutput, slug).await?;
    let mut document = app.store.get(it.document()).await?;
    let unknown = || {
        let place = Place::whole().with("field", "verdict");
        let finding = Finding::error(crate::consult::code::UNKNOWN_WORD).at(place);
        AppError::finding(finding.with("value", answer.verdict.as_str()))
    };
    let answered = Answered {
        verdict: Verdict::from_name(&answer.verdict).ok_or_else(unknown)?,
        decision: answer.decision.trim().to_owned(),
        words: Text::default().with(language.clone(), answer.words.trim()),
        on: day(&answer.on)?,
    };
    let today = governance::day(app.now());
    it.answered(&mut document, answered, today)
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::AnswerOutput, it.value.id())
        .with("slug", slug)
        .with("verdict", answer.verdict.as_str())
        .with("decision", answer.decision.trim());
    let changes = vec![Change::update(&it)?, Change::update(&document)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// Publishes the version that stands for good: from now on everybody reads its text.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding unless the Commission took note or approved.
pub async fn publish_output(app: &App, actor: &Actor, slug: &str) -> Result<Output> {
    let mut it = output(app, actor, Verb::PublishOutput, slug).await?;
    it.publish(governance::day(app.now()))
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::PublishOutput, it.value.id()).with("slug", slug);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
