//! An office names the addresses of its series, stops asking one or takes it away; it sees how asking went.

use base::{Finding, Id};
use governance::Body;

use super::feed::{Every, SeriesFeed};
use super::official::said;
use super::{SeriesWording, about, code, office_at_work, office_for, refresh};
use crate::hooks::sendable;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::register::code::UNKNOWN_WORD;
use crate::{Actor, App, AppError, Result, Verb};

/// The longest address.
const LONGEST: usize = 600;

/// What an office says about an address.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FeedWording {
    /// The address.
    pub address: String,
    /// The name of how often.
    pub every: String,
    /// What is said about the file; an empty source is the address itself.
    pub series: SeriesWording,
}

/// What is done with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedStep {
    /// It is asked at once.
    Now,
    /// It is not asked any more.
    Stop,
    /// It is asked again.
    Go,
    /// What was found has been seen.
    Seen,
    /// It is taken away; the series stay.
    Drop,
}

impl FeedStep {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::Now, Self::Stop, Self::Go, Self::Seen, Self::Drop];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Stop => "stop",
            Self::Go => "go",
            Self::Seen => "seen",
            Self::Drop => "drop",
        }
    }

    /// That of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }

    const fn verb(self) -> Verb {
        match self {
            Self::Now => Verb::RefreshSeries,
            Self::Drop => Verb::DropFeed,
            _ => Verb::SetFeed,
        }
    }
}

/// An office with the addresses of its series.
#[derive(Debug, Clone)]
pub struct Feeds {
    /// The office.
    pub office: Body,
    /// The addresses, the first named first.
    pub all: Vec<SeriesFeed>,
}

/// The addresses of an office's series, for who keeps its business.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`.
pub async fn view_feeds(app: &App, actor: &Actor, office: &str) -> Result<Feeds> {
    let office = office_for(app, actor, office, Verb::ViewDesk).await?;
    let all = feeds_of(app, office.id).await?;
    Ok(Feeds { office, all })
}

pub(super) async fn feeds_of(app: &App, office: Id<Body>) -> Result<Vec<SeriesFeed>> {
    let all = app.store.list::<SeriesFeed>(Query::of(office)).await?;
    Ok(all.into_iter().map(|f| f.value).collect())
}

/// Names an address, which is asked with the next round of the site.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`; findings: an address from which nothing
/// is fetched or that is asked already, an interval that no list has, no indicator, source or licence.
pub async fn add_feed(app: &App, actor: &Actor, office: &str, asked: &FeedWording) -> Result<SeriesFeed> {
    let office = office_at_work(app, actor, office, Verb::SetFeed).await?;
    let address = asked.address.trim().to_owned();
    let refused = |code| AppError::finding(about(code, "address").with("address", address.as_str()));
    if address.len() > LONGEST || !sendable(&address, app.courier.private()) {
        return Err(refused(code::FEED_ADDRESS));
    }
    let named = Query::of(office.id).named(address.clone());
    if app.store.find::<SeriesFeed>(named).await?.is_some() {
        return Err(refused(code::FEED_TWICE));
    }
    let every = Every::from_name(&asked.every)
        .ok_or_else(|| AppError::finding(about(UNKNOWN_WORD, "every").with("value", asked.every.as_str())))?;
    let mut wording = asked.series.clone();
    if wording.source.trim().is_empty() {
        without_question(&address).clone_into(&mut wording.source);
    }
    let feed = SeriesFeed {
        id: app.new_id(),
        office: office.id,
        address,
        wording: said(&wording)?,
        every,
        on: true,
        etag: String::new(),
        codes: Vec::new(),
        asked: None,
        good: None,
        failing: None,
        failures: 0,
        troubles: Vec::new(),
    };
    let entry = Draft::new(app.now(), actor, Verb::SetFeed, feed.id)
        .with("site", site_of(&feed.address))
        .with("indicator", feed.wording.indicator.as_str())
        .with("every", every.as_str());
    let changes = vec![Change::create(&feed)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(feed)
}

/// Takes a step with an address of that office.
///
/// # Errors
/// `NotFound`, also for a step that there is none of, and for an address of another office; `NotSignedIn`, `NotAllowed`; `Conflict` when it was asked at
/// this moment.
pub async fn step_feed(app: &App, actor: &Actor, office: &str, id: &str, step: &str) -> Result<()> {
    let named = FeedStep::from_name(step);
    let office = office_for(app, actor, office, named.map_or(Verb::SetFeed, FeedStep::verb)).await?;
    let step = named.ok_or_else(|| AppError::not_found("step", step))?;
    let nowhere = || AppError::not_found("series_feed", id);
    let known: Id<SeriesFeed> = id.parse().map_err(|_| nowhere())?;
    let mut feed: Stored<SeriesFeed> = app.store.get(known).await?;
    if feed.office != office.id {
        return Err(nowhere());
    }
    match step {
        FeedStep::Now => return refresh::read_now(app, actor, &office, feed).await.map(drop),
        FeedStep::Stop => feed.value.on = false,
        FeedStep::Go => feed.value.on = true,
        FeedStep::Seen => feed.value.troubles.clear(),
        FeedStep::Drop => {}
    }
    let change = match step {
        FeedStep::Drop => Change::remove(&feed),
        _ => Change::update(&feed)?,
    };
    let entry = Draft::new(app.now(), actor, step.verb(), feed.value.id)
        .with("site", site_of(&feed.address))
        .with("step", step.as_str());
    let changes = vec![change];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// The site of an address: what everybody may know of it. The rest may hold a key that the office was given.
fn site_of(address: &str) -> &str {
    let begins = address.find("://").map_or(0, |at| at + 3);
    let ends = address[begins..].find(['/', '?', '#']);
    ends.map_or(address, |at| &address[..begins + at])
}

/// An address that may stand on a page: without a question, which may hold a key.
fn without_question(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// What an address that gave nothing is told as.
pub(super) fn silent(feed: &SeriesFeed, longest: usize) -> Finding {
    about(code::FEED_SILENT, "address")
        .with("address", feed.address.as_str())
        .with("longest", longest)
}
