//! The forms of an initiative, and one of them with everything that it asks.

use std::sync::Arc;

use base::Id;
use form::Engine;
use registry::Initiative;

use super::add_instrument::offered;
use super::{Instrument, engine_of, instruments_of};
use crate::act::{authorise, may};
use crate::{Actor, App, AppError, Result, Verb};

/// The forms of an initiative.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The initiative.
    pub initiative: Initiative,
    /// Its instruments with their rounds' numbers, newest first.
    pub instruments: Vec<(u32, Instrument)>,
    /// Whether the actor may add one.
    pub may_add: bool,
}

/// One form with what it asks.
#[derive(Debug, Clone)]
pub struct AskedForm {
    /// The initiative.
    pub initiative: Initiative,
    /// The instrument.
    pub instrument: Instrument,
    /// Its form, ready to run.
    pub engine: Arc<Engine>,
    /// The questions that offer choices, with their codes: what could ask for consent.
    pub offered: Vec<(String, Vec<String>)>,
    /// Whether the actor may change it.
    pub may_edit: bool,
}

/// The forms of an initiative.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`.
pub async fn view_asking(app: &App, actor: &Actor, slug: &str) -> Result<Asking> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, about).await?;
    Ok(Asking {
        instruments: instruments_of(app, initiative.id).await?,
        may_add: may(app, actor, Verb::AddInstrument, about).await?,
        initiative,
    })
}

/// One form with what it asks.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the form does not run.
pub async fn view_form(app: &App, actor: &Actor, slug: &str, id: Id<Instrument>) -> Result<AskedForm> {
    let initiative = app.store.named::<Initiative>(slug).await?.value;
    let about = Some(initiative.id.uuid());
    authorise(app, actor, Verb::ViewInitiative, about).await?;
    let instrument = app.store.get(id).await?.value;
    if instrument.initiative != initiative.id {
        return Err(AppError::not_found("instrument", id));
    }
    let engine = engine_of(app, &instrument).await?;
    Ok(AskedForm {
        offered: offered(&engine),
        may_edit: may(app, actor, Verb::EditInstrument, about).await?,
        initiative,
        instrument,
        engine,
    })
}

/// The XForm of an instrument, as devices get it.
///
/// # Errors
/// As [`view_form`]; `Environment` when its object cannot be read.
pub async fn xform_of(app: &App, actor: &Actor, slug: &str, id: Id<Instrument>) -> Result<(String, Vec<u8>)> {
    let view = view_form(app, actor, slug, id).await?;
    Ok((
        view.instrument.form_id,
        app.objects.get(view.instrument.xform).await?,
    ))
}
