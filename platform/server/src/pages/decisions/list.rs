//! `/decisions`: the public register of what bodies decided and are deciding; and what waits for one's own vote.

use app::decide::{Listed, Register, ReleasedNames, Wanted, find_decisions, released_names};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use governance::SubjectKind;
use serde::Deserialize;
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::{Component, Html, Reader};

use super::named_line;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decisions/list.html")]
struct List<'a> {
    r: &'a Reader,
    waiting: Vec<Html>,
    filter: Html,
    listed: Vec<Html>,
    none: bool,
}

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    body: String,
    #[serde(default)]
    initiative: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    year: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let wanted = Wanted {
        body: asked.body,
        initiative: asked.initiative,
        kind: asked.kind,
        year: asked.year,
    };
    let found = find_decisions(&services.app, &visit.actor, &wanted).await?;
    let all = found.waiting.iter().chain(&found.listed);
    let names = released_names(&services.app, all.map(|l| &l.motion)).await?;
    let r = &visit.reader;
    let list = List {
        r,
        waiting: found.waiting.iter().map(|l| entry(l, &names, r)).collect(),
        filter: filter(&found, &wanted, r),
        listed: found.listed.iter().map(|l| entry(l, &names, r)).collect(),
        none: found.of == 0,
    };
    let shell = visit.page(r.plain("decisions-title"), crate::render(&list));
    Ok(shell.description(r.plain("decisions-lead")).into_response())
}

fn entry(listed: &Listed, names: &ReleasedNames, r: &Reader) -> Html {
    let about = listed
        .motion
        .subject
        .map(|s| r.t(&format!("subject-{}", s.kind.as_str())))
        .unwrap_or_default();
    Html::trusted(format!(
        "{}<br><span class=\"small\">{} · {about}</span>",
        named_line(&listed.motion, names, r),
        words::link(&listed.body, r)
    ))
}

fn filter(found: &Register, wanted: &Wanted, r: &Reader) -> Html {
    let select = |name: &str, key: &str, choices: Vec<Choice>, chosen: &str| {
        let all = Choice::new("", r.t("filter-all"));
        let choices = choices.into_iter().map(|c| {
            let on = c.value == chosen;
            c.chosen(on)
        });
        Field::select(name, r.t(key), std::iter::once(all).chain(choices).collect())
    };
    let bodies = found
        .bodies
        .iter()
        .map(|b| Choice::new(b.slug.as_str(), r.text(&b.name)));
    let initiatives = found
        .initiatives
        .iter()
        .map(|(slug, title)| Choice::new(slug, r.text(title)));
    let kind = |k: &SubjectKind| Choice::new(k.as_str(), r.t(&format!("subject-{}", k.as_str())));
    let years = found.years.iter().rev();
    FilterForm {
        action: "/decisions".to_owned(),
        words: None,
        fields: vec![
            select("body", "decisions-body", bodies.collect(), &wanted.body),
            select(
                "initiative",
                "body-for",
                initiatives.collect(),
                &wanted.initiative,
            ),
            select(
                "kind",
                "decisions-about",
                found.kinds.iter().map(kind).collect(),
                &wanted.kind,
            ),
            select(
                "year",
                "decisions-year",
                years.map(|y| Choice::new(y.to_string(), y.to_string())).collect(),
                &wanted.year,
            ),
        ],
        result: r.ta(
            "decisions-found",
            &[("count", found.listed.len().into()), ("of", found.of.into())],
        ),
        active: *wanted != Wanted::default(),
    }
    .html(r)
}
