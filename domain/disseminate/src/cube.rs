//! A table or a set of estimates as a cube: axes with codes, and one observation for each combination that the
//! release has. The statistical formats (SDMX, JSON-stat) are written from it.
//!
//! Codes get identities that SDMX allows (SDMX 2.1, `IDType`); what people read stands as their label. A withheld
//! observation has no number at all, whichever rule withheld it.

use std::collections::{BTreeMap, BTreeSet};

use base::Text;
use protect::{Measure, ProtectedFigures, Release, ReleasedTable, Shape, Standing, Status};

use crate::site::Site;

mod ident;
mod period;

pub(crate) use ident::{code_id, component_id, flow_id};
pub(crate) use period::{covered, is_period};

/// The identity of the time axis in every cube.
pub(crate) const TIME: &str = "TIME_PERIOD";
/// What stands in a breakdown where an observation is for everyone, in the release.
const EVERYONE: &str = "Total";

/// Whether there is a number, and if not, why. The codes are those of SDMX, CL_OBS_STATUS 2.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ObsStatus {
    /// `A`: a normal value. What an office thinks of it is its own act and stands elsewhere.
    Normal,
    /// `Q`: missing, suppressed.
    Suppressed,
    /// `O`: missing, there was nothing to estimate from.
    Missing,
}

impl ObsStatus {
    /// All.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Suppressed, Self::Missing];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "A",
            Self::Suppressed => "Q",
            Self::Missing => "O",
        }
    }

    /// The code's name in the list.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "Normal value",
            Self::Suppressed => "Missing value; suppressed",
            Self::Missing => "Missing value",
        }
    }

    fn of(status: Status, value: Option<f64>) -> Self {
        match (status, value) {
            (Status::Primary | Status::Secondary, _) => Self::Suppressed,
            (_, None) => Self::Missing,
            _ => Self::Normal,
        }
    }
}

/// One code of an axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its identity in files.
    pub id: String,
    /// What people read.
    pub label: Text,
}

/// One axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// Its identity in files.
    pub id: String,
    /// The column of the release that it is; empty for those that every cube has.
    pub column: String,
    /// What people read.
    pub name: Text,
    /// Its codes, in the order of their first use.
    pub codes: Vec<Code>,
}

impl Axis {
    /// Whether it is time, whose codes are periods.
    pub fn is_time(&self) -> bool {
        self.id == TIME
    }
}

/// One observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The position of its code on each axis.
    pub at: Vec<usize>,
    /// Whether there is a number.
    pub status: ObsStatus,
    /// The number.
    pub value: Option<f64>,
    /// The ends of its interval.
    pub ends: (Option<f64>, Option<f64>),
    /// Its standard error.
    pub se: Option<f64>,
    /// Answers that it rests on.
    pub n: Option<u64>,
    /// What to mind about it, by name.
    pub flags: String,
}

/// The cube.
#[derive(Debug, Clone, PartialEq)]
pub struct Cube {
    /// Its identity in files: of the release and the sheet.
    pub id: String,
    /// The name of its sheet in the release.
    pub sheet: String,
    /// What people read above it.
    pub title: Text,
    /// The unit of its numbers, where one is told.
    pub unit: Option<String>,
    /// The level of its intervals, where it has any.
    pub level: Option<f64>,
    /// Where its numbers come from.
    pub source: String,
    /// The axes; the last one is time.
    pub axes: Vec<Axis>,
    /// What is known.
    pub observations: Vec<Observation>,
}

/// The cubes of a release: its sets of estimates, then its tables. Maps have no cube; they are features.
pub fn cubes(release: &Release, site: &Site) -> Vec<Cube> {
    let figures = release.figures().map(|set| of_figures(&set, release, site));
    let tables = release.tables().map(|table| of_table(&table, release, site));
    figures.collect::<Vec<_>>().into_iter().chain(tables).collect()
}

/// Axes that grow as keys come.
struct Axes {
    axes: Vec<Axis>,
    seen: Vec<BTreeMap<String, usize>>,
}

impl Axes {
    fn new(axes: Vec<Axis>) -> Self {
        let seen = vec![BTreeMap::new(); axes.len()];
        Self { axes, seen }
    }

    /// The position of a key on an axis, which takes it up when it is new.
    fn place(&mut self, axis: usize, key: &str, total: bool, release: &Release) -> usize {
        if let Some(at) = self.seen[axis].get(key) {
            return *at;
        }
        let label = self.axes[axis].label(key, total, release);
        let codes = &mut self.axes[axis].codes;
        let id = match (total, axis + 1 == self.seen.len()) {
            (true, _) => "_T".to_owned(),
            (_, true) => key.to_owned(),
            _ => code_id(key, codes.iter().map(|c| c.id.as_str())),
        };
        codes.push(Code { id, label });
        self.seen[axis].insert(key.to_owned(), codes.len() - 1);
        codes.len() - 1
    }
}

impl Axis {
    fn of_column(column: &str, release: &Release, taken: &BTreeSet<String>) -> Self {
        let known = release.columns().iter().find(|c| c.name == column);
        let label = known.map(|c| c.label.clone()).filter(|l| !l.is_empty());
        Self {
            id: component_id(column, taken),
            column: column.to_owned(),
            name: label.unwrap_or_else(|| Text::english(column)),
            codes: Vec::new(),
        }
    }

