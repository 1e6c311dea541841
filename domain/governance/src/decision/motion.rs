//! A motion: what a body is asked to decide, in words that keep their versions.

use base::{Digest, Finding, Id, Kind, Language, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::life::Opening;
use super::{Amendment, Life, MotionState, Outcome, Vote};
use crate::body::{Body, ByLaws, Membership};
use crate::{Subject, code};

/// Who said or proposed something: an account, and the seat it holds in the body, if any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The account; none for the site itself.
    pub account: Option<Uuid>,
    /// The seat in the body; none for the initiative's coordinator.
    pub member: Option<Id<Membership>>,
}

/// What carrying a motion means for its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asks {
    /// That the subject is approved as it stands: what the subject waits for may happen.
    Approval,
    /// Whatever the text says; it approves nothing by itself.
    Resolution,
}

impl Asks {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::Resolution => "resolution",
        }
    }
}

/// The text as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// The words.
    pub text: Text,
    /// Who wrote them.
    pub by: By,
    /// When.
    pub at: Timestamp,
}

/// Something to read before deciding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What it is.
    pub title: String,
    /// Where it is: a page of this site or a web address.
    pub address: String,
}

/// Something said in the discussion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The words.
    pub words: String,
    /// In which language.
    pub language: Language,
    /// Who said it.
    pub by: By,
    /// When.
    pub at: Timestamp,
}

/// A member says that the matter touches an interest of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interest {
    /// Who.
    pub member: Id<Membership>,
    /// Which interest.
    pub words: String,
    /// When.
    pub at: Timestamp,
}

/// What a body is asked to decide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motion {
    /// Its identity.
    pub id: Id<Motion>,
    /// Who is to decide.
    pub body: Id<Body>,
    /// About what, in which state.
    pub subject: Option<Subject>,
    /// What carrying it means for the subject.
    pub asks: Asks,
    /// What it is called.
    pub title: Text,
    /// Its text, the newest last; never empty.
    pub versions: Vec<Version>,
    /// What to read before.
    pub papers: Vec<Paper>,
    /// Changes that were asked for.
    pub amendments: Vec<Amendment>,
    /// What was said.
    pub remarks: Vec<Remark>,
    /// Interests that were declared.
    pub interests: Vec<Interest>,
    /// Who proposes it.
    pub proposer: By,
    /// The proposer's organisation, as it stood at the start.
    pub proposer_organisation: Option<String>,
    /// By-laws that come into force when it is carried.
    pub by_laws: Option<ByLaws>,
    /// Since when.
    pub created: Timestamp,
    life: Life,
}

impl Kind for Motion {
    const NAME: &'static str = "motion";
}

/// What a motion is drafted from.
#[derive(Debug, Clone)]
pub struct Drafted {
    /// Its identity.
    pub id: Id<Motion>,
    /// Who is to decide.
    pub body: Id<Body>,
    /// About what.
    pub subject: Option<Subject>,
    /// What carrying it means.
    pub asks: Asks,
    /// What it is called.
    pub title: Text,
    /// Its text.
    pub text: Text,
    /// Who proposes it.
    pub proposer: By,
    /// The proposer's organisation.
    pub organisation: Option<String>,
}

impl Motion {
    /// A motion as it begins.
    ///
    /// # Errors
    /// Without a title or text.
    pub fn draft(from: Drafted, at: Timestamp) -> Result<Self, Finding> {
        for (text, field) in [(&from.title, "title"), (&from.text, "text")] {
            if text.is_empty() {
                return Err(Finding::error(code::MOTION_EMPTY).at(base::Place::whole().with("field", field)));
            }
        }
        Ok(Self {
            id: from.id,
            body: from.body,
            subject: from.subject,
            asks: from.asks,
            title: from.title,
            versions: vec![Version {
                text: from.text,
                by: from.proposer,
                at,
            }],
            papers: Vec::new(),
            amendments: Vec::new(),
            remarks: Vec::new(),
            interests: Vec::new(),
            proposer: from.proposer,
            proposer_organisation: from.organisation,
            by_laws: None,
            created: at,
            life: Life::Draft,
        })
    }

    /// Where it stands, with what belongs to that.
    pub fn life(&self) -> &Life {
        &self.life
    }

    pub(super) fn set_life(&mut self, life: Life) {
        self.life = life;
    }

    /// Where it stands.
    pub fn state(&self) -> MotionState {
        self.life.state()
    }

