//! `/work/{slug}/decide`: what is settled, what is open, and the next step.

use app::act::may;
use app::decide::{bodies_of, undecided_of};
use app::register::{RoundView, View, view_initiative};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use registry::{Guard, InitiativeState, Involvement, PartyClass, Role};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::{choices, joined};
use crate::Services;
use crate::fault::Fault;
use crate::pages::initiatives::words;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "decide/tab.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    may_edit: bool,
    title: Html,
    state: Html,
    summary: Html,
    alone: Html,
    steps: Vec<(&'static str, Html, Option<Html>, Html)>,
    bodies: Vec<Html>,
    motions: Vec<Html>,
    may_add_body: bool,
    parties: Vec<(Html, Html)>,
    party_form: Html,
    rounds: Vec<(u32, Html, Html)>,
}

pub(super) async fn redirect(Path(slug): Path<String>) -> Redirect {
    Redirect::to(&format!("/work/{}/decide", slug.trim_matches('/')))
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, ErrorSummary::default()).await
}

/// The tab, with what was wrong with the last step.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    errors: ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_initiative(&services.app, &visit.actor, slug).await?;
    app::act::authorise(
        &services.app,
        &visit.actor,
        app::Verb::ViewInitiative,
        Some(view.initiative.id.uuid()),
    )
    .await?;
    let (r, it) = (&visit.reader, &view.initiative);
    let about = Some(it.id.uuid());
    let bodies = bodies_of(&services.app, it.id.uuid()).await?;
    let undecided = undecided_of(&services.app, &bodies).await?;
    let show = Show {
        r,
        slug,
        may_edit: view.may_edit,
        title: r.text(&it.title),
        state: Badge::new(Tone::Plain, r.t(&format!("initiative-state-{}", it.state))).html(r),
        summary: errors.html(r),
        alone: if bodies.iter().any(governance::Body::binds) {
            Html::empty()
        } else {
            Notice::new(Kind::Note, Html::empty(), r.t("decide-alone")).html(r)
        },
        bodies: bodies
            .iter()
            .map(|b| crate::pages::bodies::words::link(b, r))
            .collect(),
        motions: undecided
            .iter()
            .map(|m| crate::pages::decisions::line(m, r))
            .collect(),
        may_add_body: may(&services.app, &visit.actor, app::Verb::AddBody, about).await?,
        steps: steps(&view, r),
        parties: parties(&view, r),
        party_form: party_form(&errors, r),
        rounds: view.rounds.iter().map(|round| round_line(round, r)).collect(),
    };
    let main = crate::render(&show);
    let title = format!("{} – {}", r.plain("decide-title"), show.title.plain());
    let page = visit.page(title, main).section(Section::Work);
    Ok(page.above(tabs(slug, &show.title, "decide", r)).into_response())
}

/// The steps that the initiative can take: its button, what it still needs, its reason.
fn steps(view: &View, r: &Reader) -> Vec<(&'static str, Html, Option<Html>, Html)> {
    let (it, met) = (&view.initiative, view.initiative.met());
    let step = |to: &InitiativeState| {
        let missing: Vec<&Guard> = it
            .state
            .needs(*to)
            .iter()
            .filter(|g| **g != Guard::Reason && !met.contains(g))
            .collect();
        let words: Vec<String> = missing
            .iter()
            .map(|g| r.plain(&format!("guard-{}", g.as_str())))
            .collect();
        let needs = (!missing.is_empty()).then(|| r.tv("decide-needs", "needs", words.join(", ")));
        let reason = if it.state.needs(*to).contains(&Guard::Reason) {
            Field::text("reason", r.t("decide-reason")).html(r)
        } else {
            Html::empty()
        };
        let button = Button::submit(r.t(&format!("decide-move-{to}")));
        let button = if *to == InitiativeState::Abandoned {
            button.grave()
        } else {
            button.quiet()
        };
        (to.as_str(), button.html(r), needs, reason)
    };
    it.state.next().iter().map(step).collect()
}

fn parties(view: &View, r: &Reader) -> Vec<(Html, Html)> {
    let known = view
        .initiative
        .parties
        .iter()
        .filter_map(|i| Some((i, view.parties.get(&i.party)?)));
    known
        .map(|(it, party)| (r.text(&party.name), part(it, r)))
        .collect()
}

/// What a party is to the initiative; of who pays also whether it set the objectives.
fn part(it: &Involvement, r: &Reader) -> Html {
    let role = r.t(&format!("party-role-{}", it.role.as_str()));
    match it.set_objectives {
        None => role,
        Some(true) => Html::joined(&[role, r.t("decide-party-set")], " · "),
        Some(false) => Html::joined(&[role, r.t("decide-party-not-set")], " · "),
    }
}

fn party_form(errors: &ErrorSummary, r: &Reader) -> Html {
    let roles = [
        Role::Initiator,
        Role::Responsible,
        Role::Partner,
        Role::Funder,
        Role::Custodian,
    ];
    let roles = choices(roles.map(Role::as_str), "party-role", &[], r);
    let mut classes = choices(PartyClass::ALL.map(PartyClass::as_str), "party", &[], r);
    classes.insert(0, Choice::new("", r.t("answer-unknown")));
    let said = ["unknown", "yes", "no"];
    let said = said.map(|s| Choice::new(s, r.t(&format!("answer-{s}")))).to_vec();
    joined(vec![
        Field::text("name", r.t("decide-party-name"))
            .error(errors.on("name"))
            .html(r),
        Field::select("class", r.t("decide-party-class"), classes)
            .error(errors.on("class"))
            .html(r),
        Field::select("role", r.t("decide-party-role"), roles)
            .error(errors.on("role"))
            .html(r),
        Field::select("set_objectives", r.t("decide-party-objectives"), said)
            .hint(r.t("decide-party-objectives-hint"))
            .html(r),
        Field::text("website", r.t("field-website")).optional().html(r),
        Button::submit(r.t("action-add")).quiet().html(r),
    ])
}

fn round_line(view: &RoundView, r: &Reader) -> (u32, Html, Html) {
    let state = r.t(&format!("round-state-{}", view.round.state));
    let badges = [
        words::judged_badge(Some(&view.judged), r),
        words::standing_badge(view.standing, r),
    ];
    (view.round.number, state, Html::joined(&badges, " "))
}
