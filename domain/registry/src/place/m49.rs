//! The standard M49 of the UN Statistics Division, in six languages (`data/m49.tsv`, see `data/SOURCE.md`).

use std::sync::OnceLock;

use base::Language;

const DATA: &str = include_str!("../../data/m49.tsv");
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];
const WORLD: &str = "001";

/// A country, an area or a region of the standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its M49 code, three digits.
    pub m49: &'static str,
    /// Its ISO 3166-1 alpha-2 code; regions have none.
    pub iso2: Option<&'static str>,
    /// Its ISO 3166-1 alpha-3 code; regions have none.
    pub iso3: Option<&'static str>,
    /// The regions it lies in, from the largest.
    regions: Vec<&'static str>,
    /// A least developed country.
    pub least_developed: bool,
    /// A landlocked developing country.
    pub landlocked: bool,
    /// A small island developing state.
    pub small_island: bool,
    names: Vec<&'static str>,
}

impl Area {
    /// All countries, areas and regions, by M49 code.
    pub fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Area>> = OnceLock::new();
        ALL.get_or_init(|| DATA.lines().skip(1).filter_map(parse).collect())
    }

    /// Countries and areas, without regions.
    pub fn countries() -> impl Iterator<Item = &'static Self> {
        Self::all().iter().filter(|a| a.is_country())
    }

    /// The area with an M49, ISO alpha-2 or alpha-3 code.
    pub fn find(code: &str) -> Option<&'static Self> {
        let is = |own: Option<&str>| own.is_some_and(|own| own.eq_ignore_ascii_case(code));
        Self::all()
            .iter()
            .find(|a| a.m49 == code || is(a.iso2) || is(a.iso3))
    }

    /// Whether it is a country or an area rather than a region.
    pub const fn is_country(&self) -> bool {
        self.iso3.is_some()
    }

    /// Its name in one of the six languages of the United Nations, else in English.
    pub fn name(&self, language: &Language) -> &'static str {
        let at = LANGUAGES
            .iter()
            .position(|l| *l == language.primary())
            .unwrap_or(0);
        [self.names[at], self.names[0]]
            .into_iter()
            .find(|n| !n.is_empty())
            .unwrap_or(self.m49)
    }

    /// The regions it lies in, from the largest; the world is not named.
    pub fn regions(&self) -> impl Iterator<Item = &'static Self> {
        self.regions.iter().filter_map(|code| Self::find(code))
    }

    /// Whether it is another area or lies inside it.
    pub fn lies_in(&self, other: &Self) -> bool {
        other.m49 == WORLD || self.m49 == other.m49 || self.regions.contains(&other.m49)
    }
}

fn parse(line: &'static str) -> Option<Area> {
    let mut fields = line.split('\t');
    let mut next = || fields.next();
    let m49 = next()?;
    let some = |s: &'static str| (!s.is_empty()).then_some(s);
    let (iso2, iso3) = (some(next()?), some(next()?));
    let regions = [some(next()?), some(next()?), some(next()?)]
        .into_iter()
        .flatten()
        .collect();
    let flags: Vec<&str> = next()?.split(',').collect();
    let names: Vec<&'static str> = fields.collect();
    (names.len() == LANGUAGES.len()).then(|| Area {
        m49,
        iso2,
        iso3,
        regions,
        least_developed: flags.contains(&"ldc"),
        landlocked: flags.contains(&"lldc"),
        small_island: flags.contains(&"sids"),
        names,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_every_region_is_there() {
        assert_eq!(Area::all().len(), DATA.lines().count() - 1);
        for area in Area::all() {
            assert_eq!(area.regions().count(), area.regions.len(), "{}", area.m49);
        }
        assert!(Area::countries().count() > 240);
        let nepal = Area::find("npl").unwrap();
        assert!(nepal.least_developed && nepal.landlocked && !nepal.small_island);
    }
}
