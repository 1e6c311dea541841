//! The tab *ask*: bring a form as a workbook, read it as people will, say what asks for consent, open it.

mod add;
mod files;
mod list;
mod notice;
mod notice_told;
mod questions;
mod show;
mod spoken;
mod step;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use base::Id;
use uuid::Uuid;

use crate::Services;
use crate::fault::Fault;

/// The largest workbook that is taken, in bytes, with room for the fields beside it.
const WORKBOOK: usize = form::xlsform::MAX_FILE + 64 * 1024;

/// The largest file beside a form, with room for the fields beside it.
const FORM_FILE: usize = app::collect::LARGEST_FORM_FILE as usize + 64 * 1024;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/work/{slug}/ask", get(list::show).post(add::send))
        .route("/work/{slug}/ask/{form}", get(show::show))
        .route("/f/{instrument}/questions", get(questions::show))
        .route("/work/{slug}/ask/{form}/form.xml", get(show::xform))
        .route(
            "/work/{slug}/ask/{form}/notice",
            get(notice::show).post(notice::save),
        )
        .route(
            "/work/{slug}/ask/{form}/spoken/{language}",
            get(spoken::sound).post(spoken::keep),
        )
        .route(
            "/work/{slug}/ask/{form}/spoken/{language}/drop",
            post(spoken::take_away),
        )
        .route("/work/{slug}/ask/{form}/consent", post(step::consent))
        .route("/work/{slug}/ask/{form}/state", post(step::state))
        .route("/work/{slug}/ask/{form}/files/drop", post(files::take_away))
        .route(
            "/work/{slug}/ask/{form}/files",
            post(files::give).layer(DefaultBodyLimit::max(FORM_FILE)),
        )
        .layer(DefaultBodyLimit::max(WORKBOOK))
}

/// The instrument that an address names; one that cannot be is not found.
fn id_of<T>(text: &str) -> Result<Id<T>, Fault> {
    let uuid = Uuid::parse_str(text).map_err(|_| app::AppError::not_found("instrument", text))?;
    Ok(Id::new(uuid))
}
