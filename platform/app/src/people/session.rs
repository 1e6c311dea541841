//! A signed-in browser.

use base::{Digest, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Account;
use crate::ports::{Record, RecordKind};

/// Seconds for which a session lives after it was last renewed: two weeks.
pub(super) const LIFE: i64 = 14 * 24 * 3600;
/// Seconds after which a session gets a new token: one day.
pub(super) const RENEW: i64 = 24 * 3600;

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
