//! Secrets that are carried in a link or a cookie.

use std::fmt;
use std::str::FromStr;

use base::Digest;

/// 256 random bits, written as 64 hexadecimal digits. The store keeps only the digest.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

impl Token {
    /// From random bytes.
    pub fn new(random: [u8; 32]) -> Self {
        Self(random)
    }

    /// The random bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// What the store finds it by.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.0)
    }
}

impl FromStr for Token {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(s, &mut bytes).map_err(|_| ())?;
        Ok(Self(bytes))
    }
}

/// The secret itself, for the cookie or the link.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// Does not show the secret.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
