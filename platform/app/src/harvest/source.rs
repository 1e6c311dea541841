//! Another instance whose public records are taken, and how that went.

use std::collections::BTreeMap;

use base::{Code, Date, Fact, Finding, Id, Place, Severity, Timestamp};
use harvest::{Key, Origin};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::code;
use crate::ports::{Record, RecordKind};

/// The most findings that are kept of a source; the newest stay.
const TROUBLES: usize = 100;

/// Whether a source is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceState {
    /// Now and then.
    #[default]
    On,
    /// Somebody stopped it.
    Stopped,
    /// Its key is another than the one that was confirmed: nothing is taken until somebody looks.
    OtherKey,
    /// Its key no longer counts.
    Revoked,
}

impl SourceState {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Stopped => "stopped",
            Self::OtherKey => "other_key",
            Self::Revoked => "revoked",
        }
    }
}

/// Since when a key no longer counts, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revoked {
    /// The first day on which what is signed with it may be anybody's.
    pub from: Date,
    /// Why.
    pub reason: String,
}

impl Revoked {
    /// What is told of a record or a file that is signed with it.
    pub(super) fn finding(&self, of: &Origin) -> Finding {
        Finding::error(code::REVOKED)
            .with("key", of.key.fingerprint())
            .with("origin", of.name.as_str())
            .with("value", self.from.to_string())
            .with("reason", self.reason.as_str())
    }

    /// Whether something that came then may be somebody else's.
    pub fn covers(&self, taken: Timestamp) -> bool {
        governance::day(taken) >= self.from
    }
}

/// The last time that a source was asked or brought a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Last {
    /// When.
    pub at: Timestamp,
    /// How many records were new or newer.
    pub taken: u64,
    /// Whether it went to its end.
    pub whole: bool,
}

/// A finding that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// When.
    pub at: Timestamp,
    /// Its code.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// The record it is about; empty for the whole.
    pub record: String,
    /// Its facts.
    pub facts: BTreeMap<String, String>,
}

/// Keeps a finding among others, the newest last; what is known already is only dated anew.
pub(crate) fn keep_trouble(all: &mut Vec<Trouble>, finding: &Finding, at: Timestamp) {
    let new = Trouble::of(finding, at);
    all.retain(|t| (&t.code, &t.record, &t.facts) != (&new.code, &new.record, &new.facts));
    all.push(new);
    let over = all.len().saturating_sub(TROUBLES);
    all.drain(..over);
}

impl Trouble {
    fn of(finding: &Finding, at: Timestamp) -> Self {
        let text = |fact: &Fact| fact.to_string();
        Self {
            at,
            code: finding.code.0.to_owned(),
            severity: finding.severity,
            record: finding.place.get("record").map(text).unwrap_or_default(),
            facts: finding
                .facts
                .iter()
                .map(|(k, v)| ((*k).to_owned(), text(v)))
                .collect(),
        }
    }

    /// The finding again; none when this version has no such code.
    pub fn finding(&self) -> Option<Finding> {
        const NAMES: [&str; 22] = [
            "version",
            "known",
            "kind",
            "format",
            "longest",
            "key",
            "origin",
            "address",
            "series",
            "before",
            "now",
            "count",
            "list",
            "value",
            "first",
            "other",
            "status",
            "period",
            "reason",
            "found",
            "indicator",
            "office",
        ];
        let all = [
            code::CODES,
            harvest::CODES,
            crate::handover::code::CODES,
            handover::CODES,
        ]
        .into_iter()
        .flatten();
        let code: Code = *all.into_iter().find(|c| c.0 == self.code)?;
        let at = match self.record.is_empty() {
            true => Place::whole(),
            false => Place::whole().with("record", self.record.as_str()),
        };
        let begun = Finding {
            severity: self.severity,
            ..Finding::error(code)
        }
        .at(at);
        let facts = NAMES.into_iter().filter_map(|n| Some((n, self.facts.get(n)?)));
        Some(facts.fold(begun, |finding, (name, value)| finding.with(name, value)))
    }
}

/// An instance whose records are taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its identity.
    pub id: Id<Source>,
    /// What it calls itself, where it is (empty: it brings files), and the key that somebody confirmed.
    pub itself: Origin,
    /// For whose keys it vouches.
    pub origins: Vec<Origin>,
    /// Whether it is asked.
    pub state: SourceState,
    /// That its key no longer counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Revoked>,
    /// What to ask it for next.
    pub next: u64,
    /// How its last page was marked (`ETag`).
    pub etag: String,
    /// How the last time went.
    pub last: Option<Last>,
    /// Tries in a row in which nobody answered.
    pub failures: u32,
    /// What was found, the newest last.
    pub troubles: Vec<Trouble>,
}

impl Source {
    /// The name of whoever has a key, as far as this source knows.
    pub fn named(&self, key: &Key) -> Option<&Origin> {
        std::iter::once(&self.itself)
            .chain(&self.origins)
            .find(|o| o.key == *key)
    }

    /// It is asked from its first record again.
    pub(super) fn begin_anew(&mut self) {
        self.next = 0;
        self.etag.clear();
    }

    /// It answers again: that nobody did is no trouble any more.
    pub(super) fn answered(&mut self) {
        self.troubles.retain(|t| t.code != code::UNREACHABLE.0);
    }

    /// Keeps a finding.
    pub(super) fn tell(&mut self, finding: &Finding, at: Timestamp) {
        keep_trouble(&mut self.troubles, finding, at);
    }
}

impl base::Kind for Source {
    const NAME: &'static str = "source";
}

impl Record for Source {
    const KIND: RecordKind = RecordKind::Source;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.itself.key.to_string())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}
