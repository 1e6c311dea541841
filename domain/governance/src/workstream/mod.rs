//! A workstream: proposed by a member, approved by the committee with its terms of reference and duration, reporting
//! until it is completed or closed.
//!
//! "Workstreams are to be proposed and led by members and need to be approved by the Steering Committee, have clear
//! terms of reference and expected duration of work; and should report back to the Collaborative regularly" (Terms of
//! Reference of the Collaborative, Workstreams; G11). None is active without all three (invariant 15): [`Workstream`]
//! can only be made and read back so. Who sits in it and whom it invites is a [`Body`] like any other.
//!
//! Start with [`Terms`], then [`Workstream::begin`].

pub mod code;
mod report;
mod terms;

use std::collections::BTreeSet;

use base::{Date, Digest, Finding, Findings, Id, Kind, Place, Slug, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Approval, Body, Membership, Subject, SubjectKind};
pub use code::CODES;
pub use report::{Due, Period, WRITING_DAYS, WorkReport};
pub use terms::{Beside, Deliverable, LONGEST_MONTHS, LONGEST_RHYTHM, Terms};

/// Where a workstream stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The committee has not approved it.
    Proposed,
    /// It works.
    Active,
    /// Everything was delivered.
    Completed,
    /// It was ended before.
    Closed,
}

impl State {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Active => "active",
            Self::Completed => "completed",
            Self::Closed => "closed",
        }
    }
}

/// More time that the committee is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The new last day.
    pub until: Date,
    /// Why.
    pub reason: Text,
}

/// More time that the committee gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The last day before.
    pub from: Date,
    /// The new last day and why.
    #[serde(flatten)]
    pub given: Wanted,
    /// The decision.
    pub approval: Approval,
}

#[expect(
    clippy::large_enum_variant,
    reason = "few are kept, and most are of the large kind"
)]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "life", rename_all = "snake_case")]
enum Life {
    Proposed,
    Running {
        since: Date,
        approval: Approval,
        extensions: Vec<Extension>,
        ended: Option<Ended>,
    },
    Withdrawn {
        on: Date,
        reason: Text,
    },
}

/// How a workstream ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The day.
    pub on: Date,
    /// Whether everything was delivered.
    pub completed: bool,
    /// What came of it, or why it ended.
    pub words: Text,
}

/// A workstream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept")]
pub struct Workstream {
    id: Id<Workstream>,
    slug: Slug,
    home: Id<Body>,
    body: Id<Body>,
    proposer: Proposer,
    terms: Terms,
    life: Life,
    wanted: Option<Wanted>,
}

/// Who proposed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposer {
    /// The seat; none for who administers the site.
    pub seat: Option<Id<Membership>>,
    /// The account.
    pub account: Option<Uuid>,
}

/// A workstream as it is kept; one that runs without what it needs is refused.
#[derive(Deserialize)]
struct Kept {
    id: Id<Workstream>,
    slug: Slug,
    home: Id<Body>,
    body: Id<Body>,
    proposer: Proposer,
    terms: Terms,
    life: Life,
    wanted: Option<Wanted>,
}

impl TryFrom<Kept> for Workstream {
    type Error = String;
    fn try_from(k: Kept) -> Result<Self, String> {
        let it = Self {
            id: k.id,
            slug: k.slug,
            home: k.home,
            body: k.body,
            proposer: k.proposer,
            terms: k.terms,
            life: k.life,
            wanted: k.wanted,
        };
        let Life::Running { approval, .. } = &it.life else {
            return Ok(it);
        };
        let approved = approval.must_be_of(&it.terms_subject()).is_ok() && approval.decision().is_some();
        if it.terms.check().has_errors() || !approved {
            return Err(
                "the workstream runs without its terms of reference, duration and approval".to_owned(),
            );
        }
        Ok(it)
    }
}

impl Kind for Workstream {
    const NAME: &'static str = "workstream";
}

