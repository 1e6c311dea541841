//! Commitments: what was promised to others, by whom, and what shows how far it is.

mod form;
mod list;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use list::card;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/commitments", get(list::show))
        .route("/commitments/{slug}", get(show::show))
        .route("/bodies/{body}/commitments", get(form::show).post(form::make))
        .route("/bodies/{body}/commitments/{name}", post(show::step))
}
