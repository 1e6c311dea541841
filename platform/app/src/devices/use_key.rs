//! Which key is this, and what does it reach?

use base::{Digest, Id};
use registry::{Initiative, Round};

use super::{DeviceKey, Purpose};
use crate::collect::Instrument;
use crate::log::Draft;
use crate::people::Token;
use crate::ports::{Act, Change, Query, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What somebody who collects reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// One round of it alone.
    pub round: Option<Id<Round>>,
    /// One draft alone, to try it.
    pub trying: Option<Id<Instrument>>,
}

impl Reach {
    /// All open forms of an initiative.
    pub fn whole(initiative: Id<Initiative>) -> Self {
        Self {
            initiative,
            round: None,
            trying: None,
        }
    }
}

/// The key of a token, if it works now.
///
/// # Errors
/// When the store cannot be read.
pub async fn key_by_token(app: &App, token: &str) -> Result<Option<Stored<DeviceKey>>> {
    let Ok(token) = token.parse::<Token>() else {
        return Ok(None);
    };
    let by_token = Query::all().named(token.digest().to_string());
    let found = app.store.find::<DeviceKey>(by_token).await?;
    Ok(found.filter(|k| k.works(app.now())))
}

/// The key of a user name, if it works now; whoever names it still has to prove that they hold it.
///
/// # Errors
/// When the store cannot be read.
pub async fn key_by_id(app: &App, name: &str) -> Result<Option<Stored<DeviceKey>>> {
    let Ok(id) = name.parse::<Id<DeviceKey>>() else {
        return Ok(None);
    };
    match app.store.get(id).await {
        Ok(key) => Ok(Some(key).filter(|k| k.works(app.now()))),
        Err(AppError::NotFound { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// Who acts with a key, and what it reaches. A key that is tied to a device is tied now to the first that names
/// itself (`deviceID` of OpenRosa); from then on every other is refused.
///
/// # Errors
/// `NotAllowed` for another device; `Environment` when the store cannot be written.
pub async fn use_key(app: &App, key: Stored<DeviceKey>, device: Option<&str>) -> Result<(Actor, Reach)> {
    let (id, initiative) = (key.value.id, key.initiative);
    let mut reach = Reach::whole(initiative);
    match key.purpose {
        Purpose::Collecting(round) => reach.round = round,
        Purpose::Trying(form) => reach.trying = Some(form),
    }
    if key.bound {
        bind(app, key, device).await?;
    }
    let initiative = initiative.uuid();
    Ok((Actor::Device { id, initiative }, reach))
}

async fn bind(app: &App, mut key: Stored<DeviceKey>, device: Option<&str>) -> Result<()> {
    let named = device.map(|d| Digest::of(d.as_bytes()));
    let other = || AppError::NotAllowed {
        needs: crate::Needs::Owner,
    };
    let (Some(named), id) = (named, key.value.id) else {
        return Err(other());
    };
    if key.device.is_none() {
        key.device = Some(named);
        let actor = Actor::Device {
            id,
            initiative: key.initiative.uuid(),
        };
        let entry = Draft::new(app.now(), &actor, Verb::BindDeviceKey, id);
        let changes = vec![Change::update(&key)?];
        match app.store.commit(Act { entry, changes }).await {
            // Somebody else was first: what counts is what stands there now.
            Ok(_) | Err(AppError::Conflict { .. }) => key = app.store.get(id).await?,
            Err(fault) => return Err(fault),
        }
    }
    if key.device == Some(named) {
        Ok(())
    } else {
        Err(other())
    }
}
