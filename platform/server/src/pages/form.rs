//! What every page with a form uses: the page itself, and the way on from it.

use app::AppError;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Findings, Id};
use ui::Html;

use crate::fault::Fault;

/// A form with a heading.
#[derive(askama::Template)]
#[template(path = "form.html")]
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
