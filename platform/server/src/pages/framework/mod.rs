//! `/framework`: the Copenhagen Framework in plain words, from the lists and rules that the program judges by.

use askama::Template;
use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use framework::rules::RULES;
use framework::terms::{Category, Element, Phase, Principle};
use framework::{Level, Objective, Stage, Strength, Type};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::initiatives::words;
use crate::Services;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new().route("/framework", get(show))
}

/// One entry of a list: its title, its sentence, its clause.
type Entry = (Html, Html, &'static str);

#[derive(Template)]
#[template(path = "framework/show.html")]
struct Show<'a> {
    r: &'a Reader,
    types: Vec<(u8, bool, Entry)>,
    chain: Html,
    levels: Html,
    rules: Html,
    strengths: Vec<(&'static str, Html)>,
    lists: Vec<(&'static str, Vec<Entry>)>,
    version: &'static str,
}

async fn show(visit: Visit) -> Response {
    let r = &visit.reader;
    let entry = |key: String, clause: &'static str| (r.t(&key), r.t(&format!("{key}-text")), clause);
    let show = Show {
        types: Type::ALL
            .into_iter()
            .map(|t| {
                (
                    t.number(),
                    t.is_citizen_driven(),
                    entry(format!("type-{}", t.number()), t.source().clause),
                )
            })
            .collect(),
        chain: chain(r),
        levels: levels(r),
        rules: rules(r),
        strengths: Strength::ALL
            .into_iter()
            .map(|s| (s.as_str(), r.t(&format!("strength-{}", s.as_str()))))
            .collect(),
        lists: vec![
            (
                "framework-objectives",
                Objective::ALL
                    .iter()
                    .map(|e| entry(format!("objective-{e}"), e.source().clause))
                    .collect(),
            ),
            (
                "framework-principles",
                Principle::ALL
                    .iter()
                    .map(|e| entry(format!("principle-{e}"), e.source().clause))
                    .collect(),
            ),
            (
                "framework-elements",
                Element::ALL
                    .iter()
                    .map(|e| entry(format!("element-{e}"), e.source().clause))
                    .collect(),
            ),
            (
                "framework-categories",
                Category::ALL
                    .iter()
                    .map(|e| entry(format!("category-{e}"), e.source().clause))
                    .collect(),
            ),
        ],
        version: framework::Version::CURRENT.as_str(),
        r,
    };
    let main = crate::render(&show);
    let page = visit
        .page(r.plain("nav-framework"), main)
        .section(Section::Framework);
    page.description(r.plain("framework-lead")).into_response()
}

/// The nine rows of the value chain with the phases of the GSBPM.
fn chain(r: &Reader) -> Html {
    let start = Table::new(r.t("framework-chain"))
        .column(r.t("judgement-stage"))
        .column(r.t("framework-what"))
        .column(r.t("framework-gsbpm"))
        .column(r.t("framework-clause"));
    let phase = |p: &Phase| format!("{} {}", p.number(), r.t(&format!("phase-{}", p.number())));
    let rows = Stage::ALL.into_iter().fold(start, |table, s| {
        let phases: Vec<String> = s.phases().iter().map(phase).collect();
        table.row([
            Cell::Text(words::stage(s, r)),
            Cell::Text(r.t(&format!("stage-{s}-text"))),
            Cell::Text(Html::trusted(phases.join("<br>"))),
            s.source().clause.into(),
        ])
    });
    rows.html(r)
}

/// Table 1: the levels, what a participant would say, what supports them.
fn levels(r: &Reader) -> Html {
    let start = Table::new(r.t("framework-levels"))
        .column(r.t("judgement-level"))
        .column(r.t("framework-what"))
        .column(r.t("framework-says"))
        .column(r.t("judgement-evidence"));
    let rows = Level::ALL.into_iter().rev().fold(start, |table, l| {
        table.row([
            Cell::Text(words::level(l, r)),
            Cell::Text(r.t(&format!("level-{l}-text"))),
            Cell::Text(r.t(&format!("level-{l}-statement"))),
            Cell::Text(r.t(&format!("level-{l}-evidence"))),
        ])
    });
    rows.html(r)
}

/// The rules in their order.
fn rules(r: &Reader) -> Html {
    let start = Table::new(r.t("framework-rules"))
        .column(r.t("framework-rule"))
        .column(r.t("framework-verdict"))
        .column(r.t("framework-why"))
        .column(r.t("framework-clause"));
    let rows = RULES.into_iter().fold(start, |table, rule| {
        let clauses: Vec<&str> = rule.sources.iter().map(|s| s.clause).collect();
        table.row([
            rule.id.as_str().into(),
            Cell::Text(words::verdict_badge(Some(rule.verdict), r)),
            Cell::Text(r.t(&format!("rule-{}", rule.id))),
            clauses.join(", ").as_str().into(),
        ])
    });
    rows.html(r)
}
