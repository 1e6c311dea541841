//! Follow another instance's log: its newest head against the one that was seen last.

use async_trait::async_trait;
use base::{Code, Finding, Findings, Place};
use serde::de::DeserializeOwned;

use super::code;
use super::wire::{GrowthWire, HeadWire};
use crate::log::verify_consistency;
use crate::{AppError, Result};

/// Another instance, read over the network.
#[async_trait]
pub trait Remote: Send + Sync {
    /// What stands at an address of it, which begins with `/`.
    ///
    /// # Errors
    /// `NotFound` when there is nothing; `Environment` when it cannot be reached.
    async fn get(&self, path: &str) -> Result<Vec<u8>>;
}

/// What stands at an address, read as JSON.
pub(super) async fn json<T: DeserializeOwned>(remote: &dyn Remote, path: &str) -> Result<T> {
    let bytes = remote.get(path).await?;
    serde_json::from_slice(&bytes).map_err(|e| {
        let at = Place::whole().with("file", path);
        AppError::finding(
            Finding::error(code::UNREADABLE)
                .at(at)
                .with("error", e.to_string()),
        )
    })
}

/// The newest head, or the given one, and everything that is wrong with it: its signature, its key, and whether it
/// continues the head that was seen last. Remember it only when nothing is.
///
/// # Errors
/// When the other side cannot be reached, or its answer cannot be read.
pub async fn follow(
    remote: &dyn Remote,
    known: Option<&HeadWire>,
    head: Option<HeadWire>,
) -> Result<(HeadWire, Findings)> {
    let head = match head {
        Some(head) => head,
        None => json(remote, "/log/head.json").await?,
    };
    let mut findings = Findings::none();
    if head.read().is_none() {
        findings.push(about(code::SIGNATURE, &head));
    }
    if let Some(known) = known {
        findings.extend(against(remote, known, &head).await?);
    }
    Ok((head, findings))
}

async fn against(remote: &dyn Remote, known: &HeadWire, head: &HeadWire) -> Result<Findings> {
    let mut findings = Findings::none();
    if known.key != head.key {
        findings.push(about(code::KEY, head).with("before", known.key.as_str()));
    }
    // An older head is no fault by itself: proofs may have been made a moment ago.
    let (old, new) = if known.size <= head.size {
        (known, head)
    } else {
        (head, known)
    };
    let path = if old.size == new.size {
        Vec::new()
    } else {
        let address = format!("/log/consistency?from={}&to={}", old.size, new.size);
        match json::<GrowthWire>(remote, &address).await {
            Ok(growth) => growth.path,
            Err(AppError::NotFound { .. }) => {
                findings.push(about(code::HISTORY, head).with("before", known.size.to_string()));
                return Ok(findings);
            }
            Err(fault) => return Err(fault),
        }
    };
    if !verify_consistency(old.size, old.root, new.size, new.root, &path) {
        findings.push(about(code::HISTORY, head).with("before", known.size.to_string()));
    }
    Ok(findings)
}

fn about(code: Code, head: &HeadWire) -> Finding {
    let size = i64::try_from(head.size).unwrap_or(i64::MAX);
    Finding::error(code)
        .at(Place::whole().with("entry", size))
        .with("key", head.key.as_str())
}
