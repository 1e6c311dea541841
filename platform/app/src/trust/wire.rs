//! Heads and proofs as they travel, in JSON.

use base::{Digest, Timestamp};
use serde::{Deserialize, Serialize};

use crate::log::{Growth, Head, LogKey, Proof, Seen, SignedHead};

/// A signed head with the key that signed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadWire {
    /// How many entries the log has.
    pub size: u64,
    /// The root of its tree.
    pub root: Digest,
    /// When it was signed, in microseconds since 1970.
    pub at: i64,
    /// The bytes that were signed, as text.
    pub signed: String,
    /// The signature (Ed25519), in hexadecimal digits.
    pub signature: String,
    /// The key, in hexadecimal digits.
    pub key: String,
}

impl HeadWire {
    /// A head of this site.
    pub fn new(head: &SignedHead, key: LogKey) -> Self {
        Self {
            size: head.head.size,
            root: head.head.root,
            at: head.head.at.as_microsecond(),
            signed: String::from_utf8_lossy(&head.head.bytes()).into_owned(),
            signature: hex::encode(&head.signature),
            key: key.to_string(),
        }
    }

    /// The head and its key, when both can be read and the signature is the key's.
    pub fn read(&self) -> Option<(SignedHead, LogKey)> {
        let mut key = [0; 32];
        hex::decode_to_slice(&self.key, &mut key).ok()?;
        let head = Head {
            size: self.size,
            root: self.root,
            at: Timestamp::from_microsecond(self.at).ok()?,
        };
        let signed = SignedHead {
            head,
            signature: hex::decode(&self.signature).ok()?,
        };
        let key = LogKey(key);
        (head.bytes() == self.signed.as_bytes() && key.verifies(&signed)).then_some((signed, key))
    }
}

/// An entry with its proof. Whoever checks hashes the bytes with a zero byte before them: that is the leaf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofWire {
    /// The place of the entry, from 0.
    pub seq: u64,
    /// The leaf.
    pub leaf: Digest,
    /// The entry, byte for byte as it was hashed; none when it is nobody's business.
    pub bytes: Option<String>,
    /// The audit path from the leaf up (RFC 6962 §2.1.1).
    pub path: Vec<Digest>,
}

impl ProofWire {
    /// A proof as it is handed out.
    pub fn new(proof: &Proof) -> Self {
        let bytes = match &proof.seen {
            Seen::Open(entry) => Some(String::from_utf8_lossy(&entry.bytes()).into_owned()),
            Seen::Closed { .. } => None,
        };
        Self {
            seq: proof.seen.seq(),
            leaf: proof.seen.leaf(),
            bytes,
            path: proof.path.clone(),
        }
    }
}

/// Proofs against one head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofsWire {
    /// The head.
    pub head: HeadWire,
    /// The proofs, the newest entry first.
    pub proofs: Vec<ProofWire>,
}

impl ProofsWire {
    /// Proofs as they are handed out.
    pub fn new(head: &SignedHead, key: LogKey, proofs: &[Proof]) -> Self {
        Self {
            head: HeadWire::new(head, key),
            proofs: proofs.iter().map(ProofWire::new).collect(),
        }
    }
}

/// That an older tree is a beginning of a newer one (RFC 6962 §2.1.2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrowthWire {
    /// The size of the older tree.
    pub from: u64,
    /// The size of the newer tree.
    pub to: u64,
    /// The proof.
    pub path: Vec<Digest>,
}

impl From<Growth> for GrowthWire {
    fn from(growth: Growth) -> Self {
        let Growth { from, to, path } = growth;
        Self { from, to, path }
    }
}
