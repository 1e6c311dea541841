//! `/bodies/{body}/plans`: every plan of a collaborative.

use app::plan::{PlanWording, view_plans};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::plan::Plan;
use ui::components::badge::{Badge, Tone};
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::form;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "plans/list.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    summary: Html,
    empty: Html,
    plans: Vec<(String, Html, Html)>,
    fields: Html,
    open: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let none = ErrorSummary::default();
    page(&visit, &services, &slug, (&PlanWording::default(), &none)).await
}

/// The list, with what the last form left.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (wording, errors): (&PlanWording, &ErrorSummary),
) -> Result<Response, Fault> {
    let view = view_plans(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let empty = EmptyState {
        title: r.t("plan-none"),
        body: r.t("plan-none-text"),
        action: None,
    };
    let line = |p: &Plan| (p.span.name(), state(p, r), progress(p, view.today, r));
    let list = List {
        r,
        slug,
        name: r.text(&view.body.name),
        summary: errors.html(r),
        empty: if view.plans.is_empty() {
            empty.html(r)
        } else {
            Html::empty()
        },
        plans: view.plans.iter().map(line).collect(),
        fields: if view.keeps {
            form::fields(wording, true, errors, r)
        } else {
            Html::empty()
        },
        open: !errors.is_empty(),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let title = format!("{} – {}", r.plain("plan-title"), list.name.plain());
    let shell = visit
        .page(title, crate::render(&list))
        .section(Section::Collaborative)
        .above(frame::above(&view.body, "plans", r));
    Ok((status, shell).into_response())
}

/// Where a plan stands, as a badge.
pub(super) fn state(plan: &Plan, r: &Reader) -> Html {
    let state = plan.state.as_str();
    let tone = if state == "approved" {
        Tone::Good
    } else {
        Tone::Open
    };
    Badge::new(tone, r.t(&format!("plan-state-{state}"))).html(r)
}

/// How many items were done, how many are late.
pub(crate) fn progress(plan: &Plan, today: base::Date, r: &Reader) -> Html {
    let done = plan.items.iter().filter(|i| i.done.is_some()).count();
    let late = plan.items.iter().filter(|i| i.is_overdue(today)).count();
    let all = plan.items.len();
    r.ta(
        "plan-progress",
        &[("done", done.into()), ("all", all.into()), ("late", late.into())],
    )
}
