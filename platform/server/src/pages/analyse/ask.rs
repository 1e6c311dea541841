//! A question is sent.

use app::AppError;
use app::analyse::{NewAnalysis, run_analysis};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::{form, tab};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = match form::spec(&sent).into_result() {
        Ok((spec, _)) => {
            let new = NewAnalysis {
                title: sent.one("name"),
                spec,
            };
            run_analysis(&services.app, &visit.actor, (&slug, &sent.one("dataset")), new).await
        }
        Err(findings) => Err(AppError::Findings(findings)),
    };
    match done {
        Ok((analysis, _)) => {
            Ok(Redirect::to(&format!("/work/{slug}/analyse/{}", analysis.id)).into_response())
        }
        Err(AppError::Findings(findings)) => {
            let page = tab::page(&visit, &services, &slug, sent, &findings).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
