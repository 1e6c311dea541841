//! `/log/{seq}`: one entry and the proof that it stands in the log.

use app::AppError;
use app::log::{Entry, Seen, prove_entry};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use ui::components::breadcrumb::Breadcrumb;
use ui::components::definition_list::DefinitionList;
use ui::{Component, Html, Reader};

use super::{actor, code, head, subject, verb};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "log/show.html")]
struct Show<'a> {
    r: &'a Reader,
    seq: u64,
    entry: Option<Html>,
    bytes: Html,
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
    let (signed, proof) = prove_entry(&services.app, seq).await?;
    let r = &visit.reader;
    let (entry, bytes) = match &proof.seen {
        Seen::Open(entry) => (
            Some(about(entry, r)),
            code(String::from_utf8_lossy(&entry.bytes())),
        ),
        Seen::Closed { .. } => (None, Html::empty()),
    };
    let main = crate::render(&Show {
        r,
        seq,
        entry,
        bytes,
        leaf: code(proof.seen.leaf()),
        path: proof.path.iter().map(code).collect(),
        head: head(&signed, services.app.store.log_key(), r),
    });
    let title = r.plain_with("log-entry", &[("seq", seq.to_string().into())]);
    let way = Breadcrumb::default().to(r.t("log-title"), "/log");
    Ok(visit.page(title, main).above(way.html(r)).into_response())
}

fn about(entry: &Entry, r: &Reader) -> Html {
    let id = entry.subject.id;
    let all = format!(
        "{} <a href=\"/log?subject={id}\">{}</a>",
        code(id),
        r.t("log-same-subject")
    );
    let list = DefinitionList::default()
        .item(r.t("log-when"), r.moment(entry.at))
        .item(r.t("log-who"), actor(entry, r))
        .item(r.t("log-what"), verb(entry, r))
        .item(r.t("log-subject"), subject(entry, r))
        .item(r.t("log-subject-number"), Html::trusted(all));
    let facts: Value = serde_json::from_str(&entry.facts).unwrap_or_default();
    let facts = facts.as_object().into_iter().flatten();
    facts
        .fold(list, |list, (name, value)| {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            list.item(word(name, r), code(value))
        })
        .html(r)
}

/// The word for a fact; one without a word by its name in the log.
fn word(name: &str, r: &Reader) -> Html {
    if super::FACTS.contains(&name) {
        r.t(&format!("log-fact-{name}"))
    } else {
        code(name)
    }
}
