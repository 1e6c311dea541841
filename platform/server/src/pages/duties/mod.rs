//! What a collaborative owes by its terms of reference: the board of a year, and its days for calendars.

mod calendar;
mod show;

use axum::Router;
use axum::routing::get;
use governance::duty::{Rule, Slot, Standing};
use ui::{Html, Reader};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/duties", get(show::show))
        .route("/bodies/{body}/duties.ics", get(calendar::feed))
}

/// What is owed at one time, in words: the duty, and whose or which time of the year.
pub(crate) fn slot_title(rule: &Rule, slot: &Slot, of: usize, r: &Reader) -> String {
    let duty = r.plain(&format!("duty-{}", rule.duty.as_str()));
    match &slot.name {
        Some(name) => format!("{duty}: {}", r.text(name).plain()),
        None if of < 2 => duty,
        None => r.plain_with(
            "duty-nth",
            &[
                ("duty", duty.into()),
                ("number", r.count(slot.number).into()),
                ("of", r.count(of).into()),
            ],
        ),
    }
}

/// How a slot stands, with its day.
pub(crate) fn standing(slot: &Slot, r: &Reader) -> Html {
    let day = match (slot.standing, &slot.by) {
        (Standing::Done | Standing::DoneLate | Standing::Planned, Some(fact)) => fact.on,
        (Standing::Coming, _) => slot.from,
        _ => slot.due,
    };
    let said = r.tv(
        &format!("duty-slot-{}", slot.standing.as_str()),
        "date",
        r.date(day),
    );
    let entered = slot.by.as_ref().filter(|f| f.done).and_then(|f| f.entered);
    match entered {
        Some(on) => Html::joined(&[said, r.tv("duty-entered-later", "date", r.date(on))], ", "),
        None => said,
    }
}
