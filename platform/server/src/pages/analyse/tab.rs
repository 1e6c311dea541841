//! `/work/{slug}/analyse`: what was asked, and the form to ask.

use app::analyse::{Tab, view_analyses};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use base::Findings;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::form;
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "analyse/tab.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    findings: Html,
    asked: Html,
    gone: Html,
    fields: Html,
    variables: Vec<String>,
    can_ask: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, Sent::default(), &Findings::none()).await
}

/// The tab, with what was wrong with a question.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: Sent,
    findings: &Findings,
) -> Result<Response, Fault> {
    let tab = view_analyses(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let title = r.text(&tab.initiative.title);
    let newest = tab.datasets.iter().filter_map(|d| d.newest.as_ref());
    let names = newest.flat_map(|s| s.state.variables.iter().map(|v| v.name.clone()));
    let view = View {
        r,
        slug,
        findings: if findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(findings).html(r)
        },
        asked: asked(slug, &tab, r),
        gone: super::gone(slug, &tab.datasets, r),
        fields: form::fields(&tab.datasets, &sent.with(ErrorSummary::of(findings, r)), r),
        variables: names.collect(),
        can_ask: tab.datasets.iter().any(|d| d.newest.is_some()),
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", r.plain("analyse-title"), title.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "analyse", r)).into_response())
}

fn asked(slug: &str, tab: &Tab, r: &Reader) -> Html {
    if tab.analyses.is_empty() {
        let empty = EmptyState {
            title: r.t("analyse-none"),
            body: r.t("analyse-none-text"),
            action: None,
        };
        return empty.html(r);
    }
    let head = Table::new(r.t("analyse-asked"))
        .column(r.t("analyse-question"))
        .column(r.t("analyse-data"))
        .numbers(r.t("analyse-snapshot"))
        .numbers(r.t("analyse-figures"))
        .column(r.t("analyse-when"));
    let row = |table: Table, it: &app::analyse::Analysis| {
        let data = tab.datasets.iter().find(|d| d.dataset.id == it.dataset);
        let name = Html::from(it.title.clone());
        let link = Html::trusted(format!("<a href=\"/work/{slug}/analyse/{}\">{name}</a>", it.id));
        let figures = r.integer(i64::try_from(it.figures).unwrap_or(i64::MAX));
        table.row([
            link.into(),
            Cell::text(data.map(|d| r.text(&d.dataset.title)).unwrap_or_default()),
            Cell::Number(r.integer(i64::from(it.number))),
            Cell::Number(figures),
            Cell::text(r.moment(it.asked_at)),
        ])
    };
    tab.analyses.iter().fold(head, row).html(r)
}
