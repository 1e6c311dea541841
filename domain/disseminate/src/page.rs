//! What the page of a release shows, without its looks: words in the reader's language, charts as numbers,
//! sheets.

use std::collections::BTreeMap;

use base::{Finding, Language, Text};
use protect::{Column, ProtectedFigure, ProtectedFigures, ProtectedPoints, Release, Shape, Standing, Status};

use crate::formats::citation::{Citation, cite};
use crate::formats::schema_org::schema_org;
use crate::sheet::{Sheet, sheets};
use crate::site::{Site, words};

/// The page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The title.
    pub title: Text,
    /// The finding in one sentence.
    pub sentence: Text,
    /// The question.
    pub question: Text,
    /// How it was found out.
    pub method: Text,
    /// What it can tell; nothing of releases from before this was told apart.
    pub can: Vec<Text>,
    /// What it cannot tell.
    pub limits: Vec<Text>,
    /// Its charts, each with its sheet; a sheet without a chart has none.
    pub panels: Vec<Panel>,
    /// Records in the snapshot.
    pub records: u64,
    /// How to cite it.
    pub citation: Citation,
    /// What was checked, to be put into words.
    pub report: Vec<Finding>,
    /// schema.org/Dataset as JSON, safe to stand in a script element.
    pub json_ld: String,
}

/// One chart with its sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// What people read above it.
    pub title: Text,
    /// The unit of its values.
    pub unit: Option<String>,
    /// The picture; `None` for plain tables.
    pub chart: Option<Chart>,
    /// The same as a table.
    pub sheet: Sheet,
    /// Values withheld in it.
    pub withheld: usize,
}

/// A picture as numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Bars with intervals.
    Bars {
        /// From top to bottom.
        bars: Vec<Bar>,
        /// The level of the intervals.
        level: f64,
        /// Whether the values are shares of 1.
        shares: bool,
    },
    /// Lines with bands over time.
    Lines {
        /// One for each series.
        lines: Vec<Line>,
        /// The level of the bands.
        level: f64,
    },
    /// Points on a map.
    Map {
        /// From south to north.
        dots: Vec<Dot>,
        /// How coarse the places are.
        grid_metres: u32,
    },
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Its height; absent when withheld.
    pub value: Option<f64>,
    /// Its interval.
    pub interval: Option<(f64, f64)>,
    /// Answers that it rests on; absent when withheld.
    pub n: Option<u64>,
    /// Whether it is withheld.
    pub withheld: bool,
    /// Whether there is reason to be careful with it.
    pub careful: bool,
}

/// One series over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is of.
    pub label: String,
    /// Who published it already, when it is not of this round.
    pub official: Option<String>,
    /// Its points in order.
    pub points: Vec<(String, Bar)>,
}

/// One point on a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// The mean there.
    pub value: f64,
    /// Places in it.
    pub sites: u64,
    /// Readings in it.
    pub n: u64,
}

/// The page of a release for a reader.
pub fn page(release: &Release, site: &Site, language: &Language) -> Page {
    let d = release.description();
    Page {
        title: d.title.clone(),
        sentence: d.sentence.clone(),
        question: d.question.clone(),
        method: d.method.clone(),
        can: d.can.clone(),
        limits: d.limits.clone(),
        panels: panels(release, language),
        records: d.records,
        citation: cite(release, site, language),
        report: report(release, language),
        // `</script>` inside of a string would end the element.
        json_ld: schema_org(release, site, language)
            .to_string()
            .replace('<', "\\u003c"),
    }
}

/// What was checked; a table is called what people read above it.
fn report(release: &Release, language: &Language) -> Vec<Finding> {
    let titles = release.tables().filter(|t| !t.title.is_empty());
    let titles: BTreeMap<String, String> = titles
        .map(|t| (t.name, words(&t.title, language).to_owned()))
        .collect();
    let named = |finding: Finding| {
        let name = finding.facts.get("name").map(ToString::to_string);
        match name.and_then(|n| titles.get(&n)) {
            Some(title) => finding.with("name", title.as_str()),
            None => finding,
        }
    };
    let lines = release.report().iter();
    lines
        .filter_map(protect::ReportLine::finding)
        .map(named)
        .collect()
}

