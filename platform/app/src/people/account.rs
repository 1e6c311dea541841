//! An account of this site.

use std::fmt;
use std::str::FromStr;

use base::{Id, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::{Record, RecordKind};

/// An e-mail address in the form in which it is compared: trimmed and in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Email(String);

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = String;
    /// Accepts what can be an address; only a message that arrives proves one. The limit of 254 is
    /// RFC 5321 §4.5.3.1.3 (a path of 256 with its brackets).
    fn from_str(s: &str) -> Result<Self, String> {
        let s = s.trim().to_lowercase();
        let sound = s.len() <= 254
            && s.split_once('@').is_some_and(|(local, domain)| {
                !local.is_empty() && !domain.is_empty() && !domain.contains('@') && !domain.starts_with('.')
            })
            && !s.chars().any(|c| c.is_whitespace() || c.is_control());
        if sound {
            Ok(Self(s))
        } else {
            Err(format!("`{s}` is not an e-mail address"))
        }
    }
}
impl TryFrom<String> for Email {
    type Error = String;
    fn try_from(s: String) -> Result<Self, String> {
        s.parse()
    }
}
impl From<Email> for String {
    fn from(e: Email) -> Self {
        e.0
    }
}
impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its identity; the pseudonym that stands in the log.
    pub id: Id<Account>,
    /// The address it signs in with.
    pub email: Email,
    /// What others call the person.
    pub name: String,
    /// The Argon2id hash of the password (PHC string).
    pub password: String,
    /// Whether it administers this site.
    pub admin: bool,
    /// When it was made.
    pub created: Timestamp,
}

impl base::Kind for Account {
    const NAME: &'static str = "account";
}

impl Record for Account {
    const KIND: RecordKind = RecordKind::Account;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn name(&self) -> Option<String> {
        Some(self.email.to_string())
    }
}
