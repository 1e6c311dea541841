//! `/bodies/{body}/fund`: who keeps a body proposes a fund of which it is the board.

use app::Verb;
use app::decide::body_for;
use app::fund::{FundWording, propose_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use governance::Body;
use ui::Component;
use ui::components::error_summary::ErrorSummary;

use super::ask::{self, Ask};
use super::frame::{Content, status};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::work::Sent;
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    let body = body_for(&services.app, &visit.actor, Verb::ProposeFund, &body).await?;
    Ok(page(&visit, &body, &Sent::default(), &ErrorSummary::default()))
}

fn page(visit: &Visit, body: &Body, sent: &Sent, errors: &ErrorSummary) -> Response {
    let r = &visit.reader;
    let form = Ask::new("", sent, errors, r)
        .text("name", "fund-name")
        .lines("about", "fund-about")
        .maybe("currency", "fund-kept-in")
        .maybe("members_of", "fund-members-of")
        .maybe("paper_title", "fund-source")
        .maybe("paper_at", "fund-paper-at-field")
        .form(&format!("/bodies/{}/fund", body.slug), "fund-propose");
    let content = Content {
        title: r.t("fund-new"),
        lead: r.t("fund-new-lead"),
        summary: errors.html(r),
        sections: vec![(r.t("fund-new-what"), form)],
        ..Content::default()
    };
    let shell = visit
        .page(r.plain("fund-new"), crate::render(&content))
        .above(frame::above(body, "fund", r));
    (status(errors), shell).into_response()
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = FundWording {
        name: sent.one("name"),
        about: sent.one("about"),
        currency: sent.one("currency"),
        members_of: sent.one("members_of"),
        source: ask::paper(&sent, ""),
    };
    let done = propose_fund(
        &services.app,
        &visit.actor,
        &body,
        &wording,
        &visit.reader.language,
    )
    .await;
    match done {
        Ok(fund) => Ok(Redirect::to(&format!("/funds/{}", fund.slug)).into_response()),
        Err(error) => {
            let errors = ask::errors(error, "", &visit.reader)?;
            let body = body_for(&services.app, &visit.actor, Verb::ProposeFund, &body).await?;
            Ok(page(&visit, &body, &sent, &errors))
        }
    }
}
