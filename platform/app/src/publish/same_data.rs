//! Which releases are of the same data: of any state of the same dataset, or of one that was made from the same file or
//! the same form's answers. What they show together is held against what each withholds.

use base::{Digest, Finding};
use dataset::Origin;
use protect::{Policy, Release, ReleaseDraft};

use super::find_releases::find_releases;
use crate::data::{Dataset, TakenSnapshot};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// The releases that are out and of the same data as this one.
///
/// # Errors
/// When the store cannot be read, or a stored release was altered.
pub(super) async fn of_same_data(app: &App, release: &Release) -> Result<Vec<Release>> {
    let all = app.store.list::<Dataset>(Query::all()).await?;
    let of = datasets_of(app, release.description().snapshot).await?;
    let mut states = vec![release.description().snapshot];
    for dataset in all.iter().filter(|d| of.iter().any(|o| is_same(d, o))) {
        let taken = app
            .store
            .list::<TakenSnapshot>(Query::of(dataset.value.id))
            .await?;
        states.extend(taken.iter().map(|t| t.state.content));
    }
    let out = find_releases(app).await?;
    Ok(out
        .into_iter()
        .filter(|r| states.contains(&r.description().snapshot))
        .map(|r| Release::clone(&r))
        .collect())
}

/// The datasets that a snapshot is a state of.
async fn datasets_of(app: &App, snapshot: Digest) -> Result<Vec<Dataset>> {
    let taken = app.store.list::<TakenSnapshot>(Query::all()).await?;
    let mut out = Vec::new();
    for one in taken.iter().filter(|t| t.state.content == snapshot) {
        out.push(app.store.get(one.dataset).await?.value);
    }
    Ok(out)
}

/// Whether two datasets hold the same data: the same one, the same file, the same form's answers.
fn is_same(a: &Dataset, b: &Dataset) -> bool {
    let source = match (&a.origin, &b.origin) {
        (Origin::File { digest: a, .. }, Origin::File { digest: b, .. }) => a == b,
        (Origin::Submissions { instrument: a, .. }, Origin::Submissions { instrument: b, .. }) => a == b,
        _ => false,
    };
    a.id == b.id || source || (a.raw.is_some() && a.raw == b.raw)
}

/// Refuses to take what came through a form for readings of things.
///
/// # Errors
/// `Findings`: persons gave the answers, whatever the variables say.
pub(super) async fn must_be_things(app: &App, draft: &ReleaseDraft) -> Result<()> {
    if !matches!(draft.policy, Policy::OpenSensors { .. }) {
        return Ok(());
    }
    let asked = |origin: &Origin| match origin {
        Origin::Submissions { instrument, .. } => Some(instrument.clone()),
        Origin::File { instrument, .. } => instrument.clone(),
        Origin::Processed { .. } => None,
    };
    let of = datasets_of(app, draft.description.snapshot).await?;
    match of.iter().find(|d| asked(&d.origin).is_some()) {
        None => Ok(()),
        Some(dataset) => Err(AppError::finding(
            Finding::error(protect::code::PERSONS_NOT_THINGS).with("column", dataset.slug.as_str()),
        )),
    }
}
