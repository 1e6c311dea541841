//! Protecting estimates: each figure rests on enough answers, and none of the withheld numbers of answers can
//! be computed from the others.
//!
//! The numbers of answers (unweighted n) of one variable form a table: its domains, and the sums over them
//! that are published too. That table is protected like any other ([`crate::tables`]); a domain whose n is
//! withheld loses its estimate, interval and weight sum as well, so that no published total minus published
//! parts gives it back. A domain withheld in a table of the same release is withheld here.

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Finding, Findings, Text};
use serde::{Deserialize, Serialize};

use crate::audit::Settings;
use crate::code;
use crate::modular::{Vector, neg};
use crate::policy::Policy;
use crate::spec::AuditSpec;
use crate::system::{Cell, System};
use crate::table::{AuditReport, ProtectedCell, ProtectedTable, Status};
use crate::tables::protect;

/// A part of the population: columns with their codes; empty for everyone.
pub type Domain = BTreeMap<String, String>;

/// One estimate, before protection.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What was estimated: `mean`, `proportion`, `total`, …
    pub statistic: String,
    /// Of which variable.
    pub variable: String,
    /// For which part of the population.
    pub domain: Domain,
    /// For which code of the variable, for shares.
    pub category: Option<String>,
    /// Answers that it rests on, unweighted.
    pub n: u64,
    /// Those of them in the category.
    pub n_category: Option<u64>,
    /// The estimate; absent when there was nothing to estimate from.
    pub estimate: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// The ends of its confidence interval.
    pub interval: Option<(f64, f64)>,
    /// What to mind about it, by name.
    pub flags: Vec<String>,
}

impl Figure {
    /// Its domain, with its category as one more breakdown.
    fn cell(&self) -> Domain {
        cell(&self.domain, &self.variable, self.category.as_deref())
    }

    /// Whether it is shown: neither its domain nor its category may be withheld.
    fn status(&self, hidden: &BTreeMap<(String, Domain), Status>) -> Status {
        let of = |domain: Domain| hidden.get(&(self.variable.clone(), domain)).copied();
        of(self.domain.clone())
            .or_else(|| of(self.cell()))
            .unwrap_or(Status::Ok)
    }
}

pub(crate) fn cell(domain: &Domain, variable: &str, category: Option<&str>) -> Domain {
    let mut out = domain.clone();
    out.extend(category.map(|c| (variable.to_owned(), c.to_owned())));
    out
}

impl ProtectedFigure {
    /// Whether a table withholds what this figure tells: its domain, or its category in it.
    pub(crate) fn is_withheld_in(&self, table: &ProtectedTable) -> bool {
        let cell = cell(&self.domain, &self.variable, self.category.as_deref());
        table.withholds(&self.domain) || table.withholds(&cell)
    }
}

/// Whose figures they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Standing {
    /// From the data of this round: protected under the release's policy.
    Own,
    /// Published already by somebody else, shown beside for comparison.
    AlreadyPublic {
        /// Who published them.
        publisher: String,
        /// Where, as a citation or address.
        source: String,
    },
}

/// How a set of figures is best shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum Shape {
    /// Bars with intervals, one a domain or category.
    Bars,
    /// A line with a band over a column of dates or times.
    Line {
        /// That column.
        over: String,
    },
}

/// Estimates that are shown together.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureSet {
    /// A short name, unique in the release: the name of its files.
    pub name: String,
    /// What people read above it.
    pub title: Text,
    /// The unit of the estimates.
    pub unit: Option<String>,
    /// Whose they are.
    pub standing: Standing,
    /// How they are shown.
    pub shape: Shape,
    /// Of the intervals (0.95).
    pub level: f64,
    /// The estimates.
    pub figures: Vec<Figure>,
}

/// One estimate as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProtectedFigure {
    /// What was estimated.
    pub statistic: String,
    /// Of which variable.
    pub variable: String,
    /// For which part of the population.
    pub domain: Domain,
    /// For which code of the variable.
    pub category: Option<String>,
    /// Answers that it rests on; absent where withheld.
    pub n: Option<u64>,
    /// The estimate; absent where withheld or where there was nothing to estimate from.
    pub estimate: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// The lower end of its interval.
    pub low: Option<f64>,
    /// The upper end.
    pub high: Option<f64>,
    /// What to mind about it.
    pub flags: Vec<String>,
    /// Whether it is shown.
    pub status: Status,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct FiguresData {
    pub(crate) name: String,
    pub(crate) title: Text,
    pub(crate) unit: Option<String>,
    pub(crate) standing: Standing,
    pub(crate) shape: Shape,
    pub(crate) level: f64,
    pub(crate) threshold: u64,
    pub(crate) figures: Vec<ProtectedFigure>,
    pub(crate) audit: AuditReport,
}

/// Protected estimates. There is no way to make them but [`figures`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct ProtectedFigures(pub(crate) FiguresData);

impl ProtectedFigures {
    /// The short name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// What people read above it.
    pub fn title(&self) -> &Text {
        &self.0.title
    }

    /// The unit of the estimates.
    pub fn unit(&self) -> Option<&str> {
        self.0.unit.as_deref()
    }

