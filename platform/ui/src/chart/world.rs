//! The world with a figure a country: a choropleth in Equal Earth, so that areas compare.
//!
//! Countries with a figure are links or named things, told apart by five steps of lightness; a dot marks the
//! small ones that the map cannot draw. Keys are M49 numbers.

use std::fmt::Write as _;

use super::classes::Classes;
use super::topology::{HEIGHT, WIDTH, countries, project};
use super::{Chart, Unit, svg::Num};
use crate::components::table::{Cell, Table};
use crate::{Html, Reader};

/// One country.
#[derive(Debug, Clone)]
pub struct Country {
    /// Its M49 number.
    pub m49: u16,
    /// Its name.
    pub name: Html,
    /// Its figure.
    pub value: f64,
    /// Where it leads.
    pub href: Option<String>,
}

/// A place marked with a dot.
#[derive(Debug, Clone)]
pub struct Place {
    /// Degrees east.
    pub longitude: f64,
    /// Degrees north.
    pub latitude: f64,
    /// Its name.
    pub name: Html,
    /// Where it leads.
    pub href: Option<String>,
}

/// A map of the world.
#[derive(Debug, Clone)]
pub struct World {
    /// What the map is about.
    pub title: Html,
    /// What it shows, in a sentence.
    pub sentence: Html,
    /// The head of the column of figures.
    pub of: Html,
    /// In what it counts.
    pub unit: Unit,
    /// The countries with a figure.
    pub countries: Vec<Country>,
    /// Places with a dot.
    pub places: Vec<Place>,
}

impl World {
    /// The chart with its sentence and its table.
    pub fn chart(&self, r: &Reader) -> Chart {
        Chart {
            title: self.title.clone(),
            drawing: self.drawing(r),
            legend: self.legend(r),
            sentence: self.sentence.clone(),
            table: self.table(r),
        }
    }

    fn classes(&self, r: &Reader) -> Classes {
        Classes::of(self.countries.iter().map(|c| c.value), &self.unit, r)
    }

    fn drawing(&self, r: &Reader) -> Html {
        let paths = countries();
        let classes = self.classes(r);
        let label = Html::escaped(&self.title.plain());
        let mut out = format!(
            "<svg class=\"drawing world\" viewBox=\"0 0 {} {}\" role=\"group\" aria-label=\"{label}\"><path class=\"land\" aria-hidden=\"true\" d=\"",
            2.0 * WIDTH,
            2.0 * HEIGHT
        );
        let counted: std::collections::BTreeSet<u16> = self.countries.iter().map(|c| c.m49).collect();
        out.extend(
            paths
                .iter()
                .filter(|(id, _)| !counted.contains(id))
                .map(|(_, d)| d.as_str()),
        );
        out.push_str("\"/>");
        for country in &self.countries {
            let Some(d) = paths.get(&country.m49) else {
                continue;
            };
            let class = format!("land step-{}", classes.step(country.value));
            let said = format!("{}: {}", country.name.plain(), self.unit.say(r, country.value));
            thing(
                &mut out,
                country.href.as_deref(),
                &said,
                &format!("<path class=\"{class}\" d=\"{d}\"/>"),
            );
        }
        for place in &self.places {
            let (x, y) = project(place.longitude, place.latitude);
            let dot = format!(
                "<circle class=\"spot\" cx=\"{}\" cy=\"{}\" r=\"9\"/>",
                Num(2.0 * x),
                Num(2.0 * y)
            );
            thing(&mut out, place.href.as_deref(), &place.name.plain(), &dot);
        }
        out.push_str("</svg>");
        Html::trusted(out)
    }

    fn legend(&self, r: &Reader) -> Html {
        let mut out = self.classes(r).legend("", &self.unit, r);
        out.push_str(&super::legend_item("swatch-land", &r.t("missing-no-data")));
        Html::trusted(out)
    }

    /// The same figures as a table, the highest first.
    pub fn table(&self, r: &Reader) -> Table {
        let mut rows: Vec<&Country> = self.countries.iter().collect();
        rows.sort_by(|a, b| b.value.total_cmp(&a.value));
        let mut table = Table::new(self.title.clone())
            .column(r.t("chart-country"))
            .numbers(self.of.clone())
            .note(r.t("chart-boundaries"));
        for country in rows {
            table.rows.push(vec![
                Cell::Text(linked(&country.name, country.href.as_deref())),
                Cell::Number(self.unit.say(r, country.value)),
            ]);
        }
        table
    }
}

/// A name, a link when it leads somewhere.
pub(super) fn linked(name: &Html, href: Option<&str>) -> Html {
    match href {
        Some(href) => Html::trusted(format!("<a href=\"{}\">{name}</a>", Html::escaped(href))),
        None => name.clone(),
    }
}

/// A named thing on a map, a link when it leads somewhere.
pub(super) fn thing(out: &mut String, href: Option<&str>, said: &str, markup: &str) {
    let said = Html::escaped(said);
    let _ = match href {
        Some(href) => write!(
            out,
            "<a href=\"{}\" aria-label=\"{said}\"><title>{said}</title>{markup}</a>",
            Html::escaped(href)
        ),
        None => write!(
            out,
            "<g role=\"img\" aria-label=\"{said}\"><title>{said}</title>{markup}</g>"
        ),
    };
}
