//! `GET` and `POST /sign-in/second`: the second step of signing in.

use app::AppError;
use app::people::second::{PassStep, pass_second_step};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Form, Router};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::{Component, Html, Reader};

use super::enter;
use super::passkey_form::{Ask, form};
use super::second::code_field;
use crate::fault::Fault;
use crate::origin::From;
use crate::visit::Visit;
use crate::{Services, cookie};

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/sign-in/second", get(show).post(send))
}

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    code: String,
    #[serde(default)]
    back: String,
}

#[derive(Template)]
#[template(path = "people/second_step.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    field: Html,
    button: Html,
    back: &'a str,
    passkey: Html,
}

async fn show(visit: Visit, State(services): State<Services>, Query(typed): Query<Typed>) -> Response {
    page(&visit, &services, &typed, &ErrorSummary::default())
}

fn page(visit: &Visit, services: &Services, typed: &Typed, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let button = Button::submit(r.t("passkey-step")).quiet().html(r);
    let passkey = super::passkeys::site(services).map_or_else(
        |_| Html::empty(),
        |site| form(Ask::Step, &site, button, &typed.back, r),
    );
    let main = crate::render(&View {
        r,
        summary: errors.html(r),
        field: code_field(errors, r),
        button: Button::submit(r.t("sign-in-title")).html(r),
        back: &typed.back,
        passkey,
    });
    visit.page(r.plain("second-step-title"), main).into_response()
}

async fn send(
    State(services): State<Services>,
    visit: Visit,
    From(from): From,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let asked = PassStep {
        token: cookie::read(&headers, cookie::SESSION).unwrap_or("").to_owned(),
        code: typed.code.clone(),
        from,
    };
    match pass_second_step(&services.app, asked).await {
        Ok(session) => {
            let to = if typed.back.is_empty() {
                "/work"
            } else {
                &typed.back
            };
            Ok(enter(&services, &session, to))
        }
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            Ok((
                StatusCode::UNPROCESSABLE_ENTITY,
                page(&visit, &services, &typed, &errors),
            )
                .into_response())
        }
        Err(other) => Err(other.into()),
    }
}
