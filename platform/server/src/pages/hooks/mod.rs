//! `/work/{slug}/collect/{instrument}/hooks`: other programs that are told what happens to the answers to a form.

mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route(
            "/work/{slug}/collect/{instrument}/hooks",
            get(show::show).post(steps::add),
        )
        .route(
            "/work/{slug}/collect/{instrument}/hooks/{hook}/drop",
            post(steps::throw_away),
        )
        .route(
            "/work/{slug}/collect/{instrument}/hooks/{hook}/resume",
            post(steps::resume),
        )
}

/// Where the page of a form stands.
fn address(slug: &str, id: impl std::fmt::Display) -> String {
    format!("/work/{slug}/collect/{id}/hooks")
}
