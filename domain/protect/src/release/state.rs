//! The life of a release: assembled → disclosure checked → before the community → approved → published →
//! superseded or recalled.
//!
//! Each step is a method that takes the release and gives it back moved on, or a finding that names the guard.
//! The content never changes; a recalled release keeps its page and its reason.

use base::{Date, Finding, Findings, Slug, Timestamp};
use governance::{Approval, Subject, SubjectKind};
use serde::{Deserialize, Serialize};

use super::{Release, ReportLine};
use crate::code;
use crate::table::ProtectedTable;

/// Where a release is in its life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", rename_all = "snake_case")]
pub enum State {
    /// Put together from protected content.
    Assembled,
    /// Held against earlier releases of the same data.
    Checked,
    /// Shown to the community, who can send it back.
    BeforeTheCommunity {
        /// The last day for a veto.
        until: Date,
    },
    /// Allowed to leave.
    Approved {
        /// By whom.
        approval: Approval,
    },
    /// Out.
    Published {
        /// By whom it was allowed.
        approval: Approval,
        /// Since when.
        at: Timestamp,
    },
    /// Out, with a later edition.
    Superseded {
        /// The later edition.
        by: Slug,
    },
    /// Taken back; the page and the reason stay.
    Recalled {
        /// Why.
        reason: String,
    },
}

impl State {
    /// The state's name, as it is serialised and as texts are looked up by.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Assembled => "assembled",
            Self::Checked => "checked",
            Self::BeforeTheCommunity { .. } => "before_the_community",
            Self::Approved { .. } => "approved",
            Self::Published { .. } => "published",
            Self::Superseded { .. } => "superseded",
            Self::Recalled { .. } => "recalled",
        }
    }

    /// Whether its content may be shown to everyone.
    pub fn is_public(&self) -> bool {
        matches!(self, Self::Published { .. } | Self::Superseded { .. })
    }
}

/// One step of a life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The state reached.
    pub to: String,
    /// When.
    pub at: Timestamp,
    /// What was said about it.
    pub note: Option<String>,
}

impl Release {
    /// Holds the release against earlier ones of the same snapshot: a cell shown there and withheld here (or
    /// the other way round) is an error; other tables over the same data that were not protected together
    /// are named in the report.
    ///
    /// # Errors
    /// A cell that an earlier release gives away, or a release that is not [`State::Assembled`].
    pub fn check(mut self, at: Timestamp, earlier: &[Self]) -> Result<Self, Findings> {
        self.must_be(&["assembled"], "checked").map_err(one)?;
        let same = |r: &&Self| {
            r.id() != self.id()
                && r.state().is_public()
                && r.description().snapshot == self.description().snapshot
        };
        let earlier: Vec<&Self> = earlier.iter().filter(same).collect();
        let clashes: Findings = earlier.iter().flat_map(|r| self.clashes(r)).collect();
        if clashes.has_errors() {
            return Err(clashes);
        }
        if !earlier.is_empty() {
            let line = Finding::warning(code::OTHER_RELEASES).with("releases", earlier.len());
            self.0.body.report.push(ReportLine::of(&line));
        }
        Ok(self.moved(State::Checked, at, None))
    }

    /// Tables of this and another release that show and withhold the same cell.
    fn clashes(&self, other: &Self) -> Findings {
        let mut out = Findings::none();
        for ours in self.tables() {
            for theirs in other.tables() {
                if clash(&ours.table, &theirs.table) {
                    out.push(Finding::error(code::TABLES_APART).with("name", &ours.name));
                }
            }
        }
        out
    }

    /// Shows it to the community until a day.
    ///
    /// # Errors
    /// A release that is not [`State::Checked`].
    pub fn show_to_community(self, at: Timestamp, until: Date) -> Result<Self, Finding> {
        self.must_be(&["checked"], "before_the_community")?;
        Ok(self.moved(State::BeforeTheCommunity { until }, at, None))
    }

