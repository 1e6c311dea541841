//! `POST /start/{token}/accept`: take the role of a link with the account one is signed in with.

use app::AppError;
use app::people::accept_invitation;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use ui::components::error_summary::ErrorSummary;

use super::join;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/start/{token}/accept", post(send))
}

async fn send(
    State(services): State<Services>,
    visit: Visit,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    match accept_invitation(&services.app, &visit.actor, &token).await {
        Ok(()) => Ok(Redirect::to("/work").into_response()),
        Err(AppError::Findings(findings)) => {
            let summary = ErrorSummary::of(&findings, &visit.reader);
            let page = join::page(&services, &visit, &token, &join::Typed::default(), summary).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
