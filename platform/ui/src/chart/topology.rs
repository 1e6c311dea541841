//! The countries of the world as paths in the Equal Earth projection, made once from a small topology.
//!
//! The source is stitched together over the antimeridian (Russia, Fiji): each ring is unrolled to a run of
//! longitudes without jumps, drawn once and once more a full turn away, and cut at the edges of the map.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

use serde::Deserialize;

/// Width of the map's own coordinates.
pub(super) const WIDTH: f64 = 1000.0;
/// Height: from 84° N to 57° S; nobody is counted beyond.
pub(super) const HEIGHT: f64 = 445.0;
/// The northern edge in degrees.
const NORTH: f64 = 84.0;
/// Corners nearer to their line than this, in degrees, are left out.
const TOLERANCE: f64 = 0.28;
/// Islands smaller than this, in square units of the map, are left out unless they are all of a country.
const SPECK: f64 = 1.2;

#[derive(Deserialize)]
struct Topology {
    scale: [f64; 2],
    translate: [f64; 2],
    arcs: Vec<Vec<[i32; 2]>>,
    countries: Vec<Country>,
}

#[derive(Deserialize)]
struct Country {
    id: u16,
    polygons: Vec<Vec<Vec<i32>>>,
}

/// A place on the globe: longitude and latitude in degrees.
type Degrees = (f64, f64);
/// A place on the map.
type Spot = (f64, f64);

/// The path of each country by its M49 number; 0 holds the lands that have none.
pub(super) fn countries() -> &'static BTreeMap<u16, String> {
    static PATHS: OnceLock<BTreeMap<u16, String>> = OnceLock::new();
    PATHS.get_or_init(|| {
        let source = include_str!("../../assets/world/countries.json");
        // A broken asset gives an empty map, which a test refuses.
        serde_json::from_str::<Topology>(source)
            .map(|t| paths(&t))
            .unwrap_or_default()
    })
}

fn paths(topology: &Topology) -> BTreeMap<u16, String> {
    let arcs: Vec<Vec<Degrees>> = topology
        .arcs
        .iter()
        .map(|arc| simplify(&degrees(topology, arc)))
        .collect();
    let mut all: BTreeMap<u16, String> = BTreeMap::new();
    for country in &topology.countries {
        let mut rings: Vec<Vec<Spot>> = country
            .polygons
            .iter()
            .flatten()
            .flat_map(|ring| cut(&unrolled(&arcs, ring)))
            .collect();
        rings.sort_by(|a, b| area(b).total_cmp(&area(a)));
        let path = all.entry(country.id).or_default();
        for (i, ring) in rings.iter().enumerate() {
            if i == 0 || area(ring) >= SPECK {
                write_ring(path, ring);
            }
        }
    }
    all
}

/// An arc's differences turned into degrees.
fn degrees(topology: &Topology, arc: &[[i32; 2]]) -> Vec<Degrees> {
    let (mut x, mut y) = (0i32, 0i32);
    arc.iter()
        .map(|[dx, dy]| {
            x += dx;
            y += dy;
            (
                f64::from(x) * topology.scale[0] + topology.translate[0],
                f64::from(y) * topology.scale[1] + topology.translate[1],
            )
        })
        .collect()
}

/// A ring's arcs joined, without jumps of longitude.
fn unrolled(arcs: &[Vec<Degrees>], ring: &[i32]) -> Vec<Degrees> {
    let mut out: Vec<Degrees> = Vec::new();
    for index in ring {
        let backwards = *index < 0;
        let Some(arc) = arcs.get(if backwards { !*index } else { *index } as usize) else {
            continue;
        };
        let points: Box<dyn Iterator<Item = &Degrees>> = if backwards {
            Box::new(arc.iter().rev())
        } else {
            Box::new(arc.iter())
        };
        for (longitude, latitude) in points.skip(usize::from(!out.is_empty())) {
            let before = out.last().map_or(*longitude, |p| p.0);
            let turns = ((before - longitude) / 360.0).round();
            out.push((longitude + 360.0 * turns, *latitude));
        }
    }
    out
}

/// A ring cut at both edges of the map: what is beyond an edge comes in again at the other.
fn cut(ring: &[Degrees]) -> Vec<Vec<Spot>> {
    [-360.0, 0.0, 360.0]
        .into_iter()
        .filter_map(|turn| {
            let moved: Vec<Degrees> = ring.iter().map(|(x, y)| (x + turn, *y)).collect();
            let inside = clip(&clip(&moved, -180.0, 1.0), 180.0, -1.0);
            (inside.len() > 2).then(|| inside.into_iter().map(|(x, y)| project(x, y)).collect())
        })
        .collect()
}

