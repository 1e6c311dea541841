//! The progress report of a year: drafted from what happened, worded by the secretariat, approved by a decision.
//!
//! The figures are a [`Year`], gathered from the record by the use case and kept with the report, so that an approved
//! report does not change. A year that has not begun has no report; a year that lasts has a draft and no more.

mod scope;
mod year;

use base::{Date, Digest, Finding, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};

use crate::body::Body;
use crate::decision::Motion;
use crate::plan::code;
use crate::{Approval, Subject, SubjectKind};

pub use scope::Scope;
pub use year::{Entry, Figure, Measure, Section, SectionKind, Told, Year};

/// Where a report stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ReportState {
    /// Drafted; can be drafted anew.
    Draft,
    /// Approved: it no longer changes.
    Approved {
        /// The motion; none where one person approved it alone.
        motion: Option<Id<Motion>>,
        /// When.
        at: Timestamp,
    },
}

impl ReportState {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved { .. } => "approved",
        }
    }
}

/// A progress report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Its identity.
    pub id: Id<Report>,
    /// Whose.
    pub body: Id<Body>,
    /// What happened.
    pub year: Year,
    /// What the secretariat says to it: what the figures do not tell.
    pub words: Text,
    /// When the figures were drafted.
    pub drafted: Timestamp,
    /// Where it stands.
    pub state: ReportState,
}

impl Kind for Report {
    const NAME: &'static str = "report";
}

/// Refuses a year that has not begun.
///
/// # Errors
/// [`code::REPORT_FUTURE`], [`code::REPORT_BEFORE`].
pub fn check_year(year: i16, since: Date, today: Date) -> Result<(), Finding> {
    if year < since.year() {
        return Err(Finding::error(code::REPORT_BEFORE).with("year", since.year().to_string()));
    }
    if year <= today.year() {
        return Ok(());
    }
    Err(Finding::error(code::REPORT_FUTURE).with("year", year.to_string()))
}

impl Report {
    /// A draft.
    ///
    /// # Errors
    /// [`code::REPORT_FUTURE`], [`code::REPORT_BEFORE`].
    pub fn draft(
        id: Id<Self>,
        body: Id<Body>,
        year: Year,
        words: Text,
        now: Timestamp,
    ) -> Result<Self, Finding> {
        check_year(year.year, year.since, crate::day(now))?;
        Ok(Self {
            id,
            body,
            year,
            words,
            drafted: now,
            state: ReportState::Draft,
        })
    }

    /// Drafts it anew, with what happened since.
    ///
    /// # Errors
    /// [`code::APPROVED`].
    pub fn redraft(&mut self, year: Year, words: Text, now: Timestamp) -> Result<(), Finding> {
        if self.state != ReportState::Draft {
            return Err(Finding::error(code::APPROVED));
        }
        (self.year, self.words, self.drafted) = (year, words, now);
        Ok(())
    }

    /// What is decided about: the figures and the words.
    pub fn subject(&self) -> Subject {
        let content = serde_json::json!({ "year": self.year, "words": self.words });
        Subject::new(SubjectKind::Report, self.id.uuid()).at(Digest::of(content.to_string().as_bytes()))
    }

    /// Approves it, by an approval of exactly this state, once the year is over and its figures reach to its end.
    ///
    /// # Errors
    /// [`code::APPROVED`], [`code::REPORT_NOT_OVER`]; an approval of something else.
    pub fn approve(&mut self, approval: &Approval, at: Timestamp) -> Result<(), Finding> {
        if self.state != ReportState::Draft {
            return Err(Finding::error(code::APPROVED));
        }
        let over = crate::day(self.drafted).year() > self.year.year;
        if !over || crate::day(at).year() <= self.year.year {
            return Err(Finding::error(code::REPORT_NOT_OVER).with("year", self.year.year.to_string()));
        }
        approval.must_be_of(&self.subject())?;
        let motion = approval.decision().map(|(_, motion)| motion);
        self.state = ReportState::Approved { motion, at };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Alone, approve};

    fn year(n: i16) -> Year {
        Year {
            year: n,
            since: Date::constant(2024, 1, 1),
            until: Date::new(n, 12, 31).unwrap(),
            sections: vec![Section {
                kind: SectionKind::Money,
                told: Told::NothingYet,
            }],
        }
    }

    fn at(day: &str) -> Timestamp {
        format!("{day}T10:00:00Z").parse().unwrap()
    }

    fn draft(n: i16, day: &str) -> Result<Report, Finding> {
        let id = |n| uuid::Uuid::from_u128(n);
        Report::draft(Id::new(id(1)), Id::new(id(2)), year(n), Text::default(), at(day))
    }

    fn approval(report: &Report, day: &str) -> Approval {
        let alone = Alone {
            by: "S".into(),
            account: None,
            reason: "No body yet".into(),
            at: at(day),
        };
        approve(&report.subject(), &[], &[], alone).unwrap()
    }

    #[test]
    fn no_report_runs_ahead_of_its_year() {
        assert_eq!(draft(2027, "2026-12-31").unwrap_err().code, code::REPORT_FUTURE);
        assert_eq!(draft(1900, "2026-12-31").unwrap_err().code, code::REPORT_BEFORE);
        let mut it = draft(2026, "2026-12-31").unwrap();
        let yes = approval(&it, "2026-12-31");
        assert_eq!(
            it.approve(&yes, at("2026-12-31")).unwrap_err().code,
            code::REPORT_NOT_OVER
        );
        // The figures of December do not tell the year, even in January.
        assert_eq!(
            it.approve(&yes, at("2027-01-10")).unwrap_err().code,
            code::REPORT_NOT_OVER
        );
        it.redraft(year(2026), Text::english("We met."), at("2027-01-10"))
            .unwrap();
        assert!(
            it.approve(&yes, at("2027-01-10")).is_err(),
            "other words were approved"
        );
        let yes = approval(&it, "2027-01-10");
        it.approve(&yes, at("2027-01-10")).unwrap();
        assert_eq!(
            it.redraft(year(2026), Text::default(), at("2027-02-01"))
                .unwrap_err()
                .code,
            code::APPROVED
        );
    }
}
