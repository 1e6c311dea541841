//! What is sent from the pages of plans.

use app::collaborative::kept_body;
use app::plan::{DoneWording, approve_plan, edit_plan, mark_done, propose_plan, view_plan};
use app::{AppError, Verb};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use base::Text;
use governance::plan::Plan;
use ui::components::error_summary::ErrorSummary;

use super::{form, list, show};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::{findings_of, to};
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = form::read(&Sent::from(pairs));
    let language = &visit.reader.language;
    match propose_plan(&services.app, &visit.actor, &slug, &wording, language).await {
        Ok(plan) => Ok(to(&format!("/bodies/{slug}/plans/{}", plan.span.name()))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            list::page(&visit, &services, &slug, (&wording, &errors)).await
        }
    }
}

pub(super) async fn edit(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let wording = form::read(&Sent::from(pairs));
    let (key, language) = ((slug.as_str(), name.as_str()), &visit.reader.language);
    match edit_plan(&services.app, &visit.actor, key, &wording, language).await {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/plans/{name}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(&visit, &services, key, (Some(wording), &errors)).await
        }
    }
}

/// Puts the plan to the vote of who decides.
pub(super) async fn put(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response, Fault> {
    kept_body(&services.app, &visit.actor, Verb::ProposePlan, &slug).await?;
    let view = view_plan(&services.app, &visit.actor, (&slug, &name)).await?;
    let title = Text::english(view.plan.span.name());
    let named = ("plan", &title, format!("/bodies/{slug}/plans/{name}"));
    let decides = view.decides.slug.to_string();
    put_to_vote(&visit, &services, &decides, view.plan.subject(), named).await
}

/// Back to the plan, or its page with what was wrong.
async fn after(
    visit: &Visit,
    services: &Services,
    (slug, name): (&str, &str),
    done: Result<Plan, AppError>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&format!("/bodies/{slug}/plans/{name}"))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            show::page(visit, services, (slug, name), (None, &errors)).await
        }
    }
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let done = approve_plan(&services.app, &visit.actor, (&slug, &name)).await;
    after(&visit, &services, (&slug, &name), done).await
}

pub(super) async fn done(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = DoneWording {
        on: sent.one("on"),
        evidence: sent.one("evidence"),
        words: sent.one("words"),
    };
    let number = sent.one("number").parse().unwrap_or(0);
    let (key, language) = ((slug.as_str(), name.as_str()), &visit.reader.language);
    let done = mark_done(&services.app, &visit.actor, key, number, (&wording, language)).await;
    after(&visit, &services, key, done).await
}
