//! `/bodies/{body}/reports/{year}`: what happened in a year, for everybody, on screen and on paper.

use app::report::{ReportView, view_report};
use askama::Template;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use governance::report::{ReportState, Told};
use ui::components::breadcrumb::Breadcrumb;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::sections::{Part, parts, silent};
use crate::Services;
use crate::fault::Fault;
use crate::pages::agreements::to_motion;
use crate::pages::bodies::words;
use crate::pages::plans::way_to_approval;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "reports/show.html")]
struct Show<'a> {
    r: &'a Reader,
    at: String,
    name: Html,
    title: Html,
    summary: Html,
    state: Html,
    told: Html,
    since: Html,
    words: Html,
    parts: Vec<Part>,
    silent: Vec<Html>,
    no_area: Vec<Html>,
    approve: Html,
    draft: Html,
}

/// The year in an address; other words are no page.
pub(super) fn year_named(text: &str) -> Result<i16, Fault> {
    let nowhere = || app::AppError::not_found("year", text);
    Ok(text.parse().map_err(|_| nowhere())?)
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, year)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let year = year_named(&year)?;
    page(&visit, &services, (&slug, year), &ErrorSummary::default()).await
}

/// The page of a year, with what the last form left.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    key: (&str, i16),
    errors: &ErrorSummary,
) -> Result<Response, Fault> {
    let view = view_report(&services.app, &visit.actor, key).await?;
    let r = &visit.reader;
    let slug = &view.body.slug;
    let year = view.year.year;
    let at = format!("/bodies/{slug}/reports/{year}");
    let draft = view
        .report
        .as_ref()
        .is_none_or(|it| it.state == ReportState::Draft);
    let drafted = view.report.is_some() && draft;
    let show = Show {
        r,
        name: r.text(&view.body.name),
        title: r.tv("report-name", "year", year.to_string()),
        summary: errors.html(r),
        state: state(&view, r),
        told: r.tv("report-until", "date", r.date(view.year.until)),
        since: if view.year.since.year() == year {
            r.tv("report-since", "date", r.date(view.year.since))
        } else {
            Html::empty()
        },
        words: said(&view, r),
        parts: parts(&view.year, r),
        silent: silent(&view.year, &Told::NothingYet, r),
        no_area: silent(&view.year, &Told::NoArea, r),
        approve: match view.keeps && drafted {
            true if view.over => way_to_approval(&at, &view.decides, view.motion, r),
            true => r.t("report-not-over"),
            false => Html::empty(),
        },
        draft: if view.keeps && draft {
            form(&view, r)
        } else {
            Html::empty()
        },
        at,
    };
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let way = Breadcrumb::default()
        .to(r.text(&view.body.name), format!("/bodies/{slug}"))
        .to(r.t("report-title"), format!("/bodies/{slug}/reports"));
    let title = format!("{} – {}", show.title.plain(), show.name.plain());
    let shell = visit
        .page(title, crate::render(&show))
        .section(Section::Collaborative)
        .above(way.html(r));
    Ok((status, shell).into_response())
}

/// The same for machines: what a stranger may read.
pub(super) async fn machine(
    State(services): State<Services>,
    Path((slug, year)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let year = year_named(&year)?;
    let view = view_report(&services.app, &app::Actor::Anonymous, (&slug, year)).await?;
    let state = view.report.as_ref().map_or("not-drafted", |it| it.state.as_str());
    let told = serde_json::json!({ "body": slug, "state": state, "told": view.year });
    Ok(Json(told).into_response())
}

/// Where the report stands, in words.
fn state(view: &ReportView, r: &Reader) -> Html {
    let note = |kind, body: Html| Notice::new(kind, Html::empty(), body).html(r);
    match view.report.as_ref().map(|it| &it.state) {
        None => note(Kind::Note, r.t("report-live")),
        Some(ReportState::Draft) => note(Kind::Attention, r.t("report-draft")),
        Some(ReportState::Approved { motion, at }) => {
            let day = r.tv("report-approved-on", "date", r.date(governance::day(*at)));
            let by = match motion {
                Some(motion) => Html::joined(&[words::link(&view.decides, r), to_motion(*motion, r)], " "),
                None => r.t("report-alone"),
            };
            note(Kind::Done, Html::joined(&[day, by], " "))
        }
    }
}

/// What the secretariat says to the year.
fn said(view: &ReportView, r: &Reader) -> Html {
    let Some(words) = view.report.as_ref().and_then(|it| it.words.best(&r.language)) else {
        return Html::empty();
    };
    let (language, words) = words;
    let (lang, dir) = (Html::escaped(language.as_str()), language.direction().as_str());
    let body = Html::paragraphs(words);
    Html::trusted(format!(
        "<div class=\"column\" lang=\"{lang}\" dir=\"{dir}\">{body}</div>"
    ))
}

fn form(view: &ReportView, r: &Reader) -> Html {
    let now = view.report.as_ref().and_then(|it| it.words.get(&r.language));
    let (words, button) = (
        now.unwrap_or_default(),
        if view.report.is_some() {
            "report-redraft"
        } else {
            "report-make"
        },
    );
    let parts = [
        Field::lines("words", r.t("report-words"), 6)
            .hint(r.t("report-words-hint"))
            .value(words)
            .optional()
            .html(r),
        Button::submit(r.t(button)).html(r),
    ];
    Html::joined(&parts, "")
}
