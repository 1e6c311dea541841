//! Give a session a new token and a new end, once a day: a stolen old token stops working.

use super::session::{LIFE, later};
use super::{Session, SignedIn, Stage, Token};
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// Gives the session of that token a new one.
///
/// # Errors
/// `NotFound` when the session is over; `Conflict` when another request rotated it first.
pub async fn rotate_session(app: &App, actor: &Actor, token: &str) -> Result<SignedIn> {
    let none = || AppError::not_found("session", "token");
    let token: Token = token.parse().map_err(|()| none())?;
    let by_token = Query::all().named(token.digest().to_string());
    let mut session = app.store.find::<Session>(by_token).await?.ok_or_else(none)?;
    authorise_own(actor, session.account)?;
    if session.stage != Stage::Open {
        return Err(none());
    }
    let (token, now) = (Token::new(app.new_secret()), app.now());
    session.token = token.digest();
    session.renewed = now;
    session.expires = later(now, LIFE);
    let entry = Draft::new(now, actor, Verb::RotateSession, session.value.id);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&session)?],
        })
        .await?;
    Ok(SignedIn {
        account: session.account,
        token,
        expires: session.expires,
        second: false,
    })
}
