//! `/bodies/{body}/consultations`: the documents of a body, what is open for comments, and the form of a new one.

use app::consult::{DocumentLine, documents_of, write_document};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Date;
use governance::document::Stands;
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::badge;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::design::language;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "consult/list.html")]
struct View<'a> {
    r: &'a Reader,
    body: &'a str,
    name: Html,
    summary: Html,
    open: Vec<Html>,
    others: Vec<Html>,
    empty: Html,
    fields: Html,
    unfold: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &body, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, body: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let (of, lines, may_write) = documents_of(&services.app, &visit.actor, body).await?;
    let (r, today) = (&visit.reader, governance::day(services.app.now()));
    let is_open = |l: &&DocumentLine| {
        l.document
            .newest()
            .is_some_and(|c| c.stands(today) == Stands::Open)
    };
    let (open, others): (Vec<_>, Vec<_>) = lines.iter().partition(is_open);
    let write = |all: Vec<&DocumentLine>| all.into_iter().map(|l| line(l, today, r)).collect();
    let nothing = EmptyState {
        title: r.t("consult-none"),
        body: r.t("consult-none-text"),
        action: None,
    };
    let view = View {
        r,
        body,
        name: r.text(&of.name),
        summary: errors.html(r),
        empty: if lines.is_empty() {
            nothing.html(r)
        } else {
            Html::empty()
        },
        open: write(open),
        others: write(others),
        unfold: !errors.is_empty(),
        fields: if may_write {
            fields(filled, r)
        } else {
            Html::empty()
        },
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = format!("{} – {}", r.plain("consult-list"), view.name.plain());
    let shell = visit
        .page(title, crate::render(&view))
        .above(frame::above(&of, "consultations", r));
    Ok((status, shell).into_response())
}

fn line(l: &DocumentLine, today: Date, r: &Reader) -> Html {
    let newest = l.document.newest();
    let until = newest
        .filter(|c| c.stands(today) == Stands::Open)
        .map(|c| r.tv("consult-until", "date", r.date(c.until)));
    let count = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    Html::trusted(format!(
        "<strong><a href=\"/consultations/{}\">{}</a></strong> {}<br><span class=\"small quiet\">{} {}</span>",
        l.document.id,
        r.text(&l.document.title),
        badge(newest.map(|c| c.stands(today)), r),
        until.unwrap_or_default(),
        r.tn("consult-comments", count(l.comments)),
    ))
}

fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let parts = [
        Field::text("title", r.t("consult-title"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        Field::lines("text", r.t("consult-text"), 12)
            .hint(r.t("consult-text-hint"))
            .value(sent.one("text"))
            .error(errors.on("text"))
            .html(r),
        language::field(r).html(r),
        Button::submit(r.t("consult-write")).html(r),
    ];
    Html::joined(&parts, "")
}

pub(super) async fn write(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let language = language::of(&sent, &visit.reader);
    let words = (sent.one("title"), sent.one("text"));
    let done = write_document(&services.app, &visit.actor, &body, (&words.0, language, &words.1)).await;
    match done {
        Ok(document) => Ok(Redirect::to(&format!("/consultations/{}", document.id)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &body, &sent.with(errors)).await
        }
    }
}
