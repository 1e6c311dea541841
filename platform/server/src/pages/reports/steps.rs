//! What is sent from the page of a report.

use app::collaborative::kept_body;
use app::report::{approve_report, draft_report, view_report};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Text;
use governance::report::Report;
use ui::components::error_summary::ErrorSummary;

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Back to the report, or its page with what was wrong. A year to come has no page: its finding stands alone.
async fn after(
    visit: &Visit,
    services: &Services,
    (slug, year): (&str, i16),
    done: Result<Report, AppError>,
) -> Result<Response, Fault> {
    let error = match done {
        Ok(_) => return Ok(to(&format!("/bodies/{slug}/reports/{year}"))),
        Err(error) => error,
    };
    let today = governance::day(services.app.now());
    if year > today.year() {
        return Err(error.into());
    }
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    show::page(visit, services, (slug, year), &errors).await
}

pub(super) async fn draft(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, year)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let year = super::show::year_named(&year)?;
    let words = Sent::from(pairs).one("words");
    let language = &visit.reader.language;
    let done = draft_report(&services.app, &visit.actor, (&slug, year), &words, language).await;
    after(&visit, &services, (&slug, year), done).await
}

/// Puts the report to the vote of who decides.
pub(super) async fn put(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, year)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let year = super::show::year_named(&year)?;
    kept_body(&services.app, &visit.actor, Verb::DraftReport, &slug).await?;
    let view = view_report(&services.app, &visit.actor, (&slug, year)).await?;
    let report = view.report.ok_or_else(|| AppError::not_found("report", year))?;
    let title = Text::english(year.to_string());
    let named = ("report", &title, format!("/bodies/{slug}/reports/{year}"));
    let decides = view.decides.slug.to_string();
    put_to_vote(&visit, &services, &decides, report.subject(), named).await
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, year)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let year = super::show::year_named(&year)?;
    let done = approve_report(&services.app, &visit.actor, (&slug, year)).await;
    after(&visit, &services, (&slug, year), done).await
}
