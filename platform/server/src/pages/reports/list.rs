//! `/bodies/{body}/reports`: every year of the record.

use app::report::view_reports;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use governance::report::{Report, ReportState};
use ui::components::page::Section;
use ui::{Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "reports/list.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    years: Vec<(i16, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_reports(&services.app, &slug).await?;
    let r = &visit.reader;
    let list = List {
        r,
        slug: &slug,
        name: r.text(&view.body.name),
        years: view
            .years
            .iter()
            .map(|(y, it)| (*y, state(it.as_ref(), r)))
            .collect(),
    };
    let title = format!("{} – {}", r.plain("report-title"), list.name.plain());
    Ok(visit
        .page(title, crate::render(&list))
        .section(Section::Collaborative)
        .above(frame::above(&view.body, "reports", r))
        .into_response())
}

/// Approved, or told as the record stands.
fn state(report: Option<&Report>, r: &Reader) -> Html {
    match report.map(|it| &it.state) {
        Some(ReportState::Approved { at, .. }) => {
            r.tv("report-approved-on", "date", r.date(governance::day(*at)))
        }
        _ => r.t("report-none"),
    }
}
