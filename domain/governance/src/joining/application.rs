//! Somebody asks to become a member: through a drive that is open, or straight to the secretariat.
//!
//! handed in → admitted | declined | taken back. What was handed in does not change; admission is of exactly it.

use std::collections::BTreeSet;

use base::{Digest, Finding, Findings, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Admitted, Drive, Expectation, Joined, MemberClass, Stands, about};
use crate::body::{Admission, Body, ByLaws, Membership};
use crate::subject::{Subject, SubjectKind};
use crate::{code, day};

/// How somebody came to apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "snake_case")]
pub enum Way {
    /// There from the start, by the founding document.
    Founding,
    /// Through a membership drive.
    Drive {
        /// Which.
        drive: Id<Drive>,
    },
    /// Straight to the secretariat.
    Approach,
}

impl Way {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Drive { .. } => "drive",
            Self::Approach => "approach",
        }
    }
}

/// What an applicant says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The organisation that becomes the member.
    pub organisation: String,
    /// What kind of organisation.
    pub class: MemberClass,
    /// The M49 code of the country or region in which it works.
    pub area: String,
    /// Its page; may be empty.
    pub website: String,
    /// Who holds its seat, as they want to be called.
    pub holder: String,
    /// Whether everybody may read the holder's name.
    pub named: bool,
    /// On whose behalf it speaks, in words.
    pub on_behalf_of: String,
    /// Whether it represents a community or network, which it then consults.
    pub represents: bool,
    /// What it accepts.
    pub accepted: BTreeSet<Expectation>,
    /// What it wants to contribute.
    pub will: Text,
}

impl Asked {
    /// Everything that is missing.
    pub fn check(&self) -> Findings {
        let mut out = Findings::none();
        let lines = [
            ("organisation", self.organisation.as_str()),
            ("area", &self.area),
            ("holder", &self.holder),
            ("on_behalf_of", &self.on_behalf_of),
        ];
        for (field, words) in lines {
            if words.trim().is_empty() {
                out.push(about(code::APPLICATION_MISSING, field));
            }
        }
        if self.will.is_empty() {
            out.push(about(code::APPLICATION_MISSING, "will"));
        }
        let open = |e: &Expectation| e.is_of(self.represents) && !self.accepted.contains(e);
        if Expectation::ALL.iter().any(open) {
            out.push(about(code::APPLICATION_NOT_ACCEPTED, "accepted"));
        }
        out
    }
}

/// Where an application stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ApplicationLife {
    /// Handed in.
    Waiting,
    /// It is a member now.
    Admitted {
        /// The seat.
        membership: Id<Membership>,
        /// When.
        at: Timestamp,
    },
    /// It does not become a member.
    Declined {
        /// Why.
        reason: String,
        /// When.
        at: Timestamp,
    },
    /// Taken back by who handed it in.
    TakenBack {
        /// When.
        at: Timestamp,
    },
}

impl ApplicationLife {
    /// The key of its words.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Admitted { .. } => "admitted",
            Self::Declined { .. } => "declined",
            Self::TakenBack { .. } => "taken_back",
        }
    }
}

/// Somebody asks to become a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its identity.
    pub id: Id<Application>,
    /// Of which body.
    pub body: Id<Body>,
    /// The account that handed it in, and will sign in to the seat.
    pub account: Uuid,
    /// What was handed in.
    pub asked: Asked,
    /// Through a drive or straight to the secretariat.
    pub way: Way,
    /// When.
    pub handed_in: Timestamp,
    /// Where it stands.
    pub life: ApplicationLife,
}

impl Kind for Application {
    const NAME: &'static str = "application";
}

impl Application {
    /// Hands it in; through a drive only while that is open.
    ///
    /// # Errors
    /// All findings: what is missing, what was not accepted, a drive that takes none.
    pub fn hand_in(
        (id, body): (Id<Application>, Id<Body>),
        account: Uuid,
        asked: Asked,
        through: Option<&Drive>,
        at: Timestamp,
    ) -> Result<Self, Findings> {
        let mut found = asked.check();
        let way = match through {
            Some(drive) if drive.body == body && drive.stands(day(at)) == Stands::Open => {
                Way::Drive { drive: drive.id }
            }
            Some(_) => {
                found.push(about(code::DRIVE_SHUT, "way"));
                Way::Approach
            }
            None => Way::Approach,
        };
        if found.has_errors() {
            return Err(found);
        }
        Ok(Self {
            id,
            body,
            account,
            asked,
            way,
            handed_in: at,
            life: ApplicationLife::Waiting,
        })
    }

    /// What a body decides about: exactly this application.
    pub fn subject(&self) -> Subject {
        let what = (self.body, &self.asked, &self.way);
        let digest = Digest::of(serde_json::to_string(&what).unwrap_or_default().as_bytes());
        Subject::new(SubjectKind::Member, self.id.uuid()).at(digest)
    }

    /// It becomes a member, by a decision about exactly this application or by the rule of the by-laws. Returns how
    /// the member joined.
    ///
    /// # Errors
    /// When it does not wait; when the by-laws ask for a decision and there is none; a decision about another state.
    pub fn admit(
        &mut self,
        membership: Id<Membership>,
        by: Admitted,
        by_laws: &ByLaws,
        at: Timestamp,
    ) -> Result<Joined, Finding> {
        self.must_wait()?;
        match &by {
            Admitted::Decision { approval } => approval.must_be_of(&self.subject())?,
            Admitted::Rule { .. } if by_laws.admission == Admission::Rule => {}
            Admitted::Rule { .. } => return Err(Finding::error(code::ADMISSION_BY_DECISION)),
        }
        self.life = ApplicationLife::Admitted { membership, at };
        Ok(Joined {
            class: self.asked.class,
            area: self.asked.area.clone(),
            website: self.asked.website.clone(),
            represents: self.asked.represents,
            accepted: self.asked.accepted.clone(),
            way: self.way,
            application: Some(self.id),
            admitted: Some(by),
            parting: None,
        })
    }

    /// It does not become a member.
    ///
    /// # Errors
    /// When it does not wait; without a reason.
    pub fn decline(&mut self, reason: &str, at: Timestamp) -> Result<(), Finding> {
        self.must_wait()?;
        if reason.trim().is_empty() {
            return Err(about(code::MEMBER_NO_REASON, "reason"));
        }
        self.life = ApplicationLife::Declined {
            reason: reason.trim().to_owned(),
            at,
        };
        Ok(())
    }

    /// Who handed it in takes it back; the person's name goes with it.
    ///
    /// # Errors
    /// When it does not wait.
    pub fn take_back(&mut self, at: Timestamp) -> Result<(), Finding> {
        self.must_wait()?;
        self.asked.holder = String::new();
        self.life = ApplicationLife::TakenBack { at };
        Ok(())
    }

    fn must_wait(&self) -> Result<(), Finding> {
        match self.life {
            ApplicationLife::Waiting => Ok(()),
            _ => Err(Finding::error(code::APPLICATION_NOT_NOW).with("state", self.life.as_str())),
        }
    }
}
