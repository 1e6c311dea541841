//! What is sent from the page of remarks: a remark by anybody, and what the producer does with one.

use app::people::Paced;
use app::usage::{RemarkStep, RemarkWording, say_remark, step_remark};
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use ui::components::error_summary::ErrorSummary;
use ui::components::page::Section;
use ui::{Component, Html};

use super::page;
use crate::Services;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::design::language;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

pub(super) async fn say(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    From(from): From,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let (sent, app) = (Sent::from(pairs), &services.app);
    if visit.actor.account().is_none() {
        app.pace.step(Paced::Word, &from.address, app.now())?;
    }
    let language = language::of(&sent, &visit.reader);
    let wording = RemarkWording {
        kind: sent.one("kind"),
        figure: sent.one("figure"),
        words: sent.one("words"),
    };
    match say_remark(app, &visit.actor, &slug, (&wording, &language)).await {
        Ok(made) if made.seen => Ok(to(&format!("/releases/{slug}/remarks#remark-{}", made.id))),
        Ok(_) => page(&visit, &services, &slug, (&Filled::default(), true)).await,
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, (&sent.with(errors), false)).await
        }
    }
}

pub(super) async fn look(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    step(&visit, &services, &id, RemarkStep::Look).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let answer = RemarkStep::Answer(sent.one("outcome"), sent.one("answer"));
    step(&visit, &services, &id, answer).await
}

pub(super) async fn leave_out(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let reason = Sent::from(pairs).one("reason");
    step(&visit, &services, &id, RemarkStep::LeaveOut(reason)).await
}

/// Back to the page of the release, or what was wrong and the way back.
async fn step(visit: &Visit, services: &Services, id: &str, step: RemarkStep) -> Result<Response, Fault> {
    let r = &visit.reader;
    match step_remark(&services.app, &visit.actor, id, (step, &r.language)).await {
        Ok(it) => Ok(to(&format!("/releases/{}/remarks#remark-{id}", it.slug))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            let main = Html::trusted(format!("<h1>{}</h1>{}", r.t("remark-answer"), errors.html(r)));
            let shell = visit
                .page(r.plain("remark-answer"), main)
                .section(Section::Releases);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shell).into_response())
        }
    }
}
