//! Releases that were opened stay open: reading one checks every figure of it against its digest, and lists of all
//! releases are asked for often.
//!
//! What is kept belongs to a record at its version; a record that was written again is opened again. The store is asked
//! for versions alone, so that a change by another node counts at once. In memory, up to a limit; beyond it a release is
//! opened each time.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base::Id;
use protect::Release;
use uuid::Uuid;

use super::ReleaseRecord;
use crate::ports::{Query, RecordKind, Stored};
use crate::{App, Result};

/// Bytes of releases as JSON that are kept open together; in memory they take some times as much.
const MOST: usize = 64 * 1024 * 1024;
/// Records that are read at once.
const PIECE: usize = 100;

#[derive(Debug)]
struct Open {
    version: u64,
    bytes: usize,
    release: Arc<Release>,
}

/// The releases that are open.
#[derive(Debug, Default)]
pub struct Opened {
    all: Mutex<BTreeMap<Uuid, Open>>,
    times: AtomicU64,
}

impl Opened {
    /// How many releases were opened since the program began: a list of what is known opens none.
    pub fn times(&self) -> u64 {
        self.times.load(Ordering::Relaxed)
    }

    fn known(&self, id: Uuid, version: u64) -> Option<Arc<Release>> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let open = all.get(&id).filter(|o| o.version == version)?;
        Some(Arc::clone(&open.release))
    }

    /// Opens a record, or gives what is open already.
    ///
    /// # Errors
    /// Findings when what is stored is not what was stored.
    pub(crate) fn open(&self, record: &Stored<ReleaseRecord>) -> Result<Arc<Release>> {
        let id = record.id.uuid();
        if let Some(open) = self.known(id, record.version) {
            return Ok(open);
        }
        let release = Arc::new(record.open()?);
        self.times.fetch_add(1, Ordering::Relaxed);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&id);
        let there: usize = all.values().map(|o| o.bytes).sum();
        let bytes = record.json.len();
        if there + bytes <= MOST {
            let (version, release) = (record.version, Arc::clone(&release));
            all.insert(
                id,
                Open {
                    version,
                    bytes,
                    release,
                },
            );
        }
        Ok(release)
    }
}

/// The releases that a query finds, in its order; only those are read whose version is new.
pub(super) async fn opened(app: &App, query: &Query) -> Result<Vec<Arc<Release>>> {
    let there = app.store.versions(RecordKind::Release, query).await?;
    let mut found: BTreeMap<Uuid, Arc<Release>> = BTreeMap::new();
    let mut unknown = Vec::new();
    for (id, version) in &there {
        match app.opened.known(*id, *version) {
            Some(open) => drop(found.insert(*id, open)),
            None => unknown.push(Id::<ReleaseRecord>::new(*id)),
        }
    }
    for some in unknown.chunks(PIECE) {
        let these = Query::these(some.iter().copied());
        for record in app.store.list::<ReleaseRecord>(these).await? {
            found.insert(record.id.uuid(), app.opened.open(&record)?);
        }
    }
    // What was removed meanwhile is not there.
    Ok(there
        .iter()
        .filter_map(|(id, _)| found.get(id).cloned())
        .collect())
}
