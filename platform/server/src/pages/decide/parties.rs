//! `POST /work/{slug}/decide/parties`: add an organisation.

use app::register::{PartyWording, add_party};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::error_summary::ErrorSummary;

use super::{back, tab};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = PartyWording {
        name: sent.one("name"),
        class: sent.one("class"),
        role: sent.one("role"),
        website: sent.one("website"),
        set_objectives: sent.one("set_objectives"),
    };
    let done = add_party(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await;
    let Err(error) = done else { return Ok(back(&slug)) };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let page = tab::page(&visit, &services, &slug, errors).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
