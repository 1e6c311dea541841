//! `/my-data`: with the code of a receipt a person sees what they agreed to, and takes it back.

use app::collect::{MyData, SubmissionState, find_my_data};
use app::people::{Origin, Paced};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use consent::ReceiptCode;
use ui::components::button::Button;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::code::{Code, CodePage};
use crate::visit::Visit;

const PAGE: CodePage = CodePage {
    address: "/my-data",
    title: "my-title",
    lead: "my-lead",
    label: "my-code",
    hint: "my-code-hint",
    wrong: "my-code-wrong",
    button: "my-show",
};

pub(super) async fn ask(visit: Visit) -> Response {
    PAGE.ask(&visit)
}

pub(super) async fn find(visit: Visit, Form(sent): Form<Code>) -> Response {
    PAGE.find::<ReceiptCode>(&visit, &sent)
}

/// A code that is looked up; nobody may try many.
fn paced(services: &Services, from: &Origin, text: &str) -> Result<ReceiptCode, Fault> {
    let app = &services.app;
    app.pace.step(Paced::ReceiptLookUp, &from.address, app.now())?;
    code(text)
}

fn code(text: &str) -> Result<ReceiptCode, Fault> {
    text.parse()
        .map_err(|_| Fault(app::AppError::not_found("receipt", "this code")))
}

#[derive(Template)]
#[template(path = "collect/my_data.html")]
struct Show<'a> {
    r: &'a Reader,
    title: &'a str,
    received: String,
    purposes: Vec<(Html, Html)>,
    withdrawn: bool,
    action: String,
    button: Html,
    answer: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt)?;
    let mine: MyData = find_my_data(&services.app, code).await?;
    let asked = app::assess::open_for_receipt(&services.app, &mine).await?;
    let r = &visit.reader;
    let state = |s: &consent::State| {
        r.t(&format!(
            "consent-{}",
            serde_json::to_value(s)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned))
                .unwrap_or_default()
        ))
    };
    let view = Show {
        r,
        title: &mine.instrument.title,
        received: r.moment(mine.submission.received_at),
        purposes: mine
            .purposes
            .iter()
            .map(|(label, s)| (r.text(label), state(s)))
            .collect(),
        withdrawn: mine.submission.state == SubmissionState::Withdrawn,
        action: format!("/my-data/{code}/withdraw"),
        button: Button::submit(r.t("my-withdraw")).grave().html(r),
        answer: asked.map(|_| format!("/my-data/{code}/answer")),
    };
    Ok(visit
        .page(r.plain("my-title"), crate::render(&view))
        .into_response())
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt)?;
    app::collect::withdraw(&services.app, &visit.actor, code).await?;
    Ok(Redirect::to(&format!("/my-data/{code}")).into_response())
}
