//! The committee is asked on a route, and what it decided takes effect.

use base::{Finding, Id};
use governance::output::{Output, Route};
use governance::workstream::Workstream;
use governance::{Body, Motion, Subject, SubjectKind};

use crate::act::authorise;
use crate::decide::{approval_of, authorise_seat};
use crate::log::Draft;
use crate::ports::{Act, Change, RecordKind, Stored};
use crate::workstream::{code, committee_for};
use crate::{Actor, App, AppError, Result, Verb};

/// The committee that approves an output.
pub(super) async fn committee(app: &App, it: &Output) -> Result<Body> {
    let workstream = app.store.get::<Workstream>(it.workstream()).await?;
    let home = app.store.get(workstream.home()).await?.value;
    let found = committee_for(app, &home).await?;
    found.ok_or_else(|| AppError::finding(Finding::error(code::NO_COMMITTEE)))
}

/// Asks the committee for its approval on a route: what the motion is to be about, and where.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding without the members' review, or once it was approved.
pub async fn ask_route(
    app: &App,
    actor: &Actor,
    slug: &str,
    route: Option<Route>,
) -> Result<(Output, Body, Subject)> {
    let mut it = app.store.named::<Output>(slug).await?;
    let committee = committee(app, &it).await?;
    authorise_seat(app, actor, Verb::AskCommittee, &committee).await?;
    let unknown = || AppError::finding(Finding::error(crate::consult::code::UNKNOWN_WORD).with("value", ""));
    let document = app.store.get(it.document()).await?;
    it.ask_route(route.unwrap_or(Route::Information), &document)
        .map_err(AppError::finding)?;
    let route = route.ok_or_else(unknown)?;
    let subject = it.subject(&document).ok_or_else(unknown)?;
    let entry = Draft::new(app.now(), actor, Verb::AskCommittee, it.value.id())
        .with("slug", slug)
        .with("route", route.as_str());
    let changes = vec![Change::update(&it)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok((it.value, committee, subject))
}

/// Takes over what the committee decided about exactly this text on this route.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; findings while it has not decided, or without the members' review.
pub async fn settle_output(app: &App, actor: &Actor, slug: &str) -> Result<Output> {
    authorise(app, actor, Verb::SettleOutput, None).await?;
    settle(app, actor, app.store.named(slug).await?).await
}

/// Writes what the committee has just decided into the output.
///
/// # Errors
/// When the store fails.
pub(crate) async fn take_over(app: &App, actor: &Actor, motion: &Motion) -> Result<()> {
    let about = motion.subject.filter(|s| s.kind == SubjectKind::Output);
    let Some(subject) = about.filter(|_| motion.outcome().is_some_and(governance::Outcome::is_carried))
    else {
        return Ok(());
    };
    if app.store.row(RecordKind::Output, subject.id).await?.is_none() {
        return Ok(());
    }
    match settle(app, actor, app.store.get(Id::new(subject.id)).await?).await {
        // Another body than the committee voted, or another text stands by now: nothing takes effect.
        Ok(_) | Err(AppError::Findings(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}

async fn settle(app: &App, actor: &Actor, mut it: Stored<Output>) -> Result<Output> {
    let committee = committee(app, &it).await?;
    let mut document = app.store.get(it.document()).await?;
    let not_asked = || AppError::finding(Finding::error(governance::output::code::NOT_REVIEWED));
    let subject = it.subject(&document).ok_or_else(not_asked)?;
    let approval = approval_of(app, actor, &committee, &subject).await?;
    let decided = approval.in_log();
    it.approve(&mut document, approval, committee.id)
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::SettleOutput, it.value.id())
        .with("slug", it.slug().as_str())
        .with("route", it.cleared().map_or("", |c| c.route.as_str()))
        .with("text", document.digest().to_string())
        .with("decided_by", decided);
    let changes = vec![Change::update(&it)?, Change::update(&document)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
