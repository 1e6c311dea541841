//! `/calendar`: what goes out and when, with every change and its reason, and who sees it before; `/calendar.ics` for the
//! calendars of telephones. Titles and days, never figures.

use app::publish::{Announced, view_calendar};
use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use governance::formats::{Calendar, DueDay, due_days};
use protect::{Moved, Schedule};
use ui::components::badge::{Badge, Tone};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

pub(crate) fn routes() -> Router<Services> {
    Router::new()
        .route("/calendar", get(show))
        .route("/calendar.ics", get(feed))
}

async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = view_calendar(&services.app).await?;
    let r = &visit.reader;
    let list = |out: bool| -> Vec<Html> {
        let those = all.iter().filter(|a| a.slug.is_some() == out);
        those.map(|a| line(a, r)).collect()
    };
    let items = |all: Vec<Html>| match all.is_empty() {
        true => Html::trusted(format!("<p class=\"quiet\">{}</p>", r.t("calendar-none"))),
        false => Html::trusted(format!("<ul class=\"items\">{}</ul>", Html::joined(&all, ""))),
    };
    let lately = match list(true) {
        none if none.is_empty() => Html::empty(),
        some => Html::trusted(format!(
            "<section><h2>{}</h2>{}</section>",
            r.t("calendar-out"),
            items(some)
        )),
    };
    let main = Html::trusted(format!(
        "<h1>{}</h1><p class=\"lead\">{}</p><section>{}</section>{lately}\
         <p class=\"no-print\"><a class=\"button button-quiet\" href=\"/calendar.ics\">{}</a></p>",
        r.t("calendar-title"),
        r.t("calendar-lead"),
        items(list(false)),
        r.t("calendar-file")
    ));
    let shell = visit
        .page(r.plain("calendar-title"), main)
        .section(Section::Releases);
    Ok(shell.description(r.plain("calendar-lead")).into_response())
}

fn line(it: &Announced, r: &Reader) -> Html {
    let title = match &it.slug {
        Some(slug) => Html::trusted(format!("<a href=\"/releases/{slug}\">{}</a>", r.text(&it.title))),
        None => r.text(&it.title),
    };
    let held = match it.held {
        true => Badge::new(Tone::Stop, r.t("calendar-held")).html(r),
        false => Html::empty(),
    };
    Html::trusted(format!(
        "<li><strong>{title}</strong> {held}<br>{} · <a href=\"/initiatives/{}\">{}</a>{}<p class=\"small quiet\">{}</p></li>",
        r.moment(it.goes_out),
        it.initiative,
        r.text(&it.initiative_title),
        changes(&it.moved, r),
        access(&it.access, r)
    ))
}

/// Every change of the hour with its reason.
fn changes(moved: &[Moved], r: &Reader) -> Html {
    let one = |m: &Moved| {
        let from = ("from", r.moment(m.from).into());
        let reason = ("reason", m.reason.as_str().into());
        let words = match m.to {
            Some(to) => r.ta("calendar-moved", &[from, ("to", r.moment(to).into()), reason]),
            None => r.ta("calendar-called-off", &[from, reason]),
        };
        format!("<li class=\"small\">{words}</li>")
    };
    match moved.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!("<ul>{}</ul>", moved.iter().map(one).collect::<String>())),
    }
}

fn access(names: &[String], r: &Reader) -> Html {
    match names.is_empty() {
        true => r.t("calendar-nobody"),
        false => r.tv("calendar-access", "names", names.join(", ")),
    }
}

/// On the page of a release that was announced: its hour, the changes, and who saw it before.
pub(crate) fn section(schedule: &Schedule, r: &Reader) -> Html {
    let Some(goes_out) = schedule.goes_out.filter(|_| schedule.went.is_some()) else {
        return Html::empty();
    };
    Html::trusted(format!(
        "<section class=\"column\"><h2>{}</h2><p>{} {}</p>{}</section>",
        r.t("calendar-announced"),
        r.tv("calendar-announced-for", "date", r.moment(goes_out)),
        access(&schedule.access, r),
        changes(&schedule.moved, r)
    ))
}

async fn feed(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = view_calendar(&services.app).await?;
    let r = &visit.reader;
    let day = |it: &Announced| DueDay {
        key: format!("release-{}", it.id),
        on: governance::day(it.goes_out),
        title: r.text(&it.title).plain(),
        about: r.moment(it.goes_out),
        page: it
            .slug
            .as_ref()
            .map_or_else(|| "/calendar".to_owned(), |slug| format!("/releases/{slug}")),
    };
    let of = Calendar {
        name: r.plain("calendar-title"),
        base: services.settings.public_url.clone(),
        language: r.language.clone(),
        now: services.app.now(),
    };
    let days: Vec<DueDay> = all.iter().filter(|a| !a.held).map(day).collect();
    let text = due_days(&of, &days);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}