    /// How it was put to the vote.
    pub fn opening(&self) -> Option<&Opening> {
        match &self.life {
            Life::Draft => None,
            Life::Open { opening } | Life::Closed { opening, .. } => Some(opening),
            Life::Withdrawn { opening, .. } => opening.as_ref(),
        }
    }

    /// What came of it.
    pub fn outcome(&self) -> Option<&Outcome> {
        match &self.life {
            Life::Closed { outcome, .. } => Some(outcome),
            _ => None,
        }
    }

    /// The words as they stand.
    pub fn text(&self) -> &Text {
        static NOTHING: std::sync::OnceLock<Text> = std::sync::OnceLock::new();
        self.versions
            .last()
            .map_or_else(|| NOTHING.get_or_init(Text::default), |v| &v.text)
    }

    /// The digest of body, title, text, subject and by-laws: exactly what is voted on.
    pub fn digest(&self) -> Digest {
        let what = (
            self.body,
            &self.title,
            self.text(),
            &self.subject,
            self.asks,
            &self.by_laws,
        );
        Digest::of(serde_json::to_string(&what).unwrap_or_default().as_bytes())
    }

    /// Whether a member declared an interest.
    pub fn has_interest(&self, member: Id<Membership>) -> bool {
        self.interests.iter().any(|i| i.member == member)
    }

    /// Writes the text anew in one language; the other languages of the text are dropped, because they would say
    /// something else. The former version stays.
    ///
    /// # Errors
    /// Once the vote is open; an empty text.
    pub fn revise(
        &mut self,
        (text, language): (&str, &Language),
        by: By,
        at: Timestamp,
    ) -> Result<(), Finding> {
        self.must_be(MotionState::Draft)?;
        if text.trim().is_empty() {
            return Err(Finding::error(code::MOTION_EMPTY).at(base::Place::whole().with("field", "text")));
        }
        self.versions.push(Version {
            text: Text::new(language.clone(), text.trim()),
            by,
            at,
        });
        Ok(())
    }

    /// Says the same text in one more language, as part of the newest version.
    ///
    /// # Errors
    /// Once the vote is open.
    pub fn translate(&mut self, title: &str, text: &str, language: &Language) -> Result<(), Finding> {
        self.must_be(MotionState::Draft)?;
        self.title = self.title.clone().with(language.clone(), title.trim());
        if let Some(newest) = self.versions.last_mut() {
            newest.text = newest.text.clone().with(language.clone(), text.trim());
        }
        Ok(())
    }

    /// Says something in the discussion, while it is not decided.
    ///
    /// # Errors
    /// Once it is closed or withdrawn; empty words.
    pub fn remark(
        &mut self,
        (words, language): (&str, &Language),
        by: By,
        at: Timestamp,
    ) -> Result<(), Finding> {
        self.must_be_undecided()?;
        if words.trim().is_empty() {
            return Err(Finding::error(code::MOTION_EMPTY).at(base::Place::whole().with("field", "words")));
        }
        self.remarks.push(Remark {
            words: words.trim().to_owned(),
            language: language.clone(),
            by,
            at,
        });
        Ok(())
    }

    /// A member declares an interest.
    ///
    /// # Errors
    /// Once it is decided; after the member voted; without words.
    pub fn declare_interest(
        &mut self,
        member: Id<Membership>,
        words: &str,
        cast: &[Vote],
        at: Timestamp,
    ) -> Result<(), Finding> {
        self.must_be_undecided()?;
        if words.trim().is_empty() {
            return Err(Finding::error(code::NO_REASON).at(base::Place::whole().with("field", "interest")));
        }
        if cast.iter().any(|v| v.motion == self.id && v.member == member) {
            return Err(Finding::error(code::INTEREST_AFTER_VOTE));
        }
        self.interests.push(Interest {
            member,
            words: words.trim().to_owned(),
            at,
        });
        Ok(())
    }

    pub(super) fn must_be(&self, wanted: MotionState) -> Result<(), Finding> {
        if self.state() == wanted {
            return Ok(());
        }
        Err(Finding::error(code::MOTION_STATE)
            .with("state", self.state().as_str())
            .with("needs", wanted.as_str()))
    }

    pub(super) fn must_be_undecided(&self) -> Result<(), Finding> {
        match self.state() {
            MotionState::Draft | MotionState::Open => Ok(()),
            state => Err(Finding::error(code::MOTION_STATE)
                .with("state", state.as_str())
                .with("needs", MotionState::Open.as_str())),
        }
    }
}
