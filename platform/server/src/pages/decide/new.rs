//! `/work/new`: describe an initiative.

use app::register::{Wording, register_initiative};
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::Component;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;

use super::record::{View, fields, wording};
use super::{back, findings_of};
use crate::Services;
use crate::fault::Fault;
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

fn page(visit: &Visit, wording: &Wording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let view = View {
        r,
        title: "new-title",
        lead: "new-lead",
        summary: errors.html(r),
        fields: fields(wording, errors, true, r),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    visit
        .page(r.plain("new-title"), crate::render(&view))
        .section(Section::Work)
        .into_response()
}
