//! Somebody looks at the devices of an initiative.

use base::Timestamp;
use registry::Initiative;

use super::DeviceKey;
use crate::act::{authorise, may};
use crate::collect::{Instrument, InstrumentState, instruments_of};
use crate::ports::{Order, Query};
use crate::{Actor, App, Result, Verb};

/// The devices of an initiative.
#[derive(Debug, Clone)]
pub struct Keys {
    /// The initiative.
    pub initiative: Initiative,
    /// Its keys, newest first; those that were taken away too.
    pub keys: Vec<DeviceKey>,
    /// The forms that can be tried, with their rounds' numbers.
    pub drafts: Vec<(u32, Instrument)>,
    /// How many forms are open.
    pub open: usize,
    /// Now.
    pub now: Timestamp,
}

/// The devices of an initiative, for who may give and take keys (their names are people's).
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` without the coordinator's role, `NotFound`.
pub async fn view_keys(app: &App, actor: &Actor, slug: &str) -> Result<Keys> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::AddDeviceKey, about).await?;
    let of = Query::of(initiative.id).ordered(Order::Newest);
    let keys = app.store.list::<DeviceKey>(of).await?;
    let forms = instruments_of(app, initiative.id).await?;
    let open = forms.iter().filter(|(_, i)| i.state == InstrumentState::Open);
    Ok(Keys {
        keys: keys.into_iter().map(|k| k.value).collect(),
        open: open.count(),
        drafts: forms
            .into_iter()
            .filter(|(_, i)| i.state == InstrumentState::Draft)
            .collect(),
        now: app.now(),
        initiative,
    })
}

/// Whether an actor may give and take the keys of an initiative: for pages that lead there.
///
/// # Errors
/// Only when the store cannot be read.
pub async fn may_give_keys(app: &App, actor: &Actor, initiative: &Initiative) -> Result<bool> {
    may(app, actor, Verb::AddDeviceKey, Some(initiative.id.uuid())).await
}
