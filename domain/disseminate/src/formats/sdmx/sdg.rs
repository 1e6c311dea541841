//! Figures of a release in the global structure of the Sustainable Development Goals (IAEG-SDGs:SDG 1.8), as
//! SDMX-CSV 2.0: what a national hub takes in.
//!
//! People say which figures answer which series; nothing is guessed. Breakdowns that the structure knows become its
//! dimensions, all others a custom breakdown with its label. The structure has no code for citizen data: it stands in
//! SOURCE_DETAIL, and NATURE stays `_X` (unspecified) until an office sets it by its own act.

use std::collections::BTreeMap;

use base::Language;
use protect::{ProtectedFigure, Release, Standing};

use super::super::csv::{line, safe};
use crate::cube::{ObsStatus, covered, is_period};
use crate::site::Site;

/// Which figures answer a series of the structure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The set of figures in the release.
    pub set: String,
    /// The variable in it.
    pub variable: String,
    /// The answer whose share it is, for shares.
    pub category: Option<String>,
    /// The code of the series (`SH_H2O_SAFE`).
    pub series: String,
    /// The code of the area (CL_AREA: M49 without zeros in front, or a national code).
    pub area: String,
    /// The unit (CL_UNIT_MEASURE); shares become percent where it is `PT`.
    pub unit: String,
}

const HEADER: &str = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REPORTING_TYPE,SERIES,REF_AREA,SEX,AGE,URBANISATION,\
    INCOME_WEALTH_QUANTILE,EDUCATION_LEV,OCCUPATION,CUST_BREAKDOWN,COMPOSITE_BREAKDOWN,DISABILITY_STATUS,ACTIVITY,\
    PRODUCT,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,NATURE,LOWER_BOUND,UPPER_BOUND,TIME_DETAIL,\
    CUST_BREAKDOWN_LB,SOURCE_DETAIL,COMMENT_OBS,COMMENT_TS";

/// The global structure that the file follows.
const STRUCTURE: &str = "IAEG-SDGs:SDG(1.8)";

/// One figure in the structure.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// For whom: dimensions with their codes.
    pub group: BTreeMap<&'static str, String>,
    /// Breakdowns that the structure does not know, in words; empty for none.
    pub custom: String,
    /// The period that it is about.
    pub period: String,
    /// The figure in the unit of the series; absent where withheld.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub ends: Option<(f64, f64)>,
    /// Whether there is a number, and if not, why.
    pub status: ObsStatus,
    /// What to mind about it, by name.
    pub flags: String,
}

/// The figures of a release that answer a series, in its structure and unit; none where it has no such figures of its
/// own.
pub fn placed(release: &Release, series: &Series, language: &Language) -> Vec<Placed> {
    let own = |s: &protect::ProtectedFigures| s.name() == series.set && *s.standing() == Standing::Own;
    let Some(set) = release.figures().find(own) else {
        return Vec::new();
    };
    let ours = |f: &&ProtectedFigure| f.variable == series.variable && f.category == series.category;
    let one = |figure: &ProtectedFigure| {
        let place = Place::of(figure, release, language);
        let share = figure.category.is_some() || figure.statistic == "proportion";
        let times = if share && series.unit == "PT" { 100.0 } else { 1.0 };
        let status = match (figure.n, figure.estimate) {
            (None, _) => ObsStatus::Suppressed,
            (_, None) => ObsStatus::Missing,
            _ => ObsStatus::Normal,
        };
        Placed {
            group: place.known,
            custom: place.custom,
            period: place.time.unwrap_or_else(|| covered(release.description())),
            value: figure.estimate.map(|v| scaled(v, times)),
            ends: figure
                .low
                .zip(figure.high)
                .map(|(l, h)| (scaled(l, times), scaled(h, times))),
            status,
            flags: figure.flags.join(" "),
        }
    };
    set.figures().iter().filter(ours).map(one).collect()
}

/// The file; none when the release has no such figures of its own.
pub fn sdg_csv(release: &Release, site: &Site, series: &Series, language: &Language) -> Option<String> {
    let all = placed(release, series, language);
    if all.is_empty() {
        return None;
    }
    let adopted = site.adopted(release);
    let (source, notice) = (site.source(release), site.marks(release).line(language));
    let mut custom: Vec<String> = Vec::new();
    let mut out = String::new();
    line(&mut out, HEADER.split(',').map(str::to_owned));
    for figure in &all {
        let set_by_office = adopted
            .and_then(|a| a.status)
            .filter(|_| figure.status == ObsStatus::Normal);
        let status = set_by_office.unwrap_or(figure.status.code());
        let nature = adopted.and_then(|a| a.nature).unwrap_or("_X");
        let number = |v: Option<f64>| v.map_or_else(String::new, |v| v.to_string());
        let group = |dimension: &str| figure.group.get(dimension).map_or("_T", String::as_str);
        let breakdown = custom_code(&mut custom, &figure.custom);
        let (value, low, high) = (
            number(figure.value),
            number(figure.ends.map(|e| e.0)),
            number(figure.ends.map(|e| e.1)),
        );
        let year: String = figure.period.chars().take(4).collect();
        let (label, source, notice) = (safe(&figure.custom), safe(&source), safe(&notice));
        let cells = [
            "datastructure",
            STRUCTURE,
            "I",
            "A",
            "N",
            &series.series,
            &series.area,
            group("SEX"),
            group("AGE"),
            group("URBANISATION"),
            "_T",
            "_T",
            "_T",
            &breakdown,
            "_T",
            group("DISABILITY_STATUS"),
            "_T",
            "_T",
            &year,
            &value,
            &series.unit,
            "0",
            status,
            nature,
            &low,
            &high,
            &figure.period,
            &label,
            &source,
            &figure.flags,
            &notice,
        ];
        line(&mut out, cells.into_iter().map(str::to_owned));
    }
    Some(out)
}

