//! Somebody said no: they are counted once, and nothing else is kept.
//!
//! A device sends again what it got no reply to, and a file of another program holds everybody each time that it is
//! exported. So that nobody is counted twice, a mark is kept for each: a digest under the site's key, from which neither
//! who it was nor when can be read.

use std::collections::BTreeSet;

use base::Digest;
use uuid::Uuid;

use super::Instrument;
use crate::ports::Change;
use crate::{App, Result};

/// The count of those who said no.
const REFUSED: &str = "refused";

/// Counts those who said no and were not counted before, by the identities that the client gave; gives what has to be
/// written, and how many are new.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn count_refusals(
    app: &App,
    it: &Instrument,
    identities: impl IntoIterator<Item = &str>,
) -> Result<(Vec<Change>, u64)> {
    let marks: BTreeSet<Uuid> = identities.into_iter().map(|id| mark(app, it, id)).collect();
    let mut changes = Vec::new();
    for mark in marks {
        if app.store.counted(mark, REFUSED).await? == 0 {
            changes.push(Change::CountOnce {
                about: it.id.uuid(),
                what: REFUSED,
                mark,
            });
        }
    }
    let new = changes.len() as u64;
    Ok((changes, new))
}

/// What is kept of an identity. Who has no key of the site cannot try identities on it; Ed25519 signs the same bytes
/// with the same signature (RFC 8032 §5.1.6).
fn mark(app: &App, it: &Instrument, identity: &str) -> Uuid {
    let signed = app
        .store
        .sign(format!("counted refusal 1 {} {identity}", it.id).as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Digest::of(&signed).0[..16]);
    Uuid::from_bytes(bytes)
}
