//! The tab *analyse*: ask a snapshot, read the answer with its uncertainty.

mod ask;
mod form;
mod gone;
mod show;
mod tab;

use axum::Router;
use axum::routing::get;

pub(crate) use gone::gone;

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/analyse", get(tab::show).post(ask::send))
        .route("/work/{slug}/analyse/{analysis}", get(show::show))
}
