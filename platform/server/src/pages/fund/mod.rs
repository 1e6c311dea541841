//! Funds: what was promised and given, who was granted what, what it was spent for, and the way from the money to
//! what came of it.
//!
//! `frame.rs` holds what all pages of a fund share, `ask.rs` the fields of their forms, `words.rs` amounts as readers
//! write them. Each page asks, shows and sends in one file.

mod apply;
mod ask;
mod calls;
mod contributions;
mod frame;
mod grant;
mod grant_forms;
mod grant_steps;
mod ledger;
mod list;
mod new;
mod paid_for;
mod show;
mod statement;
mod words;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use paid_for::{paid_for, paid_for_result};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/funds", get(list::show))
        .route("/bodies/{body}/fund", get(new::show).post(new::send))
        .route("/funds/{fund}", get(show::show))
        .route("/funds/{fund}/step", post(show::step))
        .route("/funds/{fund}/propose", post(show::propose))
        .route("/funds/{fund}/publisher", post(show::publisher))
        .route(
            "/funds/{fund}/pledge",
            get(contributions::show).post(contributions::pledge),
        )
        .route("/funds/{fund}/contributions", post(contributions::step))
        .route("/funds/{fund}/calls", get(calls::show).post(calls::open))
        .route("/funds/{fund}/apply", get(apply::show).post(apply::send))
        .route("/funds/{fund}/ledger", get(ledger::show).post(ledger::book))
        .route("/funds/{fund}/ledger.csv", get(ledger::csv))
        .route("/funds/{fund}/undo", post(ledger::undo))
        .route("/funds/{fund}/statement", get(statement::show))
        .route("/funds/{fund}/reconcile", post(statement::reconcile))
        .route("/funds/{fund}/iati.xml", get(statement::iati))
        .route("/grants/{award}", get(grant::show))
        .route("/grants/{award}/assess", post(grant_steps::assess))
        .route("/grants/{award}/propose", post(grant_steps::propose))
        .route("/grants/{award}/step", post(grant_steps::step))
        .route("/grants/{award}/report", post(grant_steps::report))
}
