//! Start a session with address and password.

use base::{Finding, Id, Timestamp};

use super::second::waits;
use super::session::{LIFE, PATIENCE, later};
use super::{Account, Email, Origin, Session, SignedBy, Stage, Token, code, password};
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// What a person writes to sign in.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// The address.
    pub email: String,
    /// The password.
    pub password: String,
    /// Where it comes from.
    pub from: Origin,
}

/// A session was started; the token goes into the cookie and nowhere else.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Whose session.
    pub account: Id<Account>,
    /// The secret.
    pub token: Token,
    /// When it ends.
    pub expires: Timestamp,
    /// Whether the second step is still missing.
    pub second: bool,
}

/// Checks the password and starts a session, which waits for the second step where the account has one.
///
/// # Errors
/// `Findings` when address and password do not belong together (whichever is wrong); `TooMany` after
/// repeated failures.
pub async fn sign_in(app: &App, asked: SignIn) -> Result<SignedIn> {
    let named = asked.email.trim().to_lowercase();
    app.guard.admit(&asked.from.address, &named, app.now())?;
    let account = match asked.email.parse::<Email>() {
        Ok(email) => {
            app.store
                .find::<Account>(Query::all().named(email.as_str()))
                .await?
        }
        Err(_) => None,
    };
    let hash = account.as_ref().map(|a| a.password.as_str());
    let right = password::verify(&asked.password, hash).await?;
    match account {
        Some(account) if right => {
            app.guard.succeeded(&asked.from.address, &named);
            open_session(app, &account.value, &asked.from, SignedBy::Password).await
        }
        _ => {
            app.guard.failed(&asked.from.address, &named, app.now());
            Err(AppError::finding(Finding::error(code::SIGN_IN)))
        }
    }
}

/// Starts a session and clears away the account's expired ones.
pub(super) async fn open_session(
    app: &App,
    account: &Account,
    from: &Origin,
    by: SignedBy,
) -> Result<SignedIn> {
    let (token, now) = (Token::new(app.new_secret()), app.now());
    // A passkey is two steps in one: the device, and what opens it.
    let second = by != SignedBy::Passkey && waits(app, account.id).await?;
    let (stage, life, verb) = if second {
        (Stage::SecondStep, PATIENCE, Verb::BeginSignIn)
    } else {
        (Stage::Open, LIFE, Verb::SignIn)
    };
    let session = Session {
        id: app.new_id(),
        account: account.id,
        token: token.digest(),
        renewed: now,
        expires: later(now, life),
        made: now,
        device: from.device,
        stage,
        by,
    };
    let mut changes = vec![Change::create(&session)?];
    for old in app.store.list::<Session>(Query::of(account.id)).await? {
        if old.expires <= now {
            changes.push(Change::remove(&old));
        }
    }
    let actor = Actor::Account {
        id: account.id,
        admin: account.admin,
    };
    let entry = Draft::new(now, &actor, verb, session.id);
    app.store.commit(Act { entry, changes }).await?;
    Ok(SignedIn {
        account: account.id,
        token,
        expires: session.expires,
        second,
    })
}
