//! The form of the demo: Water in Tal Afar in Arabic and English, as REACH asked it (`demo/talafar/SOURCE.md`).

use base::{Language, Text};

use super::{Files, file};
use crate::collect::{Instrument, InstrumentState, NewWorkbook, add_workbook, move_instrument};
use crate::{Actor, App, Result};

const SLUG: &str = "water-in-tal-afar";

/// Adds the form to round 1 and opens it, so that it can be tried out; skipped when an earlier try has.
///
/// # Errors
/// What the use cases say.
pub async fn tal_afar(app: &App, files: Files<'_>) -> Result<()> {
    let initiative = app.store.named::<registry::Initiative>(SLUG).await?;
    let there = crate::collect::instruments_of(app, initiative.id).await?;
    let instrument: Instrument = match there.into_iter().next() {
        Some((_, there)) => there,
        None => {
            let new = NewWorkbook {
                initiative: SLUG.to_owned(),
                file_name: "reach_talafar_water.xlsx".to_owned(),
                bytes: file(files, "talafar/form.xlsx")?,
                about: about(),
                who: "Example: after REACH Initiative, 2021".to_owned(),
                contact: "This is a demonstration; nobody reads what is sent.".to_owned(),
            };
            add_workbook(app, &Actor::System, new).await?.0
        }
    };
    if instrument.state == InstrumentState::Draft && instrument.consent.is_some() {
        move_instrument(app, &Actor::System, instrument.id, InstrumentState::Open).await?;
    }
    Ok(())
}

fn about() -> Text {
    let text = Text::english("Questions to households about water, shelter and needs in Tal Afar, Iraq.");
    match "ar".parse::<Language>() {
        Ok(arabic) => text.with(
            arabic,
            "أسئلة للأسر عن المياه والمأوى والاحتياجات في تلعفر، العراق.",
        ),
        Err(_) => text,
    }
}
