//! One list: its things by label, what to look at, and the forms that add to it.

use app::entities::{EntityPage, EntityTrouble, KeptEntity, Search, view_list};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::index::look;
use crate::Services;
use crate::fault::{Fault, percent, percent_part};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// Properties that stand in the table; a thing's own page has all.
const COLUMNS: usize = 4;

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    look: String,
    #[serde(default)]
    after: Option<uuid::Uuid>,
}

/// What the last form left.
#[derive(Default)]
pub(super) struct Last {
    pub(super) errors: ErrorSummary,
    pub(super) told: Html,
    pub(super) sent: Sent,
    /// Which of the forms it was.
    pub(super) form: &'static str,
}

#[derive(Template)]
#[template(path = "lists/list.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: &'a str,
    at: &'a str,
    summary: Html,
    told: &'a Html,
    counted: Html,
    conflicts: Html,
    filter: Html,
    table: Html,
    next: Option<String>,
    troubles: Html,
    approval: bool,
    own: bool,
    giving: Html,
    waiting: Html,
    may_change: bool,
    adding: bool,
    uploading: bool,
    naming: bool,
    add: Html,
    upload: Html,
    property: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, list)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    page(&visit, &services, (&slug, &list), asked, &Last::default()).await
}

/// The page: never kept by a browser, since it tells of people.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    (slug, list): (&str, &str),
    asked: Asked,
    last: &Last,
) -> Result<Response, Fault> {
    let search = Search {
        label: asked.q.clone(),
        conflict: asked.look == "yes",
        after: asked.after,
        skip: 0,
    };
    let all = view_list(&services.app, &visit.actor, slug, list, &search).await?;
    let (r, title) = (&visit.reader, visit.reader.text(&all.initiative.title));
    let at = format!("/work/{slug}/lists/{}", percent(&all.list.name));
    let count = usize::try_from(all.count).unwrap_or(usize::MAX);
    let main = crate::render(&View {
        r,
        slug,
        name: &all.list.name,
        at: &at,
        summary: last.errors.html(r),
        told: &last.told,
        counted: r.tn("lists-things", count),
        conflicts: if all.conflicts > 0 {
            look(all.conflicts, r)
        } else {
            Html::empty()
        },
        filter: filter(&at, &search, r),
        table: table(&at, &all, r),
        next: all.next.map(|after| next(&at, &asked, after)),
        troubles: troubles(&all.troubles, r),
        approval: all.list.approval,
        waiting: waiting(all.list.approval, r),
        own: all.list.own,
        giving: giving(all.list.own, r),
        may_change: all.may_change,
        adding: last.form == "add",
        uploading: last.form == "upload",
        naming: last.form == "property",
        add: add(&all, last, r),
        upload: upload(last, r),
        property: property(last, r),
    });
    let page = visit
        .page(format!("{} – {}", all.list.name, title.plain()), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "collect", r));
    Ok(([(CACHE_CONTROL, "no-store")], page).into_response())
}

fn next(at: &str, asked: &Asked, after: uuid::Uuid) -> String {
    let q = percent_part(&asked.q);
    format!("{at}?q={q}&look={}&after={after}", percent(&asked.look))
}

fn filter(at: &str, search: &Search, r: &Reader) -> Html {
    let choices = vec![
        Choice::new("", r.t("filter-all")).chosen(!search.conflict),
        Choice::new("yes", r.t("lists-look-only")).chosen(search.conflict),
    ];
    let form = FilterForm {
        action: at.to_owned(),
        words: Some(search.label.clone()),
        fields: vec![Field::select("look", r.t("lists-look"), choices)],
        result: r.t("lists-search-hint"),
        active: search.conflict || !search.label.is_empty(),
    };
    form.html(r)
}

