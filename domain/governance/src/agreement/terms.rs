//! The terms of an agreement in closed words, which machines keep and templates speak.

use std::collections::BTreeSet;

use base::{Date, Slug, Text};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody may do with data (ODRL Vocabulary 2.2, 4.1): three of the profile's six terms. Each stands for
/// itself: who may use may not therefore hand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Read it and compute with it.
    Use,
    /// Hand it on to others.
    Distribute,
    /// Make new data from it.
    Derive,
}

impl Action {
    /// All actions.
    pub const ALL: [Self; 3] = [Self::Use, Self::Distribute, Self::Derive];

    /// Its name in ODRL, on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Use => "use",
            Self::Distribute => "distribute",
            Self::Derive => "derive",
        }
    }

    /// The action of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.as_str() == name)
    }
}

/// Purposes that have words in every language of the house; an agreement may name others.
pub const PURPOSES: [&str; 6] = [
    "official-statistics",
    "research",
    "planning-services",
    "rights-monitoring",
    "advocacy",
    "teaching",
];

/// The nine places of the value chain where something is decided, by their names in the framework.
pub const STAGES: [&str; 9] = ["1a", "1b", "1c", "1d", "2", "3", "4", "5", "6"];

/// Where those who collect have a say (reading A3 of “sufficient engagement in the collection stage”).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Say {
    /// Where is collected.
    Sites,
    /// When.
    Timing,
    /// How: changes of the protocol.
    Protocol,
    /// How answers are checked.
    Quality,
    /// What becomes of their own records.
    OwnRecords,
}

impl Say {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Sites,
        Self::Timing,
        Self::Protocol,
        Self::Quality,
        Self::OwnRecords,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sites => "sites",
            Self::Timing => "timing",
            Self::Protocol => "protocol",
            Self::Quality => "quality",
            Self::OwnRecords => "own_records",
        }
    }

    /// The one of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// The six terms about data: use, distribute, derive, purpose, until, attribute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataTerms {
    /// Which datasets.
    pub data: BTreeSet<Uuid>,
    /// What may be done.
    pub actions: BTreeSet<Action>,
    /// For what.
    pub purposes: BTreeSet<Slug>,
    /// The last day; `None` only while it is a draft.
    pub until: Option<Date>,
    /// The words that must stand wherever the data or what was made from them are shown; may be empty.
    pub attribute: Text,
}

/// What is decided together at a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// The stage: one of [`STAGES`].
    pub stage: String,
    /// Which decisions are shared there, in words.
    pub decisions: Text,
}

/// What an agreement is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Terms {
    /// One side gives data, the others may do something with it.
    DataSharing(DataTerms),
    /// Decisions along the value chain that no side takes alone.
    Partnership {
        /// Stage by stage.
        shared: Vec<Shared>,
        /// The last day, if there is one.
        until: Option<Date>,
    },
    /// Those who collect, and what they have a say in.
    Collectors {
        /// Where they have a say.
        say: BTreeSet<Say>,
        /// The last day, if there is one.
        until: Option<Date>,
    },
}

/// The kind of an agreement alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgreementKind {
    /// About data.
    DataSharing,
    /// About deciding together.
    Partnership,
    /// About collecting.
    Collectors,
}

impl AgreementKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::DataSharing, Self::Partnership, Self::Collectors];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DataSharing => "data_sharing",
            Self::Partnership => "partnership",
            Self::Collectors => "collectors",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.as_str() == name)
    }
}

impl Terms {
    /// The kind.
    pub const fn kind(&self) -> AgreementKind {
        match self {
            Self::DataSharing(_) => AgreementKind::DataSharing,
            Self::Partnership { .. } => AgreementKind::Partnership,
            Self::Collectors { .. } => AgreementKind::Collectors,
        }
    }
}
