//! Who keeps a collaborative's business says that a membership has lapsed: nothing was heard of it for a year.

use base::Id;
use governance::Membership;
use governance::joining::lapse;

use super::contributions_of;
use crate::decide::{entry_of_seat, seat_of};
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// Lets a membership lapse, with a reason.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings without a reason, or when the member gave something lately.
pub async fn lapse_member(
    app: &App,
    actor: &Actor,
    (slug, member): (&str, Id<Membership>),
    reason: &str,
) -> Result<Membership> {
    let (_, mut member) = seat_of(app, actor, Verb::LapseMember, (slug, member)).await?;
    let given = contributions_of(app, member.value.id).await?;
    let today = governance::day(app.now());
    lapse(&mut member.value, &given, reason, today).map_err(AppError::finding)?;
    let entry = entry_of_seat(app, actor, Verb::LapseMember, &member.value, slug);
    let changes = vec![Change::update(&member)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(member.value)
}
