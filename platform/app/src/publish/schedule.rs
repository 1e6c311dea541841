//! When an allowed release goes out: the producer sets day and hour, the site lets it out then, and until then everybody
//! reads its title and its day and nothing more.

use base::{Findings, Slug, Text, Timestamp};
use protect::{Companion, Doi, Moved, Release, Schedule, State};
use registry::Initiative;

use super::before::{Beside, companion_of};
use super::same_data::of_same_data;
use super::step::{Step, step_release};
use super::words::titles;
use super::{ReleaseRecord, about, code, holds_taken_back};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::code::NOT_A_DATE;
use crate::{Actor, App, AppError, Result, Verb};

/// How long a release that went out stays in the calendar, in days; our choice.
const SHOWN: i64 = 60;

/// The hour as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ScheduleWording {
    /// The day; empty to call it off.
    pub day: String,
    /// The hour in UTC (`14:00`).
    pub hour: String,
    /// Why it is changed; may be empty the first time.
    pub reason: String,
    /// Who sees the figures before, one a line.
    pub access: String,
}

/// Sets, changes or calls off the hour at which an allowed release goes out.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a release that is not allowed yet, no hour, one that has passed, a
/// change without a reason.
pub async fn schedule_release(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &ScheduleWording,
) -> Result<Schedule> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::ScheduleRelease, Some(record.initiative)).await?;
    let release = record.open()?;
    if !matches!(release.state(), State::Approved { .. }) {
        return Err(AppError::finding(about(code::NOT_ALLOWED_YET, "day")));
    }
    let now = app.now();
    let mut beside = Beside::of(app, &release, record.initiative).await?;
    let schedule = &mut beside.stored.value.schedule;
    match wording.day.trim() {
        "" => schedule.call_off(&wording.reason, now),
        _ => schedule.set(hour(wording)?, &wording.reason, now),
    }
    .map_err(AppError::finding)?;
    let lines = wording.access.lines().map(str::trim).filter(|l| !l.is_empty());
    schedule.access = lines.map(str::to_owned).collect();
    let schedule = schedule.clone();
    let out = schedule
        .goes_out
        .map_or_else(|| "never".to_owned(), |at| at.to_string());
    let entry = Draft::new(now, actor, Verb::ScheduleRelease, record.value.id)
        .with("slug", slug)
        .with("goes_out", out)
        .with("reason", wording.reason.trim());
    let changes = vec![beside.change()?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(schedule)
}

fn hour(wording: &ScheduleWording) -> Result<Timestamp> {
    let said = format!("{} {}", wording.day.trim(), wording.hour.trim());
    let text = format!("{}T{}:00Z", wording.day.trim(), wording.hour.trim());
    text.parse()
        .map_err(|_| AppError::finding(about(NOT_A_DATE, "day").with("value", said)))
}

