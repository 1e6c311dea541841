//! A dataset frozen: which bytes, made from what, by which rules, when and by whom.
//!
//! A [`Snapshot`] never changes; doing something else to the data makes another one that names its parents.
//! Walking [`Snapshot::parents`] leads from any figure back to the files and submissions it stands on.

use base::{Digest, Id, Kind as IdKind, Timestamp};
use serde::{Deserialize, Serialize};

use crate::Variable;

/// What an identity of a snapshot identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SnapshotKind;
impl IdKind for SnapshotKind {
    const NAME: &'static str = "snapshot";
}

/// The identity of a snapshot.
pub type SnapshotId = Id<SnapshotKind>;

/// A frozen dataset.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Its identity.
    pub id: SnapshotId,
    /// The digest of its content as stored; also its address.
    pub content: Digest,
    /// How many bytes that is.
    pub bytes: u64,
    /// How many records.
    pub rows: u64,
    /// Its variables with their roles as they were then.
    pub variables: Vec<Variable>,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it (an account's identity, never a name).
    pub made_by: String,
    /// From what, and how.
    pub origin: Origin,
}

/// What a snapshot was made from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "made_from")]
pub enum Origin {
    /// A file that somebody brought.
    File {
        /// Its name as it came.
        name: String,
        /// The digest of its bytes as they came.
        digest: Digest,
        /// The form version it was read against, when there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instrument: Option<String>,
    },
    /// Submissions to an instrument.
    Submissions {
        /// The instrument and its version.
        instrument: String,
        /// How many submissions are in it.
        submissions: u64,
        /// How many were left out because they are withdrawn or not permitted.
        left_out: u64,
        /// How many may be used but were rejected in review, and so left out.
        #[serde(default)]
        rejected: u64,
        /// The moment at which permission was asked for each.
        asked_at: Timestamp,
    },
    /// Another snapshot, processed.
    Processed {
        /// The snapshot it was made from.
        from: Digest,
        /// The digest of the cleaning log that was replayed.
        log: Digest,
        /// How many entries had an effect.
        applied: u64,
        /// How many rows were taken out.
        removed: u64,
        /// Other snapshots whose columns were joined to it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        joined: Vec<Digest>,
        /// How many submissions were left out because they were rejected in review.
        #[serde(default)]
        rejected: u64,
    },
}

impl Snapshot {
    /// The content of the snapshots it was made from; none when it came from outside.
    pub fn parents(&self) -> Vec<Digest> {
        match &self.origin {
            Origin::File { .. } | Origin::Submissions { .. } => Vec::new(),
            Origin::Processed { from, joined, .. } => {
                [*from].into_iter().chain(joined.iter().copied()).collect()
            }
        }
    }
}

/// The way back from a snapshot to where its data came from: itself first, then its parents, each once.
/// `find` gives the snapshot of a content; what it does not know ends the walk there.
pub fn lineage<'a>(start: &'a Snapshot, find: impl Fn(&Digest) -> Option<&'a Snapshot>) -> Vec<&'a Snapshot> {
    let mut out = vec![start];
    let mut at = 0;
    while at < out.len() {
        for parent in out[at].parents() {
            if out.iter().any(|s| s.content == parent) {
                continue;
            }
            out.extend(find(&parent));
        }
        at += 1;
    }
    out
}