    /// Whose they are.
    pub fn standing(&self) -> &Standing {
        &self.0.standing
    }

    /// How they are shown.
    pub fn shape(&self) -> &Shape {
        &self.0.shape
    }

    /// The level of the intervals.
    pub fn level(&self) -> f64 {
        self.0.level
    }

    /// The least number of answers behind a shown figure.
    pub fn threshold(&self) -> u64 {
        self.0.threshold
    }

    /// The estimates in the order given.
    pub fn figures(&self) -> &[ProtectedFigure] {
        &self.0.figures
    }

    /// What the audit of the numbers of answers found.
    pub fn audit(&self) -> &AuditReport {
        &self.0.audit
    }
}

/// Protects estimates under a policy, beside tables of the same release.
pub fn figures(set: FigureSet, policy: &Policy, beside: &[&ProtectedTable]) -> Checked<ProtectedFigures> {
    let mut findings = Findings::from_iter(policy.check());
    let mut data = FiguresData {
        name: set.name,
        title: set.title,
        unit: set.unit,
        standing: set.standing,
        shape: set.shape,
        level: set.level,
        threshold: policy.threshold(),
        figures: Vec::new(),
        audit: AuditReport::default(),
    };
    let mut hidden: BTreeMap<(String, Domain), Status> = BTreeMap::new();
    match &data.standing {
        Standing::AlreadyPublic { publisher, source } => findings.push(
            Finding::info(code::ALREADY_PUBLIC)
                .with("publisher", publisher)
                .with("source", source),
        ),
        Standing::Own => {
            let variables: BTreeSet<&str> = set.figures.iter().map(|f| f.variable.as_str()).collect();
            for variable in variables {
                hide(
                    variable,
                    &set.figures,
                    data.threshold,
                    beside,
                    &mut hidden,
                    &mut data.audit,
                );
            }
            findings.extend(lines(&set.figures, &hidden, &data));
            findings.extend(outside(&set.figures));
        }
    }
    data.figures = set.figures.into_iter().map(|f| show(f, &hidden)).collect();
    Checked::new(ProtectedFigures(data), findings)
}

/// Which domains of one variable are withheld.
fn hide(
    variable: &str,
    figures: &[Figure],
    threshold: u64,
    beside: &[&ProtectedTable],
    hidden: &mut BTreeMap<(String, Domain), Status>,
    audit: &mut AuditReport,
) {
    let counts = counts(variable, figures, threshold);
    let withheld_in_tables = |d: &Domain| beside.iter().any(|t| t.withholds(d));
    let cells = counts.iter().enumerate().map(|(i, (domain, count))| Cell {
        vector: Vector::ones([i as u32]),
        importance: count.n as f64,
        value: count.n as f64,
        primary: count.few() || withheld_in_tables(domain),
        min_width: AuditSpec::default().min_width,
        room_above: 0.0,
        ceiling: None,
    });
    let domains: Vec<&Domain> = counts.keys().collect();
    let system = System {
        truth: counts.values().map(|c| c.n as f64).collect(),
        cells: cells.collect(),
        relations: relations(&domains),
        alone: Vec::new(),
    };
    if system.cells.iter().all(|c| !c.primary) {
        return;
    }
    let (withheld, found) = protect(&system, &Settings::default());
    let report = found.counts();
    audit.withheld += report.withheld;
    audit.exact_disclosures += report.exact_disclosures;
    audit.certified += report.certified;
    audit.narrow += report.narrow;
    audit.not_certified += report.not_certified;
    for (_, domain) in domains.into_iter().enumerate().filter(|(i, _)| withheld[*i]) {
        let status = if counts[domain].few() {
            Status::Primary
        } else {
            Status::Secondary
        };
        hidden.insert((variable.to_owned(), domain.clone()), status);
    }
}

/// A number of answers, and how many it takes to be shown.
struct Count {
    n: u64,
    least: u64,
}

impl Count {
    fn few(&self) -> bool {
        (1..self.least).contains(&self.n)
    }
}

/// How many answers stand behind one variable's domains, and behind the categories in them. A share and its n
/// tell how many gave the answer, so that a category is a count too, under the same threshold.
fn counts(variable: &str, figures: &[Figure], threshold: u64) -> BTreeMap<Domain, Count> {
    let mut out: BTreeMap<Domain, Count> = BTreeMap::new();
    let mut add = |domain: Domain, n: u64| {
        let count = out.entry(domain).or_insert(Count { n, least: threshold });
        count.n = count.n.min(n);
    };
    for figure in figures.iter().filter(|f| f.variable == variable) {
        add(figure.domain.clone(), figure.n);
        if figure.category.is_some() {
            let share = figure.estimate.unwrap_or(0.0).clamp(0.0, 1.0) * figure.n as f64;
            let n = figure.n_category.unwrap_or(share.round() as u64);
            add(figure.cell(), n);
        }
    }
    out
}

