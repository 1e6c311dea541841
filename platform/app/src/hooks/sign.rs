//! The signature of a message: HMAC-SHA256 over its identity, its moment and its body (Standard Webhooks 1.0, "Signature
//! scheme").

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// What a secret begins with, so that people know it when they see it.
const BEGINS: &str = "whsec_";

/// What messages are signed with; both sides know it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// That of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(format!("{BEGINS}{}", STANDARD.encode(bytes)))
    }

    /// As people give it to the other program.
    pub fn shown(&self) -> &str {
        &self.0
    }
}

/// Does not show the secret.
impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The header `webhook-signature` of a message; `None` when the secret is none.
pub fn signature(secret: &Secret, id: &str, second: i64, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.0.strip_prefix(BEGINS)?).ok()?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).ok()?;
    mac.update(format!("{id}.{second}.{body}").as_bytes());
    Some(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}
