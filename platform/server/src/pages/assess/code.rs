//! `/answer`: the code of a right to answer; and getting one for a receipt.

use app::assess::{AnswerCode, take_by_receipt};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use consent::ReceiptCode;
use ui::Reader;

use crate::Services;
use crate::fault::Fault;
use crate::pages::code::{Code, CodePage};
use crate::visit::Visit;

pub(super) const PAGE: CodePage = CodePage {
    address: "/answer",
    title: "answer-title",
    lead: "answer-lead",
    label: "answer-code",
    hint: "answer-code-hint",
    wrong: "answer-code-wrong",
    button: "answer-begin",
};

pub(super) async fn ask(visit: Visit) -> Response {
    PAGE.ask(&visit)
}

pub(super) async fn find(visit: Visit, Form(sent): Form<Code>) -> Response {
    PAGE.find::<AnswerCode>(&visit, &sent)
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
