//! An entity and all that was said of it.

use std::collections::{BTreeMap, BTreeSet};

use base::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Where a version comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Source {
    /// Answers to a form.
    Submission {
        /// The submission.
        submission: Uuid,
        /// The instrument that it answers.
        instrument: Uuid,
    },
    /// A person, on a page or by a program.
    Person,
    /// A file, or many at once by a program.
    File {
        /// What the file or the program calls itself.
        name: String,
    },
}

/// How two changes met that did not know of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Conflict {
    /// They changed different properties: both stand.
    Soft,
    /// They gave the same property different values: the later one stands until somebody looks.
    Hard,
}

impl Conflict {
    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Hard => "hard",
        }
    }
}

/// What was said of an entity at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from 1.
    pub number: u64,
    /// When it was received.
    pub at: Timestamp,
    /// Whose account or device; absent for who is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Uuid>,
    /// Where it comes from; `None` = it was taken back, and nothing of it remains.
    pub source: Option<Source>,
    /// How the thing is called; `None` = nothing was said to that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The properties that were said, empty ones too.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub said: BTreeMap<String, String>,
    /// The version that it knew; `None` for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<u64>,
    /// The row of offline changes that it belongs to, and the number that it knew within it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<(Uuid, u64)>,
    /// How it met the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Conflict>,
    /// The properties to which two gave different values.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub clash: BTreeSet<String>,
}

/// One value before and after a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The property; `label` for what it is called.
    pub property: String,
    /// Before; `None` = there was none.
    pub old: Option<String>,
    /// After.
    pub new: Option<String>,
}

/// A thing of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Its identity, which whoever made it gave.
    pub uuid: Uuid,
    /// All that was said, oldest first; never empty.
    pub versions: Vec<Version>,
    /// Whether somebody has to look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conflict: Option<Conflict>,
}

impl Entity {
    /// The number of the version that stands.
    pub fn current(&self) -> u64 {
        self.versions.last().map_or(0, |v| v.number)
    }

    /// The newest version of which something remains.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|v| v.source.is_some())
    }

    /// The version of a number.
    pub fn version(&self, number: u64) -> Option<&Version> {
        self.versions.iter().find(|v| v.number == number)
    }

    /// How it is called; its identity where nobody says.
    pub fn label(&self) -> String {
        self.label_at(u64::MAX)
            .map_or_else(|| self.uuid.to_string(), str::to_owned)
    }

    /// What is known of it.
    pub fn values(&self) -> BTreeMap<String, String> {
        self.values_at(u64::MAX)
    }

    /// How it was called when a version was the newest.
    pub fn label_at(&self, number: u64) -> Option<&str> {
        let until = self.versions.iter().rev().filter(|v| v.number <= number);
        until.filter_map(|v| v.label.as_deref()).next()
    }

    /// What was known when a version was the newest.
    pub fn values_at(&self, number: u64) -> BTreeMap<String, String> {
        let until = self.versions.iter().filter(|v| v.number <= number);
        until.flat_map(|v| v.said.clone()).collect()
    }

    /// Everything known at a version, with `label`.
    pub(crate) fn all_at(&self, number: u64) -> BTreeMap<String, String> {
        let mut all = self.values_at(number);
        if let Some(label) = self.label_at(number) {
            all.insert("label".to_owned(), label.to_owned());
        }
        all
    }

    /// What a version changed.
    pub fn changes(&self, number: u64) -> Vec<Change> {
        let (before, after) = (self.all_at(number.saturating_sub(1)), self.all_at(number));
        let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
        let all = names.into_iter().map(|name| Change {
            property: name.clone(),
            old: before.get(name).cloned(),
            new: after.get(name).cloned(),
        });
        all.filter(|c| c.old != c.new).collect()
    }

    /// Takes away everything that a submission said; says whether anything is left of the entity.
    pub fn forget(&mut self, submission: Uuid) -> bool {
        let of_it = |v: &Version| matches!(&v.source, Some(Source::Submission { submission: s, .. }) if *s == submission);
        for version in self.versions.iter_mut().filter(|v| of_it(v)) {
            *version = Version {
                number: version.number,
                at: version.at,
                by: None,
                source: None,
                label: None,
                said: BTreeMap::new(),
                base: version.base,
                branch: None,
                conflict: None,
                clash: BTreeSet::new(),
            };
        }
        let left = self.versions.iter().any(|v| v.source.is_some());
        if !self.versions.iter().any(|v| v.conflict.is_some()) {
            self.conflict = None;
        }
        left
    }

    /// Somebody looked: what stands, stands.
    pub fn resolve(&mut self) {
        self.conflict = None;
    }

    /// The versions that a conflict is about: those since the oldest that one of them knew.
    pub fn in_conflict(&self) -> Vec<&Version> {
        if self.conflict.is_none() {
            return Vec::new();
        }
        let met = self.versions.iter().filter(|v| v.conflict.is_some());
        let from = met.filter_map(|v| v.base).min().unwrap_or(1);
        self.versions.iter().filter(|v| v.number >= from).collect()
    }
}
