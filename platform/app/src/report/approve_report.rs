//! The report of a year is approved as the committee decided; while there is nobody to decide, by its keeper alone.

use governance::report::Report;

use crate::collaborative::{decides_for, kept_body};
use crate::decide::approval_of;
use crate::log::Draft;
use crate::ports::{Act, Change, Stored};
use crate::{Actor, App, AppError, Result, Verb};

/// Approves a report as it stands.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; findings while the year lasts, or when the committee did not agree to
/// exactly this.
pub async fn approve_report(app: &App, actor: &Actor, (slug, year): (&str, i16)) -> Result<Report> {
    let body = kept_body(app, actor, Verb::ApproveReport, slug).await?;
    let mut report: Stored<Report> = app.store.named_in(body.id, &year.to_string()).await?;
    let committee = decides_for(app, &body).await?;
    let approval = approval_of(app, actor, &committee, &report.subject()).await?;
    let now = app.now();
    report.value.approve(&approval, now).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::ApproveReport, report.value.id)
        .with("body", slug)
        .with("year", i64::from(year))
        .with("basis", approval.in_log());
    let changes = vec![Change::update(&report)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(report.value)
}