fn table(at: &str, all: &EntityPage, r: &Reader) -> Html {
    if all.rows.is_empty() {
        return Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("lists-nothing")));
    }
    let shown = &all.list.properties[..all.list.properties.len().min(COLUMNS)];
    let mut table = Table::new(Html::escaped(&all.list.name)).column(r.t("lists-label"));
    for property in shown {
        table = table.column(Html::escaped(&property.name));
    }
    let table = table.numbers(r.t("lists-version")).column(r.t("lists-look"));
    let row = |kept: &KeptEntity| -> Vec<Cell> {
        let entity = &kept.entity;
        let mut values = entity.values();
        let mut cells: Vec<Cell> = vec![named(at, kept).into()];
        for property in shown {
            let value = values.remove(&property.name).unwrap_or_default();
            cells.push(Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&value))).into());
        }
        cells.push(Cell::Number(
            r.integer(i64::try_from(entity.current()).unwrap_or(i64::MAX)),
        ));
        cells.push(conflict(entity.conflict, r).into());
        cells
    };
    all.rows.iter().map(row).fold(table, Table::row).html(r)
}

fn named(at: &str, kept: &KeptEntity) -> Html {
    let label = Html::escaped(&kept.entity.label());
    Html::trusted(format!(
        "<a href=\"{}/{}\"><bdi>{label}</bdi></a>",
        Html::escaped(at),
        kept.entity.uuid
    ))
}

/// Whether somebody has to look, as a badge.
pub(super) fn conflict(conflict: Option<entity::Conflict>, r: &Reader) -> Html {
    match conflict {
        None => Html::empty(),
        Some(entity::Conflict::Soft) => Badge::new(Tone::Plain, r.t("lists-conflict-soft")).html(r),
        Some(entity::Conflict::Hard) => Badge::new(Tone::Attention, r.t("lists-conflict-hard")).html(r),
    }
}

fn troubles(all: &[EntityTrouble], r: &Reader) -> Html {
    if all.is_empty() {
        return Html::empty();
    }
    let line = |t: &EntityTrouble| {
        let why = r.t(&format!("lists-fault-{}", t.fault.as_str()));
        Html::trusted(format!("<li>{}: {why}</li>", Html::escaped(&r.moment(t.at))))
    };
    let lines: Vec<Html> = all.iter().map(line).collect();
    Html::trusted(format!(
        "<section><h2>{}</h2><p>{}</p><ul>{}</ul></section>",
        r.t("lists-troubles"),
        r.t("lists-troubles-text"),
        Html::joined(&lines, "")
    ))
}

/// The button after which things of the list wait for approval, or wait no more.
fn waiting(approval: bool, r: &Reader) -> Html {
    let (words, value) = match approval {
        true => ("lists-approval-drop", "no"),
        false => ("lists-approval-ask", "yes"),
    };
    Button::submit(r.t(words))
        .quiet()
        .sends("approval", value)
        .html(r)
}

/// The button after which who collects is given only what they made, or all of the list.
fn giving(own: bool, r: &Reader) -> Html {
    let (words, value) = match own {
        true => ("lists-own-drop", "no"),
        false => ("lists-own-ask", "yes"),
    };
    Button::submit(r.t(words)).quiet().sends("own", value).html(r)
}

fn add(all: &EntityPage, last: &Last, r: &Reader) -> Html {
    let label = Field::text("label", r.t("lists-label"))
        .value(last.sent.one("label"))
        .error(last.errors.on("label"));
    let properties = all.list.properties.iter().map(|p| {
        let name = format!("p.{}", p.name);
        let value = last.sent.one(&name);
        Field::text(name, Html::escaped(&p.name)).optional().value(value)
    });
    let mut parts: Vec<Html> = std::iter::once(label)
        .chain(properties)
        .map(|f| f.html(r))
        .collect();
    parts.push(Button::submit(r.t("lists-add")).html(r));
    Html::joined(&parts, "")
}

fn upload(last: &Last, r: &Reader) -> Html {
    let parts = [
        Field::file("file", r.t("lists-upload-file"), ".csv,text/csv")
            .hint(r.t("lists-upload-hint"))
            .error(last.errors.on("file"))
            .html(r),
        Field::tick("adds", r.t("lists-upload-adds"), last.sent.has("adds")).html(r),
        Button::submit(r.t("lists-upload")).html(r),
    ];
    Html::joined(&parts, "")
}

fn property(last: &Last, r: &Reader) -> Html {
    let parts = [
        Field::text("property", r.t("lists-property-name"))
            .hint(r.t("lists-property-hint"))
            .value(last.sent.one("property"))
            .error(last.errors.on("property"))
            .html(r),
        Button::submit(r.t("lists-property")).html(r),
    ];
    Html::joined(&parts, "")
}
