//! Make the one-time link with which the first person creates the administrator's account.

use base::Timestamp;

use super::session::later;
use super::{Account, Invitation, Token, Welcome};
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, Result};

/// Seconds for which the link works: a day; every start makes a new one.
const LIFE: i64 = 24 * 3600;

/// The token for the link, or `None` when somebody administers the site already. A link made before stops working.
/// Other accounts do not count: the demo has people of its own, and without an administrator nobody could begin.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn open_setup(app: &App) -> Result<Option<Token>> {
    if is_administered(app).await? {
        return Ok(None);
    }
    let token = Token::new(app.new_secret());
    let now: Timestamp = app.now();
    let invitation = Invitation {
        id: app.new_id(),
        token: token.digest(),
        welcome: Welcome::FirstAccount,
        email: None,
        by: None,
        expires: later(now, LIFE),
    };
    let mut changes = Vec::new();
    for old in app
        .store
        .list::<Invitation>(Query::all().in_state("first"))
        .await?
    {
        changes.push(Change::remove(&old));
    }
    changes.push(Change::create(&invitation)?);
    let entry = Draft::new(now, &Actor::System, Verb::OpenSetup, invitation.id);
    app.store.commit(Act { entry, changes }).await?;
    Ok(Some(token))
}

/// Whether somebody administers the site.
pub(super) async fn is_administered(app: &App) -> Result<bool> {
    let accounts = app.store.list::<Account>(Query::all()).await?;
    Ok(accounts.iter().any(|account| account.admin))
}
