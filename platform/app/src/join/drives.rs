//! Who keeps a collaborative's business announces a membership drive, opens it after an information session, and
//! closes it; everybody reads which there are.

use base::{Finding, Id, Language, Text};
use governance::Body;
use governance::joining::{Drive, DriveLife};
use governance::meeting::{Meeting, MeetingKind};

use super::{about, collaborative, drives_of, must_take_members};
use crate::decide::{authorise_seat, body_named, may_seat, read_day};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A drive as a form announces it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DriveWording {
    /// What it is called.
    pub title: String,
    /// The first day.
    pub from: String,
    /// The last day.
    pub until: String,
}

/// A step in a drive's life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriveMove {
    /// Opens it on an information session; none takes the newest that serves.
    Open(Option<Id<Meeting>>),
    /// Closes it.
    Close,
    /// It does not take place, for a reason.
    Cancel(String),
}

/// The drives of a body as a page shows them.
#[derive(Debug, Clone)]
pub struct DriveView {
    /// The body.
    pub body: Body,
    /// Its drives, newest first, with how many applied and how many were admitted.
    pub drives: Vec<(Drive, usize, usize)>,
    /// Its information sessions, newest first.
    pub sessions: Vec<Meeting>,
    /// Whether the reader keeps the body's business.
    pub keeps: bool,
}

/// Announces a drive.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when days or number do not fit.
pub async fn announce_drive(
    app: &App,
    actor: &Actor,
    slug: &str,
    asked: &DriveWording,
    language: &Language,
) -> Result<Drive> {
    let body = kept(app, actor, Verb::AnnounceDrive, slug).await?;
    let missing = |field| AppError::finding(about(crate::decide::code::MISSING, field));
    let from = read_day(&asked.from, "from")?.ok_or_else(|| missing("from"))?;
    let until = read_day(&asked.until, "until")?.ok_or_else(|| missing("until"))?;
    let others = drives_of(app, body.id).await?;
    let title = Text::default().with(language.clone(), asked.title.trim());
    let at = app.now();
    let drive = Drive::announce((app.new_id(), body.id), title, (from, until), &others, at)
        .map_err(AppError::finding)?;
    let entry = Draft::new(at, actor, Verb::AnnounceDrive, drive.id)
        .with("body", slug)
        .with("from", from.to_string())
        .with("until", until.to_string());
    let changes = vec![Change::create(&drive)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(drive)
}

/// Opens, closes or cancels a drive.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding when the step cannot be done now: above all opening before an
/// information session was held.
pub async fn move_drive(
    app: &App,
    actor: &Actor,
    (slug, id): (&str, &str),
    step: DriveMove,
) -> Result<Drive> {
    let body = kept(app, actor, Verb::MoveDrive, slug).await?;
    let nowhere = || AppError::not_found("drive", id);
    let parsed: Id<Drive> = id.parse().map_err(|_| nowhere())?;
    let mut drive: Stored<Drive> = app.store.get(parsed).await?;
    if drive.body != body.id {
        return Err(nowhere());
    }
    let at = app.now();
    match step {
        DriveMove::Open(session) => {
            let others = drives_of(app, body.id).await?;
            let session = session_for(app, &drive, &others, session).await?;
            drive.value.open(&session, &others, at)
        }
        DriveMove::Close => drive.value.close(at),
        DriveMove::Cancel(reason) => drive.value.cancel(&reason, at),
    }
    .map_err(AppError::finding)?;
    let mut entry = Draft::new(at, actor, Verb::MoveDrive, parsed)
        .with("body", slug)
        .with("state", drive.stands(governance::day(at)).as_str());
    if let DriveLife::Open { session, .. } = drive.life {
        entry = entry.with("session", session.to_string());
    }
    let changes = vec![Change::update(&drive)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(drive.value)
}

/// The session that was named, or the newest that serves and that no other drive used.
async fn session_for(
    app: &App,
    drive: &Drive,
    others: &[Drive],
    named: Option<Id<Meeting>>,
) -> Result<Meeting> {
    let all = sessions(app, drive.body).await?;
    let used = |d: &Drive, m: &Meeting| d.id != drive.id && d.session() == Some(m.id);
    let free = |m: &&Meeting| !others.iter().any(|d| used(d, m));
    let found = match named {
        Some(id) => all.iter().find(|m| m.id == id),
        None => all.iter().filter(free).find(|m| drive.follows(m, app.now())),
    };
    found.cloned().ok_or_else(|| {
        let finding: Finding = Drive::no_session();
        AppError::finding(finding)
    })
}

/// The information sessions of a body, newest first.
async fn sessions(app: &App, body: Id<Body>) -> Result<Vec<Meeting>> {
    let all = app.store.list::<Meeting>(Query::of(body)).await?;
    let mut all: Vec<Meeting> = all
        .into_iter()
        .map(|m| m.value)
        .filter(|m| m.kind == MeetingKind::Information)
        .collect();
    all.sort_by_key(|m| std::cmp::Reverse(m.occasion.start));
    Ok(all)
}

/// The drives of a body; everybody may look.
///
/// # Errors
/// `NotFound`, also for a body that takes no members.
pub async fn view_drives(app: &App, actor: &Actor, slug: &str) -> Result<DriveView> {
    let body = collaborative(app, slug).await?.value;
    let applications = app
        .store
        .list::<governance::joining::Application>(Query::of(body.id))
        .await?;
    let count = |d: &Drive, admitted: bool| {
        let through = applications
            .iter()
            .filter(|a| a.way == governance::joining::Way::Drive { drive: d.id });
        through
            .filter(|a| !admitted || a.life.as_str() == "admitted")
            .count()
    };
    let keeps = may_seat(app, actor, Verb::MoveDrive, &body).await?;
    let told = |m: &Meeting| keeps || m.state.called().is_some() || m.state.as_str() != "planned";
    let drives = drives_of(app, body.id).await?;
    Ok(DriveView {
        drives: drives
            .into_iter()
            .map(|d| {
                let (applied, admitted) = (count(&d, false), count(&d, true));
                (d, applied, admitted)
            })
            .collect(),
        sessions: sessions(app, body.id).await?.into_iter().filter(told).collect(),
        keeps,
        body,
    })
}

async fn kept(app: &App, actor: &Actor, verb: Verb, slug: &str) -> Result<Body> {
    let body = body_named(app, slug).await?.value;
    authorise_seat(app, actor, verb, &body).await?;
    must_take_members(&body)?;
    Ok(body)
}
