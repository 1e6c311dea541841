//! `/work/{slug}/check/{dataset}`: a dataset with everything that is counted about it and decided.

use app::data::{View, view_dataset};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use dataset::Origin;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{entries, tables};
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "check/show.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    title: Html,
    summary: Html,
    facts: Html,
    variables: Html,
    rules: Html,
    rule_fields: Html,
    duplicates: Html,
    decisions: Html,
    log: Html,
    entry_fields: Html,
    log_fields: Html,
    findings: Html,
    snapshots: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, dataset)): Path<(String, String)>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        (&slug, &dataset),
        &Sent::default(),
        &ErrorSummary::default(),
    )
    .await
}

/// The page, with what was wrong with the last step.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    at: (&str, &str),
    sent: &Sent,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_dataset(&services.app, &visit.actor, at).await?;
    let r = &visit.reader;
    let (slug, dataset) = at;
    let base = format!("/work/{slug}/check/{dataset}");
    let show = Show {
        r,
        title: r.text(&view.dataset.title),
        summary: errors.html(r),
        facts: facts(&view, r),
        variables: tables::variables(&view, &base, r),
        rules: tables::rules(&view, &base, r),
        rule_fields: entries::rule_fields(sent, errors, r),
        duplicates: duplicates(&view, r),
        decisions: decisions(&view, r),
        log: tables::log(&view, r),
        entry_fields: entries::entry_fields(sent, errors, r),
        log_fields: entries::log_fields(sent, errors, view.dataset.key.as_deref(), r),
        findings: if view.findings.is_empty() {
            Html::empty()
        } else {
            FindingList::of(&view.findings).html(r)
        },
        snapshots: tables::snapshots(&view, r),
        at: base,
    };
    let main = crate::render(&show);
    let initiative = r.text(&view.initiative.title);
    let page = visit
        .page(format!("{} – {}", show.title.plain(), initiative.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &initiative, "check", r)).into_response())
}

fn facts(view: &View, r: &Reader) -> Html {
    let number = |n: usize| Html::from(r.count(n));
    let source = match &view.dataset.origin {
        Origin::File { name, .. } => r.tv("check-from-file", "name", name.clone()),
        Origin::Submissions { .. } => r.t("check-from-submissions"),
        Origin::Processed { .. } => r.t("check-from-snapshot"),
    };
    DefinitionList::default()
        .item(r.t("check-rows-raw"), number(view.raw_rows))
        .item(r.t("check-rows-now"), number(view.rows))
        .item(
            r.t("check-left-out"),
            if view.left_out == 0 {
                Html::empty()
            } else {
                r.integer(i64::try_from(view.left_out).unwrap_or(i64::MAX)).into()
            },
        )
        .item(
            r.t("check-rejected"),
            if view.rejected == 0 {
                Html::empty()
            } else {
                r.integer(i64::try_from(view.rejected).unwrap_or(i64::MAX)).into()
            },
        )
        .item(r.t("check-source"), source)
        .item(
            r.t("check-key"),
            view.dataset
                .key
                .as_deref()
                .map_or_else(|| r.t("check-key-row"), Html::from),
        )
        .item(r.t("check-came"), Html::from(r.moment(view.dataset.created)))
        .html(r)
}

fn duplicates(view: &View, r: &Reader) -> Html {
    let all = r.tn("check-duplicates-all", view.duplicates.surplus());
    let key = view
        .same_key
        .as_ref()
        .map(|d| r.tn("check-duplicates-key", d.surplus()))
        .unwrap_or_default();
    Html::trusted(format!(
        "<ul><li>{all}</li>{}</ul>",
        if key.is_empty() {
            String::new()
        } else {
            format!("<li>{key}</li>")
        }
    ))
}

fn decisions(view: &View, r: &Reader) -> Html {
    r.ta(
        "check-log-says",
        &[
            ("entries", view.entries.len().into()),
            ("applied", view.applied().into()),
            ("removed", view.removed.into()),
        ],
    )
}
