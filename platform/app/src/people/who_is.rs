//! Whose session is this?

use base::Id;

use super::session::RENEW;
use super::{Account, Session, Stage, Token};
use crate::act::Actor;
use crate::ports::Query;
use crate::{App, AppError, Result};

/// Who visits, as a request shows it.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Who acts.
    pub actor: Actor,
    /// The account, when signed in.
    pub account: Option<Account>,
    /// The session, when signed in.
    pub session: Option<Id<Session>>,
    /// Whether the session should get a new token now (see [`super::rotate_session`]).
    pub renew: bool,
}

impl Visit {
    /// A visitor without a session.
    pub fn stranger() -> Self {
        Self {
            actor: Actor::Anonymous,
            account: None,
            session: None,
            renew: false,
        }
    }
}

/// The visitor of a session token; an unknown or expired one is a stranger.
///
/// # Errors
/// When the store cannot be read.
pub async fn who_is(app: &App, token: Option<&str>) -> Result<Visit> {
    let Some(token) = token.and_then(|t| t.parse::<Token>().ok()) else {
        return Ok(Visit::stranger());
    };
    let by_token = Query::all().named(token.digest().to_string());
    let Some(session) = app.store.find::<Session>(by_token).await? else {
        return Ok(Visit::stranger());
    };
    let now = app.now();
    if session.expires <= now || session.stage != Stage::Open {
        return Ok(Visit::stranger());
    }
    match app.store.get(session.account).await {
        Ok(account) => Ok(Visit {
            actor: Actor::Account {
                id: account.value.id,
                admin: account.admin,
            },
            renew: now.as_second() - session.renewed.as_second() >= RENEW,
            account: Some(account.value),
            session: Some(session.value.id),
        }),
        Err(AppError::NotFound { .. }) => Ok(Visit::stranger()),
        Err(fault) => Err(fault),
    }
}
