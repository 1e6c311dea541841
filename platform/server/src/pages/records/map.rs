//! `/work/{slug}/collect/{instrument}/records/map`: where the answers of a table were given.

use app::collect::{Points, view_points};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use ui::chart::Unit;
use ui::chart::places::{Place, Places};
use ui::components::page::Section;
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
    let r = &visit.reader;
    let view = View {
        r,
        title: &all.instrument.title,
        map: map(&all, r),
        told: r.tn(if all.more { "points-more" } else { "points-all" }, all.shown),
        back: format!("{}?{}", address(&slug, all.instrument.id), asked.query(None)),
    };
    let title = format!("{} – {}", r.plain("points-title"), all.instrument.title);
    let page = visit.page(title, crate::render(&view)).section(Section::Work);
    Ok(page.above(above(&all.initiative, &all.sight, r)).into_response())
}

fn map(all: &Points, r: &Reader) -> Html {
    let place = |(n, (latitude, longitude, count)): (usize, &(f64, f64, u64))| Place {
        longitude: *longitude,
        latitude: *latitude,
        name: Html::escaped(&r.count(n + 1)),
        value: u32::try_from(*count).ok().map(f64::from),
    };
    let chart = Places {
        title: r.t("points-title"),
        sentence: r.tn("points-cells", all.cells.len()),
        of: r.t("points-count"),
        unit: Unit::Plain {
            digits: 0,
            unit: String::new(),
        },
        coarsened: CELL,
        places: all.cells.iter().enumerate().map(place).collect(),
    };
    chart.chart(r).html(r)
}
