//! `/countries`: the world, or a region of it: a map and a table, each column by its own way of counting.

use app::country::{Line, World, address_of, overview};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use registry::Area;
use serde::Deserialize;
use ui::chart::{Unit, world};
use ui::components::field::{Choice, Field};
use ui::components::filter_form::FilterForm;
use ui::components::link_list::LinkList;
use ui::components::page::Section;
use ui::{Component, Html, Reader};

use super::grid::{Grid, Said};
use crate::Services;
use crate::fault::Fault;
use crate::visit::Visit;

/// What the address asks for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    region: String,
    measure: String,
}

/// What the map shows.
const MEASURES: [&str; 4] = ["initiatives", "citizen", "releases", "producers"];

fn measured(line: &Line, measure: &str) -> usize {
    match measure {
        "citizen" => line.tally.citizen_data,
        "releases" => line.releases,
        "producers" => line.producers.unwrap_or(0),
        _ => line.tally.all,
    }
}

#[derive(Template)]
#[template(path = "countries/overview.html")]
struct Overview<'a> {
    r: &'a Reader,
    filter: Html,
    map: Html,
    sentence: Html,
    table: Html,
    groups: Vec<(Html, Html)>,
    files: Html,
    elsewhere: usize,
    any: bool,
}

pub(super) async fn show(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let region = Area::find(&asked.region).filter(|a| !a.is_country());
    let world = overview(&services.app, region).await?;
    let r = &visit.reader;
    let grid = grid(&world, r);
    let mut groups: Vec<(Html, usize)> = world.groups().iter().map(|(g, n)| (r.text(g), *n)).collect();
    groups.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let query = region.map_or(String::new(), |a| format!("?region={}", a.m49));
    let files = LinkList::default().file(
        r.t("countries-file"),
        format!("/countries/countries.csv{query}"),
        r.t("countries-file-text"),
    );
    let page = Overview {
        r,
        filter: filter(&asked, region, r).html(r),
        map: map(&world, &asked.measure, r).chart(r).html(r),
        sentence: totals(&world, r),
        any: !grid.is_empty(),
        table: grid.table(r).html(r),
        groups: groups
            .into_iter()
            .map(|(g, n)| (g, r.tn("countries-initiatives-of", n)))
            .collect(),
        files: files.html(r),
        elsewhere: world.elsewhere,
    };
    let page = visit.page(r.plain("countries-title"), crate::render(&page));
    let page = page.section(Section::Countries);
    Ok(page.description(r.plain("countries-lead")).into_response())
}

pub(super) async fn file(
    visit: Visit,
    State(services): State<Services>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let region = Area::find(&asked.region).filter(|a| !a.is_country());
    let world = overview(&services.app, region).await?;
    Ok(grid(&world, &visit.reader).file("countries"))
}

/// The whole in a sentence, where each initiative counts once.
fn totals(world: &World, r: &Reader) -> Html {
    let args = [
        ("initiatives", world.tally.all.into()),
        ("citizen", world.tally.citizen_data.into()),
        ("releases", world.releases.into()),
        ("countries", world.lines.len().into()),
    ];
    r.ta("countries-sentence", &args)
}

fn filter(asked: &Asked, region: Option<&Area>, r: &Reader) -> FilterForm {
    let mut regions: Vec<&Area> = Area::all().iter().filter(|a| !a.is_country()).collect();
    regions.sort_by_key(|a| a.name(&r.language));
    let of =
        |a: &&Area| Choice::new(a.m49, a.name(&r.language)).chosen(region.is_some_and(|x| x.m49 == a.m49));
    let any = Choice::new("", r.t("filter-any"));
    let regions = std::iter::once(any).chain(regions.iter().map(of)).collect();
    let measure = |m: &&str| Choice::new(*m, r.t(&format!("countries-{m}"))).chosen(asked.measure == **m);
    FilterForm {
        action: "/countries".to_owned(),
        words: None,
        fields: vec![
            Field::select("region", r.t("countries-region"), regions),
            Field::select(
                "measure",
                r.t("countries-measure"),
                MEASURES.iter().map(measure).collect(),
            ),
        ],
        result: Html::empty(),
        active: region.is_some(),
    }
}

fn map(world: &World, measure: &str, r: &Reader) -> world::World {
    let measure = MEASURES
        .iter()
        .find(|m| **m == measure)
        .copied()
        .unwrap_or(MEASURES[0]);
    let shown = world.lines.iter().filter(|l| measured(l, measure) > 0);
    let country = |line: &Line| {
        Some(world::Country {
            m49: line.area.m49.parse().ok()?,
            name: line.area.name(&r.language).into(),
            value: measured(line, measure) as f64,
            href: Some(format!("/countries/{}", address_of(line.area))),
        })
    };
    world::World {
        title: r.t(&format!("countries-{measure}")),
        sentence: r.t(&format!("countries-{measure}-how")),
        of: r.t(&format!("countries-{measure}")),
        unit: Unit::count(),
        countries: shown.filter_map(country).collect(),
        places: Vec::new(),
    }
}

/// One row a country, by name.
fn grid(world: &World, r: &Reader) -> Grid {
    let mut grid = Grid::new(r.t("countries-table"))
        .words("country", r.t("countries-country"))
        .words("iso3", r.t("countries-code"))
        .counts("initiatives", r.t("countries-initiatives"))
        .counts("citizen_data", r.t("countries-citizen"))
        .counts("groups", r.t("countries-groups-count"))
        .counts("releases", r.t("countries-releases"))
        .counts("producers", r.t("countries-producers"))
        .counts("environment_rounds", r.t("countries-reviews"))
        .note(r.t("countries-how"));
    let mut lines: Vec<&Line> = world.lines.iter().collect();
    lines.sort_by_key(|l| l.area.name(&r.language));
    for line in lines {
        let code = address_of(line.area);
        let name = Html::escaped(line.area.name(&r.language));
        grid.push(vec![
            Said::Link(name, format!("/countries/{code}")),
            Said::words(code),
            Said::Count(line.tally.all),
            Said::Count(line.tally.citizen_data),
            Said::Count(line.tally.groups.len()),
            Said::Count(line.releases),
            line.producers
                .map_or_else(|| Said::Nothing(r.t("countries-no-inventory")), Said::Count),
            Said::Count(line.reviews),
        ]);
    }
    grid
}
