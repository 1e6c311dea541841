//! Take a role on an initiative from an account.

use base::{Finding, Id};

use super::code;
use crate::act::{Actor, Role, RoleGrant, Verb, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// Takes the role. The last coordinator stays: somebody must be able to lead.
///
/// # Errors
/// `NotAllowed` without the coordinator's role; `Findings` for the last coordinator.
pub async fn revoke_role(app: &App, actor: &Actor, grant: Id<RoleGrant>) -> Result<()> {
    let grant = app.store.get(grant).await?;
    authorise(app, actor, Verb::RevokeRole, Some(grant.initiative)).await?;
    if grant.role == Role::Coordinator {
        let all = Query::within(grant.initiative);
        let grants = app.store.list::<RoleGrant>(all).await?;
        if grants.iter().filter(|g| g.role == Role::Coordinator).count() < 2 {
            return Err(AppError::finding(Finding::error(code::LAST_COORDINATOR)));
        }
    }
    let entry = Draft::new(app.now(), actor, Verb::RevokeRole, grant.value.id)
        .with("account", grant.account.to_string())
        .with("initiative", grant.initiative.to_string())
        .with("role", grant.role.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::remove(&grant)],
        })
        .await?;
    Ok(())
}
