//! SDMX-ML 2.1 structure-specific data in the SDG structure: series with attributes, observations within.

use std::collections::BTreeMap;

use base::{Checked, Finding, Findings};
use roxmltree::{Document, Node};

use super::{Group, Official, Read, refused};
use crate::code;

/// Dimensions that say for whom a figure is; `_T` and `_Z` say nothing.
pub(super) const GROUPS: [&str; 10] = [
    "SEX",
    "AGE",
    "URBANISATION",
    "INCOME_WEALTH_QUANTILE",
    "EDUCATION_LEV",
    "OCCUPATION",
    "CUST_BREAKDOWN",
    "COMPOSITE_BREAKDOWN",
    "DISABILITY_STATUS",
    "ACTIVITY",
];

pub(super) fn read(text: &str) -> Checked<Vec<Read>> {
    // A document type is refused: roxmltree does not read one unless it is asked to.
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(e) => return refused(Finding::error(code::SERIES_XML).with("reason", e.to_string())),
    };
    if document.root_element().tag_name().name() != "StructureSpecificData" {
        let found = document.root_element().tag_name().name();
        return refused(Finding::error(code::SERIES_FORMAT).with("found", found));
    }
    let structures = structures(&document);
    if let [first, other, ..] = structures.as_slice() {
        let finding = Finding::error(code::SERIES_STRUCTURES).with("first", first.as_str());
        return refused(finding.with("other", other.as_str()));
    }
    let structure = structures.into_iter().next().unwrap_or_default();
    let mut findings = Findings::none();
    let mut all: BTreeMap<String, Read> = BTreeMap::new();
    let mut home: Option<&str> = None;
    for series in document.descendants().filter(|n| n.tag_name().name() == "Series") {
        let area = series.attribute("REF_AREA").unwrap_or_default();
        let mut group = group(&series);
        // The first area is the country; others are parts of it.
        if *home.get_or_insert(area) != area {
            group.insert("REF_AREA".to_owned(), area.to_owned());
        }
        let Some(name) = series.attribute("SERIES") else {
            findings.push(Finding::error(code::SERIES_NAMELESS));
            continue;
        };
        let unit = series.attribute("UNIT_MEASURE").unwrap_or_default();
        let entry = all.entry(name.to_owned()).or_insert_with(|| Read {
            code: name.to_owned(),
            unit: unit.to_owned(),
            structure: structure.clone(),
            figures: Vec::new(),
        });
        for node in series.children().filter(|n| n.tag_name().name() == "Obs") {
            match observation(&node, &series, &group) {
                Ok(figure) => entry.figures.push(figure),
                Err(finding) => findings.push(finding.with("series", name)),
            }
        }
    }
    Checked::new(all.into_values().collect(), findings)
}

/// The structures with their versions, as the header names them, each once.
fn structures(document: &Document) -> Vec<String> {
    let named = |n: Node| {
        let part = |name| n.attribute(name).unwrap_or_default().to_owned();
        format!("{}:{}({})", part("agencyID"), part("id"), part("version"))
    };
    let references = document.descendants().filter(|n| n.tag_name().name() == "Ref");
    let mut all: Vec<String> = references.map(named).collect();
    all.sort();
    all.dedup();
    all
}

fn group(series: &Node) -> Group {
    let code = |d: &'static str| series.attribute(d).filter(|v| !matches!(*v, "_T" | "_Z" | ""));
    let said = GROUPS
        .into_iter()
        .filter_map(|d| Some((d.to_owned(), code(d)?.to_owned())));
    said.collect()
}

fn observation(node: &Node, series: &Node, group: &Group) -> Result<Official, Finding> {
    let said = |name: &str| {
        node.attribute(name)
            .or_else(|| series.attribute(name))
            .unwrap_or_default()
    };
    figure(said, group.clone())
}

/// One figure, by what the file says under each name of the SDG structure; empty for nothing.
pub(super) fn figure<'a>(said: impl Fn(&str) -> &'a str, group: Group) -> Result<Official, Finding> {
    let number = |name: &str| match said(name) {
        "" | "NaN" => Ok(None),
        text => {
            let value = text
                .trim()
                .replace(',', ".")
                .parse()
                .ok()
                .filter(|v: &f64| v.is_finite());
            value
                .map(Some)
                .ok_or_else(|| Finding::error(code::SERIES_NUMBER).with("value", text))
        }
    };
    let period = said("TIME_PERIOD").to_owned();
    if period.is_empty() {
        return Err(Finding::error(code::SERIES_PERIOD).with("value", said("OBS_VALUE")));
    }
    Ok(Official {
        group,
        period,
        value: number("OBS_VALUE")?,
        ends: number("LOWER_BOUND")?.zip(number("UPPER_BOUND")?),
        status: said("OBS_STATUS").to_owned(),
        nature: said("NATURE").to_owned(),
    })
}
