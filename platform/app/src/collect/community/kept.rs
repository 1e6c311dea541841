//! A community's consent as it is kept.

use base::{Digest, Id, Slug, Timestamp};
use consent::{Channel, Collective, Given};
use governance::paper::Paper;
use governance::{Body, Motion};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::collect::Instrument;
use crate::ports::{Record, RecordKind};

/// What a community said to a form, purpose by purpose, and who decided it how. Found by the digest of its code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CommunityConsent {
    /// Its identity.
    pub id: Id<CommunityConsent>,
    /// The form.
    pub instrument: Id<Instrument>,
    /// The questions that it was told: the form's XML. Other questions are another matter.
    pub form: Digest,
    /// Which answer to the form's question `community` means this one; `None` = the form does not ask which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The body that decided, where this site knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Id<Body>>,
    /// Its decision, where it was taken on this site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Id<Motion>>,
    /// The document that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Paper>,
    /// The digest of the code with which the community's body sees it and takes it back.
    pub receipt: Digest,
    /// What was said; given by the community, with body, day and way.
    pub record: consent::Record,
    /// When it was written down.
    pub at: Timestamp,
    /// The account that wrote it down.
    pub by: Option<Uuid>,
    /// What was taken back, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taken_back: Vec<CommunityTookBack>,
}

/// That a community took something back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommunityTookBack {
    /// When.
    pub at: Timestamp,
    /// The account that wrote it down; `None` = with the code.
    pub by: Option<Uuid>,
    /// In which way it was said.
    pub channel: Channel,
    /// What was said; empty where no reason was given.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Only this purpose; `None` = everything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Slug>,
}

/// The state in which a yes stands.
pub(super) const GIVEN: &str = "given";
/// The state in which nothing is allowed any more, or never was.
pub(super) const OVER: &str = "over";

impl CommunityConsent {
    /// Who decided, when and how.
    pub fn decided(&self) -> &Collective {
        match &self.record.given_by {
            Given::Community(decided) => decided,
            Given::Person | Given::Representative { .. } => {
                unreachable!("it is made in `record_community_consent` alone, and its giver never changes")
            }
        }
    }

    /// Whether the community allows anything at a moment.
    pub fn stands(&self, now: Timestamp) -> bool {
        let state = |p: &Slug| self.record.state(p, now);
        self.record
            .purposes()
            .any(|p| state(p).is_some_and(consent::State::permits))
    }

    /// Whether answers to the form as it is may be taken under it: these questions, told in a notice that the form has
    /// or had, and a yes to all that taking part needs.
    pub fn covers(&self, it: &Instrument, now: Timestamp) -> bool {
        let told = self.record.notice_version;
        let told = it.notice.version == told || it.earlier.iter().any(|n| n.version == told);
        let yes = |p: &Slug| self.record.state(p, now).is_some_and(consent::State::permits);
        let mut core = it.notice.purposes.iter().filter(|p| p.core);
        self.form == it.xform && told && self.stands(now) && core.all(|p| yes(&p.id))
    }
}

impl base::Kind for CommunityConsent {
    const NAME: &'static str = "community_consent";
}

impl Record for CommunityConsent {
    const KIND: RecordKind = RecordKind::CommunityConsent;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.instrument.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.receipt.to_string())
    }
    /// Without an end that was agreed, only an event changes it.
    fn state(&self) -> Option<String> {
        let state = if self.stands(Timestamp::MAX) { GIVEN } else { OVER };
        Some(state.to_owned())
    }
}
