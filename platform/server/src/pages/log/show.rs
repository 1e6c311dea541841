//! `/log/{seq}`: one entry and the proof that it stands in the log.

use app::log::{Entry, Proof, prove_entry};
use app::{Actor, AppError};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::definition_list::DefinitionList;
use ui::{Component, Html, Reader};

use super::{FACTS, actor, code, head, subject, verb};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "log/show.html")]
struct Show<'a> {
    r: &'a Reader,
    seq: u64,
    entry: Html,
    leaf: Html,
    path: Vec<Html>,
    head: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(seq): Path<String>,
) -> Result<Response, Fault> {
    let seq: u64 = seq.parse().map_err(|_| AppError::not_found("entry", &seq))?;
    let proof = prove_entry(&services.app, &Actor::Anonymous, seq).await?;
    let r = &visit.reader;
    let Proof {
        entry, leaf, path, ..
    } = &proof;
    let main = crate::render(&Show {
        r,
        seq,
        entry: about(entry, r),
        leaf: code(leaf),
        path: path.iter().map(code).collect(),
        head: head(&proof.head, services.app.store.log_key(), r),
    });
    let title = r.plain_with("log-entry", &[("seq", seq.to_string().into())]);
    let way = Breadcrumb::default().to(r.t("log-title"), "/log");
    Ok(visit.page(title, main).above(way.html(r)).into_response())
}

fn about(entry: &Entry, r: &Reader) -> Html {
    let list = DefinitionList::default()
        .item(r.t("log-when"), r.moment(entry.at))
        .item(r.t("log-who"), actor(entry, r))
        .item(r.t("log-what"), verb(entry, r))
        .item(r.t("log-subject"), subject(entry, r));
    let facts = facts(entry).into_iter();
    facts
        .fold(list, |list, (name, value)| {
            list.item(r.t(&format!("log-fact-{name}")), code(value))
        })
        .html(r)
}

/// The facts of [`FACTS`] that an entry has, when they are plain values.
pub(super) fn facts(entry: &Entry) -> Vec<(&'static str, String)> {
    let all: Value = serde_json::from_str(&entry.facts).unwrap_or_default();
    let plain = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    FACTS
        .into_iter()
        .filter_map(|name| Some((name, plain(all.get(name)?)?)))
        .collect()
}
