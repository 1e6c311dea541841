//! `/work/{slug}/collect/devices`: the telephones, tablets and programs that collect.

mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/collect/devices", get(show::show).post(steps::add))
        .route("/work/{slug}/collect/devices/{key}/revoke", post(steps::revoke))
}
