//! The minutes are approved: by a decision of the body about exactly their text, or, as long as the body cannot
//! decide yet, by whoever keeps its business, alone and visibly so.

use governance::meeting::Meeting;

use super::body::meeting;
use crate::decide::{approval_of, authorise_seat};
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Approves the minutes of a meeting as they stand.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the body did not decide, or there are no minutes.
pub async fn approve_minutes(app: &App, actor: &Actor, id: &str) -> Result<Meeting> {
    let (mut stored, body) = meeting(app, id).await?;
    authorise_seat(app, actor, Verb::ApproveMinutes, &body).await?;
    let now = app.now();
    let subject = stored.minutes_subject();
    let approval = approval_of(app, actor, &body, &subject).await?;
    let motion = approval.decision().map(|(_, motion)| motion);
    let done = stored.value.approve_minutes(approval.subject(), motion, now);
    done.map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ApproveMinutes, stored.value.id)
        .with("body", body.slug.as_str())
        .with("basis", approval.in_log())
        .with("minutes", subject.digest.map(|d| d.to_string()));
    let changes = vec![Change::update(&stored)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(stored.value)
}
