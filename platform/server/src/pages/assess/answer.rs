//! `/answer/{code}`: who decided? One question a screen, large buttons with pictures.
//!
//! The answers so far travel in the page itself and are kept nowhere; only the last button sends them, and what
//! is kept then is a count.

use app::assess::{Answered, Answers, answer, find_right, recording_for, sound_of};
use askama::Template;
use axum::Form;
use axum::extract::{FromRequest, Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use framework::Stage;
use framework::participants::Said as Saying;
use registry::Asking;
use registry::assessment::Right;
use ui::components::said::Said;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::handed_out;
use crate::pages::initiatives::words;
use crate::pages::people::from;
use crate::pages::work::Sent;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "assess/start.html")]
struct Start<'a> {
    r: &'a Reader,
    about: Html,
    closes: Html,
    left: Option<Html>,
}

#[derive(Template)]
#[template(path = "assess/question.html")]
struct Question<'a> {
    r: &'a Reader,
    heading: Html,
    step: Html,
    stage: &'static str,
    audio: Option<String>,
    answers: Vec<Html>,
    kept: Vec<(String, &'static str)>,
    first: bool,
}

#[derive(Template)]
#[template(path = "assess/last.html")]
struct Last<'a> {
    r: &'a Reader,
    words: String,
    kept: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "assess/done.html")]
struct Done<'a> {
    r: &'a Reader,
    closes: Html,
    code: String,
    left: Option<Html>,
}

/// The right of a code in an address, and what it is about.
async fn right(services: &Services, code: &str, from: &str) -> Result<(Right, Asking, base::Text), Fault> {
    let missing = |_| Fault(app::AppError::not_found("code", "this code"));
    let (right, asking) = find_right(&services.app, code.parse().map_err(missing)?, from).await?;
    let about = services.app.store.get(asking.initiative).await?;
    Ok((right.value, asking, about.value.title))
}

fn day(asking: &Asking, r: &Reader) -> String {
    words::day(asking.closes, r)
}

