//! A meeting is moved, called, cancelled, held; its agenda is set.

use governance::meeting::{AgendaItem, Meeting, Occasion};

use super::body::{meeting, own_motions};
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// What changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeetingChange {
    /// Another time or place.
    Reschedule(Occasion),
    /// Another agenda.
    Agenda(Vec<AgendaItem>),
    /// The members are told.
    Call,
    /// It does not take place, for a reason.
    Cancel(String),
    /// It took place.
    Hold,
}

/// Changes a meeting.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when it cannot be done now.
pub async fn change_meeting(app: &App, actor: &Actor, id: &str, change: MeetingChange) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::ChangeMeeting, &body).await?;
    let now = app.now();
    match change {
        MeetingChange::Reschedule(occasion) => stored.value.reschedule(occasion, now),
        MeetingChange::Agenda(agenda) => {
            let motions: Vec<_> = agenda.iter().filter_map(|a| a.motion).collect();
            own_motions(app, body.id, &motions).await?;
            stored.value.set_agenda(agenda)
        }
        MeetingChange::Call => stored.value.call(now),
        MeetingChange::Cancel(reason) => stored.value.cancel(&reason),
        MeetingChange::Hold => stored.value.hold(now),
    }
    .map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ChangeMeeting, stored.value.id)
        .with("body", body.slug.as_str())
        .with("state", stored.state.as_str())
        .with("start", stored.occasion.start.to_string())
        .with("sequence", stored.sequence);
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
