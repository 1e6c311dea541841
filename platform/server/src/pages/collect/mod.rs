//! Collecting: the pages on which a form is filled without script, the person's own data, and the tab.

mod agreed;
mod answers;
mod api;
mod bring;
mod community;
mod fields;
mod fill;
mod media;
mod my_community;
mod my_data;
mod permission;
mod questions;
mod send;
mod sms;
mod tab;
#[cfg(test)]
mod tests;

pub(crate) use agreed::answered_for;
pub(crate) use answers::{streamed, streamed_first};
use app::collect::Instrument;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::HeaderMap;
use axum::routing::{get, post};
use base::{Id, Language};
pub(crate) use fill::{in_tongue, rest};
use ui::{Html, Reader};

use crate::Services;
use crate::cookie;
use crate::fault::Fault;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/f/{instrument}", get(fill::start).post(fill::begin))
        .route("/f/{instrument}/page", get(fill::show).post(fill::answer))
        .route("/f/{instrument}/files/{name}", get(media::file))
        .route("/f/{instrument}/told/{sound}", get(media::told))
        .route("/f/{instrument}/review", get(send::review))
        .route("/f/{instrument}/send", post(send::send))
        .route("/f/{instrument}/take-back", post(send::take_back))
        .route("/my-data", get(my_data::ask).post(my_data::find))
        .route("/my-data/{receipt}", get(my_data::show))
        .route("/my-data/{receipt}/withdraw", post(my_data::withdraw))
        .route("/my-data/{receipt}/correct", post(my_data::correct))
        .route("/my-data/{receipt}/say", post(my_data::say))
        .route("/my-data/{receipt}/record.json", get(my_data::record))
        .route("/my-data/{receipt}/ask", post(my_data::ask_team))
        .route("/my-data/{receipt}/community", post(my_community::say))
        .route("/work/{slug}/collect", get(tab::show))
        .route(
            "/work/{slug}/collect/{instrument}/permission",
            get(permission::show).post(permission::plan),
        )
        .route(
            "/work/{slug}/collect/{instrument}/permission/ask",
            post(permission::ask),
        )
        .route(
            "/work/{slug}/collect/{instrument}/community",
            get(community::show)
                .post(community::record)
                .layer(DefaultBodyLimit::max(SHEET)),
        )
        .route(
            "/work/{slug}/collect/{instrument}/community/{community}/take-back",
            post(community::take_back),
        )
        .route(
            "/work/{slug}/collect/{instrument}/community/{community}/document",
            get(community::document),
        )
        .route("/work/{slug}/collect/questions", get(questions::list))
        .route(
            "/work/{slug}/collect/questions/{enquiry}",
            post(questions::answer),
        )
        .route("/work/{slug}/collect/{instrument}/move", post(tab::step))
        .route("/work/{slug}/collect/{instrument}/answers", get(answers::show))
        .route(
            "/work/{slug}/collect/{instrument}/answers/file",
            get(answers::file),
        )
        .route(
            "/work/{slug}/collect/{instrument}/bring",
            get(bring::show)
                .post(bring::send)
                .layer(DefaultBodyLimit::max(BROUGHT)),
        )
        .route("/api/v1/instruments/{instrument}/submissions", post(api::receive))
}

/// The largest file with answers or photographs, in bytes; it goes to the disk as it comes.
const BROUGHT: usize = 4 << 30;

/// The largest form with a photographed sheet, in bytes: the sheet and some text.
const SHEET: usize = governance::paper::LARGEST + (64 << 10);

/// The cookie that holds the token of half-filled forms; a month.
const DRAFT: &str = "counted_draft";
const MONTH: u32 = 30 * 24 * 3600;

/// The identity of an instrument in an address; anything else is not found.
fn instrument_id(text: &str) -> Result<Id<Instrument>, Fault> {
    let missing = |_| Fault(app::AppError::not_found("instrument", text));
    text.parse().map_err(missing)
}

/// The browser's draft token.
fn token(headers: &HeaderMap) -> Option<&str> {
    cookie::read(headers, DRAFT).filter(|t| t.len() == 64)
}

/// A language by its tag, or that nobody said which.
pub(crate) fn tongue(language: &Language, r: &Reader) -> Html {
    match language.is_undetermined() {
        true => r.t("collect-language-unknown"),
        false => Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(Reader::name_of(language)))),
    }
}

/// The address of a page of a form, in the form's language where one was chosen.
fn address(instrument: &Instrument, page: &str, language: &str) -> String {
    let language: String = language.bytes().map(escaped).collect();
    let query = if language.is_empty() {
        String::new()
    } else {
        format!("?in={language}")
    };
    format!("/f/{}{page}{query}", instrument.id)
}

/// A byte as it stands in a query (RFC 3986 §2.1).
fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
