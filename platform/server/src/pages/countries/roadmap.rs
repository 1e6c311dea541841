//! `/countries/{code}/roadmaps`: what is planned, who does it until when, and what came of it.

use app::country::{
    ActionWording, OutlineWording, ProgressWording, RoadmapView, approve_roadmap, begin_roadmap,
    body_for_roadmap, note_progress, plan_action, roadmaps_of, view_country, view_roadmap,
};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::roadmap::{Action, ActionState, Roadmap};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::frame::{above, address};
use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::put_to_vote;
use crate::pages::form::{findings_of, joined, to};
use crate::pages::initiatives::words;
use crate::pages::work::Sent;
use crate::visit::Visit;

type Pairs = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "countries/roadmaps.html")]
struct List<'a> {
    r: &'a Reader,
    summary: Html,
    roadmaps: Vec<(String, Html, Html, Html)>,
    fields: Html,
}

pub(super) async fn list(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
) -> Result<Response, Fault> {
    listed(
        &visit,
        &services,
        &code,
        &OutlineWording::default(),
        &ErrorSummary::default(),
    )
    .await
}

async fn listed(
    visit: &Visit,
    services: &Services,
    code: &str,
    w: &OutlineWording,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_country(&services.app, &visit.actor, code).await?;
    let r = &visit.reader;
    let all = roadmaps_of(&services.app, code).await?;
    let one = |it: &Roadmap| {
        let to = address(view.area, &format!("roadmaps/{}", it.slug));
        let done = it
            .actions
            .iter()
            .filter(|a| a.state() == ActionState::Done)
            .count();
        let args = [("done", done.into()), ("all", it.actions.len().into())];
        let period = r.ta(
            "period",
            &[
                ("from", r.date(it.outline.from).into()),
                ("to", r.date(it.outline.until).into()),
            ],
        );
        (
            to,
            r.text(&it.outline.title),
            period,
            r.ta("roadmap-done-of", &args),
        )
    };
    let fields = [
        Field::text("title", r.t("roadmap-title"))
            .value(&w.title)
            .error(errors.on("title"))
            .html(r),
        Field::lines("about", r.t("roadmap-about"), 3)
            .value(&w.about)
            .optional()
            .html(r),
        Field::date("from", r.t("roadmap-from"))
            .value(&w.from)
            .error(errors.on("from"))
            .html(r),
        Field::date("until", r.t("roadmap-until"))
            .value(&w.until)
            .error(errors.on("until"))
            .html(r),
        Button::submit(r.t("roadmap-begin")).html(r),
    ];
    let shown = List {
        r,
        summary: errors.html(r),
        roadmaps: all.iter().map(one).collect(),
        fields: match view.may_keep {
            true => joined(&fields),
            false => Html::empty(),
        },
    };
    let title = format!(
        "{} – {}",
        r.plain("country-tab-roadmaps"),
        view.area.name(&r.language)
    );
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    Ok(shell.above(above(view.area, "roadmaps", r)).into_response())
}

