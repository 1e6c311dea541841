//! What is sent from the page of remarks: a remark by anybody, and what the producer does with one.

use app::people::Paced;
use app::usage::{RemarkStep, RemarkWording, remark_to_answer, say_remark, step_remark};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use ui::components::error_summary::ErrorSummary;

use super::{Which, page};
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
        Ok(_) => page(&visit, &services, &slug, (Filled::default(), Which::Taken)).await,
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &slug, (sent.with(errors), Which::New)).await
        }
    }
}

pub(super) async fn look(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    step(&visit, &services, &id, (RemarkStep::Look, Sent::default())).await
}

pub(super) async fn answer(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let answer = RemarkStep::Answer(sent.one("outcome"), sent.one("answer"));
    step(&visit, &services, &id, (answer, sent)).await
}

pub(super) async fn leave_out(
    visit: Visit,
    State(services): State<Services>,
    Path(id): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let left_out = RemarkStep::LeaveOut(sent.one("reason"));
    step(&visit, &services, &id, (left_out, sent)).await
}

/// Back to the page of the release, or that page with the form as it was sent and what was wrong.
async fn step(
    visit: &Visit,
    services: &Services,
    id: &str,
    (step, sent): (RemarkStep, Sent),
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    match step_remark(app, &visit.actor, id, (step, &r.language)).await {
        Ok(it) => Ok(to(&format!("/releases/{}/remarks#remark-{id}", it.slug))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, r);
            let it = remark_to_answer(app, &visit.actor, id).await?;
            page(
                visit,
                services,
                it.slug.as_str(),
                (sent.with(errors), Which::At(id)),
            )
            .await
        }
    }
}
