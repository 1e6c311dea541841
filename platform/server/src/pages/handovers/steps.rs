//! The steps on a handover's page: each does one act and leads back, or says what was wrong.

use std::collections::BTreeMap;

use app::AppError;
use app::handover::{
    RulingWording, answer_office, ask_producer, choose_independent, decide, judge, propose_ruling, to_decide,
};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use handover::Handover;
use ui::components::error_summary::ErrorSummary;

use super::show;
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

/// After a step that keeps nothing of its form: [`after`].
async fn simply(
    visit: &Visit,
    services: &Services,
    id: &str,
    done: Result<Handover, AppError>,
) -> Result<Response, Fault> {
    after(visit, services, id, done, (&RulingWording::default(), "")).await
}

/// Back to the page, or the page with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    id: &str,
    done: Result<Handover, AppError>,
    (wording, scheme): (&RulingWording, &str),
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&format!("/handovers/{id}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, id, (wording, scheme, &errors)).await
        }
    }
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let said = (sent.one("number").parse().unwrap_or(0), sent.one("answer"));
    let said = (said.0, said.1.as_str());
    let done = answer_office(&services.app, &visit.actor, &id, said, &visit.reader.language).await;
    simply(&visit, &services, &id, done).await
}

pub(super) async fn independent(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    let said = (reason.as_str(), &visit.reader.language);
    let done = choose_independent(&services.app, &visit.actor, &id, said).await;
    simply(&visit, &services, &id, done).await
}

pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (criterion, question) = (sent.one("criterion"), sent.one("question"));
    let asked = (criterion.as_str(), question.as_str());
    let done = ask_producer(&services.app, &visit.actor, &id, asked, &visit.reader.language).await;
    simply(&visit, &services, &id, done).await
}

pub(super) async fn judged(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let scheme = sent.one("scheme");
    let codes = sent.names().filter_map(|n| n.strip_prefix("item-"));
    let one = |code: &str| {
        let said = (
            sent.one(&format!("item-{code}")),
            sent.one(&format!("note-{code}")),
        );
        (code.to_owned(), said)
    };
    let found: BTreeMap<String, (String, String)> = codes.map(one).collect();
    let asked = (scheme.as_str(), &found);
    let done = judge(&services.app, &visit.actor, &id, asked, &visit.reader.language).await;
    after(&visit, &services, &id, done, (&RulingWording::default(), &scheme)).await
}

pub(super) async fn ruling(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let one = |name: &str| sent.one(name);
    let wording = RulingWording {
        category: one("category"),
        reasons: one("reasons"),
        indicator: one("indicator"),
        scope: one("scope"),
        expires: one("expires"),
        review: one("review"),
        nature: one("nature"),
        status: one("status"),
    };
    let asked = (&wording, &visit.reader.language);
    let done = propose_ruling(&services.app, &visit.actor, &id, asked).await;
    after(&visit, &services, &id, done, (&wording, "")).await
}

pub(super) async fn vote(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let (it, subject, office) = match to_decide(&services.app, &visit.actor, &id).await {
        Ok(found) => found,
        Err(error) => return simply(&visit, &services, &id, Err(error)).await,
    };
    let named = ("handover", &it.dossier.title, format!("/handovers/{id}"));
    put_to_vote(&visit, &services, office.slug.as_str(), subject, named).await
}

pub(super) async fn decided(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let done = decide(&services.app, &visit.actor, &id).await;
    simply(&visit, &services, &id, done).await
}
