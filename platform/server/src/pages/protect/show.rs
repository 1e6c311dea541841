//! `/work/{slug}/protect/{id}`: one protection, cell by cell, with its audit in words.

use app::publish::{TableOutcome, released_tables, view_protection};
use app::register::view_initiative;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use protect::{ReleasedTable, Status};
use ui::components::button::Button;
use ui::components::definition_list::DefinitionList;
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::pages::work::tabs;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "protect/show.html")]
struct View<'a> {
    r: &'a Reader,
    tables: Vec<(Html, Html, Html)>,
    publish: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, id)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let protection = view_protection(&services.app, &visit.actor, &slug, &id).await?;
    let tables = released_tables(&services.app, &protection).await?;
    let it = view_initiative(&services.app, &visit.actor, &slug)
        .await?
        .initiative;
    let r = &visit.reader;
    let shown = tables.iter().zip(&protection.outcomes);
    let view = View {
        r,
        tables: shown
            .map(|(t, o)| (r.text(&t.title), outcome(o, r), table(t, r)))
            .collect(),
        publish: Button::link(r.t("protecting-to-publish"), format!("/work/{slug}/publish")).html(r),
    };
    let title = r.text(&it.title);
    let page = visit.page(
        format!("{} – {}", r.plain("protecting-title"), title.plain()),
        crate::render(&view),
    );
    Ok(page
        .section(Section::Work)
        .above(tabs(&slug, &title, "protect", r))
        .into_response())
}

/// What came of a table, in numbers and words.
fn outcome(outcome: &TableOutcome, r: &Reader) -> Html {
    let audit = &outcome.audit;
    let certified = r.ta(
        "protecting-certified-of",
        &[
            ("cells", audit.certified.into()),
            ("withheld", audit.withheld.into()),
        ],
    );
    let mut list = DefinitionList::default()
        .item(r.t("protecting-cells"), r.count(outcome.cells))
        .item(r.t("protecting-primary"), r.count(outcome.primary))
        .item(r.t("protecting-secondary"), r.count(outcome.secondary))
        .item(r.t("protecting-undone"), r.count(audit.exact_disclosures))
        .item(r.t("protecting-certified"), certified);
    if let Some(narrowest) = &audit.narrowest_interval {
        let ends = [
            ("low", r.number(narrowest.low, 0).into()),
            ("high", r.number(narrowest.high, 0).into()),
        ];
        list = list.item(r.t("protecting-narrowest"), r.ta("protecting-from-to", &ends));
    }
    list.html(r)
}

/// Every cell of the table: its value, or why it is withheld. Only the initiative's people see the reason.
fn table(named: &ReleasedTable, r: &Reader) -> Html {
    let mut table = Table::new(r.text(&named.title));
    table.caption_hidden = true;
    for column in named.table.columns() {
        table = table.column(column.as_str());
    }
    table = table.numbers(r.t("chart-value"));
    for cell in named.table.cells() {
        let keys = cell.keys.iter().map(|k| Cell::Text(k.as_str().into()));
        let value = match (cell.value, cell.status) {
            (Some(v), _) => Cell::Number(r.number(v, 0)),
            (None, Status::Primary) => Cell::Protected(r.t("protected-small")),
            (None, _) => Cell::Protected(r.t("protected-second")),
        };
        table = table.row(keys.chain([value]));
    }
    table.html(r)
}
