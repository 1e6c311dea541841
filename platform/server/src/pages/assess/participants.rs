//! `/work/{slug}/rounds/{number}/participants`: asking the participants of a round, what came of it, the reply.
//!
//! Whoever runs the initiative opens the asking and replies; who answers, and what, is not for them to see.

use app::assess::{AskingView, Replying, open_asking, view_askings};
use app::register::{RoundView, view_initiative};
use app::{Verb, act};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use framework::Stage;
use framework::participants::Group;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::results::asked_html;
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::pages::initiatives::words::day;
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

/// For how many days an asking is open when nobody says otherwise.
const USUAL_DAYS: &str = "28";

#[derive(Template)]
#[template(path = "assess/participants.html")]
struct Show<'a> {
    r: &'a Reader,
    base: String,
    recordings: String,
    credit: String,
    summary: Html,
    running: Option<Html>,
    open: Option<Html>,
    own: Option<Html>,
    hand_out: Option<Html>,
    results: Vec<(String, Html)>,
    reply: Option<Html>,
}

type Key = (String, u32);

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
) -> Result<Response, Fault> {
    page(&visit, &services, &key, &ErrorSummary::default()).await
}

pub(super) async fn open(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let days = Sent::from(pairs).one("days").trim().parse().unwrap_or(0);
    let done = open_asking(&services.app, &visit.actor, (&key.0, key.1), days).await;
    answer(&visit, &services, &key, done.map(drop)).await
}

pub(super) async fn reply(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<Key>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    allowed(&visit, &services, &key, Verb::ReplyToParticipants).await?;
    let askings = view_askings(&services.app, &visit.actor, (&key.0, key.1)).await?;
    let missing = || app::AppError::not_found("asking", key.1);
    let counted = askings.iter().find(|a| !a.open).ok_or_else(missing)?;
    let replying = Replying {
        words: sent.one("words"),
        plan: Stage::ALL
            .into_iter()
            .map(|s| (s, sent.one(&format!("plan-{s}")), sent.one(&format!("by-{s}"))))
            .collect(),
    };
    let (id, language) = (counted.asking.id, &visit.reader.language);
    let done = app::assess::reply(&services.app, &visit.actor, id, &replying, language).await;
    answer(&visit, &services, &key, done).await
}

/// Refuses before anything is looked up.
pub(super) async fn allowed(visit: &Visit, services: &Services, key: &Key, verb: Verb) -> Result<(), Fault> {
    let view = view_initiative(&services.app, &visit.actor, &key.0).await?;
    let id = Some(view.initiative.id.uuid());
    Ok(act::authorise(&services.app, &visit.actor, verb, id).await?)
}

/// The address of the page.
pub(super) fn address((slug, number): &Key) -> String {
    format!("/work/{slug}/rounds/{number}/participants")
}

pub(super) async fn answer(
    visit: &Visit,
    services: &Services,
    key: &Key,
    done: app::Result<()>,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&address(key)).into_response()),
        Err(app::AppError::Findings(findings)) => {
            let errors = ErrorSummary::of(&findings, &visit.reader);
            let page = page(visit, services, key, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn page(
    visit: &Visit,
    services: &Services,
    key: &Key,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let (app, r) = (&services.app, &visit.reader);
    let view = view_initiative(app, &visit.actor, &key.0).await?;
    let id = Some(view.initiative.id.uuid());
    let may = async |verb| act::may(app, &visit.actor, verb, id).await;
    act::authorise(app, &visit.actor, Verb::ViewAskings, id).await?;
    let (leads, collects) = (may(Verb::OpenAsking).await?, may(Verb::HandOutRights).await?);
    let missing = || app::AppError::not_found("round", key.1);
    let round = view.round(key.1).ok_or_else(missing)?;
    let askings = view_askings(app, &visit.actor, (&key.0, key.1)).await?;
    let running = askings.iter().find(|a| a.open);
    let closed: Vec<&AskingView> = askings.iter().filter(|a| !a.open).collect();
    let button = |key: &str| Button::submit(r.t(key)).html(r);
    let show = Show {
        r,
        base: address(key),
        credit: format!("/work/{}/credit", key.0),
        recordings: format!("/work/{}/questions", key.0),
        summary: errors.html(r),
        running: running.map(|a| r.tv("participants-running", "date", day(a.asking.closes, r))),
        open: (leads && running.is_none()).then(|| open_form(errors, r)),
        own: running.map(|_| button("participants-own-button")),
        hand_out: running
            .filter(|_| collects && !leads)
            .map(|_| hand_out_form(errors, r)),
        results: closed.iter().map(|a| result(a, round, r)).collect(),
        reply: closed
            .first()
            .filter(|_| leads)
            .map(|_| reply_form(round, errors, r)),
    };
    let title = r.text(&view.initiative.title);
    let page = visit
        .page(
            format!("{} – {}", r.plain("participants-title"), title.plain()),
            crate::render(&show),
        )
        .section(Section::Work);
    Ok(page.above(tabs(&key.0, &title, "decide", r)).into_response())
}

fn result(view: &AskingView, round: &RoundView, r: &Reader) -> (String, Html) {
    let of = round.all.iter().find(|a| Some(a.id) == view.asking.view);
    (day(view.asking.closes, r), asked_html(&view.asking, of, r))
}

fn open_form(errors: &ErrorSummary, r: &Reader) -> Html {
    let days = Field::number("days", r.t("participants-days"), true)
        .hint(r.t("participants-days-hint"))
        .value(USUAL_DAYS)
        .error(errors.on("days"));
    let button = Button::submit(r.t("participants-open-button"));
    Html::joined(&[days.html(r), button.html(r)], "")
}

fn hand_out_form(errors: &ErrorSummary, r: &Reader) -> Html {
    let way = |way: &str| Choice::new(way, r.t(&format!("participants-way-{way}"))).chosen(way == "sheet");
    let group = |g: Group| {
        let label = r.t(&format!("participants-group-{}", g.as_str()));
        Choice::new(g.as_str(), label).chosen(g == Group::Concerned)
    };
    let fields = [
        Field::radios("way", r.t("participants-way"), vec![way("sheet"), way("told")]),
        Field::radios("group", r.t("participants-group"), Group::ALL.map(group).to_vec()),
        Field::number("people", r.t("participants-people"), true).error(errors.on("people")),
    ];
    let mut out: Vec<Html> = fields.iter().map(|f| f.html(r)).collect();
    out.push(Button::submit(r.t("participants-hand-out-button")).html(r));
    Html::joined(&out, "")
}

/// A field for the words, and one step for each stage at which participants say less than level 4.
fn reply_form(round: &RoundView, errors: &ErrorSummary, r: &Reader) -> Html {
    let theirs = round.participants.as_ref().and_then(|a| a.taxonomy());
    let low = theirs.into_iter().flat_map(|t| &t.input.levels);
    let low = low
        .filter(|(_, level)| !level.is_sufficient())
        .map(|(stage, _)| *stage);
    let mut fields =
        vec![Field::lines("words", r.t("participants-reply-words"), 5).error(errors.on("words"))];
    for stage in low {
        let label = r.tv("participants-plan", "stage", words::stage(stage, r).plain());
        fields.push(Field::text(format!("plan-{stage}"), label).optional());
        let by = Field::date(format!("by-{stage}"), r.t("participants-plan-by"));
        fields.push(by.optional().error(errors.on(&format!("by-{stage}"))));
    }
    let mut out: Vec<Html> = fields.iter().map(|f| f.html(r)).collect();
    out.push(Button::submit(r.t("participants-reply-button")).html(r));
    Html::joined(&out, "")
}
