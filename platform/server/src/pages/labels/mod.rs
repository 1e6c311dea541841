//! Labels that a community words itself: written, approved by somebody else, shown with all of its data.

mod list;
mod marks;
mod show;
mod steps;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use marks::{marked, shown};

use super::agreements::FORM;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/labels", get(list::show).post(list::send))
        .route("/labels/{label}", get(show::show))
        .route("/labels/{label}/sound/{number}", get(show::sound))
        .route("/labels/{label}/reword", post(steps::reword))
        .route("/labels/{label}/approve", post(steps::approve))
        .route("/labels/{label}/propose", post(steps::propose))
        .route("/labels/{label}/retire", post(steps::retire))
        .layer(DefaultBodyLimit::max(FORM))
}
