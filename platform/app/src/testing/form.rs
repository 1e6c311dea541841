//! Forms for tests that need one: of the first round of an initiative that has none yet.

use base::Text;

use crate::collect::{
    Instrument, InstrumentState, NewInstrument, add_instrument, move_instrument, standard_notice,
};
use crate::register::add_round;
use crate::{Actor, App, Result};

/// A form that makes homes, changes them, and wants their list beside it.
pub const HOMES: &str = include_str!("homes.xml");

/// A draft that may be opened: somebody looked at the risks.
///
/// # Errors
/// What the use cases say.
pub async fn drafted_form(
    app: &App,
    lead: &Actor,
    initiative: &str,
    (xform, about): (&str, &str),
) -> Result<Instrument> {
    let round = add_round(app, lead, initiative).await?;
    let new = NewInstrument {
        round: round.id,
        xform: xform.to_owned(),
        notice: standard_notice(app, &Text::english(about), "Board", "b@example.org"),
        consent: None,
    };
    let (it, _) = add_instrument(app, lead, new).await?;
    super::looked_at_risks(app, (initiative, 1)).await?;
    Ok(it)
}

/// The same, open.
///
/// # Errors
/// What the use cases say.
pub async fn open_form(app: &App, lead: &Actor, initiative: &str, form: (&str, &str)) -> Result<Instrument> {
    let it = drafted_form(app, lead, initiative, form).await?;
    move_instrument(app, lead, it.id, InstrumentState::Open).await
}
