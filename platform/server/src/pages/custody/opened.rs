//! `/work/{slug}/collect/{instrument}/sealed`: a holder of a key opens what was sealed, in the browser; and the sealed
//! answers as JSON, for the script or any other program that has a key.

use app::collect::{SealedCount, SealedQuestion, SealedRecord, count_sealed, sealed_records};
use askama::Template;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use base::Text;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::form::id_of;
use crate::pages::work::tabs;
use crate::visit::Visit;

/// Where to go on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    after: String,
}

#[derive(Template)]
#[template(path = "custody/opened.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    count: Html,
    field: Html,
    source: String,
    records: String,
    next: Option<String>,
    back: String,
    script: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let id = id_of("instrument", &instrument)?;
    let after = asked.after.parse().ok();
    let found = count_sealed(&services.app, &visit.actor, (&slug, id), after).await?;
    let SealedCount {
        initiative,
        instrument: it,
        count,
        next,
    } = found;
    let (r, at) = (&visit.reader, format!("/work/{slug}/collect/{id}"));
    let from = after.map_or_else(String::new, |id: uuid::Uuid| format!("?after={id}"));
    let view = View {
        r,
        title: &it.title,
        count: r.tn("sealed-count", count),
        field: Field::file("key", r.t("sealed-key"), ".json,application/json")
            .hint(r.t("sealed-key-hint"))
            .html(r),
        source: format!("{at}/sealed.json{from}"),
        records: format!("{at}/records"),
        next: next.map(|id| format!("{at}/sealed?after={id}")),
        back: format!("/work/{slug}/collect"),
        script: super::script(),
    };
    let title = format!("{} – {}", r.plain("sealed-title"), it.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    let above = tabs(&slug, &r.text(&initiative.title), "collect", r);
    Ok(page.above(above).into_response())
}

pub(super) async fn json(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let id = id_of("instrument", &instrument)?;
    let after = asked.after.parse().ok();
    let found = sealed_records(&services.app, &visit.actor, (&slug, id), after).await?;
    let r = &visit.reader;
    let records: Vec<Value> = found.records.iter().map(|it| record(it, r)).collect();
    let questions: Vec<Value> = found.questions.iter().map(|q| question(q, r)).collect();
    let body = json!({ "records": records, "questions": questions, "next": found.next });
    Ok(([(CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// What is sealed of one submission, and when it came as the reader writes it.
fn record(it: &SealedRecord, r: &Reader) -> Value {
    json!({ "id": it.id, "at": it.at, "when": r.moment(it.at), "groups": it.groups })
}

/// A question in the reader's language, which the script puts beside what it opens.
fn question(q: &SealedQuestion, r: &Reader) -> Value {
    let words = |text: &Text| text.best(&r.language).map_or("", |(_, words)| words).to_owned();
    let choice = |(code, label): &(String, Text)| (code.clone(), Value::String(words(label)));
    let choices: Map<String, Value> = q.choices.iter().map(choice).collect();
    json!({
        "path": q.path, "label": words(&q.label), "repeat": q.repeat, "several": q.several, "choices": choices,
    })
}
