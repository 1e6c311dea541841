//! `/log`: the head of the tree and the newest entries.

use app::log::{Entry, view_log};
use app::{Actor, AppError};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::{actor, head, subject, verb};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Deserialize)]
pub(super) struct Asked {
    before: Option<String>,
}

impl Asked {
    /// The place before which the page ends; an address that is no place is no page.
    fn before(&self) -> Result<Option<u64>, AppError> {
        let Some(text) = &self.before else { return Ok(None) };
        let place = text.parse().map_err(|_| AppError::not_found("entry", text))?;
        Ok(Some(place))
    }
}

#[derive(Template)]
#[template(path = "log/list.html")]
struct List<'a> {
    r: &'a Reader,
    head: Option<Html>,
    entries: Html,
    newest: bool,
    older: Option<u64>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let before = asked.before()?;
    let log = view_log(&services.app, &Actor::Anonymous, before).await?;
    let r = &visit.reader;
    let key = services.app.store.log_key();
    let size = log.head.as_ref().map_or(0, |h| h.head.size);
    let main = crate::render(&List {
        r,
        head: log.head.as_ref().map(|h| head(h, key, r)),
        entries: table(&log.entries, r),
        newest: before.is_none_or(|b| b >= size),
        older: log.older,
    });
    let page = visit.page(r.plain("log-title"), main);
    Ok(page.description(r.plain("log-lead")).into_response())
}

fn table(entries: &[Entry], r: &Reader) -> Html {
    let mut table = Table::new(r.t("log-entries"))
        .column(r.t("log-place"))
        .column(r.t("log-when"))
        .column(r.t("log-who"))
        .column(r.t("log-what"))
        .column(r.t("log-subject"));
    table.caption_hidden = true;
    let rows = entries.iter().map(|e| row(e, r));
    rows.fold(table, Table::row).html(r)
}

fn row(entry: &Entry, r: &Reader) -> [Cell; 5] {
    let seq = entry.seq;
    [
        Html::trusted(format!("<a href=\"/log/{seq}\">{seq}</a>")).into(),
        Cell::text(r.moment(entry.at)),
        actor(entry, r).into(),
        verb(entry, r).into(),
        subject(entry, r).into(),
    ]
}
