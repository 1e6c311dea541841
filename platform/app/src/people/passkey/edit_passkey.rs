//! Look at one's passkeys, call one otherwise, take one away.

use base::Id;

use super::Passkey;
use super::add_passkey::called;
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// One's own passkeys, the oldest first.
///
/// # Errors
/// `NotSignedIn` for a stranger.
pub async fn my_passkeys(app: &App, actor: &Actor) -> Result<Vec<Passkey>> {
    let account = actor.account().ok_or(AppError::NotSignedIn)?;
    let all = app.store.list::<Passkey>(Query::of(account)).await?;
    let mut all: Vec<Passkey> = all.into_iter().map(|p| p.value).collect();
    all.sort_by_key(|p| (p.made, p.id));
    Ok(all)
}

/// Calls a passkey otherwise.
///
/// # Errors
/// `Findings` when the name is empty or long; `NotAllowed` for another's.
pub async fn rename_passkey(app: &App, actor: &Actor, id: Id<Passkey>, name: &str) -> Result<()> {
    let mut passkey = app.store.get(id).await?;
    authorise_own(actor, passkey.account)?;
    passkey.called = called(name)?;
    let entry = Draft::new(app.now(), actor, Verb::RenamePasskey, id);
    let changes = vec![Change::update(&passkey)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Takes a passkey away: it opens nothing any more.
///
/// # Errors
/// `NotFound` when it is gone; `NotAllowed` for another's.
pub async fn drop_passkey(app: &App, actor: &Actor, id: Id<Passkey>) -> Result<()> {
    let passkey = app.store.get(id).await?;
    authorise_own(actor, passkey.account)?;
    let entry = Draft::new(app.now(), actor, Verb::DropPasskey, id);
    let changes = vec![Change::remove(&passkey)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
