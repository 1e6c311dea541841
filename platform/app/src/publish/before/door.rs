//! Who sees a release before everybody else, and by which door.

use base::Id;
use consent::ReceiptCode;
use protect::{Companion, Release, Showing, State};

use super::super::{ReleaseRecord, withdrawals};
use super::say::mark_of;
use super::{ReleaseVoice, companion_of};
use crate::act::authorise;
use crate::collect::{MyData, SubmissionState, find_my_data};
use crate::ports::{Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// By which door somebody comes.
#[derive(Debug, Clone)]
pub enum Door<'a> {
    /// The code of a receipt, and the release's name in addresses.
    Receipt(ReceiptCode, &'a str),
    /// The end of a link that is listed nowhere.
    Link(&'a str),
    /// An account with a role on the initiative or a seat in one of its bodies, and the release's name in addresses.
    Member(&'a Actor, &'a str),
}

/// A release as those see it whom it is about.
#[derive(Debug, Clone)]
pub struct BeforeView {
    /// The release.
    pub release: Release,
    /// The time before the community.
    pub showing: Showing,
    /// Whether something can be said today.
    pub open: bool,
    /// Whether whoever came by this door has spoken; nobody knows that of a link.
    pub spoke: bool,
}

/// What a door opened.
pub(super) struct Inside {
    pub(super) release: Release,
    pub(super) beside: Stored<Companion>,
    /// What keeps this person from speaking twice; nothing for a link.
    pub(super) mark: Option<String>,
}

impl Inside {
    pub(super) fn showing(&self) -> Result<&Showing> {
        self.beside
            .open_showing()
            .ok_or_else(|| nowhere(self.release.slug().as_str()))
    }
}

fn nowhere(slug: &str) -> AppError {
    AppError::not_found("release", slug)
}

/// Opens a door.
///
/// # Errors
/// `NotFound` for a code, a link or a release that opens nothing today; `NotSignedIn` and `NotAllowed` for who comes
/// with an account.
pub(super) async fn enter(app: &App, door: &Door<'_>) -> Result<Inside> {
    match door {
        Door::Link(token) => by_link(app, token).await,
        Door::Receipt(code, slug) => {
            let mine = find_my_data(app, *code).await?;
            let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
            let inside = inside(app, &record).await?;
            if !is_about(app, &mine, &record, &inside.release).await? {
                return Err(nowhere(slug));
            }
            let mark = mark_of(inside.showing()?.id, &code.to_string());
            Ok(Inside {
                mark: Some(mark),
                ..inside
            })
        }
        Door::Member(actor, slug) => {
            let record: Stored<ReleaseRecord> = app.store.named(slug).await?;
            authorise(app, actor, Verb::ViewInitiative, Some(record.initiative)).await?;
            let inside = inside(app, &record).await?;
            let account = actor.account().map(|a| a.to_string()).unwrap_or_default();
            let mark = mark_of(inside.showing()?.id, &account);
            Ok(Inside {
                mark: Some(mark),
                ..inside
            })
        }
    }
}

async fn by_link(app: &App, token: &str) -> Result<Inside> {
    let unknown = || AppError::not_found("release", "this link");
    let found = app.store.find::<Companion>(Query::all().named(token)).await?;
    let beside = found.ok_or_else(unknown)?;
    let id = Id::<ReleaseRecord>::new(beside.value.id.uuid());
    let record = app.store.get(id).await?;
    match inside(app, &record).await {
        Ok(inside) if inside.showing()?.token == token => Ok(inside),
        Ok(_) | Err(AppError::NotFound { .. }) => Err(unknown()),
        Err(fault) => Err(fault),
    }
}

/// A release that is before the community, with what stands beside it.
async fn inside(app: &App, record: &ReleaseRecord) -> Result<Inside> {
    let release = record.open()?;
    let before = matches!(release.state(), State::BeforeTheCommunity { .. });
    let beside = companion_of(app, &release).await?;
    match beside.filter(|b| before && b.open_showing().is_some()) {
        Some(beside) => Ok(Inside {
            release,
            beside,
            mark: None,
        }),
        None => Err(nowhere(record.slug.as_str())),
    }
}

/// Whether a release is made with the answers of who holds a receipt or, where they came as a file, of their round.
/// Whoever took their answers back is not among those whom it is about.
async fn is_about(app: &App, mine: &MyData, record: &ReleaseRecord, release: &Release) -> Result<bool> {
    if mine.initiative.id.uuid() != record.initiative || mine.submission.state == SubmissionState::Withdrawn {
        return Ok(false);
    }
    let snapshot = release.description().snapshot;
    let from = withdrawals::sources(app, mine.initiative.id, snapshot).await?;
    if !from.is_empty() {
        return Ok(from.iter().any(|s| s.instrument == mine.instrument.id));
    }
    let round = app.store.get(mine.instrument.round).await?;
    Ok(round.number == release.description().round)
}

/// A release as those see it whom it is about.
///
/// # Errors
/// `NotFound` for a door that opens nothing today; `NotSignedIn` and `NotAllowed` for who comes with an account.
pub async fn view_before(app: &App, door: &Door<'_>) -> Result<BeforeView> {
    let inside = enter(app, door).await?;
    let showing = inside.showing()?.clone();
    let spoke = match &inside.mark {
        Some(mark) => has_spoken(app, &showing, mark).await?,
        None => false,
    };
    Ok(BeforeView {
        open: showing.is_open(governance::day(app.now())),
        spoke,
        release: inside.release,
        showing,
    })
}

async fn has_spoken(app: &App, showing: &Showing, mark: &str) -> Result<bool> {
    let marked = Query::within(showing.id).named(mark);
    Ok(app.store.count_of::<ReleaseVoice>(marked).await? > 0)
}

/// A release that who holds a receipt sees before everybody else.
#[derive(Debug, Clone)]
pub struct MyShowing {
    /// The release.
    pub release: Release,
    /// The time before the community.
    pub showing: Showing,
    /// Whether something can be said today.
    pub open: bool,
    /// Whether they have spoken.
    pub spoke: bool,
}

/// The releases that who holds a receipt sees before everybody else.
///
/// # Errors
/// When the store cannot be read.
pub async fn before_for(app: &App, mine: &MyData, receipt: ReceiptCode) -> Result<Vec<MyShowing>> {
    let of = Query::of(mine.initiative.id).in_state("before_the_community");
    let today = governance::day(app.now());
    let mut out = Vec::new();
    for record in app.store.list::<ReleaseRecord>(of).await? {
        let inside = match inside(app, &record).await {
            Ok(inside) => inside,
            Err(AppError::NotFound { .. }) => continue,
            Err(fault) => return Err(fault),
        };
        if !is_about(app, mine, &record, &inside.release).await? {
            continue;
        }
        let showing = inside.showing()?.clone();
        let mark = mark_of(showing.id, &receipt.to_string());
        out.push(MyShowing {
            spoke: has_spoken(app, &showing, &mark).await?,
            open: showing.is_open(today),
            release: inside.release,
            showing,
        });
    }
    Ok(out)
}