    fn fixed(id: &str, name: &str) -> Self {
        Self {
            id: id.to_owned(),
            column: String::new(),
            name: Text::english(name),
            codes: Vec::new(),
        }
    }

    /// What people read for a key: a code of the column, the name of a variable, or the key itself.
    fn label(&self, key: &str, total: bool, release: &Release) -> Text {
        if total {
            return Text::english(EVERYONE);
        }
        let columns = release.columns();
        let found = match self.id.as_str() {
            "VARIABLE" => columns.iter().find(|c| c.name == key).map(|c| c.label.clone()),
            "CATEGORY" => {
                let mut codes = columns.iter().flat_map(|c| &c.codes);
                codes
                    .find(|(code, _)| code == key)
                    .map(|(_, label)| label.clone())
            }
            _ => {
                let column = columns.iter().find(|c| c.name == self.column);
                let mut codes = column.iter().flat_map(|c| &c.codes);
                codes
                    .find(|(code, _)| code == key)
                    .map(|(_, label)| label.clone())
            }
        };
        found
            .filter(|l| !l.is_empty())
            .unwrap_or_else(|| Text::english(key))
    }
}

/// Axes of columns, then those that every cube has.
fn axes(columns: &[String], fixed: &[(&str, &str)], release: &Release) -> Axes {
    let mut taken: BTreeSet<String> = ident::RESERVED.iter().map(|r| (*r).to_owned()).collect();
    let mut out = Vec::new();
    for column in columns {
        let axis = Axis::of_column(column, release, &taken);
        taken.insert(axis.id.clone());
        out.push(axis);
    }
    out.extend(fixed.iter().map(|(id, name)| Axis::fixed(id, name)));
    out.push(Axis::fixed(TIME, "Time"));
    Axes::new(out)
}

fn of_figures(set: &ProtectedFigures, release: &Release, site: &Site) -> Cube {
    let over = match set.shape() {
        Shape::Line { over } => Some(over).filter(|over| {
            let mut keys = set.figures().iter().map(|f| f.domain.get(*over));
            keys.all(|k| k.is_some_and(|k| is_period(k)))
        }),
        Shape::Bars => None,
    };
    let names: BTreeSet<&String> = set.figures().iter().flat_map(|f| f.domain.keys()).collect();
    let columns: Vec<String> = names.into_iter().filter(|c| Some(*c) != over).cloned().collect();
    let fixed = [
        ("VARIABLE", "Variable"),
        ("CATEGORY", "Answer"),
        ("STATISTIC", "Statistic"),
    ];
    let mut axes = axes(&columns, &fixed, release);
    let always = covered(release.description());
    let mut observations = Vec::new();
    for figure in set.figures() {
        let mut keys: Vec<&str> = columns
            .iter()
            .map(|c| figure.domain.get(c).map_or(EVERYONE, String::as_str))
            .collect();
        keys.extend([
            figure.variable.as_str(),
            figure.category.as_deref().unwrap_or("_Z"),
            &figure.statistic,
        ]);
        keys.push(over.and_then(|o| figure.domain.get(o)).unwrap_or(&always));
        let everyone = |i: usize| i < columns.len() && !figure.domain.contains_key(&columns[i]);
        let at = keys
            .iter()
            .enumerate()
            .map(|(i, key)| axes.place(i, key, everyone(i), release));
        observations.push(Observation {
            at: at.collect(),
            status: ObsStatus::of(figure.status, figure.estimate),
            value: figure.estimate,
            ends: (figure.low, figure.high),
            se: figure.se,
            n: figure.n,
            flags: figure.flags.join(" "),
        });
    }
    let source = match set.standing() {
        Standing::Own => site.source(release),
        Standing::AlreadyPublic { publisher, source } => format!("{publisher}; {source}"),
    };
    Cube {
        id: flow_id(release, set.name()),
        sheet: set.name().to_owned(),
        title: set.title().clone(),
        unit: set.unit().map(str::to_owned),
        level: Some(set.level()),
        source,
        axes: axes.axes,
        observations,
    }
}

fn of_table(named: &ReleasedTable, release: &Release, site: &Site) -> Cube {
    let table = &named.table;
    let mut axes = axes(table.columns(), &[], release);
    let always = covered(release.description());
    let mut observations = Vec::new();
    for cell in table.cells() {
        let totals = table.totals().iter().zip(&cell.keys);
        let totals: Vec<bool> = totals.map(|(total, key)| total == key).collect();
        let keys = cell.keys.iter().map(String::as_str).chain([always.as_str()]);
        let total = |i: usize| totals.get(i).copied().unwrap_or(false);
        let at = keys
            .enumerate()
            .map(|(i, key)| axes.place(i, key, total(i), release));
        observations.push(Observation {
            at: at.collect(),
            status: ObsStatus::of(cell.status, cell.value),
            value: cell.value,
            ends: (None, None),
            se: None,
            n: None,
            flags: String::new(),
        });
    }
    let unit = match table.measure() {
        Measure::Frequency { .. } => None,
        Measure::Magnitude { value, .. } => release
            .columns()
            .iter()
            .find(|c| c.name == *value)
            .and_then(|c| c.unit.clone()),
    };
    Cube {
        id: flow_id(release, &named.name),
        sheet: named.name.clone(),
        title: named.title.clone(),
        unit,
        level: None,
        source: site.source(release),
        axes: axes.axes,
        observations,
    }
}
