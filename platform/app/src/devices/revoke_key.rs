//! Somebody takes a device's key away.

use base::Id;

use super::DeviceKey;
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, Result, Verb};

/// Takes the key away: from now on nothing is handed in with it. What was handed in stays. Doing it twice changes
/// nothing.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` without the coordinator's role, `NotFound`.
pub async fn revoke_key(app: &App, actor: &Actor, id: Id<DeviceKey>) -> Result<()> {
    let mut key = app.store.get(id).await?;
    authorise(app, actor, Verb::RevokeDeviceKey, Some(key.initiative.uuid())).await?;
    if key.revoked.is_some() {
        return Ok(());
    }
    key.revoked = Some(app.now());
    let entry = Draft::new(app.now(), actor, Verb::RevokeDeviceKey, id);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&key)?],
        })
        .await?;
    Ok(())
}
