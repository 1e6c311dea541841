//! What table is wanted and how it is to be protected: the specification of `counted protect table`.
//!
//! Reading and checking only; the columns are gathered by `engine`, the work is done in [`crate::tables`].

use std::collections::{BTreeMap, BTreeSet};

use base::{Checked, Finding, Findings, Place};
use serde::{Deserialize, Serialize};

use crate::code;

/// A table to be protected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableSpec {
    /// What the table is broken down by.
    pub dimensions: Vec<Dimension>,
    /// What stands in its cells.
    pub measure: Measure,
    /// Which cells may not be shown.
    #[serde(default)]
    pub primary: Primary,
    /// How they are hidden.
    #[serde(default)]
    pub method: Method,
    /// Settings of rounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<serde_json::Value>,
    /// Settings of the cell-key method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell_key: Option<serde_json::Value>,
    /// Settings of noise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laplace: Option<serde_json::Value>,
    /// Other tables over the same data, protected together with this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub link: Vec<Self>,
    /// How hard the audit looks.
    #[serde(default)]
    pub audit: AuditSpec,
}

/// One breakdown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// The column.
    pub column: String,
    /// Groups above its codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hierarchy: Option<Hierarchy>,
    /// What the sum over all codes is called.
    #[serde(default = "total")]
    pub total: String,
}

fn total() -> String {
    "Total".to_owned()
}

/// Groups above codes. A code may be in several groups (a ward in a county and in a size class).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Hierarchy {
    /// Each group with its members: codes or other groups.
    Inline(BTreeMap<String, Vec<String>>),
    /// A CSV file of two columns, group and member, that the caller reads ([`Hierarchy::from_pairs`]).
    File(String),
}

impl Hierarchy {
    /// A hierarchy from pairs of group and member, for example the rows of a file.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (group, member) in pairs {
            let members = groups.entry(group).or_default();
            if !members.contains(&member) {
                members.push(member);
            }
        }
        Self::Inline(groups)
    }
}

/// What stands in the cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Measure {
    /// How many: rows, or the sum of a column of counts.
    Frequency {
        /// The column of counts; without it each row counts one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<String>,
    },
    /// How much: the sum of a column.
    Magnitude {
        /// The column of amounts.
        value: String,
        /// Who gave the amount (household, enterprise); without it each row is its own contributor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contributor: Option<String>,
        /// A weight that the published amounts are multiplied with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weight: Option<String>,
    },
}

/// Which cells may not be shown.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Primary {
    /// Fewer units than this, but not none ([`crate::Rule::Threshold`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<u64>,
    /// What is done about empty cells.
    #[serde(default)]
    pub zeros: Zeros,
    /// Percent within which no contributor may estimate another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p_percent: Option<f64>,
    /// `[n, k]`: the n largest may not make up more than k percent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dominance: Option<(usize, f64)>,
    /// For counts: whether somebody who is alone in a cell is taken into account as an attacker. For
    /// amounts this is always so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub singletons: bool,
}

/// What is done about empty cells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zeros {
    /// They are shown as 0.
    #[default]
    Publish,
    /// They are withheld like small cells.
    Protect,
}

/// How cells are hidden.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Unsafe cells are left out, and others that would give them away.
    #[default]
    Suppress,
    /// All cells are rounded. Not yet.
    Round,
    /// All cells get noise from a secret key. Not yet.
    CellKey,
    /// All cells get noise under a privacy budget. Not yet.
    Laplace,
}

impl Method {
    /// The method's name, as it is serialised.
    pub fn name(self) -> &'static str {
        match self {
            Self::Suppress => "suppress",
            Self::Round => "round",
            Self::CellKey => "cell_key",
            Self::Laplace => "laplace",
        }
    }
}

/// How hard the audit looks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditSpec {
    /// Whether the attacker knows the threshold and uses it.
    #[serde(default)]
    pub rule_known: bool,
    /// The width that every withheld count's interval must have, in units.
    #[serde(default = "min_width")]
    pub min_width: f64,
}

/// Two whole numbers must stay possible, with half a unit to spare for the continuous relaxation.
fn min_width() -> f64 {
    1.5
}

