//! Documents of bodies: read and commented paragraph by paragraph, answered in a table, compared version by version.

mod answers;
pub(crate) mod changes;
mod comments;
mod list;
mod say;
mod show;
mod steps;
mod table;

use app::AppError;
use axum::Router;
use axum::routing::{get, post};
use base::Id;
use governance::document::Document;
use ui::components::badge::{Badge, Tone};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use governance::document::Stands;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/bodies/{body}/consultations", get(list::show).post(list::write))
        .route("/consultations/{document}", get(show::show))
        .route("/consultations/{document}/comments", post(say::send))
        .route(
            "/consultations/{document}/text",
            get(steps::text).post(steps::revise),
        )
        .route("/consultations/{document}/ask", post(steps::ask))
        .route("/consultations/{document}/conclude", post(steps::conclude))
        .route(
            "/consultations/{document}/answers",
            get(answers::show).post(answers::send),
        )
        .route("/consultations/{document}/answers.csv", get(table::csv))
        .route(
            "/consultations/{document}/comments/{comment}/show",
            post(answers::let_read),
        )
        .route(
            "/consultations/{document}/comments/{comment}/remove",
            post(answers::remove),
        )
        .route("/consultations/{document}/changes", get(changes::show))
}

/// The document that an address names.
fn id_of(text: &str) -> Result<Id<Document>, Fault> {
    text.parse()
        .map_err(|_| AppError::not_found("document", text).into())
}

/// How a consultation stands, as a badge; nothing before the first.
pub(crate) fn badge(stands: Option<Stands>, r: &Reader) -> Html {
    let tone = match stands {
        None => return Badge::new(Tone::Plain, r.t("consult-stands-none")).html(r),
        Some(Stands::Open) => Tone::Open,
        Some(Stands::Answering) => Tone::Attention,
        Some(Stands::Concluded) => Tone::Good,
    };
    let key = stands.map_or("none", Stands::as_str);
    Badge::new(tone, r.t(&format!("consult-stands-{key}"))).html(r)
}

/// Words in the document's language, with their line breaks.
fn words(text: &str, language: &base::Language) -> Html {
    let marked = Html::marked(text, language);
    Html::trusted(marked.into_string().replace('\n', "<br>"))
}
