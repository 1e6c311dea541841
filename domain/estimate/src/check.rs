//! A specification held against the columns that the data have: every mistake at once.

use std::collections::{BTreeMap, BTreeSet};

use base::{Finding, Findings, Place};

use crate::code;
use crate::spec::{Ask, Deff, Design, Interval, OneOrMany, Spec, Statistic};

/// What a column can be used as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// A number, or a category.
    Number,
    /// A category alone.
    Category,
}

/// The columns of the data.
pub type Columns = BTreeMap<String, ColumnKind>;

/// How many column names a finding lists.
const NAMED: usize = 12;

/// All findings about a specification.
pub(crate) fn check(spec: &Spec, columns: &Columns) -> Findings {
    let mut findings = design(&spec.design, columns);
    if spec.ask.is_empty() {
        findings.push(Finding::error(code::NOTHING_ASKED));
    }
    let mut ids = BTreeSet::new();
    for ask in &spec.ask {
        if !ids.insert(&ask.id) {
            findings.push(Finding::error(code::SAME_ID).at(at(ask)));
        }
        findings.extend(question(ask, columns));
    }
    findings
}

fn at(ask: &Ask) -> Place {
    Place::whole().with("ask", &ask.id)
}

fn design(design: &Design, columns: &Columns) -> Findings {
    let mut out = Findings::none();
    let place = || Place::whole().with("part", "design");
    for column in design.ids.iter().chain(&design.strata) {
        out.extend(known(column, columns, place()));
    }
    for column in design.weights.iter().chain(design.fpc()) {
        out.extend(numeric(column, columns, place()));
    }
    let stages = design.ids.len().max(1);
    if design.fpc().len() > stages {
        let finding = Finding::error(code::TOO_MANY_FPC).at(place());
        out.push(finding.with("fpc", design.fpc().len()).with("stages", stages));
    }
    let later = [
        ("calibrate", design.calibrate.is_some()),
        ("trim", design.trim.is_some()),
        ("replicates", design.replicates.is_some()),
    ];
    for (option, _) in later.into_iter().filter(|(_, given)| *given) {
        out.push(Finding::error(code::NOT_YET).at(place()).with("option", option));
    }
    if design.weights.is_none() && design.fpc.is_none() && design.ids.is_empty() && design.strata.is_none() {
        out.push(Finding::warning(code::NO_DESIGN));
    }
    out
}

fn question(ask: &Ask, columns: &Columns) -> Findings {
    let mut out = Findings::none();
    for column in &ask.over {
        out.extend(known(column, columns, at(ask)));
    }
    let variables = ask.variable.as_ref().map_or(&[][..], OneOrMany::all);
    for column in variables {
        let needs_number = matches!(
            ask.statistic,
            Statistic::Ratio | Statistic::Quantile | Statistic::Variance
        );
        let check = if needs_number { numeric } else { known };
        out.extend(check(column, columns, at(ask)));
    }
    if let Some(column) = &ask.denominator {
        out.extend(numeric(column, columns, at(ask)));
    }
    out.extend(needs(ask, variables));
    out.extend(options(ask));
    out
}

/// What the statistic cannot do without.
fn needs(ask: &Ask, variables: &[String]) -> Findings {
    let mut missing = Vec::new();
    if variables.is_empty() && ask.statistic != Statistic::Count {
        missing.push("variable");
    }
    if ask.statistic == Statistic::Ratio && ask.denominator.is_none() {
        missing.push("denominator");
    }
    if ask.statistic == Statistic::Quantile && ask.quantile.as_ref().is_none_or(|q| q.all().is_empty()) {
        missing.push("quantile");
    }
    let finding = |what| {
        Finding::error(code::NEEDS)
            .at(at(ask))
            .with("statistic", ask.statistic.name())
            .with("what", what)
    };
    missing.into_iter().map(finding).collect()
}

/// Options that do not go with the statistic, or are out of bounds.
fn options(ask: &Ask) -> Findings {
    let mut bad = Vec::new();
    let statistic = ask.statistic;
    if !(ask.level > 0.0 && ask.level < 1.0) {
        bad.push(("level", ask.level.to_string()));
    }
    for p in ask.quantile.iter().flat_map(|q| q.all()) {
        if statistic != Statistic::Quantile || !(*p > 0.0 && *p < 1.0) {
            bad.push(("quantile", p.to_string()));
        }
    }
    if ask.denominator.is_some() && statistic != Statistic::Ratio {
        bad.push(("denominator", ask.denominator.clone().unwrap_or_default()));
    }
    if let Some(interval) = ask.interval.filter(|i| !suits(*i, statistic)) {
        bad.push(("interval", interval.name().to_owned()));
    }
    let no_deff = matches!(
        statistic,
        Statistic::Ratio | Statistic::Quantile | Statistic::Variance
    );
    if ask.deff != Deff::No && no_deff {
        bad.push(("deff", "true".to_owned()));
    }
    let finding = |(option, value): (&str, String)| {
        Finding::error(code::BAD_OPTION)
            .at(at(ask))
            .with("option", option)
            .with("value", value)
            .with("statistic", statistic.name())
    };
    bad.into_iter().map(finding).collect()
}

fn suits(interval: Interval, statistic: Statistic) -> bool {
    let shares = matches!(statistic, Statistic::Proportion | Statistic::Mean);
    match interval {
        Interval::T | Interval::Normal => statistic != Statistic::Quantile,
        Interval::Logit => shares,
        Interval::Beta => shares || statistic == Statistic::Quantile,
        Interval::Woodruff => statistic == Statistic::Quantile,
        Interval::Published => true,
    }
}

fn known(column: &str, columns: &Columns, place: Place) -> Option<Finding> {
    if columns.contains_key(column) {
        return None;
    }
    let names: Vec<&str> = columns.keys().take(NAMED).map(String::as_str).collect();
    Some(
        Finding::error(code::UNKNOWN_COLUMN)
            .at(place)
            .with("column", column)
            .with("known", names.join(", ")),
    )
}

fn numeric(column: &str, columns: &Columns, place: Place) -> Option<Finding> {
    match columns.get(column) {
        Some(ColumnKind::Number) => None,
        Some(ColumnKind::Category) => {
            Some(Finding::error(code::NOT_NUMERIC).at(place).with("column", column))
        }
        None => known(column, columns, place),
    }
}
