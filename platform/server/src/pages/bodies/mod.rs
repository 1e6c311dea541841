//! Bodies: who sits in them for whom, how they decide, what they decided; and the forms of those who keep them.

mod by_laws;
mod describe;
pub(crate) mod frame;
mod members;
mod posts;
mod show;
pub(crate) mod words;

use app::AppError;
use axum::Router;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use base::{Findings, Id};
use ui::Html;

use crate::Services;
use crate::fault::Fault;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route(
            "/bodies/new",
            get(describe::new_of_site).post(describe::add_to_site),
        )
        .route(
            "/work/{slug}/decide/bodies",
            get(describe::new).post(describe::add),
        )
        .route("/bodies/{body}", get(show::show))
        .route("/bodies/{body}/popolo.json", get(show::popolo))
        .route("/bodies/{body}/edit", get(describe::edit).post(describe::save))
        .route("/bodies/{body}/by-laws", get(by_laws::show).post(by_laws::send))
        .route("/bodies/{body}/dissolve", post(by_laws::dissolve))
        .route("/bodies/{body}/members", get(members::list).post(members::add))
        .route(
            "/bodies/{body}/members/{member}",
            get(members::show).post(members::save),
        )
        .route("/bodies/{body}/beside", post(by_laws::beside))
        .route("/bodies/{body}/members/{member}/end", post(members::end))
        .route("/bodies/{body}/members/{member}/propose", post(members::propose))
        .route("/bodies/{body}/members/{member}/invite", post(members::invite))
        .route("/bodies/{body}/members/{member}/posts", post(posts::give))
        .route("/bodies/{body}/members/{member}/posts/end", post(posts::end))
        .route(
            "/bodies/{body}/members/{member}/posts/extend",
            post(posts::extend),
        )
}

/// A form with a heading, as every page of those who keep a body.
#[derive(askama::Template)]
#[template(path = "bodies/form.html")]
pub(crate) struct Form {
    pub(crate) title: Html,
    pub(crate) lead: Html,
    pub(crate) summary: Html,
    pub(crate) fields: Html,
    pub(crate) after: Html,
}

/// The findings of a use case, or another page.
pub(crate) fn findings_of(error: AppError) -> Result<Findings, Fault> {
    match error {
        AppError::Findings(findings) => Ok(findings),
        other => Err(other.into()),
    }
}

/// The identity that an address names; one that cannot be is not found.
pub(crate) fn id_of<T>(kind: &'static str, text: &str) -> Result<Id<T>, Fault> {
    text.parse().map_err(|_| AppError::not_found(kind, text).into())
}

/// On to another page.
pub(crate) fn to(address: &str) -> Response {
    Redirect::to(address).into_response()
}

/// Fields in a row as one fragment.
pub(crate) fn joined(fields: &[Html]) -> Html {
    Html::joined(fields, "\n")
}
