//! One thing: what is known, what was said when and by whom, and where changes met, the choice between them.

use std::collections::{BTreeMap, BTreeSet};

use app::entities::{EntityView, Origin, view_entity};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use entity::{Conflict, Entity, Version};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::list::conflict;
use crate::Services;
use crate::fault::{Fault, percent};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// What the last form left.
#[derive(Default)]
pub(super) struct Last {
    pub(super) errors: ErrorSummary,
    pub(super) sent: Sent,
}

/// The choice between changes that met.
struct Settle {
    text: Html,
    fields: Html,
}

/// A version as it is told.
struct Past {
    title: Html,
    conflict: Html,
    origin: Html,
    changes: Html,
}

#[derive(Template)]
#[template(path = "lists/thing.html")]
struct View<'a> {
    r: &'a Reader,
    at: &'a str,
    here: &'a str,
    list: &'a str,
    label: String,
    version: u64,
    summary: Html,
    settle: Option<Settle>,
    values: Html,
    versions: Vec<Past>,
    may_change: bool,
    changing: bool,
    change: Html,
    remove: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, list, uuid)): Path<(String, String, String)>,
) -> Result<Response, Fault> {
    page(&visit, &services, (&slug, &list, &uuid), &Last::default()).await
}

/// The page: never kept by a browser, since it tells of somebody.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, list, uuid): (&str, &str, &str),
    last: &Last,
) -> Result<Response, Fault> {
    let all = view_entity(&services.app, &visit.actor, slug, (list, uuid)).await?;
    let (r, title) = (&visit.reader, visit.reader.text(&all.initiative.title));
    let at = format!("/work/{slug}/lists/{}", percent(&all.list.name));
    let entity = &all.kept.entity;
    let main = crate::render(&View {
        r,
        here: &format!("{at}/{}", entity.uuid),
        at: &at,
        list: &all.list.name,
        label: entity.label(),
        version: entity.current(),
        summary: last.errors.html(r),
        settle: entity
            .conflict
            .filter(|_| all.may_change)
            .map(|how| settle(entity, how, r)),
        values: values(&all, r),
        versions: entity.versions.iter().rev().map(|v| past(&all, v, r)).collect(),
        may_change: all.may_change,
        changing: !last.errors.is_empty(),
        change: change(&all, last, r),
        remove: Button::submit(r.t("lists-remove")).grave().html(r),
    });
    let page = visit
        .page(format!("{} – {}", entity.label(), title.plain()), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "collect", r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

fn values(all: &EntityView, r: &Reader) -> Html {
    let known = all.kept.entity.values();
    let list = all
        .list
        .properties
        .iter()
        .fold(DefinitionList::default(), |list, p| {
            let said = known.get(&p.name).filter(|v| !v.is_empty());
            let said = said.map_or_else(
                || Html::trusted(format!("<span class=\"quiet\">{}</span>", r.t("lists-not-said"))),
                |v| Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(v))),
            );
            list.item(Html::escaped(&p.name), said)
        });
    list.html(r)
}

fn past(all: &EntityView, version: &Version, r: &Reader) -> Past {
    let number = i64::try_from(version.number).unwrap_or(i64::MAX);
    let origin = match all.origins.get(&version.number) {
        Some(Origin::Form(title)) => r.tv("lists-origin-form", "form", title.as_str()),
        Some(Origin::Person(Some(name))) => r.tv("lists-origin-person", "name", name.as_str()),
        Some(Origin::File(name)) if !name.is_empty() => r.tv("lists-origin-file", "file", name.as_str()),
        Some(Origin::TakenBack) => r.t("lists-origin-taken-back"),
        Some(Origin::Person(None) | Origin::File(_)) | None => r.t("lists-origin-unknown"),
    };
    let title = r.ta(
        "lists-past-version",
        &[
            ("number", r.integer(number).into()),
            ("at", r.moment(version.at).into()),
        ],
    );
    Past {
        title,
        conflict: conflict(version.conflict, r),
        origin,
        changes: changes(&all.kept.entity, version, r),
    }
}

