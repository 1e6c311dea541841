//! Work on what was handed in: the table of answers to a form with its filters, one submission with its history,
//! reviews and comments, and for who collects: what they handed in themselves.
//!
//! Start with `table.rs`; what a table's address asks for is read in `asked.rs`.

mod asked;
mod device_remarks;
mod flags;
mod map;
mod mine;
mod sent_file;
mod show;
mod steps;
mod table;
mod take_back;
mod targets;
mod views;

use app::collect::{Instrument, ReviewState, Sight};
use axum::Router;
use axum::routing::{get, post};
use base::Id;
use registry::Initiative;
use ui::components::badge::{Badge, Tone};
use ui::components::breadcrumb::Breadcrumb;
use ui::{Component, Html, Reader};

pub(crate) use device_remarks::link as link_to_device_remarks;
pub(crate) use sent_file::as_attachment;

use crate::Services;
use crate::fault::Fault;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/records", get(mine::show))
        .route("/work/{slug}/collect/remarks", get(device_remarks::show))
        .route(
            "/work/{slug}/collect/{instrument}/records",
            get(table::show).post(steps::review_many),
        )
        .route("/work/{slug}/collect/{instrument}/records/map", get(map::show))
        .route(
            "/work/{slug}/collect/{instrument}/records/targets",
            get(targets::show).post(targets::save),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/views",
            post(views::save),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/views/{view}/drop",
            post(views::throw_away),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/{record}",
            get(show::show),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/{record}/review",
            post(steps::review),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/{record}/comment",
            post(steps::comment),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/{record}/take-back",
            post(take_back::take_back),
        )
        .route(
            "/work/{slug}/collect/{instrument}/records/{record}/files/{file}",
            get(sent_file::show),
        )
}

/// Where a table stands.
fn address(slug: &str, instrument: Id<Instrument>) -> String {
    format!("/work/{slug}/collect/{instrument}/records")
}

/// What stands above these pages: the tabs of the work, or the way back for who only collects.
fn above(initiative: &Initiative, sight: &Sight, r: &Reader) -> Html {
    let title = r.text(&initiative.title);
    match sight {
        Sight::All => crate::pages::work::tabs(&initiative.slug.to_string(), &title, "collect", r),
        Sight::Own(_) | Sight::Part(_) => Breadcrumb::default()
            .to(r.t("nav-work"), "/work")
            .to(title, format!("/work/{}/records", initiative.slug))
            .html(r),
    }
}

/// Where a review stands, as a badge.
fn badge(state: ReviewState, r: &Reader) -> Html {
    let tone = match state {
        ReviewState::Received => Tone::Plain,
        ReviewState::HasIssues => Tone::Attention,
        ReviewState::Edited => Tone::Open,
        ReviewState::Approved => Tone::Good,
        ReviewState::Rejected => Tone::Stop,
    };
    Badge::new(tone, word(state, r)).html(r)
}

/// Where a review stands, in words.
fn word(state: ReviewState, r: &Reader) -> Html {
    r.t(&format!("review-state-{}", state.as_str().replace('_', "-")))
}

/// A state by the name that a form sends.
fn state(name: &str) -> Result<ReviewState, Fault> {
    ReviewState::from_name(name).ok_or_else(|| app::AppError::not_found("state", name).into())
}
