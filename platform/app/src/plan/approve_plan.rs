//! A plan comes into force as the committee decided; while there is nobody to decide, by its keeper alone and visibly.

use governance::plan::Plan;

use crate::collaborative::{decides_for, kept_body};
use crate::decide::approval_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Approves a plan as it stands.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings when the committee did not agree to exactly this.
pub async fn approve_plan(app: &App, actor: &Actor, (slug, name): (&str, &str)) -> Result<Plan> {
    let body = kept_body(app, actor, Verb::ApprovePlan, slug).await?;
    let mut plan: Stored<Plan> = app.store.named_in(body.id, name).await?;
    let committee = decides_for(app, &body).await?;
    let approval = approval_of(app, actor, &committee, &plan.subject()).await?;
    let now = app.now();
    plan.value.approve(&approval, now).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ApprovePlan, plan.value.id)
        .with("body", slug)
        .with("span", plan.span.name())
        .with("basis", approval.in_log());
    let changes = vec![Change::update(&plan)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(plan.value)
}
