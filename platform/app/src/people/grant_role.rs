//! Give an account a role on an initiative.

use base::Id;
use uuid::Uuid;

use super::Account;
use crate::act::{Actor, Role, RoleGrant, Verb, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, Result};

/// The role to give.
#[derive(Debug, Clone, Copy)]
pub struct GrantRole {
    /// On which initiative.
    pub initiative: Uuid,
    /// To whom.
    pub account: Id<Account>,
    /// Which.
    pub role: Role,
}

/// Gives the role; one that the account has already is no error.
///
/// # Errors
/// `NotAllowed` without the coordinator's role; `NotFound` when there is no such account.
pub async fn grant_role(app: &App, actor: &Actor, asked: GrantRole) -> Result<()> {
    authorise(app, actor, Verb::GrantRole, Some(asked.initiative)).await?;
    app.store.get(asked.account).await?;
    let name = RoleGrant::name_of(asked.account, asked.role);
    let same = Query::within(asked.initiative).named(name);
    if app.store.count_of::<RoleGrant>(same).await? > 0 {
        return Ok(());
    }
    let grant = RoleGrant {
        id: app.new_id(),
        initiative: asked.initiative,
        account: asked.account,
        role: asked.role,
        works_as: None,
        reads: None,
    };
    let entry = Draft::new(app.now(), actor, Verb::GrantRole, grant.id)
        .with("account", asked.account.to_string())
        .with("initiative", asked.initiative.to_string())
        .with("role", asked.role.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&grant)?],
        })
        .await?;
    Ok(())
}
