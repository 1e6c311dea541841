//! `/bodies/{body}/desk`: what was sent to an office, what is due first on top.

use app::handover::{Desk, Line, view_desk};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use handover::Standing;
use ui::components::notice::{Kind, Notice};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::feeds;
use crate::Services;
use crate::fault::Fault;
use crate::pages::bodies::frame::above;
use crate::visit::Visit;

#[derive(Template)]
#[template(path = "handovers/desk.html")]
struct Show<'a> {
    r: &'a Reader,
    office: &'a str,
    name: Html,
    notice: Html,
    open: Html,
    table: Html,
    troubles: Html,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path(slug): Path<String>,
) -> Result<Response, Fault> {
    let desk = view_desk(&services.app, &visit.actor, &slug).await?;
    let r = &visit.reader;
    let waits = |l: &&Line| matches!(l.standing, Standing::Waiting | Standing::Unanswered);
    let show = Show {
        r,
        office: desk.office.slug.as_str(),
        name: r.text(&desk.office.name),
        notice: left(&desk, r),
        open: r.tn("handover-desk-open", desk.lines.iter().filter(waits).count()),
        table: match desk.lines.is_empty() {
            true => Html::empty(),
            false => table(&desk, r),
        },
        troubles: Html::joined(
            &desk
                .troubled
                .iter()
                .map(|f| feeds::troubles(f, r))
                .collect::<Vec<_>>(),
            "",
        ),
    };
    let title = format!(
        "{} – {}",
        r.plain("handover-desk"),
        r.text(&desk.office.name).plain()
    );
    Ok(visit
        .page(title, crate::render(&show))
        .section(Section::Collaborative)
        .above(above(&desk.office, "desk", r))
        .into_response())
}

/// That the office was dissolved: nobody answers here any more.
fn left(desk: &Desk, r: &Reader) -> Html {
    let Some(day) = desk.office.ended else {
        return Html::empty();
    };
    let words = r.tv("body-ended", "date", r.date(day));
    let text = Html::joined(&[words, r.t("handover-left-desk")], " ");
    Notice::new(Kind::Attention, r.t("handover-left"), text).html(r)
}

fn table(desk: &Desk, r: &Reader) -> Html {
    let table = Table::new(r.t("handover-desk-table"))
        .column(r.t("handover-release"))
        .column(r.t("handover-from"))
        .column(r.t("handover-standing"))
        .numbers(r.t("handover-age"))
        .column(r.t("handover-due"))
        .column(r.t("handover-indicator"));
    let row = |l: &Line| {
        let h = &l.handover;
        let link = format!("<a href=\"/handovers/{}\">{}</a>", h.id, r.text(&h.dossier.title));
        let mut standing = super::stands(l, r);
        if h.review_due(desk.today) {
            standing = Html::joined(&[standing, r.t("handover-review-due")], " · ");
        }
        [
            Cell::Text(Html::trusted(link)),
            Cell::Text(r.text(&h.dossier.initiative_title)),
            Cell::Text(standing),
            Cell::Number(r.integer(h.age(desk.today))),
            Cell::text(r.date(h.due)),
            Cell::text(Html::escaped(&h.indicator)),
        ]
    };
    desk.lines.iter().map(row).fold(table, Table::row).html(r)
}
