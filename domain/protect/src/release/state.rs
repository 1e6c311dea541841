//! The life of a release: assembled → disclosure checked → before the community → approved → published →
//! superseded or recalled.
//!
//! Each step is a method that takes the release and gives it back moved on, or a finding that names the guard.
//! The content never changes; a recalled release keeps its page and its reason.

use base::{Date, Finding, Findings, Slug, Timestamp};
use governance::{Approval, Subject, SubjectKind, day};
use serde::{Deserialize, Serialize};

use super::{Release, ReportLine, apart};
use crate::code;
use crate::companion::LONGEST_WINDOW;
use crate::figures::{ProtectedFigures, Standing};
use crate::policy::Policy;
use crate::table::{ProtectedTable, Status};

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
    /// Holds the release against others that are out: those of the same data, at this or another of its states. A
    /// number that one withholds and that the others show, or that follows from what all of them show together, is an
    /// error.
    ///
    /// # Errors
    /// What could be undone, or a release that is not [`State::Assembled`].
    pub fn check(mut self, at: Timestamp, of_same_data: &[Self]) -> Result<Self, Findings> {
        self.must_be(&["assembled"], "checked").map_err(one)?;
        let others = self.must_stand_beside(of_same_data)?;
        if others > 0 {
            let line = Finding::info(code::OTHER_RELEASES).with("releases", others);
            let line = ReportLine::of(&line);
            // One that was sent back and is checked again says it once.
            if !self.0.body.report.contains(&line) {
                self.0.body.report.push(line);
            }
        }
        Ok(self.moved(State::Checked, at, None))
    }

    /// How many others it was held against.
    fn must_stand_beside(&self, of_same_data: &[Self]) -> Result<usize, Findings> {
        let public = |r: &&Self| r.id() != self.id() && r.state().is_public();
        let others: Vec<&Self> = of_same_data.iter().filter(public).collect();
        let mut clashes: Findings = others.iter().flat_map(|r| self.clashes(r)).collect();
        clashes.extend(apart::undone(self, &others));
        if clashes.has_errors() {
            return Err(clashes);
        }
        Ok(others.len())
    }

    /// Tables and figures of this and another release of the same state that show and withhold the same.
    fn clashes(&self, other: &Self) -> Findings {
        let mut out = Findings::none();
        if self.description().snapshot != other.description().snapshot {
            return out;
        }
        for ours in self.tables() {
            let theirs = other.tables().any(|theirs| clash(&ours.table, &theirs.table));
            if theirs || other.shows_what_is_withheld_in(&ours.table) {
                out.push(Finding::error(code::TABLES_APART).with("name", &ours.name));
            }
        }
        for theirs in other.tables() {
            if self.shows_what_is_withheld_in(&theirs.table) {
                out.push(Finding::error(code::TABLES_APART).with("name", &theirs.name));
            }
        }
        out
    }

    fn shows_what_is_withheld_in(&self, table: &ProtectedTable) -> bool {
        let own = self.figures().filter(|set| *set.standing() == Standing::Own);
        let shown = |set: &ProtectedFigures| {
            let mut shown = set.figures().iter().filter(|f| f.status == Status::Ok);
            shown.any(|f| f.is_withheld_in(table))
        };
        own.into_iter().any(|set| shown(&set))
    }

    /// Shows it to the community until a day.
    ///
    /// # Errors
    /// A release that is not [`State::Checked`]; a day that has passed, or more than [`LONGEST_WINDOW`] days ahead.
    pub fn show_to_community(self, at: Timestamp, until: Date) -> Result<Self, Finding> {
        self.must_be(&["checked"], "before_the_community")?;
        let days = day(at).until(until).map_or(-1, |span| i64::from(span.get_days()));
        if !(1..=LONGEST_WINDOW).contains(&days) {
            let place = base::Place::whole().with("field", "until");
            let finding = Finding::error(code::WINDOW_OUT_OF_BOUNDS).at(place);
            return Err(finding
                .with("until", until.to_string())
                .with("most", LONGEST_WINDOW));
        }
        Ok(self.moved(State::BeforeTheCommunity { until }, at, None))
    }

    /// Sends it back for the community's reason.
    ///
    /// # Errors
    /// A release that is neither [`State::Checked`], [`State::BeforeTheCommunity`] nor [`State::Approved`], or no
    /// reason.
    pub fn send_back(self, at: Timestamp, reason: &str) -> Result<Self, Finding> {
        self.must_be(&["checked", "before_the_community", "approved"], "assembled")?;
        needs(!reason.trim().is_empty(), "reason")?;
        Ok(self.moved(State::Assembled, at, Some(reason)))
    }

    /// Why it was sent back, while it stands where it was sent.
    pub fn sent_back(&self) -> Option<&str> {
        let last = self.0.history.last().filter(|c| c.to == "assembled")?;
        last.note.as_deref()
    }

    /// Whether the community saw it before everybody else; nothing when it is about no person.
    pub fn was_shown_before(&self) -> Option<bool> {
        let shown = || self.0.history.iter().any(|c| c.to == "before_the_community");
        matches!(self.policy(), Policy::Persons { .. }).then(shown)
    }

    /// A warning while it is not out and the time that it is about has not ended: figures of days to come.
    pub fn runs_on(&self, today: Date) -> Option<Finding> {
        let out = self.0.history.iter().any(|c| c.to == "published");
        let end = self.description().period.as_ref()?.end;
        (!out && end > today).then(|| Finding::warning(code::PERIOD_RUNS).with("end", end.to_string()))
    }

    /// What is approved: this release, with this content.
    pub fn subject(&self) -> Subject {
        Subject::new(SubjectKind::Release, self.id().uuid()).at(self.content_digest())
    }

    /// Allows it to leave. Who acts alone may do so without the community's window, which stays visible.
    ///
    /// # Errors
    /// A release that was not checked, one that the community can still say something to, or an approval of something
    /// else or of other content.
    pub fn approve(self, approval: Approval, at: Timestamp) -> Result<Self, Finding> {
        self.must_be(&["checked", "before_the_community"], "approved")?;
        if let State::BeforeTheCommunity { until } = self.0.state
            && day(at) <= until
        {
            return Err(Finding::error(code::WINDOW_RUNS).with("until", until.to_string()));
        }
        approval.must_be_of(&self.subject())?;
        Ok(self.moved(State::Approved { approval }, at, None))
    }

    /// Lets it out, unless another that went out since it was checked could undo it.
    ///
    /// # Errors
    /// A release that is not [`State::Approved`]; what could be undone.
    pub fn publish(self, at: Timestamp, of_same_data: &[Self]) -> Result<Self, Findings> {
        self.must_be(&["approved"], "published").map_err(one)?;
        let State::Approved { approval } = self.0.state.clone() else {
            return Err(one(not_allowed()));
        };
        self.must_stand_beside(of_same_data)?;
        Ok(self.moved(State::Published { approval, at }, at, None))
    }

    /// Names a later edition.
    ///
    /// # Errors
    /// A release that is not [`State::Published`].
    pub fn supersede(self, at: Timestamp, by: Slug) -> Result<Self, Finding> {
        self.must_be(&["published"], "superseded")?;
        let note = by.to_string();
        Ok(self.moved(State::Superseded { by }, at, Some(&note)))
    }

    /// The later edition that was named, also of a release that was taken back since.
    pub fn later(&self) -> Option<Slug> {
        if let State::Superseded { by } = &self.0.state {
            return Some(by.clone());
        }
        let named = self.0.history.iter().find(|c| c.to == "superseded")?;
        named.note.as_deref()?.parse().ok()
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
    let hidden = |t: &ProtectedTable| {
        let cells = t.cells().iter().filter(|c| c.value.is_none());
        cells.map(|c| t.domain_of(&c.keys)).collect::<Vec<_>>()
    };
    hidden(a).iter().any(|d| b.shows(d)) || hidden(b).iter().any(|d| a.shows(d))
}
