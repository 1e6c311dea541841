//! `POST /work/{slug}/check`: bring a file; `…/findings`: what was found in it.

use app::data::{Against, ImportFile, import_file, import_findings, list_datasets};
use askama::Template;
use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Findings, Text};
use dataset::DayOrder;
use dataset::csv::Told;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::list;
use super::upload::Upload;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "check/findings.html")]
struct View<'a> {
    r: &'a Reader,
    back: String,
    lead: Html,
    findings: Html,
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    form: Multipart,
) -> Result<Response, Fault> {
    // Who may not import is told so before the file is read.
    let (initiative, _) = list_datasets(&services.app, &visit.actor, &slug).await?;
    let upload = Upload::read(form).await?;
    let against = match upload.sent.one("against").as_str() {
        "" => Against::Nothing,
        form => Against::form(&services.app, initiative.id, form).await?,
    };
    let order = match upload.sent.one("day_order").as_str() {
        "day_first" => Some(DayOrder::DayFirst),
        "month_first" => Some(DayOrder::MonthFirst),
        _ => None,
    };
    let asked = ImportFile {
        initiative: slug.clone(),
        title: Text::new(visit.reader.language.clone(), upload.sent.one("title")),
        file_name: upload.file_name,
        bytes: upload.bytes,
        told: Told {
            encoding: Some(upload.sent.one("encoding")).filter(|e| !e.is_empty()),
            separator: None,
        },
        day_order: order,
        against,
    };
    match import_file(&services.app, &visit.actor, asked).await {
        Ok(done) => {
            told(
                &visit,
                &services,
                (&slug, done.dataset.slug.as_str()),
                &done.findings,
            )
            .await
        }
        Err(error) => {
            let findings = findings_of(error)?;
            let r = &visit.reader;
            let list = FindingList::of(&findings).html(r);
            let errors = ErrorSummary::of(&findings, r);
            let page = list::page(&visit, &services, &slug, &upload.sent, (errors, list)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

pub(super) async fn findings(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), dataset.as_str());
    let found = import_findings(&services.app, &visit.actor, at).await?;
    told(&visit, &services, at, &found).await
}

/// What was found in the file of a dataset.
async fn told(
    visit: &Visit,
    services: &Services,
    at: (&str, &str),
    found: &Findings,
) -> Result<Response, Fault> {
    let (slug, dataset) = at;
    let (initiative, all) = list_datasets(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let title = r.text(&initiative.title);
    let rows = all
        .iter()
        .find(|l| l.dataset.slug.as_str() == dataset)
        .map_or(0, |l| l.dataset.rows);
    let view = View {
        r,
        back: format!("/work/{slug}/check/{dataset}"),
        lead: r.tn("check-imported", usize::try_from(rows).unwrap_or(usize::MAX)),
        findings: if found.is_empty() {
            r.t("check-no-findings")
        } else {
            FindingList::of(found).html(r)
        },
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", r.plain("check-findings"), title.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "check", r)).into_response())
}
