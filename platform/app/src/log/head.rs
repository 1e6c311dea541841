//! The signed head of the tree: whoever keeps one can prove later that nothing before it was changed.

use base::{Digest, Timestamp};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

/// The tree at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// How many entries it has.
    pub size: u64,
    /// Its root.
    pub root: Digest,
    /// When it was signed.
    pub at: Timestamp,
}

impl Head {
    /// The bytes that are signed: four lines.
    pub fn bytes(&self) -> Vec<u8> {
        format!(
            "counted log head 1\n{}\n{}\n{}\n",
            self.size,
            self.root,
            self.at.as_microsecond()
        )
        .into_bytes()
    }
}

/// A head with the signature of the site's log key (Ed25519, RFC 8032).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHead {
    /// The head.
    pub head: Head,
    /// The signature, 64 bytes.
    pub signature: Vec<u8>,
}

/// The secret that signs heads.
#[derive(Clone)]
pub struct LogSigner(SigningKey);

impl LogSigner {
    /// From 32 secret bytes.
    pub fn new(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// The public half.
    pub fn key(&self) -> LogKey {
        LogKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a head.
    pub fn sign(&self, head: Head) -> SignedHead {
        let signature = self.sign_bytes(&head.bytes()).to_vec();
        SignedHead { head, signature }
    }

    /// Signs bytes, which must say at their beginning what they are.
    pub fn sign_bytes(&self, bytes: &[u8]) -> [u8; 64] {
        self.0.sign(bytes).to_bytes()
    }
}

/// Does not show the secret.
impl std::fmt::Debug for LogSigner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LogSigner({})", self.key())
    }
}

/// The public key that heads are checked with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogKey(pub [u8; 32]);

impl LogKey {
    /// Whether the signature is this key's.
    pub fn verifies(&self, head: &SignedHead) -> bool {
        self.verifies_bytes(&head.head.bytes(), &head.signature)
    }

    /// Whether the signature of bytes is this key's.
    pub fn verifies_bytes(&self, bytes: &[u8], signature: &[u8]) -> bool {
        let Ok(key) = VerifyingKey::from_bytes(&self.0) else {
            return false;
        };
        let Ok(signature) = Signature::from_slice(signature) else {
            return false;
        };
        key.verify_strict(bytes, &signature).is_ok()
    }
}

/// 64 hexadecimal digits.
impl std::fmt::Display for LogKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_head_is_not_signed() {
        let signer = LogSigner::new(&[7; 32]);
        let head = Head {
            size: 3,
            root: Digest::of(b"x"),
            at: Timestamp::UNIX_EPOCH,
        };
        let mut signed = signer.sign(head);
        assert!(signer.key().verifies(&signed));
        assert!(!LogSigner::new(&[8; 32]).key().verifies(&signed));
        signed.head.size = 4;
        assert!(!signer.key().verifies(&signed));
    }
}
