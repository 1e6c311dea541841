//! `/bodies/{body}/applications`: who asks to become a member, for those who keep the business; and one application,
//! also for who handed it in and who decides about it.

use app::join::{
    Waiting, admit_member, application_subject, decline_application, view_application, view_applications,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Text;
use governance::Body;
use governance::joining::{Application, ApplicationLife};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::bodies::{frame, words as body_words};
use crate::pages::form::{findings_of, joined, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "join/applications.html")]
struct List<'a> {
    r: &'a Reader,
    slug: &'a str,
    name: Html,
    how: Html,
    summary: Html,
    waiting: Vec<(Html, Html, Html)>,
    answered: Vec<(Html, Html)>,
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (body, decides, all) = view_applications(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let (waiting, answered): (Vec<&Waiting>, Vec<&Waiting>) = all
        .iter()
        .partition(|w| w.application.life == ApplicationLife::Waiting);
    let page = List {
        r,
        slug,
        name: r.text(&body.name),
        how: how(decides.as_ref(), r),
        summary: errors.html(r),
        waiting: waiting
            .into_iter()
            .map(|w| {
                (
                    title(&w.application, slug, r),
                    facts(&w.application, r),
                    steps(w, slug, r),
                )
            })
            .collect(),
        answered: answered
            .into_iter()
            .map(|w| {
                let state = r.t(&format!("join-life-{}", w.application.life.as_str()));
                (title(&w.application, slug, r), state)
            })
            .collect(),
    };
    let shell = visit.page(r.plain("join-applications"), crate::render(&page));
    let shell = shell.above(frame::above(&body, "directory", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

/// Who decides, in a sentence.
fn how(decides: Option<&Body>, r: &Reader) -> Html {
    match decides {
        None => r.t("join-by-rule"),
        Some(body) => Html::joined(&[r.t("join-by-decision"), body_words::link(body, r)], " "),
    }
}

fn title(a: &Application, slug: &str, _: &Reader) -> Html {
    Html::trusted(format!(
        "<a href=\"/bodies/{slug}/applications/{}\"><bdi>{}</bdi></a>",
        a.id,
        Html::escaped(&a.asked.organisation)
    ))
}

fn facts(a: &Application, r: &Reader) -> Html {
    let asked = &a.asked;
    let mut list = DefinitionList::default()
        .item(
            r.t("join-class"),
            r.t(&format!("join-class-{}", asked.class.as_str())),
        )
        .item(r.t("join-area"), words::area(&asked.area, r))
        .item(r.t("join-on-behalf"), Html::escaped(&asked.on_behalf_of))
        .item(r.t("join-holder"), Html::escaped(&asked.holder))
        .item(r.t("join-statement"), r.text(&asked.will))
        .item(r.t("join-way"), r.t(&format!("join-way-{}", a.way.as_str())))
        .item(r.t("join-handed-in"), r.date(governance::day(a.handed_in)));
    if asked.represents {
        list = list.item(r.t("join-represents"), r.t("join-represents-yes"));
    }
    if !asked.website.is_empty() {
        list = list.item(r.t("join-website"), words::link(&asked.website));
    }
    list.html(r)
}

/// What can be done with an application that waits.
fn steps(w: &Waiting, slug: &str, r: &Reader) -> Html {
    let base = format!("/bodies/{slug}/applications/{}", w.application.id);
    let form = |to: &str, inside: Html| {
        Html::trusted(format!(
            "<form method=\"post\" action=\"{base}/{to}\" class=\"column stack\">{inside}</form>"
        ))
    };
    let mut out = Vec::new();
    match (&w.motion, w.ready) {
        (_, true) => out.push(form("admit", Button::submit(r.t("join-admit")).html(r))),
        (Some(motion), false) => out.push(Html::trusted(format!(
            "<p><a class=\"button\" href=\"/decisions/{motion}\">{}</a></p>",
            r.t("put-see-motion")
        ))),
        (None, false) => out.push(form("propose", Button::submit(r.t("put-to-the-vote")).html(r))),
    }
    let reason = Field::lines("reason", r.t("join-reason"), 2).html(r);
    let button = Button::submit(r.t("join-decline")).quiet().html(r);
    let decline = form("decline", joined(&[reason, button]));
    let label = r.t("join-decline");
    out.push(Html::trusted(format!(
        "<details><summary>{label}</summary>{decline}</details>"
    )));
    Html::joined(&out, "")
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, application)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (body, it) = view_application(&services.app, &visit.actor, (&slug, &application)).await?;
    let r = &visit.reader;
    let name = Html::escaped(&it.asked.organisation);
    let state = r.t(&format!("join-life-{}", it.life.as_str()));
    let main = Html::trusted(format!(
        "<p class=\"kicker\">{}</p><h1><bdi>{name}</bdi></h1><p>{state}</p>{}",
        r.t("join-application"),
        facts(&it, r)
    ));
    let shell = visit.page(it.asked.organisation.clone(), main);
    Ok(shell.above(frame::above(&body, "directory", r)).into_response())
}

/// Back to the list, or the list with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    slug: &str,
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(to(&format!("/bodies/{slug}/applications"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, slug, &errors).await
        }
    }
}

pub(super) async fn admit(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, application)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let done = admit_member(&services.app, &visit.actor, (&slug, &application)).await;
    after(&visit, &services, &slug, done.map(drop)).await
}

pub(super) async fn decline(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, application)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    let done = decline_application(&services.app, &visit.actor, (&slug, &application), &reason).await;
    after(&visit, &services, &slug, done).await
}

/// Puts an application to the vote of the body that decides.
pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, application)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at = (slug.as_str(), application.as_str());
    let (subject, by, it) = application_subject(&services.app, &visit.actor, at).await?;
    let name = Text::english(it.asked.organisation.as_str());
    let address = format!("/bodies/{slug}/applications/{application}");
    put_to_vote(
        &visit,
        &services,
        by.slug.as_str(),
        subject,
        ("join", &name, address),
    )
    .await
}
