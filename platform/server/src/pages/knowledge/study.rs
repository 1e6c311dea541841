//! `/case-studies/{study}`: what an initiative did and learned, what the framework says of it, and what a second
//! organisation found.

use app::knowledge::{CaseStudyView, Reviewing, review_case_study, view_case_study, withdraw_case_study};
use app::register::RoundView;
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::{Part, Publication, Review, Reviewed};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::words;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::findings_of;
use crate::pages::initiatives::{Judgement, profile_of_round, words as of_initiatives};
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "knowledge/study.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    initiative: String,
    initiative_title: Html,
    title: Html,
    by: Html,
    standing: Html,
    notices: Html,
    summary: Html,
    facts: Html,
    round: Option<(String, Html)>,
    framework: Html,
    told: Vec<(Html, Html)>,
    misfit_at: Vec<Html>,
    misfit: Html,
    reviews: Vec<(Html, Html, Html)>,
    may_write: bool,
    draft: bool,
    withdraw: Html,
    review: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(&visit, &services, &slug, &Filled::default()).await
}

async fn page(visit: &Visit, services: &Services, slug: &str, filled: &Filled) -> Result<Response, Fault> {
    let errors = &filled.errors;
    let view = view_case_study(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let show = of(&view, slug, filled, r);
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(show.title.plain(), crate::render(&show))
        .section(Section::Knowledge)
        .description(words::glimpse(&view.study.content.part(Part::Issue), r).plain());
    Ok((status, shell).into_response())
}

fn of<'a>(view: &CaseStudyView, slug: &'a str, filled: &Filled, r: &'a Reader) -> Show<'a> {
    let errors = &filled.errors;
    let (study, content) = (&view.study, &view.study.content);
    let it = &view.around.initiative;
    let round = content.round.and_then(|n| view.around.round(n));
    let told = Part::ALL.iter().filter(|p| **p != Part::Misfit);
    let told = told.filter_map(|p| {
        let text = content.parts.get(p)?;
        Some((
            words::named("told", p.as_str(), r),
            of_initiatives::paragraphs(text, r),
        ))
    });
    let public = study.publication.is_public();
    Show {
        r,
        slug,
        initiative: it.slug.to_string(),
        initiative_title: r.text(&it.title),
        title: r.text(&content.title),
        by: r.tv("know-written-by", "name", content.organisation.as_str()),
        standing: words::standing(study, r),
        notices: words::publication(&study.publication, r),
        summary: errors.html(r),
        facts: facts(view, r),
        round: round.map(|v| {
            let href = format!("/initiatives/{}/rounds/{}", it.slug, v.round.number);
            (href, r.tv("round-number", "number", v.round.number.to_string()))
        }),
        framework: round.map(|v| framework(v, r)).unwrap_or_default(),
        told: told.collect(),
        misfit_at: content
            .misfit
            .iter()
            .map(|m| words::named("misfit", m.as_str(), r))
            .collect(),
        misfit: of_initiatives::paragraphs(&content.part(Part::Misfit), r),
        reviews: study.reviews.iter().rev().map(|v| reviewed(v, view, r)).collect(),
        may_write: view.may_write,
        draft: study.publication == Publication::Draft,
        withdraw: if view.may_write && public {
            withdrawing(errors, r)
        } else {
            Html::empty()
        },
        review: if view.may_review {
            reviewing(filled, r)
        } else {
            Html::empty()
        },
    }
}

/// The profile with both views and the verdict, as they stand today.
fn framework(view: &RoundView, r: &Reader) -> Html {
    let profile = profile_of_round(view, r);
    let judgement = Judgement::of_round(view).map(|j| j.html(r)).unwrap_or_default();
    Html::joined(&[profile, judgement], "")
}

fn facts(view: &CaseStudyView, r: &Reader) -> Html {
    let (it, content) = (&view.around.initiative, &view.study.content);
    let joined = |list: &str, names: Vec<&str>| {
        let all: Vec<Html> = names.into_iter().map(|n| words::named(list, n, r)).collect();
        Html::joined(&all, "<br>")
    };
    DefinitionList::default()
        .item(r.t("know-place"), of_initiatives::places(it, r))
        .item(r.t("know-when"), of_initiatives::period(it.started, it.ended, r))
        .item(
            r.t("know-policy"),
            words::named("uptake", content.uptake.as_str(), r),
        )
        .item(
            r.t("know-phases"),
            joined("phase", content.phases.iter().map(|p| p.as_str()).collect()),
        )
        .item(
            r.t("know-challenges"),
            joined(
                "challenge",
                content.challenges.iter().map(|c| c.as_str()).collect(),
            ),
        )
        .html(r)
}

fn reviewed(it: &Reviewed, view: &CaseStudyView, r: &Reader) -> (Html, Html, Html) {
    let old = it.digest != view.study.digest();
    let mut head = vec![
        Html::trusted(format!("<strong>{}</strong>", Html::escaped(&it.organisation))),
        words::named("found", it.found.as_str(), r),
        words::day(it.at, r).into(),
    ];
    if old {
        head.push(r.t("know-review-old"));
    }
    let mark = words::named("found", it.found.as_str(), r);
    (
        Html::joined(&head, " · "),
        of_initiatives::paragraphs(&it.words, r),
        mark,
    )
}

fn withdrawing(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        words::line("reason", "know-withdraw-reason", "", errors, r).html(r),
        Button::submit(r.t("know-withdraw")).grave().html(r),
    ];
    Html::joined(&fields, "")
}

fn reviewing(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let found = words::choices(
        "found",
        Review::ALL.iter().map(|f| f.as_str()),
        &[sent.one("found")],
        r,
    );
    let fields = [
        words::line(
            "organisation",
            "know-reviewer",
            &sent.one("organisation"),
            errors,
            r,
        )
        .html(r),
        Field::radios("found", r.t("know-found"), found)
            .error(errors.on("found"))
            .html(r),
        words::lines("words", "know-review-words", &sent.one("words"), errors, r).html(r),
        Button::submit(r.t("know-review-send")).html(r),
    ];
    Html::joined(&fields, "")
}

pub(super) async fn withdraw(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let done = withdraw_case_study(&services.app, &visit.actor, &slug, &sent.one("reason")).await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

pub(super) async fn review(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Reviewing {
        organisation: sent.one("organisation"),
        found: sent.one("found"),
        words: sent.one("words"),
    };
    let done = review_case_study(&services.app, &visit.actor, &slug, &asked, &visit.reader.language).await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

async fn after(
    done: app::Result<()>,
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/case-studies/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, slug, &sent.with(errors)).await
        }
    }
}
