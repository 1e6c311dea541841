//! `/commitments/{slug}`: as it was made, and what shows each step.

use app::commit::{CommitmentView, EvidenceWording, show_step, view_commitment};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use base::Date;
use governance::commitment::{Commitment, Evidence, Progress, Promise};
use ui::components::badge::{Badge, Tone};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::words;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "commitments/show.html")]
struct Show<'a> {
    r: &'a Reader,
    kicker: Html,
    title: Html,
    objective: Html,
    summary: Html,
    facts: Html,
    promises: Vec<(Html, Html, Vec<Html>)>,
    send_to: String,
    fields: Html,
    open: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Filled::default()).await
}

/// The page, with its form as it was sent and what was wrong with it.
async fn page(visit: &Visit, services: &Services, slug: &str, filled: &Filled) -> Result<Response, Fault> {
    let view = view_commitment(&services.app, &visit.actor, slug).await?;
    let (r, it) = (&visit.reader, &view.commitment);
    let show = Show {
        r,
        kicker: r.text(&it.terms.organisation),
        title: r.text(&it.terms.title),
        objective: r.text(&it.terms.objective),
        summary: filled.errors.html(r),
        facts: facts(&view, r),
        promises: it.promises.iter().map(|p| promise(p, r)).collect(),
        send_to: format!("/bodies/{}/commitments/{}", view.body.slug, it.slug),
        fields: if view.keeps {
            fields(&view, filled, r)
        } else {
            Html::empty()
        },
        open: !filled.errors.is_empty(),
    };
    let status = if filled.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let way = Breadcrumb::default().to(r.t("commitment-list"), "/commitments");
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Collaborative)
        .description(show.objective.plain())
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// As it was made. What its source does not say is said to be unsaid; a promise of an answer has no such source.
fn facts(view: &CommitmentView, r: &Reader) -> Html {
    let it = &view.commitment;
    let terms = &it.terms;
    let text = |words: &str| (!words.is_empty()).then(|| Html::escaped(words));
    let months = terms.months.map(|n| r.tn("commitment-months", usize::from(n)));
    let as_made = [
        ("commitment-data-type", text(&terms.data_type)),
        ("commitment-region", text(&terms.region)),
        ("commitment-length", months),
        ("commitment-since", terms.since.map(|day| r.date(day).into())),
        ("commitment-sponsors", text(&terms.sponsors)),
        ("commitment-supporters", text(&terms.supporters)),
    ];
    let mut list = DefinitionList::default().item(r.t("commitment-keeper"), words::link(&view.body, r));
    if let Some(until) = it.until() {
        list = list
            .item(r.t("commitment-by"), r.date(until))
            .item(r.t("commitment-stands"), stands(view, until, r));
    }
    for (key, said) in as_made {
        list = match said {
            Some(said) => list.item(r.t(key), said),
            None if answers(it) => list,
            None => list.item(r.t(key), r.t("commitment-unsaid")),
        };
    }
    list.item(r.t("commitment-source"), source(&terms.source, r))
        .html(r)
}

/// Whether it is the promise of an answer to a use, which was made here.
fn answers(it: &Commitment) -> bool {
    it.terms.source.starts_with("/uses/")
}

/// Where it was made; a page is linked, and the use that it answers is named.
fn source(source: &str, r: &Reader) -> Html {
    let to = Html::escaped(source);
    match governance::plan::check_evidence(source) {
        Ok(()) if source.starts_with("/uses/") => {
            Html::trusted(format!("<a href=\"{to}\">{}</a>", r.t("commitment-source-use")))
        }
        Ok(()) => Html::trusted(format!("<a href=\"{to}\">{to}</a>")),
        Err(_) => to,
    }
}

/// How its clock stands: kept in time or late, over, or running.
fn stands(view: &CommitmentView, until: Date, r: &Reader) -> Html {
    let it = &view.commitment;
    if let Some(on) = it.kept_on() {
        let on = ("on", r.date(on).into());
        return match it.days_late() {
            Some(days) => r.ta("commitment-kept-late", &[on, ("count", days.into())]),
            None => r.ta("commitment-kept-on", &[on]),
        };
    }
    let left = usize::try_from((until - view.today).get_days());
    match left {
        Err(_) => r.tv("commitment-over", "date", r.date(until)),
        Ok(0) => r.t("commitment-today"),
        Ok(days) => r.tn("commitment-left", days),
    }
}

fn promise(it: &Promise, r: &Reader) -> (Html, Html, Vec<Html>) {
    let progress = it.progress();
    let tone = match progress {
        Progress::Kept => Tone::Good,
        Progress::UnderWay => Tone::Open,
        Progress::NothingKnown => Tone::Plain,
    };
    let badge = Badge::new(tone, r.t(&format!("commitment-{}", progress.as_str()))).html(r);
    (
        r.text(&it.what),
        badge,
        it.evidence.iter().map(|e| shown(e, r)).collect(),
    )
}

fn shown(it: &Evidence, r: &Reader) -> Html {
    let to = Html::escaped(&it.address);
    let link = Html::trusted(format!("<a href=\"{to}\">{}</a>", r.t("plan-evidence-link")));
    Html::joined(&[r.date(it.on).into(), r.text(&it.words), link], " · ")
}

fn fields(view: &CommitmentView, filled: &Filled, r: &Reader) -> Html {
    let promise = |(n, p): (usize, &Promise)| Choice::new((n + 1).to_string(), r.text(&p.what));
    let promises = view.commitment.promises.iter().enumerate().map(promise).collect();
    let promises = filled.chosen("number", 0, promises);
    let field = |field: Field| filled.field(field, 0).html(r);
    let parts = [
        field(Field::select("number", r.t("commitment-which"), promises)),
        field(Field::date("on", r.t("plan-done-when")).optional()),
        field(Field::text("words", r.t("commitment-what-happened"))),
        field(Field::text("evidence", r.t("plan-evidence")).hint(r.t("plan-evidence-hint"))),
        Field::tick("keeps", r.t("commitment-keeps"), filled.sent.has("keeps")).html(r),
        Button::submit(r.t("commitment-show")).html(r),
    ];
    Html::joined(&parts, "")
}

pub(super) async fn step(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, name)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let wording = EvidenceWording {
        on: sent.one("on"),
        words: sent.one("words"),
        address: sent.one("evidence"),
        keeps: sent.has("keeps"),
    };
    let number = sent.one("number").parse().unwrap_or(0);
    let language = &visit.reader.language;
    match show_step(
        &services.app,
        &visit.actor,
        (&slug, &name),
        number,
        (&wording, language),
    )
    .await
    {
        Ok(it) => Ok(to(&format!("/commitments/{}", it.slug))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(&visit, &services, &name, &sent.with(errors)).await
        }
    }
}
