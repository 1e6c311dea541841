//! Terms of reference: what a workstream is to do, in answer to what, until when, and how it reports.
//!
//! "Clear terms of reference and expected duration of work" that "report back regularly", and consistent across
//! workstreams (Terms of Reference of the Collaborative, Workstreams; G11). [`Terms::check`] looks at one alone,
//! [`Terms::beside`] at one beside the others.

use std::collections::BTreeSet;

use base::{Date, Digest, Finding, Findings, Language, Text};
use serde::{Deserialize, Serialize};

use super::{about, code};

/// The longest duration, in months. Our own limit: what lasts longer is proposed anew.
pub const LONGEST_MONTHS: u16 = 48;
/// The longest time between two reports, in weeks. Our own reading of "regularly": at least twice a year.
pub const LONGEST_RHYTHM: u16 = 26;
/// The share of topics, in percent of the smaller scope, from which two workstreams overlap. Our own limit.
const OVERLAP_PERCENT: usize = 50;

/// Something that is to be delivered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deliverable {
    /// What.
    pub what: String,
    /// By when.
    pub due: Date,
}

/// What a workstream is to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What it is called.
    pub title: Text,
    /// The request of the Commission, or the priority, that it answers.
    pub answers: String,
    /// What it is for.
    pub objectives: Text,
    /// What it is about, in a few key words.
    pub topics: BTreeSet<String>,
    /// Where its work ends and that of others begins; may be empty.
    pub boundary: Text,
    /// What it delivers.
    pub deliverables: Vec<Deliverable>,
    /// Who leads it, as they want to be called, with their organisations.
    pub leads: String,
    /// The first day.
    pub start: Date,
    /// The last day.
    pub end: Date,
    /// Weeks between two reports.
    pub report_weeks: u16,
}

/// Terms of another workstream, to compare with.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// Its terms.
    pub terms: &'a Terms,
    /// Its last day, extensions counted.
    pub until: Date,
}

impl Terms {
    /// The terms by their digest: what is decided about.
    pub fn digest(&self) -> Digest {
        Digest::of(serde_json::json!(self).to_string().as_bytes())
    }

    /// Everything that is wrong with these terms alone.
    pub fn check(&self) -> Findings {
        let mut out = Findings::none();
        let missing = [
            ("title", self.title.is_empty()),
            ("answers", self.answers.trim().is_empty()),
            ("objectives", self.objectives.is_empty()),
            ("topics", self.topics.is_empty()),
            ("deliverables", self.deliverables.is_empty()),
            ("leads", self.leads.trim().is_empty()),
        ];
        out.extend(
            missing
                .into_iter()
                .filter(|(_, is)| *is)
                .map(|(field, _)| about(code::MISSING, field)),
        );
        let longest = self
            .start
            .checked_add(jiff::Span::new().months(i64::from(LONGEST_MONTHS)));
        if self.end <= self.start || self.end > longest.unwrap_or(Date::MAX) {
            out.push(about(code::DURATION, "end").with("months", i64::from(LONGEST_MONTHS)));
        }
        if self.report_weeks == 0 || self.report_weeks > LONGEST_RHYTHM {
            out.push(about(code::RHYTHM, "report_weeks").with("weeks", i64::from(LONGEST_RHYTHM)));
        }
        let outside = |d: &&Deliverable| d.due < self.start || d.due > self.end;
        out.extend(
            self.deliverables
                .iter()
                .filter(outside)
                .map(|d| about(code::DELIVERABLE_WHEN, "deliverables").with("what", d.what.as_str())),
        );
        out
    }

    /// Everything that is not consistent with the terms of others that run.
    pub fn beside(&self, others: &[Beside<'_>]) -> Findings {
        let mut out = Findings::none();
        for other in others {
            out.extend(self.against(other));
        }
        let weeks: BTreeSet<u16> = others.iter().map(|o| o.terms.report_weeks).collect();
        if let (1, Some(usual)) = (weeks.len(), weeks.first())
            && *usual != self.report_weeks
        {
            let finding =
                Finding::info(code::OTHER_RHYTHM).at(base::Place::whole().with("field", "report_weeks"));
            out.push(finding.with("weeks", i64::from(*usual)));
        }
        out
    }

    fn against(&self, other: &Beside<'_>) -> Vec<Finding> {
        let name = label(&other.terms.title);
        let mut out = Vec::new();
        if key(&label(&self.title)) == key(&name) {
            out.push(about(code::SAME_NAME, "title").with("other", name.as_str()));
        }
        let theirs: BTreeSet<String> = other.terms.deliverables.iter().map(|d| key(&d.what)).collect();
        let twice = self
            .deliverables
            .iter()
            .filter(|d| theirs.contains(&key(&d.what)));
        out.extend(twice.map(|d| {
            let finding = about(code::DELIVERABLE_TWICE, "deliverables");
            finding.with("what", d.what.as_str()).with("other", name.as_str())
        }));
        let together = self.start <= other.until && other.terms.start <= self.end;
        out.extend(together.then(|| self.overlap(other.terms, &name)).flatten());
        out
    }

    /// The topics that both have; refused when it is most of one scope and nobody says where the border is.
    fn overlap(&self, other: &Self, name: &str) -> Option<Finding> {
        let keys = |t: &Self| -> BTreeSet<String> { t.topics.iter().map(|t| key(t)).collect() };
        let (ours, theirs) = (keys(self), keys(other));
        let shared: Vec<&str> = ours.intersection(&theirs).map(String::as_str).collect();
        if shared.is_empty() {
            return None;
        }
        let much = shared.len() * 100 >= ours.len().min(theirs.len()) * OVERLAP_PERCENT;
        let place = base::Place::whole().with("field", "topics");
        let finding = if much && self.boundary.is_empty() {
            Finding::error(code::OVERLAPS)
        } else {
            Finding::warning(code::OVERLAPS)
        };
        Some(
            finding
                .at(place)
                .with("other", name)
                .with("topics", shared.join(", ")),
        )
    }
}

/// Words in the form in which they are compared.
fn key(words: &str) -> String {
    let lower = words.to_lowercase();
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn label(text: &Text) -> String {
    text.best(&Language::english())
        .map(|(_, t)| t.to_owned())
        .unwrap_or_default()
}
