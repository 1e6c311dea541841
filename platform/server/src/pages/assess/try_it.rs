//! `/try`: is it citizen data? For anybody, without an account; nothing is stored. The page prints as a report, and
//! whoever is signed in can start an initiative from it.

use app::register::{Answering, Wording, add_round, assess_round, register_initiative};
use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::decide::assess_form::{Answers, fields};
use crate::pages::initiatives::{Judgement, profile_of};
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/try_it.html")]
struct View<'a> {
    r: &'a Reader,
    summary: Html,
    follows: Option<(Html, Html, Html)>,
    start: Option<Html>,
    kept: Vec<(String, String)>,
    about: Html,
    stages: Html,
    button: Html,
    open: bool,
}

pub(super) async fn show(visit: Visit) -> Response {
    page(&visit, &Answers::default(), &[], None, &ErrorSummary::default())
}

pub(super) async fn send(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Result<Response, Fault> {
    let answers = Answers::sent(&Sent::from(pairs.clone()))?;
    let signed_in = visit.actor.account().is_some();
    Ok(page(
        &visit,
        &answers,
        &pairs,
        Some(signed_in),
        &ErrorSummary::default(),
    ))
}

pub(super) async fn start(
    visit: Visit,
    State(services): State<Services>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (app, actor) = (&services.app, &visit.actor);
    app::act::authorise(app, actor, app::Verb::RegisterInitiative, None).await?;
    let sent = Sent::from(pairs.clone());
    let answers = Answers::sent(&sent)?;
    let wording = Wording {
        title: sent.one("title"),
        kind: sent.one("type"),
        ..Wording::default()
    };
    let it = match register_initiative(app, actor, &wording, &visit.reader.language).await {
        Ok(it) => it,
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(&visit, &answers, &pairs, Some(true), &errors);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        Err(other) => return Err(other.into()),
    };
    let slug = it.slug.as_str();
    let round = add_round(app, actor, slug).await?;
    let answering = Answering::own(answers.input, answers.evidence, answers.note);
    assess_round(app, actor, (slug, round.number), answering).await?;
    Ok(Redirect::to(&format!("/work/{slug}/decide")).into_response())
}

/// The page; `follows` once there are answers, and whether whoever asks is signed in.
fn page(
    visit: &Visit,
    answers: &Answers,
    pairs: &[(String, String)],
    follows: Option<bool>,
    errors: &ErrorSummary,
) -> Response {
    let r = &visit.reader;
    let outcome = framework::assess(&answers.input);
    let judgement = Judgement {
        input: &answers.input,
        outcome: &outcome,
        judged: None,
        ruling: None,
        evidence: &answers.evidence,
        note: &answers.note,
    };
    let (about, stages, _) = fields(answers, r);
    let title = Field::text("title", r.t("field-title")).error(errors.on("title"));
    let start = [title.html(r), Button::submit(r.t("try-start-button")).html(r)];
    let view = View {
        r,
        summary: errors.html(r),
        follows: follows.map(|_| {
            let profile = profile_of(&answers.input, None, r, false);
            (profile, judgement.html(r), judgement.table(r))
        }),
        start: follows
            .filter(|signed_in| *signed_in)
            .map(|_| Html::joined(&start, "")),
        kept: pairs
            .iter()
            .filter(|(name, _)| name != "title")
            .cloned()
            .collect(),
        about,
        stages,
        button: Button::submit(r.t("try-button")).html(r),
        open: follows.is_none(),
    };
    let page = visit.page(r.plain("try-title"), crate::render(&view));
    let page = page.section(Section::Framework).description(r.plain("try-lead"));
    page.into_response()
}
