//! `/registrations/{token}`: what somebody has said about coming; proving the address; not coming after all.

use app::knowledge::{confirm_registration, leave_event, view_registration};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::Seat;
use ui::components::error_summary::ErrorSummary;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "knowledge/registration.html")]
struct Show<'a> {
    r: &'a Reader,
    token: &'a str,
    summary: Html,
    event: Option<(String, Html)>,
    seat: Html,
    proves: bool,
    link: String,
    left: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    match view_registration(&services.app, &token).await {
        Ok((it, event)) => {
            let r = &visit.reader;
            let key = match it.seat {
                Some(Seat::Place) => "know-seat-place",
                Some(Seat::Waiting) => "know-seat-waiting",
                None => "know-seat-unproved",
            };
            let show = Show {
                r,
                token: &token,
                summary: Html::empty(),
                event: Some((format!("/events/{}", event.slug), r.text(&event.content.title))),
                seat: r.t(key),
                proves: it.seat.is_none(),
                link: format!("{}/registrations/{token}", services.settings.public_url),
                left: false,
            };
            Ok(visit
                .page(r.plain("know-come-title"), crate::render(&show))
                .into_response())
        }
        Err(error) => gone(&visit, error),
    }
}

/// The page of a code that leads nowhere.
fn gone(visit: &Visit, error: app::AppError) -> Result<Response, Fault> {
    let summary = ErrorSummary::of(&findings_of(error)?, &visit.reader).html(&visit.reader);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, bare(visit, summary, false)).into_response())
}

fn bare(visit: &Visit, summary: Html, left: bool) -> Response {
    let r = &visit.reader;
    let show = Show {
        r,
        token: "",
        summary,
        event: None,
        seat: Html::empty(),
        proves: false,
        link: String::new(),
        left,
    };
    visit
        .page(r.plain("know-come-title"), crate::render(&show))
        .into_response()
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(token): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let leaves = Sent::from(pairs).one("step") == "leave";
    let done = if leaves {
        leave_event(&services.app, &token).await
    } else {
        confirm_registration(&services.app, &token).await.map(drop)
    };
    match done {
        Ok(()) if leaves => Ok(bare(&visit, Html::empty(), true)),
        Ok(()) => Ok(Redirect::to(&format!("/registrations/{token}")).into_response()),
        Err(error) => gone(&visit, error),
    }
}
