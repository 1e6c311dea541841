//! The log: an append-only list of facts that anyone can verify (RFC 6962, "Certificate Transparency").
//!
//! Every [`Entry`] is a leaf of a Merkle tree; after each transaction the store signs the tree's
//! [`Head`]. Facts are public; what is personal lies outside, [sealed](seal) under a key of its own, and the
//! entry holds only the digest of the sealed bytes: destroying the key leaves the log as it was.
//!
//! Not here: how entries are kept (`store`). Start with [`Frontier`], 30 lines that are the whole tree while
//! it grows; [`verify`] recomputes everything.

pub mod code;
mod entry;
mod head;
mod merkle;
mod openness;
mod prove;
mod sealing;
mod tree;
mod verify;
mod view_log;

pub use entry::{Draft, Entry, Facts, Subject};
pub use head::{Head, LogKey, LogSigner, SignedHead};
pub use merkle::{
    Frontier, consistency_path, inclusion_path, leaf_hash, root_of, verify_consistency, verify_inclusion,
};
pub use openness::{kind_of, may_be_public};
pub use prove::{Growth, Proof, prove_entry, prove_growth, prove_receipt, prove_subject};
pub use sealing::{seal, unseal};
pub use tree::Tree;
pub use verify::{Verified, verify};
pub use view_log::{LogFilter, LogPage, Seen, read_log, view_entries, view_log};
