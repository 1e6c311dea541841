//! `POST …/risks/…`: begin a list, add typical harms, strike a row, approve, look again.

use app::design::{RiskWording, approve_risks, begin_risks, look_again, remove_risk, write_how};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use governance::risk::{RiskAssessment, Typical};
use ui::Reader;

use super::{Pairs, Round, language, risks, steps, to};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::findings_of;
use crate::pages::work::Sent;
use crate::visit::Visit;

/// Back to the list, or the list with what was wrong.
async fn answer(
    visit: &Visit,
    services: &Services,
    key: app::design::Key<'_>,
    done: app::Result<RiskAssessment>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(key, "/risks")),
        Err(error) => risks::page(visit, services, key, &findings_of(error)?).await,
    }
}

/// A typical harm as a row, in the reader's language; how likely and how grave it is here, people say themselves.
fn typical(t: Typical, r: &Reader) -> RiskWording {
    let key = format!("typical-{}", t.as_str());
    RiskWording {
        harm: r.plain(&key),
        group: r.plain(&format!("{key}.group")),
        measures: r.plain(&format!("{key}.measure")),
        ..RiskWording::default()
    }
}

pub(super) async fn begin(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, r) = (Sent::from(pairs), &visit.reader);
    let chosen = sent.all("typical");
    let rows: Vec<RiskWording> = chosen
        .iter()
        .filter_map(|name| Some(typical(Typical::from_name(name)?, r)))
        .collect();
    let key = (slug.as_str(), number);
    let done = begin_risks(&services.app, &visit.actor, key, &rows, &r.language).await;
    answer(&visit, &services, key, done).await
}

pub(super) async fn remove(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let row = Sent::from(pairs).one("row").parse().unwrap_or(0);
    let key = (slug.as_str(), number);
    let done = remove_risk(&services.app, &visit.actor, key, row).await;
    answer(&visit, &services, key, done).await
}

pub(super) async fn how(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (key, tongue) = ((slug.as_str(), number), language::of(&sent, &visit.reader));
    let done = write_how(&services.app, &visit.actor, key, &sent.one("how"), &tongue).await;
    answer(&visit, &services, key, done).await
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
) -> Result<Response, Fault> {
    let key = (slug.as_str(), number);
    let done = approve_risks(&services.app, &visit.actor, key).await;
    answer(&visit, &services, key, done).await
}

/// Puts the list that is being written to the vote of a body.
pub(super) async fn ask(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let view = app::design::view_risks(&services.app, &visit.actor, (&slug, number)).await?;
    let body = Sent::from(pairs).one("body");
    steps::asked_of_ours(&visit, &services, &view.at, (&view.bodies, &body)).await?;
    let draft = view
        .draft
        .ok_or_else(|| app::AppError::not_found("risk_assessment", "draft"))?;
    if draft.check().has_errors() {
        return risks::page(&visit, &services, (&slug, number), &draft.check()).await;
    }
    let title = view.at.initiative.title.clone();
    let address = view.at.address("/risks");
    put_to_vote(
        &visit,
        &services,
        &body,
        draft.subject(),
        ("risk", &title, address),
    )
    .await
}

pub(super) async fn again(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<Round>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let (key, tongue) = ((slug.as_str(), number), language::of(&sent, &visit.reader));
    let done = look_again(&services.app, &visit.actor, key, &sent.one("note"), &tongue).await;
    answer(&visit, &services, key, done).await
}