/// Which numbers of answers add up to which: a domain is the sum of the domains that break it down further.
/// Missing codes make such a sum inexact; it is taken as exact, since what is missing may be known.
fn relations(domains: &[&Domain]) -> Vec<Vector> {
    let columns = |d: &Domain| -> BTreeSet<String> { d.keys().cloned().collect() };
    let sets: BTreeSet<BTreeSet<String>> = domains.iter().map(|d| columns(d)).collect();
    let mut out = Vec::new();
    for (i, domain) in domains.iter().enumerate() {
        let own = columns(domain);
        for finer in sets.iter().filter(|s| s.len() > own.len() && own.is_subset(s)) {
            let within = |d: &Domain| columns(d) == *finer && domain.iter().all(|(k, v)| d.get(k) == Some(v));
            let parts = (0..domains.len()).filter(|&j| within(domains[j]));
            let sum = Vector::ones(parts.map(|j| j as u32));
            if !sum.is_zero() {
                out.push(Vector::ones([i as u32]).plus(neg(1), &sum));
            }
        }
    }
    out
}

fn lines(figures: &[Figure], hidden: &BTreeMap<(String, Domain), Status>, data: &FiguresData) -> Findings {
    let is_hidden = |f: &&Figure| f.status(hidden) != Status::Ok;
    let withheld = figures.iter().filter(is_hidden).count();
    let mut out = Findings::none();
    let facts = |f: Finding| {
        f.with("figures", figures.len())
            .with("withheld", withheld)
            .with("threshold", data.threshold as i64)
    };
    if withheld > 0 {
        out.push(facts(Finding::info(code::FIGURES_WITHHELD)));
    } else {
        out.push(facts(Finding::info(code::FIGURES_CHECKED)));
    }
    if data.audit.exact_disclosures > 0 {
        let finding = Finding::error(code::EXACT_DISCLOSURE);
        let finding = finding.with("cells", data.audit.exact_disclosures);
        out.push(finding.with("withheld", data.audit.withheld));
    }
    let shown = || figures.iter().filter(|f| !is_hidden(f) && f.n > 0);
    let all_or_none =
        |f: &&Figure| f.statistic == "proportion" && f.estimate.is_some_and(|e| e == 0.0 || e == 1.0);
    let uniform = shown()
        .filter(all_or_none)
        .filter(|f| !f.domain.is_empty())
        .count();
    if uniform > 0 && data.threshold > 1 {
        out.push(Finding::warning(code::GROUP_DISCLOSURE).with("figures", uniform));
    }
    out
}

/// A share whose interval says less than none, more than all, or that none or all is certain.
fn outside(figures: &[Figure]) -> Findings {
    let shares = figures.iter().filter(|f| f.category.is_some());
    let wrong = |f: &&Figure| {
        let share = matches!(f.statistic.as_str(), "proportion" | "mean");
        let certain = |(low, high): (f64, f64)| low == high && f.n > 0;
        share
            && f.interval
                .is_some_and(|ends| ends.0 < 0.0 || ends.1 > 1.0 || certain(ends))
    };
    let variables: BTreeSet<&str> = shares.filter(wrong).map(|f| f.variable.as_str()).collect();
    let finding = |v: &str| Finding::error(code::INTERVAL_OUTSIDE).with("variable", v);
    variables.into_iter().map(finding).collect()
}

fn show(figure: Figure, hidden: &BTreeMap<(String, Domain), Status>) -> ProtectedFigure {
    let status = figure.status(hidden);
    let shown = status == Status::Ok;
    let finite = |v: Option<f64>| v.filter(|v| shown && v.is_finite());
    ProtectedFigure {
        statistic: figure.statistic,
        variable: figure.variable,
        domain: figure.domain,
        category: figure.category,
        n: shown.then_some(figure.n),
        estimate: finite(figure.estimate),
        se: finite(figure.se),
        low: finite(figure.interval.map(|i| i.0)),
        high: finite(figure.interval.map(|i| i.1)),
        flags: if shown { figure.flags } else { Vec::new() },
        status,
    }
}

impl ProtectedTable {
    /// Whether the table has the cell of this domain and withholds it.
    pub(crate) fn withholds(&self, domain: &Domain) -> bool {
        self.cell_of(domain).is_some_and(|c| c.value.is_none())
    }

    /// Whether the table has the cell of this domain and shows it.
    pub(crate) fn shows(&self, domain: &Domain) -> bool {
        self.cell_of(domain).is_some_and(|c| c.value.is_some())
    }

    /// The breakdown that a cell's keys name; a total names none.
    pub(crate) fn domain_of(&self, keys: &[String]) -> Domain {
        let named = self.columns().iter().zip(self.totals()).zip(keys);
        named
            .filter(|((_, total), key)| total != key)
            .map(|((column, _), key)| (column.clone(), key.clone()))
            .collect()
    }

    fn cell_of(&self, domain: &Domain) -> Option<&ProtectedCell> {
        let columns = self.columns();
        if domain.keys().any(|c| !columns.contains(c)) {
            return None;
        }
        let wanted: Vec<&String> = columns
            .iter()
            .zip(self.totals())
            .map(|(c, total)| domain.get(c).unwrap_or(total))
            .collect();
        let mut cells = self.cells().iter();
        cells.find(|c| c.keys.iter().eq(wanted.iter().copied()))
    }
}
