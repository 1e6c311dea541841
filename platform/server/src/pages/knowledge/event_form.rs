//! The form of an event: planned, said anew.

use app::knowledge::{EventWording, plan_event, rewrite_event, view_event};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::{Date, Finding, Place};
use governance::Body;
use knowledge::{Event, EventKind, When};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{Form as Shown, findings_of};
use crate::pages::meetings::{occasion_fields, when};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// When it is: a meeting of the body, hours, or only days.
fn when_of(sent: &Sent) -> Result<When, app::AppError> {
    if let Ok(id) = sent.one("meeting").parse() {
        return Ok(When::Meeting { id });
    }
    if !sent.one("from").is_empty() || !sent.one("to").is_empty() {
        return when::read(sent).map(When::Hours);
    }
    let day = |name: &'static str, typed: String| {
        typed.parse::<Date>().map_err(|_| {
            let place = Place::whole().with("field", name);
            let finding = Finding::error(app::register::code::NOT_A_DATE).at(place);
            app::AppError::finding(finding.with("value", typed))
        })
    };
    let last = Some(sent.one("last"))
        .filter(|l| !l.is_empty())
        .unwrap_or_else(|| sent.one("day"));
    Ok(When::Days {
        first: day("day", sent.one("day"))?,
        last: day("last", last)?,
        place: sent.one("place").trim().to_owned(),
    })
}

fn wording(sent: &Sent) -> Result<EventWording, app::AppError> {
    Ok(EventWording {
        kind: sent.one("kind"),
        title: sent.one("title"),
        about: sent.one("about"),
        when: when_of(sent)?,
        programme: sent.one("programme"),
        places: sent.one("places"),
        registers: sent.has("registers"),
        source: sent.one("source"),
    })
}

/// The fields that stand for an event now.
fn sent_of(it: &Event, r: &Reader) -> Sent {
    let content = &it.content;
    let words = |text: &base::Text| text.get(&r.language).unwrap_or_default().to_owned();
    let mut pairs = vec![
        ("kind".to_owned(), content.kind.as_str().to_owned()),
        ("title".to_owned(), words(&content.title)),
        ("about".to_owned(), words(&content.about)),
        ("programme".to_owned(), words(&content.programme)),
        (
            "places".to_owned(),
            content.places.map(|p| p.to_string()).unwrap_or_default(),
        ),
        ("source".to_owned(), content.source.clone()),
    ];
    if content.registers {
        pairs.push(("registers".to_owned(), "yes".to_owned()));
    }
    match &content.when {
        When::Days { first, last, place } => pairs.extend([
            ("day".to_owned(), first.to_string()),
            ("last".to_owned(), last.to_string()),
            ("place".to_owned(), place.clone()),
        ]),
        When::Hours(occasion) => pairs.extend(when::sent_of(occasion)),
        When::Meeting { id } => pairs.push(("meeting".to_owned(), id.to_string())),
    }
    Sent::from(pairs)
}

fn fields(filled: &Filled, meetings: &[(String, Html)], r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let names = EventKind::ALL.iter().map(|k| k.as_str());
    let kinds = words::choices("event", names, &[sent.one("kind")], r);
    let chosen = sent.one("meeting");
    let mut held = vec![Choice::new("", r.t("know-event-no-meeting"))];
    held.extend(meetings.iter().map(|(id, title)| {
        let on = *id == chosen;
        Choice::new(id.as_str(), title.clone()).chosen(on)
    }));
    let fields = [
        words::line("title", "know-title", &sent.one("title"), errors, r).html(r),
        Field::select("kind", r.t("know-event-kind"), kinds)
            .error(errors.on("kind"))
            .html(r),
        words::lines("about", "know-event-about", &sent.one("about"), errors, r)
            .optional()
            .html(r),
        Field::select("meeting", r.t("know-event-meeting"), held)
            .hint(r.t("know-event-meeting-hint"))
            .error(errors.on("meeting"))
            .html(r),
        Html::trusted(format!(
            "<p class=\"small quiet\">{}</p>",
            r.t("know-event-hours-hint")
        )),
        occasion_fields(filled, r),
        words::lines(
            "programme",
            "know-event-programme",
            &sent.one("programme"),
            errors,
            r,
        )
        .optional()
        .html(r),
        Field::tick("registers", r.t("know-event-registers"), sent.has("registers")).html(r),
        Field::number("places", r.t("know-event-places"), true)
            .hint(r.t("know-event-places-hint"))
            .value(sent.one("places"))
            .error(errors.on("places"))
            .optional()
            .html(r),
        words::line("source", "know-event-source", &sent.one("source"), errors, r)
            .optional()
            .html(r),
        Button::submit(r.t("action-save")).html(r),
    ];
    Html::joined(&fields, "")
}

async fn page(
    visit: &Visit,
    services: &Services,
    body: &Body,
    title: &str,
    filled: &Filled,
) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let r = &visit.reader;
    let all = app::meet::meetings_of(&services.app, &visit.actor, body.slug.as_str()).await?;
    let meetings: Vec<(String, Html)> = all
        .meetings
        .iter()
        .map(|m| (m.id.to_string(), r.text(&m.title)))
        .collect();
    let main = crate::render(&Shown {
        title: r.t(title),
        lead: r.text(&body.name),
        summary: errors.html(r),
        fields: fields(filled, &meetings, r),
        after: Html::empty(),
    });
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit.page(r.plain(title), main).section(Section::Knowledge);
    Ok((status, shell).into_response())
}

async fn keeper(visit: &Visit, services: &Services, body: &str) -> Result<Body, Fault> {
    let verb = app::Verb::PlanEvent;
    Ok(app::decide::body_for(&services.app, &visit.actor, verb, body).await?)
}

pub(super) async fn new(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let body = keeper(&visit, &services, &body).await?;
    page(&visit, &services, &body, "know-event-new", &Filled::default()).await
}

pub(super) async fn plan(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let body = keeper(&visit, &services, &body).await?;
    let language = &visit.reader.language;
    let done = match wording(&sent) {
        Ok(it) => plan_event(&services.app, &visit.actor, body.slug.as_str(), &it, language).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(event) => Ok(Redirect::to(&format!("/events/{}", event.slug)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &body, "know-event-new", &sent.with(errors)).await
        }
    }
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let view = view_event(&services.app, &visit.actor, &slug).await?;
    let body = keeper(&visit, &services, view.body.slug.as_str()).await?;
    let sent = sent_of(&view.dated.event, &visit.reader);
    page(
        &visit,
        &services,
        &body,
        "know-event-edit",
        &sent.with(ErrorSummary::default()),
    )
    .await
}

pub(super) async fn save(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let view = view_event(&services.app, &visit.actor, &slug).await?;
    let body = keeper(&visit, &services, view.body.slug.as_str()).await?;
    let done = match wording(&sent) {
        Ok(it) => rewrite_event(&services.app, &visit.actor, &slug, &it, &visit.reader.language).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/events/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &body, "know-event-edit", &sent.with(errors)).await
        }
    }
}
