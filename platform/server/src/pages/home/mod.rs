//! `/`: what this is, what has been counted lately, and where.

mod show;
pub(crate) mod world;

use axum::Router;
use axum::routing::get;

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/", get(show::show))
}
