//! Take the role that a link gives with the account one has already.

use base::Finding;

use super::sign_up::open_invitation;
use super::{Account, Welcome, code};
use crate::act::{Actor, RoleGrant, Verb, authorise, roles_of};
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{App, AppError, Result};

/// Gives the account the role of the link and uses the link up. Whoever invites does not learn whether an address
/// has an account: the link works for both.
///
/// # Errors
/// `NotSignedIn` for a stranger; `Findings` when the link does not work, is for another address, or gives nothing
/// that the account could take.
pub async fn accept_invitation(app: &App, actor: &Actor, token: &str) -> Result<()> {
    authorise(app, actor, Verb::AcceptInvitation, None).await?;
    let refuse = || AppError::finding(Finding::error(code::LINK));
    let account: Stored<Account> = app
        .store
        .get(actor.account().ok_or(AppError::NotSignedIn)?)
        .await?;
    let invitation = open_invitation(app, token).await?;
    if invitation
        .email
        .as_ref()
        .is_some_and(|only| *only != account.email)
    {
        return Err(refuse());
    }
    if let Welcome::Seat { .. } = invitation.welcome {
        return crate::decide::take_seat(app, actor, token).await.map(|_| ());
    }
    let Welcome::Initiative { initiative, role } = invitation.welcome else {
        return Err(refuse());
    };
    let mut changes = vec![Change::remove(&invitation)];
    if !roles_of(app, account.id, initiative).await?.contains(&role) {
        let grant = RoleGrant {
            id: app.new_id(),
            initiative,
            account: account.id,
            role,
            works_as: None,
            reads: None,
        };
        changes.push(Change::create(&grant)?);
    }
    let entry = Draft::new(app.now(), actor, Verb::AcceptInvitation, invitation.value.id)
        .with("initiative", initiative.to_string())
        .with("role", role.as_str());
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
