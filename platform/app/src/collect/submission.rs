//! What was said, and under what permission.

use base::{Digest, Id, Language, Timestamp};
use form::engine::Answers;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::review::{Comment, ReviewState, Reviewed};
use super::{CommunityConsent, Instrument, SealedGroup, TakenBackFor};
use crate::entities::KeptEntity;
use crate::ports::{Record, RecordKind};

/// How a submission came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Through the pages of this site.
    Page,
    /// From a device or a program, as XML.
    Device,
    /// From a file that another program exported.
    File,
}

/// Where a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubmissionState {
    /// Stored.
    Received,
    /// Taken back: answers and key are destroyed, this record alone remains.
    Withdrawn,
    /// Deleted because the time is over for which people were told that it is kept.
    Ended,
}

impl SubmissionState {
    /// Its name in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
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
    /// The language it was answered in; [`Language::undetermined`] where the client did not say.
    pub language: Language,
    /// Where it stands.
    pub state: SubmissionState,
    /// The answers, typed and recalculated; empty once it was withdrawn.
    pub answers: Answers,
    /// Who handed it in.
    #[serde(default, skip_serializing_if = "Sender::is_unknown")]
    pub sender: Sender,
    /// The files that are here, of those that the answers name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<SentFile>,
    /// The things in lists that it made or changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entities: Vec<Id<KeptEntity>>,
    /// How it was handed in anew, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub editions: Vec<Id<Edition>>,
    /// The identity that the client gave the newest edition; `None` = it was never handed in anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<String>,
    /// Where its review stands.
    #[serde(default, skip_serializing_if = "ReviewState::is_received")]
    pub review: ReviewState,
    /// Who said so; `None` = nobody has looked since it was handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<Reviewed>,
    /// What was said about it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// What only the holder of a key can read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sealed: Vec<SealedGroup>,
}

impl Submission {
    /// The identity that an edit has to replace.
    pub fn current(&self) -> &str {
        self.newest.as_deref().unwrap_or(&self.instance_id)
    }

    /// What a submission that was taken back is found by: its identity may not say who it was.
    pub(super) fn withdrawn_name(instance_id: &str) -> String {
        format!("withdrawn:{}", Digest::of(instance_id.as_bytes()))
    }

    /// Leaves nothing of what was said: the answers, the files with their keys, who sent it. What was received lies
    /// sealed beside it; `erase` destroys those keys too.
    pub(super) fn empty(&mut self, state: SubmissionState) -> Vec<Id<Edition>> {
        self.state = state;
        self.answers = Answers::default();
        self.instance_id = Self::withdrawn_name(&self.instance_id);
        // With their keys the files go too.
        self.files.clear();
        self.sender = Sender::default();
        self.newest = None;
        self.review = ReviewState::default();
        self.reviewed = None;
        self.comments.clear();
        self.sealed.clear();
        self.entities.clear();
        std::mem::take(&mut self.editions)
    }

    /// Under which identity the XML as received is sealed.
    pub fn sealed_under(&self) -> Uuid {
        self.editions.last().map_or(self.id.uuid(), |e| e.uuid())
    }
}

/// Who handed a submission in, as far as a device or an account says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The account or the device's key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Uuid>,
    /// What the device calls itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

impl Sender {
    fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

/// A file that came with a submission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// Its name, as the answers have it.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// Its bytes.
    pub size: u64,
    /// The digest of its bytes.
    pub content: Digest,
    /// The object that holds it, sealed.
    pub object: Digest,
    /// The key that opens the object, in hexadecimal digits; it goes with the submission.
    pub key: String,
}

/// A submission handed in anew; the XML lies sealed under its identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    /// Its identity.
    pub id: Id<Edition>,
    /// The instrument.
    pub instrument: Id<Instrument>,
    /// The submission.
    pub submission: Id<Submission>,
    /// The identity that the client gave it.
    pub instance_id: String,
    /// The digest of the XML as received.
    pub content: Digest,
    /// When it was received.
    pub received_at: Timestamp,
    /// Who handed it in.
    pub sender: Sender,
}

impl Edition {
    /// Leaves nothing but that its identity was here, so that it does not come again.
    pub(super) fn empty(&mut self) {
        self.instance_id = Submission::withdrawn_name(&self.instance_id);
        self.content = Digest::of(b"");
        self.sender = Sender::default();
    }
}

impl base::Kind for Edition {
    const NAME: &'static str = "edition";
}

impl Record for Edition {
    const KIND: RecordKind = RecordKind::Edition;
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
        Some(self.submission.to_string())
    }
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
    /// What stands is found by where its review stands; [`ReviewState::standing`] finds all of it.
    fn state(&self) -> Option<String> {
        let name = match self.state {
            SubmissionState::Received => self.review.as_str(),
            SubmissionState::Withdrawn | SubmissionState::Ended => self.state.as_str(),
        };
        Some(name.to_owned())
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
    /// The community's consent under which it was handed in, where somebody answered for a community.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub community: Option<Id<CommunityConsent>>,
    /// What was taken back through who works there, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back_for: Vec<TakenBackFor>,
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
    /// What stands on a community's consent is found by it.
    fn state(&self) -> Option<String> {
        self.community.map(|id| id.to_string())
    }
}
