//! The lists of an initiative.

use app::entities::{EntityList, view_lists};
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
use crate::fault::{Fault, percent};
use crate::pages::work::{Sent, tabs};
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "lists/index.html")]
struct View<'a> {
    r: &'a Reader,
    slug: &'a str,
    summary: Html,
    table: Html,
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
        (&ErrorSummary::default(), &Sent::default()),
    )
    .await
}

/// The page, with what the last form left.
pub(super) async fn page(
    visit: &Visit,
    services: &Services,
    slug: &str,
    (errors, sent): (&ErrorSummary, &Sent),
) -> Result<Response, Fault> {
    let (initiative, lists) = view_lists(&services.app, &visit.actor, slug).await?;
    let (r, title) = (&visit.reader, visit.reader.text(&initiative.title));
    let name = Field::text("name", r.t("lists-name"))
        .hint(r.t("lists-name-hint"))
        .value(sent.one("name"))
        .error(errors.on("name"));
    let main = crate::render(&View {
        r,
        slug,
        summary: errors.html(r),
        table: table(slug, &lists, r),
        fields: Html::joined(&[name.html(r), Button::submit(r.t("lists-make")).html(r)], ""),
    });
    let page = visit
        .page(format!("{} – {}", r.plain("lists-title"), title.plain()), main)
        .section(Section::Work)
        .above(tabs(slug, &title, "collect", r));
    Ok(page.into_response())
}

fn table(slug: &str, lists: &[(EntityList, u64, u64)], r: &Reader) -> Html {
    if lists.is_empty() {
        let none = EmptyState {
            title: r.t("lists-none"),
            body: r.t("lists-none-text"),
            action: None,
        };
        return none.html(r);
    }
    let table = Table::new(r.t("lists-title"))
        .column(r.t("lists-name"))
        .numbers(r.t("lists-count"))
        .column(r.t("lists-properties"))
        .column(r.t("lists-look"));
    let row = |(list, count, conflicts): &(EntityList, u64, u64)| -> Vec<Cell> {
        let at = format!("/work/{slug}/lists/{}", percent(&list.name));
        let name = Html::escaped(&list.name);
        let names: Vec<Html> = list.properties.iter().map(|p| Html::escaped(&p.name)).collect();
        vec![
            Html::trusted(format!(
                "<a href=\"{}\"><bdi>{name}</bdi></a>",
                Html::escaped(&at)
            ))
            .into(),
            Cell::Number(r.integer(i64::try_from(*count).unwrap_or(i64::MAX))),
            Html::joined(&names, ", ").into(),
            look(*conflicts, r).into(),
        ]
    };
    lists.iter().map(row).fold(table, Table::row).html(r)
}

/// Whether somebody has to look at things of a list.
pub(super) fn look(conflicts: u64, r: &Reader) -> Html {
    match usize::try_from(conflicts).unwrap_or(usize::MAX) {
        0 => r.t("lists-look-none"),
        n => Badge::new(Tone::Attention, r.tn("lists-look-some", n)).html(r),
    }
}
