//! `GET` and `POST /sign-in`

use app::AppError;
use app::people::{SignIn, sign_in};
use axum::extract::{FromRequest, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Form, Router};
use serde::Deserialize;
use ui::Component;
use ui::components::error_summary::ErrorSummary;
use ui::components::{button::Button, field::Field};

use super::enter;
use super::passkey_form::{Ask, form};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/sign-in", get(show).post(send))
}

#[derive(Default, Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    back: String,
}

#[derive(askama::Template)]
#[template(path = "people/sign_in.html")]
struct View<'a> {
    r: &'a ui::Reader,
    summary: ui::Html,
    fields: Vec<ui::Html>,
    button: ui::Html,
    back: &'a str,
    passkey: ui::Html,
}

async fn show(visit: Visit, State(services): State<Services>, Query(typed): Query<Typed>) -> Response {
    page(&visit, &services, &typed, ErrorSummary::default())
}

async fn send(
    State(services): State<Services>,
    visit: Visit,
    From(from): From,
    request: Request,
) -> Result<Response, Fault> {
    let Ok(Form(typed)) = Form::<Typed>::from_request(request, &services).await else {
        return Ok((
            StatusCode::BAD_REQUEST,
            page(&visit, &services, &Typed::default(), ErrorSummary::default()),
        )
            .into_response());
    };
    let asked = SignIn {
        email: typed.email.clone(),
        password: typed.password.clone(),
        from,
    };
    match sign_in(&services.app, asked).await {
        Ok(session) => {
            let to = if typed.back.is_empty() {
                "/work"
            } else {
                &typed.back
            };
            Ok(enter(&services, &session, to))
        }
        Err(AppError::Findings(findings)) => {
            let summary = ErrorSummary::of(&findings, &visit.reader);
            Ok((
                StatusCode::UNPROCESSABLE_ENTITY,
                page(&visit, &services, &typed, summary),
            )
                .into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// The page once more, with what was wrong with a passkey.
pub(super) fn again(visit: &Visit, services: &Services, back: &str, summary: ErrorSummary) -> Response {
    let typed = Typed {
        back: back.to_owned(),
        ..Typed::default()
    };
    page(visit, services, &typed, summary)
}

/// The button for a passkey, where the site can have them.
fn passkey(services: &Services, back: &str, r: &ui::Reader) -> ui::Html {
    let button = Button::submit(r.t("passkey-sign-in")).quiet().html(r);
    super::passkeys::site(services).map_or_else(
        |_| ui::Html::empty(),
        |site| form(Ask::Alone, &site, button, back, r),
    )
}

fn page(visit: &Visit, services: &Services, typed: &Typed, summary: ErrorSummary) -> Response {
    let r = &visit.reader;
    let fields = [
        Field::email("email", r.t("sign-in-email")).value(&typed.email),
        Field::password("password", r.t("sign-in-password"), "current-password"),
    ];
    let view = View {
        r,
        summary: summary.html(r),
        fields: fields.iter().map(|f| f.html(r)).collect(),
        button: Button::submit(r.t("sign-in-title")).html(r),
        back: &typed.back,
        passkey: passkey(services, &typed.back, r),
    };
    visit
        .page(r.plain("sign-in-title"), crate::render(&view))
        .into_response()
}
