//! Meetings for the calendars of telephones: one, and all that are public of a body.

use app::meet::{meetings_of, view_meeting};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use governance::formats::{Calendar, calendar};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

const TYPE: &str = "text/calendar; charset=utf-8";

fn of(services: &Services, visit: &Visit, name: &base::Text) -> Calendar {
    let language = visit.reader.language.clone();
    Calendar {
        name: name
            .best(&language)
            .map_or_else(String::new, |(_, words)| words.to_owned()),
        base: services.settings.public_url.clone(),
        language,
        now: services.app.now(),
    }
}

pub(super) async fn one(
    visit: Visit,
    State(services): State<Services>,
    Path(meeting): Path<String>,
) -> Result<Response, Fault> {
    let view = view_meeting(&services.app, &visit.actor, &meeting).await?;
    let text = calendar(&of(&services, &visit, &view.body.name), [&view.meeting]);
    let saved = "attachment; filename=\"invitation.ics\"";
    Ok(([(CONTENT_TYPE, TYPE), (CONTENT_DISPOSITION, saved)], text).into_response())
}

/// A calendar that subscribes has no session: it sees what the public sees.
pub(super) async fn feed(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let all = meetings_of(&services.app, &visit.actor, &body).await?;
    let text = calendar(&of(&services, &visit, &all.body.name), &all.meetings);
    Ok(([(CONTENT_TYPE, TYPE)], text).into_response())
}
