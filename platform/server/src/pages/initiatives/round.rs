//! `/initiatives/{slug}/rounds/{number}`: one round, and everything that was judged about it.

use app::register::{RoundView, view_initiative};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use ui::components::page::Section;
use ui::{Html, Reader};

use super::{Judgement, words};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "initiatives/round.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    title: Html,
    initiative: Html,
    state: Html,
    period: String,
    risks: Html,
    profile: Html,
    judgement: Html,
    table: Html,
    made: Option<(String, Html)>,
    count: usize,
    many: bool,
    jumps: Vec<(Html, Html, String)>,
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
    let show = of(&slug, round, r.text(&view.initiative.title), r);
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
    let judgement = v.shown.as_ref().map(|a| Judgement::of(a, v.standing));
    let state = |s: registry::RoundState| r.t(&format!("round-state-{s}"));
    let number = r.tv("round-number", "number", round.number.to_string());
    Show {
        r,
        slug,
        title: if round.title.is_empty() {
            number
        } else {
            r.text(&round.title)
        },
        initiative,
        state: state(round.state),
        period: words::period(round.started, round.ended, r),
        risks: words::paragraphs(&round.risks, r),
        profile: v
            .shown
            .as_ref()
            .map(|a| super::judgement::profile(a, None, r, false))
            .unwrap_or_default(),
        judgement: judgement.as_ref().map(|j| j.html(r)).unwrap_or_default(),
        table: judgement.as_ref().map(|j| j.table(r)).unwrap_or_default(),
        made: v.shown.as_ref().map(|a| {
            (
                r.moment(a.made_at),
                r.t(&format!("perspective-{}", a.perspective.as_str())),
            )
        }),
        count: v.assessments,
        many: v.assessments > 1,
        jumps: round
            .jumps
            .iter()
            .map(|j| (state(j.from), state(j.to), r.moment(j.at)))
            .collect(),
    }
}
