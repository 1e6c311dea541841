//! `/events`: what is to come and what was; and the same as a calendar.

use app::knowledge::{Dated, find_events};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use governance::formats::{Calendar, Gathering, Span, gatherings};
use knowledge::EventState;
use ui::components::badge::{Badge, Tone};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::meetings::when;
use crate::visit::Visit;

const TYPE: &str = "text/calendar; charset=utf-8";

#[derive(Template)]
#[template(path = "knowledge/events.html")]
struct List<'a> {
    r: &'a Reader,
    coming: Vec<Line>,
    past: Vec<Line>,
}

/// An event in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) title: Html,
    pub(super) kind: Html,
    pub(super) when: String,
    pub(super) state: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let r = &visit.reader;
    let (mut coming, past) = sorted(&services, r).await?;
    coming.reverse();
    let shell = visit.page(r.plain("know-events"), crate::render(&List { r, coming, past }));
    let shell = shell
        .section(Section::Knowledge)
        .description(r.plain("know-events-lead"));
    Ok(shell.into_response())
}

/// Events that are to come, the latest first, and those that were.
pub(super) async fn sorted(services: &Services, r: &Reader) -> Result<(Vec<Line>, Vec<Line>), Fault> {
    let today = governance::day(services.app.now());
    let all = find_events(&services.app).await?;
    let (coming, past): (Vec<&Dated>, Vec<&Dated>) = all.iter().partition(|d| d.last >= today);
    let lines = |all: Vec<&Dated>| all.into_iter().map(|d| line(d, r)).collect();
    Ok((lines(coming), lines(past)))
}

fn line(it: &Dated, r: &Reader) -> Line {
    Line {
        href: format!("/events/{}", it.event.slug),
        title: r.text(&it.event.content.title),
        kind: words::named("event", it.event.content.kind.as_str(), r),
        when: days(it, r),
        state: state(&it.event.state, r),
    }
}

/// Days and place in words.
pub(super) fn days(it: &Dated, r: &Reader) -> String {
    let when = match &it.occasion {
        Some(occasion) => when::words(occasion, r),
        None if it.first == it.last => r.date(it.first),
        None => r.plain_with(
            if is_month(it) {
                "know-event-within"
            } else {
                "know-event-days"
            },
            &[
                ("first", r.date(it.first).into()),
                ("last", r.date(it.last).into()),
            ],
        ),
    };
    let parts = [when.as_str(), it.place.as_str()];
    parts
        .into_iter()
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Whether the days are those of a whole month: then nobody said more than the month.
fn is_month(it: &Dated) -> bool {
    it.first.day() == 1 && it.last == it.first.last_of_month()
}

/// Where an event stands, when that is not told by its days.
pub(super) fn state(it: &EventState, r: &Reader) -> Html {
    let badge = |tone, key: &str| Badge::new(tone, r.t(key)).html(r);
    match it {
        EventState::Draft => badge(Tone::Plain, "know-event-draft"),
        EventState::Cancelled { .. } => badge(Tone::Stop, "know-event-cancelled"),
        EventState::Announced | EventState::Held | EventState::Closed => Html::empty(),
    }
}

fn gathering(it: &Dated, r: &Reader) -> Gathering {
    let words = |text: &base::Text| text.best(&r.language).map_or("", |(_, words)| words).to_owned();
    Gathering {
        key: it.event.id.to_string(),
        span: match &it.occasion {
            Some(at) => Span::Hours {
                start: at.start,
                end: at.end,
            },
            None => Span::Days {
                first: it.first,
                last: it.last,
            },
        },
        title: words(&it.event.content.title),
        place: it.place.clone(),
        about: words(&it.event.content.programme),
        page: format!("/events/{}", it.event.slug),
        cancelled: matches!(it.event.state, EventState::Cancelled { .. }),
        sequence: it.event.sequence,
    }
}

fn calendar(services: &Services, r: &Reader, all: &[Dated]) -> String {
    let of = Calendar {
        name: r.plain("know-events"),
        base: services.settings.public_url.clone(),
        language: r.language.clone(),
        now: services.app.now(),
    };
    let all: Vec<Gathering> = all.iter().map(|d| gathering(d, r)).collect();
    gatherings(&of, &all)
}

pub(super) async fn feed(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = find_events(&services.app).await?;
    Ok(([(CONTENT_TYPE, TYPE)], calendar(&services, &visit.reader, &all)).into_response())
}

pub(super) async fn invitation(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = app::knowledge::view_event(&services.app, &visit.actor, &slug).await?;
    let text = calendar(&services, &visit.reader, &[view.dated]);
    let saved = "attachment; filename=\"invitation.ics\"";
    Ok(([(CONTENT_TYPE, TYPE), (CONTENT_DISPOSITION, saved)], text).into_response())
}