fn changes(entity: &Entity, version: &Version, r: &Reader) -> Html {
    let all = entity.changes(version.number);
    if all.is_empty() {
        return Html::trusted(format!("<p class=\"small quiet\">{}</p>", r.t("lists-no-change")));
    }
    let table = Table::new(r.t("lists-changes"))
        .column(r.t("lists-property-name"))
        .column(r.t("lists-before"))
        .column(r.t("lists-after"));
    let text = |value: Option<String>| {
        let value = value.unwrap_or_default();
        Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&value)))
    };
    let row = |c: entity::Change| -> Vec<Cell> {
        let name = match c.property.as_str() {
            "label" => r.t("lists-label"),
            other => Html::escaped(other),
        };
        vec![name.into(), text(c.old).into(), text(c.new).into()]
    };
    all.into_iter().map(row).fold(table, Table::row).html(r)
}

/// For each property that two gave different values: the values, of which one is chosen.
fn settle(entity: &Entity, how: Conflict, r: &Reader) -> Settle {
    let met = entity.in_conflict();
    let names: BTreeSet<&String> = met.iter().flat_map(|v| &v.clash).collect();
    let mut now = entity.values();
    now.insert("label".to_owned(), entity.label());
    let mut fields: Vec<Html> = Vec::new();
    for name in names {
        let stands = now.get(name).cloned().unwrap_or_default();
        let choices = offered(name, &met, &stands, r);
        let label = match name.as_str() {
            "label" => r.t("lists-label"),
            other => Html::escaped(other),
        };
        fields.push(Field::radios(format!("p.{name}"), label, choices).html(r));
    }
    fields.push(Button::submit(r.t("lists-settle-done")).html(r));
    Settle {
        text: match how {
            Conflict::Soft => r.t("lists-settle-soft"),
            Conflict::Hard => r.t("lists-settle-hard"),
        },
        fields: Html::joined(&fields, ""),
    }
}

/// Each value that was given, once, with the versions that gave it.
fn offered(name: &str, met: &[&Version], stands: &str, r: &Reader) -> Vec<Choice> {
    let said = |v: &Version| match name {
        "label" => v.label.clone(),
        other => v.said.get(other).cloned(),
    };
    let mut given: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for version in met {
        if let Some(value) = said(version) {
            let number = r.integer(i64::try_from(version.number).unwrap_or(i64::MAX));
            given.entry(value).or_default().push(number);
        }
    }
    given.entry(stands.to_owned()).or_default();
    let choice = |(value, by): (String, Vec<String>)| {
        let shown = if value.is_empty() {
            r.t("lists-empty")
        } else {
            Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&value)))
        };
        let chosen = value == stands;
        let choice = Choice::new(value, shown).chosen(chosen);
        match by.is_empty() {
            true => choice,
            false => choice.hint(r.tv("lists-said-in", "versions", by.join(", "))),
        }
    };
    given.into_iter().map(choice).collect()
}

fn change(all: &EntityView, last: &Last, r: &Reader) -> Html {
    let known = all.kept.entity.values();
    let or = |name: &str, usual: String| {
        if last.sent.has(name) {
            last.sent.one(name)
        } else {
            usual
        }
    };
    let label = Field::text("label", r.t("lists-label"))
        .value(or("label", all.kept.entity.label()))
        .error(last.errors.on("label"));
    let mut parts = vec![label.html(r)];
    for p in &all.list.properties {
        let name = format!("p.{}", p.name);
        let value = or(&name, known.get(&p.name).cloned().unwrap_or_default());
        parts.push(
            Field::text(name, Html::escaped(&p.name))
                .optional()
                .value(value)
                .html(r),
        );
    }
    parts.push(Button::submit(r.t("lists-change-done")).html(r));
    Html::joined(&parts, "")
}