pub(super) async fn start(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let (right, asking, about) = match right(&services, &code, &from(&request)).await {
        Err(Fault(app::AppError::NotFound { .. })) => return Ok(super::code::PAGE.unknown(&visit, &code)),
        found => found?,
    };
    let r = &visit.reader;
    let left = usize::try_from(right.left).unwrap_or(0);
    let view = Start {
        r,
        about: r.tv("answer-about", "title", r.text(&about).plain()),
        closes: r.tv("answer-closes", "date", day(&asking, r)),
        left: (left > 1).then(|| r.tn("answer-left", left)),
    };
    Ok(visit
        .page(r.plain("answer-title"), crate::render(&view))
        .into_response())
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response, Fault> {
    let from = from(&request);
    let (_, asking, about) = right(&services, &code, &from).await?;
    let Ok(Form(pairs)) = Form::<Vec<(String, String)>>::from_request(request, &services).await else {
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let sent = Sent::from(pairs);
    let (answers, at) = read(&sent)?;
    if sent.has("send") {
        let parsed = code
            .parse()
            .map_err(|_| Fault(app::AppError::not_found("code", "this code")))?;
        let answered = answer(&services.app, parsed, &answers, &from).await?;
        return Ok(done(&visit, &asking, &code, answered));
    }
    Ok(match Stage::ALL.get(at) {
        Some(stage) => {
            let heard = recording_for(&services.app, &asking, *stage, &visit.reader.language).await?;
            let audio = heard.map(|it| format!("/answer/{code}/sound/{}/{}", stage.code(), it.language));
            question(&visit, &about, (*stage, audio), &answers)
        }
        None => last(&visit, &answers),
    })
}

/// A question as somebody spoke it, for who holds the code.
pub(super) async fn sound(
    State(services): State<Services>,
    Path((code, stage, language)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response, Fault> {
    let (_, asking, _) = right(&services, &code, &from(&request)).await?;
    let none = || app::AppError::not_found("recording", &stage);
    let at = Stage::from_code(&stage).ok_or_else(none)?;
    let language = language.parse().map_err(|_| none())?;
    let found = recording_for(&services.app, &asking, at, &language).await?;
    let found = found.ok_or_else(none)?;
    let bytes = sound_of(&services.app, &found).await?;
    Ok(handed_out(&found.paper, bytes, false))
}

/// The answers so far, and the place of the next screen: after the question that was answered, before the one
/// that was gone back from.
fn read(sent: &Sent) -> Result<(Answers, usize), Fault> {
    let wrong = |name: &str| {
        let finding = base::Finding::error(app::assess::code::NOT_AN_ANSWER).with("value", name);
        Fault(app::AppError::finding(finding))
    };
    let mut answers = Answers {
        words: sent.one("words"),
        ..Answers::default()
    };
    for stage in Stage::ALL {
        let kept = sent.one(&format!("a-{stage}"));
        if !kept.is_empty() {
            let said = Saying::from_name(&kept).ok_or_else(|| wrong(&kept))?;
            answers.stages.insert(stage, said);
        }
    }
    let at = Stage::ALL.into_iter().position(|s| s.code() == sent.one("at"));
    if let (Some(at), true) = (at, sent.has("say")) {
        let said = sent.one("say");
        let said = Saying::from_name(&said).ok_or_else(|| wrong(&said))?;
        answers.stages.insert(Stage::ALL[at], said);
        return Ok((answers, at + 1));
    }
    let here = at.unwrap_or(if sent.has("back") { Stage::ALL.len() } else { 0 });
    Ok((
        answers,
        if sent.has("back") {
            here.saturating_sub(1)
        } else {
            here
        },
    ))
}

/// The answers as the page carries them on.
fn kept(answers: &Answers) -> Vec<(String, &'static str)> {
    let one = |(stage, said): (&Stage, &Saying)| (format!("a-{stage}"), said.as_str());
    answers.stages.iter().map(one).collect()
}

/// The six answers to a question, as buttons.
fn buttons(before: Option<Saying>, r: &Reader) -> Vec<Html> {
    let one = |said: Saying| {
        let level = match said {
            Saying::Level(level) => level.number(),
            Saying::NotThere => 0,
        };
        let button = Said {
            level,
            label: r.t(&format!("answer-say-{}", said.as_str())),
            name: "say".into(),
            value: said.as_str().into(),
            chosen: before == Some(said),
            ..Said::default()
        };
        button.html(r)
    };
    Saying::all().map(one).collect()
}

fn question(
    visit: &Visit,
    about: &base::Text,
    (stage, audio): (Stage, Option<String>),
    answers: &Answers,
) -> Response {
    let r = &visit.reader;
    let place = Stage::ALL.into_iter().position(|s| s == stage).unwrap_or(0);
    let step = [("number", (place + 1).into()), ("of", Stage::ALL.len().into())];
    let view = Question {
        r,
        heading: r.t(&format!("answer-{stage}")),
        step: Html::joined(&[r.text(about), r.ta("answer-step", &step)], " · "),
        stage: stage.code(),
        audio,
        answers: buttons(answers.stages.get(&stage).copied(), r),
        kept: kept(answers),
        first: place == 0,
    };
    let title = r.plain(&format!("answer-{stage}"));
    visit.page(title, crate::render(&view)).into_response()
}

fn last(visit: &Visit, answers: &Answers) -> Response {
    let r = &visit.reader;
    let view = Last {
        r,
        words: answers.words.clone(),
        kept: kept(answers),
    };
    visit
        .page(r.plain("answer-last"), crate::render(&view))
        .into_response()
}

fn done(visit: &Visit, asking: &Asking, code: &str, answered: Answered) -> Response {
    let r = &visit.reader;
    let left = usize::try_from(answered.left).unwrap_or(0);
    let view = Done {
        r,
        closes: r.tv("answer-done-text", "date", day(asking, r)),
        code: code.to_owned(),
        left: (left > 0).then(|| r.tn("answer-left", left)),
    };
    visit
        .page(r.plain("answer-done"), crate::render(&view))
        .into_response()
}
