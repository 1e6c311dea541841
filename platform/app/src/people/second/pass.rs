//! The second step itself: a session that waits becomes one that is open.

use super::credential_of;
use super::set::wrong;
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::people::session::{LIFE, later};
use crate::people::{Origin, Session, SignedIn, Stage, Token};
use crate::ports::{Act, Change, Query, Stored};
use crate::{App, AppError, Result};

/// The code and the session that waits for it.
#[derive(Debug, Clone)]
pub struct PassStep {
    /// The token of the session.
    pub token: String,
    /// The code.
    pub code: String,
    /// Where it comes from.
    pub from: Origin,
}

/// Opens the session, with a new token. A code works once: of two that come together, one is refused.
///
/// # Errors
/// `NotSignedIn` when no session waits; `Findings` when the code is wrong or was used; `TooMany` after repeated
/// failures.
pub async fn pass_second_step(app: &App, asked: PassStep) -> Result<SignedIn> {
    let now = app.now();
    let token: Token = asked.token.parse().map_err(|()| AppError::NotSignedIn)?;
    let named = Query::all().named(token.digest().to_string());
    let waiting = app.store.find::<Session>(named).await?;
    let session = waiting
        .filter(|s| s.stage == Stage::SecondStep && s.expires > now)
        .ok_or(AppError::NotSignedIn)?;
    let account = app.store.get(session.account).await?.value;
    let (address, counted) = (asked.from.address.as_str(), format!("second:{}", account.id));
    app.guard.admit(address, &counted, now)?;
    let mut credential = credential_of(app, account.id)
        .await?
        .ok_or(AppError::NotSignedIn)?;
    if !credential.take(&asked.code, now) {
        app.guard.failed(address, &counted, now);
        return Err(wrong());
    }
    let changes = vec![Change::update(&credential)?];
    let opened = open_waiting(app, session, changes).await?;
    app.guard.succeeded(address, &counted);
    Ok(opened)
}

/// Opens a session that waited, with a new token; `changes` use up what opened it, so that of two that come together
/// one is refused.
pub(in crate::people) async fn open_waiting(
    app: &App,
    mut session: Stored<Session>,
    mut changes: Vec<Change>,
) -> Result<SignedIn> {
    let (token, now) = (Token::new(app.new_secret()), app.now());
    let account = app.store.get(session.account).await?.value;
    session.token = token.digest();
    session.stage = Stage::Open;
    session.renewed = now;
    session.expires = later(now, LIFE);
    let actor = Actor::Account {
        id: account.id,
        admin: account.admin,
    };
    let entry = Draft::new(now, &actor, Verb::SignIn, session.value.id);
    changes.push(Change::update(&session)?);
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => {}
        Err(AppError::Conflict { .. }) => return Err(wrong()),
        Err(fault) => return Err(fault),
    }
    Ok(SignedIn {
        account: account.id,
        token,
        expires: session.expires,
        second: false,
    })
}
