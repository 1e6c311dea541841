//! Putting a release together, and refusing what may not be in it.

use std::collections::BTreeSet;

use base::{Checked, Finding, Findings, Id, Slug, Text};
use dataset::{Kind as ValueKind, Variable};

use super::description::{Column, Description};
use super::state::clash;
use super::{Body, NamedTable, Release, ReleasedTable, ReportLine, State, Stored};
use crate::code;
use crate::figures::{ProtectedFigures, Standing};
use crate::places::ProtectedPoints;
use crate::policy::Policy;
use crate::spec::Measure;
use crate::table::{ProtectedTable, Status};

/// A release in the making.
#[derive(Debug, Clone)]
pub struct ReleaseDraft {
    /// Its identity.
    pub id: Id<Release>,
    /// Its name in addresses.
    pub slug: Slug,
    /// Which edition, from 1.
    pub version: u32,
    /// Under what policy.
    pub policy: Policy,
    /// Words, dates, places, rights.
    pub description: Description,
    /// The variables of the data that the content was made from.
    pub variables: Vec<Variable>,
    /// Tables, protected together when they are over the same data.
    pub tables: Vec<ReleasedTable>,
    /// Estimates.
    pub figures: Vec<ProtectedFigures>,
    /// Points on maps.
    pub points: Vec<ProtectedPoints>,
}

impl ReleaseDraft {
    /// Makes the release, or says everything that stands against it.
    pub fn assemble(self) -> Checked<Release> {
        let mut findings = Findings::from_iter(self.policy.check());
        findings.extend(self.policy.check_data(&self.variables));
        findings.extend(self.description.check());
        if self.tables.is_empty() && self.figures.is_empty() && self.points.is_empty() {
            findings.push(Finding::error(code::RELEASE_EMPTY));
        }
        findings.extend(self.check_columns());
        findings.extend(self.check_tables());
        findings.extend(self.check_figures());
        findings.extend(self.policy.line());
        findings.extend(self.points.iter().map(|p| {
            Finding::info(code::PLACES_COARSENED)
                .with("metres", i64::from(p.grid_metres()))
                .with(
                    "places",
                    p.points().iter().map(|p| p.sites as usize).sum::<usize>(),
                )
                .with("points", p.points().len())
                .with("withheld", p.withheld())
        }));
        if findings.has_errors() {
            return Checked::refused(findings);
        }
        let release = self.into_release(&findings);
        Checked::new(release, findings)
    }

    fn into_release(self, findings: &Findings) -> Release {
        let used = self.used_columns();
        let variables = self.variables.iter().filter(|v| used.contains(&v.name));
        let body = Body {
            slug: self.slug,
            version: self.version,
            columns: variables.map(Column::of).collect(),
            description: self.description,
            policy: self.policy,
            tables: self.tables.into_iter().map(named).collect(),
            figures: self.figures.into_iter().map(|f| f.0).collect(),
            points: self.points.into_iter().map(|p| p.0).collect(),
            report: findings.iter().map(ReportLine::of).collect(),
        };
        Release(Stored {
            id: self.id,
            body,
            state: State::Assembled,
            history: Vec::new(),
        })
    }

    /// Columns whose values or sums stand in content of this round.
    fn used_columns(&self) -> BTreeSet<String> {
        let mut out = BTreeSet::new();
        for table in &self.tables {
            out.extend(table.table.columns().iter().cloned());
            if let Measure::Magnitude { value, .. } = table.table.measure() {
                out.insert(value.clone());
            }
        }
        let own = self.figures.iter().filter(|f| *f.standing() == Standing::Own);
        for figure in own.flat_map(|f| f.figures()) {
            out.insert(figure.variable.clone());
            out.extend(figure.domain.keys().cloned());
        }
        out
    }

    /// No column that is undeclared, or whose role or kind forbids that it leaves.
    fn check_columns(&self) -> Findings {
        let mut out = Findings::none();
        for name in self.used_columns() {
            let Some(variable) = self.variables.iter().find(|v| v.name == name) else {
                out.push(Finding::error(code::COLUMN_UNDECLARED).with("column", name));
                continue;
            };
            let exact_place = variable.kind.is_geo() || variable.kind == ValueKind::File;
            if !variable.role.may_be_published() || exact_place {
                let why = if exact_place {
                    variable.kind.name()
                } else {
                    variable.role.name()
                };
                let finding = Finding::error(code::ROLE_FORBIDDEN).with("column", name);
                out.push(finding.with("role", why));
            }
        }
        out
    }

