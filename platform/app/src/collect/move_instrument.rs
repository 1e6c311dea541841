//! Somebody opens or closes an instrument.

use base::{Finding, Id};
use governance::Approval;

use super::{Instrument, InstrumentState, code, engine_of};
use crate::act::authorise;
use crate::decide::approval_for;
use crate::entities;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Moves an instrument along its life. It is opened by the body's decision about exactly this form; where there is no
/// body yet, the coordinator acts alone, and form and log say so.
///
/// # Errors
/// `NotSignedIn`, `NotAllowed`, `NotFound`; `Findings` when the step does not follow, or no question asks for
/// consent.
pub async fn move_instrument(
    app: &App,
    actor: &Actor,
    id: Id<Instrument>,
    to: InstrumentState,
) -> Result<Instrument> {
    let mut it = app.store.get(id).await?;
    authorise(app, actor, Verb::MoveInstrument, Some(it.initiative.uuid())).await?;
    if !it.state.next().contains(&to) {
        let finding = Finding::error(code::NO_SUCH_STEP)
            .with("from", it.state.as_str())
            .with("to", to.as_str());
        return Err(AppError::finding(finding));
    }
    if to == InstrumentState::Open && it.consent.is_none() {
        return Err(AppError::finding(Finding::error(code::NO_CONSENT_QUESTION)));
    }
    if to == InstrumentState::Open {
        crate::design::must_have_looked(app, it.round).await?;
        let approval = approval_for(app, actor, it.initiative.uuid(), &it.subject()).await?;
        it.approval = Some(approval);
        it.tell_planned();
    }
    let mut changes = match to {
        InstrumentState::Open => entities::declare(app, it.initiative, &*engine_of(app, &it).await?).await?,
        InstrumentState::Draft | InstrumentState::Closed => Vec::new(),
    };
    let decided_by = it.approval.as_ref().map(Approval::in_log).unwrap_or_default();
    let from = it.state;
    it.state = to;
    let entry = Draft::new(app.now(), actor, Verb::MoveInstrument, id)
        .with("from", from.as_str())
        .with("to", to.as_str())
        .with("decided_by", decided_by);
    changes.push(Change::update(&it)?);
    app.store.commit(Act { entry, changes }).await?;
    Ok(it.value)
}
