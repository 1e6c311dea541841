//! `/work/{slug}/ask`: the forms of an initiative, and the way to bring another.

use app::collect::{Asking, InstrumentState, view_asking};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use ui::components::badge::{Badge, Tone};
use ui::components::button::Button;
use ui::components::empty_state::EmptyState;
use ui::components::error_summary::ErrorSummary;
use ui::components::field::Field;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::{Filled, Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "ask/list.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    told: Html,
    forms: Html,
    may_add: bool,
    fields: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    page(
        &visit,
        &services,
        &slug,
        &Sent::default(),
        (ErrorSummary::default(), Html::empty()),
    )
    .await
}

/// The tab, with what was wrong with a workbook.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    sent: &Sent,
    (errors, told): (ErrorSummary, Html),
) -> Result<Response, Fault> {
    let asking = view_asking(&services.app, &visit.actor, slug).await?;
    let r = &visit.reader;
    let title = r.text(&asking.initiative.title);
    let may_add = asking.may_add;
    let view = View {
        r,
        slug,
        summary: errors.html(r),
        told,
        forms: table(slug, &asking, r),
        may_add,
        fields: fields(&sent.with(errors), r),
    };
    let main = crate::render(&view);
    let page = visit
        .page(format!("{} – {}", r.plain("ask-title"), title.plain()), main)
        .section(Section::Work);
    Ok(page.above(tabs(slug, &title, "ask", r)).into_response())
}

/// Where a form stands, as one word.
pub(super) fn badge(state: InstrumentState, r: &Reader) -> Html {
    let (tone, key) = match state {
        InstrumentState::Draft => (Tone::Plain, "ask-state-draft"),
        InstrumentState::Open => (Tone::Open, "ask-state-open"),
        InstrumentState::Closed => (Tone::Good, "ask-state-closed"),
    };
    Badge::new(tone, r.t(key)).html(r)
}

fn table(slug: &str, asking: &Asking, r: &Reader) -> Html {
    if asking.instruments.is_empty() {
        let empty = EmptyState {
            title: r.t("ask-none"),
            body: r.t("ask-none-text"),
            action: None,
        };
        return empty.html(r);
    }
    let head = Table::new(r.t("ask-forms"))
        .column(r.t("ask-form"))
        .numbers(r.t("ask-round"))
        .column(r.t("ask-version"))
        .column(r.t("ask-state"))
        .column(r.t("ask-added"));
    asking
        .instruments
        .iter()
        .fold(head, |table, (round, it)| {
            let name = Html::escaped(if it.title.is_empty() {
                &it.form_id
            } else {
                &it.title
            });
            let link = Html::trusted(format!("<a href=\"/work/{slug}/ask/{}\">{name}</a>", it.id));
            table.row([
                link.into(),
                Cell::Number(r.integer(i64::from(*round))),
                Cell::text(it.version.as_str()),
                Cell::Text(badge(it.state, r)),
                Cell::text(r.moment(it.added_at)),
            ])
        })
        .html(r)
}

fn fields(filled: &Filled, r: &Reader) -> Html {
    let Filled { sent, errors } = filled;
    let fields = [
        Field::file("file", r.t("ask-file"), ".xlsx,.xls")
            .hint(r.t("ask-file-hint"))
            .error(errors.on("file"))
            .html(r),
        Field::lines("about", r.t("ask-about"), 3)
            .hint(r.t("ask-about-hint"))
            .value(sent.one("about"))
            .html(r),
        Field::text("who", r.t("ask-who")).value(sent.one("who")).html(r),
        Field::text("contact", r.t("ask-contact"))
            .hint(r.t("ask-contact-hint"))
            .value(sent.one("contact"))
            .html(r),
        Button::submit(r.t("ask-send")).html(r),
    ];
    Html::joined(&fields, "")
}
