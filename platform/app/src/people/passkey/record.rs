//! What is kept of a passkey, and of a question that waits for one.

use base::{Digest, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::proof::Key;
use crate::people::{Account, Session};
use crate::ports::{Record, RecordKind};

/// A passkey: the public half only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// Its identity here.
    pub id: Id<Passkey>,
    /// Whose.
    pub account: Id<Account>,
    /// How its device calls it (base64url).
    pub credential: String,
    /// The public key.
    pub key: Key,
    /// How often the device says it was used; many say zero for ever.
    pub counter: u32,
    /// Whether it is kept on several devices.
    pub synced: bool,
    /// What its owner calls it.
    pub called: String,
    /// When it was made.
    pub made: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

impl base::Kind for Passkey {
    const NAME: &'static str = "passkey";
}

impl Record for Passkey {
    const KIND: RecordKind = RecordKind::Passkey;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.account.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.credential.clone())
    }
}

/// What a passkey is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To be added to an account.
    Add {
        /// Whose.
        account: Id<Account>,
        /// How it will be called.
        called: String,
    },
    /// To be the second step of a session that waits.
    Step {
        /// Which.
        session: Id<Session>,
    },
    /// To sign in with nothing else.
    Alone,
}

/// A question to a device: random, answered once, within minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Its identity.
    pub id: Id<Challenge>,
    /// The digest of its random bytes.
    pub token: Digest,
    /// What for.
    pub purpose: Purpose,
    /// When it ends.
    pub expires: Timestamp,
}

impl base::Kind for Challenge {
    const NAME: &'static str = "challenge";
}

impl Record for Challenge {
    const KIND: RecordKind = RecordKind::Challenge;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
}
