//! Add a passkey to one's own account: first the password once more, then the device.

use base::{Finding, Id, Place};

use super::proof::{check_made, written};
use super::{MOST, Passkey, Purpose, Refused, Site, asked, code, commit_once, question, refused};
use crate::act::{Actor, Verb, authorise_own};
use crate::log::Draft;
use crate::people::edit_account::{by_fresh_link, check_password};
use crate::people::{Account, Origin, Session};
use crate::ports::{Act, Change, Query};
use crate::{App, AppError, Result};

/// Who wants a new passkey.
#[derive(Debug, Clone)]
pub struct AddAsked {
    /// For which account.
    pub account: Id<Account>,
    /// How it will be called.
    pub called: String,
    /// The password, once more.
    pub password: String,
    /// In which session.
    pub session: Option<Id<Session>>,
    /// Where it comes from.
    pub from: Origin,
}

/// What the device is asked.
#[derive(Debug, Clone)]
pub struct NewPasskey {
    /// The random bytes to sign (base64url).
    pub challenge: String,
    /// Whose account.
    pub account: Account,
    /// Passkeys that the account has: a device that holds one makes no second.
    pub known: Vec<String>,
}

/// Asks a device for a new passkey.
///
/// # Errors
/// `Findings` when the password is wrong, the name missing or there are too many; `NotAllowed` for another's account.
pub async fn begin_passkey(app: &App, actor: &Actor, asked: AddAsked) -> Result<NewPasskey> {
    authorise_own(actor, asked.account)?;
    let account = app.store.get(asked.account).await?.value;
    let called = called(&asked.called)?;
    if !by_fresh_link(app, asked.session, account.id).await? {
        check_password(app, &account, &asked.password, &asked.from, "password").await?;
    }
    let known = app.store.list::<Passkey>(Query::of(account.id)).await?;
    if known.len() >= MOST {
        let finding = Finding::error(code::PASSKEYS_MANY).with("most", MOST);
        return Err(AppError::finding(finding));
    }
    let purpose = Purpose::Add {
        account: account.id,
        called,
    };
    let token = question(app, actor, purpose).await?;
    Ok(NewPasskey {
        challenge: written(token.bytes()),
        account,
        known: known.into_iter().map(|p| p.value.credential).collect(),
    })
}

/// A name of one to sixty letters.
pub(super) fn called(written: &str) -> Result<String> {
    let called = written.trim();
    if called.is_empty() || called.chars().count() > 60 {
        let at = Place::whole().with("field", "called");
        return Err(AppError::finding(Finding::error(code::PASSKEY_NAME).at(at)));
    }
    Ok(called.to_owned())
}

/// Keeps the passkey that the device made: `client` and `attestation` as the browser gives them (WebAuthn §5.2.1).
///
/// # Errors
/// `Findings` when it is not to be believed, or the question was answered or ran out.
pub async fn add_passkey(
    app: &App,
    actor: &Actor,
    site: &Site,
    (client, attestation): (&[u8], &[u8]),
) -> Result<Id<Passkey>> {
    let challenge = asked(app, client).await?;
    let Purpose::Add { account, called } = challenge.purpose.clone() else {
        return Err(refused(Refused::Challenge));
    };
    authorise_own(actor, account)?;
    let made = check_made(site, client, attestation).map_err(refused)?;
    let passkey = Passkey {
        id: app.new_id(),
        account,
        credential: made.credential,
        key: made.key,
        counter: made.counter,
        synced: made.synced,
        called,
        made: app.now(),
        used: None,
    };
    let entry = Draft::new(app.now(), actor, Verb::AddPasskey, passkey.id);
    let changes = vec![Change::remove(&challenge), Change::create(&passkey)?];
    commit_once(app, Act { entry, changes }).await?;
    Ok(passkey.id)
}
