//! The API: public data as JSON, SDMX, GeoJSON and tables, and its description (OpenAPI 3.1) at `/api/openapi.json`.
//!
//! Everything here is made from releases that are out. The guide is `docs/guides/api.md`, whose examples are a test.

mod asked;
mod describe;
mod features;
mod odata;
mod releases;
mod sdmx;

pub(crate) use asked::Asked;

use axum::routing::get;
use axum::{Json, Router};
use utoipa::OpenApi;

use crate::Services;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Counted",
        description = "Protected figures that communities publish.",
        version = "1"
    ),
    paths(releases::list, releases::show, submit)
)]
struct Api;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route(
            "/api/openapi.json",
            get(|| async { Json(describe::whole(Api::openapi())) }),
        )
        .route("/api/v1/releases", get(releases::list))
        .route("/api/v1/releases/{slug}", get(releases::show))
        .route("/sdmx/2.1/{*path}", get(sdmx::old))
        .route("/sdmx/3.0/{*path}", get(sdmx::new))
        .route("/ogc", get(features::landing))
        .route("/ogc/conformance", get(features::conformance))
        .route("/ogc/collections", get(features::list))
        .route("/ogc/collections/{id}", get(features::show))
        .route("/ogc/collections/{id}/items", get(features::items))
        .route("/ogc/collections/{id}/items/{feature}", get(features::item))
        .route("/odata", get(odata::service))
        .route("/odata/{table}", get(odata::table))
}

/// Hand in a submission as XForms XML, from a device or a program.
#[allow(dead_code, reason = "describes the handler in pages/collect/api.rs")]
#[utoipa::path(
    post,
    path = "/api/v1/instruments/{id}/submissions",
    params(("id" = String, Path, description = "The instrument's identity")),
    request_body(content = String, content_type = "application/xml"),
    responses(
        (status = 201, description = "Stored durably; the receipt is in the answer"),
        (status = 200, description = "The very same was stored before"),
        (status = 202, description = "Nothing is stored, because there is no consent"),
        (status = 422, description = "It does not fit the form: all findings"),
        (status = 404, description = "No such instrument is open"),
    )
)]
fn submit() {}
