//! Change one's own name or password.

use base::{Finding, Findings, Id, Place};

use super::sign_up::check_name;
use super::{Account, Session, code, password};
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// Changes what others call the person.
///
/// # Errors
/// `Findings` when the name is empty; `NotAllowed` for another's account.
pub async fn rename_account(app: &App, actor: &Actor, account: Id<Account>, name: &str) -> Result<()> {
    authorise_own(actor, account)?;
    let mut findings = Findings::none();
    check_name(name, &mut findings);
    if findings.has_errors() {
        return Err(findings.into());
    }
    let mut account = app.store.get(account).await?;
    account.name = name.trim().to_owned();
    let entry = Draft::new(app.now(), actor, Verb::EditAccount, account.value.id).with("changed", "name");
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&account)?],
        })
        .await?;
    Ok(())
}

/// The old password and the new one.
#[derive(Debug, Clone)]
pub struct ChangePassword {
    /// Whose.
    pub account: Id<Account>,
    /// The one until now.
    pub old: String,
    /// The one from now on.
    pub new: String,
    /// The network address it comes from, to count failures by.
    pub from: String,
}

/// Changes the password and ends every session of the account: the person signs in anew.
///
/// # Errors
/// `Findings` when the old one is wrong or the new one too weak; `TooMany` after repeated failures.
pub async fn change_password(app: &App, actor: &Actor, asked: ChangePassword) -> Result<()> {
    authorise_own(actor, asked.account)?;
    let mut account = app.store.get(asked.account).await?;
    app.guard.admit(&asked.from, account.email.as_str(), app.now())?;
    if !password::verify(&asked.old, Some(&account.password)).await? {
        app.guard.failed(&asked.from, account.email.as_str(), app.now());
        let at = Place::whole().with("field", "old");
        return Err(AppError::finding(Finding::error(code::OLD_PASSWORD).at(at)));
    }
    let findings = password::check(&asked.new, account.email.as_str(), &account.name);
    if findings.has_errors() {
        return Err(findings.into());
    }
    account.password = password::hash(app, &asked.new).await?;
    let mut changes = vec![Change::update(&account)?];
    for session in app.store.list::<Session>(Query::of(asked.account)).await? {
        changes.push(Change::remove(&session));
    }
    let entry = Draft::new(app.now(), actor, Verb::EditAccount, asked.account).with("changed", "password");
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}
