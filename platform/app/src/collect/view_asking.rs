//! The forms of an initiative, and one of them with everything that it asks.

use std::sync::Arc;

use base::{Findings, Id};
use form::Engine;
use registry::Initiative;

use super::add_instrument::offered;
use super::{Instrument, InstrumentState, engine_of, instruments_of};
use crate::act::{authorise, may};
use crate::entities::files_of;
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
    /// The files that it wants and that are lists of things of the initiative.
    pub lists: Vec<String>,
    /// Whether the actor may change it.
    pub may_edit: bool,
}

impl AskedForm {
    /// What its notice leaves open before anybody is asked, while it can still be put into other words.
    pub fn doubts(&self) -> Findings {
        match self.instrument.state {
            InstrumentState::Draft => self.instrument.notice.check(&self.engine.spoken()),
            _ => Findings::none(),
        }
    }
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
    asked(app, actor, initiative, instrument).await
}

/// What a form asks, for everybody: once people could answer it, or once a body was asked to decide about it.
///
/// # Errors
/// `NotFound`, also for a form that is nobody's business yet; `Findings` when the form does not run.
pub async fn view_questions(app: &App, actor: &Actor, id: Id<Instrument>) -> Result<AskedForm> {
    let instrument = app.store.get(id).await?.value;
    let initiative = app.store.get(instrument.initiative).await?.value;
    let inside = may(app, actor, Verb::ViewInitiative, Some(initiative.id.uuid())).await?;
    let told = initiative.state.is_public() && is_told(app, &instrument).await?;
    if !inside && !told {
        return Err(AppError::not_found("instrument", id));
    }
    asked(app, actor, initiative, instrument).await
}

async fn is_told(app: &App, instrument: &Instrument) -> Result<bool> {
    Ok(instrument.state != InstrumentState::Draft
        || crate::decide::was_put_to_the_vote(app, &instrument.subject()).await?)
}

async fn asked(
    app: &App,
    actor: &Actor,
    initiative: Initiative,
    instrument: Instrument,
) -> Result<AskedForm> {
    let engine = engine_of(app, &instrument).await?;
    let lists = files_of(app, actor, &instrument).await?;
    Ok(AskedForm {
        lists: lists.into_iter().map(|l| l.name).collect(),
        offered: offered(&engine),
        may_edit: may(app, actor, Verb::EditInstrument, Some(initiative.id.uuid())).await?,
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
