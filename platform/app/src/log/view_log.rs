//! Somebody reads the log and checks it: entries, the signed head, proofs. The log is public; the accounts'
//! pseudonyms in it are for people who are signed in.

use base::Digest;

use super::{Entry, SignedHead, consistency_path, inclusion_path};
use crate::act::Actor;
use crate::{App, AppError, Result};

/// Entries on one page.
const PAGE: u64 = 50;

/// A page of the log, newest first.
#[derive(Debug, Clone)]
pub struct LogPage {
    /// The newest head; `None` while the log is empty.
    pub head: Option<SignedHead>,
    /// The entries.
    pub entries: Vec<Entry>,
    /// Where the next, older page begins (`before`).
    pub older: Option<u64>,
}

/// The entries before a place, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn view_log(app: &App, actor: &Actor, before: Option<u64>) -> Result<LogPage> {
    let head = app.store.head().await?;
    let size = head.as_ref().map_or(0, |h| h.head.size);
    let to = before.unwrap_or(size).min(size);
    let from = to.saturating_sub(PAGE);
    let mut entries = app.store.entries(from..to).await?;
    entries.reverse();
    entries.iter_mut().for_each(|e| veil(e, actor));
    Ok(LogPage {
        head,
        entries,
        older: (from > 0).then_some(from),
    })
}

/// A stranger sees that an account acted, not which.
fn veil(entry: &mut Entry, reader: &Actor) {
    if *reader == Actor::Anonymous
        && let Some(kind) = entry.actor.split(':').next()
    {
        entry.actor = kind.to_owned();
    }
}

/// An entry with the proof that it stands in the log.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The entry, as the reader may see it.
    pub entry: Entry,
    /// Its leaf hash.
    pub leaf: Digest,
    /// The bytes behind the leaf; only for a reader who may see the whole entry.
    pub bytes: Option<Vec<u8>>,
    /// The head that it is proved against.
    pub head: SignedHead,
    /// The audit path from the leaf up (RFC 6962 §2.1.1).
    pub path: Vec<Digest>,
}

/// Proves that an entry stands in the log as its newest head covers it. Reads every leaf hash, so its cost
/// grows with the log: a tenth of a second for 100,000 entries.
///
/// # Errors
/// `NotFound` when there is no such entry.
pub async fn prove_entry(app: &App, actor: &Actor, seq: u64) -> Result<Proof> {
    let none = || AppError::not_found("entry", seq);
    let head = app
        .store
        .head()
        .await?
        .filter(|h| seq < h.head.size)
        .ok_or_else(none)?;
    let mut entry = app.store.entries(seq..seq + 1).await?.pop().ok_or_else(none)?;
    let leaves = app.store.leaves(0..head.head.size).await?;
    let path = inclusion_path(&leaves, usize::try_from(seq).unwrap_or(usize::MAX));
    let leaf = entry.leaf();
    let bytes = (*actor != Actor::Anonymous).then(|| entry.bytes());
    veil(&mut entry, actor);
    Ok(Proof {
        entry,
        leaf,
        bytes,
        head,
        path,
    })
}

/// The proof that an older tree is a beginning of today's.
#[derive(Debug, Clone)]
pub struct Growth {
    /// The size of the older tree.
    pub from: u64,
    /// Today's head.
    pub head: SignedHead,
    /// The consistency proof (RFC 6962 §2.1.2).
    pub path: Vec<Digest>,
}

/// Proves that nothing before `from` was changed since: for whoever kept the head of that size.
///
/// # Errors
/// `NotFound` when the log has never had that size.
pub async fn prove_growth(app: &App, from: u64) -> Result<Growth> {
    let none = || AppError::not_found("head", from);
    let head = app
        .store
        .head()
        .await?
        .filter(|h| (1..=h.head.size).contains(&from))
        .ok_or_else(none)?;
    let leaves = app.store.leaves(0..head.head.size).await?;
    let path = consistency_path(&leaves, usize::try_from(from).unwrap_or(usize::MAX));
    Ok(Growth { from, head, path })
}
