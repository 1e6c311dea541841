//! The tab *check*: bring data, describe it, see what is wrong with it, decide, freeze.

mod decide;
mod describe;
mod entries;
mod import;
mod list;
mod show;
mod tables;
pub(crate) mod upload;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use ui::Html;

use crate::Services;

/// The largest file that is taken through the browser, in bytes; larger ones are packed first.
const FILE: usize = 64 * 1024 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/check", get(list::show).post(import::send))
        .route("/work/{slug}/check/answers/{instrument}", post(list::answers))
        .route("/work/{slug}/check/{dataset}", get(show::show))
        .route("/work/{slug}/check/{dataset}/findings", get(import::findings))
        .route(
            "/work/{slug}/check/{dataset}/variables/{name}",
            get(describe::show).post(describe::send),
        )
        .route("/work/{slug}/check/{dataset}/entries", post(decide::entry))
        .route("/work/{slug}/check/{dataset}/log", post(decide::log))
        .route("/work/{slug}/check/{dataset}/rules", post(decide::rule))
        .route(
            "/work/{slug}/check/{dataset}/rules/{rule}/remove",
            post(decide::remove_rule),
        )
        .route("/work/{slug}/check/{dataset}/snapshots", post(decide::snapshot))
        .layer(DefaultBodyLimit::max(FILE))
}

/// Back to a dataset.
fn back(slug: &str, dataset: &str) -> Response {
    Redirect::to(&format!("/work/{slug}/check/{dataset}")).into_response()
}

/// Fields in a row as one fragment.
fn joined(fields: Vec<Html>) -> Html {
    Html::joined(&fields, "")
}
