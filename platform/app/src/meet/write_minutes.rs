//! Who was there, what was said and decided.

use base::{Finding, Id, Place, Text};
use governance::Motion;
use governance::meeting::{Attendance, Meeting};

use super::body::{meeting, own_motions};
use super::code;
use crate::decide::{authorise_seat, members_of};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What is written down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Who was there.
    pub attendance: Attendance,
    /// What was said, in each language.
    pub minutes: Text,
    /// Motions closed there that stood on no agenda.
    pub decided: Vec<Id<Motion>>,
}

/// Writes a meeting up. The log keeps how many were there, not who.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it was not held, somebody is no member, or a motion is
/// another body's.
pub async fn write_minutes(app: &App, actor: &Actor, id: &str, written: Written) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::WriteMinutes, &body).await?;
    let members = members_of(app, body.id).await?;
    let known = |id: &Id<governance::Membership>| members.iter().any(|m| m.id == *id);
    if !written.attendance.members.keys().all(known) {
        let place = Place::whole().with("field", "attendance");
        return Err(AppError::finding(Finding::error(code::NO_MEMBER).at(place)));
    }
    own_motions(app, body.id, &written.decided).await?;
    let done = stored
        .value
        .write_up(written.attendance, written.minutes, written.decided);
    done.map_err(AppError::finding)?;
    let counts = stored.attendance.counts();
    let entry = Draft::new(app.now(), actor, Verb::WriteMinutes, stored.value.id)
        .with("body", body.slug.as_str())
        .with("there", counts.in_person + counts.remote)
        .with("guests", counts.guests)
        .with("minutes", stored.minutes_subject().digest.map(|d| d.to_string()));
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
