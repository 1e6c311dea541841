//! A workstream asks for more time, is completed or closed.

use base::{Date, Language, Text};
use governance::Body;
use governance::workstream::{State, Wanted, Workstream};

use super::propose::{inconsistent, must_own};
use super::view::delivered;
use super::wording::not_a_date;
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// How a workstream ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Everything was delivered.
    Completed,
    /// Before that, or the proposal is taken back.
    Closed,
}

/// Refuses who may not do the act in the body of a workstream that works. Before there is one, its home stands in.
pub(super) async fn of_its_people(app: &App, actor: &Actor, verb: Verb, it: &Workstream) -> Result<Body> {
    let id = if it.runs().is_some() { it.body() } else { it.home() };
    let body = app.store.get(id).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    Ok(body)
}

/// Refuses who may not hand in a report: its people or, for one that is late because nobody leads it any more, who
/// keeps the business of the body whose workstream it is. A report that is owed can always come.
pub(super) async fn may_report(app: &App, actor: &Actor, it: &Workstream) -> Result<()> {
    let refused = match of_its_people(app, actor, Verb::FileWorkReport, it).await {
        Ok(_) => return Ok(()),
        Err(refused @ AppError::NotAllowed { .. }) => refused,
        Err(other) => return Err(other),
    };
    let home = app.store.get(it.home()).await?.value;
    match authorise_seat(app, actor, Verb::FileWorkReport, &home).await {
        Ok(_) => Ok(()),
        Err(AppError::NotAllowed { .. }) => Err(refused),
        Err(other) => Err(other),
    }
}

/// Asks the committee for more time; nothing is prolonged before it has decided.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about day or reason.
pub async fn ask_more_time(
    app: &App,
    actor: &Actor,
    slug: &str,
    (until, reason): (&str, &str),
    language: &Language,
) -> Result<Workstream> {
    let mut it = app.store.named::<Workstream>(slug).await?;
    of_its_people(app, actor, Verb::AskMoreTime, &it).await?;
    let until: Date = until
        .trim()
        .parse()
        .map_err(|_| AppError::finding(not_a_date("until", until)))?;
    let reason = Text::default().with(language.clone(), reason.trim());
    it.want(Wanted { until, reason }).map_err(AppError::finding)?;
    keep(
        app,
        actor,
        (Verb::AskMoreTime, "asked_until", until.to_string()),
        it,
    )
    .await
}

/// Ends it. A proposal is taken back by who proposed it, or by who keeps the business of the body whose it is.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when something is not delivered, or without a reason.
pub async fn end_workstream(
    app: &App,
    actor: &Actor,
    slug: &str,
    (end, words): (End, &str),
    language: &Language,
) -> Result<Workstream> {
    let mut it = app.store.named::<Workstream>(slug).await?;
    if it.state() == State::Proposed {
        let home = app.store.get(it.home()).await?.value;
        must_own(app, actor, &it, &home).await?;
    } else {
        of_its_people(app, actor, Verb::EndWorkstream, &it).await?;
    }
    let words = Text::default().with(language.clone(), words.trim());
    let today = governance::day(app.now());
    match end {
        End::Completed => {
            let delivered = delivered(app, &it).await?;
            it.complete(&delivered, words, today)
        }
        End::Closed => it.close(words, today),
    }
    .map_err(AppError::finding)?;
    let state = it.state().as_str().to_owned();
    keep(app, actor, (Verb::EndWorkstream, "state", state), it).await
}

/// Refuses terms that are not consistent with those of others that run: before the committee is asked.
///
/// # Errors
/// `NotFound`; all findings.
pub async fn must_be_consistent(app: &App, slug: &str) -> Result<()> {
    let it = app.store.named::<Workstream>(slug).await?;
    let home = app.store.get(it.home()).await?.value;
    let found = inconsistent(app, &home, Some(&it), it.terms()).await?;
    if it.state() == State::Proposed && found.has_errors() {
        return Err(found.into());
    }
    Ok(())
}

async fn keep(
    app: &App,
    actor: &Actor,
    (verb, fact, value): (Verb, &'static str, String),
    it: Stored<Workstream>,
) -> Result<Workstream> {
    let entry = Draft::new(app.now(), actor, verb, it.value.id())
        .with("slug", it.slug().as_str())
        .with(fact, value);
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
