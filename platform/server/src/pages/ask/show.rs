//! `/work/{slug}/ask/{form}`: a form as people will read it, what asks for consent, and its life.

use app::collect::{AskedForm, Instrument, InstrumentState, view_form, xform_of};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id};
use form::engine::{Item, Widget};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{id_of, list};
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions::{Matter, decided_by, put_to_the_vote};
use crate::pages::work::tabs;
use crate::visit::Visit;

/// How many codes of a question are shown in the preview.
const CODES: usize = 8;

#[derive(Template)]
#[template(path = "ask/show.html")]
struct View<'a> {
    r: &'a Reader,
    at: String,
    title: String,
    badge: Html,
    told: Html,
    facts: Html,
    consent: Html,
    steps: Html,
    languages: Html,
    questions: Html,
    fill: Option<String>,
}

/// Which language the preview is in.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    language: usize,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        (&slug, id_of(&form)?),
        asked.language,
        &Findings::none(),
    )
    .await
}

/// The form as devices get it.
pub(super) async fn xform(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, form)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (name, xml) = xform_of(&services.app, &visit.actor, &slug, id_of(&form)?).await?;
    let safe: String = name
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
        .collect();
    let disposition = format!("attachment; filename=\"{safe}.xml\"");
    let headers = [
        (header::CONTENT_TYPE, "text/xml; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, xml).into_response())
}

/// The page, with what was found in the form.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    language: usize,
    findings: &Findings,
) -> Result<Response, Fault> {
    let it = view_form(&services.app, &visit.actor, slug, id).await?;
    let r = &visit.reader;
    let at = format!("/work/{slug}/ask/{id}");
    let initiative = r.text(&it.initiative.title);
    let view = View {
        r,
        title: it.instrument.title.clone(),
        badge: list::badge(it.instrument.state, r),
        told: if findings.is_empty() {
            Html::empty()
        } else {
            let matter = Matter {
                initiative: slug,
                subject: it.instrument.subject(),
                name: &it.instrument.title,
                address: &at,
            };
            let told = [
                FindingList::of(findings).html(r),
                put_to_the_vote(&matter, findings, r),
            ];
            Html::joined(&told, "")
        },
        facts: facts(&it, r),
        consent: consent(&it, r),
        steps: steps(&it, r),
        languages: languages(&it, &at, language),
        questions: questions(&it, language, r),
        fill: (it.instrument.state == InstrumentState::Open).then(|| format!("/f/{id}")),
        at,
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", view.title, initiative.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &initiative, "ask", r)).into_response())
}

fn facts(it: &AskedForm, r: &Reader) -> Html {
    let asked = it.engine.items().iter().filter(|i| is_asked(i)).count();
    let mut list = DefinitionList::default()
        .item(r.t("ask-form-id"), it.instrument.form_id.as_str())
        .item(r.t("ask-version"), it.instrument.version.as_str())
        .item(r.t("ask-questions"), r.count(asked))
        .item(r.t("ask-who"), it.instrument.notice.controller.name.as_str())
        .item(
            r.t("ask-contact"),
            it.instrument.notice.controller.contact.as_str(),
        );
    if let Some(approval) = &it.instrument.approval {
        list = list.item(r.t("decided-who"), decided_by(approval, r));
    }
    let consent = it.instrument.consent.iter().flat_map(|m| &m.questions);
    for question in consent {
        let given: Vec<&str> = question.given.iter().map(String::as_str).collect();
        list = list.item(
            r.t("ask-consent"),
            format!("{} = {}", question.question, given.join(", ")),
        );
    }
    list.html(r)
}

/// The form that says which answer means yes; only while the instrument is a draft.
fn consent(it: &AskedForm, r: &Reader) -> Html {
    if !it.may_edit || it.instrument.state != InstrumentState::Draft {
        return Html::empty();
    }
    let chosen = it.instrument.consent.as_ref().and_then(|m| m.questions.first());
    let is = |q: &str, c: &str| chosen.is_some_and(|m| m.question == q && m.given.contains(c));
    let answers = it
        .offered
        .iter()
        .flat_map(|(q, codes)| codes.iter().map(move |c| (q, c)));
    let choices =
        answers.map(|(q, c)| Choice::new(format!("{q}={c}"), format!("{q} = {c}")).chosen(is(q, c)));
    let field =
        Field::select("consent", r.t("ask-consent-which"), choices.collect()).hint(r.t("ask-consent-hint"));
    Html::joined(
        &[
            field.html(r),
            Button::submit(r.t("ask-consent-save")).quiet().html(r),
        ],
        "",
    )
}

/// A button for each state that may follow.
fn steps(it: &AskedForm, r: &Reader) -> Html {
    if !it.may_edit {
        return Html::empty();
    }
    let button = |to: &InstrumentState| {
        let key = if *to == InstrumentState::Open {
            "ask-open"
        } else {
            "ask-close"
        };
        Button::submit(r.t(key)).sends("to", to.as_str()).html(r)
    };
    let buttons: Vec<Html> = it.instrument.state.next().iter().map(button).collect();
    Html::joined(&buttons, " ")
}

fn languages(it: &AskedForm, at: &str, shown: usize) -> Html {
    let link = |(i, (name, _)): (usize, &(String, Option<base::Language>))| {
        let name = Html::escaped(name);
        let mark = if i == shown { " aria-current=\"true\"" } else { "" };
        Html::trusted(format!(
            "<a href=\"{at}?language={i}#questions\"{mark}>{name}</a>"
        ))
    };
    let all: Vec<Html> = it.engine.languages.iter().enumerate().map(link).collect();
    if all.len() < 2 {
        Html::empty()
    } else {
        Html::joined(&all, " · ")
    }
}

fn is_asked(item: &Item) -> bool {
    item.control
        .as_ref()
        .is_some_and(|c| !matches!(c.widget, Widget::Group))
}

fn questions(it: &AskedForm, language: usize, r: &Reader) -> Html {
    let tag = it.engine.languages.get(language).and_then(|(_, tag)| tag.clone());
    let marked = |text: &str| {
        tag.as_ref()
            .map_or_else(|| Html::escaped(text), |tag| Html::marked(text, tag))
    };
    let variables = it.engine.variables();
    let head = Table::new(r.t("ask-questions"))
        .column(r.t("ask-name"))
        .column(r.t("ask-question"))
        .column(r.t("ask-answers"))
        .column(r.t("ask-conditions"));
    it.engine
        .items()
        .iter()
        .filter(|i| is_asked(i))
        .fold(head, |table, item| {
            let inside = item.path.splitn(3, '/').nth(2).unwrap_or_default();
            let variable = variables.iter().find(|v| v.question.as_deref() == Some(inside));
            let codes = variable.and_then(|v| v.codes()).map(|list| {
                let reader = tag.clone().unwrap_or_else(|| r.language.clone());
                let words = list
                    .choices
                    .iter()
                    .map(|c| c.label.best(&reader).map_or(c.code.as_str(), |(_, t)| t));
                let shown: Vec<&str> = words.take(CODES).collect();
                let more = if list.choices.len() > CODES { " …" } else { "" };
                format!("{}{more}", shown.join(" · "))
            });
            table.row([
                Cell::text(item.name.as_str()),
                Cell::Text(marked(&item.label.without_values(language))),
                Cell::Text(codes.map_or_else(|| kind(item, r), |codes| marked(&codes))),
                Cell::Text(conditions(item, r)),
            ])
        })
        .html(r)
}

fn kind(item: &Item, r: &Reader) -> Html {
    let key = match item.control.as_ref().map(|c| c.widget) {
        Some(Widget::Note) => "ask-kind-note",
        Some(Widget::Upload(_)) => "ask-kind-file",
        Some(Widget::Acknowledge) => "ask-kind-tick",
        Some(Widget::Range) => "ask-kind-range",
        Some(Widget::SelectOne | Widget::SelectMultiple | Widget::Rank) => "ask-kind-choice",
        _ => "ask-kind-typed",
    };
    r.t(key)
}

fn conditions(item: &Item, r: &Reader) -> Html {
    let all = [
        (item.required.is_some(), "ask-if-required"),
        (item.relevant.is_some(), "ask-if-relevant"),
        (item.constraint.is_some(), "ask-if-constraint"),
        (item.calculate.is_some(), "ask-if-calculated"),
    ];
    let words: Vec<Html> = all
        .iter()
        .filter(|(is, _)| *is)
        .map(|(_, key)| r.t(key))
        .collect();
    Html::joined(&words, ", ")
}
