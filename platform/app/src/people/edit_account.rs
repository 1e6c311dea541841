//! Change one's own name or password.

use base::{Finding, Findings, Id, Place};

use super::session::{FRESH, later};
use super::sign_up::check_name;
use super::{Account, Origin, Session, SignInLink, SignedBy, Stage, code, password};
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
    /// The one until now; not asked of a session that a link has just opened.
    pub old: String,
    /// The one from now on.
    pub new: String,
    /// The session that asks, if it is one.
    pub session: Option<Id<Session>>,
    /// Where it comes from.
    pub from: Origin,
}

/// Changes the password and ends every session of the account, and every link to sign in: the person signs in
/// anew.
///
/// # Errors
/// `Findings` when the old one is wrong or the new one too weak; `TooMany` after repeated failures.
pub async fn change_password(app: &App, actor: &Actor, asked: ChangePassword) -> Result<()> {
    authorise_own(actor, asked.account)?;
    let mut account = app.store.get(asked.account).await?;
    if !by_fresh_link(app, asked.session, asked.account).await? {
        check_password(app, &account, &asked.old, &asked.from, "old").await?;
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
    for link in app.store.list::<SignInLink>(Query::of(asked.account)).await? {
        changes.push(Change::remove(&link));
    }
    let entry = Draft::new(app.now(), actor, Verb::EditAccount, asked.account).with("changed", "password");
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Whether the session was just opened by a link that was sent: then the old password is forgotten, and need not
/// be known.
pub(super) async fn by_fresh_link(
    app: &App,
    session: Option<Id<Session>>,
    account: Id<Account>,
) -> Result<bool> {
    let Some(id) = session else { return Ok(false) };
    let session = app.store.get(id).await?;
    Ok(session.account == account
        && session.by == SignedBy::Link
        && session.stage == Stage::Open
        && app.now() < later(session.made, FRESH))
}

/// Asks for the password once more, and counts failures.
pub(super) async fn check_password(
    app: &App,
    account: &Account,
    written: &str,
    from: &Origin,
    field: &str,
) -> Result<()> {
    let (address, name) = (from.address.as_str(), account.email.as_str());
    app.guard.admit(address, name, app.now())?;
    if password::verify(written, Some(&account.password)).await? {
        app.guard.succeeded(address, name);
        return Ok(());
    }
    app.guard.failed(address, name, app.now());
    let at = Place::whole().with("field", field);
    Err(AppError::finding(Finding::error(code::OLD_PASSWORD).at(at)))
}
