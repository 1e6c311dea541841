//! State and log behind one port.

use std::ops::Range;

use async_trait::async_trait;
use base::{Digest, Id};
use uuid::Uuid;

use super::record::{Mark, Record, RecordKind, Row, Stored};
use crate::log::{Draft, Entry, LogKey, SignedHead};
use crate::{AppError, Result};

/// One change to the state.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// A new record; its identity and what is [`unique`](RecordKind::unique) must not exist yet.
    Create {
        /// The kind.
        kind: RecordKind,
        /// The record.
        row: Row,
    },
    /// A record written anew; the version in the row is the one that was read and must still be current.
    Update {
        /// The kind.
        kind: RecordKind,
        /// The record.
        row: Row,
    },
    /// A record taken away; the version must still be current.
    Remove {
        /// The kind.
        kind: RecordKind,
        /// Its identity.
        id: Uuid,
        /// The version that was read.
        version: u64,
    },
    /// Nothing is written: the act conflicts when a record of this kind has that name within that parent.
    Unless {
        /// The kind.
        kind: RecordKind,
        /// The parent.
        parent: Uuid,
        /// The name that must be free.
        name: String,
    },
    /// Adds to a count that keeps nothing else, such as refusals of an instrument.
    Count {
        /// What is counted about: for example an instrument.
        about: Uuid,
        /// What is counted: for example `refused`.
        what: &'static str,
        /// How many more.
        add: u64,
    },
    /// Adds one to such a count, unless it was added for this mark before: whoever comes twice, also at one moment, is
    /// counted once.
    CountOnce {
        /// What is counted about.
        about: Uuid,
        /// What is counted.
        what: &'static str,
        /// What is kept of who is counted.
        mark: Uuid,
    },
    /// Keeps a sealed payload and its key, apart from each other.
    Seal {
        /// Whose payload: for example a submission.
        of: Uuid,
        /// The sealed bytes and their key.
        sealed: Sealed,
    },
    /// Destroys the key of a sealed payload: the payload can never be read again.
    Unseal {
        /// Whose payload.
        of: Uuid,
    },
}

impl Change {
    /// A new record.
    ///
    /// # Errors
    /// `Environment` when the record has no JSON form.
    pub fn create<T: Record>(record: &T) -> Result<Self> {
        Ok(Self::Create {
            kind: T::KIND,
            row: Row::of(record, 1)?,
        })
    }

    /// A record that was read and changed.
    ///
    /// # Errors
    /// `Environment` when the record has no JSON form.
    pub fn update<T: Record>(record: &Stored<T>) -> Result<Self> {
        Ok(Self::Update {
            kind: T::KIND,
            row: Row::of(&record.value, record.version)?,
        })
    }

    /// A record that was read and is taken away.
    pub fn remove<T: Record>(record: &Stored<T>) -> Self {
        Self::Remove {
            kind: T::KIND,
            id: record.value.id(),
            version: record.version,
        }
    }
}

/// A payload that only its key opens (see [`crate::log::seal`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The sealed bytes; their digest stands in the log.
    pub bytes: Vec<u8>,
    /// The key; `None` once it was destroyed.
    pub key: Option<[u8; 32]>,
}

/// What a use case does: changes and their trace, all or nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// The trace.
    pub entry: Draft,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// An act was written durably.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The place of its entry in the log, from 0.
    pub seq: u64,
}

/// The order of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// By identity, which is by creation: oldest first.
    #[default]
    Oldest,
    /// Newest first.
    Newest,
    /// By name.
    Name,
}

/// Which records of a kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Only those with one of these identities; empty = any. A few hundred at once.
    pub ids: Vec<Uuid>,
    /// Only those of one of these parents; empty = any. A few hundred at once.
    pub parents: Vec<Uuid>,
    /// Only those of this name.
    pub name: Option<String>,
    /// Only those whose name begins so, letter by letter.
    pub prefix: Option<String>,
    /// Only those in one of these states; empty = any.
    pub states: Vec<String>,
    /// Only those with this mark; with [`Order::Oldest`] and no other condition but `after`.
    pub mark: Option<Mark>,
    /// In which order.
    pub order: Order,
    /// Only those after this identity in the order; not with [`Order::Name`].
    pub after: Option<Uuid>,
    /// Only those after this name; only with [`Order::Name`] and where names are unique.
    pub after_name: Option<String>,
    /// So many of the first ones are passed over; only with a limit.
    pub skip: u64,
    /// At most so many.
    pub limit: Option<u64>,
}

impl Query {
    /// All records of the kind.
    pub fn all() -> Self {
        Self::default()
    }

    /// Those of a parent.
    pub fn of<P>(parent: Id<P>) -> Self {
        Self::within(parent.uuid())
    }

    /// Those of a parent of any kind.
    pub fn within(parent: Uuid) -> Self {
        Self {
            parents: vec![parent],
            ..Self::default()
        }
    }

    /// Those of some parents; of none, when there are none.
    pub fn of_each<P>(parents: impl IntoIterator<Item = Id<P>>) -> Self {
        Self {
            parents: some(parents),
            ..Self::default()
        }
    }

    /// Those with these identities; none, when there are none.
    pub fn these<T>(ids: impl IntoIterator<Item = Id<T>>) -> Self {
        Self {
            ids: some(ids),
            ..Self::default()
        }
    }

