//! `/work/{slug}/collect/{instrument}/permission`: what people said to each purpose, how long answers are kept, and
//! asking for a purpose that came up later.

use app::AppError;
use app::collect::{Instrument, Permission, PurposeWording, ask_purpose, plan_purpose, view_permission};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::{Findings, Id};
use consent::{NEAREST, Retention};
use serde::Deserialize;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::field::{Choice, Field};
use ui::components::finding_list::FindingList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::instrument_id;
use crate::Services;
use crate::fault::Fault;
use crate::pages::decisions::{Matter, put_to_the_vote};
use crate::pages::form::to;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "collect/permission.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    version: &'a str,
    told: Html,
    counts: Html,
    kept: Html,
    planned: Option<Html>,
    may: bool,
    ask: Html,
    fields: Html,
    at: String,
    community: String,
    back: String,
}

/// What a form sends that plans a purpose.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Planned {
    label: String,
    dpv: String,
    language: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), instrument_id(&id)?);
    page(&visit, &services, at, &Planned::default(), &Findings::none()).await
}

pub(super) async fn plan(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
    Form(sent): Form<Planned>,
) -> Result<Response, Fault> {
    let id = instrument_id(&id)?;
    let nearest = NEAREST.iter().find(|(key, _)| *key == sent.dpv);
    let wording = PurposeWording {
        id: None,
        label: sent.label.clone(),
        dpv: nearest.map(|(_, term)| (*term).to_owned()),
        core: false,
    };
    let language = sent
        .language
        .parse()
        .unwrap_or_else(|_| visit.reader.language.clone());
    let done = plan_purpose(&services.app, &visit.actor, id, &wording, &language).await;
    then(&visit, &services, (&slug, id), &sent, done).await
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let id = instrument_id(&id)?;
    let done = ask_purpose(&services.app, &visit.actor, id).await;
    then(&visit, &services, (&slug, id), &Planned::default(), done).await
}

async fn then(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    sent: &Planned,
    done: Result<Instrument, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&address(slug, id))),
        Err(AppError::Findings(why)) => {
            let shown = page(visit, services, (slug, id), sent, &why).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn address(slug: &str, id: Id<Instrument>) -> String {
    format!("/work/{slug}/collect/{id}/permission")
}

async fn page(
    visit: &Visit,
    services: &Services,
    (slug, id): (&str, Id<Instrument>),
    sent: &Planned,
    why: &Findings,
) -> Result<Response, Fault> {
    let all = view_permission(&services.app, &visit.actor, slug, id).await?;
    let (r, it, at) = (&visit.reader, &all.instrument, address(slug, id));
    let planned = it.planned.as_ref().and_then(|n| n.purposes.last());
    let view = View {
        r,
        title: &it.title,
        version: &it.version,
        told: told(slug, it, &at, why, r),
        counts: counts(&all, r),
        kept: kept(&all, r),
        planned: planned.map(|p| r.text(&p.label)),
        may: all.may_plan,
        ask: Button::submit(r.t("permission-ask")).html(r),
        fields: fields(sent, r),
        community: format!("/work/{slug}/collect/{id}/community"),
        back: format!("/work/{slug}/collect"),
        at,
    };
    let title = format!("{} – {}", r.plain("permission-title"), it.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    let above = tabs(slug, &r.text(&all.initiative.title), "collect", r);
    Ok(page.above(above).into_response())
}

/// Why something was not done, and the way to the body's vote.
fn told(slug: &str, it: &Instrument, at: &str, why: &Findings, r: &Reader) -> Html {
    if why.is_empty() {
        return Html::empty();
    }
    let matter = Matter {
        initiative: slug,
        subject: it.subject(),
        name: &it.title,
        address: at,
    };
    Html::joined(
        &[FindingList::of(why).html(r), put_to_the_vote(&matter, why, r)],
        "",
    )
}

fn number(n: u64, r: &Reader) -> Cell {
    Cell::Number(r.integer(i64::try_from(n).unwrap_or(i64::MAX)))
}

fn counts(all: &Permission, r: &Reader) -> Html {
    let head = Table::new(r.t("permission-counts"))
        .column(r.t("permission-purpose"))
        .numbers(r.t("permission-yes"))
        .numbers(r.t("permission-no"))
        .numbers(r.t("permission-open"));
    let rows = all.purposes.iter().fold(head, |t, p| {
        let label = Cell::Text(r.text(&p.label));
        t.row([label, number(p.yes, r), number(p.no, r), number(p.open, r)])
    });
    rows.html(r)
}

/// How long answers are kept, and that the site sees to it.
fn kept(all: &Permission, r: &Reader) -> Html {
    let long = match all.instrument.notice.retention {
        Retention::Days(days) => r.tv(
            "notice-kept-days",
            "days",
            usize::try_from(days).unwrap_or(usize::MAX),
        ),
        Retention::UntilPublished => r.t("notice-retention-until_published"),
        Retention::UntilWithdrawn => r.t("notice-retention-until_withdrawn"),
    };
    let n = |n: u64| r.integer(i64::try_from(n).unwrap_or(i64::MAX));
    let looked = all
        .looked
        .map_or_else(|| r.t("permission-never"), |at| Html::escaped(&r.moment(at)));
    let mut list = DefinitionList::default()
        .item(r.t("permission-long"), long)
        .item(r.t("permission-standing"), n(all.standing).as_str())
        .item(r.t("permission-ended"), n(all.ended).as_str())
        .item(r.t("collect-withdrawn"), n(all.withdrawn).as_str());
    if let Some(at) = all.next_end {
        list = list.item(r.t("permission-next"), r.moment(at).as_str());
    }
    list.item(r.t("permission-looked"), looked).html(r)
}

fn fields(sent: &Planned, r: &Reader) -> Html {
    let spoken = ui::text::LANGUAGES.iter().map(|(tag, own)| {
        let here = if sent.language.is_empty() {
            r.lang()
        } else {
            sent.language.as_str()
        };
        Choice::new(*tag, Html::escaped(own)).chosen(*tag == here)
    });
    let none = std::iter::once(Choice::new("", r.t("notice-dpv-none")));
    let terms = NEAREST
        .iter()
        .map(|(key, _)| Choice::new(*key, r.t(&format!("notice-dpv-{key}"))).chosen(sent.dpv == *key));
    let fields = [
        Field::text("label", r.t("notice-label"))
            .hint(r.t("notice-label-hint"))
            .value(sent.label.as_str())
            .html(r),
        Field::select("language", r.t("permission-language"), spoken.collect()).html(r),
        Field::select("dpv", r.t("notice-dpv"), none.chain(terms).collect()).html(r),
        Button::submit(r.t("permission-plan")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}
