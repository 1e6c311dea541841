//! A public record as this instance keeps it: its own, or one that came from elsewhere.

use base::{Digest, Id, Timestamp};
use harvest::{Key, PublicRecord, Signed};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::source::Source;
use crate::ports::{Record, RecordKind};

/// How a record came, and so what its signature proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// It is this instance's own.
    Own,
    /// From its origin, whose key somebody here confirmed.
    Direct,
    /// From an instance that vouches for the key of the origin; the origin's signature is intact.
    Passed,
}

impl Way {
    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Direct => "direct",
            Self::Passed => "passed",
        }
    }
}

/// A public record that is kept to be shown and handed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shared {
    /// Its identity here.
    pub id: Id<Shared>,
    /// Who brought it; none for one's own.
    pub source: Option<Id<Source>>,
    /// How it came.
    pub way: Way,
    /// The record as it was signed.
    pub signed: Signed,
    /// The digest of what it says.
    pub digest: Digest,
    /// The act that brought this version: only its place in the log hands the record out.
    pub batch: Uuid,
    /// When this version was written here.
    pub taken: Timestamp,
}

impl Shared {
    /// The record.
    pub fn record(&self) -> &PublicRecord {
        &self.signed.record
    }

    /// The key of its origin.
    pub fn key(&self) -> Key {
        self.signed.record.name.key
    }

    /// The state of those that came from elsewhere and are shown with their kind.
    pub(super) fn shown(kind: harvest::SharedKind) -> String {
        format!("from-{}", kind.as_str())
    }
}

impl base::Kind for Shared {
    const NAME: &'static str = "shared_record";
}

impl Record for Shared {
    const KIND: RecordKind = RecordKind::SharedRecord;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        self.source.map(|s| s.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.record().name.to_string())
    }
    fn state(&self) -> Option<String> {
        let name = match (self.way, &self.record().content) {
            (Way::Own, _) => "own".to_owned(),
            (_, None) => "gone".to_owned(),
            (_, Some(_)) => Self::shown(self.record().name.kind),
        };
        Some(name)
    }
}
