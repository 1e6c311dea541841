//! Everybody reads the report of a year. Where none was drafted, the year is told as the record stands, and says so.

use base::Id;
use governance::report::{Report, ReportState, Year, check_year};
use governance::{Body, Motion};

use super::year_of;
use crate::collaborative::{body_with_years, decides_for, may_keep};
use crate::decide::motion_about;
use crate::ports::Query;
use crate::{Actor, App, AppError, Result, Verb};

/// The reports of a body.
#[derive(Debug, Clone)]
pub struct ReportsView {
    /// Whose.
    pub body: Body,
    /// The years of the record, the newest first, each with its report.
    pub years: Vec<(i16, Option<Report>)>,
}

/// A year with its report.
#[derive(Debug, Clone)]
pub struct ReportView {
    /// Whose.
    pub body: Body,
    /// Who approves it.
    pub decides: Body,
    /// What happened: as the report has it, or as the record stands now.
    pub year: Year,
    /// The report, where one was drafted and the reader may know of it.
    pub report: Option<Report>,
    /// The motion about exactly this state.
    pub motion: Option<Id<Motion>>,
    /// Whether the reader keeps the body's business.
    pub keeps: bool,
    /// Whether the year is over.
    pub over: bool,
}

/// Every report of a body.
///
/// # Errors
/// When the store cannot be read.
pub async fn reports_of(app: &App, body: &Body) -> Result<Vec<Report>> {
    let all = app.store.list::<Report>(Query::of(body.id)).await?;
    Ok(all.into_iter().map(|r| r.value).collect())
}

/// The years of a body with their reports.
///
/// # Errors
/// `NotFound`.
pub async fn view_reports(app: &App, slug: &str) -> Result<ReportsView> {
    let body = body_with_years(app, slug).await?;
    let (first, last) = (
        governance::day(body.created).year(),
        governance::day(app.now()).year(),
    );
    let reports = reports_of(app, &body).await?;
    let of = |year: i16| reports.iter().find(|r| r.year.year == year).cloned();
    let years = (first..=last).rev().map(|y| (y, of(y))).collect();
    Ok(ReportsView { body, years })
}

/// One year. A draft is read by everybody once it is put to the vote, before by those who keep the body's business.
///
/// # Errors
/// `NotFound`, also for a year before the record; a finding for one that has not begun.
pub async fn view_report(app: &App, actor: &Actor, (slug, year): (&str, i16)) -> Result<ReportView> {
    let body = body_with_years(app, slug).await?;
    let today = governance::day(app.now());
    let since = governance::day(body.created);
    if year < since.year() {
        return Err(AppError::not_found("year", year));
    }
    check_year(year, since, today).map_err(AppError::finding)?;
    let decides = decides_for(app, &body).await?;
    let keeps = may_keep(app, actor, Verb::DraftReport, &body).await?;
    let mut report = reports_of(app, &body)
        .await?
        .into_iter()
        .find(|r| r.year.year == year);
    let mut motion = None;
    if let Some(draft) = &report {
        motion = motion_about(app, decides.id, &draft.subject()).await?;
        let hidden = draft.state == ReportState::Draft && motion.is_none() && !keeps;
        report = report.filter(|_| !hidden);
    }
    let told = match &report {
        Some(report) => report.year.clone(),
        None => year_of(app, &body, year).await?,
    };
    Ok(ReportView {
        body,
        decides,
        year: told,
        report,
        motion,
        keeps,
        over: today.year() > year,
    })
}
