//! End one's own sessions from another device: one, or all others.

use base::Id;

use super::{Account, Session};
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, Result};

/// Ends a session.
///
/// # Errors
/// `NotFound` when there is none; `NotAllowed` for another's.
pub async fn end_session(app: &App, actor: &Actor, id: Id<Session>) -> Result<()> {
    let session = app.store.get(id).await?;
    authorise_own(actor, session.account)?;
    let entry = Draft::new(app.now(), actor, Verb::SignOut, id);
    let changes = vec![Change::remove(&session)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Ends every session of an account but one; returns how many.
///
/// # Errors
/// `NotAllowed` for another's account.
pub async fn end_other_sessions(
    app: &App,
    actor: &Actor,
    account: Id<Account>,
    keep: Option<Id<Session>>,
) -> Result<usize> {
    authorise_own(actor, account)?;
    let all = app.store.list::<Session>(Query::of(account)).await?;
    let others: Vec<_> = all.iter().filter(|s| Some(s.value.id) != keep).collect();
    let Some(first) = others.first() else { return Ok(0) };
    let entry = Draft::new(app.now(), actor, Verb::SignOut, first.value.id).with("sessions", others.len());
    let changes = others.iter().map(|s| Change::remove(s)).collect();
    app.store.commit(Act { entry, changes }).await?;
    Ok(others.len())
}
