//! Sign in with a passkey: alone, or as the second step of a session that waits.

use base::Id;

use super::proof::{Used, check_used, written};
use super::{Passkey, Purpose, Refused, Site, asked, commit_once, question, refused};
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::people::second::open_waiting;
use crate::people::sign_in::open_session;
use crate::people::{Account, Origin, Paced, Session, SignedBy, SignedIn, Stage, Token};
use crate::ports::{Act, Change, Query, Stored};
use crate::{App, AppError, Result};

/// What the device is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The random bytes to sign (base64url).
    pub challenge: String,
    /// The passkeys that will do; empty when the device is to say whose it is.
    pub known: Vec<String>,
    /// Whether the device must check who holds it: a passkey that stands alone is two steps in one only then.
    pub verify: bool,
}

/// Asks a device for a passkey: for the session that waits for its second step, if the token is of one.
///
/// # Errors
/// `TooMany` from one address; `Findings` when the waiting account has no passkey.
pub async fn ask_passkey(app: &App, waiting: Option<&str>, from: &Origin) -> Result<Asked> {
    app.pace.step(Paced::PasskeyAsked, &from.address, app.now())?;
    let session = match waiting {
        Some(token) => Some(waits(app, token).await?.ok_or(AppError::NotSignedIn)?),
        None => None,
    };
    let (purpose, known) = match &session {
        Some(session) => {
            let known = app.store.list::<Passkey>(Query::of(session.account)).await?;
            if known.is_empty() {
                return Err(refused(Refused::Unknown));
            }
            let known = known.into_iter().map(|p| p.value.credential).collect();
            let session = session.value.id;
            (Purpose::Step { session }, known)
        }
        None => (Purpose::Alone, Vec::new()),
    };
    let token = question(app, &Actor::Anonymous, purpose).await?;
    Ok(Asked {
        challenge: written(token.bytes()),
        known,
        verify: session.is_none(),
    })
}

/// The session of a token, if it waits for its second step.
async fn waits(app: &App, token: &str) -> Result<Option<Stored<Session>>> {
    let Ok(token) = token.parse::<Token>() else {
        return Ok(None);
    };
    let named = Query::all().named(token.digest().to_string());
    let found = app.store.find::<Session>(named).await?;
    Ok(found.filter(|s| s.stage == Stage::SecondStep && s.expires > app.now()))
}

/// What the browser hands over (WebAuthn §5.2.2).
#[derive(Debug, Clone)]
pub struct PasskeyAnswer {
    /// How the device calls the passkey (base64url).
    pub credential: String,
    /// What the browser signed along.
    pub client: Vec<u8>,
    /// What the device says.
    pub data: Vec<u8>,
    /// The signature over both.
    pub signature: Vec<u8>,
}

/// Opens a session with a passkey.
///
/// # Errors
/// `Findings` when it is not to be believed, is not known here, or the question was answered or ran out.
pub async fn sign_in_by_passkey(
    app: &App,
    site: &Site,
    answer: &PasskeyAnswer,
    from: &Origin,
) -> Result<SignedIn> {
    let challenge = asked(app, &answer.client).await?;
    let named = Query::all().named(&answer.credential);
    let found = app.store.find::<Passkey>(named).await?;
    let mut passkey = found.ok_or_else(|| refused(Refused::Unknown))?;
    let waiting = match challenge.purpose {
        Purpose::Add { .. } => return Err(refused(Refused::Challenge)),
        Purpose::Alone => None,
        Purpose::Step { session } => Some(waiting_of(app, session, passkey.account).await?),
    };
    let used = Used {
        client: &answer.client,
        data: &answer.data,
        signature: &answer.signature,
    };
    let (counter, synced) =
        check_used(site, used, (&passkey.key, passkey.counter), waiting.is_none()).map_err(refused)?;
    (passkey.counter, passkey.synced, passkey.used) = (counter, synced, Some(app.now()));
    let changes = vec![Change::remove(&challenge), Change::update(&passkey)?];
    if let Some(session) = waiting {
        return open_waiting(app, session, changes).await;
    }
    let entry = Draft::new(app.now(), &Actor::Anonymous, Verb::BeginSignIn, passkey.value.id);
    commit_once(app, Act { entry, changes }).await?;
    let account = app.store.get(passkey.account).await?;
    open_session(app, &account, from, SignedBy::Passkey).await
}

/// The session that waits, if it is of the passkey's owner.
async fn waiting_of(app: &App, id: Id<Session>, owner: Id<Account>) -> Result<Stored<Session>> {
    let session = app.store.get(id).await?;
    let right = session.account == owner && session.stage == Stage::SecondStep && session.expires > app.now();
    if right {
        Ok(session)
    } else {
        Err(refused(Refused::Challenge))
    }
}
