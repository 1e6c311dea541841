//! Places made coarse: points become cells of a grid, and points in one cell become one.
//!
//! The grid is fixed on the Earth, not on the data, so that it says nothing about them: rows of equal height
//! in latitude, and in each row columns of about equal width.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings, Text};
use serde::{Deserialize, Serialize};

use crate::code;
use crate::policy::Policy;

/// Metres of one degree of latitude, on a sphere of 6,371,008.8 m (IUGG mean radius).
const METRES_PER_DEGREE: f64 = 111_195.08;

/// One measuring place, before protection.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Site {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Readings or answers there.
    pub n: u64,
    /// Their mean.
    pub value: f64,
}

/// Places that are shown together on one map.
#[derive(Debug, Clone, PartialEq)]
pub struct SiteSet {
    /// A short name, unique in the release: the name of its files.
    pub name: String,
    /// What people read above it.
    pub title: Text,
    /// The unit of the values.
    pub unit: Option<String>,
    /// The height of the grid's rows in metres.
    pub grid_metres: u32,
    /// The places.
    pub sites: Vec<Site>,
}

/// One cell of the grid.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees north of the cell's middle.
    pub latitude: f64,
    /// Degrees east of the cell's middle.
    pub longitude: f64,
    /// Measuring places in it.
    pub sites: u64,
    /// Readings or answers in it.
    pub n: u64,
    /// The mean of the places' means.
    pub value: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PointsData {
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) unit: Option<String>,
    pub(crate) grid_metres: u32,
    pub(crate) points: Vec<Point>,
    pub(crate) withheld: usize,
}

/// Coarsened places. There is no way to make them but [`coarsen`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ProtectedPoints(pub(crate) PointsData);

impl ProtectedPoints {
    /// The short name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// What people read above it.
    pub fn title(&self) -> &Text {
        &self.0.title
    }

    /// The unit of the values.
    pub fn unit(&self) -> Option<&str> {
        self.0.unit.as_deref()
    }

    /// The declared precision: the height of the grid's rows in metres.
    pub fn grid_metres(&self) -> u32 {
        self.0.grid_metres
    }

    /// The cells in order from south to north, west to east.
    pub fn points(&self) -> &[Point] {
        &self.0.points
    }

    /// Cells left out because too few answers lie in them.
    pub fn withheld(&self) -> usize {
        self.0.withheld
    }
}

/// Makes places coarse under a policy. For persons, cells with fewer answers than the threshold are left out.
pub fn coarsen(set: SiteSet, policy: &Policy) -> Checked<ProtectedPoints> {
    let mut findings = Findings::from_iter(policy.check());
    if set.grid_metres < policy.finest_grid() {
        findings.push(
            Finding::error(code::GRID_TOO_FINE)
                .with("metres", i64::from(set.grid_metres))
                .with("finest", i64::from(policy.finest_grid())),
        );
        return Checked::refused(findings);
    }
    let step = f64::from(set.grid_metres) / METRES_PER_DEGREE;
    let mut cells: BTreeMap<(i64, i64), (Point, f64)> = BTreeMap::new();
    let sites = set.sites.iter();
    for site in sites.filter(|s| s.latitude.abs() <= 90.0 && s.longitude.abs() <= 180.0) {
        let (key, latitude, longitude) = place(site, step);
        let (point, sum) = cells
            .entry(key)
            .or_insert_with(|| (empty(latitude, longitude), 0.0));
        point.sites += 1;
        point.n += site.n;
        *sum += site.value;
        point.value = *sum / point.sites as f64;
    }
    let all = cells.len();
    let enough = |p: &Point| p.n >= policy.threshold();
    let points: Vec<Point> = cells.into_values().map(|(p, _)| p).filter(enough).collect();
    let withheld = all - points.len();
    findings.push(
        Finding::info(code::PLACES_COARSENED)
            .with("metres", i64::from(set.grid_metres))
            .with("places", set.sites.len())
            .with("points", points.len())
            .with("withheld", withheld),
    );
    let data = PointsData {
        name: set.name,
        title: set.title,
        unit: set.unit,
        grid_metres: set.grid_metres,
        points,
        withheld,
    };
    Checked::new(ProtectedPoints(data), findings)
}

fn empty(latitude: f64, longitude: f64) -> Point {
    Point {
        latitude,
        longitude,
        sites: 0,
        n: 0,
        value: 0.0,
    }
}

/// The grid cell of a place, with the degrees of its middle to four decimals (about 10 m, far below the
/// grid's own size).
fn place(site: &Site, step: f64) -> ((i64, i64), f64, f64) {
    let row = (site.latitude / step).floor();
    let latitude = (row + 0.5) * step;
    let width = step / latitude.to_radians().cos().max(0.01);
    let column = (site.longitude / width).floor();
    let round = |v: f64| (v * 1e4).round() / 1e4;
    (
        (row as i64, column as i64),
        round(latitude),
        round((column + 0.5) * width),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Declaration;

    fn set(grid_metres: u32) -> SiteSet {
        let site = |latitude, value| Site {
            latitude,
            longitude: 13.4050,
            n: 10,
            value,
        };
        SiteSet {
            name: "pm25".to_owned(),
            title: Text::english("Fine dust"),
            unit: None,
            grid_metres,
            sites: vec![site(52.5200, 10.0), site(52.5201, 20.0), site(52.6000, 30.0)],
        }
    }

    #[test]
    fn neighbours_become_one_point_off_their_doors() {
        let declaration = Declaration {
            by: "Data lead".to_owned(),
            reason: "Readings of outdoor air".to_owned(),
            on: "2023-12-31".parse().unwrap(),
        };
        let policy = Policy::open_sensors(declaration).unwrap();
        let points = coarsen(set(1_000), &policy).value.unwrap();
        let first = &points.points()[0];
        assert_eq!((points.points().len(), first.sites, first.value), (2, 2, 15.0));
        assert!(first.latitude != 52.52 && (first.latitude - 52.52).abs() < 0.0046);
        assert_eq!(coarsen(set(100), &policy).value, None);
        assert_eq!(coarsen(set(1_000), &Policy::persons(10).unwrap()).value, None);
        assert_eq!(
            coarsen(set(5_000), &Policy::persons(15).unwrap())
                .value
                .unwrap()
                .withheld(),
            1
        );
    }
}
