//! The public half of the key by which an instance is known.

use std::fmt;
use std::str::FromStr;

use base::Digest;
use serde::{Deserialize, Serialize};

/// A public key (Ed25519, 32 bytes), written as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key([u8; 32]);

impl Key {
    /// A key.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What people compare over the telephone: the first half of the key's SHA-256 in eight groups of four digits.
    pub fn fingerprint(&self) -> String {
        let digits = Digest::of(&self.0).to_string();
        let group = |at: usize| digits[at * 4..at * 4 + 4].to_owned();
        (0..8).map(group).collect::<Vec<_>>().join(" ")
    }
}

/// 64 hexadecimal digits.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Key {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || "a key has 64 hexadecimal digits".to_owned();
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| wrong())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Key {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_back_and_anything_else_is_none() {
        let key = Key::new([0xab; 32]);
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!(key.fingerprint().len(), 39);
        let long = "g".repeat(64);
        for wrong in ["", "ab", long.as_str(), "é".repeat(32).as_str()] {
            assert!(wrong.parse::<Key>().is_err(), "{wrong}");
        }
    }
}