/// Lets everything out whose hour has come. What something stands against stays where it is, and waits for its producer.
/// Returns how many went out.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn publish_due(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::HoldRelease, None).await?;
    let mut out = 0;
    for companion in app
        .store
        .list::<Companion>(Query::all().in_state("scheduled"))
        .await?
    {
        if !companion.schedule.is_due(app.now()) {
            continue;
        }
        let record = app
            .store
            .get(base::Id::<ReleaseRecord>::new(companion.value.id.uuid()))
            .await?;
        match step_release(app, actor, record.slug.as_str(), Step::Publish).await {
            Ok(_) => out += 1,
            Err(AppError::Findings(_)) => hold(app, actor, companion, &record.slug).await?,
            // Another node of the same site lets it out at this moment.
            Err(AppError::Conflict { .. }) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(out)
}

/// Something stands against it: nothing goes out until a person has looked.
async fn hold(app: &App, actor: &Actor, mut companion: Stored<Companion>, slug: &Slug) -> Result<()> {
    let now = app.now();
    companion.schedule.held = Some(now);
    let id = base::Id::<ReleaseRecord>::new(companion.value.id.uuid());
    let entry = Draft::new(now, actor, Verb::HoldRelease, id).with("slug", slug.as_str());
    let changes = vec![Change::update(&companion)?];
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) | Err(AppError::Conflict { .. }) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// What stands against letting a release out today.
///
/// # Errors
/// When the store cannot be read.
pub async fn against_publishing(app: &App, release: &Release) -> Result<Findings> {
    let mut out = Findings::none();
    if holds_taken_back(app, release).await? {
        out.push(about(code::HOLDS_TAKEN_BACK, "analyses"));
    }
    let others = of_same_data(app, release).await?;
    if let Err(findings) = release.clone().publish(app.now(), &others) {
        out.extend(findings);
    }
    Ok(out)
}

/// Refuses to let a release out while its hour lies ahead, or when it holds answers that were taken back.
pub(super) async fn must_be_due(app: &App, release: &Release) -> Result<()> {
    if let Some(beside) = companion_of(app, release).await?
        && beside.schedule.waits(app.now())
    {
        let at = beside
            .schedule
            .goes_out
            .map(|at| at.to_string())
            .unwrap_or_default();
        return Err(AppError::finding(about(code::EMBARGO, "day").with("at", at)));
    }
    match holds_taken_back(app, release).await? {
        true => Err(AppError::finding(about(code::HOLDS_TAKEN_BACK, "analyses"))),
        false => Ok(()),
    }
}

/// A release in the calendar: when it goes out, and nothing of what it says.
#[derive(Debug, Clone)]
pub struct Announced {
    /// The identity of its entry.
    pub id: uuid::Uuid,
    /// Its title.
    pub title: Text,
    /// The initiative's title.
    pub initiative_title: Text,
    /// The initiative's name in addresses.
    pub initiative: Slug,
    /// The hour.
    pub goes_out: Timestamp,
    /// How the hour was changed.
    pub moved: Vec<Moved>,
    /// Who sees the figures before.
    pub access: Vec<String>,
    /// Whether something stood against it when its hour came.
    pub held: bool,
    /// Its name in addresses, once it is out.
    pub slug: Option<Slug>,
}

/// What goes out and when, the next first; then what went out lately. Only of initiatives that are public.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub async fn view_calendar(app: &App) -> Result<Vec<Announced>> {
    let query = Query::all()
        .in_state("scheduled")
        .in_state("held")
        .in_state("out");
    let now = app.now();
    let lately = |c: &Companion| {
        c.schedule
            .went
            .is_none_or(|at| now.duration_since(at).as_hours() < 24 * SHOWN)
    };
    let mut all = Vec::new();
    for companion in app.store.list::<Companion>(query).await? {
        let Some(goes_out) = companion.schedule.goes_out.filter(|_| lately(&companion)) else {
            continue;
        };
        let initiative = app
            .store
            .get(base::Id::<Initiative>::new(companion.initiative))
            .await?;
        if !initiative.state.is_public() {
            continue;
        }
        let record = app
            .store
            .get(base::Id::<ReleaseRecord>::new(companion.value.id.uuid()))
            .await?;
        let release = record.open()?;
        all.push(Announced {
            id: companion.value.id.uuid(),
            title: titles(&release, &companion.summaries),
            initiative_title: initiative.title.clone(),
            initiative: initiative.slug.clone(),
            goes_out,
            moved: companion.schedule.moved.clone(),
            access: companion.schedule.access.clone(),
            held: companion.schedule.held.is_some() && companion.schedule.went.is_none(),
            slug: release.state().is_public().then(|| release.slug().clone()),
        });
    }
    all.sort_by_key(|a| {
        (
            a.slug.is_some(),
            if a.slug.is_some() {
                -a.goes_out.as_second()
            } else {
                a.goes_out.as_second()
            },
        )
    });
    Ok(all)
}

/// Notes the DOI that somebody registered for a release that is out; the release itself stays as it is.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings: a release that is not out, what is no DOI.
pub async fn note_doi(app: &App, actor: &Actor, slug: &str, text: &str) -> Result<Doi> {
    let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::NoteDoi, Some(record.initiative)).await?;
    let release = record.open()?;
    if !release.state().is_public() {
        return Err(AppError::finding(about(code::NOT_OUT_YET, "doi")));
    }
    let doi = Doi::read(text).map_err(AppError::finding)?;
    let mut beside = Beside::of(app, &release, record.initiative).await?;
    beside.stored.value.doi = Some(doi.clone());
    let entry = Draft::new(app.now(), actor, Verb::NoteDoi, record.value.id)
        .with("slug", slug)
        .with("doi", doi.as_str());
    let changes = vec![beside.change()?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(doi)
}

/// The DOIs of releases, by their names in addresses.
///
/// # Errors
/// When the store cannot be read.
pub async fn dois_of<'a>(
    app: &App,
    releases: impl IntoIterator<Item = &'a Release>,
) -> Result<std::collections::BTreeMap<Slug, Doi>> {
    let all: Vec<&Release> = releases.into_iter().collect();
    let mut out = std::collections::BTreeMap::new();
    for part in all.chunks(200) {
        let ids = part.iter().map(|r| base::Id::<Companion>::new(r.id().uuid()));
        for companion in app.store.list::<Companion>(Query::these(ids)).await? {
            let of = part.iter().find(|r| r.id().uuid() == companion.value.id.uuid());
            if let (Some(release), Some(doi)) = (of, companion.value.doi) {
                out.insert(release.slug().clone(), doi);
            }
        }
    }
    Ok(out)
}
