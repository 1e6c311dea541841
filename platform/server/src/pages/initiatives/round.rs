//! `/initiatives/{slug}/rounds/{number}`: one round, and everything that was judged about it.

use app::assess::{AskingView, view_askings, view_scheme};
use app::register::{RoundView, view_initiative};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use ui::components::page::Section;
use ui::{Html, Reader};

use super::{Judgement, words};
use crate::Services;
use crate::fault::Fault;
use crate::pages::assess::{asked_html, principles};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "initiatives/round.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    at: String,
    title: Html,
    initiative: Html,
    state: Html,
    period: String,
    profile: Html,
    judgement: Html,
    table: Html,
    made: Option<(String, Html)>,
    count: usize,
    many: bool,
    jumps: Vec<(Html, Html, String)>,
    asked: Vec<(String, Html)>,
    inside: Option<String>,
    cases: Vec<String>,
    principles: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, number)): Path<(String, u32)>,
) -> Result<Response, Fault> {
    let view = view_initiative(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let missing = || app::AppError::not_found("round", format!("{slug}/{number}"));
    let round = view.round(number).ok_or_else(missing)?;
    let mut show = of(&slug, round, r.text(&view.initiative.title), r);
    let own = visit.actor.account().filter(|_| !view.may_edit);
    let own = own.map(|_| format!("/work/{slug}/rounds/{number}/participants/own"));
    let askings = view_askings(&services.app, &visit.actor, (&slug, number)).await?;
    show.asked = askings
        .iter()
        .map(|a| asked(a, round, own.as_deref(), r))
        .collect();
    show.principles = principles_of(&visit, &services, &slug, number).await?;
    show.inside = view.inside.then(|| format!("/work/{slug}/rounds/{number}"));
    let main = crate::render(&show);
    let title = format!(
        "{} – {}",
        r.text(&view.initiative.title).plain(),
        show.title.plain()
    );
    Ok(visit
        .page(title, main)
        .section(Section::Initiatives)
        .into_response())
}

fn of<'a>(slug: &'a str, v: &'a RoundView, initiative: Html, r: &'a Reader) -> Show<'a> {
    let round = &v.round;
    let shown = v.shown.as_ref().and_then(|a| a.taxonomy());
    let judgement = Judgement::of_round(v);
    let state = |s: registry::RoundState| r.t(&format!("round-state-{s}"));
    let number = r.tv("round-number", "number", round.number.to_string());
    Show {
        r,
        slug,
        at: format!("/initiatives/{slug}/rounds/{}", round.number),
        title: if round.title.is_empty() {
            number
        } else {
            r.text(&round.title)
        },
        initiative,
        state: state(round.state),
        period: words::period(round.started, round.ended, r),
        profile: shown
            .map(|a| super::judgement::profile(a, v.participants.as_ref(), r, false))
            .unwrap_or_default(),
        judgement: judgement.as_ref().map(|j| j.html(r)).unwrap_or_default(),
        table: judgement.as_ref().map(|j| j.table(r)).unwrap_or_default(),
        made: v.shown.as_ref().map(|a| {
            (
                r.moment(a.made_at),
                r.t(&format!("perspective-{}", a.perspective.as_str())),
            )
        }),
        count: v.all.len(),
        many: v.all.len() > 1,
        jumps: round
            .jumps
            .iter()
            .map(|j| (state(j.from), state(j.to), r.moment(j.at)))
            .collect(),
        asked: Vec::new(),
        inside: None,
        cases: v.cases.iter().map(|c| format!("/cases/{}", c.id)).collect(),
        principles: Html::empty(),
    }
}

/// The ten principles of a round.
pub(super) async fn principles_of(
    visit: &Visit,
    services: &Services,
    slug: &str,
    number: u32,
) -> Result<Html, Fault> {
    const SCHEME: &str = "ten-principles";
    let view = view_scheme(&services.app, &visit.actor, (slug, number), SCHEME).await?;
    let href = format!("/initiatives/{slug}/rounds/{number}/schemes/{SCHEME}");
    let ten = principles(&view, &href, &visit.reader);
    let others = other_schemes(
        visit,
        services,
        &format!("/initiatives/{slug}/rounds/{number}/schemes"),
    )
    .await?;
    Ok(Html::joined(&[ten, others], ""))
}

/// The other schemes by which the round can be judged.
async fn other_schemes(visit: &Visit, services: &Services, at: &str) -> Result<Html, Fault> {
    let r = &visit.reader;
    let all = app::assess::list_schemes(&services.app).await?;
    let others = all
        .iter()
        .filter(|s| s.about == framework::scheme::About::Round && s.id != "ten-principles");
    let link = |s: &framework::Scheme| {
        let title = r.text(&s.title);
        Html::trusted(format!("<li><a href=\"{at}/{}\">{title}</a></li>", s.id))
    };
    let links: Vec<Html> = others.map(link).collect();
    if links.is_empty() {
        return Ok(Html::empty());
    }
    Ok(Html::trusted(format!(
        "<p>{}</p><ul>{}</ul>",
        r.t("round-other-schemes"),
        Html::joined(&links, "")
    )))
}

/// What came of an asking, with the day on which it closes; while it is open, how to answer.
fn asked(view: &AskingView, round: &RoundView, own: Option<&str>, r: &Reader) -> (String, Html) {
    let day = super::words::day(view.asking.closes, r);
    if view.open {
        let running = r.tv("participants-running", "date", day.clone());
        let (code, receipt) = (r.t("participants-have-code"), r.t("participants-have-receipt"));
        let own = own.map_or_else(String::new, |action| {
            let (text, button) = (r.t("participants-own"), r.t("participants-own-button"));
            format!("<form method=\"post\" action=\"{action}\"><p>{text}</p><button class=\"button button-quiet\">{button}</button></form>")
        });
        let ways = format!(
            "<ul><li><a href=\"/answer\">{code}</a></li><li><a href=\"/my-data\">{receipt}</a></li></ul>"
        );
        return (day, Html::trusted(format!("<p>{running}</p>{ways}{own}")));
    }
    let of = round.all.iter().find(|a| Some(a.id) == view.asking.view);
    (day, asked_html(&view.asking, of, r))
}
