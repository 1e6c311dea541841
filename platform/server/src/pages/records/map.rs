//! `/work/{slug}/collect/{instrument}/records/map`: where the answers of a table were given.

use app::collect::{Points, Spot, Submission, view_points};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use base::{Id, Timestamp};
use ui::chart::Unit;
use ui::chart::places::{Place, Places};
use ui::components::page::Section;
use ui::components::table::{Cell, Table};
use ui::{Component, Html, Reader};

use super::asked::Asked;
use super::{above, address};
use crate::Services;
use crate::fault::Fault;
use crate::pages::form::id_of;
use crate::visit::Visit;

/// The width of a cell in metres.
pub(super) const CELL: f64 = 111.0;

#[derive(Template)]
#[template(path = "records/map.html")]
struct View<'a> {
    r: &'a Reader,
    title: &'a str,
    map: Html,
    places: Html,
    told: Html,
    back: String,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Path((slug, instrument)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let (asked, at) = (
        Asked::new(pairs),
        (slug.as_str(), id_of("instrument", &instrument)?),
    );
    let wanted = super::table::wanted_of(&visit, &services, at, &asked).await?;
    let all = view_points(&services.app, &visit.actor, at, &wanted).await?;
    let (r, records) = (&visit.reader, address(&slug, all.instrument.id));
    let view = View {
        r,
        title: &all.instrument.title,
        map: map(&all, &records, r),
        places: places(&all, &records, r),
        told: r.tn(if all.more { "points-more" } else { "points-all" }, all.shown),
        back: format!("{records}?{}", asked.query(None)),
    };
    let title = format!("{} – {}", r.plain("points-title"), all.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&all.initiative, &all.sight, r)).into_response())
}

/// The map; its table stands below it, with a link to every answer.
fn map(all: &Points, address: &str, r: &Reader) -> Html {
    let place = |(n, spot): (usize, &Spot)| Place {
        longitude: spot.longitude,
        latitude: spot.latitude,
        name: r.tn("points-place", n + 1),
        value: u32::try_from(spot.answers.len()).ok().map(f64::from),
        href: Some(match spot.answers.as_slice() {
            [(one, _)] => format!("{address}/{one}"),
            _ => format!("#{}", anchor(n)),
        }),
    };
    let chart = Places {
        title: r.t("points-title"),
        sentence: r.tn("points-cells", all.cells.len()),
        of: r.t("points-count"),
        unit: Unit::count(),
        coarsened: CELL,
        places: all.cells.iter().enumerate().map(place).collect(),
    };
    let mut chart = chart.chart(r);
    chart.table = Table::default();
    chart.html(r)
}

/// Every place with the answers from it, each a link.
fn places(all: &Points, address: &str, r: &Reader) -> Html {
    if all.cells.is_empty() {
        return Html::empty();
    }
    let head = Table::new(r.t("points-list"))
        .column(r.t("points-where"))
        .column(r.t("points-count"));
    let row = |t: Table, (n, spot): (usize, &Spot)| {
        let answer = |(id, at): &(Id<Submission>, Timestamp)| {
            let when = Html::escaped(&r.moment(*at));
            Html::trusted(format!("<a href=\"{address}/{id}\">{when}</a>"))
        };
        let answers: Vec<Html> = spot.answers.iter().map(answer).collect();
        let name = format!(
            "<span id=\"{}\">{}</span>",
            anchor(n),
            r.tn("points-place", n + 1)
        );
        t.row([
            Cell::Text(Html::trusted(name)),
            Cell::Text(Html::joined(&answers, "<br>")),
        ])
    };
    all.cells.iter().enumerate().fold(head, row).html(r)
}

fn anchor(n: usize) -> String {
    format!("place-{}", n + 1)
}
