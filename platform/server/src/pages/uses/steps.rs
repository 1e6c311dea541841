//! The steps on a claim's page: each does one act and leads back, or says what was wrong.

use app::AppError;
use app::usage::{
    Confirming, Promising, commit_to_answer, confirm_use, leave_use_out, look_at_use, withdraw_use,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use knowledge::Side;
use knowledge::usage::Used;
use ui::components::error_summary::ErrorSummary;

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// Back to the page, or the page with the form of that number as it was sent and what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    id: &str,
    (done, sent, number): (Result<Used, AppError>, &Sent, u8),
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&format!("/uses/{id}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, id, &sent.with(errors).among(number)).await
        }
    }
}

pub(super) async fn look(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let done = look_at_use(&services.app, &visit.actor, &id).await;
    after(&visit, &services, &id, (done, &Sent::default(), 0)).await
}

pub(super) async fn leave_out(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = leave_use_out(&services.app, &visit.actor, &id, &sent.one("reason")).await;
    after(&visit, &services, &id, (done, &sent, 0)).await
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = withdraw_use(&services.app, &visit.actor, &id, &sent.one("reason")).await;
    after(&visit, &services, &id, (done, &sent, 0)).await
}

pub(super) async fn producer(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    confirmed(visit, services, id, pairs, Side::Producer).await
}

pub(super) async fn decider(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    confirmed(visit, services, id, pairs, Side::DecisionMaker).await
}

async fn confirmed(
    visit: Visit,
    services: Services,
    id: String,
    pairs: Vec<(String, String)>,
    side: Side,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Confirming {
        answer: sent.one("answer"),
        words: sent.one("words"),
    };
    let language = &visit.reader.language;
    let done = confirm_use(&services.app, &visit.actor, (&id, side), &asked, language).await;
    after(&visit, &services, &id, (done, &sent, show::number_of(side))).await
}

pub(super) async fn promise(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Promising {
        what: sent.one("what"),
        due: sent.one("due"),
    };
    let language = &visit.reader.language;
    let done = commit_to_answer(&services.app, &visit.actor, &id, &asked, language).await;
    after(&visit, &services, &id, (done, &sent, 0)).await
}
