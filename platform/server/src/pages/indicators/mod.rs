//! Indicators for everybody: what offices publish and what communities count, side by side, none above another.

mod list;
mod show;

use axum::Router;
use axum::routing::get;

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/indicators", get(list::show))
        .route("/indicators/{code}", get(show::show))
}
