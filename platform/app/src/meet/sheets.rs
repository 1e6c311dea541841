//! Papers before a meeting, photographed sheets after it.

use base::Digest;
use governance::meeting::{Meeting, Sheet, Shows};
use governance::paper::{Paper, Wanted, check};

use super::body::{is_inside, meeting};
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Adds a file to a meeting. What is kept is the file without what it says about place, time and device.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about the file, or when the minutes are approved.
pub async fn add_sheet(
    app: &App,
    actor: &Actor,
    id: &str,
    shows: Shows,
    title: &str,
    bytes: &[u8],
) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::AddSheet, &body).await?;
    let (media, kept) = check(bytes, Wanted::Sheet).map_err(AppError::finding)?;
    let paper = Paper {
        digest: app.objects.put(&kept).await?,
        media,
        title: title.trim().to_owned(),
        bytes: kept.len() as u64,
        at: app.now(),
    };
    let digest = paper.digest;
    stored
        .value
        .add_sheet(Sheet { paper, shows })
        .map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::AddSheet, stored.value.id)
        .with("body", body.slug.as_str())
        .with("shows", shows.as_str())
        .with("content", digest.to_string());
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}

/// A file of a meeting, for the members and those who work on the initiative: sheets show names and hands.
///
/// # Errors
/// `NotFound`, also for everybody else.
pub async fn read_sheet(app: &App, actor: &Actor, id: &str, digest: &str) -> Result<(Paper, Vec<u8>)> {
    let (stored, body) = meeting(app, id).await?;
    let nowhere = || AppError::not_found("sheet", digest);
    if !is_inside(app, actor, &body).await? {
        return Err(nowhere());
    }
    let wanted: Digest = digest.parse().map_err(|_| nowhere())?;
    let found = stored.sheets.iter().find(|s| s.paper.digest == wanted);
    let paper = found.ok_or_else(nowhere)?.paper.clone();
    let bytes = app.objects.get(wanted).await?;
    Ok((paper, bytes))
}
