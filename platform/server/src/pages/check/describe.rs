//! `/work/{slug}/check/{dataset}/variables/{name}`: say what a variable is.

use app::data::{EditVariable, edit_variable, list_datasets};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use dataset::Role;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{back, joined};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// The kinds that a person can choose.
const KINDS: [&str; 11] = [
    "text",
    "integer",
    "decimal",
    "boolean",
    "date",
    "time",
    "date_time",
    "single_choice",
    "multiple_choice",
    "geo_point",
    "file",
];

#[derive(Template)]
#[template(path = "check/variable.html")]
struct View<'a> {
    r: &'a Reader,
    name: &'a str,
    back: String,
    summary: Html,
    fields: Html,
}

type At = Path<(String, String, String)>;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset, name)): At,
) -> Result<Response, Fault> {
    let (title, known) = open(&visit, &services, (&slug, &dataset), &name).await?;
    Ok(page(
        &visit,
        (&slug, &title),
        &dataset,
        &known,
        &ErrorSummary::default(),
    ))
}

/// The initiative's title and the variable as it is described now.
async fn open(
    visit: &Visit,
    services: &Services,
    (slug, dataset): (&str, &str),
    name: &str,
) -> Result<(Html, EditVariable), Fault> {
    let (initiative, all) = list_datasets(&services.app, &visit.actor, slug).await?;
    let dataset = all
        .into_iter()
        .find(|l| l.dataset.slug.as_str() == dataset)
        .map(|l| l.dataset);
    let dataset = dataset.ok_or_else(|| app::AppError::not_found("dataset", dataset_name(slug)))?;
    let known = dataset.variables.iter().find(|v| v.name == name);
    let known = known.ok_or_else(|| app::AppError::not_found("variable", name))?;
    Ok((
        visit.reader.text(&initiative.title),
        EditVariable::of(known, &visit.reader.language),
    ))
}

fn dataset_name(slug: &str) -> String {
    format!("of {slug}")
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset, name)): At,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let role = Role::ALL
        .into_iter()
        .find(|role| role.name() == sent.one("role"))
        .unwrap_or(Role::Other);
    let asked = EditVariable {
        name: name.clone(),
        label: sent.one("label"),
        role,
        kind: sent.one("kind"),
        unit: sent.one("unit"),
        min: sent.one("min"),
        max: sent.one("max"),
    };
    let at = (slug.as_str(), dataset.as_str());
    let done = edit_variable(&services.app, &visit.actor, at, &asked, &visit.reader.language).await;
    let Err(error) = done else {
        return Ok(back(&slug, &dataset));
    };
    let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
    let (title, _) = open(&visit, &services, at, &name).await?;
    let page = page(&visit, (&slug, &title), &dataset, &asked, &errors);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn page(
    visit: &Visit,
    (slug, title): (&str, &Html),
    dataset: &str,
    known: &EditVariable,
    errors: &ErrorSummary,
) -> Response {
    let r = &visit.reader;
    let view = View {
        r,
        name: &known.name,
        back: format!("/work/{slug}/check/{dataset}"),
        summary: errors.html(r),
        fields: fields(known, errors, r),
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", known.name, title.plain()), main)
        .section(Section::Work);
    page.above(tabs(slug, title, "check", r)).into_response()
}

fn fields(known: &EditVariable, errors: &ErrorSummary, r: &Reader) -> Html {
    let line = |name: &str, key: &str, value: &str| {
        Field::text(name, r.t(key))
            .value(value)
            .optional()
            .error(errors.on(name))
    };
    let role = |role: Role| {
        let name = role.name().replace('_', "-");
        let choice = Choice::new(role.name(), r.t(&format!("role-{name}")));
        choice
            .hint(r.t(&format!("role-{name}-text")))
            .chosen(role == known.role)
    };
    let kind = |name: &str| {
        Choice::new(name, r.t(&format!("kind-{}", name.replace('_', "-")))).chosen(name == known.kind)
    };
    joined(vec![
        line("label", "check-label", &known.label).html(r),
        Field::radios("role", r.t("check-role"), Role::ALL.map(role).to_vec()).html(r),
        Field::select("kind", r.t("check-kind"), KINDS.map(kind).to_vec())
            .hint(r.t("check-kind-hint"))
            .error(errors.on("kind"))
            .html(r),
        line("unit", "check-unit", &known.unit).html(r),
        line("min", "check-min", &known.min).html(r),
        line("max", "check-max", &known.max).html(r),
        Button::submit(r.t("action-save")).html(r),
    ])
}
