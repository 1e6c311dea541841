//! The door to official statistics: what an initiative hands over, one handover for everybody, an office's desk, and
//! the public register with decisions and unanswered ones.
//!
//! Start with `show.rs`; the rules stand in `domain/handover`.

mod benchmark;
mod desk;
mod dossier;
mod feeds;
mod forms;
pub(crate) mod official;
mod outbox;
mod register;
mod series;
mod show;
mod standing;
mod steps;

use app::handover::Line;
use axum::Router;
use axum::routing::{get, post};
use governance::Body;
use handover::{Category, Handover, Standing};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) use standing::standings;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/handovers", get(register::show))
        .route("/handovers.csv", get(register::file))
        .route("/handovers/{handover}", get(show::show))
        .route("/handovers/{handover}/answer", post(steps::answer))
        .route("/handovers/{handover}/independent", post(steps::independent))
        .route("/handovers/{handover}/ask", post(steps::ask))
        .route("/handovers/{handover}/judge", post(steps::judged))
        .route("/handovers/{handover}/ruling", post(steps::ruling))
        .route("/handovers/{handover}/propose", post(steps::vote))
        .route("/handovers/{handover}/approve", post(steps::decided))
        .route("/handovers/{handover}/benchmark", get(benchmark::show))
        .route("/bodies/{body}/desk", get(desk::show))
        .route("/bodies/{body}/series", get(series::show).post(series::read))
        .route(
            "/bodies/{body}/series/addresses",
            get(feeds::show).post(feeds::add),
        )
        .route("/bodies/{body}/series/addresses/{feed}", post(feeds::step))
        .route("/bodies/{body}/series/words", post(series::words))
        .route("/bodies/{body}/series/drop", post(series::drop_one))
        .route("/work/{slug}/handovers", get(outbox::show).post(outbox::send))
}

/// How a release stands before an office, in a word with its sign. The three outcomes are equals: none of them is
/// shown as a failure.
pub(crate) fn badge(standing: Standing, r: &Reader) -> Html {
    let tone = match standing {
        Standing::Waiting => Tone::Open,
        Standing::Asked | Standing::Unanswered | Standing::Left | Standing::Expired => Tone::Attention,
        Standing::Decided(Category::Integrated | Category::Complementary) => Tone::Good,
        Standing::Decided(Category::Independent) | Standing::ChosenIndependent => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("handover-{}", standing.as_str()))).html(r)
}

/// The same in a table; where the office left, since when.
fn stands(line: &Line, r: &Reader) -> Html {
    let badge = badge(line.standing, r);
    match (line.standing, line.office.ended) {
        (Standing::Left, Some(day)) => {
            let since = r.tv("handover-left-since", "day", r.date(day));
            Html::joined(&[badge, since], " · ")
        }
        _ => badge,
    }
}

/// The same in a sentence: what was asked for, what the office said or why it says nothing, and what can be done.
fn said(standing: Standing, it: &Handover, office: &Body, r: &Reader) -> Html {
    let left = office.ended.map_or_else(String::new, |day| r.date(day));
    r.ta(
        &format!("handover-{}-text", standing.as_str()),
        &[
            ("due", r.date(it.due).into()),
            ("office", r.text(&office.name).plain().into()),
            ("left", left.into()),
        ],
    )
}
