//! How lists and the things in them are kept.

use base::{Digest, Id, Timestamp};
use entity::{Conflict, Entity, Fault, Property};
use registry::Initiative;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::collect::{Instrument, Submission};
use crate::ports::{Mark, Record, RecordKind};

/// Letters of what a thing is called by which a list is ordered and searched.
const KEY: usize = 80;
/// Between the key and the identity, so that names are unique: no label has it (Unicode: unit separator).
const BETWEEN: char = '\u{1f}';

/// A list of things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityList {
    /// Its identity.
    pub id: Id<EntityList>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// Its name, as forms write it.
    pub name: String,
    /// What may be said of each thing, in order.
    pub properties: Vec<Property>,
    /// When it was made.
    pub made: Timestamp,
    /// Whether things are made only once the answers that make them are approved.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approval: bool,
    /// Whether who collects is given only the things that they made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
}

impl EntityList {
    /// What is counted about a list whenever something in it changes: devices notice by it.
    pub(crate) const CHANGED: &'static str = "changed";

    /// Whether it has a property.
    pub fn has(&self, name: &str) -> bool {
        self.properties.iter().any(|p| p.name == name)
    }
}

impl base::Kind for EntityList {
    const NAME: &'static str = "entity_list";
}

impl Record for EntityList {
    const KIND: RecordKind = RecordKind::EntityList;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    /// Central takes two names that differ in large and small letters for the same.
    fn name(&self) -> Option<String> {
        Some(self.name.to_lowercase())
    }
}

/// One thing of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptEntity {
    /// Its identity here: it follows from list and UUID.
    pub id: Id<KeptEntity>,
    /// The list.
    pub list: Id<EntityList>,
    /// What was said of it.
    pub entity: Entity,
}

impl KeptEntity {
    /// The identity of a thing of a list: whoever knows its UUID finds it without searching.
    pub fn id_of(list: Id<EntityList>, uuid: Uuid) -> Id<Self> {
        let mut both = list.uuid().as_bytes().to_vec();
        both.extend(uuid.as_bytes());
        let mut first = [0; 16];
        first.copy_from_slice(&Digest::of(&both).0[..16]);
        Id::new(uuid::Builder::from_custom_bytes(first).into_uuid())
    }

    pub(crate) fn new(list: Id<EntityList>, entity: Entity) -> Self {
        let id = Self::id_of(list, entity.uuid);
        Self { id, list, entity }
    }

    /// The mark of those things of a list of which a property is a value; `None` for nothing.
    pub fn mark(list: Id<EntityList>, property: &str, value: &str) -> Option<Mark> {
        let key = Self::key(value);
        (!key.is_empty()).then(|| Mark::of(list.uuid(), property, &key))
    }

    /// What a label is ordered and searched by: small letters, single spaces.
    pub fn key(label: &str) -> String {
        let words: Vec<String> = label
            .split(|c: char| c.is_whitespace() || c.is_control())
            .filter(|w| !w.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.join(" ").chars().take(KEY).collect()
    }
}

impl base::Kind for KeptEntity {
    const NAME: &'static str = "entity";
}

impl Record for KeptEntity {
    const KIND: RecordKind = RecordKind::Entity;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.list.uuid())
    }
    fn name(&self) -> Option<String> {
        let key = Self::key(&self.entity.label());
        Some(format!("{key}{BETWEEN}{}", self.entity.uuid))
    }
    fn state(&self) -> Option<String> {
        Some(self.entity.conflict.map_or("none", Conflict::as_str).to_owned())
    }
    fn marks(&self) -> Vec<Mark> {
        let said = self.entity.values();
        said.iter()
            .filter_map(|(property, value)| Self::mark(self.list, property, value))
            .collect()
    }
}

/// What a submission said of an entity and was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityTrouble {
    /// Its identity.
    pub id: Id<EntityTrouble>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// The list, as the form names it.
    pub list: String,
    /// The submission.
    pub submission: Id<Submission>,
    /// The instrument that it answers.
    pub instrument: Id<Instrument>,
    /// What is wrong.
    pub fault: Fault,
    /// The thing, where it could be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<Uuid>,
    /// When it was received.
    pub at: Timestamp,
}

impl base::Kind for EntityTrouble {
    const NAME: &'static str = "entity_trouble";
}

impl Record for EntityTrouble {
    const KIND: RecordKind = RecordKind::EntityTrouble;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.submission.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.list.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_forgets_case_and_spaces() {
        assert_eq!(KeptEntity::key("  Well\u{1f} of  AMAL\n"), "well of amal");
        assert_eq!(KeptEntity::key(&"ä".repeat(200)).chars().count(), KEY);
    }
}
