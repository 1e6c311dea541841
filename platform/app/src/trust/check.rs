//! Hold one thing of another instance against its signed head.

use base::{Digest, Finding, Findings, Place};
use serde_json::Value;

use super::code;
use super::follow::{Remote, follow, json};
use super::wire::{HeadWire, ProofWire, ProofsWire};
use crate::Result;
use crate::log::{leaf_hash, verify_inclusion};

/// What was checked.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The head that it was held against; remember it when nothing was found.
    pub head: HeadWire,
    /// The entries, the newest first, as the log has them.
    pub entries: Vec<Value>,
    /// What does not hold; empty when all does.
    pub findings: Findings,
}

/// One entry, by its place.
///
/// # Errors
/// As [`follow`].
pub async fn check_entry(remote: &dyn Remote, known: Option<&HeadWire>, seq: u64) -> Result<Checked> {
    proved(remote, known, &format!("/log/{seq}/proof.json")).await
}

/// A decision, by the identity of its motion.
///
/// # Errors
/// As [`follow`].
pub async fn check_decision(remote: &dyn Remote, known: Option<&HeadWire>, id: &str) -> Result<Checked> {
    proved(remote, known, &format!("/log/proofs.json?kind=motion&name={id}")).await
}

/// What stands behind a receipt, by its code.
///
/// # Errors
/// As [`follow`].
pub async fn check_receipt(remote: &dyn Remote, known: Option<&HeadWire>, receipt: &str) -> Result<Checked> {
    proved(remote, known, &format!("/my-data/{receipt}/proof.json")).await
}

/// A release, by its name in the address: the newest entry about it must hold the digest of what is shown.
///
/// # Errors
/// As [`follow`].
pub async fn check_release(remote: &dyn Remote, known: Option<&HeadWire>, slug: &str) -> Result<Checked> {
    let shown = Digest::of(&remote.get(&format!("/releases/{slug}/release.json")).await?).to_string();
    let mut checked = proved(
        remote,
        known,
        &format!("/log/proofs.json?kind=release&name={slug}"),
    )
    .await?;
    let newest = checked.entries.iter().max_by_key(|e| e["seq"].as_u64());
    if newest.is_none_or(|e| e["facts"]["digest"] != shown.as_str()) {
        let finding = Finding::error(code::CONTENT).at(Place::whole().with("release", slug));
        checked.findings.push(finding.with("digest", shown));
    }
    Ok(checked)
}

async fn proved(remote: &dyn Remote, known: Option<&HeadWire>, path: &str) -> Result<Checked> {
    let ProofsWire { head, proofs } = json(remote, path).await?;
    let (head, mut findings) = follow(remote, known, Some(head)).await?;
    findings.extend(
        proofs
            .iter()
            .filter(|p| !holds(p, &head))
            .map(not_included)
            .collect::<Findings>(),
    );
    if proofs.is_empty() {
        findings.push(Finding::error(code::INCLUSION).at(Place::whole().with("file", path)));
    }
    let read = |p: &ProofWire| p.bytes.as_deref().and_then(|b| serde_json::from_str(b).ok());
    Ok(Checked {
        entries: proofs.iter().filter_map(read).collect(),
        head,
        findings,
    })
}

/// Whether the bytes are the leaf's and the path leads from it to the root.
fn holds(proof: &ProofWire, head: &HeadWire) -> bool {
    let own = proof
        .bytes
        .as_ref()
        .is_none_or(|bytes| leaf_hash(bytes.as_bytes()) == proof.leaf);
    own && verify_inclusion(proof.leaf, proof.seq, head.size, &proof.path, head.root)
}

fn not_included(proof: &ProofWire) -> Finding {
    let seq = i64::try_from(proof.seq).unwrap_or(i64::MAX);
    Finding::error(code::INCLUSION).at(Place::whole().with("entry", seq))
}
