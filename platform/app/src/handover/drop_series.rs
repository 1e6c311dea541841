//! An office takes a series away that it read in by mistake. What was compared with it stays as it was decided; that the
//! series was here, and why it went, stays in the log.

use governance::Body;
use handover::OfficialSeries;

use super::feeds::feeds_of;
use super::refresh::feed_of;
use super::{about, code, office_at_work};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{Actor, App, AppError, Result, Verb};

/// Takes the series of a code away, with a reason that everybody can read in the log.
///
/// # Errors
/// `NotFound`, also for a body that is no office; `NotSignedIn`, `NotAllowed`; findings: no such series, no reason, an
/// address that would bring it back.
pub async fn drop_series(
    app: &App,
    actor: &Actor,
    office: &str,
    (series, reason): (&str, &str),
) -> Result<OfficialSeries> {
    let office: Body = office_at_work(app, actor, office, Verb::DropSeries).await?;
    let there = Query::of(office.id).named(series.trim());
    let Some(stored) = app.store.find::<OfficialSeries>(there).await? else {
        return Err(AppError::finding(
            about(code::NO_SERIES, "series").with("series", series.trim()),
        ));
    };
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(AppError::finding(about(code::NO_REASON, "reason")));
    }
    let feeds = feeds_of(app, office.id).await?;
    if let Some(feed) = feed_of(&feeds, office.id, &stored.code).filter(|feed| feed.on) {
        let finding = about(code::SERIES_FED, "series").with("series", stored.code.as_str());
        return Err(AppError::finding(finding.with("address", feed.address.as_str())));
    }
    let entry = Draft::new(app.now(), actor, Verb::DropSeries, office.id)
        .with("indicator", stored.indicator.as_str())
        .with("series", stored.code.as_str())
        .with("digest", stored.origin.file.to_string())
        .with("reason", reason);
    let changes = vec![Change::remove(&stored)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
