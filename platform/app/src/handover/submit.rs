//! A coordinator hands a release over to an office with one act.

use base::{Date, Language, Text};
use governance::{Body, BodyKind};
use handover::{Handover, Sent, Standing};
use protect::{Release, State};

use super::minds::left;
use super::{about, code, dossier::dossier_of, is_office, named};
use crate::act::authorise;
use crate::decide::read_day;
use crate::log::Draft;
use crate::ports::{Act, Change, Order, Query, Stored};
use crate::publish::ReleaseRecord;
use crate::{Actor, App, AppError, Result, Verb};

/// What a coordinator asks of an office.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The release's name in addresses.
    pub release: String,
    /// The office's name in addresses.
    pub office: String,
    /// For which indicator of the 2030 Agenda; may be empty.
    pub indicator: String,
    /// By when an answer is asked for.
    pub due: String,
    /// What they add, in their own words.
    pub words: String,
}

/// The offices of this site that can be asked.
///
/// # Errors
/// When the store cannot be read.
pub async fn offices(app: &App) -> Result<Vec<Body>> {
    let all = app.store.list::<Body>(Query::all().ordered(Order::Name)).await?;
    let asked = |b: &Body| b.kind == BodyKind::Office && b.ended.is_none();
    Ok(all.into_iter().map(|b| b.value).filter(asked).collect())
}

/// Hands a release over.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a release that is not out, no such office or one that left,
/// the same release before the same office already, an unknown indicator, a day that is too near.
pub async fn submit_release(
    app: &App,
    actor: &Actor,
    initiative: &str,
    asked: &Asked,
    language: &Language,
) -> Result<Handover> {
    let it = crate::register::seen(app, actor, initiative).await?;
    authorise(app, actor, Verb::SubmitRelease, Some(it.id.uuid())).await?;
    let record = released(app, it.id.uuid(), asked.release.trim()).await?;
    let release = out(record.open()?)?;
    let office = office(app, asked.office.trim(), language).await?;
    let today = governance::day(app.now());
    refuse_twice(app, &record, (&office, language), today).await?;
    let due = read_day(&asked.due, "due")?.unwrap_or(today);
    let sent = Sent {
        initiative: record.initiative,
        release: record.id.uuid(),
        office: office.id,
        dossier: dossier_of(app, actor, &release).await?,
        indicator: indicator(&asked.indicator)?,
        words: Text::default().with(language.clone(), asked.words.trim()),
        due,
    };
    let made = Handover::send(app.new_id(), sent, today).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::SubmitRelease, made.id)
        .with("release", record.slug.as_str())
        .with("office", office.slug.as_str())
        .with("due", made.due.to_string())
        .with("digest", made.dossier.content.to_string());
    let changes = vec![Change::create(&made)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(made)
}

/// A release of that initiative.
async fn released(app: &App, initiative: uuid::Uuid, slug: &str) -> Result<Stored<ReleaseRecord>> {
    let none = || AppError::finding(about(code::NOT_OUT, "release").with("release", slug));
    match app.store.named::<ReleaseRecord>(slug).await {
        Ok(record) if record.initiative == initiative => Ok(record),
        Ok(_) | Err(AppError::NotFound { .. }) => Err(none()),
        Err(fault) => Err(fault),
    }
}

/// Only what is out, and is the newest edition, goes before an office.
pub(super) fn out(release: Release) -> Result<Release> {
    match release.state() {
        State::Published { .. } => Ok(release),
        _ => Err(AppError::finding(
            about(code::NOT_OUT, "release").with("release", release.slug().as_str()),
        )),
    }
}

async fn office(app: &App, slug: &str, language: &Language) -> Result<Body> {
    let finding = |code| AppError::finding(about(code, "office").with("office", slug));
    let found = app.store.named::<Body>(slug).await;
    match found {
        Ok(body) if !is_office(&body) => Err(finding(code::NO_OFFICE)),
        Ok(body) => match left(&body, language) {
            Some(told) => Err(AppError::finding(told)),
            None => Ok(body.value),
        },
        Err(AppError::NotFound { .. }) => Err(finding(code::NO_OFFICE)),
        Err(fault) => Err(fault),
    }
}

/// An open handover of the same release to the same office is enough; one that was kept outside can be sent again.
async fn refuse_twice(
    app: &App,
    record: &ReleaseRecord,
    (office, language): (&Body, &Language),
    today: Date,
) -> Result<()> {
    let there = Query::of(office.id).named(record.id.uuid().to_string());
    let all = app.store.list::<Handover>(there).await?;
    let open = |h: &Handover| !matches!(h.standing(today), Standing::ChosenIndependent);
    if all.iter().any(|h| open(h)) {
        return Err(AppError::finding(
            about(code::TWICE, "office").with("office", named(&office.name, language)),
        ));
    }
    Ok(())
}

/// An indicator or target of the 2030 Agenda, or nothing.
pub(super) fn indicator(asked: &str) -> Result<String> {
    let asked = asked.trim();
    if asked.is_empty() || registry::sdg::find(asked).is_some_and(|e| !e.is_goal()) {
        return Ok(asked.to_owned());
    }
    Err(AppError::finding(
        about(code::NO_INDICATOR, "indicator").with("indicator", asked),
    ))
}
