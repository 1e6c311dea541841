//! Somebody looks at their own account: sessions and the second step.

use base::{Id, Timestamp};

use super::edit_account::by_fresh_link;
use super::second::{Second, second_of};
use super::{Account, Device, Session, Stage};
use crate::act::{Actor, authorise_own};
use crate::ports::Query;
use crate::{App, AppError, Result};

/// A session as its owner sees it.
#[derive(Debug, Clone)]
pub struct SessionView {
    /// To end it by.
    pub id: Id<Session>,
    /// On which device.
    pub device: Device,
    /// When it began.
    pub made: Timestamp,
    /// When it was last used, to the day.
    pub used: Timestamp,
    /// Whether it is the one that asks.
    pub here: bool,
}

/// An account as its owner sees it.
#[derive(Debug, Clone)]
pub struct AccountView {
    /// The account.
    pub account: Account,
    /// Its sessions, the newest first.
    pub sessions: Vec<SessionView>,
    /// Its second step.
    pub second: Second,
    /// Whether a new password may be set without the old one.
    pub forgot: bool,
}

/// One's own account.
///
/// # Errors
/// `NotSignedIn` for a stranger.
pub async fn view_account(app: &App, actor: &Actor, here: Option<Id<Session>>) -> Result<AccountView> {
    let id = actor.account().ok_or(AppError::NotSignedIn)?;
    authorise_own(actor, id)?;
    let account = app.store.get(id).await?.value;
    let now = app.now();
    let all = app.store.list::<Session>(Query::of(id)).await?;
    let open = all.iter().filter(|s| s.expires > now && s.stage == Stage::Open);
    let mut sessions: Vec<SessionView> = open
        .map(|s| SessionView {
            id: s.value.id,
            device: s.device,
            made: s.made,
            used: s.renewed,
            here: Some(s.value.id) == here,
        })
        .collect();
    sessions.sort_by_key(|s| (!s.here, std::cmp::Reverse(s.used)));
    Ok(AccountView {
        sessions,
        second: second_of(app, id).await?,
        forgot: by_fresh_link(app, here, id).await?,
        account,
    })
}
