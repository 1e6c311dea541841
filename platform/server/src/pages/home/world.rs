//! The initiatives counted by country, for the map of the start page.

use std::collections::BTreeMap;

use app::register::Listed;
use registry::Area;
use ui::chart::{Unit, world::Country, world::World};
use ui::{Html, Reader};

/// How many initiatives each country has; one in several countries counts in each.
pub(crate) fn by_country(listed: &[Listed]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for it in listed {
        let mut areas: Vec<&'static str> = it
            .initiative
            .places
            .iter()
            .filter_map(|p| p.area())
            .filter(|a| a.is_country())
            .map(|a| a.m49)
            .collect();
        areas.sort_unstable();
        areas.dedup();
        for m49 in areas {
            *counts.entry(m49).or_default() += 1;
        }
    }
    counts
}

/// The map of the start page: each country leads to its initiatives.
pub(crate) fn world(listed: &[Listed], r: &Reader) -> World {
    let counts = by_country(listed);
    let args = [
        ("initiatives", listed.len().into()),
        ("countries", counts.len().into()),
    ];
    let country = |(m49, count): (&&'static str, &usize)| {
        let name = Area::find(m49).map_or(Html::empty(), |a| a.name(&r.language).into());
        Some(Country {
            m49: m49.parse().ok()?,
            name,
            value: *count as f64,
            href: Some(format!("/initiatives?place={m49}")),
        })
    };
    World {
        title: r.t("home-map"),
        sentence: r.ta("home-map-sentence", &args),
        of: r.t("nav-initiatives"),
        unit: Unit::count(),
        countries: counts.iter().filter_map(country).collect(),
        places: Vec::new(),
    }
}
