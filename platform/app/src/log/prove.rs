//! Proofs for whoever asks: that an entry stands in the log, and that the log only grew.

use base::Digest;

use super::openness::{Openness, kind_of, may_be_public};
use super::{Entry, Seen, SignedHead};
use crate::collect::find_my_data;
use crate::{App, AppError, Result};

/// At most so many entries about one thing are proved at once, the newest.
const MOST: u64 = 50;

/// An entry with the proof that it stands in the log.
#[derive(Debug, Clone)]
pub struct Proof {
    /// The entry, as everybody may see it.
    pub seen: Seen,
    /// The audit path from the leaf up (RFC 6962 §2.1.1).
    pub path: Vec<Digest>,
}

/// The newest head.
async fn newest(app: &App) -> Result<SignedHead> {
    let head = app.store.head().await?;
    head.ok_or_else(|| AppError::not_found("head", "of an empty log"))
}

/// Proves that an entry stands in the log as its newest head covers it.
///
/// # Errors
/// `NotFound` when there is no such entry.
pub async fn prove_entry(app: &App, seq: u64) -> Result<(SignedHead, Proof)> {
    let none = || AppError::not_found("entry", seq);
    let head = newest(app)
        .await
        .ok()
        .filter(|h| seq < h.head.size)
        .ok_or_else(none)?;
    let entry = app.store.entries(seq..seq + 1).await?.pop().ok_or_else(none)?;
    let open = Openness::of(app).covers(&entry).await?;
    Ok((head.clone(), proof(app, &head, entry, open).await?))
}

async fn proof(app: &App, head: &SignedHead, entry: Entry, open: bool) -> Result<Proof> {
    let path = app.tree.inclusion(&*app.store, head.head.size, entry.seq).await?;
    let seen = if open {
        Seen::Open(entry)
    } else {
        Seen::Closed {
            seq: entry.seq,
            leaf: entry.leaf(),
        }
    };
    Ok(Proof { seen, path })
}

/// Proves the newest entries about a public thing, which is named by its identity or by its name.
///
/// # Errors
/// `NotFound` when there is no such thing, or it is not everybody's business.
pub async fn prove_subject(app: &App, kind: &str, name: &str) -> Result<(SignedHead, Vec<Proof>)> {
    let none = || AppError::not_found("subject", name);
    let known = kind_of(kind).filter(|k| may_be_public(*k)).ok_or_else(none)?;
    let row = match name.parse::<uuid::Uuid>() {
        Ok(id) => app.store.row(known, id).await?,
        Err(_) => app
            .store
            .rows(known, &crate::ports::Query::all().named(name).limit(1))
            .await?
            .pop(),
    };
    let about = app.store.entries_about(row.ok_or_else(none)?.id, MOST).await?;
    let newest = about.first().ok_or_else(none)?;
    if !Openness::of(app).covers(newest).await? {
        return Err(none());
    }
    prove_all(app, about).await
}

/// Proves every entry about the submission of a receipt; whoever holds the code may read them.
///
/// # Errors
/// `NotFound` for a code that no receipt has.
pub async fn prove_receipt(app: &App, code: consent::ReceiptCode) -> Result<(SignedHead, Vec<Proof>)> {
    let mine = find_my_data(app, code).await?;
    let about = app.store.entries_about(mine.submission.id.uuid(), MOST).await?;
    prove_all(app, about).await
}

async fn prove_all(app: &App, entries: Vec<Entry>) -> Result<(SignedHead, Vec<Proof>)> {
    let head = newest(app).await?;
    let mut proofs = Vec::new();
    for entry in entries.into_iter().filter(|e| e.seq < head.head.size) {
        proofs.push(proof(app, &head, entry, true).await?);
    }
    Ok((head, proofs))
}

/// The proof that an older tree is a beginning of a newer one.
#[derive(Debug, Clone)]
pub struct Growth {
    /// The size of the older tree.
    pub from: u64,
    /// The size of the newer tree.
    pub to: u64,
    /// The consistency proof (RFC 6962 §2.1.2).
    pub path: Vec<Digest>,
}

/// Proves that nothing before `from` was changed up to `to` (today, when left out): for whoever kept the heads of
/// those sizes.
///
/// # Errors
/// `NotFound` when the log has never had such sizes.
pub async fn prove_growth(app: &App, from: u64, to: Option<u64>) -> Result<Growth> {
    let none = || AppError::not_found("head", from);
    let size = newest(app).await?.head.size;
    let to = to.unwrap_or(size);
    if from == 0 || from > to || to > size {
        return Err(none());
    }
    let path = app.tree.consistency(&*app.store, to, from).await?;
    Ok(Growth { from, to, path })
}
