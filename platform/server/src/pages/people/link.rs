//! `/sign-in/link`: a link by e-mail for people who forgot their password.

use app::AppError;
use app::people::{AskLink, Letter, Paced, ask_sign_in_link, sign_in_by_link};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Form, Router};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::enter;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/sign-in/link", get(show).post(send))
        .route("/sign-in/link/{token}", get(open).post(come))
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    email: String,
}

#[derive(Template)]
#[template(path = "people/link.html")]
struct View<'a> {
    r: &'a Reader,
    told: Html,
    fields: Html,
}

async fn show(visit: Visit, State(services): State<Services>) -> Response {
    page(&visit, &services, false)
}

/// The page: a form, that a letter is on its way, or that this site sends none.
fn page(visit: &Visit, services: &Services, asked: bool) -> Response {
    let r = &visit.reader;
    let notice = |kind, name: &str| Notice::new(kind, r.t(name), r.t(&format!("{name}-text"))).html(r);
    let (told, fields) = if !services.app.mailer.ready() {
        (notice(Kind::Attention, "link-no-mail"), Html::empty())
    } else if asked {
        (notice(Kind::Done, "link-sent"), Html::empty())
    } else {
        let fields = [
            Field::email("email", r.t("sign-in-email")).html(r),
            Button::submit(r.t("link-submit")).html(r),
        ];
        (Html::empty(), Html::joined(&fields, ""))
    };
    visit
        .page(r.plain("link-title"), crate::render(&View { r, told, fields }))
        .into_response()
}

/// Answers at once and the same to everybody; whether there is such an account is found out beside the answer.
async fn send(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let app = services.app.clone();
    app.pace.step(Paced::LinkAsked, &from.address, app.now())?;
    if app.mailer.ready() {
        let asked = AskLink {
            email: typed.email,
            from,
            letter: letter(&services, &visit.reader),
        };
        tokio::spawn(async move {
            if let Err(error) = ask_sign_in_link(&app, asked).await {
                tracing::warn!(%error, "a link to sign in was not sent");
            }
        });
    }
    Ok(page(&visit, &services, true))
}

fn letter(services: &Services, r: &Reader) -> Letter {
    let site = [("site", services.settings.public_url.as_str().into())];
    Letter {
        subject: r.plain("link-mail-subject"),
        before: r.plain_with("link-mail-before", &site),
        address: format!("{}/sign-in/link/", services.settings.public_url),
        after: r.plain("link-mail-after"),
    }
}

#[derive(Template)]
#[template(path = "people/link_open.html")]
struct Open<'a> {
    r: &'a Reader,
    summary: Html,
    token: &'a str,
    button: Html,
}

/// The link only shows a button: programs that look at the links of a letter do not use it up.
async fn open(visit: Visit, Path(token): Path<String>) -> Response {
    opened(&visit, &token, &ErrorSummary::default())
}

fn opened(visit: &Visit, token: &str, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let main = crate::render(&Open {
        r,
        summary: errors.html(r),
        token,
        button: Button::submit(r.t("sign-in-title")).html(r),
    });
    visit.page(r.plain("link-title"), main).into_response()
}

async fn come(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(token): Path<String>,
) -> Result<Response, Fault> {
    match sign_in_by_link(&services.app, &token, &from).await {
        Ok(session) => Ok(enter(&services, &session, "/account")),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, opened(&visit, &token, &errors)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
