//! `/bodies/{slug}/motions`: draft a motion in one's own words.

use app::Verb;
use app::decide::{DraftAsked, body_for, draft_motion};
use axum::Form as Sends;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::decision::Paper;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::{Component, Html};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::pages::form::{Form, findings_of, joined, to};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Filled::default()).await
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Sends(pairs): Sends<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = DraftAsked {
        title: sent.one("title"),
        text: sent.one("text"),
        papers: papers(&sent.one("papers")),
        ..DraftAsked::default()
    };
    match draft_motion(&services.app, &visit.actor, &slug, asked, &visit.reader.language).await {
        Ok(motion) => Ok(to(&format!("/decisions/{}", motion.id))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = page(&visit, &services, &slug, &sent.with(errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// Addresses, one a line: pages of this site or of the web.
fn papers(text: &str) -> Vec<Paper> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|l| {
            l.starts_with("https://")
                || l.starts_with("http://")
                || (l.starts_with('/') && !l.starts_with("//"))
        })
        .map(|l| Paper {
            title: l.to_owned(),
            address: l.to_owned(),
        })
        .collect()
}

async fn page(visit: &Visit, services: &Services, slug: &str, filled: &Filled) -> Result<Response, Fault> {
    let Filled { sent, errors } = filled;
    let body = body_for(&services.app, &visit.actor, Verb::DraftMotion, slug).await?;
    let r = &visit.reader;
    let fields = [
        Field::text("title", r.t("motion-field-title"))
            .hint(r.t("motion-field-title-hint"))
            .value(sent.one("title"))
            .error(errors.on("title"))
            .html(r),
        Field::lines("text", r.t("motion-field-text"), 6)
            .hint(r.t("motion-field-text-hint"))
            .value(sent.one("text"))
            .error(errors.on("text"))
            .html(r),
        Field::lines("papers", r.t("motion-field-papers"), 2)
            .hint(r.t("motion-field-papers-hint"))
            .value(sent.one("papers"))
            .optional()
            .html(r),
        Button::submit(r.t("motion-draft-save")).html(r),
    ];
    let form = Form {
        title: r.t("motion-draft"),
        lead: words::link(&body, r),
        summary: errors.html(r),
        fields: joined(&fields),
        after: Html::empty(),
    };
    Ok(visit
        .page(form.title.plain(), crate::render(&form))
        .into_response())
}
