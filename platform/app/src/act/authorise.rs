//! May this actor do this?

use base::Id;
use uuid::Uuid;

use super::{Actor, Role, RoleGrant, Verb, Who};
use crate::people::Account;
use crate::ports::Query;
use crate::{App, AppError, Needs, Result};

/// Refuses an actor who may not do the act; `initiative` is the one that the thing belongs to, if any.
///
/// # Errors
/// `NotSignedIn` for a stranger, `NotAllowed` for an account without the role.
pub async fn authorise(app: &App, actor: &Actor, verb: Verb, initiative: Option<Uuid>) -> Result<()> {
    match (verb.who(), actor) {
        (Who::Anyone, _) | (_, Actor::System) => Ok(()),
        (Who::System, _) => Err(AppError::NotAllowed { needs: Needs::System }),
        (_, Actor::Anonymous) => Err(AppError::NotSignedIn),
        (who, Actor::Device { initiative: own, .. }) => device_may(who, *own, initiative),
        (Who::SignedIn, _) | (_, Actor::Account { admin: true, .. }) => Ok(()),
        (Who::Admin, _) => Err(AppError::NotAllowed { needs: Needs::Admin }),
        (Who::Agreement, _) => Err(AppError::NotAllowed {
            needs: Needs::Agreement,
        }),
        (Who::Owner, _) => Err(AppError::NotAllowed { needs: Needs::Owner }),
        // Which body it is, only the use cases of bodies know: see `decide::authorise_seat`.
        (Who::Seat(seat), _) => Err(AppError::NotAllowed {
            needs: Needs::Seat(seat),
        }),
        (Who::Involved | Who::Room, Actor::Account { id, .. }) => match initiative {
            Some(initiative) if is_involved(app, *id, initiative).await? => Ok(()),
            _ => Err(AppError::NotAllowed {
                needs: Needs::Involved,
            }),
        },
        (Who::Role(wanted), Actor::Account { id, .. }) => {
            let held = match initiative {
                Some(initiative) => roles_of(app, *id, initiative).await?,
                None => Vec::new(),
            };
            if wanted.iter().any(|w| held.iter().any(|h| h.covers(*w))) {
                Ok(())
            } else {
                Err(AppError::NotAllowed {
                    needs: Needs::Role(wanted),
                })
            }
        }
    }
}

/// A device collects for its initiative; whatever needs a person, it may not do.
fn device_may(who: Who, own: Uuid, initiative: Option<Uuid>) -> Result<()> {
    match who {
        Who::Role(wanted) if initiative == Some(own) && wanted.contains(&Role::Collector) => Ok(()),
        Who::Role(wanted) => Err(AppError::NotAllowed {
            needs: Needs::Role(wanted),
        }),
        _ => Err(AppError::NotAllowed { needs: Needs::Person }),
    }
}

/// Refuses an actor who is neither the owner, an administrator nor the site.
///
/// # Errors
/// `NotSignedIn` for a stranger, `NotAllowed` for another account.
pub fn authorise_own(actor: &Actor, owner: Id<Account>) -> Result<()> {
    match actor {
        Actor::System | Actor::Account { admin: true, .. } => Ok(()),
        Actor::Account { id, .. } if *id == owner => Ok(()),
        Actor::Account { .. } | Actor::Device { .. } => Err(AppError::NotAllowed { needs: Needs::Owner }),
        Actor::Anonymous => Err(AppError::NotSignedIn),
    }
}

/// Whether an actor may do the act: for pages that show a button or not.
///
/// # Errors
/// Only when the store cannot be read.
pub async fn may(app: &App, actor: &Actor, verb: Verb, initiative: Option<Uuid>) -> Result<bool> {
    match authorise(app, actor, verb, initiative).await {
        Ok(()) => Ok(true),
        Err(AppError::NotSignedIn | AppError::NotAllowed { .. }) => Ok(false),
        Err(fault) => Err(fault),
    }
}

/// Whether an account has any role on an initiative (a seat in one of its bodies lets its holder see).
///
/// # Errors
/// When the store cannot be read.
pub async fn is_involved(app: &App, account: Id<Account>, initiative: Uuid) -> Result<bool> {
    Ok(!roles_of(app, account, initiative).await?.is_empty())
}

/// The roles that an account has on an initiative. A seat in one of its bodies lets its holder see.
///
/// # Errors
/// When the store cannot be read.
pub async fn roles_of(app: &App, account: Id<Account>, initiative: Uuid) -> Result<Vec<Role>> {
    let grants = grants_of(app, account, initiative).await?;
    let mut roles: Vec<Role> = grants.iter().map(|g| g.role).collect();
    if roles.is_empty() && crate::decide::sits_for(app, account, initiative).await? {
        roles.push(Role::Viewer);
    }
    Ok(roles)
}

/// What an account was given on an initiative.
///
/// # Errors
/// When the store cannot be read.
pub async fn grants_of(app: &App, account: Id<Account>, initiative: Uuid) -> Result<Vec<RoleGrant>> {
    let of = Query::within(initiative).in_state(account.to_string());
    let grants = app.store.list::<RoleGrant>(of).await?;
    Ok(grants.into_iter().map(|g| g.value).collect())
}
