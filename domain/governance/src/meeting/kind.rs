//! The closed words of a meeting.

use serde::{Deserialize, Serialize};

/// What a meeting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingKind {
    /// The body at its work.
    Regular,
    /// All members, once in a while.
    General,
    /// Called for one urgent matter.
    Extraordinary,
    /// People are asked what they think.
    Consultation,
    /// People are told and may ask.
    Information,
}

impl MeetingKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::Regular,
        Self::General,
        Self::Extraordinary,
        Self::Consultation,
        Self::Information,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::General => "general",
            Self::Extraordinary => "extraordinary",
            Self::Consultation => "consultation",
            Self::Information => "information",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.as_str() == name)
    }
}

/// How people come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In one place.
    InPerson,
    /// Over a line.
    Remote,
    /// Both at once.
    Hybrid,
}

impl Mode {
    /// All ways.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Remote, Self::Hybrid];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Remote => "remote",
            Self::Hybrid => "hybrid",
        }
    }

    /// The way of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.as_str() == name)
    }
}

/// What a sheet of paper shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shows {
    /// Something to read before the meeting.
    Paper,
    /// Its minutes, written by hand.
    Minutes,
    /// Who signed.
    Signatures,
}

impl Shows {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Minutes, Self::Signatures];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Minutes => "minutes",
            Self::Signatures => "signatures",
        }
    }

    /// The one of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}