    /// Sends it back for the community's reason.
    ///
    /// # Errors
    /// A release that is not [`State::BeforeTheCommunity`], or no reason.
    pub fn send_back(self, at: Timestamp, reason: &str) -> Result<Self, Finding> {
        self.must_be(&["before_the_community"], "assembled")?;
        needs(!reason.trim().is_empty(), "reason")?;
        Ok(self.moved(State::Assembled, at, Some(reason)))
    }

    /// What is approved: this release, with this content.
    pub fn subject(&self) -> Subject {
        Subject::new(SubjectKind::Release, self.id().uuid()).at(self.content_digest())
    }

    /// Allows it to leave. Who acts alone may do so without the community's window, which stays visible.
    ///
    /// # Errors
    /// A release that was not checked, or an approval of something else or of other content.
    pub fn approve(self, approval: Approval, at: Timestamp) -> Result<Self, Finding> {
        self.must_be(&["checked", "before_the_community"], "approved")?;
        approval.must_be_of(&self.subject())?;
        Ok(self.moved(State::Approved { approval }, at, None))
    }

    /// Lets it out.
    ///
    /// # Errors
    /// A release that is not [`State::Approved`].
    pub fn publish(self, at: Timestamp) -> Result<Self, Finding> {
        self.must_be(&["approved"], "published")?;
        let State::Approved { approval } = self.0.state.clone() else {
            return Err(needs(false, "approval").err().unwrap_or_else(not_allowed));
        };
        Ok(self.moved(State::Published { approval, at }, at, None))
    }

    /// Names a later edition.
    ///
    /// # Errors
    /// A release that is not [`State::Published`].
    pub fn supersede(self, at: Timestamp, by: Slug) -> Result<Self, Finding> {
        self.must_be(&["published"], "superseded")?;
        Ok(self.moved(State::Superseded { by }, at, None))
    }

    /// Takes it back.
    ///
    /// # Errors
    /// A release that is not out, or no reason.
    pub fn recall(self, at: Timestamp, reason: &str) -> Result<Self, Finding> {
        self.must_be(&["published", "superseded"], "recalled")?;
        needs(!reason.trim().is_empty(), "reason")?;
        let state = State::Recalled {
            reason: reason.trim().to_owned(),
        };
        Ok(self.moved(state, at, Some(reason)))
    }

    fn must_be(&self, allowed: &[&str], to: &'static str) -> Result<(), Finding> {
        if allowed.contains(&self.0.state.name()) {
            return Ok(());
        }
        let finding = Finding::error(code::STEP_NOT_ALLOWED);
        Err(finding.with("state", self.0.state.name()).with("to", to))
    }

    fn moved(mut self, state: State, at: Timestamp, note: Option<&str>) -> Self {
        self.0.history.push(Change {
            to: state.name().to_owned(),
            at,
            note: note.map(|n| n.trim().to_owned()),
        });
        self.0.state = state;
        self
    }
}

fn one(finding: Finding) -> Findings {
    Findings::from_iter([finding])
}

fn not_allowed() -> Finding {
    Finding::error(code::STEP_NOT_ALLOWED)
}

fn needs(met: bool, what: &'static str) -> Result<(), Finding> {
    if met {
        return Ok(());
    }
    Err(Finding::error(code::STEP_GUARD).with("needs", what))
}

/// Whether two tables that share cells show and withhold the same one.
pub(super) fn clash(a: &ProtectedTable, b: &ProtectedTable) -> bool {
    if a.measure() != b.measure() {
        return false;
    }
    let domain = |t: &ProtectedTable, keys: &[String]| -> crate::figures::Domain {
        let broken_down = t.columns().iter().zip(t.totals()).zip(keys);
        let broken_down = broken_down.filter(|((_, total), key)| total != key);
        broken_down
            .map(|((column, _), key)| (column.clone(), key.clone()))
            .collect()
    };
    let hidden = |t: &ProtectedTable| {
        let cells = t.cells().iter().filter(|c| c.value.is_none());
        cells.map(|c| domain(t, &c.keys)).collect::<Vec<_>>()
    };
    hidden(a).iter().any(|d| b.shows(d)) || hidden(b).iter().any(|d| a.shows(d))
}
