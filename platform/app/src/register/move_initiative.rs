//! An initiative takes a step in its life: it is published, begins, rests, ends.

use registry::{Initiative, InitiativeState};

use super::seen;
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// Moves an initiative along its life cycle; abandoning it needs a reason.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings that name everything the step still needs.
pub async fn move_initiative(
    app: &App,
    actor: &Actor,
    slug: &str,
    to: InitiativeState,
    reason: Option<&str>,
) -> Result<Initiative> {
    let mut it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::MoveInitiative, Some(it.id.uuid())).await?;
    let from = it.state;
    it.go(to, reason, app.now())
        .map_err(|refused| refused.findings())?;
    let mut entry = Draft::new(it.updated, actor, Verb::MoveInitiative, it.id)
        .with("from", from.as_str())
        .with("to", to.as_str());
    if let Some(reason) = reason {
        entry = entry.with("reason", reason);
    }
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&it)?],
        })
        .await?;
    Ok(it.value)
}
