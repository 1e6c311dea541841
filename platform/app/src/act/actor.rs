//! Actors and the roles that accounts have on initiatives.

use std::fmt;
use std::str::FromStr;

use base::Id;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Reads;
use crate::devices::DeviceKey;
use crate::people::Account;
use crate::ports::{Record, RecordKind};

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A person with an account.
    Account {
        /// The account.
        id: Id<Account>,
        /// Whether the account administers this site.
        admin: bool,
    },
    /// A telephone or a program with a key for one initiative: it collects there, and does nothing else.
    Device {
        /// The key.
        id: Id<DeviceKey>,
        /// The initiative.
        initiative: Uuid,
    },
    /// The site itself: a job, a command of the operator.
    System,
    /// A visitor, or a respondent without an account.
    Anonymous,
}

impl Actor {
    /// The account, if the actor has one.
    pub fn account(&self) -> Option<Id<Account>> {
        match self {
            Self::Account { id, .. } => Some(*id),
            Self::Device { .. } | Self::System | Self::Anonymous => None,
        }
    }
}

/// As the log writes it: `account:<id>`, `device:<id>`, `system` or `anonymous`.
impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Account { id, .. } => write!(f, "account:{id}"),
            Self::Device { id, .. } => write!(f, "device:{id}"),
            Self::System => f.write_str("system"),
            Self::Anonymous => f.write_str("anonymous"),
        }
    }
}

/// What an account may do on an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Leads it; may do everything that the other roles may.
    Coordinator,
    /// Works with the data: checks, analyses, protects; may also collect and view.
    DataManager,
    /// Collects submissions.
    Collector,
    /// Reads what was handed in, as far as its grant says, and does nothing else.
    Reader,
    /// Sees what the initiative works on.
    Viewer,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] = [
        Self::Coordinator,
        Self::DataManager,
        Self::Collector,
        Self::Reader,
        Self::Viewer,
    ];

    /// The role's name in addresses and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::DataManager => "data_manager",
            Self::Collector => "collector",
            Self::Reader => "reader",
            Self::Viewer => "viewer",
        }
    }

    /// Whether who has this role may act as one who has the other.
    pub const fn covers(self, other: Self) -> bool {
        match self {
            Self::Coordinator => true,
            Self::DataManager => !matches!(other, Self::Coordinator),
            Self::Collector => matches!(other, Self::Collector),
            Self::Reader => matches!(other, Self::Reader),
            Self::Viewer => matches!(other, Self::Viewer),
        }
    }
}

impl FromStr for Role {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|r| r.as_str() == s).ok_or(())
    }
}

/// An account has a role on an initiative. At most one grant for each account, role and initiative.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleGrant {
    /// Its identity.
    pub id: Id<RoleGrant>,
    /// The initiative.
    pub initiative: Uuid,
    /// The account.
    pub account: Id<Account>,
    /// The role.
    pub role: Role,
    /// Whether they are paid for it; absent until somebody said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works_as: Option<WorksAs>,
    /// Of a reader: what they read; absent until somebody said so, and then nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reads: Option<Reads>,
}

/// How somebody works for an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorksAs {
    /// Paid by the organiser.
    Staff,
    /// Gives their time, as a member of the community or another volunteer.
    Volunteer,
}

impl WorksAs {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Staff, Self::Volunteer];

    /// Its name on the wire and in the log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Volunteer => "volunteer",
        }
    }

    /// That of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|w| w.as_str() == name)
    }
}

impl RoleGrant {
    /// What the grant is found by.
    pub fn name_of(account: Id<Account>, role: Role) -> String {
        format!("{account} {}", role.as_str())
    }
}

impl base::Kind for RoleGrant {
    const NAME: &'static str = "role_grant";
}

impl Record for RoleGrant {
    const KIND: RecordKind = RecordKind::RoleGrant;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.initiative)
    }
    fn name(&self) -> Option<String> {
        Some(Self::name_of(self.account, self.role))
    }
    fn state(&self) -> Option<String> {
        Some(self.account.to_string())
    }
}
