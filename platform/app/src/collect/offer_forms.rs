//! What a device is offered: the open forms, or the one draft that it tries.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, OnceLock, PoisonError};

use base::Digest;
use md5::{Digest as _, Md5};

use super::{Instrument, InstrumentState, instruments_of};
use crate::act::authorise;
use crate::devices::Reach;
use crate::{Actor, App, AppError, Result, Verb};

/// How many hashes are remembered; beyond it all are made anew.
const KEPT: usize = 256;

/// A form that is offered.
#[derive(Debug, Clone)]
pub struct OfferedForm {
    /// The instrument.
    pub instrument: Instrument,
    /// The MD5 of its XForm in hexadecimal digits: how clients notice that it changed.
    pub md5: String,
}

/// The forms within reach, the newest version of each.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed` for who may not collect there.
pub async fn offered_forms(app: &App, actor: &Actor, reach: &Reach) -> Result<Vec<OfferedForm>> {
    let mut offered = Vec::new();
    let mut known = BTreeSet::new();
    for instrument in within(app, actor, reach).await? {
        let open = reach.trying.is_some() || instrument.state == InstrumentState::Open;
        if open && known.insert(instrument.form_id.clone()) {
            let md5 = md5_of(app, instrument.xform).await?;
            offered.push(OfferedForm { instrument, md5 });
        }
    }
    Ok(offered)
}

/// One of them with its XForm.
///
/// # Errors
/// As [`offered_forms`]; `NotFound` when it is not offered.
pub async fn offered_form(
    app: &App,
    actor: &Actor,
    reach: &Reach,
    form_id: &str,
) -> Result<(Instrument, Vec<u8>)> {
    let offered = offered_forms(app, actor, reach).await?;
    let found = offered.into_iter().find(|o| o.instrument.form_id == form_id);
    let found = found
        .ok_or_else(|| AppError::not_found("form", form_id))?
        .instrument;
    let xml = app.objects.get(found.xform).await?;
    Ok((found, xml))
}

/// Every instrument within reach, newest first, open or not. A key to try a draft works only while it is one.
pub(super) async fn within(app: &App, actor: &Actor, reach: &Reach) -> Result<Vec<Instrument>> {
    authorise(app, actor, Verb::Collect, Some(reach.initiative.uuid())).await?;
    let all = instruments_of(app, reach.initiative).await?;
    let reached = |it: &Instrument| match (reach.trying, reach.round) {
        (Some(draft), _) => it.id == draft && it.state == InstrumentState::Draft,
        (None, Some(round)) => it.round == round && it.state != InstrumentState::Draft,
        (None, None) => it.state != InstrumentState::Draft,
    };
    Ok(all.into_iter().map(|(_, it)| it).filter(reached).collect())
}

async fn md5_of(app: &App, xform: Digest) -> Result<String> {
    static KNOWN: OnceLock<Mutex<BTreeMap<Digest, String>>> = OnceLock::new();
    let known = || {
        let known = KNOWN.get_or_init(Mutex::default);
        known.lock().unwrap_or_else(PoisonError::into_inner)
    };
    if let Some(md5) = known().get(&xform) {
        return Ok(md5.clone());
    }
    let md5 = hex::encode(Md5::digest(app.objects.get(xform).await?));
    let mut all = known();
    if all.len() >= KEPT {
        all.clear();
    }
    all.insert(xform, md5.clone());
    Ok(md5)
}
