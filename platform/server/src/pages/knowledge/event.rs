//! `/events/{event}`: when, where, what for, how to come, and what came of it; and the steps of those who hold it.

use app::knowledge::{
    EventStep, EventView, Registered, Registering, add_material, register, step_event, tell_outcome,
    view_event,
};
use app::people::{Letter, Paced};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::{EventState, Seat};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::link_list::LinkList;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{events, words};
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::form::findings_of;
use crate::pages::initiatives::words as of_initiatives;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "knowledge/event.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    kind: Html,
    title: Html,
    state: Html,
    notices: Html,
    summary: Html,
    about: Html,
    facts: Html,
    programme: Html,
    materials: Html,
    outcome: Html,
    register: Html,
    keeps: bool,
    steps: Vec<(&'static str, Html)>,
    people: Vec<(String, String, Html)>,
    tell: Html,
    material: Html,
    cancel: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Filled::default(), Html::empty()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    filled: &Filled,
    told: Html,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_event(&services.app, &visit.actor, slug).await?;
    let (it, r) = (&view.dated.event, &visit.reader);
    let ahead = matches!(it.state, EventState::Draft | EventState::Announced);
    let over = matches!(it.state, EventState::Held | EventState::Closed);
    let comes = it.content.registers && it.state == EventState::Announced && !view.past;
    let keeps = |shown: bool, html: Html| if view.keeps && shown { html } else { Html::empty() };
    let show = Show {
        r,
        slug,
        kind: words::named("event", it.content.kind.as_str(), r),
        title: r.text(&it.content.title),
        state: events::state(&it.state, r),
        notices: Html::joined(&[told, cancelled(&it.state, r)], ""),
        summary: errors.html(r),
        about: of_initiatives::paragraphs(&it.content.about, r),
        facts: facts(&view, r),
        programme: lines(&it.content.programme, r),
        materials: materials(&view, r),
        outcome: of_initiatives::paragraphs(&it.outcome.words, r),
        register: if comes {
            registering(services, filled, r)
        } else {
            Html::empty()
        },
        keeps: view.keeps && ahead,
        steps: if view.keeps {
            steps(&it.state, r)
        } else {
            Vec::new()
        },
        people: view.people.iter().map(|p| person(p, r)).collect(),
        tell: keeps(over, telling(&view, filled, r)),
        material: keeps(true, adding(errors, r)),
        cancel: keeps(ahead, cancelling(errors, r)),
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

fn cancelled(it: &EventState, r: &Reader) -> Html {
    match it {
        EventState::Cancelled { reason } => {
            Notice::new(Kind::Stop, r.t("know-event-cancelled"), reason.as_str()).html(r)
        }
        EventState::Draft => {
            Notice::new(Kind::Note, r.t("know-event-draft"), r.t("know-event-draft-text")).html(r)
        }
        _ => Html::empty(),
    }
}

/// A programme: one line a point.
fn lines(text: &base::Text, r: &Reader) -> Html {
    let Some((language, words)) = text.best(&r.language) else {
        return Html::empty();
    };
    let all: Vec<Html> = words
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .map(|l| Html::trusted(format!("<li>{}</li>", Html::marked(l, language))))
        .collect();
    Html::trusted(format!("<ul>{}</ul>", Html::joined(&all, "")))
}

fn facts(view: &EventView, r: &Reader) -> Html {
    let (it, outcome) = (&view.dated.event.content, &view.dated.event.outcome);
    let count = |n: u32| r.integer(i64::from(n));
    let people = match &view.dated.counts {
        Some(c) => Some(r.integer(i64::from(c.in_person + c.remote + c.guests))),
        None => outcome.people.map(count),
    };
    let places = it.places.filter(|_| it.registers).map(|places| {
        r.ta(
            "know-event-taken",
            &[("taken", view.taken.into()), ("places", f64::from(places).into())],
        )
    });
    DefinitionList::default()
        .item(r.t("know-event-when"), events::days(&view.dated, r))
        .item(
            r.t("know-event-by"),
            crate::pages::bodies::words::link(&view.body, r),
        )
        .item(r.t("know-event-places"), places.unwrap_or_default())
        .item(r.t("know-event-people"), people.unwrap_or_default())
        .item(
            r.t("know-event-organisations"),
            outcome.organisations.map(count).unwrap_or_default(),
        )
        .item(r.t("know-event-source"), it.source.as_str())
        .html(r)
}

fn materials(view: &EventView, r: &Reader) -> Html {
    let all = &view.dated.event.materials;
    if all.is_empty() {
        return Html::empty();
    }
    let list = all.iter().fold(LinkList::default(), |list, m| {
        list.to(m.title.as_str(), m.link.clone(), "")
    });
    list.html(r)
}

/// The form in which somebody says that they come; an address is asked for only where letters can be sent.
fn registering(services: &Services, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let line = |name: &str, key: &str| words::line(name, key, &sent.one(name), errors, r).optional();
    let mut fields = vec![line("name", "know-come-name").html(r)];
    if services.app.mailer.ready() {
        let email = Field::email("email", r.t("know-come-email"));
        let email = email
            .hint(r.t("know-come-email-hint"))
            .value(sent.one("email"))
            .error(errors.on("email"));
        fields.push(email.optional().html(r));
    } else {
        fields.push(Html::trusted(format!(
            "<p class=\"small quiet\">{}</p>",
            r.t("know-no-mail")
        )));
    }
    fields.push(line("needs", "know-come-needs").html(r));
    fields.push(Html::trusted(format!(
        "<p class=\"small\">{}</p>",
        r.t("know-come-privacy")
    )));
    fields.push(Button::submit(r.t("know-come")).html(r));
    Html::joined(&fields, "")
}

fn steps(it: &EventState, r: &Reader) -> Vec<(&'static str, Html)> {
    match it {
        EventState::Draft => vec![("announce", r.t("know-event-announce"))],
        EventState::Announced => vec![("hold", r.t("know-event-hold"))],
        EventState::Held => vec![("close", r.t("know-event-close"))],
        EventState::Closed | EventState::Cancelled { .. } => Vec::new(),
    }
}

fn person(it: &app::knowledge::Registration, r: &Reader) -> (String, String, Html) {
    let key = match it.seat {
        Some(Seat::Place) => "know-seat-place",
        Some(Seat::Waiting) => "know-seat-waiting",
        None => "know-seat-unproved",
    };
    let name = if it.name.is_empty() {
        r.plain("know-come-nameless")
    } else {
        it.name.clone()
    };
    (name, it.needs.clone(), r.t(key))
}

fn telling(view: &EventView, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let outcome = &view.dated.event.outcome;
    let or = |name: &str, now: String| if sent.has(name) { sent.one(name) } else { now };
    let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
    let words = or(
        "words",
        outcome.words.get(&r.language).unwrap_or_default().to_owned(),
    );
    let mut fields = vec![words::lines("words", "know-event-outcome", &words, errors, r).html(r)];
    for (name, key, now) in [
        ("people", "know-event-people", outcome.people),
        ("organisations", "know-event-organisations", outcome.organisations),
    ] {
        let field = Field::number(name, r.t(key), true)
            .value(or(name, number(now)))
            .error(errors.on(name));
        fields.push(field.optional().html(r));
    }
    fields.push(Button::submit(r.t("action-save")).html(r));
    Html::joined(&fields, "")
}

fn adding(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        words::line("title", "know-title", "", errors, r).html(r),
        words::line("link", "know-resource-link", "", errors, r).html(r),
        Button::submit(r.t("action-add")).quiet().html(r),
    ];
    Html::joined(&fields, "")
}

fn cancelling(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        words::line("reason", "know-event-cancel-reason", "", errors, r).html(r),
        Button::submit(r.t("know-event-cancel")).grave().html(r),
    ];
    Html::joined(&fields, "")
}

