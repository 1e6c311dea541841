//! Erase a person: everything by which an account is somebody goes; what was done stays in the log under a
//! pseudonym that leads nowhere, and the log still verifies.

use base::{Finding, Id};
use governance::Membership;
use governance::body::Naming;
use governance::joining::{Application, ApplicationLife};

use super::credit::credits_of;
use super::edit_account::{by_fresh_link, check_password};
use super::passkey::Passkey;
use super::second::Credential;
use super::{Account, Invitation, Origin, Session, SignInLink, code};
use crate::act::{Actor, RoleGrant, Verb, authorise_own};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// What stands in the place of the name of a member who was erased.
const NOBODY: &str = "–";

/// Whom to erase.
#[derive(Debug, Clone)]
pub struct EraseAccount {
    /// The account.
    pub account: Id<Account>,
    /// Its password once more; not asked of an administrator, nor of a session that a link has just opened.
    pub password: String,
    /// The session that asks, if it is one.
    pub session: Option<Id<Session>>,
    /// Where it comes from.
    pub from: Origin,
}

/// Takes the account away with its address, name, password, sessions, links, second step, roles, and the open
/// invitations to its address; seats in bodies end and lose the name. Its entries stay in the log.
///
/// # Errors
/// `Findings` when the password is wrong, or for the last administrator; `NotAllowed` for another's account.
pub async fn erase_account(app: &App, actor: &Actor, asked: EraseAccount) -> Result<()> {
    authorise_own(actor, asked.account)?;
    let account = app.store.get(asked.account).await?;
    let own = actor.account() == Some(asked.account);
    if own && !by_fresh_link(app, asked.session, asked.account).await? {
        check_password(app, &account, &asked.password, &asked.from, "erase").await?;
    }
    if account.admin && administrators(app).await? < 2 {
        return Err(AppError::finding(Finding::error(code::LAST_ADMIN)));
    }
    let of = || Query::of(asked.account);
    let mut changes = vec![Change::remove(&account)];
    changes.extend(app.store.list::<Session>(of()).await?.iter().map(Change::remove));
    changes.extend(
        app.store
            .list::<SignInLink>(of())
            .await?
            .iter()
            .map(Change::remove),
    );
    changes.extend(
        app.store
            .list::<Credential>(of())
            .await?
            .iter()
            .map(Change::remove),
    );
    changes.extend(app.store.list::<Passkey>(of()).await?.iter().map(Change::remove));
    changes.extend(credits_of(app, asked.account).await?);
    let grants = Query::all().in_state(asked.account.to_string());
    changes.extend(
        app.store
            .list::<RoleGrant>(grants)
            .await?
            .iter()
            .map(Change::remove),
    );
    let invitations = app.store.list::<Invitation>(Query::all()).await?;
    let hers = invitations
        .iter()
        .filter(|i| i.email.as_ref() == Some(&account.email));
    changes.extend(hers.map(Change::remove));
    changes.extend(seats_without_her(app, asked.account).await?);
    changes.extend(applications_without_her(app, asked.account).await?);
    let entry = Draft::new(app.now(), actor, Verb::EraseAccount, asked.account);
    app.store.commit(Act { entry, changes }).await?;
    Ok(())
}

/// Her seats in bodies end and lose her name; what the body decided stands.
async fn seats_without_her(app: &App, account: Id<Account>) -> Result<Vec<Change>> {
    let hers = Query::all().in_state(account.to_string());
    let today = app.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut changes = Vec::new();
    for mut seat in app.store.list::<Membership>(hers).await? {
        seat.name = NOBODY.to_owned();
        seat.naming = Naming::BodyOnly;
        seat.sign_in = None;
        seat.end = Some(seat.end.unwrap_or(today));
        changes.push(Change::update(&seat)?);
    }
    Ok(changes)
}

/// What she handed in to become a member loses her name and her account; one that waits is taken back.
async fn applications_without_her(app: &App, account: Id<Account>) -> Result<Vec<Change>> {
    let hers = Query::all().named(account.to_string());
    let mut changes = Vec::new();
    for mut application in app.store.list::<Application>(hers).await? {
        if application.life == ApplicationLife::Waiting {
            application.life = ApplicationLife::TakenBack { at: app.now() };
        }
        application.asked.holder = NOBODY.to_owned();
        application.account = uuid::Uuid::nil();
        changes.push(Change::update(&application)?);
    }
    Ok(changes)
}

async fn administrators(app: &App) -> Result<usize> {
    let all = app.store.list::<Account>(Query::all()).await?;
    Ok(all.iter().filter(|a| a.admin).count())
}
