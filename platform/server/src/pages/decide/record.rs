//! `/work/{slug}/decide/record`: change what is said about an initiative.

use app::register::{Wording, edit_initiative, view_initiative};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use framework::terms::{Method, PracticeName};
use framework::{Objective, Type};
use registry::Area;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{back, choices, joined};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decide/form.html")]
pub(super) struct View<'a> {
    pub(super) r: &'a Reader,
    pub(super) title: &'a str,
    pub(super) lead: &'a str,
    /// Where the form is sent; empty for where it stands.
    pub(super) action: &'a str,
    pub(super) summary: Html,
    pub(super) fields: Html,
    pub(super) buttons: Html,
}

/// What a form has sent, as a wording.
pub(super) fn wording(sent: &Sent) -> Wording {
    Wording {
        title: sent.one("title"),
        slug: sent.one("slug"),
        aim: sent.one("aim"),
        description: sent.one("description"),
        issue: sent.one("issue"),
        kind: sent.one("kind"),
        practices: sent.all("practices"),
        objectives: sent.all("objectives"),
        methods: sent.all("methods"),
        places: sent.all("places"),
        locality: sent.one("locality"),
        groups: sent.one("groups"),
        topics: sent.one("topics"),
        sdgs: sent.one("sdgs"),
        started: sent.one("started"),
        ended: sent.one("ended"),
        website: sent.one("website"),
        how_to_take_part: sent.one("how_to_take_part"),
        contact: sent.one("contact"),
        brought_form: sent.one("brought_form"),
        brought_source: sent.one("brought_source"),
    }
}

/// The fields of the record; the name in the address only for a new one.
pub(super) fn fields(w: &Wording, errors: &ErrorSummary, new: bool, r: &Reader) -> Html {
    let line = |name: &str, value: &str| {
        Field::text(name, r.t(&format!("field-{name}")))
            .value(value)
            .error(errors.on(name))
    };
    let lines = |name: &str, value: &str, rows| {
        Field::lines(name, r.t(&format!("field-{name}")), rows)
            .value(value)
            .error(errors.on(name))
            .optional()
    };
    let many = |name: &str, choices| {
        Field::checkboxes(name, r.t(&format!("field-{name}")), choices)
            .error(errors.on(name))
            .optional()
    };
    let mut all = vec![line("title", &w.title)];
    if new {
        all.push(line("slug", &w.slug).hint(r.t("field-slug-hint")).optional());
    }
    all.extend([
        lines("aim", &w.aim, 2),
        lines("issue", &w.issue, 3),
        Field::select("places", r.t("field-places"), countries(w, r))
            .error(errors.on("places"))
            .optional(),
        line("locality", &w.locality).optional(),
        lines("groups", &w.groups, 3).hint(r.t("field-groups-hint")),
        Field::radios("kind", r.t("field-kind"), kinds(w, r))
            .error(errors.on("kind"))
            .optional(),
        many(
            "practices",
            choices(
                PracticeName::ALL.iter().map(|p| p.as_str()),
                "practice",
                &w.practices,
                r,
            ),
        ),
        many(
            "objectives",
            choices(
                Objective::ALL.iter().map(|o| o.as_str()),
                "objective",
                &w.objectives,
                r,
            ),
        ),
        many(
            "methods",
            choices(Method::ALL.iter().map(|m| m.as_str()), "method", &w.methods, r),
        ),
        lines("description", &w.description, 6),
        line("topics", &w.topics)
            .hint(r.t("field-topics-hint"))
            .optional(),
        line("sdgs", &w.sdgs).hint(r.t("field-sdgs-hint")).optional(),
        line("started", &w.started)
            .hint(r.t("field-date-hint"))
            .optional(),
        line("ended", &w.ended).hint(r.t("field-date-hint")).optional(),
        line("website", &w.website).optional(),
        lines("how_to_take_part", &w.how_to_take_part, 3),
        line("contact", &w.contact).optional(),
    ]);
    let mut parts: Vec<Html> = all.iter().map(|f| f.html(r)).collect();
    for (name, value) in [
        ("brought_form", &w.brought_form),
        ("brought_source", &w.brought_source),
    ] {
        if new && !w.brought_form.is_empty() {
            let value = Html::escaped(value);
            parts.push(Html::trusted(format!(
                "<input type=\"hidden\" name=\"{name}\" value=\"{value}\">"
            )));
        }
    }
    joined(parts)
}

fn kinds(w: &Wording, r: &Reader) -> Vec<Choice> {
    let kind = |t: Type| {
        let number = t.number().to_string();
        let choice = Choice::new(&number, r.t(&format!("type-{number}"))).chosen(w.kind == number);
        choice.hint(r.t(&format!("type-{number}-text")))
    };
    let unknown = Choice::new("", r.t("answer-unknown")).chosen(w.kind.is_empty());
    Type::ALL.into_iter().map(kind).chain([unknown]).collect()
}

/// Countries by name, after the world and its regions.
fn countries(w: &Wording, r: &Reader) -> Vec<Choice> {
    let mut areas: Vec<&Area> = Area::all().iter().collect();
    areas.sort_by_key(|a| (a.is_country(), a.is_country().then(|| a.name(&r.language)), a.m49));
    let chosen = w.places.first().map_or("", String::as_str);
    let none = Choice::new("", r.t("answer-unknown")).chosen(chosen.is_empty());
    let one = |a: &&Area| Choice::new(a.m49, a.name(&r.language)).chosen(a.m49 == chosen);
    std::iter::once(none).chain(areas.iter().map(one)).collect()
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_initiative(&services.app, &visit.actor, &slug).await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        app::Verb::EditInitiative,
        Some(view.initiative.id.uuid()),
    )
    .await?;
    let wording = Wording::of(&view.initiative, &visit.reader.language);
    let title = visit.reader.text(&view.initiative.title);
    Ok(page(&visit, &slug, &title, &wording, &ErrorSummary::default()))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let wording = wording(&pairs.into());
    let done = edit_initiative(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await;
    let Err(error) = done else { return Ok(back(&slug)) };
    let findings = findings_of(error)?;
    let errors = ErrorSummary::of(&findings, &visit.reader);
    let page = page(&visit, &slug, &Html::escaped(&wording.title), &wording, &errors);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn page(visit: &Visit, slug: &str, title: &Html, wording: &Wording, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let view = View {
        r,
        title: "decide-record",
        lead: "",
        action: "",
        summary: errors.html(r),
        fields: fields(wording, errors, false, r),
        buttons: Button::submit(r.t("action-save")).html(r),
    };
    let page = visit
        .page(r.plain("decide-record"), crate::render(&view))
        .section(Section::Work);
    page.above(tabs(slug, title, "decide", r)).into_response()
}
