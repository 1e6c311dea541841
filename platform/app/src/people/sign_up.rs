//! Create an account with a one-time link.

use base::{Finding, Findings, Place};

use super::open_setup::is_administered;
use super::sign_in::open_session;
use super::{Account, Email, Invitation, Origin, SignedBy, SignedIn, Token, Welcome, code, password};
use crate::act::{Actor, Role, RoleGrant, Verb};
use crate::log::Draft;
use crate::ports::{Act, Change, Query, Stored};
use crate::{App, AppError, Result};

/// What a person writes to join.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// The token of the link.
    pub token: String,
    /// The address to sign in with.
    pub email: String,
    /// What others call the person.
    pub name: String,
    /// The password.
    pub password: String,
    /// Where it comes from.
    pub from: Origin,
}

/// Creates the account that the link is for, with its role, and signs it in. The link is used up.
///
/// # Errors
/// `Findings` about the link, address, name and password, all at once.
pub async fn sign_up(app: &App, asked: SignUp) -> Result<SignedIn> {
    let invitation = open_invitation(app, &asked.token).await?;
    let email = check(&asked, invitation.email.as_ref())?;
    refuse_taken(app, &email).await?;

    let now = app.now();
    let account = Account {
        id: app.new_id(),
        password: password::hash(app, &asked.password).await?,
        email,
        name: asked.name.trim().to_owned(),
        admin: invitation.welcome == Welcome::FirstAccount,
        created: now,
    };
    let actor = Actor::Account {
        id: account.id,
        admin: account.admin,
    };
    let mut entry = Draft::new(now, &actor, Verb::SignUp, account.id).with("admin", account.admin);
    let mut changes = vec![Change::remove(&invitation), Change::create(&account)?];
    if let Welcome::Initiative { initiative, role } = invitation.welcome {
        let grant = RoleGrant {
            id: app.new_id(),
            initiative,
            account: account.id,
            role,
            works_as: None,
            reads: None,
        };
        entry = entry
            .with("initiative", initiative.to_string())
            .with("role", role.as_str());
        changes.push(Change::create(&grant)?);
    }
    if let Welcome::Seat { membership, .. } = invitation.welcome {
        let (change, body) = crate::decide::seat_for(app, membership, account.id).await?;
        entry = entry.with("body", body.to_string());
        changes.push(change);
    }
    app.store.commit(Act { entry, changes }).await?;
    open_session(app, &account, &asked.from, SignedBy::Password).await
}

/// The invitation of a token that still works. A page asks before it shows the form.
///
/// # Errors
/// `Findings` when the link was used, has expired or never existed.
pub(crate) async fn open_invitation(app: &App, token: &str) -> Result<Stored<Invitation>> {
    let refuse = || AppError::finding(Finding::error(code::LINK));
    let token: Token = token.parse().map_err(|()| refuse())?;
    let found = app
        .store
        .find::<Invitation>(Query::all().named(token.digest().to_string()))
        .await?;
    let invitation = found.filter(|i| i.expires > app.now()).ok_or_else(refuse)?;
    let late = invitation.welcome == Welcome::FirstAccount && is_administered(app).await?;
    if late { Err(refuse()) } else { Ok(invitation) }
}

fn check(asked: &SignUp, only: Option<&Email>) -> Result<Email> {
    let mut findings = Findings::none();
    let email = new_email(&asked.email, &mut findings);
    if let (Some(email), Some(only)) = (&email, only)
        && email != only
    {
        findings.push(Finding::error(code::LINK));
    }
    check_name(&asked.name, &mut findings);
    let address = email.as_ref().map_or("", Email::as_str);
    findings.extend(password::check(&asked.password, address, asked.name.trim()));
    match email {
        Some(email) if !findings.has_errors() => Ok(email),
        _ => Err(findings.into()),
    }
}

pub(super) fn new_email(text: &str, findings: &mut Findings) -> Option<Email> {
    let email = text.parse().ok();
    if email.is_none() {
        let at = Place::whole().with("field", "email");
        findings.push(Finding::error(code::EMAIL).at(at).with("email", text));
    }
    email
}

pub(super) fn check_name(name: &str, findings: &mut Findings) {
    if name.trim().is_empty() {
        findings.push(Finding::error(code::NAME_MISSING).at(Place::whole().with("field", "name")));
    }
}

pub(super) async fn refuse_taken(app: &App, email: &Email) -> Result<()> {
    if app
        .store
        .count_of::<Account>(Query::all().named(email.as_str()))
        .await?
        == 0
    {
        return Ok(());
    }
    let at = Place::whole().with("field", "email");
    Err(AppError::finding(
        Finding::error(code::EMAIL_TAKEN)
            .at(at)
            .with("email", email.as_str()),
    ))
}

/// The role that a link gives, for the page that greets.
///
/// # Errors
/// `Findings` when the link does not work.
pub async fn welcome(app: &App, token: &str) -> Result<(Welcome, Option<Email>, Option<Role>)> {
    let invitation = open_invitation(app, token).await?;
    let role = match invitation.welcome {
        Welcome::Initiative { role, .. } => Some(role),
        Welcome::FirstAccount | Welcome::Site | Welcome::Seat { .. } => None,
    };
    Ok((invitation.value.welcome, invitation.value.email, role))
}
