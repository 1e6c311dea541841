//! The report of the checks, as it is stored and shown: codes and facts; the words are in `locales/`.

use std::collections::BTreeMap;

use base::{Code, Fact, Finding, Severity};
use serde::{Deserialize, Serialize};

use crate::code::CODES;

/// One thing that was checked, with what was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReportLine {
    code: String,
    severity: Severity,
    facts: BTreeMap<String, Stored>,
}

/// A fact as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Stored {
    Number(i64),
    Text(String),
}

/// Names of facts that lines of the report are filled with.
const FACTS: [&str; 17] = [
    "withheld",
    "cells",
    "figures",
    "threshold",
    "metres",
    "places",
    "points",
    "by",
    "reason",
    "on",
    "publisher",
    "source",
    "releases",
    "name",
    "column",
    "primary",
    "secondary",
];

impl ReportLine {
    /// A finding as a line.
    pub(crate) fn of(finding: &Finding) -> Self {
        let fact = |f: &Fact| match f {
            Fact::Number(n) => Stored::Number(*n),
            Fact::Text(t) => Stored::Text(t.clone()),
        };
        Self {
            code: finding.code.0.to_owned(),
            severity: finding.severity,
            facts: finding
                .facts
                .iter()
                .map(|(k, v)| ((*k).to_owned(), fact(v)))
                .collect(),
        }
    }

    /// How grave it is.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// The line as a finding, to be put into words; `None` for a code this version does not know.
    pub fn finding(&self) -> Option<Finding> {
        let code: Code = *CODES.iter().find(|c| c.0 == self.code)?;
        let empty = match self.severity {
            Severity::Info => Finding::info(code),
            Severity::Warning => Finding::warning(code),
            Severity::Error => Finding::error(code),
        };
        let known = FACTS
            .iter()
            .filter_map(|name| Some((*name, self.facts.get(*name)?)));
        Some(known.fold(empty, |finding, (name, fact)| match fact {
            Stored::Number(n) => finding.with(name, *n),
            Stored::Text(t) => finding.with(name, t),
        }))
    }
}
