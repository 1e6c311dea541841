//! The records of this module.

use base::{Digest, Id, Slug, Text, Timestamp};
use dataset::csv::Told;
use dataset::process::{Derive, Entry, Rule};
use dataset::{Options, Origin, Snapshot, Variable};
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

/// Living data of an initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// Its identity.
    pub id: Id<Dataset>,
    /// Whose it is.
    pub initiative: Id<Initiative>,
    /// Its name in addresses, unique in the initiative.
    pub slug: Slug,
    /// What it is called.
    pub title: Text,
    /// Where it comes from.
    pub origin: Origin,
    /// What was stated about the file.
    #[serde(default)]
    pub told: Told,
    /// How the file was read.
    #[serde(default)]
    pub options: Options,
    /// Its variables as they are described now.
    pub variables: Vec<Variable>,
    /// The variable that names a record in the cleaning log; without one, records are named by their row.
    #[serde(default)]
    pub key: Option<String>,
    /// The raw table in columns; never changes but by reading the file anew. `None` for answers to an
    /// instrument: they are gathered each time, so that nothing withdrawn stays behind.
    #[serde(default)]
    pub raw: Option<Digest>,
    /// How many rows it had when it came.
    pub rows: u64,
    /// Columns joined from other files.
    #[serde(default)]
    pub joined: Vec<Join>,
    /// Variables that follow from others.
    #[serde(default)]
    pub derived: Vec<Derive>,
    /// When it came.
    pub created: Timestamp,
    /// The purpose for which answers are gathered: only of people who agreed to it. `None` = what the form was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Slug>,
}

/// Columns of another file, matched by a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Join {
    /// The file's name as it came.
    pub name: String,
    /// The file.
    pub file: Digest,
    /// The variable that both have.
    pub key: String,
    /// The columns taken from it.
    pub columns: Vec<String>,
    /// What people read for them, in the order of the columns; a column without words has none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Text>,
}

/// One decision about the data of a dataset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CleaningEntry {
    /// Its identity; entries are replayed in the order of their identities.
    pub id: Id<CleaningEntry>,
    /// The dataset.
    pub dataset: Id<Dataset>,
    /// The decision.
    pub entry: Entry,
}

/// One edit rule of a dataset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EditRule {
    /// Its identity.
    pub id: Id<EditRule>,
    /// The dataset.
    pub dataset: Id<Dataset>,
    /// The rule.
    pub rule: Rule,
}

/// A frozen state of a dataset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TakenSnapshot {
    /// Its identity.
    pub id: Id<TakenSnapshot>,
    /// The dataset.
    pub dataset: Id<Dataset>,
    /// Its number, from 1.
    pub number: u32,
    /// What was frozen, from what, by which log. `content` names the Parquet object.
    pub state: Snapshot,
    /// When the object was taken away, because somebody whose answers are in it took them back or their time was over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub erased: Option<Timestamp>,
}

impl base::Kind for Dataset {
    const NAME: &'static str = "dataset";
}
impl base::Kind for CleaningEntry {
    const NAME: &'static str = "cleaning_entry";
}
impl base::Kind for EditRule {
    const NAME: &'static str = "edit_rule";
}
impl base::Kind for TakenSnapshot {
    const NAME: &'static str = "snapshot";
}

impl Record for Dataset {
    const KIND: RecordKind = RecordKind::Dataset;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.slug.to_string())
    }
}

impl Record for CleaningEntry {
    const KIND: RecordKind = RecordKind::CleaningEntry;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.dataset.uuid())
    }
}

impl Record for EditRule {
    const KIND: RecordKind = RecordKind::EditRule;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.dataset.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.rule.id.clone())
    }
}

impl Record for TakenSnapshot {
    const KIND: RecordKind = RecordKind::Snapshot;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.dataset.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.number.to_string())
    }
}
