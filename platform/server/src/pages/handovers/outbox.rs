//! `/work/{slug}/handovers`: hand a release over to an office with one act, and see what was sent.

use app::handover::{Asked, Outbox, submit_release, view_outbox};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use handover::DEFAULT_DAYS;
use ui::components::button::Button;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::{Choice, Field};
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::register::grid;
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::{findings_of, to};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/outbox.html")]
struct Show<'a> {
    r: &'a Reader,
    summary: Html,
    table: Html,
    slug: &'a str,
    may_send: bool,
    nothing: Option<&'static str>,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let none = ErrorSummary::default();
    page(&visit, &services, &slug, (&Asked::default(), &none)).await
}

async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (asked, errors): (&Asked, &ErrorSummary),
) -> Result<Response, Fault> {
    let outbox = view_outbox(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let sent = grid(&outbox.lines, r);
    let nothing = match (outbox.releases.is_empty(), outbox.offices.is_empty()) {
        (true, _) => Some("handover-no-release"),
        (_, true) => Some("handover-no-office"),
        _ => None,
    };
    let show = Show {
        r,
        summary: errors.html(r),
        table: match sent.is_empty() {
            true => Html::empty(),
            false => sent.table(r).html(r),
        },
        slug,
        may_send: outbox.may_send,
        nothing,
        fields: fields(&outbox, asked, errors, r),
    };
    let title = r.text(&outbox.initiative.title);
    let shell = visit
        .page(
            format!("{} – {}", r.plain("handover-tab"), title.plain()),
            crate::render(&show),
        )
        .section(Section::Work)
        .above(tabs(slug, &title, "handovers", r));
    Ok(shell.into_response())
}

fn fields(outbox: &Outbox, asked: &Asked, errors: &ErrorSummary, r: &Reader) -> Html {
    let releases = outbox.releases.iter().map(|it| {
        Choice::new(it.slug().as_str(), r.text(&it.description().title))
            .chosen(it.slug().as_str() == asked.release)
    });
    let offices = outbox
        .offices
        .iter()
        .map(|it| Choice::new(it.slug.as_str(), r.text(&it.name)).chosen(it.slug.as_str() == asked.office));
    let usual = jiff::Span::new().days(DEFAULT_DAYS);
    let due = match asked.due.as_str() {
        "" => outbox.today.saturating_add(usual).to_string(),
        due => due.to_owned(),
    };
    let parts = [
        Field::radios("release", r.t("handover-release"), releases.collect())
            .error(errors.on("release"))
            .html(r),
        Field::radios("office", r.t("handover-office"), offices.collect())
            .error(errors.on("office"))
            .html(r),
        Field::text("indicator", r.t("handover-indicator"))
            .hint(r.t("handover-indicator-hint"))
            .value(&asked.indicator)
            .error(errors.on("indicator"))
            .optional()
            .html(r),
        Field::date("due", r.t("handover-due"))
            .hint(r.t("handover-due-hint"))
            .value(due)
            .error(errors.on("due"))
            .html(r),
        Field::lines("words", r.t("handover-words"), 3)
            .hint(r.t("handover-words-hint"))
            .value(&asked.words)
            .optional()
            .html(r),
        Button::submit(r.t("handover-send")).html(r),
    ];
    Html::joined(&parts, "")
}

pub(super) async fn send(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let sent = Sent::from(pairs);
    let asked = Asked {
        release: sent.one("release"),
        office: sent.one("office"),
        indicator: sent.one("indicator"),
        due: sent.one("due"),
        words: sent.one("words"),
    };
    let language = &visit.reader.language;
    match submit_release(&services.app, &visit.actor, &slug, &asked, language).await {
        Ok(made) => Ok(to(&format!("/handovers/{}", made.id))),
        Err(error) => {
            let errors = ErrorSummary::of(&findings_of(error)?, &visit.reader);
            let page = page(&visit, &services, &slug, (&asked, &errors)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}
