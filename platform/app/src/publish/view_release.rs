//! Everybody looks at one release; its people also before it is out.

use protect::{Release, State};

use super::ReleaseRecord;
use crate::act::{authorise, may};
use crate::ports::{RecordKind, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// A release that is out, or was taken back (its page and the reason stay), or is the reader's own work.
///
/// # Errors
/// `NotFound`, also for a release that is not out yet and none of the reader's business.
pub async fn view_release(app: &App, actor: &Actor, slug: &str) -> Result<Release> {
    let stored: Stored<ReleaseRecord> = app.store.named(slug).await?;
    let release = stored.open()?;
    let known = release.state().is_public() || matches!(release.state(), State::Recalled { .. });
    if known || may(app, actor, Verb::ViewInitiative, Some(stored.initiative)).await? {
        return Ok(release);
    }
    Err(AppError::not_found(RecordKind::Release.table(), slug))
}

/// A release for those who work on it.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`.
pub async fn inside_release(app: &App, actor: &Actor, slug: &str) -> Result<Release> {
    let stored: Stored<ReleaseRecord> = app.store.named(slug).await?;
    authorise(app, actor, Verb::ViewInitiative, Some(stored.initiative)).await?;
    stored.open()
}
