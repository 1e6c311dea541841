//! `/stories/{story}`: what changed, on one page, and what each of three sides says about it.

use app::knowledge::{Confirming, StoryView, confirm_story, view_story, withdraw_story};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use knowledge::{Answer, Confirmation, Publication, Side, StoryContent};
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
use crate::pages::initiatives::words as of_initiatives;
use crate::pages::work::{Filled, Sent};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "knowledge/story.html")]
struct Show<'a> {
    r: &'a Reader,
    slug: &'a str,
    initiative: String,
    initiative_title: Html,
    change: Html,
    credit: &'a str,
    reach: Html,
    notices: Html,
    summary: Html,
    before: Html,
    after: Html,
    unchanged: Html,
    facts: Html,
    sides: Vec<(Html, Vec<Html>)>,
    may_write: bool,
    draft: bool,
    withdraw: Html,
    confirm: Html,
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
    let view = view_story(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let (it, content) = (&view.story, &view.story.content);
    let public = it.publication.is_public();
    let show = Show {
        r,
        slug,
        initiative: view.around.initiative.slug.to_string(),
        initiative_title: r.text(&view.around.initiative.title),
        change: r.text(&content.change),
        credit: &content.credit,
        reach: words::reach(it, r),
        notices: words::publication(&it.publication, r),
        summary: errors.html(r),
        before: of_initiatives::paragraphs(&content.before, r),
        after: of_initiatives::paragraphs(&content.after, r),
        unchanged: of_initiatives::paragraphs(&content.unchanged, r),
        facts: facts(content, r),
        sides: sides(&view, r),
        may_write: view.may_write,
        draft: it.publication == Publication::Draft,
        withdraw: if view.may_write && public {
            withdrawing(errors, r)
        } else {
            Html::empty()
        },
        confirm: if view.may_confirm {
            confirming(filled, r)
        } else {
            Html::empty()
        },
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shell = visit
        .page(show.change.plain(), crate::render(&show))
        .section(Section::Knowledge);
    Ok((status, shell).into_response())
}

fn facts(it: &StoryContent, r: &Reader) -> Html {
    let release = it.release.as_ref().map_or_else(Html::empty, |slug| {
        Html::trusted(format!(
            "<a href=\"/releases/{slug}\">{}</a>",
            r.t("know-story-release-open")
        ))
    });
    let document = it.document.as_ref().map_or_else(Html::empty, |link| {
        let link = Html::escaped(link);
        Html::trusted(format!("<a href=\"{link}\" rel=\"noopener\">{link}</a>"))
    });
    DefinitionList::default()
        .item(r.t("know-story-figure"), r.text(&it.figure))
        .item(r.t("know-story-release"), release)
        .item(
            r.t("know-story-decided"),
            of_initiatives::paragraphs(&it.decided, r),
        )
        .item(r.t("know-story-decided-by"), it.decided_by.as_str())
        .item(
            r.t("know-story-decided-on"),
            it.decided_on.map(|d| r.date(d)).unwrap_or_default(),
        )
        .item(r.t("know-story-document"), document)
        .item(r.t("know-story-cost"), r.text(&it.cost))
        .item(r.t("know-story-producer"), it.organisation.as_str())
        .html(r)
}

/// Each side with what it says; a side that says nothing says so.
fn sides(view: &StoryView, r: &Reader) -> Vec<(Html, Vec<Html>)> {
    let one = |side: &Side| {
        let said = view.story.said(*side);
        let said = said.into_iter().map(|c| confirmation(c, r)).collect();
        (words::named("side", side.as_str(), r), said)
    };
    Side::ALL.iter().map(one).collect()
}

fn confirmation(it: &Confirmation, r: &Reader) -> Html {
    let head = format!(
        "<p>{} <strong>{}</strong> · {}</p>",
        words::answer(it.answer, r),
        Html::escaped(&it.organisation),
        words::day(it.at, r)
    );
    Html::joined(
        &[Html::trusted(head), of_initiatives::paragraphs(&it.words, r)],
        "",
    )
}

fn withdrawing(errors: &ErrorSummary, r: &Reader) -> Html {
    let fields = [
        words::line("reason", "know-withdraw-reason", "", errors, r).html(r),
        Button::submit(r.t("know-withdraw")).grave().html(r),
    ];
    Html::joined(&fields, "")
}

fn confirming(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let sides = words::choices(
        "side",
        Side::ALL.iter().map(|s| s.as_str()),
        &[sent.one("side")],
        r,
    );
    let answers = words::choices(
        "answer",
        Answer::ALL.iter().map(|a| a.as_str()),
        &[sent.one("answer")],
        r,
    );
    let fields = [
        Field::radios("side", r.t("know-side"), sides)
            .error(errors.on("side"))
            .html(r),
        words::line(
            "organisation",
            "know-side-organisation",
            &sent.one("organisation"),
            errors,
            r,
        )
        .html(r),
        Field::radios("answer", r.t("know-answer"), answers)
            .error(errors.on("answer"))
            .html(r),
        words::lines("words", "know-answer-words", &sent.one("words"), errors, r)
            .optional()
            .html(r),
        Button::submit(r.t("action-submit")).html(r),
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
    let done = withdraw_story(&services.app, &visit.actor, &slug, &sent.one("reason")).await;
    after(done.map(drop), &visit, &services, &slug, &sent).await
}

pub(super) async fn confirm(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Confirming {
        side: sent.one("side"),
        organisation: sent.one("organisation"),
        answer: sent.one("answer"),
        words: sent.one("words"),
    };
    let done = confirm_story(&services.app, &visit.actor, &slug, &asked, &visit.reader.language).await;
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
        Ok(()) => Ok(Redirect::to(&format!("/stories/{slug}")).into_response()),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            page(visit, services, slug, &sent.with(errors)).await
        }
    }
}
