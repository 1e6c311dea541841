//! `/agreements/{agreement}/odrl.jsonld` and the profile it names: the terms for machines.

use app::agree::view_agreement;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

const LD: &str = "application/ld+json";

pub(super) async fn odrl(
    visit: Visit,
    State(services): State<Services>,
    Path(agreement): Path<String>,
) -> Result<Response, Fault> {
    let view = view_agreement(&services.app, &visit.actor, &agreement).await?;
    let text = governance::formats::odrl(&view.agreement, &services.settings.public_url);
    Ok(([(CONTENT_TYPE, LD)], text.to_string()).into_response())
}

pub(super) async fn profile(State(services): State<Services>) -> Response {
    let text = governance::formats::profile(&services.settings.public_url);
    ([(CONTENT_TYPE, LD)], text.to_string()).into_response()
}
