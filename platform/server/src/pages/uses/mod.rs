//! What releases were used for: the list of all, what stands with one release, one claim with its forms.
//!
//! Confirmed and claimed never stand in one list. Start with `section.rs`; the rules stand in `knowledge::usage`.

mod form;
mod list;
mod outside;
mod section;
mod show;
mod steps;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use knowledge::usage::Standing;
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use super::agreements::FORM;
use crate::Services;

pub(crate) use section::section;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/uses", get(list::show))
        .route("/uses.csv", get(list::file))
        .route("/releases/{slug}/uses", get(form::show).post(form::send))
        .route("/uses/{use}", get(show::show))
        .route("/uses/{use}/look", post(steps::look))
        .route("/uses/{use}/leave-out", post(steps::leave_out))
        .route("/uses/{use}/withdraw", post(steps::withdraw))
        .route("/uses/{use}/producer", post(steps::producer))
        .route("/uses/{use}/decider", post(steps::decider))
        .route("/uses/{use}/promise", post(steps::promise))
        .route("/uses/{use}/outside", post(outside::ask))
        .route("/use-links/{token}", get(outside::show).post(outside::answer))
        .layer(DefaultBodyLimit::max(FORM))
}

/// How a claim stands, as a badge.
fn badge(standing: Standing, r: &Reader) -> Html {
    let tone = match standing {
        Standing::ByProducer | Standing::ByDecisionMaker | Standing::ByBoth => Tone::Good,
        Standing::Claimed | Standing::ByLink => Tone::Open,
        Standing::Contested | Standing::Waiting => Tone::Attention,
        Standing::Withdrawn | Standing::LeftOut => Tone::Stop,
    };
    Badge::new(tone, r.t(&format!("use-{}", standing.as_str().replace('_', "-")))).html(r)
}

/// A word of a user in its own direction.
fn bdi(text: &str) -> Html {
    Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(text)))
}
