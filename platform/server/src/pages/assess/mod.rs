//! Judging on evidence: the participants' question (no account, no script, nothing kept but a count), and what
//! those who run an initiative, facilitators and everybody see of it.
//!
//! Start with `answer.rs` for the participants and `participants.rs` for everybody else.

mod answer;
mod code;
mod hand_out;
mod participants;
mod results;
mod sheets;

use axum::Router;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use results::{asked_html, trend};

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/answer", get(code::ask).post(code::find))
        .route("/answer/{code}", get(answer::start).post(answer::step))
        .route("/my-data/{receipt}/answer", post(code::by_receipt))
        .route(
            "/work/{slug}/rounds/{number}/participants",
            get(participants::show).post(participants::open),
        )
        .route(
            "/work/{slug}/rounds/{number}/participants/own",
            post(hand_out::own),
        )
        .route(
            "/work/{slug}/rounds/{number}/participants/hand-out",
            post(hand_out::hand_out),
        )
        .route(
            "/work/{slug}/rounds/{number}/participants/reply",
            post(participants::reply),
        )
}
