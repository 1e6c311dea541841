//! Keeping a country: beginning to, and noting facts with their sources.

use app::country::{NoteWording, add_note, drop_note, open_country, view_country};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use registry::country::NoteKind;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html};

use super::frame::{above, address};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as FormPage, findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let body = Sent::from(pairs).one("body");
    open_country(&services.app, &visit.actor, &code, &body).await?;
    Ok(to(&format!("/countries/{code}")))
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    let wording = NoteWording {
        kind: NoteKind::Event.as_str().to_owned(),
        ..NoteWording::default()
    };
    form(&visit, &services, &code, &wording, &ErrorSummary::default()).await
}

async fn form(
    visit: &Visit,
    services: &Services,
    code: &str,
    w: &NoteWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, code).await?;
    let country = view.country.ok_or_else(|| AppError::not_found("country", code))?;
    app::country::authorise_country(&services.app, &visit.actor, Verb::NoteFact, &country).await?;
    let r = &visit.reader;
    let kinds = NoteKind::ALL.map(|k| {
        Choice::new(k.as_str(), r.t(&format!("country-notes-{}", k.as_str()))).chosen(w.kind == k.as_str())
    });
    let line = |name: &str, value: &str| {
        Field::text(name, r.t(&format!("country-note-{name}")))
            .value(value)
            .hint(r.t(&format!("country-note-{name}-hint")))
            .error(errors.on(name))
    };
    let fields = [
        Field::radios("kind", r.t("country-note-kind"), kinds.to_vec())
            .error(errors.on("kind"))
            .html(r),
        Field::lines("text", r.t("country-note-text"), 3)
            .value(&w.text)
            .error(errors.on("text"))
            .html(r),
        line("when", &w.when).optional().html(r),
        line("source", &w.source).html(r),
        line("link", &w.link).optional().html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    let page = FormPage {
        title: r.t("country-note-add"),
        lead: r.t("country-note-lead"),
        summary: errors.html(r),
        fields: joined(&fields),
        after: Html::empty(),
    };
    let shell = visit.page(page.title.plain(), crate::render(&page));
    let shell = shell
        .section(Section::Countries)
        .above(above(view.area, "notes", r));
    Ok(shell.into_response())
}

pub(super) async fn add(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = NoteWording {
        kind: sent.one("kind"),
        text: sent.one("text"),
        when: sent.one("when"),
        source: sent.one("source"),
        link: sent.one("link"),
    };
    match add_note(
        &services.app,
        &visit.actor,
        &code,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(_) => Ok(to(&address(app::country::area_of(&code)?, ""))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = form(&visit, &services, &code, &wording, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let number = Sent::from(pairs).one("number").parse().unwrap_or(0);
    drop_note(&services.app, &visit.actor, &code, number).await?;
    Ok(to(&address(app::country::area_of(&code)?, "")))
}
