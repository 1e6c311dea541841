//! Somebody looks at who works on an initiative.

use base::Id;
use uuid::Uuid;

use super::{Account, Email, Invitation};
use crate::act::{Actor, Reads, Role, RoleGrant, Verb, WorksAs, authorise, may};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// An account with its role.
#[derive(Debug, Clone)]
pub struct Person {
    /// The grant, to revoke it by.
    pub grant: Id<RoleGrant>,
    /// The account.
    pub account: Id<Account>,
    /// What others call the person.
    pub name: String,
    /// The address; only for who may invite.
    pub email: Option<Email>,
    /// The role.
    pub role: Role,
    /// How they work; absent until it was said.
    pub works_as: Option<WorksAs>,
    /// Of a reader: what they read.
    pub reads: Reads,
}

/// Who works on an initiative.
#[derive(Debug, Clone)]
pub struct People {
    /// Everybody with a role, by role and name.
    pub people: Vec<Person>,
    /// How many invitations are open.
    pub invited: usize,
    /// Whether the reader may invite and revoke.
    pub may_invite: bool,
}

/// The people of an initiative.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` without a role on it.
pub async fn view_people(app: &App, actor: &Actor, initiative: Uuid) -> Result<People> {
    authorise(app, actor, Verb::ViewInitiative, Some(initiative)).await?;
    let may_invite = may(app, actor, Verb::Invite, Some(initiative)).await?;
    let of = || Query::within(initiative);
    let mut people = Vec::new();
    for grant in app.store.list::<RoleGrant>(of()).await? {
        let account = match app.store.get(grant.account).await {
            Ok(account) => account.value,
            Err(AppError::NotFound { .. }) => continue,
            Err(fault) => return Err(fault),
        };
        people.push(Person {
            grant: grant.value.id,
            account: account.id,
            name: account.name,
            email: may_invite.then_some(account.email),
            role: grant.role,
            works_as: grant.works_as,
            reads: grant.value.reads.unwrap_or_default(),
        });
    }
    people.sort_by(|a, b| (a.role, &a.name).cmp(&(b.role, &b.name)));
    let now = app.now();
    let open = app.store.list::<Invitation>(of()).await?;
    Ok(People {
        people,
        invited: open.iter().filter(|i| i.expires > now).count(),
        may_invite,
    })
}
