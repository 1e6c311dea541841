//! The tab *protect*: which tables may be shown, what is withheld in them, and what the audit found.

mod show;
mod tab;

use axum::Router;
use axum::routing::get;

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/protect", get(tab::show).post(tab::send))
        .route("/work/{slug}/protect/{id}", get(show::show))
}
