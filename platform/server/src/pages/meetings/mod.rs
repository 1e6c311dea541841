//! Meetings of bodies: the list with its calendar, the page of one, and what is sent from it.

mod calendar;
mod fields;
mod list;
mod show;
mod show_parts;
mod steps;
pub(crate) mod when;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::Services;

pub(crate) use fields::occasion as occasion_fields;

use super::agreements::FORM;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/meetings", get(list::show).post(list::plan))
        .route("/bodies/{body}/meetings.ics", get(calendar::feed))
        .route("/meetings/{meeting}", get(show::show))
        .route("/meetings/{meeting}/invitation.ics", get(calendar::one))
        .route("/meetings/{meeting}/change", post(steps::change))
        .route("/meetings/{meeting}/minutes", post(steps::minutes))
        .route("/meetings/{meeting}/approve", post(steps::approve))
        .route("/meetings/{meeting}/propose", post(steps::propose))
        .route("/meetings/{meeting}/follow-ups", post(steps::follow_up))
        .route("/meetings/{meeting}/follow-ups/done", post(steps::done))
        .route("/meetings/{meeting}/sheets", post(steps::sheet))
        .route("/meetings/{meeting}/sheets/{digest}", get(steps::read))
        .layer(DefaultBodyLimit::max(FORM))
}
