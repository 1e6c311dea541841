//! `/bodies/{body}/plans/{name}`: who does what until when, and what was done.

use app::plan::{PlanView, PlanWording, view_plan};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::plan::{Item, PlanState};
use ui::components::badge::{Badge, Tone};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{form, list, way_to_approval};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::to_motion;
use crate::pages::bodies::words;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "plans/show.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    title: Html,
    state: Html,
    summary: Html,
    aim: Html,
    progress: Html,
    decided: Html,
    items: Html,
    approve: Html,
    edit: Html,
    done: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        (&slug, &name),
        (None, &ErrorSummary::default()),
    )
    .await
}

/// The page of a plan, with what the last form left.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    key: (&str, &str),
    (wording, errors): (Option<PlanWording>, &ErrorSummary),
) -> Result<Response, Fault> {
    let view = view_plan(&services.app, &visit.actor, key).await?;
    let r = &visit.reader;
    let at = format!("/bodies/{}/plans/{}", view.body.slug, view.plan.span.name());
    let draft = view.plan.state == PlanState::Draft;
    let only = |may: bool, html: &dyn Fn() -> Html| if may { html() } else { Html::empty() };
    let show = Show {
        r,
        title: r.tv("plan-name", "span", view.plan.span.name()),
        state: list::state(&view.plan, r),
        summary: errors.html(r),
        aim: r.text(&view.plan.aim),
        progress: list::progress(&view.plan, view.today, r),
        decided: decided(&view, r),
        items: items(&view, r),
        approve: only(view.keeps && draft, &|| {
            way_to_approval(&at, &view.decides, view.motion, r)
        }),
        edit: only(view.keeps && draft, &|| {
            let words = wording.clone();
            let words = words.unwrap_or_else(|| PlanWording::of(&view.plan, &r.language));
            form::fields(&words, false, errors, r)
        }),
        done: only(view.keeps && !draft, &|| done(&view, errors, r)),
        at,
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let slug = &view.body.slug;
    let way = Breadcrumb::default()
        .to(r.text(&view.body.name), format!("/bodies/{slug}"))
        .to(r.t("plan-title"), format!("/bodies/{slug}/plans"));
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Collaborative)
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// Who approved it, when, by which motion; before, who is to.
fn decided(view: &PlanView, r: &Reader) -> Html {
    let who = words::link(&view.decides, r);
    match &view.plan.state {
        PlanState::Draft => Html::joined(&[r.t("plan-decides"), who], " "),
        PlanState::Approved { motion: None, at } => r.tv("plan-alone", "date", r.date(governance::day(*at))),
        PlanState::Approved {
            motion: Some(motion),
            at,
        } => {
            let day = r.tv("plan-approved-on", "date", r.date(governance::day(*at)));
            Html::joined(&[day, who, to_motion(*motion, r)], " ")
        }
    }
}

fn items(view: &PlanView, r: &Reader) -> Html {
    let row = |(n, item): (usize, &Item)| {
        vec![
            Cell::Text(r.count(n + 1).into()),
            Cell::Text(r.text(&item.what)),
            Cell::Text(Html::escaped(&item.owner)),
            Cell::Text(r.date(item.due).into()),
            Cell::Text(standing(item, view.today, r)),
        ]
    };
    let head = Table::new(r.t("plan-items"))
        .column(r.t("plan-number"))
        .column(r.t("plan-what"))
        .column(r.t("plan-owner"))
        .column(r.t("plan-due"))
        .column(r.t("plan-standing"));
    let rows = view.plan.items.iter().enumerate().map(row);
    rows.fold(head, |table, row| table.row(row)).html(r)
}

/// Done with its evidence, late, or still to come.
fn standing(item: &Item, today: base::Date, r: &Reader) -> Html {
    let badge = |tone, key: &str| Badge::new(tone, r.t(key)).html(r);
    match &item.done {
        None if item.is_overdue(today) => badge(Tone::Attention, "plan-late"),
        None => badge(Tone::Plain, "plan-open"),
        Some(done) => {
            let (to, on) = (Html::escaped(&done.evidence), r.date(done.on));
            let shows = Html::trusted(format!("<a href=\"{to}\">{}</a>", r.t("plan-evidence-link")));
            let on = r.tv("plan-done-on", "date", on);
            Html::joined(
                &[badge(Tone::Good, "plan-done"), on, r.text(&done.words), shows],
                " ",
            )
        }
    }
}

/// The form that says an item was done.
fn done(view: &PlanView, errors: &ErrorSummary, r: &Reader) -> Html {
    let choice = |(n, item): (usize, &Item)| {
        let label = format!("{}. {}", r.count(n + 1), r.text(&item.what).plain());
        Choice::new((n + 1).to_string(), label)
    };
    let open = view
        .plan
        .items
        .iter()
        .enumerate()
        .filter(|(_, i)| i.done.is_none());
    let open: Vec<Choice> = open.map(choice).collect();
    if open.is_empty() {
        return Html::empty();
    }
    let parts = [
        Field::select("number", r.t("plan-which"), open).html(r),
        Field::date("on", r.t("plan-done-when"))
            .error(errors.on("on"))
            .optional()
            .html(r),
        Field::text("evidence", r.t("plan-evidence"))
            .hint(r.t("plan-evidence-hint"))
            .error(errors.on("evidence"))
            .html(r),
        Field::text("words", r.t("plan-words")).optional().html(r),
        Button::submit(r.t("plan-mark")).html(r),
    ];
    Html::joined(&parts, "")
}
