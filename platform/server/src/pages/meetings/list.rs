//! `/bodies/{body}/meetings`: what is to come, what was, and the form of a new one.

use app::meet::{BodyMeetings, Plan, meetings_of, plan_meeting};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use base::Text;
use governance::meeting::{Meeting, MeetingKind};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::show_parts::state;
use super::{fields, when};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::form::findings_of;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "meetings/list.html")]
struct View<'a> {
    r: &'a Reader,
    body: &'a str,
    name: Html,
    summary: Html,
    coming: Vec<(Html, Html, String)>,
    past: Vec<(Html, Html, String)>,
    empty: Html,
    fields: Html,
    open: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &body, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, body: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let all = meetings_of(&services.app, &visit.actor, body).await?;
    let r = &visit.reader;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let (coming, past): (Vec<&Meeting>, Vec<&Meeting>) = all
        .meetings
        .iter()
        .partition(|m| m.occasion.end >= all.now && m.state.as_str() != "cancelled");
    let empty = EmptyState {
        title: r.t("meet-none"),
        body: r.t("meet-none-text"),
        action: None,
    };
    let view = View {
        r,
        body,
        name: r.text(&all.body.name),
        summary: errors.html(r),
        empty: if all.meetings.is_empty() {
            empty.html(r)
        } else {
            Html::empty()
        },
        coming: coming.into_iter().rev().map(|m| line(m, r)).collect(),
        past: past.into_iter().map(|m| line(m, r)).collect(),
        open: !errors.is_empty() || all.meetings.is_empty(),
        fields: form(&all, filled, r),
    };
    let title = format!("{} – {}", r.plain("meet-list"), view.name.plain());
    let shell = visit
        .page(title, crate::render(&view))
        .section(Section::Initiatives)
        .above(frame::above(&all.body, "meetings", r));
    Ok((status, shell).into_response())
}

fn line(it: &Meeting, r: &Reader) -> (Html, Html, String) {
    let link = format!("<a href=\"/meetings/{}\">{}</a>", it.id, r.text(&it.title));
    (Html::trusted(link), state(it, r), when::words(&it.occasion, r))
}

fn form(all: &BodyMeetings, filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    if !all.keeps {
        return Html::empty();
    }
    let agenda = fields::agenda_of(sent);
    let parts = [
        fields::plan(filled, r),
        fields::occasion(filled, r),
        Html::trusted(format!("<h3>{}</h3>", r.t("meet-agenda"))),
        fields::agenda(&agenda, &all.motions, errors, r),
        Button::submit(r.t("meet-plan")).html(r),
    ];
    Html::joined(&parts, "")
}

pub(super) async fn plan(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    app::meet::may_plan(&services.app, &visit.actor, &body).await?;
    let done = match when::read(&sent) {
        Ok(occasion) => {
            let plan = Plan {
                kind: MeetingKind::from_name(&sent.one("kind")).unwrap_or(MeetingKind::Regular),
                title: Text::new(visit.reader.language.clone(), sent.one("title").trim()),
                occasion,
                agenda: fields::agenda_of(&sent),
            };
            plan_meeting(&services.app, &visit.actor, &body, plan).await
        }
        Err(error) => Err(error),
    };
    match done {
        Ok(meeting) => Ok(Redirect::to(&format!("/meetings/{}", meeting.id)).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &body, &sent.with(errors)).await
        }
    }
}
