//! `/search`: words in any alphabet, in everything that everybody may read.

use app::knowledge::{Hit, HitKind, search};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
}

#[derive(Template)]
#[template(path = "knowledge/search.html")]
struct Show<'a> {
    r: &'a Reader,
    form: Html,
    hits: Vec<(Html, String, Html, Html)>,
    none: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let r = &visit.reader;
    let found = search(&services.app, &asked.q, HitKind::from_name(&asked.kind)).await?;
    let count = found.as_ref().map(Vec::len);
    let show = Show {
        r,
        form: form(&asked, count, r),
        none: count == Some(0),
        hits: found.unwrap_or_default().iter().map(|h| hit(h, r)).collect(),
    };
    let shell = visit.page(r.plain("search-title"), crate::render(&show));
    Ok(shell.description(r.plain("search-lead")).into_response())
}

fn hit(it: &Hit, r: &Reader) -> (Html, String, Html, Html) {
    let kind = words::named("kind", it.kind.as_str(), r);
    (
        kind,
        it.address.clone(),
        r.text(&it.title),
        words::glimpse(&it.summary, r),
    )
}

fn form(asked: &Asked, found: Option<usize>, r: &Reader) -> Html {
    let mut kinds = vec![Choice::new("", r.t("filter-all"))];
    let names = HitKind::ALL.iter().map(|k| k.as_str());
    kinds.extend(words::choices(
        "kind",
        names,
        std::slice::from_ref(&asked.kind),
        r,
    ));
    FilterForm {
        action: "/search".to_owned(),
        words: Some(asked.q.clone()),
        fields: vec![Field::select("kind", r.t("search-kind"), kinds)],
        result: found.map(|n| r.tn("filter-found", n)).unwrap_or_default(),
        active: !asked.q.is_empty() || !asked.kind.is_empty(),
    }
    .html(r)
}
