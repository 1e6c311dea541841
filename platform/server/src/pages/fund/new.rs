//! `/bodies/{body}/fund`: the funds of a board; who keeps it proposes one.

use app::Verb;
use app::decide::may_seat;
use app::fund::{FundWording, all_funds, propose_fund};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use governance::Body;
use ui::{Component, Html, Reader};

use super::ask::{self, Ask};
use super::frame::{Content, status};
use super::list::cards;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(body): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &body, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, body: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let body = services.app.store.named::<Body>(body).await?.value;
    let mut funds = all_funds(&services.app).await?;
    funds.retain(|f| f.board == body.id);
    let r = &visit.reader;
    let mut sections = Vec::new();
    if may_seat(&services.app, &visit.actor, Verb::ProposeFund, &body).await? {
        sections.push((r.t("fund-new"), form(&body, filled, r)));
    }
    let content = Content {
        kicker: r.text(&body.name),
        title: r.t("fund-list"),
        lead: r.t("fund-list-lead"),
        summary: errors.html(r),
        notice: cards(&funds, r),
        sections,
        ..Content::default()
    };
    let shell = visit
        .page(r.plain("fund-list"), crate::render(&content))
        .above(frame::above(&body, "fund", r));
    Ok((status(errors), shell).into_response())
}

fn form(body: &Body, filled: &Filled, r: &Reader) -> Html {
    let lead = Html::trusted(format!("<p>{}</p>", r.t("fund-new-lead")));
    let form = Ask::new("", filled, r)
        .text("name", "fund-name")
        .lines("about", "fund-about")
        .maybe("currency", "fund-kept-in")
        .maybe("members_of", "fund-members-of")
        .maybe("paper_title", "fund-source")
        .maybe("paper_at", "fund-paper-at-field")
        .form(&format!("/bodies/{}/fund", body.slug), "fund-propose");
    Html::joined(&[lead, form], "")
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
            page(&visit, &services, &body, &sent.with(errors)).await
        }
    }
}
