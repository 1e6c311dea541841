//! A single-use link that makes an account.

use base::{Digest, Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Account, Email};
use crate::act::Role;
use crate::ports::{Record, RecordKind};

/// What the new account will be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Welcome {
    /// The first account of the site, its administrator.
    FirstAccount,
    /// An account without a role.
    Site,
    /// An account that signs in to a seat in a body.
    Seat {
        /// The body.
        body: Uuid,
        /// The seat.
        membership: Uuid,
    },
    /// An account with a role on an initiative.
    Initiative {
        /// The initiative.
        initiative: Uuid,
        /// The role.
        role: Role,
    },
}

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Its identity.
    pub id: Id<Invitation>,
    /// The digest of the token in the link.
    pub token: Digest,
    /// What the new account will be.
    pub welcome: Welcome,
    /// For whom, if it is for one address only.
    pub email: Option<Email>,
    /// Who invites; `None` = the site.
    pub by: Option<Id<Account>>,
    /// When it ends.
    pub expires: Timestamp,
}

impl base::Kind for Invitation {
    const NAME: &'static str = "invitation";
}

impl Record for Invitation {
    const KIND: RecordKind = RecordKind::Invitation;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        match self.welcome {
            Welcome::Initiative { initiative, .. } => Some(initiative),
            Welcome::Seat { body, .. } => Some(body),
            Welcome::FirstAccount | Welcome::Site => None,
        }
    }
    fn name(&self) -> Option<String> {
        Some(self.token.to_string())
    }
    fn state(&self) -> Option<String> {
        let first = matches!(self.welcome, Welcome::FirstAccount);
        Some(if first { "first" } else { "open" }.to_owned())
    }
}