/// The part of a ring on one side of a meridian (Sutherland and Hodgman 1974).
fn clip(ring: &[Degrees], edge: f64, side: f64) -> Vec<Degrees> {
    let within = |p: &Degrees| side * (p.0 - edge) >= 0.0;
    let mut out = Vec::with_capacity(ring.len());
    for (i, here) in ring.iter().enumerate() {
        let before = &ring[(i + ring.len() - 1) % ring.len()];
        if within(here) != within(before) {
            let share = (edge - before.0) / (here.0 - before.0);
            out.push((edge, before.1 + share * (here.1 - before.1)));
        }
        if within(here) {
            out.push(*here);
        }
    }
    out
}

/// Equal Earth (Šavrič, Patterson, Jenny 2019, doi:10.1080/13658816.2018.1504949), on the sphere.
pub(super) fn project(longitude: f64, latitude: f64) -> Spot {
    let half_width = equal_earth(180.0, 0.0).0;
    let unit = WIDTH / (2.0 * half_width);
    let (x, y) = equal_earth(longitude, latitude);
    (x * unit + WIDTH / 2.0, (equal_earth(0.0, NORTH).1 - y) * unit)
}

fn equal_earth(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let root = 3f64.sqrt();
    let theta = (root / 2.0 * latitude.to_radians().sin()).asin();
    let (t2, t6) = (theta * theta, theta.powi(6));
    let slope = 9.0 * A[3] * t6 * t2 + 7.0 * A[2] * t6 + 3.0 * A[1] * t2 + A[0];
    let x = 2.0 * root * longitude.to_radians() * theta.cos() / (3.0 * slope);
    let y = theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    (x, y)
}

/// Fewer corners, ends kept, so that neighbours still meet (Douglas and Peucker 1973).
fn simplify(arc: &[Degrees]) -> Vec<Degrees> {
    let mut keep = vec![false; arc.len()];
    let mut open = vec![(0, arc.len().saturating_sub(1))];
    while let Some((first, last)) = open.pop() {
        keep[first] = true;
        keep[last] = true;
        let farthest = (first + 1..last)
            .map(|i| (i, distance(arc[i], arc[first], arc[last])))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((middle, far)) = farthest.filter(|(_, far)| *far > TOLERANCE) {
            debug_assert!(far.is_finite());
            open.extend([(first, middle), (middle, last)]);
        }
    }
    arc.iter()
        .zip(keep)
        .filter(|(_, k)| *k)
        .map(|(p, _)| *p)
        .collect()
}

fn distance(p: Degrees, a: Degrees, b: Degrees) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let long = dx.hypot(dy);
    if long == 0.0 {
        (p.0 - a.0).hypot(p.1 - a.1)
    } else {
        ((p.0 - a.0) * dy - (p.1 - a.1) * dx).abs() / long
    }
}

fn area(ring: &[Spot]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum::<f64>()
        .abs()
        / 2.0
}

/// A ring in tenths of a unit, as differences: the shortest way to write it.
fn write_ring(path: &mut String, ring: &[Spot]) {
    let whole = |s: &Spot| ((s.0 * 2.0).round() as i64, (s.1 * 2.0).round() as i64);
    let mut at = whole(&ring[0]);
    let _ = write!(path, "M{} {}l", at.0, at.1);
    let mut first = true;
    for spot in &ring[1..] {
        let to = whole(spot);
        if to == at {
            continue;
        }
        let (dx, dy) = (to.0 - at.0, to.1 - at.1);
        let _ = write!(
            path,
            "{}{dx}{}{dy}",
            if first || dx < 0 { "" } else { " " },
            if dy < 0 { "" } else { " " }
        );
        first = false;
        at = to;
    }
    path.push('z');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_country_spans_the_map() {
        let all = countries();
        assert!(all.len() > 170, "{}", all.len());
        let topology: Topology =
            serde_json::from_str(include_str!("../../assets/world/countries.json")).unwrap();
        let arcs: Vec<Vec<Degrees>> = topology.arcs.iter().map(|arc| degrees(&topology, arc)).collect();
        for country in &topology.countries {
            for ring in country
                .polygons
                .iter()
                .flatten()
                .flat_map(|ring| cut(&unrolled(&arcs, ring)))
            {
                let span = |edge: fn(f64, f64) -> f64, from| ring.iter().map(|s| s.0).fold(from, edge);
                let wide = span(f64::max, f64::NEG_INFINITY) - span(f64::min, f64::INFINITY);
                assert!(wide < 480.0, "{} is {wide} wide", country.id);
            }
        }
    }

    #[test]
    fn the_map_is_light() {
        let size: usize = countries().values().map(String::len).sum();
        assert!(size < 45_000, "{size}");
    }

    #[test]
    fn equal_earth_agrees_with_its_authors() {
        // What geoEqualEarthRaw of d3-geo 3.1.2 gives for (π/2, π/4).
        let (x, y) = equal_earth(90.0, 45.0);
        assert!((x - 1.159_854_499_102_983_5).abs() < 1e-12 && (y - 0.860_231_085_522_010_2).abs() < 1e-12);
        assert_eq!(project(0.0, NORTH).1, 0.0);
    }
}
