//! Sign in with a link that is sent by e-mail, for people who forgot their password.
//!
//! A link works once and for twenty minutes; the store keeps only the digest of its token. Whoever asks learns
//! nothing about who has an account: the page answers before anything is looked up.

use base::{Digest, Finding, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::session::later;
use super::sign_in::open_session;
use super::{Account, Email, Origin, Paced, SignedBy, SignedIn, Token, code};
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Mail, Query, Record, RecordKind};
use crate::{App, AppError, Result};

/// Seconds for which a link works: twenty minutes.
const LIFE: i64 = 20 * 60;

/// A link that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInLink {
    /// Its identity.
    pub id: Id<SignInLink>,
    /// Whose.
    pub account: Id<Account>,
    /// The digest of the token in the link.
    pub token: Digest,
    /// When it ends.
    pub expires: Timestamp,
}

impl base::Kind for SignInLink {
    const NAME: &'static str = "sign_in_link";
}

impl Record for SignInLink {
    const KIND: RecordKind = RecordKind::SignInLink;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.account.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
}

/// The words around a link, in the language of whoever asks.
#[derive(Debug, Clone)]
pub struct Letter {
    /// What the letter is about.
    pub subject: String,
    /// What stands before the link.
    pub before: String,
    /// The address that the token is joined to.
    pub address: String,
    /// What stands after the link.
    pub after: String,
}

/// Who asks for a link.
#[derive(Debug, Clone)]
pub struct AskLink {
    /// The address as it was typed.
    pub email: String,
    /// Where it comes from.
    pub from: Origin,
    /// The words of the letter.
    pub letter: Letter,
}

/// Sends a link to the account of that address, if there is one; a page runs this beside its answer, so that
/// neither the answer nor its time tells.
///
/// # Errors
/// `TooMany` after many letters to one account; `Environment` when the letter cannot be sent.
pub async fn ask_sign_in_link(app: &App, asked: AskLink) -> Result<()> {
    let Ok(email) = asked.email.parse::<Email>() else {
        return Ok(());
    };
    let named = Query::all().named(email.as_str());
    let Some(account) = app.store.find::<Account>(named).await? else {
        return Ok(());
    };
    let now = app.now();
    app.pace
        .step(Paced::LinkSent, &account.value.id.to_string(), now)?;
    let token = Token::new(app.new_secret());
    let link = SignInLink {
        id: app.new_id(),
        account: account.value.id,
        token: token.digest(),
        expires: later(now, LIFE),
    };
    let mut changes = vec![Change::create(&link)?];
    for old in app.store.list::<SignInLink>(Query::of(link.account)).await? {
        changes.push(Change::remove(&old));
    }
    let entry = Draft::new(now, &Actor::Anonymous, Verb::SendSignInLink, link.id);
    app.store.commit(Act { entry, changes }).await?;
    let Letter {
        subject,
        before,
        address,
        after,
    } = asked.letter;
    let text = format!("{before}\n\n{address}{token}\n\n{after}\n");
    app.mailer
        .send(Mail {
            to: email,
            subject,
            text,
        })
        .await
}

/// Starts a session with a link, which is used up. Where the account has a second step, that is still asked.
///
/// # Errors
/// `Findings` when the link was used, has expired or never existed.
pub async fn sign_in_by_link(app: &App, token: &str, from: &Origin) -> Result<SignedIn> {
    let refuse = || AppError::finding(Finding::error(code::LINK));
    let token: Token = token.parse().map_err(|()| refuse())?;
    let named = Query::all().named(token.digest().to_string());
    let link = app.store.find::<SignInLink>(named).await?.ok_or_else(refuse)?;
    if link.expires <= app.now() {
        return Err(refuse());
    }
    let account = app.store.get(link.account).await?;
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::BeginSignIn, link.value.id);
    let changes = vec![Change::remove(&link)];
    match app.store.commit(Act { entry, changes }).await {
        Ok(_) => open_session(app, &account, from, SignedBy::Link).await,
        // Somebody else used it at this very moment.
        Err(AppError::Conflict { .. }) => Err(refuse()),
        Err(fault) => Err(fault),
    }
}
