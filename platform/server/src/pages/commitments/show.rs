//! `/commitments/{slug}`: as it was made, and what shows each step.

use app::commit::{CommitmentView, EvidenceWording, show_step, view_commitment};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::commitment::{Evidence, Progress, Promise};
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
use crate::pages::work::Sent;
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
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &ErrorSummary::default()).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_commitment(&services.app, &visit.actor, slug).await?;
    let (r, it) = (&visit.reader, &view.commitment);
    let show = Show {
        r,
        kicker: r.text(&it.terms.organisation),
        title: r.text(&it.terms.title),
        objective: r.text(&it.terms.objective),
        summary: errors.html(r),
        facts: facts(&view, r),
        promises: it.promises.iter().map(|p| promise(p, r)).collect(),
        send_to: format!("/bodies/{}/commitments/{}", view.body.slug, it.slug),
        fields: if view.keeps {
            fields(&view, errors, r)
        } else {
            Html::empty()
        },
    };
    let status = if errors.is_empty() {
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

/// As it was made. What its source does not say is said to be unsaid.
fn facts(view: &CommitmentView, r: &Reader) -> Html {
    let terms = &view.commitment.terms;
    let unsaid = || r.t("commitment-unsaid");
    let said = |words: &str| {
        if words.is_empty() {
            unsaid()
        } else {
            Html::escaped(words)
        }
    };
    let months = terms
        .months
        .map_or_else(unsaid, |n| r.tn("commitment-months", usize::from(n)));
    let since = terms.since.map_or_else(unsaid, |day| r.date(day).into());
    DefinitionList::default()
        .item(r.t("commitment-keeper"), words::link(&view.body, r))
        .item(r.t("commitment-data-type"), said(&terms.data_type))
        .item(r.t("commitment-region"), said(&terms.region))
        .item(r.t("commitment-length"), months)
        .item(r.t("commitment-since"), since)
        .item(r.t("commitment-sponsors"), said(&terms.sponsors))
        .item(r.t("commitment-supporters"), said(&terms.supporters))
        .item(r.t("commitment-source"), said(&terms.source))
        .html(r)
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

fn fields(view: &CommitmentView, errors: &ErrorSummary, r: &Reader) -> Html {
    let promise = |(n, p): (usize, &Promise)| Choice::new((n + 1).to_string(), r.text(&p.what));
    let promises = view.commitment.promises.iter().enumerate().map(promise).collect();
    let parts = [
        Field::select("number", r.t("commitment-which"), promises).html(r),
        Field::date("on", r.t("plan-done-when"))
            .error(errors.on("on"))
            .optional()
            .html(r),
        Field::text("words", r.t("commitment-what-happened")).html(r),
        Field::text("evidence", r.t("plan-evidence"))
            .hint(r.t("plan-evidence-hint"))
            .error(errors.on("evidence"))
            .html(r),
        Field::tick("keeps", r.t("commitment-keeps"), false).html(r),
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
            page(&visit, &services, &name, &errors).await
        }
    }
}
