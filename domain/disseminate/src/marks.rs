//! What must stand on every page and in every file of an initiative's data: the words that agreements ask for, and
//! the labels that the community put on it, in its own words.
//!
//! Marks are no part of a release, which never changes: a community may word its labels anew. Each file carries
//! those of the day on which it is fetched.

use base::{Language, Text};
use serde_json::{Value as Json, json};

use crate::site::words;

/// A label as files show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelMark {
    /// Its kind: a short name of Local Contexts (`TK A`), or `own`.
    pub kind: String,
    /// What the community calls it.
    pub name: Text,
    /// What it says.
    pub text: Text,
    /// Which wording, from 1.
    pub version: u32,
    /// Its page, below the site's address.
    pub path: String,
}

/// What must stand in every file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// Words that agreements ask for.
    pub words: Vec<Text>,
    /// The labels.
    pub labels: Vec<LabelMark>,
}

impl Marks {
    /// Nothing.
    pub const fn none() -> Self {
        Self {
            words: Vec::new(),
            labels: Vec::new(),
        }
    }

    /// Whether nothing must stand.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.labels.is_empty()
    }

    /// Each mark as one sentence, in the best language for a reader.
    pub fn notices(&self, language: &Language) -> Vec<String> {
        let mut out: Vec<String> = self.words.iter().map(|t| words(t, language).to_owned()).collect();
        out.extend(self.labels.iter().map(|l| l.notice(language)));
        out
    }

    /// All of it in one cell of a table.
    pub(crate) fn line(&self, language: &Language) -> String {
        self.notices(language).join(" | ")
    }
}

impl LabelMark {
    fn notice(&self, language: &Language) -> String {
        let kind = if self.kind == "own" {
            String::new()
        } else {
            format!(" ({})", self.kind)
        };
        format!(
            "{}{kind}: {}",
            words(&self.name, language),
            words(&self.text, language)
        )
    }

    /// As JSON, in all of its languages.
    pub(crate) fn json(&self, base: &str) -> Json {
        json!({
            "kind": self.kind,
            "name": self.name,
            "text": self.text,
            "version": self.version,
            "url": format!("{base}{}", self.path),
        })
    }
}
