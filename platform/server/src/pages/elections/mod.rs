//! Elections of a body: the list with the form that calls one, and the page of one: who stands, the ballot, the
//! result.

mod ballot;
mod list;
mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/elections", get(list::show).post(list::call))
        .route("/bodies/{body}/elections/{election}", get(show::show))
        .route(
            "/bodies/{body}/elections/{election}/nominate",
            post(steps::nominate),
        )
        .route("/bodies/{body}/elections/{election}/answer", post(steps::answer))
        .route("/bodies/{body}/elections/{election}/open", post(steps::open))
        .route("/bodies/{body}/elections/{election}/vote", post(steps::vote))
        .route(
            "/bodies/{body}/elections/{election}/declare",
            post(steps::declare),
        )
        .route("/bodies/{body}/elections/{election}/cancel", post(steps::cancel))
}