impl Workstream {
    /// A proposal. `home` is whose workstream it is, `body` the one that is to do it.
    ///
    /// # Errors
    /// All findings about its terms.
    pub fn propose(
        (id, slug): (Id<Self>, Slug),
        (home, body): (Id<Body>, Id<Body>),
        proposer: Proposer,
        terms: Terms,
    ) -> Result<Self, Findings> {
        refuse(terms.check())?;
        Ok(Self {
            id,
            slug,
            home,
            body,
            proposer,
            terms,
            life: Life::Proposed,
            wanted: None,
        })
    }

    /// Its identity.
    pub const fn id(&self) -> Id<Self> {
        self.id
    }
    /// Its name in addresses.
    pub const fn slug(&self) -> &Slug {
        &self.slug
    }
    /// Whose workstream it is.
    pub const fn home(&self) -> Id<Body> {
        self.home
    }
    /// The body that does it.
    pub const fn body(&self) -> Id<Body> {
        self.body
    }
    /// Who proposed it.
    pub const fn proposer(&self) -> Proposer {
        self.proposer
    }
    /// What it is to do.
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }
    /// The time that it asks for, while the committee has not decided.
    pub const fn wanted(&self) -> Option<&Wanted> {
        self.wanted.as_ref()
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match &self.life {
            Life::Proposed => State::Proposed,
            Life::Running { ended: None, .. } => State::Active,
            Life::Running { ended: Some(e), .. } if e.completed => State::Completed,
            Life::Running { .. } | Life::Withdrawn { .. } => State::Closed,
        }
    }

    /// The committee's approval.
    pub fn approval(&self) -> Option<&Approval> {
        match &self.life {
            Life::Running { approval, .. } => Some(approval),
            _ => None,
        }
    }

    /// The time that was added.
    pub fn extensions(&self) -> &[Extension] {
        match &self.life {
            Life::Running { extensions, .. } => extensions,
            _ => &[],
        }
    }

    /// How it ended, if it has: the day and the words.
    pub fn ended(&self) -> Option<(Date, &Text)> {
        match &self.life {
            Life::Running { ended: Some(e), .. } => Some((e.on, &e.words)),
            Life::Withdrawn { on, reason } => Some((*on, reason)),
            _ => None,
        }
    }

    /// The last day: of the terms, or of the newest extension.
    pub fn until(&self) -> Date {
        self.extensions().last().map_or(self.terms.end, |e| e.given.until)
    }

    /// The last day for its last report: who leads it does so until then.
    pub fn reports_until(&self) -> Date {
        report::due(self.until())
    }

    /// From when until when it works, ended or not; nothing before it was approved.
    pub fn runs(&self) -> Option<(Date, Date)> {
        match &self.life {
            Life::Running { since, ended, .. } => {
                let until = ended.as_ref().map_or(self.until(), |e| e.on.min(self.until()));
                Some((*since, until))
            }
            _ => None,
        }
    }

    /// Whether its last day is over and nobody has ended or extended it.
    pub fn is_over_time(&self, today: Date) -> bool {
        self.state() == State::Active && today > self.until()
    }

    fn terms_subject(&self) -> Subject {
        Subject::new(SubjectKind::TermsOfReference, self.id.uuid()).at(self.terms.digest())
    }

    /// What the committee is to decide about now: its terms or, while it runs, the time that it asks for.
    pub fn subject(&self) -> Option<Subject> {
        match (&self.life, &self.wanted) {
            (Life::Proposed, _) => Some(self.terms_subject()),
            (Life::Running { ended: None, .. }, Some(wanted)) => {
                let content = serde_json::json!([self.terms.digest(), self.until(), wanted]);
                let digest = Digest::of(content.to_string().as_bytes());
                Some(Subject::new(SubjectKind::TermsOfReference, self.id.uuid()).at(digest))
            }
            _ => None,
        }
    }

    /// Writes the proposal anew.
    ///
    /// # Errors
    /// Once it was approved; all findings about the terms.
    pub fn rewrite(&mut self, terms: Terms) -> Result<(), Findings> {
        if self.state() != State::Proposed {
            return Err(one(self.not_now()));
        }
        refuse(terms.check())?;
        self.terms = terms;
        Ok(())
    }

    /// The committee decided about [`Self::subject`]: it begins, or gets its time.
    ///
    /// # Errors
    /// Nothing to decide; approved by somebody alone or by another body than the committee; approved something else;
    /// terms whose time is over.
    pub fn approve(&mut self, approval: Approval, committee: Id<Body>, today: Date) -> Result<(), Finding> {
        let subject = self.subject().ok_or_else(|| self.not_now())?;
        approval.must_be_of(&subject)?;
        if approval.decision().is_none_or(|(body, _)| body != committee) {
            return Err(Finding::error(code::NEEDS_COMMITTEE));
        }
        let from = self.until();
        if self.state() == State::Proposed && from <= today {
            return Err(about(code::DURATION, "end").with("months", i64::from(LONGEST_MONTHS)));
        }
        match (&mut self.life, self.wanted.take()) {
            (Life::Running { extensions, .. }, Some(given)) => extensions.push(Extension {
                from,
                given,
                approval,
            }),
            _ => {
                self.life = Life::Running {
                    since: self.terms.start.max(today),
                    approval,
                    extensions: Vec::new(),
                    ended: None,
                };
            }
        }
        Ok(())
    }

    /// Asks for more time.
    ///
    /// # Errors
    /// Unless it works; a day that is not later; no reason; longer than terms of reference may last.
    pub fn want(&mut self, wanted: Wanted) -> Result<(), Finding> {
        if self.state() != State::Active {
            return Err(self.not_now());
        }
        if wanted.until <= self.until() {
            return Err(about(code::NOT_LONGER, "until").with("until", self.until().to_string()));
        }
        if wanted.reason.is_empty() {
            return Err(about(code::NO_REASON, "reason"));
        }
        let longest = self
            .until()
            .checked_add(jiff::Span::new().months(i64::from(LONGEST_MONTHS)));
        if wanted.until > longest.unwrap_or(Date::MAX) {
            return Err(about(code::DURATION, "until").with("months", i64::from(LONGEST_MONTHS)));
        }
        self.wanted = Some(wanted);
        Ok(())
    }

    /// Everything was delivered. `delivered` are the places (from 0) of what was.
    ///
    /// # Errors
    /// Unless it works; something was not delivered.
    pub fn complete(&mut self, delivered: &BTreeSet<usize>, words: Text, today: Date) -> Result<(), Finding> {
        let left: Vec<&str> = self
            .terms
            .deliverables
            .iter()
            .enumerate()
            .filter(|(n, _)| !delivered.contains(n))
            .map(|(_, d)| d.what.as_str())
            .collect();
        if !left.is_empty() {
            return Err(Finding::error(code::NOT_DELIVERED).with("left", left.join("; ")));
        }
        self.end(true, words, today)
    }

    /// It ends before everything was delivered, or the proposal is taken back.
    ///
    /// # Errors
    /// When it ended before; no reason.
    pub fn close(&mut self, reason: Text, today: Date) -> Result<(), Finding> {
        if reason.is_empty() {
            return Err(about(code::NO_REASON, "reason"));
        }
        if self.state() == State::Proposed {
            self.life = Life::Withdrawn { on: today, reason };
            return Ok(());
        }
        self.end(false, reason, today)
    }

    fn end(&mut self, completed: bool, words: Text, today: Date) -> Result<(), Finding> {
        let not_now = self.not_now();
        match &mut self.life {
            Life::Running { ended, .. } if ended.is_none() => {
                *ended = Some(Ended {
                    on: today,
                    completed,
                    words,
                });
                self.wanted = None;
                Ok(())
            }
            _ => Err(not_now),
        }
    }

    fn not_now(&self) -> Finding {
        Finding::error(code::NOT_NOW).with("state", self.state().as_str())
    }
}

fn refuse(findings: Findings) -> Result<(), Findings> {
    if findings.has_errors() {
        Err(findings)
    } else {
        Ok(())
    }
}

fn one(finding: Finding) -> Findings {
    std::iter::once(finding).collect()
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &'static str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

#[cfg(test)]
pub(crate) mod tests;
