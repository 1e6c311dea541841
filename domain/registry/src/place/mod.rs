//! Where: countries and regions by M49 and ISO 3166, and a locality in people's own words.

use base::{Finding, Findings, Language};
use serde::{Deserialize, Serialize};

mod m49;

pub use m49::Area;

use crate::code;

/// A place at which an initiative or a party is at home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The M49 code of a country or a region: `368`, `001`.
    pub area: String,
    /// The place inside it, in people's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    /// A point, as exact as it may be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

/// A point on the Earth (WGS 84), in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Latitude × 10⁶.
    pub latitude_e6: i32,
    /// Longitude × 10⁶.
    pub longitude_e6: i32,
    /// How far the true place may lie from it, in metres.
    pub within_metres: u32,
}

impl Place {
    /// A country or a region, by M49 or ISO 3166 code.
    pub fn of(code: &str) -> Option<Self> {
        let area = Area::find(code)?;
        Some(Self {
            area: area.m49.to_owned(),
            locality: None,
            point: None,
        })
    }

    /// The place, narrowed in people's own words.
    #[must_use]
    pub fn near(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// The country or region.
    pub fn area(&self) -> Option<&'static Area> {
        Area::find(&self.area)
    }

    /// How the place is called for a reader: locality, country.
    pub fn label(&self, language: &Language) -> String {
        let area = self.area().map_or(self.area.as_str(), |a| a.name(language));
        match &self.locality {
            Some(locality) => format!("{locality}, {area}"),
            None => area.to_owned(),
        }
    }

    /// Whether the place lies in an area: is it, or is inside it.
    pub fn lies_in(&self, area: &Area) -> bool {
        self.area().is_some_and(|own| own.lies_in(area))
    }

    /// What is wrong with it.
    pub fn check(&self, findings: &mut Findings) {
        if self.area().is_none() {
            findings.push(Finding::error(code::UNKNOWN_PLACE).with("value", &self.area));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_named_and_lies_in_its_regions() {
        let tal_afar = Place::of("IRQ").unwrap().near("Tal Afar");
        let lang = |s: &str| s.parse::<Language>().unwrap();
        assert_eq!(tal_afar.label(&lang("en")), "Tal Afar, Iraq");
        assert_eq!(Place::of("IQ").unwrap().label(&lang("ar")), "العراق");
        assert!(tal_afar.lies_in(Area::find("142").unwrap()));
        assert!(tal_afar.lies_in(Area::find("001").unwrap()));
        assert!(!tal_afar.lies_in(Area::find("150").unwrap()));
        assert_eq!(Place::of("ZZZ"), None);
        let kenya = Place::of("KEN").unwrap();
        assert!(kenya.lies_in(Area::find("202").unwrap()) && kenya.lies_in(Area::find("014").unwrap()));
    }
}
