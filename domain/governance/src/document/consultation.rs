//! People are asked about a document: which version, who, until when. It ends with an answer to every comment.
//!
//! [`Review`] says that a consultation went through all of it; only [`Document::conclude`] makes one.

use base::{Date, Finding, Id, Text, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Comment, Document, Mark, Speaker, about, code};
use crate::{Body, day};

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "audience", rename_all = "snake_case")]
pub enum Audience {
    /// Everybody, with or without an account.
    Everybody,
    /// The members of a body.
    Members {
        /// The body.
        body: Id<Body>,
    },
}

/// How a consultation stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// Comments are taken.
    Open,
    /// The last day is over; comments are being answered.
    Answering,
    /// Every comment has its answer.
    Concluded,
}

impl Stands {
    /// The key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answering => "answering",
            Self::Concluded => "concluded",
        }
    }
}

/// A time in which people are asked about a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// Its number within the document, from 1.
    pub number: u32,
    /// The version that people are asked about.
    pub version: u32,
    /// Who is asked.
    #[serde(flatten)]
    pub audience: Audience,
    /// What people are asked, in a few words; may be empty.
    pub question: Text,
    /// Since when.
    pub opened: Timestamp,
    /// The last day on which comments are taken.
    pub until: Date,
    concluded: Option<Conclusion>,
}

/// The end of a consultation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conclusion {
    /// When.
    pub at: Timestamp,
    /// What came of it, in a few words.
    pub summary: Text,
    /// How many comments were answered.
    pub comments: u32,
}

/// A consultation that went through: its window was over and every comment had its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    document: Id<Document>,
    consultation: u32,
    version: u32,
    members_of: Option<Id<Body>>,
    comments: u32,
    on: Date,
}

impl Review {
    /// The document.
    pub fn document(&self) -> Id<Document> {
        self.document
    }
    /// The number of the consultation.
    pub fn consultation(&self) -> u32 {
        self.consultation
    }
    /// The version that was reviewed.
    pub fn version(&self) -> u32 {
        self.version
    }
    /// The body whose members were asked; none when everybody was.
    pub fn members_of(&self) -> Option<Id<Body>> {
        self.members_of
    }
    /// How many comments were answered.
    pub fn comments(&self) -> u32 {
        self.comments
    }
    /// When it was concluded.
    pub fn on(&self) -> Date {
        self.on
    }
}

impl Consultation {
    /// How it ended, if it has.
    pub fn conclusion(&self) -> Option<&Conclusion> {
        self.concluded.as_ref()
    }

    /// How it stands on a day.
    pub fn stands(&self, today: Date) -> Stands {
        match &self.concluded {
            Some(_) => Stands::Concluded,
            None if today <= self.until => Stands::Open,
            None => Stands::Answering,
        }
    }
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Who.
    pub audience: Audience,
    /// What, in a few words; may be empty.
    pub question: Text,
    /// The last day.
    pub until: Date,
    /// Days that the window must have at least.
    pub shortest: u16,
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The comment's identity.
    pub id: Id<Comment>,
    /// The paragraph.
    pub on: Option<Mark>,
    /// The words.
    pub words: String,
    /// Other words for the paragraph.
    pub instead: String,
    /// The language of both.
    pub language: base::Language,
    /// Who.
    pub speaker: Speaker,
}

impl Document {
    /// The consultations, oldest first.
    pub fn consultations(&self) -> &[Consultation] {
        &self.consultations
    }

    /// The newest consultation.
    pub fn newest(&self) -> Option<&Consultation> {
        self.consultations.last()
    }

    /// The newest consultation while it is not concluded.
    pub fn asking(&self) -> Option<&Consultation> {
        self.newest().filter(|c| c.concluded.is_none())
    }

    /// Asks about the version that stands.
    ///
    /// # Errors
    /// While another is not concluded; a window that is too short.
    pub fn ask(&mut self, asked: Asked, at: Timestamp) -> Result<&Consultation, Finding> {
        if self.asking().is_some() {
            return Err(Finding::error(code::ASKED_ALREADY));
        }
        let last = day(at)
            .checked_add(jiff::Span::new().days(i64::from(asked.shortest)))
            .unwrap_or(Date::MAX);
        if asked.until < last {
            return Err(about(code::WINDOW_SHORT, "until")
                .with("days", i64::from(asked.shortest))
                .with("first", last.to_string()));
        }
        self.consultations.push(Consultation {
            number: u32::try_from(self.consultations.len()).unwrap_or(u32::MAX) + 1,
            version: self.now().number,
            audience: asked.audience,
            question: asked.question,
            opened: at,
            until: asked.until,
            concluded: None,
        });
        self.newest().ok_or_else(|| Finding::error(code::NOT_ASKED))
    }

    /// Takes a comment.
    ///
    /// # Errors
    /// Nobody is asked today; no such paragraph; no words, or too many.
    pub fn hear(&self, said: Said, at: Timestamp) -> Result<Comment, Finding> {
        let open = self.newest().filter(|c| c.stands(day(at)) == Stands::Open);
        let asked = open.ok_or_else(|| Finding::error(code::NOT_ASKED))?;
        let there = |mark: Mark| {
            self.version(asked.version)
                .is_some_and(|v| v.block(mark).is_some())
        };
        if said.on.is_some_and(|mark| !there(mark)) {
            return Err(about(code::NO_PARAGRAPH, "on"));
        }
        Comment::check(&said.words, &said.instead)?;
        Ok(Comment {
            id: said.id,
            document: self.id,
            consultation: asked.number,
            on: said.on,
            words: said.words.trim().to_owned(),
            instead: said.instead.trim().to_owned(),
            language: said.language,
            shown: match said.speaker {
                Speaker::Stranger { .. } => super::Shown::Waiting,
                _ => super::Shown::Yes,
            },
            speaker: said.speaker,
            at,
            disposition: None,
        })
    }

    /// Ends the consultation: its window is over and every comment has its answer.
    ///
    /// # Errors
    /// Nobody was asked, or it is concluded; the window is open; comments without an answer.
    pub fn conclude(
        &mut self,
        comments: &[Comment],
        summary: Text,
        at: Timestamp,
    ) -> Result<Review, Finding> {
        let (document, today) = (self.id, day(at));
        let newest = self.consultations.last_mut();
        let newest = newest.ok_or_else(|| Finding::error(code::NOT_ASKED))?;
        match newest.stands(today) {
            Stands::Concluded => return Err(Finding::error(code::CONCLUDED)),
            Stands::Open => {
                return Err(Finding::error(code::WINDOW_OPEN).with("until", newest.until.to_string()));
            }
            Stands::Answering => {}
        }
        let ours = |c: &&Comment| c.document == document && c.consultation == newest.number;
        let (settled, left): (Vec<_>, Vec<_>) = comments.iter().filter(ours).partition(|c| c.is_settled());
        if !left.is_empty() {
            return Err(Finding::error(code::UNANSWERED).with("count", left.len()));
        }
        let comments = u32::try_from(settled.len()).unwrap_or(u32::MAX);
        newest.concluded = Some(Conclusion {
            at,
            summary,
            comments,
        });
        Ok(Review {
            document,
            consultation: newest.number,
            version: newest.version,
            members_of: match newest.audience {
                Audience::Members { body } => Some(body),
                Audience::Everybody => None,
            },
            comments,
            on: today,
        })
    }
}