impl Default for AuditSpec {
    fn default() -> Self {
        Self {
            rule_known: false,
            min_width: min_width(),
        }
    }
}

impl TableSpec {
    /// A frequency table by some columns under a threshold.
    pub fn frequency(columns: &[&str], threshold: u64) -> Self {
        let dimension = |c: &&str| Dimension {
            column: (*c).to_owned(),
            hierarchy: None,
            total: total(),
        };
        Self {
            dimensions: columns.iter().map(dimension).collect(),
            measure: Measure::Frequency { count: None },
            primary: Primary {
                threshold: Some(threshold),
                ..Primary::default()
            },
            method: Method::Suppress,
            round: None,
            cell_key: None,
            laplace: None,
            link: Vec::new(),
            audit: AuditSpec::default(),
        }
    }

    /// Reads a specification from JSON.
    pub fn parse(json: &str) -> Checked<Self> {
        match serde_json::from_str::<Self>(json) {
            Ok(spec) => {
                let findings = spec.check();
                Checked::new(spec, findings)
            }
            Err(e) => {
                let place = Place::whole().with("line", e.line()).with("column", e.column());
                let finding = Finding::error(code::SPEC_UNREADABLE)
                    .at(place)
                    .with("reason", e.to_string());
                Checked::refused(Findings::from_iter([finding]))
            }
        }
    }

    /// Every column that the table needs, once.
    pub fn columns(&self) -> BTreeSet<&str> {
        let mut out: BTreeSet<&str> = self.dimensions.iter().map(|d| d.column.as_str()).collect();
        match &self.measure {
            Measure::Frequency { count } => out.extend(count.as_deref()),
            Measure::Magnitude {
                value,
                contributor,
                weight,
            } => {
                out.insert(value);
                out.extend(contributor.as_deref());
                out.extend(weight.as_deref());
            }
        }
        out
    }

    /// What is wrong with the specification by itself. Files of hierarchies are not looked at here, since
    /// the caller reads them between parsing and tabulating; [`crate::tables`] refuses unread ones.
    pub fn check(&self) -> Findings {
        let mut findings = Findings::none();
        if self.dimensions.is_empty() {
            findings.push(Finding::error(code::NO_DIMENSION));
        }
        let mut seen = BTreeSet::new();
        for d in &self.dimensions {
            if !seen.insert(&d.column) {
                findings.push(Finding::error(code::DIMENSION_TWICE).with("column", &d.column));
            }
        }
        self.check_method(&mut findings);
        self.check_rules(&mut findings);
        findings
    }

    fn check_method(&self, findings: &mut Findings) {
        if self.method != Method::Suppress {
            findings.push(Finding::error(code::NOT_YET).with("what", self.method.name()));
        }
        for link in &self.link {
            if !link.link.is_empty() {
                findings.push(Finding::error(code::NOT_YET).with("what", "link inside link"));
            }
            findings.extend(link.check());
        }
    }

    fn check_rules(&self, findings: &mut Findings) {
        let p = &self.primary;
        let amounts = p.p_percent.is_some() || p.dominance.is_some();
        if amounts && matches!(self.measure, Measure::Frequency { .. }) {
            findings.push(Finding::error(code::RULE_NEEDS_AMOUNTS));
        }
        if p.threshold.is_none() && !amounts && p.zeros == Zeros::Publish {
            findings.push(Finding::error(code::NO_RULE));
        }
        let bounds = [
            ("threshold", p.threshold.is_none_or(|k| k >= 1), "at least 1"),
            (
                "p_percent",
                p.p_percent.is_none_or(|v| v > 0.0 && v.is_finite()),
                "above 0",
            ),
            (
                "dominance",
                p.dominance.is_none_or(|(n, k)| n >= 1 && k > 0.0 && k < 100.0),
                "n at least 1, k between 0 and 100",
            ),
            ("min_width", self.audit.min_width >= 0.0, "at least 0"),
        ];
        for (rule, sound, bounds) in bounds {
            if !sound {
                let finding = Finding::error(code::RULE_OUT_OF_BOUNDS);
                findings.push(finding.with("rule", rule).with("bounds", bounds));
            }
        }
    }
}
