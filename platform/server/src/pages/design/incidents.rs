//! `…/incidents`: what went wrong, and what was done.

use app::design::{NewIncident, follow_incident, report_incident, show_incident, view_incidents};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::risk::{Incident, IncidentState, Seen};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{Pairs, Round, above, at, id_of, language, to, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::initiatives::words as register_words;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "design/incidents.html")]
struct Show<'a> {
    r: &'a Reader,
    summary: Html,
    involved: bool,
    lines: Vec<Line>,
    report: Html,
}

/// An incident as the page shows it.
struct Line {
    state: Html,
    seen: Option<Html>,
    on: String,
    what: Html,
    group: Html,
    by: Option<Html>,
    notes: Vec<(String, Html, Html)>,
    forms: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
) -> Result<Response, Fault> {
    page(&visit, &services, (&slug, number), &Filled::default()).await
}

pub(super) async fn report(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let new = NewIncident {
        on: sent.one("on"),
        what: sent.one("what"),
        group: sent.one("group"),
    };
    let (key, tongue) = ((slug.as_str(), number), language::of(&sent, &visit.reader));
    let done = report_incident(&services.app, &visit.actor, key, &new, &tongue).await;
    answer(&visit, &services, (key, &sent), done).await
}

pub(super) async fn follow(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, incident)): Path<(String, u32, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (key, id) = ((slug.as_str(), number), id_of(&incident, "incident")?);
    let state = IncidentState::from_name(&sent.one("state")).unwrap_or(IncidentState::Handled);
    let tongue = language::of(&sent, &visit.reader);
    let what = (sent.one("done"), state);
    let what = (what.0.as_str(), what.1);
    let done = follow_incident(&services.app, &visit.actor, (key, id), what, &tongue).await;
    answer(&visit, &services, (key, &sent), done).await
}

pub(super) async fn seen(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number, incident)): Path<(String, u32, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (key, id) = ((slug.as_str(), number), id_of(&incident, "incident")?);
    let seen = if sent.one("seen") == "public" {
        Seen::Public
    } else {
        Seen::Inside
    };
    let done = show_incident(&services.app, &visit.actor, (key, id), seen).await;
    answer(&visit, &services, (key, &sent), done).await
}

async fn answer(
    visit: &Visit,
    services: &Services,
    (key, sent): (app::design::Key<'_>, &Sent),
    done: app::Result<Incident>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(key, "/incidents")),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, key, &sent.with(errors)).await
        }
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    key: app::design::Key<'_>,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let (v, all, names) = view_incidents(&services.app, &visit.actor, key).await?;
    let r = &visit.reader;
    let line = |it: &Incident| Line {
        state: state(it.state(), r),
        seen: v.involved.then(|| {
            r.t(if it.seen == Seen::Public {
                "incident-public"
            } else {
                "incident-inside"
            })
        }),
        on: r.date(it.on),
        what: register_words::paragraphs(&it.what, r),
        group: r.text(&it.group),
        by: v.involved.then(|| words::name(it.by, &names, r)),
        notes: it
            .notes
            .iter()
            .map(|n| (r.moment(n.at), r.text(&n.text), state(n.state, r)))
            .collect(),
        forms: if v.leads { forms(it, key, r) } else { Html::empty() },
    };
    let show = Show {
        r,
        summary: errors.html(r),
        involved: v.involved,
        lines: all.iter().map(line).collect(),
        report: if v.involved {
            report_form(key, filled, r)
        } else {
            Html::empty()
        },
    };
    let title = format!(
        "{} – {}",
        r.plain("incident-title"),
        r.text(&v.initiative.title).plain()
    );
    let page = visit
        .page(title, crate::render(&show))
        .section(Section::Initiatives);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, page.above(above(&v, "incidents", r))).into_response())
}

fn state(state: IncidentState, r: &Reader) -> Html {
    let tone = match state {
        IncidentState::Open => Tone::Attention,
        IncidentState::Handled => Tone::Open,
        IncidentState::Closed => Tone::Good,
    };
    Badge::new(tone, r.t(&format!("incident-state-{}", state.as_str()))).html(r)
}

fn report_form(key: app::design::Key<'_>, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let fields = [
        Field::date("on", r.t("incident-on"))
            .value(sent.one("on"))
            .error(errors.on("on")),
        Field::lines("what", r.t("incident-what"), 4)
            .value(sent.one("what"))
            .error(errors.on("what")),
        Field::lines("group", r.t("incident-group"), 2)
            .value(sent.one("group"))
            .hint(r.t("incident-group-hint"))
            .error(errors.on("group")),
        language::field(r),
    ];
    let button = Button::submit(r.t("incident-report")).html(r);
    let (action, fields) = (
        at(key, "/incidents"),
        Html::joined(&fields.map(|f| f.html(r)), ""),
    );
    Html::trusted(format!(
        "<form method=\"post\" action=\"{action}\" class=\"column stack\">{fields}{button}</form>"
    ))
}

/// What was done, and who may read it.
fn forms(it: &Incident, key: app::design::Key<'_>, r: &Reader) -> Html {
    let action = at(key, &format!("/incidents/{}", it.id));
    let (to, word) = match it.seen {
        Seen::Inside => ("public", "incident-make-public"),
        Seen::Public => ("inside", "incident-make-inside"),
    };
    let seen = Button::submit(r.t(word)).quiet().sends("seen", to).html(r);
    let seen = format!("<form method=\"post\" action=\"{action}/seen\">{seen}</form>");
    if it.state() == IncidentState::Closed {
        return Html::trusted(seen);
    }
    let states =
        IncidentState::ALL.map(|s| Choice::new(s.as_str(), r.t(&format!("incident-state-{}", s.as_str()))));
    let fields = [
        Field::lines("done", r.t("incident-done"), 3).html(r),
        Field::select("state", r.t("incident-now"), states.to_vec()).html(r),
        language::field(r).html(r),
        Button::submit(r.t("action-save")).quiet().html(r),
    ];
    let fields = Html::joined(&fields, "");
    Html::trusted(format!(
        "<details><summary>{}</summary><form method=\"post\" action=\"{action}\" class=\"column stack\">{fields}</form></details>{seen}",
        r.t("incident-done")
    ))
}
