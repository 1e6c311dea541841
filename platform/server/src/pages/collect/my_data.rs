//! `/my-data`: with the code of a receipt a person sees what they agreed to, and takes it back.

use app::collect::{
    MyData, PurposeNow, Said, Shown, SubmissionState, begin_correction, find_my_data, look_up_receipt,
    say_to_purpose,
};
use app::people::Origin;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use base::{Findings, Text};
use consent::{Channel, Event, Given, Receipt, ReceiptCode, Record, State as Standing, Step};
use serde::Deserialize;
use ui::components::button::Button;
use ui::{Component, Html, Reader};

use super::fill::new_token;
use super::media::heard;
use super::{DRAFT, MONTH, address, questions, token};
use crate::Services;
use crate::cookie;
use crate::fault::Fault;
use crate::origin::From;
use crate::pages::answer::answered;
use crate::pages::code::{Code, CodePage};
use crate::visit::Visit;

const PAGE: CodePage = CodePage {
    address: "/my-data",
    title: "my-title",
    lead: "my-lead",
    label: "my-code",
    hint: "my-code-hint",
    wrong: "my-code-wrong",
    button: "my-show",
};

pub(super) async fn ask(visit: Visit) -> Response {
    PAGE.ask(&visit)
}

pub(super) async fn find(visit: Visit, Form(sent): Form<Code>) -> Response {
    PAGE.find::<ReceiptCode>(&visit, &sent)
}

async fn paced(services: &Services, from: &Origin, text: &str) -> Result<ReceiptCode, Fault> {
    Ok(look_up_receipt(&services.app, &from.address, text).await?)
}

#[derive(Template)]
#[template(path = "collect/my_data.html")]
struct Show<'a> {
    r: &'a Reader,
    title: &'a str,
    kept: Option<String>,
    received: String,
    purposes: Vec<(Html, Html, Html)>,
    new: Vec<(Html, Html, Html)>,
    told: Html,
    heard: Html,
    said: Vec<(Html, Html)>,
    before: Html,
    changed: Html,
    results: Html,
    published: Vec<Html>,
    contact: String,
    questions: Html,
    sealed: bool,
    community: Option<Html>,
    gone: Option<&'static str>,
    correct: Html,
    at: String,
    button: Html,
    answer: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let unknown = |fault| match fault {
        Fault(app::AppError::NotFound { .. }) => Ok(PAGE.unknown(&visit, &receipt)),
        other => Err(other),
    };
    match paced(&services, &from, &receipt).await {
        Ok(code) => match page(&visit, &services, code, &Findings::none(), "").await {
            // A code that opens no person's answers is a community's.
            Err(Fault(app::AppError::NotFound { kind: "receipt", .. })) => {
                super::my_community::page(&visit, &services, code)
                    .await
                    .or_else(unknown)
            }
            done => done.or_else(unknown),
        },
        Err(fault) => unknown(fault),
    }
}

/// What stands behind a receipt; with the reasons why a question was not taken.
async fn page(
    visit: &Visit,
    services: &Services,
    code: ReceiptCode,
    why: &Findings,
    question: &str,
) -> Result<Response, Fault> {
    let mine: MyData = find_my_data(&services.app, code).await?;
    let asked = app::assess::open_for_receipt(&services.app, &mine).await?;
    let before = app::publish::before_for(&services.app, &mine, code).await?;
    let notes = app::usage::returns_for(&services.app, &mine, code).await?;
    let r = &visit.reader;
    let at = format!("/my-data/{code}");
    let agreed = mine.instrument.notice_at(mine.record.notice_version);
    let tongue = match mine.record.language.is_undetermined() {
        true => &r.language,
        false => &mine.record.language,
    };
    let controller = &mine.instrument.notice.controller;
    let view = Show {
        r,
        title: &mine.instrument.title,
        kept: mine.kept_until.map(|day| r.date(day)),
        received: r.moment(mine.submission.received_at),
        purposes: of_kind(&mine, false, &at, r),
        new: of_kind(&mine, true, &at, r),
        told: r.text(&mine.instrument.notice.text),
        heard: heard(&mine.instrument, agreed, tongue, r),
        said: mine
            .said
            .iter()
            .map(|(q, a)| (r.text(q), answer(a.as_ref(), r)))
            .collect(),
        before: crate::pages::before::at_receipt(&before, &at, r),
        changed: crate::pages::returns::at_receipt(&notes, &at, r),
        results: results(&mine, r),
        published: mine
            .published
            .iter()
            .map(|(title, slug)| link("/releases/", slug.as_str(), title, r))
            .collect(),
        contact: [controller.name.as_str(), controller.contact.as_str()].join(" · "),
        questions: questions::at_receipt(&mine.questions, &at, (why, question), r),
        sealed: mine.sealed,
        community: super::agreed::answered_for(
            &mine.record.given_by,
            mine.submission.state == SubmissionState::Received,
            r,
        ),
        gone: match mine.submission.state {
            SubmissionState::Received => None,
            SubmissionState::Withdrawn if by_community(&mine.record) => Some("my-withdrawn-community"),
            SubmissionState::Withdrawn => Some("my-withdrawn"),
            SubmissionState::Ended => Some("my-ended"),
        },
        correct: Button::submit(r.t("my-correct")).quiet().html(r),
        button: Button::submit(r.t("my-withdraw")).grave().html(r),
        answer: asked.is_some(),
        at,
    };
    Ok(visit
        .page(r.plain("my-title"), crate::render(&view))
        .into_response())
}

