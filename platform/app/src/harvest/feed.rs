//! The feed: every record once, in the order in which the log has them, those of others with the signatures they came
//! with. Where to go on is a place of the log, so nothing can slip in before it.

use std::collections::BTreeSet;

use base::Id;
use harvest::{Instance, Origin, Page, SignedInstance};
use serde_json::Value;

use super::shared::{Shared, Way};
use super::source::Source;
use crate::log::Entry;
use crate::ports::Query;
use crate::{App, Result, Verb};

/// A page goes on until it has so many records, and ends with a whole act.
const PAGE: usize = 100;
/// Entries of the log that are read at once.
const PIECE: u64 = 500;
/// Entries that are looked through for one page.
const REACH: u64 = 20_000;
/// Where nothing came, the place moves in steps of so many entries, so that an unchanged feed has an unchanged page.
const STEP: u64 = 10_000;

/// The records whose newest version was written at this place of the log or after it.
///
/// # Errors
/// When the store cannot be read.
pub async fn read_feed(app: &App, after: u64) -> Result<Page> {
    let size = app.store.head().await?.map_or(0, |h| h.head.size);
    if after > size {
        // The log is shorter than the asker remembers: it was restored from a backup. Begin anew.
        return Ok(Page {
            records: Vec::new(),
            next: 0,
            end: false,
        });
    }
    let (mut next, mut records) = (after, Vec::new());
    'page: while next < size && next - after < REACH {
        for entry in app.store.entries(next..next + PIECE).await? {
            next = entry.seq + 1;
            records.extend(written_by(app, &entry).await?);
            if records.len() >= PAGE {
                break 'page;
            }
        }
    }
    let end = next >= size;
    if end && records.is_empty() {
        next = after.max(size - size % STEP);
    }
    Ok(Page { records, next, end })
}

/// The records that an entry wrote, as far as nothing newer was written since.
async fn written_by(app: &App, entry: &Entry) -> Result<Vec<Value>> {
    let writes = [Verb::ShareRecords.name(), Verb::Harvest.name()];
    if !writes.contains(&entry.verb.as_str()) {
        return Ok(Vec::new());
    }
    let facts: Value = serde_json::from_str(&entry.facts).unwrap_or_default();
    let ids = facts["records"].as_array().into_iter().flatten();
    let ids: Vec<Id<Shared>> = ids.filter_map(|id| id.as_str()?.parse().ok()).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let batch = facts["batch"].as_str().unwrap_or_default();
    let rows = app.store.list::<Shared>(Query::these(ids)).await?;
    let current = rows.iter().filter(|r| r.batch.to_string() == batch);
    Ok(current.map(|r| r.signed.value()).collect())
}

/// What this instance says about itself: its key, where it is, and whose records it hands on.
///
/// # Errors
/// When the store cannot be read.
pub async fn describe(app: &App, name: &str, address: &str) -> Result<SignedInstance> {
    let key = super::key(app);
    let sources = app.store.list::<Source>(Query::all()).await?;
    // Nobody vouches for a key that no longer counts.
    let mut known = BTreeSet::from([key]);
    known.extend(
        sources
            .iter()
            .filter(|s| s.revoked.is_some())
            .map(|s| s.itself.key),
    );
    let all = sources
        .iter()
        .filter(|s| s.revoked.is_none())
        .flat_map(|s| std::iter::once(&s.itself).chain(&s.origins));
    let origins: Vec<Origin> = all.filter(|o| known.insert(o.key)).cloned().collect();
    let instance = Instance {
        itself: Origin {
            key,
            name: name.to_owned(),
            address: address.to_owned(),
        },
        origins,
        at: app.now(),
    };
    let signature = app.store.sign(&instance.bytes());
    Ok(instance.signed(&signature))
}

/// Every record that is handed on, oldest first.
pub(super) async fn all_records(app: &App) -> Result<Vec<Value>> {
    let all = app.store.list::<Shared>(Query::all()).await?;
    let mut all: Vec<Shared> = all.into_iter().map(|s| s.value).collect();
    all.sort_by_key(|s| (s.way != Way::Own, s.id));
    Ok(all.iter().map(|s| s.signed.value()).collect())
}
