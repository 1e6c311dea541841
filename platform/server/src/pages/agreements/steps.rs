//! What is sent from an agreement's page: steps, signatures, who may fetch, and the fetching itself.

use app::agree::{
    AgreementStep, OnPaper, let_read, paper_of, sign_by_decision, sign_on_paper, step_agreement, take_data,
};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Finding, Place};
use ui::components::error_summary::ErrorSummary;

use super::{Upload, handed_out, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// Back to the agreement, or its page with what was wrong.
async fn after<T>(
    visit: &Visit,
    services: &Services,
    agreement: &str,
    side: usize,
    done: Result<T, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/agreements/{agreement}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, agreement, (side, errors)).await
        }
    }
}

/// The side that a form is about, from 0; a number that is none leads nowhere.
fn side_of(text: &str) -> usize {
    text.parse::<usize>()
        .ok()
        .and_then(|n| n.checked_sub(1))
        .unwrap_or(usize::MAX)
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let step = match sent.one("step").as_str() {
        "take_back" => AgreementStep::TakeBack,
        "end" => AgreementStep::End(sent.one("reason")),
        _ => AgreementStep::Offer,
    };
    let done = step_agreement(&services.app, &visit.actor, &agreement, step).await;
    after(&visit, &services, &agreement, usize::MAX, done).await
}

pub(super) async fn sign(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let side = side_of(&sent.one("side"));
    let reason = sent.one("reason");
    let done = sign_by_decision(&services.app, &visit.actor, &agreement, side, &reason).await;
    after(&visit, &services, &agreement, side, done).await
}

pub(super) async fn on_paper(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not sign is told so before the file is read.
    let stored = services
        .app
        .store
        .named::<governance::agreement::Agreement>(&agreement)
        .await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        Verb::SignAgreement,
        Some(stored.initiative()),
    )
    .await?;
    let upload = Upload::read(request).await?;
    let side = side_of(&upload.sent.one("side"));
    let on = upload.sent.one("on");
    let done = match on.parse() {
        Ok(on) => {
            let sheet = OnPaper {
                signed_by: upload.sent.one("signed_by"),
                on,
                bytes: upload.bytes,
            };
            sign_on_paper(&services.app, &visit.actor, &agreement, side, sheet).await
        }
        Err(_) => {
            let finding =
                Finding::error(app::register::code::NOT_A_DATE).at(Place::whole().with("field", "on"));
            Err(AppError::finding(finding.with("value", on)))
        }
    };
    after(&visit, &services, &agreement, side, done).await
}

pub(super) async fn paper(
    visit: Visit,
    State(services): State<Services>,
    Path((agreement, side)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (paper, bytes) = paper_of(&services.app, &visit.actor, &agreement, side_of(&side)).await?;
    Ok(handed_out(&paper, bytes, false))
}

pub(super) async fn readers(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let may = sent.one("may") != "no";
    let done = let_read(&services.app, &visit.actor, &agreement, &sent.one("email"), may).await;
    after(&visit, &services, &agreement, usize::MAX, done).await
}

pub(super) async fn data(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (dataset, purpose) = (sent.one("dataset"), sent.one("purpose"));
    match take_data(
        &services.app,
        &visit.actor,
        &agreement,
        &dataset,
        &purpose,
        &services.settings.public_url,
    )
    .await
    {
        Ok(file) => {
            let mut response = ([(CONTENT_TYPE, "application/zip")], file.bytes).into_response();
            let headers = response.headers_mut();
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
            if let Ok(value) = format!("attachment; filename=\"{}\"", file.name).parse() {
                headers.insert(CONTENT_DISPOSITION, value);
            }
            Ok(response)
        }
        Err(error) => after::<()>(&visit, &services, &agreement, usize::MAX, Err(error)).await,
    }
}