pub(super) async fn begin(
    visit: Visit,
    State(services): State<Services>,
    Path(code): Path<String>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let w = OutlineWording {
        title: sent.one("title"),
        about: sent.one("about"),
        from: sent.one("from"),
        until: sent.one("until"),
    };
    match begin_roadmap(&services.app, &visit.actor, &code, &w, &visit.reader.language).await {
        Ok(made) => Ok(to(&at(&code, made.slug.as_str())?)),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = listed(&visit, &services, &code, &w, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

fn at(code: &str, slug: &str) -> Result<String, Fault> {
    Ok(address(app::country::area_of(code)?, &format!("roadmaps/{slug}")))
}

#[derive(Template)]
#[template(path = "countries/roadmap.html")]
struct Show<'a> {
    r: &'a Reader,
    v: &'a RoadmapView,
    summary: Html,
    title: Html,
    about: Html,
    period: Html,
    standing: Html,
    table: Html,
    history: Vec<(Html, Vec<Came>)>,
    body: Option<(String, Html)>,
    motion: Option<String>,
    approved: bool,
    action_fields: Html,
    progress_fields: Html,
    address: String,
}

/// What came of an action, in words.
struct Came {
    day: String,
    state: Html,
    note: Html,
    evidence: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<(String, String)>,
) -> Result<Response, Fault> {
    page(&visit, &services, &key, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    (code, slug): &(String, String),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_roadmap(&services.app, &visit.actor, code, slug).await?;
    let (r, it) = (&visit.reader, &view.roadmap);
    let history = it.actions.iter().filter(|a| !a.progress.is_empty());
    let shown = Show {
        r,
        summary: errors.html(r),
        title: r.text(&it.outline.title),
        about: words::paragraphs(&it.outline.about, r),
        period: r.ta(
            "period",
            &[
                ("from", r.date(it.outline.from).into()),
                ("to", r.date(it.outline.until).into()),
            ],
        ),
        standing: standing(&view, r),
        table: actions(&view, r).table(r).html(r),
        history: history
            .map(|a| (r.text(&a.what), a.progress.iter().map(|p| came(p, r)).collect()))
            .collect(),
        body: view
            .body
            .as_ref()
            .map(|b| (format!("/bodies/{}", b.slug), r.text(&b.name))),
        motion: view.motion.as_ref().map(|m| format!("/decisions/{m}")),
        approved: it.is_approved(),
        action_fields: action_fields(&view, errors, r),
        progress_fields: progress_fields(&view, errors, r),
        address: at(code, slug)?,
        v: &view,
    };
    let title = format!("{} – {}", shown.title.plain(), view.area.name(&r.language));
    let shell = visit
        .page(title, crate::render(&shown))
        .section(Section::Countries);
    Ok(shell.above(above(view.area, "roadmaps", r)).into_response())
}

fn came(p: &governance::roadmap::Progress, r: &Reader) -> Came {
    Came {
        day: words::day(p.at, r),
        state: r.t(&format!("action-{}", p.state.as_str())),
        note: r.text(&p.note),
        evidence: p.evidence.clone(),
    }
}

/// Whether the plan is approved as it stands.
fn standing(view: &RoadmapView, r: &Reader) -> Html {
    let it = &view.roadmap;
    let last = it.approvals.last().map(|a| words::day(a.at, r));
    let (kind, key) = match (it.is_approved(), &last) {
        (true, _) if it.approvals.last().is_some_and(|a| a.approval.is_alone()) => {
            (Kind::Attention, "roadmap-approved-alone")
        }
        (true, _) => (Kind::Done, "roadmap-approved"),
        (false, Some(_)) => (Kind::Attention, "roadmap-changed"),
        (false, None) => (Kind::Note, "roadmap-draft"),
    };
    let text = r.tv(&format!("{key}-text"), "date", last.unwrap_or_default());
    Notice::new(kind, r.t(key), text).html(r)
}

fn actions(view: &RoadmapView, r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("roadmap-actions"))
        .words("number", r.t("roadmap-number"))
        .words("action", r.t("roadmap-what"))
        .words("element", r.t("roadmap-part"))
        .words("owner", r.t("roadmap-owner"))
        .words("due", r.t("roadmap-due"))
        .words("cost", r.t("roadmap-cost"))
        .words("state", r.t("roadmap-state"))
        .note(r.t("roadmap-cost-how"));
    for a in &view.roadmap.actions {
        let cost = a.cost.as_ref().map_or(String::new(), |c| {
            let amount = i64::try_from(c.amount).unwrap_or(i64::MAX);
            format!("{} {}", r.integer(amount), c.currency)
        });
        grid.push(vec![
            Said::words(a.number.to_string().as_str()),
            Said::Words(r.text(&a.what)),
            Said::Words(part(&a.part, r)),
            Said::words(a.owner.as_str()),
            Said::words(r.date(a.due).as_str()),
            Said::words(cost.as_str()),
            Said::Words(state(a, view, r)),
        ]);
    }
    grid
}

/// An element of the enabling environment by its number.
fn part(number: &str, r: &Reader) -> Html {
    let scheme = framework::scheme::built_in()
        .iter()
        .find(|s| s.id == "enabling-environment");
    let part = scheme.and_then(|s| s.parts.iter().find(|p| p.code == number));
    part.map_or_else(Html::empty, |p| {
        Html::trusted(format!("{} {}", p.code, r.text(&p.title)))
    })
}

fn state(action: &Action, view: &RoadmapView, r: &Reader) -> Html {
    let tone = match action.state() {
        ActionState::Planned => Tone::Open,
        ActionState::Underway => Tone::Plain,
        ActionState::Done => Tone::Good,
        ActionState::Dropped => Tone::Stop,
    };
    let badge = Badge::new(tone, r.t(&format!("action-{}", action.state().as_str()))).html(r);
    match action.late(view.today) {
        true => Html::joined(
            &[badge, Badge::new(Tone::Attention, r.t("action-late")).html(r)],
            " ",
        ),
        false => badge,
    }
}

fn action_fields(view: &RoadmapView, errors: &ErrorSummary, r: &Reader) -> Html {
    if !view.may_write {
        return Html::empty();
    }
    let new = std::iter::once(Choice::new("", r.t("roadmap-new-action")));
    let there = view.roadmap.actions.iter().map(|a| {
        let name = format!("{} {}", a.number, r.text(&a.what).plain());
        Choice::new(a.number.to_string(), Html::escaped(&name))
    });
    let none = std::iter::once(Choice::new("", r.t("roadmap-no-part")));
    let parts = (1..=8).map(|n| Choice::new(n.to_string(), part(&n.to_string(), r)));
    let line = |name: &str, key: &str| Field::text(name, r.t(key)).error(errors.on(name));
    joined(&[
        Field::select("number", r.t("roadmap-which"), new.chain(there).collect()).html(r),
        Field::lines("what", r.t("roadmap-what"), 2)
            .error(errors.on("what"))
            .html(r),
        Field::select("part", r.t("roadmap-part"), none.chain(parts).collect()).html(r),
        line("owner", "roadmap-owner").html(r),
        Field::date("due", r.t("roadmap-due"))
            .error(errors.on("due"))
            .html(r),
        Field::number("cost", r.t("roadmap-cost"), true)
            .error(errors.on("cost"))
            .optional()
            .html(r),
        line("currency", "roadmap-currency").optional().html(r),
        Button::submit(r.t("action-save")).html(r),
    ])
}

fn progress_fields(view: &RoadmapView, errors: &ErrorSummary, r: &Reader) -> Html {
    if !view.may_write || view.roadmap.approvals.is_empty() {
        return Html::empty();
    }
    let which = view.roadmap.actions.iter().map(|a| {
        let name = format!("{} {}", a.number, r.text(&a.what).plain());
        Choice::new(a.number.to_string(), Html::escaped(&name))
    });
    let states = ActionState::ALL.map(|s| Choice::new(s.as_str(), r.t(&format!("action-{}", s.as_str()))));
    joined(&[
        Field::select("number", r.t("roadmap-which"), which.collect()).html(r),
        Field::radios("state", r.t("roadmap-state"), states.to_vec())
            .error(errors.on("state"))
            .html(r),
        Field::lines("note", r.t("roadmap-note"), 2).optional().html(r),
        Field::text("evidence", r.t("roadmap-evidence"))
            .hint(r.t("roadmap-evidence-hint"))
            .error(errors.on("evidence"))
            .optional()
            .html(r),
        Button::submit(r.t("action-save")).html(r),
    ])
}

async fn after(
    visit: &Visit,
    services: &Services,
    key: &(String, String),
    done: app::Result<Roadmap>,
) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(to(&at(&key.0, &key.1)?)),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = page(visit, services, key, &errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

pub(super) async fn plan(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let w = ActionWording {
        number: sent.one("number"),
        part: sent.one("part"),
        what: sent.one("what"),
        owner: sent.one("owner"),
        due: sent.one("due"),
        cost: sent.one("cost"),
        currency: sent.one("currency"),
    };
    let language = &visit.reader.language;
    let done = plan_action(&services.app, &visit.actor, (&key.0, &key.1), &w, language).await;
    after(&visit, &services, &key, done).await
}

pub(super) async fn progress(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<(String, String)>,
    Form(pairs): Pairs,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let w = ProgressWording {
        number: sent.one("number").parse().unwrap_or(0),
        state: sent.one("state"),
        note: sent.one("note"),
        evidence: sent.one("evidence"),
    };
    let language = &visit.reader.language;
    let done = note_progress(&services.app, &visit.actor, (&key.0, &key.1), &w, language).await;
    after(&visit, &services, &key, done).await
}

pub(super) async fn approve(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<(String, String)>,
) -> Result<Response, Fault> {
    let done = approve_roadmap(&services.app, &visit.actor, (&key.0, &key.1)).await;
    after(&visit, &services, &key, done).await
}

pub(super) async fn propose(
    visit: Visit,
    State(services): State<Services>,
    Path(key): Path<(String, String)>,
) -> Result<Response, Fault> {
    let at_it = (key.0.as_str(), key.1.as_str());
    let (roadmap, body) = match body_for_roadmap(&services.app, &visit.actor, at_it).await {
        Ok(found) => found,
        Err(error) => return after(&visit, &services, &key, Err(error)).await,
    };
    let named = ("roadmap", &roadmap.outline.title, at(&key.0, &key.1)?);
    put_to_vote(&visit, &services, body.slug.as_str(), roadmap.subject(), named).await
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Path((code, slug)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let view = view_roadmap(&services.app, &visit.actor, &code, &slug).await?;
    Ok(actions(&view, &visit.reader).file(&slug))
}
