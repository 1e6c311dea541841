//! `/subscriptions/{token}`: proving an address, and leaving by one click.

use app::knowledge::{confirm_subscription, unsubscribe, view_subscription};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use ui::components::error_summary::ErrorSummary;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "knowledge/subscription.html")]
struct Show<'a> {
    r: &'a Reader,
    token: &'a str,
    summary: Html,
    body: Html,
    proved: bool,
    left: bool,
}

fn page(visit: &Visit, token: &str, summary: Html, body: Html, (proved, left): (bool, bool)) -> Response {
    let r = &visit.reader;
    let main = crate::render(&Show {
        r,
        token,
        summary,
        body,
        proved,
        left,
    });
    visit.page(r.plain("follow-letters"), main).into_response()
}

fn gone(visit: &Visit, error: app::AppError) -> Result<Response, Fault> {
    let summary = ErrorSummary::of(&findings_of(error)?, &visit.reader).html(&visit.reader);
    let page = page(visit, "", summary, Html::empty(), (false, false));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The link only shows buttons: programs that look at the links of a letter change nothing.
pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    match view_subscription(&services.app, &token).await {
        Ok((it, title)) => {
            let name = visit.reader.text(&title);
            Ok(page(&visit, &token, Html::empty(), name, (it.proved, false)))
        }
        Err(error) => gone(&visit, error),
    }
}

pub(super) async fn confirm(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    match confirm_subscription(&services.app, &token).await {
        Ok(()) => Ok(Redirect::to(&format!("/subscriptions/{token}")).into_response()),
        Err(error) => gone(&visit, error),
    }
}

/// One click in a mail program sends this without a page before it (RFC 8058).
pub(super) async fn leave(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    left(&visit, unsubscribe(&services.app, &token, false).await)
}

/// The same for everything that the address follows: a letter may tell of several things.
pub(super) async fn leave_all(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    left(&visit, unsubscribe(&services.app, &token, true).await)
}

fn left(visit: &Visit, done: app::Result<()>) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(page(visit, "", Html::empty(), Html::empty(), (false, true))),
        Err(error) => gone(visit, error),
    }
}
