//! Edit rules: what a record must fulfil. They point, they never change.

use std::collections::BTreeMap;

use base::{Finding, Findings, Place, Text};
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::quality::Spikes;
use crate::{Table, code};

/// One edit rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its short name, unique among the rules of a dataset.
    pub id: String,
    /// What it asks for, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub label: Text,
    /// What is checked.
    pub check: Check,
}

/// The kinds of edit rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// A number lies between bounds.
    Range {
        /// The variable.
        variable: String,
        /// The lower bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<Bound>,
        /// The upper bound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<Bound>,
    },
    /// Only these codes.
    Allowed {
        /// The variable.
        variable: String,
        /// The codes.
        codes: Vec<String>,
    },
    /// There is an answer; with `when`, only of records for which that is true.
    Required {
        /// The variable.
        variable: String,
        /// When it is required.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        when: Option<Condition>,
    },
    /// Where `when` is true, `then` must not be false.
    Consistent {
        /// The premise.
        when: Condition,
        /// What must follow.
        then: Condition,
    },
    /// No two records agree in all these variables.
    Unique {
        /// The variables.
        variables: Vec<String>,
    },
    /// No sudden spike in a series.
    Spike(Spikes),
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Bound {
    /// The number.
    pub at: f64,
    /// Whether the number itself still belongs.
    pub included: bool,
}

/// The records that broke a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// The rule.
    pub rule: String,
    /// How many records could be held against it (a missing value often cannot).
    pub tested: usize,
    /// The rows that broke it, from 0.
    pub rows: Vec<usize>,
}

/// Holds every record against every rule. A rule that names an unknown variable is a finding and is not
/// checked.
pub fn check(table: &Table, rules: &[Rule]) -> (Vec<Broken>, Findings) {
    let mut findings = Findings::none();
    let mut out = Vec::new();
    for rule in rules {
        match rule
            .check
            .variables()
            .into_iter()
            .find(|v| table.column(v).is_none())
        {
            Some(unknown) => {
                let place = Place::whole().with("rule", &rule.id);
                findings.push(
                    Finding::error(code::RULE_UNKNOWN_VARIABLE)
                        .at(place)
                        .with("variable", unknown),
                );
            }
            None => out.push(rule.apply(table)),
        }
    }
    (out, findings)
}

impl Rule {
    fn apply(&self, table: &Table) -> Broken {
        let mut broken = Broken {
            rule: self.id.clone(),
            tested: 0,
            rows: Vec::new(),
        };
        match &self.check {
            Check::Unique { variables } => unique(table, variables, &mut broken),
            Check::Spike(spikes) => {
                let found = spikes.find(table);
                broken.tested = found.tested;
                broken.rows = found.rows;
            }
            check => {
                for row in 0..table.rows() {
                    if let Some(kept) = check.kept(table, row) {
                        broken.tested += 1;
                        if !kept {
                            broken.rows.push(row);
                        }
                    }
                }
            }
        }
        broken
    }
}

impl Check {
    /// Every variable that it names.
    pub fn variables(&self) -> Vec<&str> {
        match self {
            Self::Range { variable, .. } | Self::Allowed { variable, .. } => vec![variable],
            Self::Required { variable, when } => {
                let mut all = vec![variable.as_str()];
                all.extend(when.iter().flat_map(Condition::variables));
                all
            }
            Self::Consistent { when, then } => when.variables().into_iter().chain(then.variables()).collect(),
            Self::Unique { variables } => variables.iter().map(String::as_str).collect(),
            Self::Spike(spikes) => spikes.variables(),
        }
    }

    /// Whether a row keeps it; `None` when it cannot be told.
    fn kept(&self, table: &Table, row: usize) -> Option<bool> {
        match self {
            Self::Range { variable, min, max } => {
                let x = table.column(variable)?.number(row)?;
                let above = min.is_none_or(|b| x > b.at || (b.included && x == b.at));
                let below = max.is_none_or(|b| x < b.at || (b.included && x == b.at));
                Some(above && below)
            }
            Self::Allowed { variable, codes } => {
                let column = table.column(variable)?;
                match column.chosen(row) {
                    Some(chosen) => Some(chosen.iter().all(|c| codes.iter().any(|a| a == c))),
                    None => Some(codes.iter().any(|c| *c == crate::write(&column.value(row))))
                        .filter(|_| column.missing(row).is_none()),
                }
            }
            Self::Required { variable, when } => {
                let asked = when.as_ref().map_or(Some(true), |w| w.holds(table, row));
                (asked == Some(true))
                    .then(|| table.column(variable).is_some_and(|c| c.missing(row).is_none()))
            }
            Self::Consistent { when, then } => match when.holds(table, row)? {
                true => then.holds(table, row),
                false => None,
            },
            Self::Unique { .. } | Self::Spike(_) => None,
        }
    }
}

fn unique(table: &Table, variables: &[String], broken: &mut Broken) {
    let columns: Vec<_> = variables.iter().filter_map(|v| table.column(v)).collect();
    let mut seen: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for row in 0..table.rows() {
        if columns.iter().any(|c| c.missing(row).is_some()) {
            continue;
        }
        broken.tested += 1;
        let key = columns.iter().map(|c| crate::write(&c.value(row))).collect();
        if seen.insert(key, row).is_some() {
            broken.rows.push(row);
        }
    }
}
