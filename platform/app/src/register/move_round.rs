//! A round takes a step along the value chain, or goes back.

use std::collections::BTreeSet;

use registry::{Guard, Initiative, InstrumentState, Round, RoundState};

use super::{round_of, seen};
use crate::act::authorise;
use crate::log::Draft;
use crate::ports::{Act, Change, Query, RecordKind};
use crate::{Actor, App, Result, Verb};

/// Moves a round. `outside` holds the guards that the caller has looked up: see [`round_guards`].
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings that name everything the step still needs.
pub async fn move_round(
    app: &App,
    actor: &Actor,
    (slug, number): (&str, u32),
    to: RoundState,
    outside: &BTreeSet<Guard>,
) -> Result<Round> {
    let it = seen(app, actor, slug).await?;
    authorise(app, actor, Verb::MoveRound, Some(it.id.uuid())).await?;
    let mut round = round_of(app, it.id, number).await?;
    let now = app.now();
    let jump = round
        .go(to, outside, now)
        .map_err(|refused| refused.findings())?
        .clone();
    let entry = Draft::new(now, actor, Verb::MoveRound, round.id)
        .with("initiative", slug)
        .with("number", number)
        .with("from", jump.from.as_str())
        .with("to", jump.to.as_str());
    app.store
        .commit(Act {
            entry,
            changes: vec![Change::update(&round)?],
        })
        .await?;
    Ok(round.value)
}

/// What is known about a round outside its record: whether the risks were looked at, a form is open, a notice stands
/// before it, and the site keeps a key for every payload.
///
/// # Errors
/// When the store cannot be read.
pub async fn round_guards(app: &App, slug: &str, number: u32) -> Result<BTreeSet<Guard>> {
    let it = app.store.named::<Initiative>(slug).await?;
    let round = round_of(app, it.id, number).await?;
    // A version opens only with a notice before it, so an open one has both.
    let open = Query::of(round.id).in_state(InstrumentState::Open.as_str());
    let open = app.store.count(RecordKind::Instrument, &open).await? > 0;
    // Every payload is sealed under a key of its own, kept by this site (see `log::seal`).
    let looked = crate::design::standing_risks(app, round.value.id)
        .await?
        .is_some();
    let met = [
        (Guard::RiskAssessment, looked),
        (Guard::OpenInstrument, open),
        (Guard::ConsentNotice, open),
        (Guard::CustodyKey, true),
    ];
    Ok(met
        .into_iter()
        .filter_map(|(guard, met)| met.then_some(guard))
        .collect())
}
