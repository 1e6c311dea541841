//! Places of releases as GeoJSON (RFC 7946), and as collections of OGC API Features 1.0.1 (17-069r4).
//!
//! The points of a release are middles of grid cells, coarsened and protected before they came here; the areas are
//! the boxes that its description names. Nothing finer exists in a release.

use std::borrow::Borrow;

use base::Language;
use protect::{ProtectedPoints, Release};
use serde_json::{Value as Json, json};

use crate::site::{Site, words};

/// The collection of the areas that all releases are about.
pub const AREAS: &str = "areas";
/// The coordinates of everything here: WGS 84, longitude first.
pub const CRS: &str = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

/// A box: west, south, east, north, in degrees.
pub type Bounds = [f64; 4];

/// One collection of features.
#[derive(Debug, Clone, PartialEq)]
pub struct Collection {
    /// Its identity in addresses.
    pub id: String,
    /// What people read.
    pub title: String,
    /// What it holds, in a sentence.
    pub description: String,
    /// Its licence's address; empty for many.
    pub licence: String,
    /// Its features.
    pub features: Vec<Json>,
}

pub(super) fn write(
    release: &Release,
    site: &Site,
    language: &Language,
    sheet: Option<&str>,
) -> Option<Vec<u8>> {
    let set = match sheet {
        Some(name) => release.points().find(|p| p.name() == name)?,
        None => release.points().next()?,
    };
    let of = collection(release, &set, site, language);
    Some(super::text(&json!({
        "type": "FeatureCollection",
        "features": of.features,
        "description": of.description,
        "license": of.licence,
        "notices": site.marks(release).notices(language),
    })))
}

/// The collections of these releases: their areas, then each of their maps.
pub fn collections<R: Borrow<Release>>(releases: &[R], site: &Site, language: &Language) -> Vec<Collection> {
    let public: Vec<&Release> = releases
        .iter()
        .map(Borrow::borrow)
        .filter(|r: &&Release| r.state().is_public())
        .collect();
    let mut out = vec![areas(&public, site, language)];
    for release in public {
        out.extend(
            release
                .points()
                .map(|set| collection(release, &set, site, language)),
        );
    }
    out
}

fn areas(releases: &[&Release], site: &Site, language: &Language) -> Collection {
    let of = |release: &&Release| {
        let d = release.description();
        let (slug, url, title) = (
            release.slug().clone(),
            site.release(release),
            words(&d.title, language).to_owned(),
        );
        let boxes = d
            .places
            .iter()
            .filter_map(|p| p.bounds.map(|b| (p.name.clone(), b)))
            .enumerate();
        let one = move |(i, (name, b)): (usize, (String, Bounds))| {
            let properties = json!({ "place": name, "release": slug, "title": title, "url": url });
            feature(&format!("{slug}-{}", i + 1), polygon(b), properties)
        };
        boxes.map(one).collect::<Vec<_>>()
    };
    Collection {
        id: AREAS.to_owned(),
        title: "Areas that releases are about".to_owned(),
        description: "The box of each place that a release names.".to_owned(),
        licence: String::new(),
        features: releases.iter().flat_map(of).collect(),
    }
}

fn collection(release: &Release, set: &ProtectedPoints, site: &Site, language: &Language) -> Collection {
    let d = release.description();
    let notice = site.marks(release).line(language);
    let one = |(i, p): (usize, &protect::Point)| {
        let mut properties = json!({ "value": p.value, "sites": p.sites, "n": p.n, "unit": set.unit() });
        if !notice.is_empty() {
            properties["notice"] = json!(notice);
        }
        let point = json!({ "type": "Point", "coordinates": [p.longitude, p.latitude] });
        feature(&(i + 1).to_string(), point, properties)
    };
    Collection {
        id: format!("{}.{}", release.slug(), set.name()),
        title: words(set.title(), language).to_owned(),
        description: format!(
            "{} Middles of grid cells of {} metres, not the places themselves.",
            words(&d.sentence, language),
            set.grid_metres()
        ),
        licence: d.licence.url.clone(),
        features: set.points().iter().enumerate().map(one).collect(),
    }
}

fn feature(id: &str, geometry: Json, properties: Json) -> Json {
    json!({ "type": "Feature", "id": id, "geometry": geometry, "properties": properties })
}

fn polygon([west, south, east, north]: Bounds) -> Json {
    let ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
    ];
    json!({ "type": "Polygon", "coordinates": [ring] })
}

impl Collection {
    /// The box around its features; none when it has none.
    pub fn bounds(&self) -> Option<Bounds> {
        let boxes = self.features.iter().filter_map(bounds_of);
        boxes.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
    }

    /// Its features that meet a box.
    pub fn within(&self, wanted: Option<Bounds>) -> Vec<&Json> {
        let meets = |f: &&Json| {
            let (Some(w), Some(b)) = (wanted, bounds_of(f)) else {
                return wanted.is_none();
            };
            // A box whose west lies east of its east crosses the antimeridian (17-069r4, §7.15.3).
            let east_west = match w[0] <= w[2] {
                true => b[0] <= w[2] && b[2] >= w[0],
                false => b[0] <= w[2] || b[2] >= w[0],
            };
            east_west && b[1] <= w[3] && b[3] >= w[1]
        };
        self.features.iter().filter(meets).collect()
    }
}

/// The box of a feature: of its point, or of its ring.
fn bounds_of(feature: &Json) -> Option<Bounds> {
    let coordinates = &feature["geometry"]["coordinates"];
    let pair = |c: &Json| Some([c.get(0)?.as_f64()?, c.get(1)?.as_f64()?]);
    let points: Vec<[f64; 2]> = match feature["geometry"]["type"].as_str()? {
        "Point" => vec![pair(coordinates)?],
        _ => coordinates.get(0)?.as_array()?.iter().filter_map(pair).collect(),
    };
    let boxes = points.iter().map(|[x, y]| [*x, *y, *x, *y]);
    boxes.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_over_the_antimeridian_finds_both_sides() {
        let point =
            |id: &str, x: f64| feature(id, json!({ "type": "Point", "coordinates": [x, 0.0] }), json!({}));
        let all = Collection {
            id: "x".to_owned(),
            title: String::new(),
            description: String::new(),
            licence: String::new(),
            features: vec![point("fiji", 178.0), point("samoa", -172.0), point("kenya", 37.0)],
        };
        let ids = |b| {
            all.within(b)
                .iter()
                .map(|f| f["id"].as_str().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(ids(Some([170.0, -10.0, -170.0, 10.0])), ["fiji", "samoa"]);
        assert_eq!(ids(Some([30.0, -10.0, 40.0, 10.0])), ["kenya"]);
        assert_eq!(ids(None).len(), 3);
        assert_eq!(all.bounds(), Some([-172.0, 0.0, 178.0, 0.0]));
    }
}