    /// Those with a mark, by identity.
    pub fn marked(mark: Mark) -> Self {
        Self {
            mark: Some(mark),
            ..Self::default()
        }
    }

    /// Those of this name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Those whose name begins so.
    #[must_use]
    pub fn beginning(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Those after this name, in the order of names.
    #[must_use]
    pub fn after_name(mut self, name: impl Into<String>) -> Self {
        self.after_name = Some(name.into());
        self
    }

    /// Those in this state, or in another that was named before.
    #[must_use]
    pub fn in_state(mut self, state: impl Into<String>) -> Self {
        self.states.push(state.into());
        self
    }

    /// In this order.
    #[must_use]
    pub fn ordered(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// After this identity.
    #[must_use]
    pub fn after(mut self, id: Uuid) -> Self {
        self.after = Some(id);
        self
    }

    /// Passes over so many of the first ones; only with [`Self::limit`].
    #[must_use]
    pub fn skipping(mut self, skip: u64) -> Self {
        self.skip = skip;
        self
    }

    /// At most so many.
    #[must_use]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// Identities to look for; an empty list would mean any, so that nothing is found by an identity that nothing has.
fn some<T>(ids: impl IntoIterator<Item = Id<T>>) -> Vec<Uuid> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.uuid()).collect();
    if ids.is_empty() { vec![Uuid::nil()] } else { ids }
}

/// State and log. Use cases read with the typed methods on `dyn Store` ([`get`](#method.get),
/// [`find`](#method.find), [`list`](#method.list)) and write with [`commit`](Store::commit) alone.
#[async_trait]
pub trait Store: Send + Sync {
    /// Writes changes and their trace durably: all of it, or nothing.
    ///
    /// # Errors
    /// `Conflict` when a version is no longer current or a unique name is taken; `Environment` when the
    /// database cannot be written.
    async fn commit(&self, act: Act) -> Result<Receipt>;

    /// One record by identity.
    async fn row(&self, kind: RecordKind, id: Uuid) -> Result<Option<Row>>;

    /// Records in order.
    async fn rows(&self, kind: RecordKind, query: &Query) -> Result<Vec<Row>>;

    /// The identities of records with their versions, in order, for who knows some of them already.
    async fn versions(&self, kind: RecordKind, query: &Query) -> Result<Vec<(Uuid, u64)>> {
        let rows = self.rows(kind, query).await?;
        Ok(rows.into_iter().map(|r| (r.id, r.version)).collect())
    }

    /// How many records; `limit`, `after` and `order` do not count.
    async fn count(&self, kind: RecordKind, query: &Query) -> Result<u64>;

    /// A count kept by [`Change::Count`]; 0 when nothing was counted.
    async fn counted(&self, about: Uuid, what: &str) -> Result<u64>;

    /// A sealed payload.
    async fn sealed(&self, of: Uuid) -> Result<Option<Sealed>>;

    /// Entries of the log by place, in order; the range may reach beyond the end.
    async fn entries(&self, range: Range<u64>) -> Result<Vec<Entry>>;

    /// The newest entries about a subject, newest first.
    async fn entries_about(&self, subject: Uuid, limit: u64) -> Result<Vec<Entry>>;

    /// The leaf hashes of a range of entries, in order.
    async fn leaves(&self, range: Range<u64>) -> Result<Vec<Digest>>;

    /// Signed heads with a tree size in the range, in order; at most `limit`.
    async fn heads(&self, sizes: Range<u64>, limit: u64) -> Result<Vec<SignedHead>>;

    /// The newest signed head; `None` while the log is empty.
    async fn head(&self) -> Result<Option<SignedHead>>;

    /// The key that heads are signed with.
    fn log_key(&self) -> LogKey;

    /// Signs bytes with that key; they must say at their beginning what they are.
    fn sign(&self, bytes: &[u8]) -> [u8; 64];

    /// Whether the database answers.
    async fn ready(&self) -> Result<()>;
}

impl dyn Store + '_ {
    /// The record of that identity.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn get<T: Record>(&self, id: Id<T>) -> Result<Stored<T>> {
        match self.row(T::KIND, id.uuid()).await? {
            Some(row) => row.read(),
            None => Err(AppError::not_found(T::KIND.table(), id)),
        }
    }

    /// The one record that a query finds, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn find<T: Record>(&self, query: Query) -> Result<Option<Stored<T>>> {
        let rows = self.rows(T::KIND, &query.limit(1)).await?;
        rows.into_iter().next().map(Row::read).transpose()
    }

    /// The record of that name.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn named<T: Record>(&self, name: &str) -> Result<Stored<T>> {
        let found = self.find(Query::all().named(name)).await?;
        found.ok_or_else(|| AppError::not_found(T::KIND.table(), name))
    }

    /// The record of that name within its parent.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn named_in<T: Record, P>(&self, parent: Id<P>, name: &str) -> Result<Stored<T>> {
        let found = self.find(Query::of(parent).named(name)).await?;
        found.ok_or_else(|| AppError::not_found(T::KIND.table(), name))
    }

    /// All records that a query finds.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn list<T: Record>(&self, query: Query) -> Result<Vec<Stored<T>>> {
        let rows = self.rows(T::KIND, &query).await?;
        rows.into_iter().map(Row::read).collect()
    }

    /// How many records a query finds.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn count_of<T: Record>(&self, query: Query) -> Result<u64> {
        self.count(T::KIND, &query).await
    }
}
