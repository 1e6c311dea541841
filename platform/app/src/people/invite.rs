//! Invite somebody with a single-use link.

use base::{Findings, Timestamp};

use super::session::later;
use super::sign_up::new_email;
use super::{Invitation, Token, Welcome};
use crate::act::{Actor, Verb, authorise};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{App, AppError, Needs, Result};

/// Seconds for which an invitation works: a week.
const LIFE: i64 = 7 * 24 * 3600;

/// Whom to invite to what.
#[derive(Debug, Clone)]
pub struct Invite {
    /// What the new account will be.
    pub welcome: Welcome,
    /// For one address only; empty = for whoever has the link.
    pub email: String,
}

/// Makes the link's token; it is shown once and works once, for a week.
///
/// # Errors
/// `NotAllowed` without the coordinator's role (for the site: an administrator's); `Findings` about the
/// address.
pub async fn invite(app: &App, actor: &Actor, asked: Invite) -> Result<(Token, Timestamp)> {
    match asked.welcome {
        Welcome::Initiative { initiative, .. } => {
            authorise(app, actor, Verb::Invite, Some(initiative)).await?;
        }
        Welcome::Site => authorise(app, actor, Verb::InviteToSite, None).await?,
        Welcome::FirstAccount | Welcome::Seat { .. } => {
            return Err(AppError::NotAllowed { needs: Needs::System });
        }
    }
    let mut findings = Findings::none();
    let email = match asked.email.trim() {
        "" => None,
        text => new_email(text, &mut findings),
    };
    if findings.has_errors() {
        return Err(findings.into());
    }
    let (token, now) = (Token::new(app.new_secret()), app.now());
    let expires = later(now, LIFE);
    let invitation = Invitation {
        id: app.new_id(),
        token: token.digest(),
        welcome: asked.welcome,
        email,
        by: actor.account(),
        expires,
    };
    let verb = if invitation.welcome == Welcome::Site {
        Verb::InviteToSite
    } else {
        Verb::Invite
    };
    let entry = Draft::new(now, actor, verb, invitation.id);
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&invitation)?],
        })
        .await?;
    Ok((token, expires))
}
