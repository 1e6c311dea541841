//! `/work/{slug}/decide/rounds/{number}/assess`: judge a round by the framework.
//!
//! Nothing is filed until the button says so; “see what follows” shows the verdict for the answers so far.

use app::register::{Answering, assess_round};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use ui::components::button::Button;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::assess_form::{Answers, fields};
use super::round::open;
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::{Judgement, profile_of};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decide/assess.html")]
struct View<'a> {
    r: &'a Reader,
    follows: Option<(Html, Html)>,
    about: Html,
    stages: Html,
    note: Html,
    buttons: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    let (title, _) = open(&visit, &services, &slug, number).await?;
    let view = app::register::view_initiative(&services.app, &visit.actor, &slug).await?;
    let last = view.round(number).and_then(|r| r.shown.as_ref());
    let mut answers = last.map(Answers::of).unwrap_or_default();
    answers.input.kind = answers.input.kind.or(view.initiative.kind);
    Ok(page(&visit, &slug, &title, &answers, false))
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let answers = Answers::sent(&sent)?;
    if !sent.has("file") {
        let (title, _) = open(&visit, &services, &slug, number).await?;
        return Ok(page(&visit, &slug, &title, &answers, true));
    }
    let answering = Answering::own(answers.input, answers.evidence, answers.note);
    assess_round(&services.app, &visit.actor, (&slug, number), answering).await?;
    Ok(Redirect::to(&format!("/initiatives/{slug}/rounds/{number}")).into_response())
}

fn page(visit: &Visit, slug: &str, title: &Html, answers: &Answers, preview: bool) -> Response {
    let r = &visit.reader;
    let outcome = framework::assess(&answers.input);
    let judgement = Judgement {
        input: &answers.input,
        outcome: &outcome,
        judged: None,
        ruling: None,
        evidence: &answers.evidence,
        note: "",
    };
    let (about, stages, note) = fields(answers, r);
    let buttons = [
        Button::submit(r.t("assess-preview"))
            .quiet()
            .sends("preview", "yes")
            .html(r),
        Button::submit(r.t("assess-file")).sends("file", "yes").html(r),
    ];
    let view = View {
        r,
        follows: preview.then(|| (judgement.html(r), profile_of(&answers.input, None, r, false))),
        about,
        stages,
        note,
        buttons: Html::joined(&buttons, " "),
    };
    let page = visit.page(
        format!("{} – {}", r.plain("assess-title"), title.plain()),
        crate::render(&view),
    );
    page.section(Section::Work)
        .above(tabs(slug, title, "decide", r))
        .into_response()
}
