//! `POST …/move`: an initiative or a round takes a step.

use std::collections::BTreeSet;

use app::register::{move_initiative, move_round};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use registry::{InitiativeState, RoundState};
use ui::components::error_summary::ErrorSummary;

use super::{back, tab};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

fn unknown(sent: &Sent) -> app::AppError {
    app::AppError::not_found("step", sent.one("to"))
}

pub(super) async fn initiative(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let to = InitiativeState::from_name(&sent.one("to")).ok_or_else(|| unknown(&sent))?;
    let reason = sent.one("reason");
    let reason = (!reason.is_empty()).then_some(reason.as_str());
    let done = move_initiative(&services.app, &visit.actor, &slug, to, reason).await;
    answer(done.map(drop), &visit, &services, &slug).await
}

pub(super) async fn round(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let to = RoundState::from_name(&sent.one("to")).ok_or_else(|| unknown(&sent))?;
    let outside = outside(&services, &slug, number).await?;
    let done = move_round(&services.app, &visit.actor, (&slug, number), to, &outside).await;
    answer(done.map(drop), &visit, &services, &slug).await
}

/// What is known about a round outside its record.
async fn outside(services: &Services, slug: &str, number: u32) -> Result<BTreeSet<registry::Guard>, Fault> {
    Ok(app::register::round_guards(&services.app, slug, number).await?)
}

async fn answer(
    done: app::Result<()>,
    visit: &Visit,
    services: &Services,
    slug: &str,
) -> Result<Response, Fault> {
    let Err(error) = done else { return Ok(back(slug)) };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let page = tab::page(visit, services, slug, errors).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
