//! The token with which programs let a draft be tried: one for each draft, and always the same.
//!
//! Clients of ODK Central ask for it again and again, so it comes from the site's key instead of chance; the store keeps
//! its digest alone, as of every key. It stands in the list of keys, ends, and can be taken away.

use base::Digest;

use super::add_key::key_of;
use super::{DeviceKey, NewKey, Purpose};
use crate::act::may;
use crate::collect::{Instrument, InstrumentState};
use crate::people::Token;
use crate::ports::Query;
use crate::{Actor, App, AppError, Result, Verb};

/// For how many days a draft can be tried with it: a form that is a draft for longer is looked at anew.
const DAYS: i64 = 365;

/// The token of a draft, for who may give keys; it is made when somebody asks first. `None` for anybody else, for what is
/// no draft, and once the key ended or was taken away.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn draft_token(app: &App, actor: &Actor, it: &Instrument) -> Result<Option<Token>> {
    let may = may(app, actor, Verb::AddDeviceKey, Some(it.initiative.uuid())).await?;
    if !may || it.state != InstrumentState::Draft {
        return Ok(None);
    }
    // Ed25519 signs the same bytes with the same signature (RFC 8032 §5.1.6), which is shown to nobody.
    let signed = app.store.sign(format!("counted draft 1 {}", it.id).as_bytes());
    let token = Token::new(Digest::of(&signed).0);
    let made = Query::all().named(token.digest().to_string());
    if let Some(key) = app.store.find::<DeviceKey>(made).await? {
        return Ok(key.works(app.now()).then_some(token));
    }
    let initiative = app.store.get(it.initiative).await?;
    let new = NewKey {
        initiative: initiative.slug.to_string(),
        name: it.form_id.chars().take(super::add_key::NAME).collect(),
        purpose: Purpose::Trying(it.id),
        days: DAYS,
        bound: false,
    };
    match key_of(app, actor, &token, (it.initiative, &new)).await {
        // Somebody else asked at this moment: it is the same key.
        Ok(_) | Err(AppError::Conflict { .. }) => Ok(Some(token)),
        Err(other) => Err(other),
    }
}
