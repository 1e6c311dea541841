//! What is sent from a label's page.

use app::agree::{Judged, approve_label, retire_label, reword_label, view_label};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use governance::label::Label;
use ui::components::error_summary::ErrorSummary;

use super::{list, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, put_to_vote};
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

async fn after(
    visit: &Visit,
    services: &Services,
    label: &str,
    sent: &Sent,
    done: Result<Label, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/labels/{label}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, label, &sent.with(errors)).await
        }
    }
}

pub(super) async fn reword(
    visit: Visit,
    State(services): State<Services>,
    Path(label): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not word a label is told so before the file is read.
    let stored = services.app.store.named::<Label>(&label).await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        Verb::WordLabel,
        Some(stored.initiative()),
    )
    .await?;
    let upload = Upload::read(request).await?;
    let done = match list::worded(&upload.sent, upload.bytes) {
        Ok(worded) => reword_label(&services.app, &visit.actor, &label, worded).await,
        Err(error) => Err(error),
    };
    after(&visit, &services, &label, &upload.sent, done).await
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path(label): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let judged = match Sent::from(pairs).one("by").as_str() {
        "decision" => Judged::ByDecision,
        _ => Judged::AsSecond,
    };
    let done = approve_label(&services.app, &visit.actor, &label, judged).await;
    after(&visit, &services, &label, &Sent::default(), done).await
}

pub(super) async fn retire(
    visit: Visit,
    State(services): State<Services>,
    Path(label): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    let done = retire_label(&services.app, &visit.actor, &label, &reason).await;
    after(&visit, &services, &label, &Sent::default(), done).await
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(label): Path<String>,
) -> Result<Response, Fault> {
    let stored = services.app.store.named::<Label>(&label).await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        Verb::ApproveLabel,
        Some(stored.initiative()),
    )
    .await?;
    let view = view_label(&services.app, &visit.actor, &label).await?;
    let (Some((body, _)), Some(subject), Some(waiting)) =
        (&view.body, view.label.subject(), view.label.waiting())
    else {
        return Err(AppError::not_found("body", label).into());
    };
    let named = ("label", &waiting.wording.name, format!("/labels/{label}"));
    put_to_vote(&visit, &services, body.as_str(), subject, named).await
}
