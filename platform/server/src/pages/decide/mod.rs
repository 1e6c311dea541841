//! The tab *decide*: what an initiative is about, who takes part, its rounds and their judgement.

mod assess;
pub(crate) mod assess_form;
mod from;
mod mine;
mod new;
mod parties;
mod record;
mod round;
mod steps;
mod tab;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use ui::components::field::Choice;
use ui::{Html, Reader};

use crate::Services;

/// The most bytes of a form with a description in it: what is read, twice.
const DESCRIPTION: usize = 9 * 1024 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work", get(mine::show))
        .route("/work/new", get(new::show).post(new::send))
        .route(
            "/work/new/from",
            get(from::show)
                .post(from::read)
                .layer(DefaultBodyLimit::max(DESCRIPTION)),
        )
        .route("/work/{slug}", get(tab::redirect))
        .route("/work/{slug}/decide", get(tab::show))
        .route("/work/{slug}/decide/move", post(steps::initiative))
        .route("/work/{slug}/decide/record", get(record::show).post(record::send))
        .route("/work/{slug}/decide/parties", post(parties::send))
        .route("/work/{slug}/decide/rounds", post(round::add))
        .route(
            "/work/{slug}/decide/rounds/{number}",
            get(round::show).post(round::send),
        )
        .route("/work/{slug}/decide/rounds/{number}/move", post(steps::round))
        .route(
            "/work/{slug}/decide/rounds/{number}/assess",
            get(assess::show).post(assess::send),
        )
}

/// The choices of a closed list, with those that are chosen.
fn choices<'a>(
    names: impl IntoIterator<Item = &'a str>,
    prefix: &str,
    chosen: &[String],
    r: &Reader,
) -> Vec<Choice> {
    let one = |name: &str| {
        Choice::new(name, r.t(&format!("{prefix}-{name}"))).chosen(chosen.iter().any(|c| c == name))
    };
    names.into_iter().map(one).collect()
}

/// Back to the tab.
fn back(slug: &str) -> Response {
    Redirect::to(&format!("/work/{slug}/decide")).into_response()
}

/// Fields in a row as one fragment.
fn joined(fields: Vec<Html>) -> Html {
    Html::joined(&fields, "")
}
