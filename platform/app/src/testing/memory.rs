//! A store and objects in memory.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use async_trait::async_trait;
use base::{Digest, Timestamp};
use uuid::Uuid;

use crate::log::{Entry, Frontier, Head, LogKey, LogSigner, SignedHead};
use crate::ports::{
    Act, Change, NewObject, Objects, Order, Query, Receipt, RecordKind, Row, Sealed, Store, Unique,
};
use crate::{AppError, Result};

/// A store that forgets at the end.
#[derive(Debug)]
pub struct MemoryStore {
    state: Mutex<State>,
    signer: LogSigner,
}

#[derive(Debug, Clone, Default)]
struct State {
    rows: BTreeMap<(RecordKind, Uuid), Row>,
    counts: BTreeMap<(Uuid, String), u64>,
    sealed: BTreeMap<Uuid, Sealed>,
    entries: Vec<Entry>,
    heads: Vec<SignedHead>,
    frontier: Frontier,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            signer: LogSigner::new(&[1; 32]),
        }
    }
}

impl MemoryStore {
    /// An empty store whose log is signed with a key of its own: another instance.
    pub fn signing(secret: &[u8; 32]) -> Self {
        Self {
            state: Mutex::default(),
            signer: LogSigner::new(secret),
        }
    }

    /// Another store that holds the same now and goes its own way.
    pub fn copy(&self) -> Self {
        Self {
            state: Mutex::new(self.state().clone()),
            signer: self.signer.clone(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn apply(&mut self, change: Change, at: Timestamp) -> Result<()> {
        match change {
            Change::Create { kind, row } => self.create(kind, Row { at, ..row }),
            Change::Update { kind, row } => {
                self.current(kind, row.id, row.version)?;
                self.unique(kind, &row)?;
                self.rows.insert(
                    (kind, row.id),
                    Row {
                        at,
                        version: row.version + 1,
                        ..row
                    },
                );
                Ok(())
            }
            Change::Remove { kind, id, version } => {
                self.current(kind, id, version)?;
                self.rows.remove(&(kind, id));
                Ok(())
            }
            Change::Unless { kind, parent, name } => {
                let taken = |row: &Row| row.parent == Some(parent) && row.name.as_ref() == Some(&name);
                match self.of(kind).any(taken) {
                    true => Err(AppError::conflict(kind.table(), &name)),
                    false => Ok(()),
                }
            }
            Change::Count { about, what, add } => {
                *self.counts.entry((about, what.to_owned())).or_default() += add;
                Ok(())
            }
            Change::CountOnce { about, what, mark } => {
                let once = self.counts.entry((mark, what.to_owned())).or_default();
                let new = *once == 0;
                *once = 1;
                *self.counts.entry((about, what.to_owned())).or_default() += u64::from(new);
                Ok(())
            }
            Change::Seal { of, sealed } => {
                self.sealed.insert(of, sealed);
                Ok(())
            }
            Change::Unseal { of } => {
                if let Some(sealed) = self.sealed.get_mut(&of) {
                    sealed.key = None;
                }
                Ok(())
            }
        }
    }

    fn create(&mut self, kind: RecordKind, row: Row) -> Result<()> {
        if self.rows.contains_key(&(kind, row.id)) {
            return Err(AppError::conflict(kind.table(), row.id));
        }
        self.unique(kind, &row)?;
        self.rows.insert((kind, row.id), row);
        Ok(())
    }

    fn current(&self, kind: RecordKind, id: Uuid, version: u64) -> Result<()> {
        match self.rows.get(&(kind, id)) {
            Some(row) if row.version == version => Ok(()),
            _ => Err(AppError::conflict(kind.table(), id)),
        }
    }

    fn unique(&self, kind: RecordKind, row: &Row) -> Result<()> {
        let clashes = |other: &Row| {
            other.id != row.id
                && other.name.is_some()
                && other.name == row.name
                && (kind.unique() == Unique::Name || (other.parent.is_some() && other.parent == row.parent))
        };
        if kind.unique() != Unique::Nothing && self.of(kind).any(clashes) {
            return Err(AppError::conflict(
                kind.table(),
                row.name.as_deref().unwrap_or_default(),
            ));
        }
        Ok(())
    }

    fn of(&self, kind: RecordKind) -> impl Iterator<Item = &Row> {
        self.rows
            .iter()
            .filter(move |((k, _), _)| *k == kind)
            .map(|(_, row)| row)
    }

    fn found(&self, kind: RecordKind, query: &Query) -> Vec<&Row> {
        let wanted = |row: &&Row| {
            (query.ids.is_empty() || query.ids.contains(&row.id))
                && (query.parents.is_empty() || row.parent.is_some_and(|p| query.parents.contains(&p)))
                && query.name.as_ref().is_none_or(|n| row.name.as_ref() == Some(n))
                && query
                    .prefix
                    .as_ref()
                    .is_none_or(|p| row.name.as_ref().is_some_and(|n| n.starts_with(p)))
                && query.mark.is_none_or(|m| row.marks.contains(&m))
                && (query.states.is_empty() || row.state.as_ref().is_some_and(|s| query.states.contains(s)))
        };
        self.of(kind).filter(wanted).collect()
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn commit(&self, act: Act) -> Result<Receipt> {
        let mut state = self.state();
        let mut next = state.clone();
        let at = act.entry.at;
        for change in act.changes {
            next.apply(change, at)?;
        }
        let seq = next.entries.len() as u64;
        let entry = act.entry.at_place(seq);
        next.frontier.append(entry.leaf());
        next.entries.push(entry);
        let head = Head {
            size: next.frontier.size(),
            root: next.frontier.root(),
            at: next.heads.last().map_or(at, |before| before.head.at.max(at)),
        };
        next.heads.push(self.signer.sign(head));
        *state = next;
        Ok(Receipt { seq })
    }

    async fn row(&self, kind: RecordKind, id: Uuid) -> Result<Option<Row>> {
        Ok(self.state().rows.get(&(kind, id)).cloned())
    }

    async fn rows(&self, kind: RecordKind, query: &Query) -> Result<Vec<Row>> {
        let state = self.state();
        let mut rows: Vec<Row> = state.found(kind, query).into_iter().cloned().collect();
        match query.order {
            Order::Oldest => rows.retain(|r| query.after.is_none_or(|a| r.id > a)),
            Order::Newest => {
                rows.retain(|r| query.after.is_none_or(|a| r.id < a));
                rows.reverse();
            }
            Order::Name => {
                let beyond = |r: &Row| query.after_name.is_none() || r.name > query.after_name;
                rows.retain(beyond);
                rows.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
            }
        }
        let skip = usize::try_from(query.skip).unwrap_or(usize::MAX);
        rows.drain(..skip.min(rows.len()));
        rows.truncate(
            query
                .limit
                .map_or(usize::MAX, |l| usize::try_from(l).unwrap_or(usize::MAX)),
        );
        Ok(rows)
    }

    async fn count(&self, kind: RecordKind, query: &Query) -> Result<u64> {
        Ok(self.state().found(kind, query).len() as u64)
    }

    async fn counted(&self, about: Uuid, what: &str) -> Result<u64> {
        Ok(self
            .state()
            .counts
            .get(&(about, what.to_owned()))
            .copied()
            .unwrap_or(0))
    }

    async fn sealed(&self, of: Uuid) -> Result<Option<Sealed>> {
        Ok(self.state().sealed.get(&of).cloned())
    }

    async fn entries(&self, range: Range<u64>) -> Result<Vec<Entry>> {
        Ok(self
            .state()
            .entries
            .iter()
            .filter(|e| range.contains(&e.seq))
            .cloned()
            .collect())
    }

    async fn entries_about(&self, subject: Uuid, limit: u64) -> Result<Vec<Entry>> {
        let state = self.state();
        let about = state.entries.iter().rev().filter(|e| e.subject.id == subject);
        Ok(about
            .take(usize::try_from(limit).unwrap_or(usize::MAX))
            .cloned()
            .collect())
    }

    async fn leaves(&self, range: Range<u64>) -> Result<Vec<Digest>> {
        Ok(self.entries(range).await?.iter().map(Entry::leaf).collect())
    }

    async fn heads(&self, sizes: Range<u64>, limit: u64) -> Result<Vec<SignedHead>> {
        let state = self.state();
        let heads = state.heads.iter().filter(|h| sizes.contains(&h.head.size));
        Ok(heads
            .take(usize::try_from(limit).unwrap_or(usize::MAX))
            .cloned()
            .collect())
    }

    async fn head(&self) -> Result<Option<SignedHead>> {
        Ok(self.state().heads.last().cloned())
    }

    fn log_key(&self) -> LogKey {
        self.signer.key()
    }

    fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signer.sign_bytes(bytes)
    }

    async fn ready(&self) -> Result<()> {
        Ok(())
    }
}

/// Objects in memory; those whose path was asked lie in a directory of this process that goes with them.
#[derive(Debug, Default)]
pub struct MemoryObjects {
    held: Arc<Mutex<BTreeMap<Digest, Vec<u8>>>>,
    folder: OnceLock<PathBuf>,
}

impl MemoryObjects {
    fn held(&self) -> MutexGuard<'_, BTreeMap<Digest, Vec<u8>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Its own directory, made when it is first needed.
    fn folder(&self) -> &Path {
        static MADE: AtomicU64 = AtomicU64::new(0);
        self.folder.get_or_init(|| {
            let number = MADE.fetch_add(1, Ordering::Relaxed);
            std::env::temp_dir().join(format!("counted-objects-{}-{number}", std::process::id()))
        })
    }
}

impl Drop for MemoryObjects {
    /// What lies on disk goes too; a directory that cannot be removed harms nothing.
    fn drop(&mut self) {
        if let Some(folder) = self.folder.get() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

#[async_trait]
impl Objects for MemoryObjects {
    async fn put(&self, bytes: &[u8]) -> Result<Digest> {
        let name = Digest::of(bytes);
        self.held().insert(name, bytes.to_vec());
        Ok(name)
    }

    async fn put_file(&self, file: &Path) -> Result<Digest> {
        let bytes = std::fs::read(file)
            .map_err(|e| AppError::environment(format!("{} cannot be read ({e})", file.display()), ""))?;
        self.put(&bytes).await
    }

    async fn get(&self, name: Digest) -> Result<Vec<u8>> {
        let found = self.held().get(&name).cloned();
        found.ok_or_else(|| AppError::not_found("object", name))
    }

    async fn path(&self, name: Digest) -> Result<PathBuf> {
        let path = self.folder().join(name.to_string());
        let bytes = self.get(name).await?;
        std::fs::create_dir_all(self.folder())
            .and_then(|()| std::fs::write(&path, bytes))
            .map_err(|e| AppError::environment(format!("{} cannot be written ({e})", path.display()), ""))?;
        Ok(path)
    }

    async fn begin(&self) -> Result<Box<dyn NewObject>> {
        Ok(Box::new(MemoryObject {
            held: self.held.clone(),
            bytes: Vec::new(),
        }))
    }

    async fn range(&self, name: Digest, from: u64, length: usize) -> Result<Vec<u8>> {
        let bytes = self.get(name).await?;
        let from = usize::try_from(from).map_or(bytes.len(), |f| f.min(bytes.len()));
        Ok(bytes[from..bytes.len().min(from.saturating_add(length))].to_vec())
    }

    async fn has(&self, name: Digest) -> Result<bool> {
        Ok(self.held().contains_key(&name))
    }

    async fn remove(&self, name: Digest) -> Result<()> {
        self.held().remove(&name);
        Ok(())
    }

    async fn all(&self) -> Result<Vec<Digest>> {
        Ok(self.held().keys().copied().collect())
    }
}

/// An object on its way in.
struct MemoryObject {
    held: Arc<Mutex<BTreeMap<Digest, Vec<u8>>>>,
    bytes: Vec<u8>,
}

#[async_trait]
impl NewObject for MemoryObject {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    async fn keep(self: Box<Self>) -> Result<Digest> {
        let name = Digest::of(&self.bytes);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.insert(name, self.bytes);
        Ok(name)
    }
}
