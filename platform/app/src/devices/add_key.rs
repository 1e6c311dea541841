//! Somebody lets a telephone or a program collect.

use base::{Finding, Findings, Id, Place};
use registry::{Initiative, Round};

use super::digest::{REALM, ha1};
use super::{DeviceKey, Purpose, code};
use crate::act::authorise;
use crate::collect::{Instrument, InstrumentState};
use crate::log::Draft;
use crate::people::Token;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// The longest life of a key, in days: two years; a longer one is forgotten before it ends.
const LONGEST: i64 = 730;
/// The longest name, in characters.
pub(super) const NAME: usize = 80;

/// A key to make.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The initiative, by the name in its address.
    pub initiative: String,
    /// Whose device it is for, or which.
    pub name: String,
    /// What for.
    pub purpose: Purpose,
    /// For how many days.
    pub days: i64,
    /// Whether only the first device that uses it may go on using it.
    pub bound: bool,
}

/// Makes a key and gives its token, which is shown once.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` without the coordinator's role, `NotFound`; `Findings` about name and days, and when
/// the form to try is no draft of this initiative.
pub async fn add_key(app: &App, actor: &Actor, new: NewKey) -> Result<(DeviceKey, Token)> {
    let initiative = app.store.named::<Initiative>(&new.initiative).await?.value.id;
    authorise(app, actor, Verb::AddDeviceKey, Some(initiative.uuid())).await?;
    let mut findings = wording(&new);
    findings.extend(check_purpose(app, initiative, new.purpose).await?);
    if findings.has_errors() {
        return Err(findings.into());
    }
    let token = Token::new(app.new_secret());
    Ok((key_of(app, actor, &token, (initiative, &new)).await?, token))
}

/// Keeps the key of a token.
///
/// # Errors
/// `Conflict` when it is there already; when the store cannot be written.
pub(super) async fn key_of(
    app: &App,
    actor: &Actor,
    token: &Token,
    (initiative, new): (Id<Initiative>, &NewKey),
) -> Result<DeviceKey> {
    let (now, id) = (app.now(), app.new_id());
    let ends = now.as_second() + new.days * 24 * 3600;
    let key = DeviceKey {
        id,
        initiative,
        purpose: new.purpose,
        name: new.name.trim().to_owned(),
        token: token.digest(),
        ha1: ha1(&id.to_string(), REALM, &token.to_string()),
        made: now,
        ends: base::Timestamp::from_second(ends).unwrap_or(now),
        bound: new.bound,
        device: None,
        revoked: None,
    };
    let entry = Draft::new(now, actor, Verb::AddDeviceKey, key.id)
        .with("initiative", initiative.to_string())
        .with("ends", key.ends.to_string())
        .with("trying", matches!(key.purpose, Purpose::Trying(_)));
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::create(&key)?],
        })
        .await?;
    Ok(key)
}

fn wording(new: &NewKey) -> Findings {
    let mut findings = Findings::none();
    let at = |field: &str| Place::whole().with("field", field);
    let length = new.name.trim().chars().count();
    if length == 0 || length > NAME {
        findings.push(Finding::error(code::NO_NAME).at(at("name")).with("most", NAME));
    }
    if !(1..=LONGEST).contains(&new.days) {
        findings.push(Finding::error(code::DAYS).at(at("days")).with("most", LONGEST));
    }
    findings
}

async fn check_purpose(app: &App, initiative: Id<Initiative>, purpose: Purpose) -> Result<Findings> {
    let mut findings = Findings::none();
    match purpose {
        Purpose::Collecting(None) => {}
        Purpose::Collecting(Some(round)) => {
            let round = app.store.get::<Round>(round).await?.value;
            if round.initiative != initiative {
                return Err(AppError::not_found("round", round.id));
            }
        }
        Purpose::Trying(form) => {
            let form = app.store.get::<Instrument>(form).await?.value;
            if form.initiative != initiative || form.state != InstrumentState::Draft {
                let at = Place::whole().with("field", "purpose");
                findings.push(Finding::error(code::NO_DRAFT).at(at));
            }
        }
    }
    Ok(findings)
}
