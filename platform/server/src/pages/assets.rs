//! The style sheet, fonts and icon: built into the program, kept by browsers for good under their version.

use axum::Router;
use axum::extract::{Path, RawQuery};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::Services;
use crate::fault::Fault;

/// Addresses with a version never change what they name.
const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// Without a version: ask again after an hour.
const FOR_AN_HOUR: &str = "public, max-age=3600";

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/assets/{*name}", get(show))
        .route("/favicon.ico", get(icon))
}

async fn show(Path(name): Path<String>, RawQuery(query): RawQuery) -> Result<Response, Fault> {
    let path = format!("/assets/{name}");
    let asset = ui::assets::find(&path).ok_or_else(|| app::AppError::not_found("asset", &path))?;
    let versioned = query.is_some_and(|q| q == format!("v={}", asset.version));
    let keep = if versioned { FOR_GOOD } else { FOR_AN_HOUR };
    Ok(([(CONTENT_TYPE, asset.mime), (CACHE_CONTROL, keep)], asset.bytes).into_response())
}

async fn icon() -> Result<Response, Fault> {
    show(Path("icon.svg".to_owned()), RawQuery(None)).await
}
