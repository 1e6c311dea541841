//! `/indicators`: targets and indicators of the 2030 Agenda that something is known about here.

use app::handover::view_indicators;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "indicators/list.html")]
struct Show<'a> {
    r: &'a Reader,
    table: Html,
}

pub(super) async fn show(visit: Visit, State(services): State<Services>) -> Result<Response, Fault> {
    let all = view_indicators(&services.app).await?;
    let r = &visit.reader;
    let table = Table::new(r.t("indicator-list-table"))
        .column(r.t("handover-indicator"))
        .numbers(r.t("indicator-official"))
        .numbers(r.t("indicator-releases"));
    let row = |l: &app::handover::IndicatorLine| {
        let title = Html::escaped(l.entry.title(&r.language));
        let link = format!("<a href=\"/indicators/{0}\">{0}</a> {title}", l.entry.code);
        [
            Cell::Text(Html::trusted(link)),
            Cell::Number(r.count(l.official)),
            Cell::Number(r.count(l.releases)),
        ]
    };
    let show = Show {
        r,
        table: match all.is_empty() {
            true => Html::empty(),
            false => all.iter().map(row).fold(table, Table::row).html(r),
        },
    };
    Ok(visit
        .page(r.plain("indicator-list"), crate::render(&show))
        .section(Section::Releases)
        .description(r.plain("indicator-list-lead"))
        .into_response())
}
