//! Judging on evidence: the participants' question (no account, no script, nothing kept but a count), and what
//! those who run an initiative, facilitators and everybody see of it.
//!
//! Start with `answer.rs` for the participants and `participants.rs` for everybody else.

mod answer;
mod cases;
mod code;
mod evidence;
mod hand_out;
mod items;
mod participants;
mod recordings;
mod results;
mod schemes;
mod sheets;
mod try_it;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use items::{given, item_field, principles, state as item_state};
pub(crate) use results::{asked_html, trend};

/// The largest upload, in bytes: a photographed sheet of paper fits.
const UPLOAD: usize = 9 * 1024 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/answer", get(code::ask).post(code::find))
        .route("/answer/{code}", get(answer::start).post(answer::step))
        .route("/answer/{code}/sound/{stage}/{language}", get(answer::sound))
        .route("/work/{slug}/questions/drop", post(recordings::take_away))
        .route(
            "/work/{slug}/questions/{stage}/{language}",
            get(recordings::sound),
        )
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
        .route("/work/{slug}/rounds/{number}/evidence/take", post(evidence::take))
        .route(
            "/work/{slug}/rounds/{number}/evidence/drop",
            post(evidence::remove),
        )
        .route(
            "/work/{slug}/rounds/{number}/evidence/{document}",
            get(evidence::document),
        )
        .route(
            "/work/{slug}/rounds/{number}/review",
            get(cases::review).post(cases::bring),
        )
        .route("/cases/{case}", get(cases::show))
        .route("/cases/{case}/say", post(cases::say))
        .route("/cases/{case}/ruling", post(cases::ruling))
        .route("/cases/{case}/conclude", post(cases::conclude))
        .route("/cases/{case}/appeal", post(cases::appeal))
        .route("/schemes", get(schemes::list))
        .route("/schemes/new", get(schemes::ask).post(schemes::load))
        .route("/schemes/{scheme}", get(schemes::show))
        .route(
            "/initiatives/{slug}/rounds/{number}/schemes/{scheme}",
            get(items::show),
        )
        .route(
            "/work/{slug}/rounds/{number}/schemes/{scheme}",
            get(items::edit).post(items::send),
        )
        .route("/try", get(try_it::show).post(try_it::send))
        .route("/try/start", post(try_it::start))
        .merge(uploads())
}

/// Where a document comes along.
fn uploads() -> Router<Services> {
    Router::new()
        .route(
            "/work/{slug}/rounds/{number}/evidence",
            get(evidence::show).post(evidence::add),
        )
        .route(
            "/work/{slug}/questions",
            get(recordings::show).post(recordings::add),
        )
        .layer(DefaultBodyLimit::max(UPLOAD))
}
