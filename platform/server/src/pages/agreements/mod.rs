//! Agreements: drafted from plain words, signed by their sides, read by everybody, kept by machines.
//!
//! `words.rs` writes the terms as people read them, in three languages; `form.rs` asks for the terms; `show.rs` is
//! the page of one, at an address that stays.

mod form;
mod list;
mod machine;
mod new;
mod propose;
mod show;
mod show_parts;
mod steps;
mod upload;
mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use list::table;
pub(crate) use propose::{button, put_to_vote};
pub(crate) use show_parts::{approved, to_motion};
pub(crate) use upload::{Upload, handed_out};

/// The largest form with a file, in bytes: the file's limit and some fields.
pub(crate) const FORM: usize = governance::paper::LARGEST + 256 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/agreements", get(list::show).post(new::send))
        .route("/work/{slug}/agreements/new", get(new::show))
        .route("/agreements/{agreement}", get(show::show))
        .route("/agreements/{agreement}/odrl.jsonld", get(machine::odrl))
        .route("/agreements/{agreement}/edit", get(new::edit).post(new::rewrite))
        .route("/agreements/{agreement}/step", post(steps::step))
        .route("/agreements/{agreement}/sign", post(steps::sign))
        .route("/agreements/{agreement}/propose/{side}", post(propose::propose))
        .route("/agreements/{agreement}/paper", post(steps::on_paper))
        .route("/agreements/{agreement}/paper/{side}", get(steps::paper))
        .route("/agreements/{agreement}/readers", post(steps::readers))
        .route("/agreements/{agreement}/data", post(steps::data))
        .route("/ns/agreement", get(machine::profile))
        .layer(DefaultBodyLimit::max(FORM))
}
