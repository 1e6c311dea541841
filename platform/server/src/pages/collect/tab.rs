//! `/work/{slug}/collect`: how collecting goes, and opening and closing.

use app::collect::{Channel, Collection, InstrumentState, InstrumentView, move_instrument, view_collection};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::instrument_id;
use crate::Services;
use crate::fault::Fault;
use crate::pages::records::link_to_device_remarks;
use crate::pages::work::tabs;
use crate::visit::Visit;

struct Card {
    title: String,
    version: String,
    state: Html,
    open: bool,
    link: String,
    answers: Option<String>,
    bring: Option<String>,
    records: Option<String>,
    permission: Option<String>,
    community: Option<String>,
    sealed: Option<String>,
    hooks: Option<String>,
    action: String,
    moves: Vec<(&'static str, Html)>,
    figures: Html,
    days: Html,
    languages: Html,
    latest: Html,
}

#[derive(Template)]
#[template(path = "collect/tab.html")]
struct Show<'a> {
    r: &'a Reader,
    told: Html,
    devices: Html,
    questions: Html,
    remarks: Html,
    empty: Html,
    cards: Vec<Card>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, Html::empty()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, told: Html) -> Result<Response, Fault> {
    let all = view_collection(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let title = r.text(&all.initiative.title);
    let empty = EmptyState {
        title: r.t("collect-none"),
        body: r.t("collect-none-text"),
        action: None,
    };
    let view = Show {
        r,
        told,
        devices: if all.may_move {
            devices(slug, r)
        } else {
            Html::empty()
        },
        questions: if all.may_export {
            super::questions::link(slug, all.waiting, r)
        } else {
            Html::empty()
        },
        remarks: link_to_device_remarks(services, visit, &all.initiative).await?,
        empty: if all.instruments.is_empty() {
            empty.html(r)
        } else {
            Html::empty()
        },
        cards: all.instruments.iter().map(|i| card(i, &all, slug, r)).collect(),
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", r.plain("collect-title"), title.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "collect", r)).into_response())
}

/// The way to the devices, for who gives them keys.
fn devices(slug: &str, r: &Reader) -> Html {
    let slug = Html::escaped(slug);
    Html::trusted(format!(
        "<a href=\"/work/{slug}/collect/devices\">{}</a> · <a href=\"/work/{slug}/lists\">{}</a>",
        r.t("devices-title"),
        r.t("lists-title")
    ))
}

fn card(view: &InstrumentView, all: &Collection, slug: &str, r: &Reader) -> Card {
    let it = &view.instrument;
    let moves = it.state.next().iter().filter(|_| all.may_move);
    let button = |to: &InstrumentState| {
        let button = Button::submit(r.t(&format!("collect-move-{to}")));
        (to.as_str(), button.quiet().html(r))
    };
    Card {
        title: it.title.clone(),
        version: it.version.clone(),
        state: Badge::new(Tone::Plain, r.t(&format!("instrument-state-{}", it.state))).html(r),
        open: it.state != InstrumentState::Draft,
        link: format!("/f/{}", it.id),
        answers: (all.may_export && it.state != InstrumentState::Draft)
            .then(|| format!("/work/{slug}/collect/{}/answers", it.id)),
        bring: (all.may_export && it.state == InstrumentState::Open)
            .then(|| format!("/work/{slug}/collect/{}/bring", it.id)),
        records: (all.may_export && it.state != InstrumentState::Draft)
            .then(|| format!("/work/{slug}/collect/{}/records", it.id)),
        permission: (it.state != InstrumentState::Draft)
            .then(|| format!("/work/{slug}/collect/{}/permission", it.id)),
        community: view
            .asks_community
            .then(|| format!("/work/{slug}/collect/{}/community", it.id)),
        sealed: (it.state != InstrumentState::Draft && !it.sealing.is_empty())
            .then(|| format!("/work/{slug}/collect/{}/sealed", it.id)),
        hooks: (all.may_move && it.state != InstrumentState::Draft)
            .then(|| format!("/work/{slug}/collect/{}/hooks", it.id)),
        action: format!("/work/{slug}/collect/{}/move", it.id),
        moves: moves.map(button).collect(),
        figures: figures(view, r),
        days: days(view, r),
        languages: languages(view, r),
        latest: latest(view, r),
    }
}

fn number(n: u64, r: &Reader) -> Cell {
    Cell::Number(r.integer(i64::try_from(n).unwrap_or(i64::MAX)))
}

fn figures(view: &InstrumentView, r: &Reader) -> Html {
    let head = Table::new(r.t("collect-counts"))
        .column(r.t("collect-what"))
        .numbers(r.t("collect-count"));
    let rows = [
        ("collect-received", view.received),
        ("collect-refused", view.refused),
        ("collect-withdrawn", view.withdrawn),
        ("collect-ended", view.ended),
        ("collect-drafts", view.drafts),
    ];
    // That nothing came to its end is no news where nothing can.
    rows.into_iter()
        .filter(|(key, n)| *key != "collect-ended" || *n > 0)
        .fold(head, |t, (key, n)| t.row([r.t(key).into(), number(n, r)]))
        .html(r)
}

fn days(view: &InstrumentView, r: &Reader) -> Html {
    if view.days.is_empty() {
        return Html::empty();
    }
    let head = Table::new(r.t("collect-days"))
        .column(r.t("collect-day"))
        .numbers(r.t("collect-received"));
    let row =
        |t: Table, (day, n): (&base::Date, &u64)| t.row([Html::escaped(&r.date(*day)).into(), number(*n, r)]);
    view.days.iter().rev().take(31).fold(head, row).html(r)
}

fn languages(view: &InstrumentView, r: &Reader) -> Html {
    if view.languages.is_empty() {
        return Html::empty();
    }
    let head = Table::new(r.t("collect-languages"))
        .column(r.t("collect-language"))
        .numbers(r.t("collect-received"));
    let row = |t: Table, (l, n): (&base::Language, &u64)| t.row([super::tongue(l, r).into(), number(*n, r)]);
    view.languages.iter().fold(head, row).html(r)
}

fn latest(view: &InstrumentView, r: &Reader) -> Html {
    if view.latest.is_empty() {
        return Html::empty();
    }
    let head = Table::new(r.t("collect-latest"))
        .column(r.t("collect-when"))
        .column(r.t("collect-how"));
    let how = |c: Channel| match c {
        Channel::Page => r.t("collect-by-page"),
        Channel::Device => r.t("collect-by-device"),
        Channel::File => r.t("collect-by-file"),
    };
    view.latest
        .iter()
        .fold(head, |t, (at, c)| {
            t.row([Html::escaped(&r.moment(*at)).into(), how(*c).into()])
        })
        .html(r)
}

#[derive(Deserialize)]
pub(super) struct Step {
    to: String,
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
    Form(sent): Form<Step>,
) -> Result<Response, Fault> {
    let to = InstrumentState::ALL.into_iter().find(|s| s.as_str() == sent.to);
    let to = to.ok_or_else(|| Fault(app::AppError::not_found("state", &sent.to)))?;
    match move_instrument(&services.app, &visit.actor, instrument_id(&id)?, to).await {
        Ok(_) => Ok(Redirect::to(&format!("/work/{slug}/collect")).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let told = FindingList::of(&findings).html(&visit.reader);
            let shown = page(&visit, &services, &slug, told).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
