//! One fact: who did what to what, when.

use std::collections::BTreeMap;

use base::{Digest, Id, Timestamp};
use serde_json::Value;
use uuid::Uuid;

use super::leaf_hash;
use crate::act::{Actor, Verb};
use crate::ports::{Record, to_micros};

/// Public facts about an act, in order of their names. Never personal data.
pub type Facts = BTreeMap<&'static str, Value>;

/// What an act was done to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The kind, for example `initiative`.
    pub kind: String,
    /// The identity.
    pub id: Uuid,
}

impl Subject {
    /// A record as subject.
    pub fn of<T: Record>(id: Id<T>) -> Self {
        Self {
            kind: T::KIND.table().to_owned(),
            id: id.uuid(),
        }
    }
}

/// An entry that has no place in the log yet: the use case writes it, the store gives it its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// When.
    pub at: Timestamp,
    /// Who: see [`Actor`]'s text form.
    pub actor: String,
    /// What was done.
    pub verb: Verb,
    /// To what.
    pub subject: Subject,
    /// Public facts.
    pub facts: Facts,
    /// The digest of the sealed personal payload, if there is one.
    pub payload: Option<Digest>,
}

impl Draft {
    /// An act on a record.
    pub fn new<T: Record>(at: Timestamp, actor: &Actor, verb: Verb, subject: Id<T>) -> Self {
        Self {
            at: to_micros(at),
            actor: actor.to_string(),
            verb,
            subject: Subject::of(subject),
            facts: Facts::new(),
            payload: None,
        }
    }

    /// With one more public fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.facts.insert(name, value.into());
        self
    }

    /// With the digest of its sealed payload.
    #[must_use]
    pub fn sealing(mut self, payload: Digest) -> Self {
        self.payload = Some(payload);
        self
    }

    /// The entry at a place of the log.
    pub fn at_place(self, seq: u64) -> Entry {
        let facts = Value::Object(self.facts.into_iter().map(|(k, v)| (k.to_owned(), v)).collect());
        Entry {
            seq,
            at: self.at,
            actor: self.actor,
            verb: self.verb.name().to_owned(),
            subject: self.subject,
            facts: facts.to_string(),
            payload: self.payload,
        }
    }
}

/// An entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its place, from 0, without gaps.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: String,
    /// What was done, by its name: an old entry may name a verb that this version no longer has.
    pub verb: String,
    /// To what.
    pub subject: Subject,
    /// Public facts: a JSON object, byte for byte as it was hashed.
    pub facts: String,
    /// The digest of its sealed payload.
    pub payload: Option<Digest>,
}

impl Entry {
    /// The bytes that are hashed: one JSON object whose members stand in this fixed order, without spaces.
    pub fn bytes(&self) -> Vec<u8> {
        let text = |s: &str| Value::from(s).to_string();
        let payload = self
            .payload
            .map_or_else(|| "null".to_owned(), |d| format!("\"{d}\""));
        format!(
            r#"{{"seq":{},"at":{},"actor":{},"verb":{},"kind":{},"id":"{}","facts":{},"payload":{}}}"#,
            self.seq,
            self.at.as_microsecond(),
            text(&self.actor),
            text(&self.verb),
            text(&self.subject.kind),
            self.subject.id,
            self.facts,
            payload,
        )
        .into_bytes()
    }

    /// Its leaf in the tree.
    pub fn leaf(&self) -> Digest {
        leaf_hash(&self.bytes())
    }
}
