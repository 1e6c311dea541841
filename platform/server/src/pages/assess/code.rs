//! `/answer`: the code of a right to answer; and getting one for a receipt.

use app::assess::{AnswerCode, take_by_receipt};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use consent::ReceiptCode;
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/code.html")]
struct Ask<'a> {
    r: &'a Reader,
    summary: Html,
    field: Html,
    button: Html,
}

pub(super) async fn ask(visit: Visit) -> Response {
    asked(&visit, &ErrorSummary::default(), "")
}

fn asked(visit: &Visit, errors: &ErrorSummary, value: &str) -> Response {
    let r = &visit.reader;
    let field = Field::text("code", r.t("answer-code"))
        .hint(r.t("answer-code-hint"))
        .value(value)
        .error(errors.on("code"));
    let view = Ask {
        r,
        summary: if errors.is_empty() {
            Html::empty()
        } else {
            errors.html(r)
        },
        field: field.html(r),
        button: Button::submit(r.t("answer-begin")).html(r),
    };
    visit
        .page(r.plain("answer-title"), crate::render(&view))
        .into_response()
}

#[derive(Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    code: String,
}

pub(super) async fn find(visit: Visit, Form(sent): Form<Sent>) -> Response {
    match sent.code.parse::<AnswerCode>() {
        Ok(code) => Redirect::to(&format!("/answer/{code}")).into_response(),
        Err(_) => {
            let errors = ErrorSummary::default().error("code", visit.reader.t("answer-code-wrong"));
            let page = asked(&visit, &errors, &sent.code);
            (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
        }
    }
}

#[derive(Template)]
#[template(path = "assess/your_code.html")]
struct Yours<'a> {
    r: &'a Reader,
    code: String,
}

/// The code, shown once to whom it belongs.
pub(super) fn yours(visit: &Visit, code: AnswerCode) -> Response {
    let r = &visit.reader;
    let view = Yours {
        r,
        code: code.to_string(),
    };
    visit
        .page(r.plain("answer-title"), crate::render(&view))
        .into_response()
}

pub(super) async fn by_receipt(
    visit: Visit,
    State(services): State<Services>,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let missing = |_| Fault(app::AppError::not_found("receipt", "this code"));
    let receipt: ReceiptCode = receipt.parse().map_err(missing)?;
    let code = take_by_receipt(&services.app, receipt).await?;
    Ok(yours(&visit, code))
}
