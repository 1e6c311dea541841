//! What two or more sides agreed: sharing data, deciding together, the say of those who collect.
//!
//! The words are written for people; the terms beside them are what machines keep: see [`permits`]. A draft may
//! change, an offered text never does; each side signs exactly that text ([`Agreement::subject`]), and it is in
//! force when all have. It ends by its last day, by a word of one side, or by a later one.
//!
//! Start with [`Content`] (what is agreed), then [`Agreement`] (its life).

mod content;
mod permits;
mod sign;
mod supports;
mod terms;

use base::{Date, Digest, Finding, Id, Kind, Place, Slug, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::code;
use crate::subject::{Subject, SubjectKind};

pub use content::{Content, Holder, Signatory};
pub use permits::{Duty, Permission, Refusal, permits};
pub use sign::Signature;
pub use supports::{Backing, Support, supports};
pub use terms::{Action, AgreementKind, DataTerms, PURPOSES, STAGES, Say, Shared, Terms};

/// Where an agreement stands. That its last day is over is seen by asking [`Agreement::standing`] with a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum AgreementState {
    /// Being written; may change.
    Draft,
    /// Its text stands; the sides sign.
    Offered {
        /// When.
        at: Timestamp,
    },
    /// All sides have signed.
    InForce {
        /// From this day.
        since: Date,
    },
    /// One side ended it.
    Ended {
        /// It was in force from this day.
        since: Date,
        /// The first day without it.
        on: Date,
        /// Why.
        reason: String,
    },
    /// A later one took its place.
    Superseded {
        /// It was in force from this day.
        since: Date,
        /// The first day without it.
        on: Date,
        /// The later one's name in addresses.
        by: Slug,
    },
}

impl AgreementState {
    /// Its name, and the key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Offered { .. } => "offered",
            Self::InForce { .. } => "in_force",
            Self::Ended { .. } => "ended",
            Self::Superseded { .. } => "superseded",
        }
    }
}

/// How an agreement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Not signed by all.
    NotYet,
    /// In force.
    InForce,
    /// Its last day is over.
    Expired,
    /// Ended by a side.
    Ended,
    /// A later one took its place.
    Superseded,
}

impl Standing {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not_yet",
            Self::InForce => "in_force",
            Self::Expired => "expired",
            Self::Ended => "ended",
            Self::Superseded => "superseded",
        }
    }
}

/// An agreement: what was agreed, and its life. The content changes only while it is a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    id: Id<Agreement>,
    slug: Slug,
    initiative: Uuid,
    content: Content,
    state: AgreementState,
    /// By the side's place.
    signatures: Vec<Option<Signature>>,
    /// Accounts that may fetch data under it, besides the members of the bodies that signed.
    readers: Vec<Uuid>,
}

impl Kind for Agreement {
    const NAME: &'static str = "agreement";
}

impl Agreement {
    /// A draft.
    pub fn draft(id: Id<Agreement>, slug: Slug, initiative: Uuid, content: Content) -> Self {
        Self {
            id,
            slug,
            initiative,
            signatures: vec![None; content.sides.len()],
            content,
            state: AgreementState::Draft,
            readers: Vec::new(),
        }
    }

