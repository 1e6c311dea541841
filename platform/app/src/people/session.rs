//! A signed-in browser.

use base::{Digest, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Account, Device};
use crate::ports::{Record, RecordKind};

/// Seconds for which a session lives after it was last renewed: two weeks.
pub(super) const LIFE: i64 = 14 * 24 * 3600;
/// Seconds after which a session gets a new token: one day.
pub(super) const RENEW: i64 = 24 * 3600;

/// Seconds for which a sign-in waits for its second step: ten minutes.
pub(super) const PATIENCE: i64 = 600;
/// Seconds after a link was used in which a new password may be set without the old one: twenty minutes.
pub(super) const FRESH: i64 = 1200;

/// How far the sign-in is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Done.
    #[default]
    Open,
    /// The second step is missing: the session is nobody's yet.
    SecondStep,
}

/// By what somebody signed in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedBy {
    /// The password.
    #[default]
    Password,
    /// A link that was sent by e-mail.
    Link,
    /// A passkey, and nothing else.
    Passkey,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its identity.
    pub id: Id<Session>,
    /// Whose.
    pub account: Id<Account>,
    /// The digest of its token.
    pub token: Digest,
    /// When the token was made.
    pub renewed: Timestamp,
    /// When it ends.
    pub expires: Timestamp,
    /// When it began.
    #[serde(default)]
    pub made: Timestamp,
    /// On which device.
    #[serde(default)]
    pub device: Device,
    /// How far the sign-in is.
    #[serde(default)]
    pub stage: Stage,
    /// By what.
    #[serde(default)]
    pub by: SignedBy,
}

impl base::Kind for Session {
    const NAME: &'static str = "session";
}

impl Record for Session {
    const KIND: RecordKind = RecordKind::Session;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.account.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
}

/// The moment so many seconds later.
pub(super) fn later(at: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_microsecond(
        at.as_microsecond()
            .saturating_add(seconds.saturating_mul(1_000_000)),
    )
    .unwrap_or(Timestamp::MAX)
}
