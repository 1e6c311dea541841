//! Whoever keeps a body's business plans a meeting.

use base::Text;
use governance::Body;
use governance::meeting::{AgendaItem, Meeting, MeetingKind, Occasion};

use super::body::own_motions;
use crate::decide::authorise_seat;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// What is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What it is for.
    pub kind: MeetingKind,
    /// What it is called.
    pub title: Text,
    /// When and where.
    pub occasion: Occasion,
    /// What is on the table.
    pub agenda: Vec<AgendaItem>,
}

/// Plans a meeting of a body. Nobody outside of it knows until it is called.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings about title, times, place, motions.
pub async fn plan_meeting(app: &App, actor: &Actor, body: &str, plan: Plan) -> Result<Meeting> {
    let body: Stored<Body> = app.store.named(body).await?;
    authorise_seat(app, actor, Verb::PlanMeeting, &body).await?;
    let motions: Vec<_> = plan.agenda.iter().filter_map(|a| a.motion).collect();
    own_motions(app, body.value.id, &motions).await?;
    let planned = Meeting::plan(app.new_id(), body.value.id, plan.kind, plan.title, plan.occasion);
    let mut meeting = planned.map_err(AppError::finding)?;
    meeting.set_agenda(plan.agenda).map_err(AppError::finding)?;
    let entry = Draft::new(app.now(), actor, Verb::PlanMeeting, meeting.id)
        .with("body", body.slug.as_str())
        .with("kind", meeting.kind.as_str());
    let changes = vec![Change::create(&meeting)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(meeting)
}
