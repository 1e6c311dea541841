//! Places: `latitude longitude [altitude [accuracy]]`, several separated by `;`. Results in metres.

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::Value;

/// The Earth's equatorial radius in metres, as ODK's clients use it (ODK XForms specification, "area").
const RADIUS: f64 = 6_378_100.0;

#[derive(Clone, Copy, PartialEq)]
struct Point {
    latitude: f64,
    longitude: f64,
}

fn point(text: &str) -> Option<Point> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    if !(2..=4).contains(&parts.len()) {
        return None;
    }
    let (latitude, longitude): (f64, f64) = (parts[0].parse().ok()?, parts[1].parse().ok()?);
    (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then_some(Point { latitude, longitude })
}

/// The points of a line; none when one of them is no point.
fn line(text: &str) -> Vec<Point> {
    let text = text.trim_end_matches(|c: char| c == ';' || c.is_whitespace());
    text.split(';')
        .map(point)
        .collect::<Option<_>>()
        .unwrap_or_default()
}

/// The points that all arguments hold: a line in one text, or a point in each of several.
fn points(scope: &Scope<'_>, arguments: &[Node]) -> Result<Vec<Point>, Fault> {
    let mut texts = Vec::new();
    for argument in arguments {
        match scope.value(argument)? {
            Value::Nodes(nodes) => texts.extend(nodes.iter().map(|n| scope.text_at(*n).into_owned())),
            other => texts.push(scope.into_text(other)),
        }
    }
    Ok(match &texts[..] {
        [one] => line(one),
        many => many
            .iter()
            .map(|t| point(t))
            .collect::<Option<_>>()
            .unwrap_or_default(),
    })
}

/// To a hundredth, without a sign.
fn rounded(n: f64) -> Value {
    Value::Number(((n * 100.0 + 0.5).floor() / 100.0).abs())
}

/// Spherical, with the line closed if it is open (Chamberlain & Duquette 2007, JPL 07-03, eq. 2).
pub(super) fn area(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let points = points(scope, arguments)?;
    if points.len() < 3 {
        return Ok(Value::Number(0.0));
    }
    let next = points.iter().cycle().skip(1);
    let twice: f64 = points
        .iter()
        .zip(next)
        .map(|(a, b)| {
            let width = (b.longitude - a.longitude).to_radians();
            width * (2.0 + b.latitude.to_radians().sin() + a.latitude.to_radians().sin())
        })
        .sum();
    Ok(rounded(twice * RADIUS * RADIUS / 2.0))
}

/// The length of a line along great circles.
pub(super) fn distance(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let points = points(scope, arguments)?;
    let length: f64 = points.windows(2).map(|p| span(p[0], p[1])).sum();
    Ok(rounded(length))
}

/// By the spherical law of cosines, as ODK's clients do, kept inside the domain of `acos`.
fn span(a: Point, b: Point) -> f64 {
    let (north, south) = (a.latitude.to_radians(), b.latitude.to_radians());
    let width = (a.longitude - b.longitude).to_radians();
    let cosine = north.sin() * south.sin() + north.cos() * south.cos() * width.cos();
    cosine.clamp(-1.0, 1.0).acos() * RADIUS
}

/// Whether a point lies inside a closed line (Franklin, "PNPOLY": count the edges to one side).
pub(super) fn geofence(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let place = point(&scope.text_of(&arguments[0])?);
    let fence = line(&scope.text_of(&arguments[1])?);
    let (Some(p), true) = (place, fence.len() >= 2 && fence.first() == fence.last()) else {
        return Ok(Value::Truth(false));
    };
    let crossings = fence
        .windows(2)
        .filter(|edge| crosses(p, edge[0], edge[1]))
        .count();
    Ok(Value::Truth(crossings % 2 == 1))
}

fn crosses(p: Point, a: Point, b: Point) -> bool {
    let spans = (b.latitude > p.latitude) != (a.latitude > p.latitude);
    let slope = (a.longitude - b.longitude) / (a.latitude - b.latitude);
    spans && p.longitude < slope * (p.latitude - b.latitude) + b.longitude
}
