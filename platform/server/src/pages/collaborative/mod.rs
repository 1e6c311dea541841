//! `/collaborative`: one page from which everything of the Collaborative is found.

mod show;

use axum::Router;
use axum::routing::get;

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/collaborative", get(show::show))
}
