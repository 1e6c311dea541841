//! The API: public data as JSON, and its description (OpenAPI 3.1) at `/api/openapi.json`.

mod releases;

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
        .route("/api/openapi.json", get(|| async { Json(Api::openapi()) }))
        .route("/api/v1/releases", get(releases::list))
        .route("/api/v1/releases/{slug}", get(releases::show))
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
