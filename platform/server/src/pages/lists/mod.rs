//! `/work/{slug}/lists`: the lists of households, sites, people of an initiative, and the things in them.
//!
//! Values are personal: only who manages data opens these pages, and they are never kept by a browser.

mod index;
mod list;
mod steps;
mod thing;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/lists", get(index::show).post(steps::make))
        .route("/work/{slug}/lists/{list}", get(list::show).post(steps::add))
        .route("/work/{slug}/lists/{list}/properties", post(steps::property))
        .route(
            "/work/{slug}/lists/{list}/upload",
            post(steps::upload).layer(DefaultBodyLimit::max(app::entities::UPLOAD)),
        )
        .route("/work/{slug}/lists/{list}/file", get(steps::file))
        .route("/work/{slug}/lists/{list}/approval", post(steps::approval))
        .route("/work/{slug}/lists/{list}/own", post(steps::own))
        .route(
            "/work/{slug}/lists/{list}/{uuid}",
            get(thing::show).post(steps::change),
        )
        .route("/work/{slug}/lists/{list}/{uuid}/settle", post(steps::settle))
        .route("/work/{slug}/lists/{list}/{uuid}/remove", post(steps::remove))
}
