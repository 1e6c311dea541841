//! Somebody who is involved writes down that people met: those without a device are heard this way.

use base::{Date, Finding, Language, Text};
use governance::design::Gathering;
use uuid::Uuid;

use super::edit_room::keep;
use super::enter::{Key, allow, enter};
use crate::{Actor, App, AppError, Result, Verb};

/// A gathering as a person enters it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewGathering {
    /// Where.
    pub place: String,
    /// The day.
    pub on: String,
    /// How many people were met.
    pub people: String,
    /// Who they are as a group.
    pub note: String,
}

/// Adds a gathering to the room.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed` (an open room is not enough: who enters what others said is known to
/// them); all findings about the words.
pub async fn add_gathering(
    app: &App,
    actor: &Actor,
    key: Key<'_>,
    new: &NewGathering,
    language: &Language,
) -> Result<Gathering> {
    let at = enter(app, actor, key).await?;
    let by = allow(app, actor, &at, Verb::AddGathering, false).await?;
    let now = app.now();
    let today = governance::day(now);
    let on = day(&new.on, "on")?;
    let gathering = Gathering {
        id: app.new_id::<Gathering>().uuid(),
        place: Text::default().with(language.clone(), new.place.trim()),
        on,
        people: new.people.trim().parse().unwrap_or(0),
        note: Text::default().with(language.clone(), new.note.trim()),
        by,
        at: now,
    };
    let mut room = at.room.clone();
    let findings = room.met(gathering.clone(), today);
    if findings.has_errors() {
        return Err(findings.into());
    }
    keep(app, actor, Verb::AddGathering, key, (at.kept, room)).await?;
    Ok(gathering)
}

/// A day that a form sends.
pub(super) fn day(text: &str, field: &'static str) -> Result<Date> {
    text.trim().parse().map_err(|_| {
        let place = base::Place::whole().with("field", field);
        let finding = Finding::error(crate::register::code::NOT_A_DATE).at(place);
        AppError::finding(finding.with("value", text.trim()))
    })
}

/// The gathering that a form names; absent for words of one's own.
pub fn gathering_of(text: &str) -> Option<Uuid> {
    Uuid::parse_str(text.trim()).ok()
}
