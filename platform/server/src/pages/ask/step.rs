//! `POST /work/{slug}/ask/{form}/consent` and `…/state`: the steps of a form's life.

use std::collections::BTreeSet;

use app::AppError;
use app::collect::{Instrument, InstrumentState, confirm_consent, move_instrument};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Id;

use super::{id_of, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn consent(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let id = id_of(&form)?;
    let chosen = Sent::from(pairs).one("consent");
    let (question, answer) = chosen.rsplit_once('=').unwrap_or((&chosen, ""));
    let given = BTreeSet::from([answer.to_owned()]);
    let done = confirm_consent(&services.app, &visit.actor, id, question, &given).await;
    answer_with(&visit, &services, (&slug, id), done).await
}

pub(super) async fn state(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let id = id_of(&form)?;
    let wanted = Sent::from(pairs).one("to");
    let known = InstrumentState::ALL.into_iter().find(|s| s.as_str() == wanted);
    let to = known.ok_or_else(|| AppError::not_found("state", wanted.as_str()))?;
    let done = move_instrument(&services.app, &visit.actor, id, to).await;
    answer_with(&visit, &services, (&slug, id), done).await
}

/// Back to the form, or the form with what was wrong.
pub(super) async fn answer_with(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    done: Result<Instrument, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/work/{slug}/ask/{id}")).into_response()),
        Err(AppError::Findings(findings)) => {
            let page = show::page(visit, services, (slug, id), 0, &findings).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
