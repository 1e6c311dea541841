//! Passkeys: a key that a telephone or computer keeps, opened there by a finger, a face or a PIN. It signs in alone,
//! or stands in for the code of the second step.
//!
//! It never makes a second step obligatory: only codes do, because only they come with recovery codes for the day on
//! which the device is lost. Start with `proof.rs`, the rule; `add_passkey.rs` and `use_passkey.rs` ask and answer.

mod add_passkey;
mod cbor;
mod edit_passkey;
mod proof;
mod record;
mod site;
mod use_passkey;

use base::{Finding, Place};

use super::code;
use super::session::later;
use crate::act::{Actor, Verb};
use crate::log::Draft;
use crate::people::Token;
use crate::ports::{Act, Change, Query, Stored};
use crate::{App, AppError, Result};

pub use add_passkey::{AddAsked, NewPasskey, add_passkey, begin_passkey};
pub use edit_passkey::{drop_passkey, my_passkeys, rename_passkey};
pub use proof::{ALGORITHMS, Key, Refused, bytes, written};
pub use record::{Challenge, Passkey, Purpose};
pub use site::{Site, Unfit};
pub use use_passkey::{Asked, PasskeyAnswer, ask_passkey, sign_in_by_passkey};

/// Seconds for which a question to a device waits: five minutes.
pub const PATIENCE: i64 = 300;
/// As many passkeys as an account may have.
const MOST: usize = 20;

fn refused(why: Refused) -> AppError {
    let at = Place::whole().with("field", "passkey");
    AppError::finding(Finding::error(code::PASSKEY).at(at).with("why", why.as_str()))
}

/// Puts a question; those that nobody answered in time go.
async fn question(app: &App, actor: &Actor, purpose: Purpose) -> Result<Token> {
    let (token, now) = (Token::new(app.new_secret()), app.now());
    let challenge = Challenge {
        id: app.new_id(),
        token: token.digest(),
        purpose,
        expires: later(now, PATIENCE),
    };
    let mut changes = vec![Change::create(&challenge)?];
    let old = app.store.list::<Challenge>(Query::all()).await?;
    changes.extend(old.iter().filter(|c| c.expires <= now).map(Change::remove));
    let entry = Draft::new(now, actor, Verb::AskPasskey, challenge.id);
    app.store.commit(Act { entry, changes }).await?;
    Ok(token)
}

/// The question that an answer is to, if it still waits.
async fn asked(app: &App, client: &[u8]) -> Result<Stored<Challenge>> {
    let token = Token::new(proof::challenge_of(client).map_err(refused)?);
    let named = Query::all().named(token.digest().to_string());
    let found = app.store.find::<Challenge>(named).await?;
    found
        .filter(|c| c.expires > app.now())
        .ok_or_else(|| refused(Refused::Challenge))
}

/// Commits what uses up a question: of two answers that come together, one is refused.
async fn commit_once(app: &App, act: Act) -> Result<()> {
    match app.store.commit(act).await {
        Ok(_) => Ok(()),
        Err(AppError::Conflict { .. }) => Err(refused(Refused::Challenge)),
        Err(fault) => Err(fault),
    }
}