    /// Its identity.
    pub const fn id(&self) -> Id<Agreement> {
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
    /// What is agreed.
    pub const fn content(&self) -> &Content {
        &self.content
    }
    /// Where it stands.
    pub const fn state(&self) -> &AgreementState {
        &self.state
    }
    /// Each side with its signature.
    pub fn sides(&self) -> impl Iterator<Item = (&Signatory, Option<&Signature>)> {
        self.content
            .sides
            .iter()
            .zip(self.signatures.iter().map(Option::as_ref))
    }
    /// Accounts that may fetch data under it, besides the members of the bodies that signed.
    pub fn readers(&self) -> &[Uuid] {
        &self.readers
    }

    /// The text that is signed, by its digest.
    pub fn digest(&self) -> Digest {
        self.content.digest()
    }

    /// The agreement at exactly its text: what a decision is about.
    pub fn subject(&self) -> Subject {
        Subject::new(SubjectKind::Agreement, self.id.uuid()).at(self.digest())
    }

    /// Writes a draft anew.
    ///
    /// # Errors
    /// A finding once it was offered.
    pub fn rewrite(&mut self, content: Content) -> Result<(), Finding> {
        if self.state != AgreementState::Draft {
            return Err(self.not_now());
        }
        self.signatures = vec![None; content.sides.len()];
        self.content = content;
        Ok(())
    }

    /// Offers the text to the sides. From now on it stands.
    ///
    /// # Errors
    /// The first finding of [`Content::check`]; another when it is no draft, or its last day is over.
    pub fn offer(&mut self, at: Timestamp, today: Date) -> Result<(), Finding> {
        if self.state != AgreementState::Draft {
            return Err(self.not_now());
        }
        if let Some(finding) = self.content.check().first_error() {
            return Err(finding.clone());
        }
        if self.content.until().is_some_and(|until| until < today) {
            return Err(about(code::AGREEMENT_OVER, "until"));
        }
        self.state = AgreementState::Offered { at };
        Ok(())
    }

    /// Takes an offer back, to write it anew; signatures fall.
    ///
    /// # Errors
    /// A finding unless it is offered.
    pub fn take_back(&mut self) -> Result<(), Finding> {
        if !matches!(self.state, AgreementState::Offered { .. }) {
            return Err(self.not_now());
        }
        self.state = AgreementState::Draft;
        self.signatures = vec![None; self.content.sides.len()];
        Ok(())
    }

    /// One side signs; with the last signature it is in force from that day.
    ///
    /// # Errors
    /// A finding when it is not offered, there is no such side, the side has signed, or may not sign so.
    pub fn sign(&mut self, side: usize, signature: Signature, today: Date) -> Result<(), Finding> {
        if !matches!(self.state, AgreementState::Offered { .. }) {
            return Err(self.not_now());
        }
        let (Some(of), Some(place)) = (self.content.sides.get(side), self.signatures.get(side)) else {
            return Err(Finding::error(code::AGREEMENT_NO_SIDE));
        };
        if place.is_some() {
            return Err(Finding::error(code::AGREEMENT_SIGNED_ALREADY));
        }
        signature.check(of, &self.subject())?;
        self.signatures[side] = Some(signature);
        if self.signatures.iter().all(Option::is_some) {
            self.state = AgreementState::InForce { since: today };
        }
        Ok(())
    }

    /// One side ends it, from a day on.
    ///
    /// # Errors
    /// A finding unless it is in force and a reason is given.
    pub fn end(&mut self, on: Date, reason: &str) -> Result<(), Finding> {
        let AgreementState::InForce { since } = self.state else {
            return Err(self.not_now());
        };
        if reason.trim().is_empty() {
            return Err(about(code::AGREEMENT_NO_REASON, "reason"));
        }
        self.state = AgreementState::Ended {
            since,
            on,
            reason: reason.trim().to_owned(),
        };
        Ok(())
    }

    /// A later one takes its place, from a day on.
    ///
    /// # Errors
    /// A finding unless it is in force.
    pub fn supersede(&mut self, on: Date, by: Slug) -> Result<(), Finding> {
        let AgreementState::InForce { since } = self.state else {
            return Err(self.not_now());
        };
        self.state = AgreementState::Superseded { since, on, by };
        Ok(())
    }

    /// Lets an account fetch data under it, or no longer.
    pub fn let_read(&mut self, account: Uuid, may: bool) {
        self.readers.retain(|r| *r != account);
        if may {
            self.readers.push(account);
        }
    }

    /// How it stands on a day.
    pub fn standing(&self, day: Date) -> Standing {
        let expired = self.content.until().is_some_and(|until| day > until);
        match &self.state {
            AgreementState::Draft | AgreementState::Offered { .. } => Standing::NotYet,
            AgreementState::InForce { since }
            | AgreementState::Ended { since, .. }
            | AgreementState::Superseded { since, .. }
                if day < *since =>
            {
                Standing::NotYet
            }
            AgreementState::Ended { on, .. } if day >= *on => Standing::Ended,
            AgreementState::Superseded { on, .. } if day >= *on => Standing::Superseded,
            _ if expired => Standing::Expired,
            _ => Standing::InForce,
        }
    }

    /// Whether its text was offered, and so may be read by everybody.
    pub fn is_public(&self) -> bool {
        self.state != AgreementState::Draft
    }

    fn not_now(&self) -> Finding {
        Finding::error(code::AGREEMENT_NOT_NOW).with("state", self.state.as_str())
    }
}

/// A finding about a field of a form.
fn about(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(Place::whole().with("field", field))
}

#[cfg(test)]
pub(crate) mod tests;
