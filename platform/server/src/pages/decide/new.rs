//! `/work/new`: describe an initiative.

use app::register::{Wording, register_initiative};
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html};

use super::record::{View, fields, wording};
use super::{back, joined};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::visit::Visit;

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    app::act::authorise(&services.app, &visit.actor, app::Verb::RegisterInitiative, None).await?;
    Ok(page(&visit, &Wording::default(), &ErrorSummary::default()))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let wording = wording(&pairs.into());
    match register_initiative(&services.app, &visit.actor, &wording, &visit.reader.language).await {
        Ok(it) => Ok(back(it.slug.as_str())),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visit, &wording, &errors)).into_response())
        }
    }
}

/// The form; above it, of one that was brought, what was not taken over.
pub(super) fn filled(visit: &Visit, wording: &Wording, told: Html) -> Response {
    let buttons = Button::submit(visit.reader.t("action-save")).html(&visit.reader);
    shown(visit, wording, told, &ErrorSummary::default(), buttons)
}

fn page(visit: &Visit, wording: &Wording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let from = Button::link(r.t("described-from"), "/work/new/from")
        .quiet()
        .html(r);
    let buttons = [Button::submit(r.t("action-save")).html(r), from];
    shown(visit, wording, errors.html(r), errors, joined(buttons.to_vec()))
}

fn shown(visit: &Visit, wording: &Wording, summary: Html, errors: &ErrorSummary, buttons: Html) -> Response {
    let r = &visit.reader;
    let view = View {
        r,
        title: "new-title",
        lead: "new-lead",
        action: "/work/new",
        summary,
        fields: fields(wording, errors, true, r),
        buttons,
    };
    visit
        .page(r.plain("new-title"), crate::render(&view))
        .section(Section::Work)
        .into_response()
}
