//! Everybody looks at the world: what there is in each country, each column by its own way of counting.

use std::collections::{BTreeMap, BTreeSet};

use base::Text;
use registry::country::inventory::Producer;
use registry::{Area, Country};

use super::Tally;
use crate::ports::Query;
use crate::publish::find_releases;
use crate::register::{Filter, Listed, find_initiatives};
use crate::{App, Result};

/// One country of the overview.
#[derive(Debug, Clone)]
pub struct Line {
    /// The country.
    pub area: &'static Area,
    /// Its initiatives; one that works in several countries counts in each.
    pub tally: Tally,
    /// Releases of those initiatives that are out.
    pub releases: usize,
    /// Organisations in its inventory; none where nobody keeps one.
    pub producers: Option<usize>,
    /// Rounds in which its environment was judged.
    pub reviews: usize,
}

/// The world, or a region of it.
#[derive(Debug, Clone)]
pub struct World {
    /// The region; the whole world without one.
    pub area: Option<&'static Area>,
    /// Countries with anything, by M49 code.
    pub lines: Vec<Line>,
    /// All initiatives, each counted once.
    pub tally: Tally,
    /// All releases, each once.
    pub releases: usize,
    /// Initiatives that name a region or the world, and no country.
    pub elsewhere: usize,
    /// The initiatives.
    pub listed: Vec<Listed>,
}

impl World {
    /// The groups that initiatives are about, in the words of the records.
    pub fn groups(&self) -> &BTreeMap<Text, usize> {
        &self.tally.groups
    }
}

/// What there is in each country of a region, or of the world.
///
/// # Errors
/// When the store cannot be read.
pub async fn overview(app: &App, region: Option<&'static Area>) -> Result<World> {
    let filter = Filter {
        place: region.map(|a| a.m49.to_owned()).unwrap_or_default(),
        ..Filter::default()
    };
    let listed = find_initiatives(app, &filter).await?.listed;
    let mut releases: BTreeMap<String, usize> = BTreeMap::new();
    for release in find_releases(app).await? {
        *releases
            .entry(release.description().initiative.to_string())
            .or_default() += 1;
    }
    let mut by_country: BTreeMap<&'static str, Vec<&Listed>> = BTreeMap::new();
    let mut elsewhere = 0;
    for it in &listed {
        let countries = countries_of(it, region);
        elsewhere += usize::from(countries.is_empty());
        for m49 in countries {
            by_country.entry(m49).or_default().push(it);
        }
    }
    let kept = kept_in(app, region).await?;
    for m49 in kept.keys() {
        by_country.entry(m49).or_default();
    }
    let released = |it: &&Listed| releases.get(it.initiative.slug.as_str()).copied().unwrap_or(0);
    let line = |(m49, own): (&'static str, Vec<&Listed>)| {
        let kept = kept.get(m49);
        Some(Line {
            area: Area::find(m49)?,
            releases: own.iter().map(released).sum(),
            tally: Tally::of(own),
            producers: kept.map(|(_, producers)| *producers).filter(|n| *n > 0),
            reviews: kept.map_or(0, |(country, _)| country.reviews.len()),
        })
    };
    let lines = by_country.into_iter().filter_map(line).collect();
    let releases = listed.iter().map(|it| released(&it)).sum();
    Ok(World {
        area: region,
        lines,
        tally: Tally::of(&listed),
        releases,
        elsewhere,
        listed,
    })
}

/// The countries of an initiative that lie in the region, each once.
fn countries_of(it: &Listed, region: Option<&Area>) -> BTreeSet<&'static str> {
    let areas = it.initiative.places.iter().filter_map(|p| p.area());
    areas
        .filter(|a| a.is_country() && region.is_none_or(|r| a.lies_in(r)))
        .map(|a| a.m49)
        .collect()
}

/// The countries that are kept, with how many organisations their inventories have.
async fn kept_in(app: &App, region: Option<&Area>) -> Result<BTreeMap<&'static str, (Country, usize)>> {
    let mut producers: BTreeMap<_, usize> = BTreeMap::new();
    for producer in app.store.list::<Producer>(Query::all()).await? {
        *producers.entry(producer.value.country).or_default() += 1;
    }
    let mut out = BTreeMap::new();
    for country in app.store.list::<Country>(Query::all()).await? {
        let country = country.value;
        let Some(area) = country.area() else { continue };
        if area.is_country() && region.is_none_or(|r| area.lies_in(r)) {
            let count = producers.get(&country.id).copied().unwrap_or(0);
            out.insert(area.m49, (country, count));
        }
    }
    Ok(out)
}
