//! What a device hands in with.

use base::{Digest, Id, Timestamp};
use registry::{Initiative, Round};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::collect::Instrument;
use crate::ports::{Record, RecordKind};

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Fetching the open forms and handing in answers: of the whole initiative, or of one round.
    Collecting(Option<Id<Round>>),
    /// Trying a form that is still a draft; nothing is kept.
    Trying(Id<Instrument>),
}

/// A key; see the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeviceKey {
    /// Its identity, which is also its user name.
    pub id: Id<DeviceKey>,
    /// The initiative.
    pub initiative: Id<Initiative>,
    /// What it is for.
    pub purpose: Purpose,
    /// What people call it: whose device, or which.
    pub name: String,
    /// The digest of its token.
    pub token: Digest,
    /// What HTTP Digest needs of it (`HA1` of RFC 2617 §3.2.2.2, under [`super::digest::REALM`]): the token is 256
    /// random bits, so its hash tells nothing.
    pub ha1: String,
    /// When it was made.
    pub made: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// Whether only the first device that uses it may go on using it.
    pub bound: bool,
    /// The digest of that device's name.
    pub device: Option<Digest>,
    /// When it was taken away.
    pub revoked: Option<Timestamp>,
}

impl DeviceKey {
    /// Whether it works at a time.
    pub fn works(&self, now: Timestamp) -> bool {
        self.revoked.is_none() && now < self.ends
    }

    /// What programs that count by numbers call it: see [`crate::collect::number_of`].
    pub fn number(&self) -> u64 {
        crate::collect::number_of(self.id.uuid())
    }
}

impl base::Kind for DeviceKey {
    const NAME: &'static str = "device_key";
}

impl Record for DeviceKey {
    const KIND: RecordKind = RecordKind::DeviceKey;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
    fn state(&self) -> Option<String> {
        let state = if self.revoked.is_some() {
            "revoked"
        } else {
            "given"
        };
        Some(state.to_owned())
    }
}