/// Whether it was the community that took back what somebody had answered for it.
fn by_community(record: &Record) -> bool {
    let taken_back = |event: &Event| {
        let Step::Withdraw { channel } = event.step else {
            return false;
        };
        channel == Channel::Community
    };
    let mut last = record.purposes().filter_map(|p| record.events(p).last());
    matches!(record.given_by, Given::Community(_)) && last.any(taken_back)
}

/// Where people hear what came of it; no link to a page that they may not see yet.
fn results(mine: &MyData, r: &Reader) -> Html {
    let it = &mine.initiative;
    if it.state.is_public() {
        link("/initiatives/", it.slug.as_str(), &it.title, r)
    } else {
        r.t("my-results-later")
    }
}

fn link(folder: &str, slug: &str, title: &Text, r: &Reader) -> Html {
    Html::trusted(format!("<a href=\"{folder}{slug}\">{}</a>", r.text(title)))
}

/// The purposes that came up since the person answered, or the others.
fn of_kind(mine: &MyData, new: bool, at: &str, r: &Reader) -> Vec<(Html, Html, Html)> {
    let all = mine.purposes.iter().filter(|p| p.new == new);
    all.map(|p| purpose(p, at, r)).collect()
}

/// What was said; of what is sealed, that only those who hold the key can read it.
fn answer(said: Option<&Shown>, r: &Reader) -> Html {
    said.map_or_else(|| r.t("my-sealed-answer"), |said| answered(said, r))
}

/// A purpose, where it stands, and the button for what may be said to it.
fn purpose(p: &PurposeNow, at: &str, r: &Reader) -> (Html, Html, Html) {
    let state = r.t(&format!(
        "consent-{}",
        p.state.map_or("requested", Standing::name)
    ));
    // What taking part needs is taken back as a whole, below.
    let open = p
        .open_to()
        .iter()
        .filter(|said| !(p.core && **said == Said::NoMore));
    let button = |said: &Said| {
        let (key, value) = match said {
            Said::Yes => ("my-say-yes", "yes"),
            Said::No => ("my-say-no", "no"),
            Said::NoMore => ("my-say-no-more", "no_more"),
        };
        Button::submit(r.t(key)).quiet().sends("said", value).html(r)
    };
    let buttons: Vec<Html> = open.map(button).collect();
    let form = match buttons.is_empty() {
        true => Html::empty(),
        false => Html::trusted(format!(
            "<form class=\"row\" method=\"post\" action=\"{at}/say\"><input type=\"hidden\" name=\"purpose\" value=\"{}\">{}</form>",
            p.id,
            Html::joined(&buttons, " ")
        )),
    };
    (r.text(&p.label), state, form)
}

/// A question to the team.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Question {
    question: String,
}

pub(super) async fn ask_team(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
    Form(sent): Form<Question>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt).await?;
    let language = &visit.reader.language;
    match app::collect::ask_team(&services.app, &visit.actor, code, &sent.question, language).await {
        Ok(()) => Ok(Redirect::to(&format!("/my-data/{code}#my-ask")).into_response()),
        Err(app::AppError::Findings(why)) => {
            let shown = page(&visit, &services, code, &why, &sent.question).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// What is said to one purpose.
#[derive(Debug, Deserialize)]
pub(super) struct Says {
    purpose: String,
    said: String,
}

pub(super) async fn say(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
    Form(sent): Form<Says>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt).await?;
    let said = match sent.said.as_str() {
        "yes" => Said::Yes,
        "no" => Said::No,
        "no_more" => Said::NoMore,
        other => return Err(Fault(app::AppError::not_found("answer", other))),
    };
    say_to_purpose(&services.app, &visit.actor, code, &sent.purpose, said).await?;
    Ok(Redirect::to(&format!("/my-data/{code}")).into_response())
}

/// Opens the form with what was said: all of it at once, to choose what is put right.
pub(super) async fn correct(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt).await?;
    let token = token(&headers).map_or_else(|| new_token(&services), str::to_owned);
    let it = begin_correction(&services.app, &visit.actor, code, &token).await?;
    let mut response = Redirect::to(&address(&it, "/review", visit.reader.lang())).into_response();
    if let Some(cookie) = cookie::set(DRAFT, &token, MONTH, services.settings.secure()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// What was agreed, as a document in the terms of ISO/IEC TS 27560 and DPV; the person's own copy.
pub(super) async fn record(
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt).await?;
    let mine = match find_my_data(&services.app, code).await {
        Err(app::AppError::NotFound { kind: "receipt", .. }) => {
            return super::my_community::record(&services, code).await;
        }
        done => done?,
    };
    let notice = mine.instrument.notice_at(mine.record.notice_version);
    let receipt = Receipt::of(&mine.record, notice, code, services.app.now());
    let kind = [(header::CONTENT_TYPE, "application/ld+json")];
    Ok((kind, receipt.document.to_string()).into_response())
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    From(from): From,
    Path(receipt): Path<String>,
) -> Result<Response, Fault> {
    let code = paced(&services, &from, &receipt).await?;
    app::collect::withdraw(&services.app, &visit.actor, code).await?;
    Ok(Redirect::to(&format!("/my-data/{code}")).into_response())
}
