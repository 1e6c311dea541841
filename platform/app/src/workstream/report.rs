//! A lead hands in the report of a period.

use base::{Language, Text};
use governance::workstream::{WorkReport, Workstream};

use super::steps::may_report;
use crate::log::Draft;
use crate::ports::{Act, Change};
use crate::{Actor, App, AppError, Result, Verb};

/// A report as a form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportWording {
    /// The number of the period.
    pub number: String,
    /// What was done.
    pub done: String,
    /// What comes next.
    pub next: String,
    /// What is asked of the committee.
    pub asks: String,
}

/// Hands it in.
///
/// # Errors
/// `NotFound`, `NotSignedIn`, `NotAllowed`; a finding about the period or the words; `Conflict` when it was handed in.
pub async fn file_report(
    app: &App,
    actor: &Actor,
    slug: &str,
    wording: &ReportWording,
    language: &Language,
) -> Result<WorkReport> {
    let it = app.store.named::<Workstream>(slug).await?;
    may_report(app, actor, &it).await?;
    let said = |words: &str| Text::default().with(language.clone(), words.trim());
    let now = app.now();
    let written = WorkReport {
        id: app.new_id(),
        workstream: it.value.id(),
        number: wording.number.trim().parse().unwrap_or(0),
        done: said(&wording.done),
        next: said(&wording.next),
        asks: said(&wording.asks),
        by: actor.account().map(base::Id::uuid),
        at: now,
    };
    let report = it.report(written).map_err(AppError::finding)?;
    let entry = Draft::new(now, actor, Verb::FileWorkReport, report.id)
        .with("workstream", slug)
        .with("number", report.number);
    let changes = vec![Change::create(&report)?];
    app.store.commit(Act { entry, changes }).await?;
    Ok(report)
}
