//! `/bodies/{body}/elections/{election}`: who stands, what comes next, the result as it was counted.

use app::elect::{ElectionView, view_election};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Id;
use governance::Membership;
use governance::election::{Candidate, ElectionLife, ElectionResult};
use ui::components::badge::{Badge, Tone};
use ui::components::error_summary::ErrorSummary;
use ui::components::notice::{Kind, Notice};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{ballot, list};
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::{frame, words};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "elections/show.html")]
struct Show<'a> {
    r: &'a Reader,
    base: String,
    body: Html,
    title: Html,
    badge: Html,
    what: Html,
    summary: Html,
    notices: Html,
    candidates: Vec<(Html, Html, Html)>,
    result: Html,
    statement: Html,
    ballot: Html,
    forms: Vec<(String, Html)>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, election)): Path<(String, String)>,
) -> Result<Response, Fault> {
    page(&visit, &services, (&slug, &election), &ErrorSummary::default()).await
}

/// The page, with what was wrong with the last form.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    at: (&str, &str),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_election(&services.app, &visit.actor, at).await?;
    let r = &visit.reader;
    let outcome = view.motions.first().and_then(governance::Motion::outcome);
    let page = Show {
        r,
        base: format!("/bodies/{}/elections/{}", at.0, at.1),
        body: words::link(&view.body, r),
        title: r.text(&view.election.title),
        badge: list::badge(&view.election, r),
        what: list::what(&view.election, r),
        summary: errors.html(r),
        notices: notices(&view, r),
        candidates: view
            .election
            .candidates
            .iter()
            .map(|c| candidate(c, &view, r))
            .collect(),
        result: view
            .election
            .result()
            .map_or_else(Html::empty, |result| table(result, &view, r)),
        statement: outcome.map_or_else(Html::empty, |o| r.text(o.statement())),
        ballot: if view.can.vote {
            ballot::ballot(&view, errors, r)
        } else {
            Html::empty()
        },
        forms: ballot::forms(&view, errors, r),
    };
    let shell = visit.page(page.title.plain(), crate::render(&page));
    let shell = shell.above(frame::above(&view.body, "elections", r));
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok((status, shell).into_response())
}

/// What a candidate is called; the organisation stands beside the name.
pub(super) fn called(member: Id<Membership>, view: &ElectionView, r: &Reader) -> Html {
    let Some(m) = view.members.iter().find(|m| m.id == member) else {
        return r.t("member-unnamed");
    };
    let name = words::called(m, view.inside, r);
    match &m.organisation {
        Some(organisation) => {
            let organisation = Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(organisation)));
            Html::joined(&[name, organisation], ", ")
        }
        None => name,
    }
}

fn candidate(c: &Candidate, view: &ElectionView, r: &Reader) -> (Html, Html, Html) {
    let badge = match c.accepted {
        Some(_) => Html::empty(),
        None => Badge::new(Tone::Attention, r.t("elect-asked")).html(r),
    };
    let motion = c.motion.map_or_else(Html::empty, |id| {
        let words = r.t("decided-read");
        Html::trusted(format!(
            "<br><a class=\"small\" href=\"/decisions/{id}\">{words}</a>"
        ))
    });
    let words = Html::joined(&[r.text(&c.statement), motion], "");
    (called(c.member, view, r), badge, words)
}

fn notices(view: &ElectionView, r: &Reader) -> Html {
    let e = &view.election;
    let note = |title: Html, text: Html| Notice::new(Kind::Note, title, text).html(r);
    match &e.life {
        ElectionLife::Nominating => {
            let until = r.tv("elect-nominate-until", "date", r.date(e.nominate_until));
            note(until, r.t("elect-nominate-text"))
        }
        ElectionLife::Voting { closes, secret } => {
            let secret = if *secret {
                "elect-secret"
            } else {
                "elect-open-ballot"
            };
            let voted = r.tn("elect-voted", view.voted);
            let text = Html::joined(&[r.t(secret), voted], " ");
            note(r.tv("elect-vote-until", "date", r.date(*closes)), text)
        }
        ElectionLife::Cancelled { reason, .. } => note(r.t("elect-state-cancelled"), Html::escaped(reason)),
        ElectionLife::Declared { result, .. } => fallen(result, view, r),
    }
}

/// What the result leaves open: a tie, places that nobody has.
fn fallen(result: &ElectionResult, view: &ElectionView, r: &Reader) -> Html {
    let mut out = Vec::new();
    if !result.tied().is_empty() {
        let name = |id: &Id<Candidate>| {
            let c = view.election.candidates.iter().find(|c| c.id == *id);
            c.map_or_else(Html::empty, |c| called(c.member, view, r))
        };
        let names: Vec<Html> = result.tied().iter().map(name).collect();
        let title = r.t("elect-tie");
        let text = Html::joined(&[Html::joined(&names, " · "), r.t("elect-tie-text")], ". ");
        out.push(Notice::new(Kind::Attention, title, text).html(r));
    }
    if result.empty() > 0 {
        let title = r.tn("elect-empty", result.empty());
        out.push(Notice::new(Kind::Attention, title, r.t("elect-empty-text")).html(r));
    }
    Html::joined(&out, "")
}

/// The count, candidate by candidate.
fn table(result: &ElectionResult, view: &ElectionView, r: &Reader) -> Html {
    let mut table = Table::new(r.t("elect-result"))
        .column(r.t("elect-candidate"))
        .numbers(r.t("choice-agree"))
        .numbers(r.t("choice-disagree"))
        .numbers(r.t("choice-abstain"))
        .column(r.t("elect-came-of-it"));
    for counted in result.counted() {
        let c = &counted.counts;
        let came = if result.elected().contains(&counted.candidate) {
            Badge::new(Tone::Good, r.t("elect-elected")).html(r)
        } else if result.tied().contains(&counted.candidate) {
            Badge::new(Tone::Attention, r.t("elect-tie")).html(r)
        } else {
            r.t(&format!("ruling-{}", counted.ruling.as_str()))
        };
        let number = |n: u64| Cell::Number(r.integer(i64::try_from(n).unwrap_or(i64::MAX)));
        table = table.row([
            called(counted.member, view, r).into(),
            number(c.agree),
            number(c.disagree + c.block),
            number(c.abstain),
            came.into(),
        ]);
    }
    table.caption_hidden = true;
    let needed = view
        .motions
        .first()
        .and_then(governance::Motion::outcome)
        .map(|o| o.requirement());
    let note = needed.map_or_else(Html::empty, |n| {
        let voted = result.counted().first().map_or(0, |c| c.counts.voted());
        r.ta(
            "elect-quorum",
            &[
                ("voted", usize::try_from(voted).unwrap_or(usize::MAX).into()),
                ("seats", usize::try_from(n.seats).unwrap_or(usize::MAX).into()),
                ("quorum", usize::try_from(n.quorum).unwrap_or(usize::MAX).into()),
            ],
        )
    });
    table.note = note;
    table.html(r)
}
