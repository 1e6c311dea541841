//! A label that a community puts on its data, in its own words: who this comes from, what may be done with it, what
//! must be respected. The kinds follow the TK and BC Labels of Local Contexts (localcontexts.org), which
//! Indigenous communities make and keep in the Local Contexts Hub; any community may name its own kind. The words
//! are always the community's; the icons of Local Contexts are not used.
//!
//! A label is written by one person and approved by another, or by a decision of the body. A new wording is a new
//! version; the one before stays readable.

mod kind;

use base::{Digest, Finding, Id, Kind, Place, Slug, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::approval::{Approval, Basis};
use crate::code;
use crate::paper::Paper;
use crate::subject::{Subject, SubjectKind};

pub use kind::{KNOWN, LabelKind};

/// The words of a label: what is approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// What kind.
    pub kind: LabelKind,
    /// What the community calls it.
    pub name: Text,
    /// What it says.
    pub text: Text,
    /// The same, spoken.
    pub audio: Option<Paper>,
}

impl Wording {
    fn check(&self) -> Result<(), Finding> {
        let empty = [(self.name.is_empty(), "name"), (self.text.is_empty(), "text")];
        match empty.into_iter().find(|(empty, _)| *empty) {
            Some((_, field)) => Err(about(code::LABEL_NO_WORDS, field)),
            None => Ok(()),
        }
    }
}

/// One wording with its place in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// The words.
    pub wording: Wording,
    /// The account that wrote them.
    pub by: Uuid,
    /// When.
    pub at: Timestamp,
    approved: Option<Approved>,
}

/// By whom a wording was approved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "basis", rename_all = "snake_case")]
pub enum Approved {
    /// By a second person.
    SecondPerson {
        /// The account.
        by: Uuid,
        /// When.
        at: Timestamp,
    },
    /// By a decision of the body.
    Decision {
        /// The decision.
        approval: Box<Approval>,
        /// When it was taken over here.
        at: Timestamp,
    },
}

impl Version {
    /// By whom it was approved; `None` while it waits.
    pub const fn approved(&self) -> Option<&Approved> {
        self.approved.as_ref()
    }
}

/// A label of an initiative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    id: Id<Label>,
    slug: Slug,
    initiative: Uuid,
    /// Oldest first; never empty.
    versions: Vec<Version>,
    /// When it was taken off, and why.
    retired: Option<(Timestamp, String)>,
}

impl Kind for Label {
    const NAME: &'static str = "label";
}

fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

impl Label {
    /// A label that waits for approval.
    ///
    /// # Errors
    /// A finding without a name or words.
    pub fn write(
        id: Id<Label>,
        slug: Slug,
        initiative: Uuid,
        wording: Wording,
        by: Uuid,
        at: Timestamp,
    ) -> Result<Self, Finding> {
        wording.check()?;
        let first = Version {
            number: 1,
            wording,
            by,
            at,
            approved: None,
        };
        Ok(Self {
            id,
            slug,
            initiative,
            versions: vec![first],
            retired: None,
        })
    }

    /// Its identity.
    pub const fn id(&self) -> Id<Label> {
        self.id
    }
    /// Its name in addresses.
    pub const fn slug(&self) -> &Slug {
        &self.slug
    }
    /// Whose it is.
    pub const fn initiative(&self) -> Uuid {
        self.initiative
    }
    /// Every wording, oldest first.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }
    /// When it was taken off, and why.
    pub const fn retired(&self) -> Option<&(Timestamp, String)> {
        self.retired.as_ref()
    }

    /// The wording that stands on pages and files: the newest that was approved.
    pub fn current(&self) -> Option<&Version> {
        if self.retired.is_some() {
            return None;
        }
        self.versions.iter().rev().find(|v| v.approved.is_some())
    }

    /// The newest wording while it waits for approval.
    pub fn waiting(&self) -> Option<&Version> {
        self.versions
            .last()
            .filter(|v| v.approved.is_none() && self.retired.is_none())
    }

    /// The waiting wording as the subject of a decision.
    pub fn subject(&self) -> Option<Subject> {
        let waiting = self.waiting()?;
        let content = serde_json::json!({ "number": waiting.number, "wording": waiting.wording });
        let digest = Digest::of(content.to_string().as_bytes());
        Some(Subject::new(SubjectKind::Label, self.id.uuid()).at(digest))
    }

    /// Words it anew. A waiting wording is replaced; an approved one stays, and this is the next version.
    ///
    /// # Errors
    /// A finding without a name or words, or when it was taken off.
    pub fn reword(&mut self, wording: Wording, by: Uuid, at: Timestamp) -> Result<(), Finding> {
        self.still_there()?;
        wording.check()?;
        if self.waiting().is_some() {
            self.versions.pop();
        }
        let number = self.versions.last().map_or(1, |v| v.number + 1);
        self.versions.push(Version {
            number,
            wording,
            by,
            at,
            approved: None,
        });
        Ok(())
    }

    /// A second person approves the waiting wording.
    ///
    /// # Errors
    /// A finding when nothing waits, or who approves wrote it.
    pub fn approve_as_second(&mut self, by: Uuid, at: Timestamp) -> Result<(), Finding> {
        let waiting = self.open_version()?;
        if waiting.by == by {
            return Err(Finding::error(code::LABEL_OWN_APPROVAL));
        }
        waiting.approved = Some(Approved::SecondPerson { by, at });
        Ok(())
    }

