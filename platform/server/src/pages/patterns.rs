//! `/patterns`: every component of the site with its examples.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::Services;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/patterns", get(show))
}

async fn show(visit: Visit) -> Response {
    let r = &visit.reader;
    visit
        .page(r.plain("nav-patterns"), ui::patterns::content(r))
        .into_response()
}
