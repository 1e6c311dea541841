//! What is sent from a grant's page. Which step a form is, its prefix says.

use std::collections::BTreeMap;

use app::Verb;
use app::decide::authorise_seat;
use app::fund::{
    GrantStep, Part, assess_grant, report_spending, step_grant, subject_of_allocation, subject_of_exception,
    view_grant,
};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Language, Text};

use super::grant_forms::{ANSWERS, PARTS};
use super::{ask, grant};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

async fn after(
    visit: &Visit,
    services: &Services,
    award: &str,
    (sent, prefix): (&Sent, &str),
    done: app::Result<fund::Grant>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&format!("/grants/{award}")).into_response()),
        Err(error) => {
            let errors = ask::errors(error, prefix, &visit.reader)?;
            grant::page(visit, services, award, &sent.with(errors)).await
        }
    }
}

pub(super) async fn assess(
    visit: Visit,
    State(services): State<Services>,
    Path(award): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let answer = |(at, name): (usize, &&str)| (at, sent.one(&format!("j_{name}")));
    let answers: BTreeMap<usize, String> = ANSWERS.iter().enumerate().map(answer).collect();
    let (reason, language) = (sent.one("j_reason"), &visit.reader.language);
    let done = assess_grant(&services.app, &visit.actor, &award, &answers, &reason, language).await;
    after(&visit, &services, &award, (&sent, "j_"), done).await
}

/// Puts the allocation, or the exception for a group outside the phase, to the vote of the board.
pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(award): Path<String>,
    Query(asked): Query<BTreeMap<String, String>>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let view = view_grant(&services.app, &visit.actor, &award).await?;
    authorise_seat(&services.app, &visit.actor, Verb::DraftMotion, &view.board).await?;
    let exception = asked.contains_key("exception");
    let found = if exception {
        subject_of_exception(&services.app, &award).await
    } else {
        subject_of_allocation(&services.app, &award, &sent.one("a_amount")).await
    };
    let (_, board, subject) = match found {
        Ok(found) => found,
        Err(error) => return after(&visit, &services, &award, (&sent, "a_"), Err(error)).await,
    };
    let key = if exception {
        "grant-exception"
    } else {
        "grant-allocation"
    };
    let amount = if exception {
        String::new()
    } else {
        format!(" ({} {})", sent.one("a_amount").trim(), view.fund.currency)
    };
    // A motion is public: it names the fund and the amount. Who asks stands behind the link, for who may read it.
    let fund = view
        .fund
        .name
        .best(&Language::english())
        .map_or("", |(_, name)| name);
    let name = Text::english(format!("{fund}{amount}"));
    let named = (key, &name, format!("/funds/{}", view.fund.slug));
    put_to_vote(&visit, &services, board.slug.as_str(), subject, named).await
}

/// The step that a form stands for, with its prefix.
fn read(sent: &Sent) -> (GrantStep, &'static str) {
    let sends = |prefix: &str| sent.names().any(|n| n.starts_with(prefix));
    if sends("g_") {
        let part = |n: usize| Part {
            amount: sent.one(&format!("g_tranche{n}")),
            condition: sent.one(&format!("g_condition{n}")),
        };
        (GrantStep::Agree((1..=PARTS).map(part).collect()), "g_")
    } else if sends("y_") {
        let number = sent.one("y_tranche").parse().unwrap_or(0);
        (GrantStep::Pay(number, sent.one("y_met")), "y_")
    } else if sends("f_") {
        (GrantStep::Refund, "f_")
    } else if sends("x_") {
        (GrantStep::Close(sent.one("x_reason")), "x_")
    } else if sends("d_") {
        (GrantStep::Decline(sent.one("d_reason")), "d_")
    } else {
        (GrantStep::Allocate, "a_")
    }
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(award): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (step, prefix) = read(&sent);
    let paper = ask::paper(&sent, prefix);
    let done = step_grant(&services.app, &visit.actor, &award, step, &paper).await;
    after(&visit, &services, &award, (&sent, prefix), done).await
}

pub(super) async fn report(
    visit: Visit,
    State(services): State<Services>,
    Path(award): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (words, paper) = (sent.one("e_words"), ask::paper(&sent, "e_"));
    let language = &visit.reader.language;
    let done = report_spending(&services.app, &visit.actor, &award, &words, &paper, language).await;
    after(&visit, &services, &award, (&sent, "e_"), done).await
}
