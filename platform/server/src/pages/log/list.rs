//! `/log`: the head of the tree and the entries that are asked for, the newest first.

use app::log::{Seen, view_log};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::filter::Asked;
use super::{actor, code, head, subject, verb};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "log/list.html")]
struct List<'a> {
    r: &'a Reader,
    head: Option<Html>,
    filter: Html,
    query: String,
    entries: Html,
    none: bool,
    newest: bool,
    older: Option<u64>,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let (filter, before) = (asked.filter()?, asked.before()?);
    let log = view_log(&services.app, &filter, before).await?;
    let r = &visit.reader;
    let key = services.app.store.log_key();
    let size = log.head.as_ref().map_or(0, |h| h.head.size);
    let main = crate::render(&List {
        r,
        head: log.head.as_ref().map(|h| head(h, key, r)),
        filter: asked.form(!filter.is_empty(), r).html(r),
        query: asked.query(),
        entries: table(&log.entries, r),
        none: log.entries.is_empty(),
        newest: before.is_none_or(|b| b >= size),
        older: log.older,
    });
    let page = visit.page(r.plain("log-title"), main);
    Ok(page.description(r.plain("log-lead")).into_response())
}

fn table(entries: &[Seen], r: &Reader) -> Html {
    let mut table = Table::new(r.t("log-entries"))
        .column(r.t("log-place"))
        .column(r.t("log-what"))
        .column(r.t("log-when"));
    table.caption_hidden = true;
    let rows = entries.iter().map(|e| row(e, r));
    rows.fold(table, Table::row).html(r)
}

/// Few columns, so that a telephone shows all of them.
fn row(seen: &Seen, r: &Reader) -> [Cell; 3] {
    let seq = seen.seq();
    let place = Html::trusted(format!("<a href=\"/log/{seq}\">{seq}</a>"));
    let two = |first: Html, second: Html| {
        Html::trusted(format!("{first}<br><span class=\"small quiet\">{second}</span>"))
    };
    match seen {
        Seen::Open(entry) => {
            let about = Html::joined(&[subject(entry, r), actor(entry, r)], " · ");
            [
                place.into(),
                two(verb(entry, r), about).into(),
                Cell::text(r.moment(entry.at)),
            ]
        }
        Seen::Closed { leaf, .. } => [
            place.into(),
            two(r.t("log-closed"), code(&leaf.to_string()[..16])).into(),
            Cell::text(""),
        ],
    }
}