    /// The body's decision approves the waiting wording.
    ///
    /// # Errors
    /// A finding when nothing waits, what was decided is another wording, or it was somebody alone who wrote it.
    pub fn approve_by(&mut self, approval: Approval, at: Timestamp) -> Result<(), Finding> {
        let subject = self
            .subject()
            .ok_or_else(|| Finding::error(code::LABEL_NOTHING_WAITS))?;
        approval.must_be_of(&subject)?;
        let waiting = self.open_version()?;
        match approval.basis() {
            Basis::Alone(alone) if alone.account.is_none_or(|by| by == waiting.by) => {
                Err(Finding::error(code::LABEL_OWN_APPROVAL))
            }
            _ => {
                waiting.approved = Some(Approved::Decision {
                    approval: Box::new(approval),
                    at,
                });
                Ok(())
            }
        }
    }

    /// Takes it off pages and files; its own page stays.
    ///
    /// # Errors
    /// A finding without a reason, or when it was taken off before.
    pub fn retire(&mut self, at: Timestamp, reason: &str) -> Result<(), Finding> {
        self.still_there()?;
        if reason.trim().is_empty() {
            return Err(about(code::LABEL_NO_REASON, "reason"));
        }
        self.retired = Some((at, reason.trim().to_owned()));
        Ok(())
    }

    fn still_there(&self) -> Result<(), Finding> {
        match self.retired {
            Some(_) => Err(Finding::error(code::LABEL_RETIRED)),
            None => Ok(()),
        }
    }

    fn open_version(&mut self) -> Result<&mut Version, Finding> {
        self.still_there()?;
        let last = self.versions.last_mut().filter(|v| v.approved.is_none());
        last.ok_or_else(|| Finding::error(code::LABEL_NOTHING_WAITS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::approval::{Alone, approve};
    use std::collections::BTreeSet;

    const AMINA: Uuid = Uuid::from_u128(1);
    const SALWA: Uuid = Uuid::from_u128(2);

    fn at() -> Timestamp {
        "2026-11-21T08:00:00Z".parse().unwrap()
    }

    fn wording(text: &str) -> Wording {
        let name = Text::english("Ask the women first");
        Wording {
            kind: LabelKind::own(),
            name,
            text: Text::english(text),
            audio: None,
        }
    }

    fn label() -> Label {
        let id = Id::new(Uuid::from_u128(3));
        let slug = "ask-first".parse().unwrap();
        Label::write(id, slug, Uuid::from_u128(4), wording("Ask us."), AMINA, at()).unwrap()
    }

    fn alone(subject: Subject, account: Option<Uuid>) -> Approval {
        let who = Alone {
            by: "Somebody".into(),
            account,
            reason: "no body yet".into(),
            at: at(),
        };
        approve(&subject, &[], &[], who).unwrap()
    }

    #[test]
    fn nobody_approves_their_own_words() {
        let mut it = label();
        assert_eq!(
            it.approve_as_second(AMINA, at()).unwrap_err().code,
            code::LABEL_OWN_APPROVAL
        );
        let subject = it.subject().unwrap();
        for own in [Some(AMINA), None] {
            let refused = it.approve_by(alone(subject, own), at()).unwrap_err();
            assert_eq!(refused.code, code::LABEL_OWN_APPROVAL);
        }
        assert_eq!(it.current(), None);
        it.approve_by(alone(subject, Some(SALWA)), at()).unwrap();
        assert!(it.current().is_some());
    }

    #[test]
    fn the_approved_wording_stands_until_the_next_is_approved() {
        let mut it = label();
        it.approve_as_second(SALWA, at()).unwrap();
        it.reword(wording("Ask us twice."), SALWA, at()).unwrap();
        assert_eq!(it.current().map(|v| v.number), Some(1));
        let old = it.subject().unwrap();
        it.reword(wording("Ask us three times."), SALWA, at()).unwrap();
        assert_eq!(it.versions().len(), 2, "what only waited is replaced");
        assert_eq!(
            it.approve_by(alone(old, Some(AMINA)), at()).unwrap_err().code,
            code::APPROVAL_OF_ANOTHER
        );
        it.approve_as_second(AMINA, at()).unwrap();
        assert_eq!(it.current().map(|v| v.number), Some(2));
        assert!(it.approve_as_second(AMINA, at()).is_err());
        assert!(it.retire(at(), "").is_err());
        it.retire(at(), "the community asked").unwrap();
        assert_eq!(it.current(), None);
        assert_eq!(
            it.reword(wording("x"), AMINA, at()).unwrap_err().code,
            code::LABEL_RETIRED
        );
    }

    #[test]
    fn a_label_without_words_is_none() {
        let mut empty = wording("x");
        empty.text = Text::default();
        assert_eq!(
            label().reword(empty, AMINA, at()).unwrap_err().code,
            code::LABEL_NO_WORDS
        );
    }

    #[test]
    fn kinds_are_known_by_their_short_names() {
        let names: BTreeSet<_> = KNOWN.iter().map(|(short, _)| *short).collect();
        assert_eq!(names.len(), KNOWN.len());
        assert_eq!(
            LabelKind::from_name("BC P").and_then(|k| k.title()),
            Some("BC Provenance")
        );
        assert_eq!(LabelKind::from_name("TK <b>"), None);
        assert!(serde_json::from_str::<LabelKind>("\"XX\"").is_err());
    }
}