fn panels(release: &Release, language: &Language) -> Vec<Panel> {
    let charts = release
        .figures()
        .map(|f| {
            (
                f.unit().map(str::to_owned),
                Some(figures(&f, release, language)),
                hidden(&f),
            )
        })
        .chain(release.tables().map(|t| {
            let hidden = t.table.cells().iter().filter(|c| c.value.is_none()).count();
            (None, None, hidden)
        }))
        .chain(
            release
                .points()
                .map(|p| (p.unit().map(str::to_owned), Some(map(&p)), p.withheld())),
        );
    let sheets = sheets(release, language).into_iter();
    let made = sheets.zip(charts).map(|(sheet, (unit, chart, withheld))| Panel {
        title: sheet.title.clone(),
        unit,
        chart,
        sheet,
        withheld,
    });
    made.collect()
}

fn hidden(set: &ProtectedFigures) -> usize {
    set.figures().iter().filter(|f| f.status != Status::Ok).count()
}

fn figures(set: &ProtectedFigures, release: &Release, language: &Language) -> Chart {
    let columns = release.columns();
    match set.shape() {
        Shape::Bars => Chart::Bars {
            bars: set
                .figures()
                .iter()
                .map(|f| bar(f, label(f, None, set, columns, language)))
                .collect(),
            level: set.level(),
            shares: set.figures().iter().all(|f| f.statistic == "proportion"),
        },
        Shape::Line { over } => Chart::Lines {
            lines: lines(set, over, columns, language),
            level: set.level(),
        },
    }
}

fn bar(figure: &ProtectedFigure, label: String) -> Bar {
    Bar {
        label,
        value: figure.estimate,
        interval: figure.low.zip(figure.high),
        n: figure.n,
        withheld: figure.status != Status::Ok,
        careful: !figure.flags.is_empty(),
    }
}

/// What a figure is of: its category and its domain in words; its variable when the set has several.
pub(crate) fn label(
    figure: &ProtectedFigure,
    over: Option<&str>,
    set: &ProtectedFigures,
    columns: &[Column],
    language: &Language,
) -> String {
    let column = |name: &str| columns.iter().find(|c| c.name == name);
    let words = |name: &str, code: &str| {
        column(name).map_or_else(|| code.to_owned(), |c| c.code_label(code, language).to_owned())
    };
    let several = set.figures().iter().any(|f| f.variable != figure.variable);
    let mut parts: Vec<String> = Vec::new();
    if several {
        let name = &figure.variable;
        parts.push(column(name).map_or_else(|| name.clone(), |c| c.label(language).to_owned()));
    }
    let domain = figure.domain.iter().filter(|(c, _)| over != Some(c.as_str()));
    parts.extend(domain.map(|(c, code)| words(c, code)));
    parts.extend(figure.category.iter().map(|code| words(&figure.variable, code)));
    if parts.is_empty() {
        let title = set.title().best(language).map(|(_, words)| words.to_owned());
        parts.push(title.unwrap_or_default());
    }
    parts.join(" · ")
}

fn lines(set: &ProtectedFigures, over: &str, columns: &[Column], language: &Language) -> Vec<Line> {
    let official = match set.standing() {
        Standing::Own => None,
        Standing::AlreadyPublic { publisher, .. } => Some(publisher.clone()),
    };
    let mut out: Vec<Line> = Vec::new();
    for figure in set.figures() {
        let Some(x) = figure.domain.get(over) else {
            continue;
        };
        let label = label(figure, Some(over), set, columns, language);
        let place = match out.iter().position(|l| l.label == label) {
            Some(place) => place,
            None => {
                out.push(Line {
                    label: label.clone(),
                    official: official.clone(),
                    points: Vec::new(),
                });
                out.len() - 1
            }
        };
        out[place].points.push((x.clone(), bar(figure, x.clone())));
    }
    for line in &mut out {
        line.points.sort_by(|a, b| a.0.cmp(&b.0));
    }
    out
}

fn map(set: &ProtectedPoints) -> Chart {
    let dot = |p: &protect::Point| Dot {
        latitude: p.latitude,
        longitude: p.longitude,
        value: p.value,
        sites: p.sites,
        n: p.n,
    };
    Chart::Map {
        dots: set.points().iter().map(dot).collect(),
        grid_metres: set.grid_metres(),
    }
}
