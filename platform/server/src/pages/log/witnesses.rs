//! `/log/witnesses`: who else saw this log, and the door through which their statements come.

use app::people::Paced;
use app::trust::{Statement, Witness, name_witness, take_statement, witnesses};
use app::{AppError, Verb};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, Json};
use base::Timestamp;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::code;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "log/witnesses.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    table: Option<Html>,
    command: Html,
    name: Option<Html>,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    page(&visit, &services, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let all = witnesses(&services.app).await?;
    let r = &visit.reader;
    let may = app::act::may(&services.app, &visit.actor, Verb::NameWitness, None).await?;
    let url = &services.settings.public_url;
    let main = crate::render(&View {
        r,
        summary: errors.html(r),
        table: (!all.is_empty()).then(|| table(&all, r)),
        command: code(format!("counted witness {url}")),
        name: may.then(|| fields(filled, r)),
    });
    let way = Breadcrumb::default().to(r.t("log-title"), "/log");
    let page = visit.page(r.plain("log-witnesses"), main).above(way.html(r));
    Ok(page.into_response())
}

fn table(all: &[Witness], r: &Reader) -> Html {
    let mut table = Table::new(r.t("log-witnesses"))
        .column(r.t("log-witness-name"))
        .column(r.t("log-witness-seen"))
        .numbers(r.t("log-size"))
        .column(r.t("log-root"))
        .column(r.t("log-key"));
    table.caption_hidden = true;
    all.iter().map(|w| row(w, r)).fold(table, Table::row).html(r)
}

fn row(witness: &Witness, r: &Reader) -> [Cell; 5] {
    let name = Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&witness.name)));
    let key = code(&witness.key);
    match &witness.statement {
        Some(s) => [
            name.into(),
            Cell::text(Timestamp::from_microsecond(s.at).map_or_else(|_| String::new(), |at| r.moment(at))),
            Cell::text(r.count(usize::try_from(s.size).unwrap_or(usize::MAX))),
            code(s.root).into(),
            key.into(),
        ],
        None => [
            name.into(),
            r.t("log-witness-not-yet").into(),
            Cell::text(""),
            Cell::text(""),
            key.into(),
        ],
    }
}

fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let fields = [
        Field::text("name", r.t("log-witness-name"))
            .value(sent.one("name"))
            .html(r),
        Field::text("key", r.t("log-witness-key"))
            .hint(r.t("log-witness-key-hint"))
            .value(sent.one("key"))
            .error(errors.on("key"))
            .html(r),
        Button::submit(r.t("log-witness-submit")).html(r),
    ];
    Html::joined(&fields, "")
}

/// An administrator names a witness.
pub(super) async fn name(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    match name_witness(&services.app, &visit.actor, &sent.one("name"), &sent.one("key")).await {
        Ok(()) => Ok(Redirect::to("/log/witnesses").into_response()),
        Err(AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(&visit, &services, &sent.with(errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// A witness hands in its statement.
pub(super) async fn take(
    State(services): State<Services>,
    From(from): From,
    Json(statement): Json<Statement>,
) -> Result<Response, Fault> {
    let app = &services.app;
    app.pace.step(Paced::Statement, &from.address, app.now())?;
    take_statement(app, statement).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
