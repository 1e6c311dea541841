//! Countries: the world in one table, and for each country or region what the register knows, what is noted with
//! its source, who makes data there, how the environment is judged, what is planned, and the annex of its review.
//!
//! Start with `overview.rs` and `show.rs`; every table is a [`grid::Grid`], so that page and file say the same.

mod environment;
mod frame;
pub(crate) mod grid;
mod inventory;
mod keep;
mod overview;
mod roadmap;
mod show;
mod vnr;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

/// The largest upload, in bytes: an inventory has less than one megabyte.
const UPLOAD: usize = 5 * 1024 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/countries", get(overview::show))
        .route("/countries/countries.csv", get(overview::file))
        .route("/countries/{code}", get(show::show))
        .route("/countries/{code}/initiatives.csv", get(show::file))
        .route("/countries/{code}/open", post(keep::open))
        .route("/countries/{code}/notes", get(keep::ask).post(keep::add))
        .route("/countries/{code}/notes/drop", post(keep::remove))
        .route("/countries/{code}/inventory.csv", get(inventory::file))
        .route("/countries/{code}/inventory/take", post(inventory::take))
        .route("/countries/{code}/inventory/drop", post(inventory::remove))
        .route("/countries/{code}/environment", get(environment::show))
        .route("/countries/{code}/environment.csv", get(environment::file))
        .route("/countries/{code}/reviews", post(environment::open))
        .route(
            "/countries/{code}/reviews/{number}",
            get(environment::ask).post(environment::send),
        )
        .route(
            "/countries/{code}/reviews/{number}/close",
            post(environment::close),
        )
        .route("/countries/{code}/vnr", get(vnr::show))
        .route("/countries/{code}/vnr.csv", get(vnr::file))
        .merge(roadmaps())
        .merge(uploads())
}

fn roadmaps() -> Router<Services> {
    Router::new()
        .route(
            "/countries/{code}/roadmaps",
            get(roadmap::list).post(roadmap::begin),
        )
        .route("/countries/{code}/roadmaps/{roadmap}", get(roadmap::show))
        .route(
            "/countries/{code}/roadmaps/{roadmap}/actions",
            post(roadmap::plan),
        )
        .route(
            "/countries/{code}/roadmaps/{roadmap}/actions.csv",
            get(roadmap::file),
        )
        .route(
            "/countries/{code}/roadmaps/{roadmap}/progress",
            post(roadmap::progress),
        )
        .route(
            "/countries/{code}/roadmaps/{roadmap}/propose",
            post(roadmap::propose),
        )
        .route(
            "/countries/{code}/roadmaps/{roadmap}/approve",
            post(roadmap::approve),
        )
}

/// Where a spreadsheet comes along.
fn uploads() -> Router<Services> {
    Router::new()
        .route(
            "/countries/{code}/inventory",
            get(inventory::show).post(inventory::look),
        )
        .layer(DefaultBodyLimit::max(UPLOAD))
}
