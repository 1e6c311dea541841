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

/// The token for the link, or `None` when there is an account already. A link made before stops working.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn open_setup(app: &App) -> Result<Option<Token>> {
    if app.store.count_of::<Account>(Query::all()).await? > 0 {
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
