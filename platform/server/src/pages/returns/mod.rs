//! “What changed”: the notes of an initiative, one note as everybody reads and prints it, its texts for messages and
//! letters, and what participants say about it.
//!
//! Start with `show.rs`; the rules stand in `knowledge::usage`.

mod list;
mod mine;
mod show;
mod steps;
mod texts;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use knowledge::usage::{ReturnState, Returned};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use super::agreements::FORM;
use crate::Services;

pub(crate) use mine::at_receipt;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/returns", get(list::show).post(list::write))
        .route("/returns/{note}", get(show::show))
        .route("/returns/{note}/write", post(steps::write))
        .route("/returns/{note}/send", post(steps::send))
        .route("/returns/{note}/withdraw", post(steps::withdraw))
        .route("/my-data/{receipt}/returns/{note}", post(mine::review))
        .layer(DefaultBodyLimit::max(FORM))
}

/// Where a note stands, as a badge.
fn badge(state: ReturnState, r: &Reader) -> Html {
    let tone = match state {
        ReturnState::Public | ReturnState::WithParticipants => Tone::Good,
        ReturnState::Draft | ReturnState::Scheduled => Tone::Open,
        ReturnState::Withdrawn => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("return-{}", state.as_str().replace('_', "-")))).html(r)
}

/// What changed, as cards of links on the page of an initiative; empty without a note.
pub(crate) fn section(notes: &[Returned], r: &Reader) -> Html {
    let one = |n: &Returned| {
        let since = n.days.map_or_else(String::new, |d| r.date(d.public));
        Html::trusted(format!(
            "<li><a href=\"/returns/{}\">{}</a><br><span class=\"small quiet\">{since}</span></li>",
            n.id,
            r.text(&n.content.title)
        ))
    };
    let items: Vec<Html> = notes.iter().map(one).collect();
    match items.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<section aria-labelledby=\"changed\"><h2 id=\"changed\">{}</h2><ul class=\"items\">{}</ul></section>",
            r.t("return-title"),
            Html::joined(&items, "")
        )),
    }
}
