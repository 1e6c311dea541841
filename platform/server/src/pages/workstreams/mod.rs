//! Workstreams: what they are to do, how far they are, what they reported, what is overdue.

mod form;
mod list;
mod show;
mod steps;

use axum::Router;
use axum::routing::{get, post};
use governance::workstream::{Due, Period, State};
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use crate::Services;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/workstreams", get(list::show))
        .route(
            "/bodies/{body}/workstreams/new",
            get(form::new).post(form::propose),
        )
        .route("/workstreams/{workstream}", get(show::show))
        .route(
            "/workstreams/{workstream}/edit",
            get(form::edit).post(form::rewrite),
        )
        .route("/workstreams/{workstream}/ask", post(steps::ask))
        .route("/workstreams/{workstream}/settle", post(steps::settle))
        .route("/workstreams/{workstream}/reports", post(steps::report))
        .route("/workstreams/{workstream}/time", post(steps::time))
        .route("/workstreams/{workstream}/end", post(steps::end))
        .route("/workstreams/{workstream}/people", post(steps::invite))
        .route("/workstreams/{workstream}/outputs", post(steps::output))
}

/// Where a workstream stands.
pub(crate) fn state(state: State, r: &Reader) -> Html {
    let tone = match state {
        State::Proposed => Tone::Plain,
        State::Active => Tone::Open,
        State::Completed => Tone::Good,
        State::Closed => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("stream-state-{}", state.as_str()))).html(r)
}

/// How a report stands.
fn due(p: &Period, r: &Reader) -> Html {
    let days = |n: i32| usize::try_from(n).unwrap_or(0);
    match p.stands {
        Due::Coming => Badge::new(Tone::Plain, r.t("stream-due-coming")).html(r),
        Due::Now => Badge::new(Tone::Attention, r.tv("stream-due-now", "date", r.date(p.due))).html(r),
        Due::Overdue(late) => Badge::new(Tone::Stop, r.tn("stream-due-overdue", days(late))).html(r),
        Due::Filed { late: 0, .. } => Badge::new(Tone::Good, r.t("stream-due-filed")).html(r),
        Due::Filed { late, .. } => {
            Badge::new(Tone::Attention, r.tn("stream-due-filed-late", days(late))).html(r)
        }
    }
}
