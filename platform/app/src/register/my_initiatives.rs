//! Somebody looks at what they work on.

use base::Id;
use registry::Initiative;

use crate::act::RoleGrant;
use crate::ports::{Order, Query};
use crate::{Actor, App, AppError, Result, Role};

/// The initiatives on which an account has a role, with its roles; for an administrator, all of them.
///
/// # Errors
/// `NotSignedIn` for a stranger.
pub async fn my_initiatives(app: &App, actor: &Actor) -> Result<Vec<(Initiative, Vec<Role>)>> {
    let Actor::Account { id, admin } = actor else {
        return Err(AppError::NotSignedIn);
    };
    let grants = app
        .store
        .list::<RoleGrant>(Query::all().in_state(id.to_string()))
        .await?;
    let roles = |initiative: Id<Initiative>| -> Vec<Role> {
        grants
            .iter()
            .filter(|g| g.initiative == initiative.uuid())
            .map(|g| g.role)
            .collect()
    };
    let all = app
        .store
        .list::<Initiative>(Query::all().ordered(Order::Newest))
        .await?;
    let mine = all.into_iter().map(|it| (roles(it.id), it.value));
    Ok(mine
        .filter(|(roles, _)| *admin || !roles.is_empty())
        .map(|(roles, it)| (it, roles))
        .collect())
}