/// A number times a factor, without the digits that multiplying by 100 makes up.
fn scaled(value: f64, times: f64) -> f64 {
    const DIGITS: f64 = 1e10;
    (value * times * DIGITS).round() / DIGITS
}

/// The code of a custom breakdown: `_T` for none, else `C01` and on in the order of their first use.
fn custom_code(known: &mut Vec<String>, label: &str) -> String {
    if label.is_empty() {
        return "_T".to_owned();
    }
    let at = known.iter().position(|k| k == label).unwrap_or_else(|| {
        known.push(label.to_owned());
        known.len() - 1
    });
    format!("C{:02}", at + 1)
}

/// Where a figure stands in the structure.
struct Place {
    known: BTreeMap<&'static str, String>,
    /// Breakdowns that the structure does not know, in words.
    custom: String,
    time: Option<String>,
}

impl Place {
    fn of(figure: &ProtectedFigure, release: &Release, language: &Language) -> Self {
        let mut out = Self {
            known: BTreeMap::new(),
            custom: String::new(),
            time: None,
        };
        let mut custom = Vec::new();
        for (column, code) in &figure.domain {
            if let Some((dimension, code)) = dimension(column, code) {
                out.known.insert(dimension, code);
            } else if is_period(code) && code.len() >= 4 && out.time.is_none() {
                out.time = Some(code.clone());
            } else {
                let known = release.columns().iter().find(|c| c.name == *column);
                let (name, value) = known.map_or((column.as_str(), code.as_str()), |c| {
                    (c.label(language), c.code_label(code, language))
                });
                custom.push(format!("{name}: {value}"));
            }
        }
        out.custom = custom.join("; ");
        out
    }
}

/// A breakdown that the structure knows, by the words that forms use for it.
fn dimension(column: &str, code: &str) -> Option<(&'static str, String)> {
    let code = code.to_lowercase();
    Some(match column.to_lowercase().as_str() {
        "sex" | "gender" => (
            "SEX",
            one_of(
                &code,
                &[
                    ("F", &["f", "female", "woman", "women"]),
                    ("M", &["m", "male", "man", "men"]),
                ],
            )?,
        ),
        "urban" | "urbanisation" | "urbanization" | "residence" => (
            "URBANISATION",
            one_of(&code, &[("U", &["u", "urban"]), ("R", &["r", "rural"])])?,
        ),
        // PD are persons with a disability and PWD those without: an easy trap.
        "disability" | "disability_status" => (
            "DISABILITY_STATUS",
            one_of(
                &code,
                &[("PD", &["pd", "with", "yes"]), ("PWD", &["pwd", "without", "no"])],
            )?,
        ),
        "age" | "age_group" => ("AGE", age(&code)?),
        _ => return None,
    })
}

fn one_of(code: &str, codes: &[(&str, &[&str])]) -> Option<String> {
    let found = codes.iter().find(|(_, said)| said.contains(&code));
    found.map(|(code, _)| (*code).to_owned())
}

/// An age group as CL_AGE writes it: `15-24` is `Y15T24`, `65+` is `Y_GE65`.
fn age(code: &str) -> Option<String> {
    let number = |t: &str| t.trim().parse::<u8>().ok();
    if let Some((from, to)) = code.split_once(['-', '–']) {
        return Some(format!("Y{}T{}", number(from)?, number(to)?));
    }
    Some(format!("Y_GE{}", number(code.strip_suffix('+')?)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_forms_become_codes_of_the_structure() {
        let code = |column, value| dimension(column, value).map(|(_, code)| code);
        assert_eq!(code("Sex", "Female").as_deref(), Some("F"));
        assert_eq!(code("disability", "with").as_deref(), Some("PD"));
        assert_eq!(code("disability", "without").as_deref(), Some("PWD"));
        assert_eq!(code("age", "15-24").as_deref(), Some("Y15T24"));
        assert_eq!(code("age", "65+").as_deref(), Some("Y_GE65"));
        assert_eq!(code("age", "young"), None);
        assert_eq!(code("camp", "c0"), None);
    }
}
