//! Recompute the log from its entries and hold it against every signed head; check every object's content.

use base::{Code, Finding, Findings, Place};

use super::{Frontier, LogKey, SignedHead, code};
use crate::ports::Query;
use crate::publish::ReleaseRecord;
use crate::{App, Result};

/// What verification found about the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Entries that were read.
    pub entries: u64,
    /// Signed heads that were checked.
    pub heads: u64,
    /// Files that were checked.
    pub objects: u64,
    /// Releases that were opened by their digest.
    pub releases: u64,
    /// What does not hold; empty when all is sound.
    pub findings: Findings,
}

/// Entries and heads are read in pieces of this many.
const PIECE: u64 = 1000;

/// Verifies log, heads, files and releases.
///
/// # Errors
/// Only when something cannot be read; what does not hold is a finding.
pub async fn verify(app: &App, key: LogKey) -> Result<Verified> {
    let mut walk = Walk {
        app,
        key,
        frontier: Frontier::default(),
        heads: 0,
        findings: Findings::none(),
    };
    walk.log().await?;
    let objects = walk.objects().await?;
    let releases = walk.releases().await?;
    Ok(Verified {
        entries: walk.frontier.size(),
        heads: walk.heads,
        objects,
        releases,
        findings: walk.findings,
    })
}

struct Walk<'a> {
    app: &'a App,
    key: LogKey,
    frontier: Frontier,
    heads: u64,
    findings: Findings,
}

impl Walk<'_> {
    async fn log(&mut self) -> Result<()> {
        let store = &self.app.store;
        let mut last_signed = 0;
        loop {
            let from = self.frontier.size();
            let to = from + PIECE;
            let entries = store.entries(from..to).await?;
            let leaves = store.leaves(from..to).await?;
            // One head at most for each entry, so that a piece never has more heads than entries.
            let heads = store.heads(from + 1..to + 1, PIECE).await?;
            let mut heads = heads.iter().peekable();
            for (i, entry) in entries.iter().enumerate() {
                let seq = self.frontier.size();
                if entry.seq != seq {
                    self.find(code::GAP, seq);
                }
                if leaves.get(i) != Some(&entry.leaf()) {
                    self.find(code::LEAF, seq);
                }
                self.frontier.append(entry.leaf());
                while let Some(head) = heads.next_if(|h| h.head.size == self.frontier.size()) {
                    self.head(head);
                    last_signed = head.head.size;
                }
            }
            for beyond in heads {
                self.find(code::GAP, beyond.head.size);
            }
            if (entries.len() as u64) < PIECE {
                break;
            }
        }
        let size = self.frontier.size();
        if store.head().await?.is_some_and(|h| h.head.size > size) {
            self.find(code::GAP, size);
        } else if last_signed < size {
            self.find(code::UNSIGNED, last_signed);
        }
        Ok(())
    }

    fn head(&mut self, head: &SignedHead) {
        self.heads += 1;
        if head.head.root != self.frontier.root() {
            self.find(code::ROOT, head.head.size);
        }
        if !self.key.verifies(head) {
            self.find(code::SIGNATURE, head.head.size);
        }
    }

    async fn objects(&mut self) -> Result<u64> {
        let all = self.app.objects.all().await?;
        for name in &all {
            if self.app.objects.get(*name).await.is_err() {
                self.findings
                    .push(Finding::error(code::OBJECT).at(Place::whole().with("object", name.to_string())));
            }
        }
        Ok(all.len() as u64)
    }

    /// Opens each release by its digest, which stands in the log with every step of its life.
    async fn releases(&mut self) -> Result<u64> {
        let all = self.app.store.list::<ReleaseRecord>(Query::all()).await?;
        for record in &all {
            let entries = self.app.store.entries_about(record.id.uuid(), PIECE).await?;
            let digest = record.digest.to_string();
            if record.open().is_err() || !entries.iter().any(|e| e.facts.contains(&digest)) {
                let at = Place::whole().with("release", record.slug.as_str());
                self.findings.push(Finding::error(code::RELEASE).at(at));
            }
        }
        Ok(all.len() as u64)
    }

    fn find(&mut self, code: Code, place: u64) {
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        self.findings
            .push(Finding::error(code).at(Place::whole().with("entry", place)));
    }
}
