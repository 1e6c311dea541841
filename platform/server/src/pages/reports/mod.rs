//! Progress reports of a collaborative: the years, and each as a page that prints well.

mod list;
mod sections;
mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/reports", get(list::show))
        .route(
            "/bodies/{body}/reports/{number}",
            get(show::show).post(steps::draft),
        )
        .route("/bodies/{body}/reports/{number}/report.json", get(show::machine))
        .route("/bodies/{body}/reports/{number}/propose", post(steps::put))
        .route("/bodies/{body}/reports/{number}/approve", post(steps::approve))
}
