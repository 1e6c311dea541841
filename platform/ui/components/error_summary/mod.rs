//! What has to be put right before a form can be taken.

use std::collections::BTreeSet;

use base::{Findings, Severity};

use super::field::id_of;
use super::{Component, Example};
use crate::{Html, Reader, Words};

/// The summary above a form; each error leads to its field.
#[derive(Debug, Clone, Default)]
pub struct ErrorSummary {
    /// Name of the field (empty: the form as a whole) and what is wrong.
    pub errors: Vec<(String, Html)>,
}

impl ErrorSummary {
    /// The errors among findings, the same sentence about the same field once. A finding's field is the coordinate
    /// `field` of its place.
    pub fn of(findings: &Findings, r: &Reader) -> Self {
        let mut seen = BTreeSet::new();
        let errors = findings.iter().filter(|f| f.severity == Severity::Error).map(|finding| {
            let field = finding.place.get("field").map(ToString::to_string).unwrap_or_default();
            (field, sentence(finding, r))
        });
        Self { errors: errors.filter(|(field, words)| seen.insert((field.clone(), words.to_string()))).collect() }
    }

    /// One more error.
    #[must_use]
    pub fn error(mut self, field: impl Into<String>, message: impl Into<Html>) -> Self {
        self.errors.push((field.into(), message.into()));
        self
    }

    /// The error of one field, for [`super::field::Field::error`].
    pub fn on(&self, field: &str) -> Option<Html> {
        self.errors.iter().find(|(name, _)| name == field).map(|(_, message)| message.clone())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }
}

fn sentence(finding: &base::Finding, r: &Reader) -> Html {
    let words = Words::of(finding, &r.language);
    let text = match words.cure {
        Some(cure) => format!("{} {cure}", words.message),
        None => words.message,
    };
    if words.language == r.language { text.into() } else { Html::marked(&text, &words.language) }
}

component!(ErrorSummary, "error_summary/error_summary.html");

pub(super) fn examples(r: &Reader) -> Vec<Example> {
    let summary = ErrorSummary::default()
        .error("people", "Write a number from 0 to 60.")
        .error("", "The file could not be read: it is encrypted. Save it without a password.");
    vec![Example { title: "An error of a field and one of the form", html: summary.html(r) }]
}
