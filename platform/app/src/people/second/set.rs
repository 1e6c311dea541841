//! Set a second step, and take it away.

use base::{Finding, Id, Place};

use super::{Credential, Secret, credential_of};
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::people::edit_account::{by_fresh_link, check_password};
use crate::people::{Account, Origin, Session, code};
use crate::ports::{Act, Change};
use crate::{App, AppError, Result};

/// A secret that waits for its first code.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The secret.
    pub secret: Secret,
    /// Whose: the address is the name under which an application lists it.
    pub account: Account,
}

/// Makes a new secret after the password was given once more. Nothing is asked for at sign-in until it is
/// confirmed.
///
/// # Errors
/// `Findings` when the password is wrong; `NotAllowed` for another's account; `Conflict` when a second step is set.
pub async fn prepare_second(
    app: &App,
    actor: &Actor,
    account: Id<Account>,
    (password, session, from): (&str, Option<Id<Session>>, &Origin),
) -> Result<Prepared> {
    authorise_own(actor, account)?;
    let account = app.store.get(account).await?.value;
    if !by_fresh_link(app, session, account.id).await? {
        check_password(app, &account, password, from, "password").await?;
    }
    let (secret, now) = (Secret::new(app), app.now());
    let mut changes = Vec::new();
    match credential_of(app, account.id).await? {
        Some(old) if old.confirmed => return Err(AppError::conflict("credential", account.id)),
        Some(old) => changes.push(Change::remove(&old)),
        None => {}
    }
    let credential = Credential {
        id: app.new_id(),
        account: account.id,
        secret: secret.clone(),
        confirmed: false,
        last: 0,
        recovery: Vec::new(),
        made: now,
    };
    changes.push(Change::create(&credential)?);
    let entry = Draft::new(now, actor, Verb::SetSecondStep, credential.id).with("state", "prepared");
    app.store.commit(Act { entry, changes }).await?;
    Ok(Prepared { secret, account })
}

/// The first code of a prepared secret.
#[derive(Debug, Clone)]
pub struct ConfirmSecond {
    /// Whose.
    pub account: Id<Account>,
    /// The code.
    pub code: String,
    /// Where it comes from.
    pub from: Origin,
}

/// Confirms the prepared secret with a first code: from now on it is asked for. The recovery codes come back this
/// once. When the code is wrong, the secret comes back so that the page can show it again.
///
/// # Errors
/// `NotFound` when nothing is prepared; `TooMany` after repeated failures.
pub async fn confirm_second(
    app: &App,
    actor: &Actor,
    asked: ConfirmSecond,
) -> Result<std::result::Result<Vec<String>, Prepared>> {
    authorise_own(actor, asked.account)?;
    let none = || AppError::not_found("credential", asked.account);
    let mut credential = credential_of(app, asked.account).await?.ok_or_else(none)?;
    if credential.confirmed {
        return Err(none());
    }
    let (address, now) = (asked.from.address.as_str(), app.now());
    let counted = format!("second:{}", asked.account);
    app.guard.admit(address, &counted, now)?;
    if !credential.take(&asked.code, now) {
        app.guard.failed(address, &counted, now);
        let account = app.store.get(asked.account).await?.value;
        let secret = credential.value.secret;
        return Ok(Err(Prepared { secret, account }));
    }
    app.guard.succeeded(address, &counted);
    credential.confirmed = true;
    let codes = credential.new_codes(app);
    let entry = Draft::new(now, actor, Verb::SetSecondStep, credential.value.id).with("state", "set");
    let changes = vec![Change::update(&credential)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(Ok(codes))
}

/// Takes the second step away, with one of its own codes. An administrator, for another, needs no code: that is for
/// somebody who lost telephone and paper.
///
/// # Errors
/// `Findings` when the code is wrong; `NotFound` when there is none; `TooMany` after repeated failures.
pub async fn drop_second(app: &App, actor: &Actor, asked: ConfirmSecond) -> Result<()> {
    authorise_own(actor, asked.account)?;
    let none = || AppError::not_found("credential", asked.account);
    let mut credential = credential_of(app, asked.account).await?.ok_or_else(none)?;
    let (address, now) = (asked.from.address.as_str(), app.now());
    let counted = format!("second:{}", asked.account);
    app.guard.admit(address, &counted, now)?;
    let own = actor.account() == Some(asked.account);
    if own && credential.confirmed && !credential.take(&asked.code, now) {
        app.guard.failed(address, &counted, now);
        return Err(wrong());
    }
    let entry = Draft::new(now, actor, Verb::DropSecondStep, credential.value.id);
    let changes = vec![Change::remove(&credential)];
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

pub(super) fn wrong() -> AppError {
    let at = Place::whole().with("field", "code");
    AppError::finding(Finding::error(code::STEP_CODE).at(at))
}
