//! Terms of reference as a form sends them.

use std::collections::BTreeSet;

use base::{Date, Finding, Findings, Language, Place, Text};
use governance::workstream::{Deliverable, Terms};

use crate::register::{code, reworded};
use crate::{AppError, Result};

/// What a person writes about a workstream.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermsWording {
    /// What it is called.
    pub title: String,
    /// The request or priority that it answers.
    pub answers: String,
    /// What it is for.
    pub objectives: String,
    /// Key words, with commas between them.
    pub topics: String,
    /// Where its work ends.
    pub boundary: String,
    /// One on a line: the day, then what is delivered.
    pub deliverables: String,
    /// Who leads it.
    pub leads: String,
    /// The first day.
    pub start: String,
    /// The last day.
    pub end: String,
    /// Weeks between two reports.
    pub report_weeks: String,
}

impl TermsWording {
    /// What stands in terms now, for a form.
    pub fn of(terms: &Terms, language: &Language) -> Self {
        let best = |t: &Text| t.best(language).map(|(_, t)| t.to_owned()).unwrap_or_default();
        let line = |d: &Deliverable| format!("{} {}", d.due, d.what);
        Self {
            title: best(&terms.title),
            answers: terms.answers.clone(),
            objectives: best(&terms.objectives),
            topics: terms.topics.iter().cloned().collect::<Vec<_>>().join(", "),
            boundary: best(&terms.boundary),
            deliverables: terms.deliverables.iter().map(line).collect::<Vec<_>>().join("\n"),
            leads: terms.leads.clone(),
            start: terms.start.to_string(),
            end: terms.end.to_string(),
            report_weeks: terms.report_weeks.to_string(),
        }
    }

    /// The terms; other languages of `old` stay.
    pub(super) fn read(&self, old: Option<&Terms>, language: &Language) -> Result<Terms> {
        let mut findings = Findings::none();
        let mut day = |text: &str, field: &'static str| {
            text.trim().parse().unwrap_or_else(|_| {
                findings.push(not_a_date(field, text));
                Date::MIN
            })
        };
        let (start, end) = (day(&self.start, "start"), day(&self.end, "end"));
        let deliverables = self.deliverables.lines().filter(|l| !l.trim().is_empty());
        let deliverables = deliverables.map(|line| {
            let (first, what) = line
                .trim()
                .split_once(char::is_whitespace)
                .unwrap_or((line.trim(), ""));
            Deliverable {
                due: day(first, "deliverables"),
                what: what.trim().to_owned(),
            }
        });
        let deliverables = deliverables.collect();
        if findings.has_errors() {
            return Err(AppError::Findings(findings));
        }
        let topics = self
            .topics
            .split([',', ';', '،'])
            .map(str::trim)
            .filter(|t| !t.is_empty());
        let said =
            |old: Option<&Text>, words: &str| reworded(old.unwrap_or(&Text::default()), language, words);
        Ok(Terms {
            title: said(old.map(|t| &t.title), &self.title),
            answers: self.answers.trim().to_owned(),
            objectives: said(old.map(|t| &t.objectives), &self.objectives),
            topics: topics.map(str::to_owned).collect::<BTreeSet<_>>(),
            boundary: said(old.map(|t| &t.boundary), &self.boundary),
            deliverables,
            leads: self.leads.trim().to_owned(),
            start,
            end,
            report_weeks: self.report_weeks.trim().parse().unwrap_or(0),
        })
    }
}

/// A text that is no date, in a field of a form.
pub(super) fn not_a_date(field: &'static str, value: &str) -> Finding {
    let place = Place::whole().with("field", field);
    Finding::error(code::NOT_A_DATE)
        .at(place)
        .with("value", value.trim())
}
