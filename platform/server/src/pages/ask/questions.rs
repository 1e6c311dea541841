//! What a form asks, as a table: on the tab of those who work on it, and on `/f/{form}/questions` for everybody who may
//! know of it, so that a vote about a form can be followed to what it asks.

use app::collect::{AskedForm, view_questions};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use form::Engine;
use form::engine::{Item, Widget};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{id_of, list, show::Asked};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// How many codes of a question are shown.
const CODES: usize = 8;

#[derive(Template)]
#[template(path = "ask/questions.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    initiative: Html,
    slug: &'a str,
    badge: Html,
    draft: bool,
    start: Option<String>,
    languages: Html,
    questions: Html,
}

/// The public page.
pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(form): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let it = view_questions(&services.app, &visit.actor, id_of(&form)?).await?;
    let r = &visit.reader;
    let id = it.instrument.id;
    let draft = it.instrument.state == app::collect::InstrumentState::Draft;
    let view = View {
        r,
        title: &it.instrument.title,
        initiative: r.text(&it.initiative.title),
        slug: it.initiative.slug.as_str(),
        badge: list::badge(it.instrument.state, r),
        draft,
        start: (!draft).then(|| format!("/f/{id}")),
        languages: languages(&it, &format!("/f/{id}/questions"), asked.language),
        questions: table(&it, asked.language, r),
    };
    let main = crate::render(&view);
    let title = format!("{} – {}", view.title, view.initiative.plain());
    Ok(visit
        .page(title, main)
        .section(Section::Initiatives)
        .into_response())
}

/// How many questions a form asks.
pub(super) fn count(engine: &Engine) -> usize {
    engine.items().iter().filter(|i| is_asked(i)).count()
}

/// The languages of a form as links to the same page; nothing where there is only one.
pub(super) fn languages(it: &AskedForm, at: &str, shown: usize) -> Html {
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

/// The questions, their answers and conditions, in one of the form's languages.
pub(super) fn table(it: &AskedForm, language: usize, r: &Reader) -> Html {
    let tag = it.engine.languages.get(language).and_then(|(_, tag)| tag.clone());
    let marked = |text: &str| {
        tag.as_ref()
            .map_or_else(|| Html::escaped(text), |tag| Html::marked(text, tag))
    };
    let variables = it.engine.variables();
    let head = Table::new(r.t("ask-questions"))
        .column(r.t("ask-question"))
        .column(r.t("ask-answers"))
        .column(r.t("ask-conditions"))
        .column(r.t("ask-name"));
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
                Cell::Text(marked(&item.label.without_values(language))),
                Cell::Text(codes.map_or_else(|| kind(item, r), |codes| marked(&codes))),
                Cell::Text(conditions(item, r)),
                Cell::text(item.name.as_str()),
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
