//! Schemes of assessment as data: questions that a body or a country asks, loaded from a file.
//!
//! A scheme has parts and items; each item has its question, its clause, its answers, the one next step when it is
//! not met, and, where the platform can know the answer by itself, the name of a [`Check`]. What comes out is a
//! [`Profile`]: a state for each item and never one score.
//!
//! What cannot be configured away (¶35, read for principles 8 and 9: A19) is an item's *floor*: no answer lifts it
//! above what the platform knows, it is never “not applicable”, and a scheme under a built-in name must keep every
//! floor of it. The taxonomy is no such scheme: its rules are code.
//!
//! Start with [`Scheme::read`]; the format is in `docs/guides/schemes.md`.

mod builtin;
mod check;
mod profile;
mod read;

use base::Text;
use serde::{Deserialize, Serialize};

pub use builtin::{BUILT_IN, built_in};
pub use check::Check;
pub use profile::{By, Given, Profile, Shown};

/// What a scheme judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// A round of an initiative.
    Round,
    /// A country.
    Country,
    /// An organisation, which looks at itself.
    Organisation,
}

impl About {
    /// Its name in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Country => "country",
            Self::Organisation => "organisation",
        }
    }
}

/// Where an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    /// Nobody knows.
    Unknown,
    /// Not met.
    Not,
    /// Met in part.
    Partly,
    /// Met.
    Met,
    /// It does not apply here.
    NotApplicable,
}

impl ItemState {
    /// All states, the best first.
    pub const ALL: [Self; 5] = [
        Self::Met,
        Self::Partly,
        Self::Not,
        Self::Unknown,
        Self::NotApplicable,
    ];

    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Not => "not",
            Self::Partly => "partly",
            Self::Met => "met",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// The state of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.as_str() == name)
    }
}

/// A scheme at a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheme {
    /// Its name, in small letters, digits and hyphens.
    pub id: String,
    /// Its version; later ones sort after earlier ones.
    pub version: String,
    /// What it judges.
    pub about: About,
    /// What it is called.
    pub title: Text,
    /// What it is for, in a sentence.
    #[serde(default)]
    pub text: Text,
    /// The document it comes from.
    #[serde(default)]
    pub source: String,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Its items, in order.
    pub items: Vec<Item>,
}

/// A part of a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub title: Text,
    /// The clause it comes from.
    #[serde(default)]
    pub clause: String,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its code, unique in the scheme.
    pub code: String,
    /// The part it belongs to.
    pub part: String,
    /// The question.
    pub question: Text,
    /// The clause it comes from.
    pub clause: String,
    /// The answers, if they are others than “yes, in part, no”.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// How the platform can know it by itself.
    #[serde(default)]
    pub known: Option<Check>,
    /// Whether it is a floor.
    #[serde(default)]
    pub floor: bool,
    /// The one next step when it is not met.
    #[serde(default)]
    pub next: Text,
}

/// One answer of an item, and the state that it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer.
    pub text: Text,
    /// What it means.
    pub state: ItemState,
}

impl Scheme {
    /// What it is found by: `id@version`.
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// The item of that code.
    pub fn item(&self, code: &str) -> Option<&Item> {
        self.items.iter().find(|i| i.code == code)
    }

    /// The items of a part, in order.
    pub fn items_of<'a>(&'a self, part: &'a str) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |i| i.part == part)
    }
}
