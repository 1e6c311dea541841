//! What is sent from a meeting's page.

use std::collections::BTreeMap;

use app::AppError;
use app::meet::{
    MeetingChange, Written, add_follow_up, add_sheet, approve_minutes, change_meeting, close_follow_up,
    may_keep, read_sheet, view_meeting, write_minutes,
};
use axum::Form;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Finding, Language, Place, Text};
use governance::meeting::{Attendance, Meeting, Presence, Shows};
use ui::components::error_summary::ErrorSummary;

use super::{fields, show, when};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::{Upload, handed_out, put_to_vote};
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// Back to the meeting, or its page with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    meeting: &str,
    done: Result<Meeting, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/meetings/{meeting}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, meeting, errors).await
        }
    }
}

pub(super) async fn change(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    may_keep(&services.app, &visit.actor, &meeting).await?;
    let change = match sent.one("step").as_str() {
        "call" => Ok(MeetingChange::Call),
        "hold" => Ok(MeetingChange::Hold),
        "cancel" => Ok(MeetingChange::Cancel(sent.one("reason"))),
        "agenda" => Ok(MeetingChange::Agenda(fields::agenda_of(&sent))),
        _ => when::read(&sent).map(MeetingChange::Reschedule),
    };
    let done = match change {
        Ok(change) => change_meeting(&services.app, &visit.actor, &meeting, change).await,
        Err(error) => Err(error),
    };
    after(&visit, &services, &meeting, done).await
}

pub(super) async fn minutes(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let written = written(&pairs);
    let done = write_minutes(&services.app, &visit.actor, &meeting, written).await;
    after(&visit, &services, &meeting, done).await
}

/// What a form writes down: `member-<id>` = how, `minutes-<language>` = words, `decided`, `guests`.
fn written(pairs: &[(String, String)]) -> Written {
    let (mut members, mut minutes, mut decided, mut guests) =
        (BTreeMap::new(), Text::default(), Vec::new(), 0);
    for (name, value) in pairs {
        if let Some(id) = name.strip_prefix("member-").and_then(|id| id.parse().ok()) {
            members.extend(Presence::from_name(value).map(|p| (id, p)));
        } else if let Some(language) = name
            .strip_prefix("minutes-")
            .and_then(|l| l.parse::<Language>().ok())
        {
            minutes = minutes.with(language, value.trim());
        } else if name == "decided" {
            decided.extend(value.parse::<base::Id<governance::Motion>>());
        } else if name == "guests" {
            guests = value.trim().parse().unwrap_or(0);
        }
    }
    Written {
        attendance: Attendance { members, guests },
        minutes,
        decided,
    }
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
) -> Result<Response, Fault> {
    let done = approve_minutes(&services.app, &visit.actor, &meeting).await;
    after(&visit, &services, &meeting, done).await
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
) -> Result<Response, Fault> {
    may_keep(&services.app, &visit.actor, &meeting).await?;
    let view = view_meeting(&services.app, &visit.actor, &meeting).await?;
    let subject = view.meeting.minutes_subject();
    let named = ("meet", &view.meeting.title, format!("/meetings/{meeting}"));
    put_to_vote(&visit, &services, view.body.slug.as_str(), subject, named).await
}

pub(super) async fn follow_up(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    may_keep(&services.app, &visit.actor, &meeting).await?;
    let due = sent.one("due");
    let done = match due.parse() {
        Ok(due) => {
            let (what, owner) = (sent.one("what"), sent.one("owner").parse().ok());
            add_follow_up(&services.app, &visit.actor, &meeting, &what, owner, due).await
        }
        Err(_) => {
            let finding =
                Finding::error(app::register::code::NOT_A_DATE).at(Place::whole().with("field", "due"));
            Err(AppError::finding(finding.with("value", due)))
        }
    };
    after(&visit, &services, &meeting, done).await
}

pub(super) async fn done(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let number = Sent::from(pairs).one("number").parse().unwrap_or(0);
    let done = close_follow_up(&services.app, &visit.actor, &meeting, number).await;
    after(&visit, &services, &meeting, done).await
}

pub(super) async fn sheet(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    // Who may not hand in is told so before the file is read.
    may_keep(&services.app, &visit.actor, &meeting).await?;
    let upload = Upload::read(request).await?;
    let shows = Shows::from_name(&upload.sent.one("shows")).unwrap_or(Shows::Paper);
    let title = upload.sent.one("title");
    let done = add_sheet(
        &services.app,
        &visit.actor,
        &meeting,
        shows,
        &title,
        &upload.bytes,
    )
    .await;
    after(&visit, &services, &meeting, done).await
}

pub(super) async fn read(
    visit: Visit,
    State(services): State<Services>,
    Path((meeting, digest)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (paper, bytes) = read_sheet(&services.app, &visit.actor, &meeting, &digest).await?;
    Ok(handed_out(&paper, bytes, false))
}
