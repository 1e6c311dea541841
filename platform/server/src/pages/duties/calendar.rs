//! The days on which something is owed, for the calendars of telephones: what was done is not there any more.

use app::duty::{BoardView, view_board};
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use governance::duty::{Line, Slot, Standing};
use governance::formats::{Calendar, DueDay, due_days};
use ui::Reader;

use super::slot_title;
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// The days of this year and the next, and of a report about last year.
pub(super) async fn feed(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let now = view_board(&services.app, &slug, None).await?;
    let r = &visit.reader;
    let mut days = Vec::new();
    for year in [now.board.year() - 1, now.board.year(), now.board.year() + 1] {
        let view = view_board(&services.app, &slug, Some(year)).await?;
        days.extend(open_days(&view, r));
    }
    let of = Calendar {
        name: r.plain_with(
            "duty-calendar",
            &[("body", r.text(&now.body.name).plain().into())],
        ),
        base: services.settings.public_url.clone(),
        language: r.language.clone(),
        now: services.app.now(),
    };
    let text = due_days(&of, &days);
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// What of a board is still to be done.
fn open_days(view: &BoardView, r: &Reader) -> Vec<DueDay> {
    let open = |slot: &&Slot| {
        matches!(
            slot.standing,
            Standing::Coming | Standing::Due | Standing::Planned | Standing::Overdue
        )
    };
    let (slug, year) = (&view.body.slug, view.board.year());
    let day = |line: &Line, slot: &Slot| {
        let duty = line.rule.duty.as_str();
        let whose = slot
            .name
            .as_ref()
            .map_or_else(String::new, |_| format!("-{}", slot.due));
        DueDay {
            key: format!("{slug}-{duty}-{year}-{}{whose}", slot.number),
            on: slot.due,
            title: slot_title(&line.rule, slot, line.slots.len(), r),
            about: r.plain_with("duty-source", &[("clause", line.rule.source.clause.into())]),
            page: format!("/bodies/{slug}/duties?year={year}"),
        }
    };
    let lines = view.board.lines().iter();
    lines
        .flat_map(|l| l.slots.iter().filter(open).map(move |s| day(l, s)))
        .collect()
}
