//! Whether a body allows what leaves under a policy: it agreed to exactly this one, or to a looser one.

use governance::{Approval, Subject};
use protect::Policy;
use uuid::Uuid;

use crate::decide::approval_covering;
use crate::{Actor, App, Result};

/// The approval of a policy for an initiative's figures. Who agreed to ten persons behind a figure agreed to twelve.
///
/// # Errors
/// `Findings`: an initiative with a body needs its decision.
pub(super) async fn allow_policy(
    app: &App,
    actor: &Actor,
    initiative: Uuid,
    policy: &Policy,
) -> Result<Approval> {
    let looser: Vec<Subject> = policy.looser().iter().map(|p| p.subject(initiative)).collect();
    approval_covering(app, actor, initiative, &policy.subject(initiative), &looser).await
}
