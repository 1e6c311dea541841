//! `GET` and `POST /start/{token}`: create an account with a one-time link.

use app::AppError;
use app::people::{SignUp, Welcome, sign_up, welcome};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Form, Router};
use serde::Deserialize;
use ui::components::error_summary::ErrorSummary;
use ui::components::{button::Button, field::Field};
use ui::{Component, Html};

use super::enter;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/start/{token}", get(show).post(send))
}

#[derive(Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    email: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    password: String,
}

#[derive(askama::Template)]
#[template(path = "people/join.html")]
struct View<'a> {
    r: &'a ui::Reader,
    welcome: Html,
    summary: Html,
    fields: Vec<Html>,
    button: Html,
    token: &'a str,
    mine: Option<Html>,
    accept: Html,
    has_role: bool,
}

async fn show(
    State(services): State<Services>,
    visit: Visit,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    page(
        &services,
        &visit,
        &token,
        &Typed::default(),
        ErrorSummary::default(),
    )
    .await
}

async fn send(
    State(services): State<Services>,
    visit: Visit,
    From(from): From,
    Path(token): Path<String>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let asked = SignUp {
        token: token.clone(),
        email: typed.email.clone(),
        name: typed.name.clone(),
        password: typed.password.clone(),
        from,
    };
    match sign_up(&services.app, asked).await {
        Ok(session) => Ok(enter(&services, &session, "/work")),
        Err(AppError::Findings(findings)) => {
            let summary = ErrorSummary::of(&findings, &visit.reader);
            let page = page(&services, &visit, &token, &typed, summary).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// The page of a link, with what was typed and what was wrong with it.
pub(super) async fn page(
    services: &Services,
    visit: &Visit,
    token: &str,
    typed: &Typed,
    summary: ErrorSummary,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let (what, email, role) = welcome(&services.app, token).await?;
    let has_role = role.is_some() || matches!(what, Welcome::Seat { .. });
    let role = role.map_or_else(String::new, |role| {
        r.plain(&format!("role-{}", role.as_str().replace('_', "-")))
    });
    let greeting = match what {
        Welcome::FirstAccount => r.t("join-first"),
        Welcome::Site => r.t("join-site"),
        Welcome::Seat { .. } => r.t("join-seat"),
        Welcome::Initiative { .. } => r.ta("join-role", &[("role", role.into())]),
    };
    let address = if typed.email.is_empty() {
        email.as_ref().map_or("", |e| e.as_str())
    } else {
        &typed.email
    };
    let fields = [
        Field::text("name", r.t("join-name"))
            .hint(r.t("join-name-hint"))
            .value(&typed.name)
            .error(summary.on("name")),
        Field::email("email", r.t("sign-in-email"))
            .value(address)
            .error(summary.on("email")),
        Field::password("password", r.t("join-password"), "new-password")
            .hint(r.t("join-password-hint"))
            .error(summary.on("password")),
    ];
    let view = View {
        r,
        welcome: greeting,
        summary: summary.html(r),
        fields: fields.iter().map(|f| f.html(r)).collect(),
        button: Button::submit(r.t("join-submit")).html(r),
        token,
        mine: visit
            .name
            .as_deref()
            .map(|name| r.ta("join-accept-text", &[("name", name.into())])),
        accept: Button::submit(r.t("join-accept-submit")).html(r),
        has_role,
    };
    Ok(visit
        .page(r.plain("join-title"), crate::render(&view))
        .into_response())
}
