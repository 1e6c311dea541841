//! The tab *publish*: compose a release, check it, allow it, let it out, take it back.

mod back;
mod compose;
mod hour;
mod release;
mod tab;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use release::stand;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/publish", get(tab::show).post(tab::send))
        .route("/work/{slug}/publish/{release}", get(release::show))
        .route("/work/{slug}/publish/{release}/step", post(release::step))
        .route("/work/{slug}/publish/{release}/schedule", post(hour::schedule))
        .route("/work/{slug}/publish/{release}/doi", post(hour::note))
}
