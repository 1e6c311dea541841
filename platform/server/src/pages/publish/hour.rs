//! On the work page of a release: the hour at which it goes out, what stood against it, and the DOI of one that is out.

use app::AppError;
use app::publish::{ScheduleWording, against_publishing, note_doi, schedule_release};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use protect::{Companion, Release, State as Life};
use ui::components::button::Button;
use ui::components::field::Field;
use ui::components::finding_list::FindingList;
use ui::components::notice::{Kind, Notice};
use ui::{Component, Html, Reader};

use super::stand;
use crate::Services;
use crate::fault::Fault;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// What a release needs here where it stands; nothing for who does not lead.
pub(super) async fn panel(
    services: &Services,
    release: &Release,
    companion: &Companion,
    at: &str,
    r: &Reader,
) -> Result<Html, AppError> {
    Ok(match release.state() {
        Life::Approved { .. } => {
            let against = match companion.schedule.held {
                None => Html::empty(),
                Some(held) => held_back(services, release, held, r).await?,
            };
            Html::joined(&[against, hour(companion, at, r)], "")
        }
        Life::Published { .. } | Life::Superseded { .. } => doi(companion, at, r),
        _ => Html::empty(),
    })
}

/// That its hour came and something stood against it, with what stands against it now.
async fn held_back(
    services: &Services,
    release: &Release,
    held: base::Timestamp,
    r: &Reader,
) -> Result<Html, AppError> {
    let against = against_publishing(&services.app, release).await?;
    let told = Notice::new(
        Kind::Stop,
        r.t("schedule-held"),
        r.tv("schedule-held-text", "date", r.moment(held)),
    );
    let findings = match against.is_empty() {
        true => Html::trusted(format!("<p>{}</p>", r.t("schedule-free"))),
        false => FindingList::of(&against).html(r),
    };
    Ok(Html::joined(&[told.html(r), findings], ""))
}

fn hour(companion: &Companion, at: &str, r: &Reader) -> Html {
    let schedule = &companion.schedule;
    let now = schedule.goes_out;
    let told = now.map_or_else(Html::empty, |out| {
        Html::trusted(format!(
            "<p>{}</p>",
            r.tv("schedule-goes-out", "date", r.moment(out))
        ))
    });
    let part = |format: &str| now.map_or_else(String::new, |out| out.strftime(format).to_string());
    let reason = Field::text("reason", r.t("schedule-reason"));
    let reason = match now {
        Some(_) => reason.hint(r.t("schedule-reason-hint")),
        None => reason.optional(),
    };
    let fields = [
        Field::date("day", r.t("schedule-day"))
            .hint(r.t("schedule-day-hint"))
            .value(part("%Y-%m-%d"))
            .optional()
            .html(r),
        Field::text("hour", r.t("schedule-hour"))
            .hint(r.t("schedule-hour-hint"))
            .value(if now.is_some() {
                part("%H:%M")
            } else {
                "09:00".to_owned()
            })
            .html(r),
        reason.html(r),
        Field::lines("access", r.t("schedule-access"), 2)
            .hint(r.t("schedule-access-hint"))
            .value(schedule.access.join("\n"))
            .optional()
            .html(r),
        Button::submit(r.t("schedule-set")).quiet().html(r),
    ];
    Html::trusted(format!(
        "<section><h2>{}</h2><p class=\"column\">{} <a href=\"/calendar\">{}</a></p>{told}\
         <form method=\"post\" action=\"{at}/schedule\" class=\"column stack\">{}</form></section>",
        r.t("schedule-title"),
        r.t("schedule-text"),
        r.t("calendar-title"),
        Html::joined(&fields, "")
    ))
}

fn doi(companion: &Companion, at: &str, r: &Reader) -> Html {
    let value = companion.doi.as_ref().map_or("", |d| d.as_str());
    let fields = [
        Field::text("doi", r.t("release-doi"))
            .hint(r.t("release-doi-hint"))
            .value(value)
            .html(r),
        Button::submit(r.t("release-doi-note")).quiet().html(r),
    ];
    Html::trusted(format!(
        "<form method=\"post\" action=\"{at}/doi\" class=\"column stack\">{}</form>",
        Html::joined(&fields, "")
    ))
}

async fn after<T>(
    visit: &Visit,
    services: &Services,
    (slug, name): (&str, &str),
    done: Result<T, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/work/{slug}/publish/{name}")).into_response()),
        Err(AppError::Findings(findings)) => stand(visit, services, (slug, name), Some(findings)).await,
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn schedule(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = ScheduleWording {
        day: sent.one("day"),
        hour: sent.one("hour"),
        reason: sent.one("reason"),
        access: sent.one("access"),
    };
    let done = schedule_release(&services.app, &visit.actor, &name, &wording).await;
    after(&visit, &services, (&slug, &name), done).await
}

pub(super) async fn note(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let text = Sent::from(pairs).one("doi");
    let done = note_doi(&services.app, &visit.actor, &name, &text).await;
    after(&visit, &services, (&slug, &name), done).await
}