    fn check_tables(&self) -> Findings {
        let mut out = Findings::none();
        for (i, one) in self.tables.iter().enumerate() {
            out.extend(table_lines(one, &self.policy));
            let others = self.tables[i + 1..].iter();
            let apart = |other: &&ReleasedTable| {
                let together = one.table.together();
                !together.contains(&other.table.columns().to_vec()) || clash(&one.table, &other.table)
            };
            if others.filter(apart).count() > 0 {
                out.push(Finding::error(code::TABLES_APART).with("name", &one.name));
            }
        }
        out
    }

    fn check_figures(&self) -> Findings {
        let mut out = Findings::none();
        for set in &self.figures {
            match set.standing() {
                Standing::AlreadyPublic { publisher, source } => out.push(
                    Finding::info(code::ALREADY_PUBLIC)
                        .with("publisher", publisher)
                        .with("source", source),
                ),
                Standing::Own => out.extend(self.own_figures(set)),
            }
        }
        out
    }

    fn own_figures(&self, set: &ProtectedFigures) -> Findings {
        let mut out = Findings::none();
        if set.threshold() < self.policy.threshold() {
            out.push(Finding::error(code::POLICY_MIXED).with("name", set.name()));
        }
        let withheld = set.figures().iter().filter(|f| f.status != Status::Ok).count();
        let kind = match withheld {
            0 => code::FIGURES_CHECKED,
            _ => code::FIGURES_WITHHELD,
        };
        if set.threshold() > 1 || withheld > 0 {
            out.push(
                Finding::info(kind)
                    .with("figures", set.figures().len())
                    .with("withheld", withheld)
                    .with("threshold", set.threshold() as i64),
            );
        }
        let shown = || set.figures().iter().filter(|f| f.status == Status::Ok);
        let undone = |t: &&ReleasedTable| shown().any(|f| f.is_withheld_in(&t.table));
        for table in self.tables.iter().filter(undone) {
            out.push(Finding::error(code::TABLES_APART).with("name", &table.name));
        }
        out
    }
}

/// What the report says of one table, and whether it is protected enough for the policy.
fn table_lines(named: &ReleasedTable, policy: &Policy) -> Findings {
    let (table, audit) = (&named.table, named.table.audit());
    let mut out = Findings::none();
    let primary = table.primary();
    let counts = matches!(table.measure(), Measure::Frequency { .. });
    let enough = primary.threshold.is_some_and(|k| k >= policy.threshold())
        || (!counts && (primary.p_percent.is_some() || primary.dominance.is_some()))
        || policy.threshold() <= 1;
    if !enough {
        out.push(Finding::error(code::POLICY_MIXED).with("name", &named.name));
    }
    let (first, second) = (table.count(Status::Primary), table.count(Status::Secondary));
    out.push(
        Finding::info(code::WITHHELD)
            .with("name", &named.name)
            .with("cells", table.cells().len())
            .with("withheld", first + second)
            .with("primary", first)
            .with("secondary", second)
            .with("threshold", primary.threshold.unwrap_or(0) as i64),
    );
    let line = |f: Finding, n: usize| f.with("cells", n).with("withheld", audit.withheld);
    if audit.exact_disclosures > 0 {
        out.push(line(
            Finding::error(code::EXACT_DISCLOSURE),
            audit.exact_disclosures,
        ));
    } else if audit.withheld > 0 {
        out.push(Finding::info(code::RANK_TEST_PASSED).with("withheld", audit.withheld));
        out.push(line(Finding::info(code::CERTIFIED), audit.certified));
    }
    for (code, n) in [
        (code::NARROW, audit.narrow),
        (code::NOT_CERTIFIED, audit.not_certified),
    ] {
        if n > 0 {
            out.push(line(Finding::warning(code), n));
        }
    }
    out
}

fn named(table: ReleasedTable) -> NamedTable {
    NamedTable {
        name: table.name,
        title: table.title,
        table: table.table.0,
    }
}

impl ReleasedTable {
    /// A table under a name and a title.
    pub fn new(name: impl Into<String>, title: Text, table: ProtectedTable) -> Self {
        Self {
            name: name.into(),
            title,
            table,
        }
    }
}
