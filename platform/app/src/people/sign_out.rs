//! End a session.

use super::{Session, Token};
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// Ends the session of that token; one that is over already is no error.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn sign_out(app: &App, actor: &Actor, token: &str) -> Result<()> {
    let Ok(token) = token.parse::<Token>() else {
        return Ok(());
    };
    let by_token = Query::all().named(token.digest().to_string());
    let Some(session) = app.store.find::<Session>(by_token).await? else {
        return Ok(());
    };
    let entry = Draft::new(app.now(), actor, Verb::SignOut, session.value.id);
    match app
        .store
        .commit(Act {
            entry,
            changes: vec![Change::remove(&session)],
        })
        .await
    {
        Ok(_) | Err(AppError::Conflict { .. }) => Ok(()),
        Err(fault) => Err(fault),
    }
}
