//! `/api/v1/instance`, `/api/v1/records`: what another instance reads of this one. Everything is signed, so that it
//! can be passed on; the guide is `docs/guides/instances.md`.

use app::AppError;
use app::harvest::{describe, export_file, read_feed, view_shared};
use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_DISPOSITION;
use axum::response::Response;

use crate::Services;
use crate::fault::Fault;
use crate::pages::api::Asked;

/// What this site calls itself: the host of its address.
fn named(services: &Services) -> String {
    let address = services.settings.public_url.as_str();
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    host.trim_end_matches('/').to_owned()
}

fn address(services: &Services) -> &str {
    services.settings.public_url.trim_end_matches('/')
}

pub(super) async fn instance(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let it = describe(&services.app, &named(&services), address(&services)).await?;
    Ok(asked.json("application/json", &it.value()))
}

pub(super) async fn feed(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let after = match asked.get("after") {
        None => 0,
        Some(text) => text.parse().map_err(|_| AppError::not_found("page", text))?,
    };
    let page = read_feed(&services.app, after).await?;
    Ok(asked.json("application/json", &page.value()))
}

pub(super) async fn record(
    asked: Asked,
    State(services): State<Services>,
    Path(record): Path<String>,
) -> Result<Response, Fault> {
    let it = view_shared(&services.app, &record).await?;
    Ok(asked.json("application/json", &it.shared.signed.value()))
}

/// Everything in one file, to be carried.
pub(super) async fn file(asked: Asked, State(services): State<Services>) -> Result<Response, Fault> {
    let file = export_file(&services.app, &named(&services), address(&services)).await?;
    let mut response = asked.json("application/json", &file.value());
    let saved = HeaderValue::from_static("attachment; filename=\"records.json\"");
    response.headers_mut().insert(CONTENT_DISPOSITION, saved);
    Ok(response)
}
