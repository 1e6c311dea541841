//! The site reads the series of offices anew from the addresses that they named. What cannot be read changes nothing:
//! the figures that are there stay, and since when they are stale is told.

use base::{Finding, Findings, Id};
use governance::Body;

use super::feed::SeriesFeed;
use super::feeds::silent;
use super::official::{SeriesFile, held};
use super::{about, code};
use crate::act::authorise;
use crate::hooks::sendable;
use crate::log::Draft;
use crate::ports::{Act, Ask, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// The longest file, in bytes: some ten thousand figures as SDMX-ML.
const LONGEST: usize = 16 * 1024 * 1024;
/// A million of bytes, as messages tell lengths.
const MEGABYTE: usize = 1024 * 1024;

/// Asks the addresses that are due; gives how many were asked.
///
/// # Errors
/// `NotAllowed` for anybody but the site itself; when the store cannot be read or written.
pub async fn refresh_series(app: &App, actor: &Actor) -> Result<u64> {
    authorise(app, actor, Verb::RunJob, None).await?;
    let mut asked = 0;
    for feed in app.store.list::<SeriesFeed>(Query::all().in_state("on")).await? {
        if !feed.is_due(app.now()) {
            continue;
        }
        let office: Body = app.store.get(feed.office).await?.value;
        if office.ended.is_some() {
            continue;
        }
        match read_now(app, actor, &office, feed).await {
            Ok(_) => asked += 1,
            // Somebody, or another node, is at it.
            Err(AppError::Conflict { .. }) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(asked)
}

/// What stands at an address now: a file with its mark, or that the known one still stands.
enum Found {
    File(String, String),
    Same,
}

/// Asks one address, and writes down what came of it in one act.
pub(super) async fn read_now(
    app: &App,
    actor: &Actor,
    office: &Body,
    mut feed: Stored<SeriesFeed>,
) -> Result<SeriesFeed> {
    let now = app.now();
    let mut changes = Vec::new();
    let mut entry = Draft::new(now, actor, Verb::RefreshSeries, feed.value.id)
        .with("indicator", feed.wording.indicator.as_str());
    match fetched(app, &feed).await {
        Err(finding) => feed.value.failed([finding], now),
        Ok(Found::Same) => feed.value.went_well(now),
        Ok(Found::File(text, etag)) => match held(app, office, &feed.wording, &text).await {
            Err(AppError::Findings(why)) => feed.value.failed(why, now),
            Err(fault) => return Err(fault),
            Ok((file, made)) => {
                entry = counted(entry, &file);
                changes = made;
                taken(&mut feed.value, &file, etag, now);
            }
        },
    }
    let outcome = if feed.failing.is_some() { "failed" } else { "read" };
    entry = entry.with("outcome", outcome);
    changes.push(Change::update(&feed)?);
    app.store.commit(Act { entry, changes }).await?;
    Ok(feed.value)
}

async fn fetched(app: &App, feed: &SeriesFeed) -> std::result::Result<Found, Finding> {
    let none = || silent(feed, LONGEST / MEGABYTE);
    if !sendable(&feed.address, app.courier.private()) {
        return Err(about(code::FEED_ADDRESS, "address").with("address", feed.address.as_str()));
    }
    let ask = Ask {
        url: feed.address.clone(),
        etag: feed.etag.clone(),
        longest: LONGEST,
    };
    let answer = app.courier.fetch(ask).await.ok_or_else(none)?;
    match answer.status {
        200 => {
            let text = String::from_utf8(answer.body).map_err(|_| none())?;
            Ok(Found::File(text, answer.etag))
        }
        304 if !feed.etag.is_empty() => Ok(Found::Same),
        _ => Err(none()),
    }
}

/// A file was read: what it gave, what it gave before and does not give now, and what to mind.
fn taken(feed: &mut SeriesFeed, file: &SeriesFile, etag: String, now: base::Timestamp) {
    let codes: Vec<String> = file.all.iter().map(|s| s.series.code.clone()).collect();
    let lacks = |code: &&String| !codes.contains(code);
    let lacking: Findings = feed
        .codes
        .iter()
        .filter(lacks)
        .map(|code| Finding::warning(code::FEED_LACKS).with("series", code.as_str()))
        .collect();
    feed.went_well(now);
    feed.tell(lacking, now);
    feed.tell(file.findings.iter().cloned(), now);
    feed.etag = etag;
    // A series that is not there any more is still this address's: it is told as stale.
    feed.codes.extend(codes);
    feed.codes.sort();
    feed.codes.dedup();
}

/// How many figures were added, revised and left out, for the log.
fn counted(entry: Draft, file: &SeriesFile) -> Draft {
    let sum = |of: fn(&handover::Changed) -> usize| -> usize {
        file.all.iter().filter_map(|s| s.changed.as_ref()).map(of).sum()
    };
    let digest = file.all.first().map(|s| s.series.origin.file.to_string());
    entry
        .with("series", file.all.len())
        .with("added", sum(|c| c.added))
        .with("revised", sum(|c| c.revised))
        .with("left_out", sum(|c| c.gone))
        .with("digest", digest.unwrap_or_default())
}

/// The address that gives a series, where an office named one.
pub(super) fn feed_of<'a>(feeds: &'a [SeriesFeed], office: Id<Body>, series: &str) -> Option<&'a SeriesFeed> {
    feeds
        .iter()
        .find(|f| f.office == office && f.codes.iter().any(|c| c == series))
}
