//! A map of places near each other, without a map below: what is told is the pattern, not the house.
//!
//! Places come coarsened to the middle of a cell; the grid of the map shows distances. No tile is fetched from
//! anywhere. The projection is a plane through the middle of the places: right for tens of kilometres.

use std::fmt::Write as _;

use super::classes::Classes;
use super::svg::Num;
use super::world::{linked, thing};
use super::{Chart, Unit, legend_item, scale};
use crate::components::table::{Cell, Table};
use crate::{Html, Reader};

/// One place.
#[derive(Debug, Clone)]
pub struct Place {
    /// Degrees east of the middle of its cell.
    pub longitude: f64,
    /// Degrees north of the middle of its cell.
    pub latitude: f64,
    /// Its name or number.
    pub name: Html,
    /// Its figure; `None` when there is none or it is protected.
    pub value: Option<f64>,
    /// Where it leads.
    pub href: Option<String>,
}

/// A map of places.
#[derive(Debug, Clone)]
pub struct Places {
    /// What the map is about.
    pub title: Html,
    /// What it shows, in a sentence.
    pub sentence: Html,
    /// The head of the column of figures.
    pub of: Html,
    /// In what it counts.
    pub unit: Unit,
    /// The width of the cells to which places were coarsened, in metres; 0 when they were not.
    pub coarsened: f64,
    /// The places.
    pub places: Vec<Place>,
}

/// Kilometres to a degree of latitude (WGS 84, mean meridian arc).
const KM: f64 = 111.132;
const WIDTH: f64 = 1000.0;
const MARGIN: f64 = 60.0;
/// The drawing is never higher than this.
const HIGHEST: f64 = 640.0;

/// From places on the globe to the drawing.
struct Plane {
    west: f64,
    north: f64,
    /// Kilometres to a degree of longitude here.
    km_east: f64,
    /// Units of the drawing to a kilometre.
    unit: f64,
    height: f64,
}

impl Plane {
    fn of(places: &[Place]) -> Option<Self> {
        let range = |of: fn(&Place) -> f64| {
            let low = places.iter().map(of).fold(f64::INFINITY, f64::min);
            let high = places.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
            low.is_finite().then_some((low, high))
        };
        let ((west, east), (south, north)) = (range(|p| p.longitude)?, range(|p| p.latitude)?);
        let km_east = KM * ((south + north) / 2.0).to_radians().cos();
        let (wide, high) = (
            ((east - west) * km_east).max(0.5),
            ((north - south) * KM).max(0.5),
        );
        let inner = WIDTH - 2.0 * MARGIN;
        let unit = (inner / wide).min((HIGHEST - 2.0 * MARGIN) / high);
        let west = west - (inner / unit - wide) / 2.0 / km_east;
        Some(Self {
            west,
            north,
            km_east,
            unit,
            height: high * unit + 2.0 * MARGIN,
        })
    }

    fn spot(&self, place: &Place) -> (f64, f64) {
        (
            MARGIN + (place.longitude - self.west) * self.km_east * self.unit,
            MARGIN + (self.north - place.latitude) * KM * self.unit,
        )
    }

    /// A round width of the grid's squares in kilometres.
    fn grid(&self) -> f64 {
        let ticks = scale::ticks(0.0, WIDTH / self.unit, 6);
        ticks.get(1).copied().unwrap_or(1.0)
    }
}

impl Places {
    /// The chart with its sentence and its table.
    pub fn chart(&self, r: &Reader) -> Chart {
        let Some(plane) = Plane::of(&self.places) else {
            return Chart {
                title: self.title.clone(),
                sentence: r.t("missing-no-data"),
                ..Chart::default()
            };
        };
        Chart {
            title: self.title.clone(),
            drawing: self.drawing(r, &plane),
            legend: self.legend(r, &plane),
            sentence: self.sentence.clone(),
            table: self.table(r),
        }
    }

    fn classes(&self, r: &Reader) -> Classes {
        Classes::of(self.places.iter().filter_map(|p| p.value), &self.unit, r)
    }

    fn drawing(&self, r: &Reader, plane: &Plane) -> Html {
        let label = Html::escaped(&self.title.plain());
        let height = Num(plane.height);
        let mut out = format!(
            "<svg class=\"drawing places\" viewBox=\"0 0 {WIDTH} {height}\" role=\"group\" aria-label=\"{label}\"><path class=\"grid\" aria-hidden=\"true\" d=\""
        );
        let step = plane.grid() * plane.unit;
        for i in 0..=(WIDTH / step) as usize {
            let _ = write!(out, "M{} 0V{height}", Num(i as f64 * step));
        }
        for i in 0..=(plane.height / step) as usize {
            let _ = write!(out, "M0 {}H{WIDTH}", Num(i as f64 * step));
        }
        out.push_str("\"/>");
        let classes = self.classes(r);
        let cell = (self.coarsened / 1000.0 * plane.unit / 2.0).max(11.0);
        for place in &self.places {
            let (x, y) = plane.spot(place);
            let (class, radius) = match place.value {
                Some(value) => {
                    let step = classes.step(value);
                    // Size says it as well as lightness.
                    (format!("spot step-{step}"), cell * (0.8 + 0.12 * step as f64))
                }
                None => ("spot spot-none".to_owned(), cell * 0.7),
            };
            let said = format!(
                "{}: {}",
                place.name.plain(),
                place
                    .value
                    .map_or_else(|| r.plain("missing-no-data"), |v| self.unit.say(r, v))
            );
            thing(
                &mut out,
                place.href.as_deref(),
                &said,
                &format!(
                    "<circle class=\"{class}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>",
                    Num(x),
                    Num(y),
                    Num(radius)
                ),
            );
        }
        out.push_str("</svg>");
        Html::trusted(out)
    }

    fn legend(&self, r: &Reader, plane: &Plane) -> Html {
        let mut out = self.classes(r).legend("swatch-spot ", &self.unit, r);
        if self.places.iter().any(|p| p.value.is_none()) {
            out.push_str(&legend_item("swatch-spot spot-none", &r.t("missing-no-data")));
        }
        let km = |value: f64| r.number(value, if value.fract() == 0.0 { 0 } else { 1 });
        let _ = write!(out, "<li>{}</li>", r.tv("chart-grid", "km", km(plane.grid())));
        if self.coarsened > 0.0 {
            let _ = write!(
                out,
                "<li>{}</li>",
                r.tv("chart-coarsened", "km", km(self.coarsened / 1000.0))
            );
        }
        Html::trusted(out)
    }

    /// The same figures as a table.
    pub fn table(&self, r: &Reader) -> Table {
        let mut table = Table::new(self.title.clone())
            .column(r.t("chart-place"))
            .numbers(self.of.clone());
        for place in &self.places {
            let value = place.value.map_or_else(
                || Cell::Missing(r.t("missing-no-data")),
                |v| Cell::Number(self.unit.say(r, v)),
            );
            table.rows.push(vec![
                Cell::Text(linked(&place.name, place.href.as_deref())),
                value,
            ]);
        }
        table
    }
}