pub(super) async fn come(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, r) = (Sent::from(pairs), &visit.reader);
    services
        .app
        .pace
        .step(Paced::FormStart, &from.address, services.app.now())?;
    let asked = Registering {
        name: sent.one("name"),
        email: if services.app.mailer.ready() {
            sent.one("email")
        } else {
            String::new()
        },
        needs: sent.one("needs"),
        language: r.language.clone(),
        letter: letter(&services, r),
    };
    match register(&services.app, &slug, asked).await {
        Ok(Registered::Letter) => {
            let told = Notice::new(Kind::Done, r.t("know-come-sent"), r.t("know-come-sent-text")).html(r);
            page(&visit, &services, &slug, &Filled::default(), told).await
        }
        Ok(Registered::Code(token, _)) => {
            Ok(Redirect::to(&format!("/registrations/{token}")).into_response())
        }
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            page(&visit, &services, &slug, &sent.with(errors), Html::empty()).await
        }
    }
}

fn letter(services: &Services, r: &Reader) -> Letter {
    Letter {
        subject: r.plain("know-come-mail-subject"),
        before: r.plain_with(
            "know-come-mail-before",
            &[("site", services.settings.public_url.as_str().into())],
        ),
        address: format!("{}/registrations/", services.settings.public_url),
        after: r.plain("know-come-mail-after"),
    }
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let step = match sent.one("step").as_str() {
        "hold" => EventStep::Hold,
        "close" => EventStep::Close,
        "cancel" => EventStep::Cancel(sent.one("reason")),
        _ => EventStep::Announce,
    };
    let done = step_event(&services.app, &visit.actor, &slug, step).await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

pub(super) async fn material(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = add_material(
        &services.app,
        &visit.actor,
        &slug,
        &sent.one("title"),
        &sent.one("link"),
    )
    .await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

pub(super) async fn outcome(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (words, people, organisations) = (sent.one("words"), sent.one("people"), sent.one("organisations"));
    let (app, language) = (&services.app, &visit.reader.language);
    let done = tell_outcome(
        app,
        &visit.actor,
        &slug,
        &words,
        (&people, &organisations),
        language,
    )
    .await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

async fn after(
    done: app::Result<()>,
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/events/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, slug, &sent.with(errors), Html::empty()).await
        }
    }
}
