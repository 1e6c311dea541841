//! The committee has decided: the workstream begins with a body of its own, or gets the time that it asked for.

use base::{Date, Finding, Id, Slug, Text};
use governance::body::{Post, Term};
use governance::workstream::{State, Workstream};
use governance::{Body, BodyKind, ByLaws, Membership, Motion, SubjectKind};

use super::code;
use super::view::committee_for;
use crate::act::authorise;
use crate::decide::{approval_of, members_of};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Takes over what the committee decided about exactly what stands.
///
/// # Errors
/// `NotFound`, `NotSignedIn`; findings while the committee has not decided, or there is none.
pub async fn settle_workstream(app: &App, actor: &Actor, slug: &str) -> Result<Workstream> {
    authorise(app, actor, Verb::SettleWorkstream, None).await?;
    settle(app, actor, app.store.named(slug).await?).await
}

/// Writes what the committee has just decided into the workstream.
///
/// # Errors
/// When the store fails.
pub(crate) async fn take_over(app: &App, actor: &Actor, motion: &Motion) -> Result<()> {
    let about = motion.subject.filter(|s| s.kind == SubjectKind::TermsOfReference);
    let Some(subject) = about.filter(|_| motion.outcome().is_some_and(governance::Outcome::is_carried))
    else {
        return Ok(());
    };
    if app.store.row(RecordKind::Workstream, subject.id).await?.is_none() {
        return Ok(());
    }
    let it = app.store.get(Id::<Workstream>::new(subject.id)).await?;
    match settle(app, actor, it).await {
        // Another body than the committee voted, or other terms stand by now: nothing takes effect.
        Ok(_) | Err(AppError::Findings(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}

async fn settle(app: &App, actor: &Actor, mut it: Stored<Workstream>) -> Result<Workstream> {
    let home = app.store.get(it.home()).await?.value;
    let committee = committee_for(app, &home).await?;
    let committee = committee.ok_or_else(|| AppError::finding(Finding::error(code::NO_COMMITTEE)))?;
    let not_now = Finding::error(governance::workstream::code::NOT_NOW).with("state", it.state().as_str());
    let subject = it.subject().ok_or_else(|| AppError::finding(not_now))?;
    let approval = approval_of(app, actor, &committee, &subject).await?;
    let decided = approval.in_log();
    let (was, before) = (it.state(), it.reports_until());
    let today = governance::day(app.now());
    it.approve(approval, committee.id, today)
        .map_err(AppError::finding)?;
    let mut changes = vec![Change::update(&it)?];
    if was == State::Proposed {
        changes.extend(begin(app, &it, &home).await?);
    } else {
        changes.extend(prolong(app, &it, before).await?);
    }
    let entry = Draft::new(app.now(), actor, Verb::SettleWorkstream, it.value.id())
        .with("slug", it.slug().as_str())
        .with("until", it.until().to_string())
        .with("decided_by", decided);
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}

/// The body of a workstream that begins, led by who proposed it.
async fn begin(app: &App, it: &Workstream, home: &Body) -> Result<Vec<Change>> {
    let body = Body {
        id: it.body(),
        slug: free_slug(app, it).await?,
        name: it.terms().title.clone(),
        about: it.terms().objectives.clone(),
        kind: BodyKind::Workstream,
        initiative: home.initiative,
        parent: Some(home.id),
        place: Text::default(),
        area: None,
        by_laws: ByLaws::default(),
        created: app.now(),
        constituted: None,
        ended: None,
        after: None,
    };
    let mut changes = vec![Change::create(&body)?];
    let Some(seat) = it.proposer().seat else {
        return Ok(changes);
    };
    let seat = app.store.get(seat).await?.value;
    let start = it.runs().map_or(it.terms().start, |(since, _)| since);
    let lead = Membership {
        id: app.new_id(),
        body: body.id,
        posts: vec![Term::new(Post::Lead, start, it.reports_until())],
        voting: true,
        start: start.min(governance::day(app.now())),
        end: None,
        ..seat
    };
    changes.push(Change::create(&lead)?);
    Ok(changes)
}

async fn free_slug(app: &App, it: &Workstream) -> Result<Slug> {
    let (own, id) = (it.slug().as_str(), it.body().to_string());
    for slug in [
        own.to_owned(),
        format!("{own}-workstream"),
        format!("workstream-{}", &id[24..]),
    ] {
        let Ok(slug) = slug.parse::<Slug>() else { continue };
        if app
            .store
            .count_of::<Body>(Query::all().named(slug.as_str()))
            .await?
            == 0
        {
            return Ok(slug);
        }
    }
    Err(AppError::conflict(RecordKind::Body.table(), own))
}

/// The leads' terms go on as long as the workstream does.
async fn prolong(app: &App, it: &Workstream, before: Date) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for m in members_of(app, it.body()).await? {
        let mut seat = app.store.get(m.id).await?;
        let ends = |t: &Term| {
            t.post == Post::Lead && t.ended.is_none() && t.extended_until.unwrap_or(t.end) == before
        };
        let mut leads = seat.posts.iter_mut().filter(|t| ends(t)).peekable();
        if leads.peek().is_none() {
            continue;
        }
        leads.for_each(|t| t.extended_until = Some(it.reports_until()));
        changes.push(Change::update(&seat)?);
    }
    Ok(changes)
}
