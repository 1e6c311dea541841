//! What was said, and under what permission.

use base::{Digest, Id, Language, Timestamp};
use form::engine::Answers;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Instrument;
use crate::ports::{Record, RecordKind};

/// How a submission came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Through the pages of this site.
    Page,
    /// From a device or a program, as XML.
    Device,
}

/// Where a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubmissionState {
    /// Stored.
    Received,
    /// Taken back: answers and key are destroyed, this record alone remains.
    Withdrawn,
}

impl SubmissionState {
    /// Its name in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// What was said. The XML as received lies sealed beside it, under the same identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Submission {
    /// Its identity.
    pub id: Id<Submission>,
    /// The instrument at its version.
    pub instrument: Id<Instrument>,
    /// The identity that the client gave it.
    pub instance_id: String,
    /// The digest of the XML as received: the same submission sent twice is stored once.
    pub content: Digest,
    /// When it was received.
    pub received_at: Timestamp,
    /// How it came.
    pub channel: Channel,
    /// The language it was answered in, where that is known.
    pub language: Language,
    /// Where it stands.
    pub state: SubmissionState,
    /// The answers, typed and recalculated; empty once it was withdrawn.
    pub answers: Answers,
}

impl base::Kind for Submission {
    const NAME: &'static str = "submission";
}

impl Record for Submission {
    const KIND: RecordKind = RecordKind::Submission;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.instance_id.clone())
    }
    fn state(&self) -> Option<String> {
        Some(self.state.as_str().to_owned())
    }
}

/// The consent record of a submission, found by the digest of its receipt's code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptConsent {
    /// Its identity.
    pub id: Id<KeptConsent>,
    /// The submission.
    pub submission: Id<Submission>,
    /// The digest of the receipt's code; who holds the code may see and withdraw.
    pub receipt: Digest,
    /// What was agreed.
    pub record: consent::Record,
}

impl base::Kind for KeptConsent {
    const NAME: &'static str = "consent_record";
}

impl Record for KeptConsent {
    const KIND: RecordKind = RecordKind::ConsentRecord;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.submission.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.receipt.to_string())
    }
}
