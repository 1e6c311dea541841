//! `/bodies/{body}/elections`: the elections there are, and the form that calls one.

use app::elect::{CallWording, call_election, view_elections};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::body::Post;
use governance::election::{Election, ElectionLife};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::{findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "elections/list.html")]
struct List<'a> {
    r: &'a Reader,
    name: Html,
    summary: Html,
    elections: Vec<Html>,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let wording = CallWording {
        post: Post::CoLead.as_str().to_owned(),
        places: "1".to_owned(),
        ..CallWording::default()
    };
    page(&visit, &services, &slug, &wording, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    wording: &CallWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_elections(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let page = List {
        r,
        name: r.text(&view.body.name),
        summary: errors.html(r),
        elections: view.elections.iter().map(|e| line(e, slug, r)).collect(),
        fields: if view.keeps {
            fields(wording, errors, r)
        } else {
            Html::empty()
        },
    };
    let shell = visit.page(r.plain("elect-list"), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "elections", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

fn line(e: &Election, slug: &str, r: &Reader) -> Html {
    let link = format!(
        "<strong><a href=\"/bodies/{slug}/elections/{}\">{}</a></strong>",
        e.id,
        r.text(&e.title)
    );
    let about = Html::trusted(format!("<br><span class=\"small\">{}</span>", what(e, r)));
    Html::joined(&[Html::trusted(link), badge(e, r), about], " ")
}

/// Where an election stands.
pub(super) fn badge(e: &Election, r: &Reader) -> Html {
    let tone = match e.life {
        ElectionLife::Nominating | ElectionLife::Voting { .. } => Tone::Open,
        ElectionLife::Declared { .. } => Tone::Good,
        ElectionLife::Cancelled { .. } => Tone::Plain,
    };
    Badge::new(tone, r.t(&format!("elect-state-{}", e.life.as_str()))).html(r)
}

/// Post, places and term in a line.
pub(super) fn what(e: &Election, r: &Reader) -> Html {
    r.ta(
        "elect-what",
        &[
            ("post", r.plain(&format!("post-{}", e.post.as_str())).into()),
            ("places", usize::from(e.places).into()),
            ("start", r.date(e.start).into()),
            ("end", r.date(e.end).into()),
        ],
    )
}

fn fields(w: &CallWording, errors: &ErrorSummary, r: &Reader) -> Html {
    let posts = Post::ALL
        .map(|p| Choice::new(p.as_str(), r.t(&format!("post-{}", p.as_str()))).chosen(w.post == p.as_str()));
    let day = |name: &str, value: &str| {
        Field::date(name, r.t(&format!("elect-field-{name}")))
            .value(value)
            .error(errors.on(name))
            .html(r)
    };
    joined(&[
        Field::text("title", r.t("elect-field-title"))
            .value(&w.title)
            .error(errors.on("title"))
            .html(r),
        Field::select("post", r.t("post-which"), posts.to_vec())
            .hint(r.t("elect-co-lead-hint"))
            .error(errors.on("post"))
            .html(r),
        Field::number("places", r.t("elect-field-places"), true)
            .value(&w.places)
            .error(errors.on("places"))
            .html(r),
        day("nominate_until", &w.nominate_until),
        day("start", &w.start),
        day("end", &w.end),
        Button::submit(r.t("elect-call")).html(r),
    ])
}

pub(super) async fn call(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = CallWording {
        title: sent.one("title"),
        post: sent.one("post"),
        places: sent.one("places"),
        start: sent.one("start"),
        end: sent.one("end"),
        nominate_until: sent.one("nominate_until"),
    };
    match call_election(
        &services.app,
        &visit.actor,
        &slug,
        &wording,
        &visit.reader.language,
    )
    .await
    {
        Ok(election) => Ok(to(&format!("/bodies/{slug}/elections/{}", election.id))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, &wording, &errors).await
        }
    }
}
