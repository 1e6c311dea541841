//! Adding an address, trying it again, and telling it no more.

use app::AppError;
use app::hooks::{NewHook, add_hook, drop_hook, resume_hook};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::{address, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{id_of, to};
use crate::visit::Visit;

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    url: String,
    answers: String,
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    let new = NewHook {
        url: sent.url.clone(),
        answers: !sent.answers.is_empty(),
    };
    match add_hook(&services.app, &visit.actor, at, &new).await {
        Ok(_) => Ok(to(&address(&slug, at.1))),
        Err(AppError::Findings(why)) => {
            let shown = show::page(&visit, &services, at, &why, &sent.url).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn throw_away(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, hook)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    drop_hook(&services.app, &visit.actor, at, &hook).await?;
    Ok(to(&address(&slug, at.1)))
}

pub(super) async fn resume(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument, hook)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), id_of("instrument", &instrument)?);
    resume_hook(&services.app, &visit.actor, at, &hook).await?;
    Ok(to(&address(&slug, at.1)))
}
