//! What is asked with every submission and seldom changes (keys of devices, forms, rounds), remembered until a write
//! touches its kind.
//!
//! A file of SQLite has one writer, this one. PostgreSQL may have others: what is remembered of it counts for a moment
//! only, so that a key that is revoked at one node works at another for a second at most.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use app::ports::{Act, Change, RecordKind, Row};
use sea_orm::DatabaseBackend;

/// The kinds that are remembered.
const KINDS: [RecordKind; 3] = [RecordKind::DeviceKey, RecordKind::Instrument, RecordKind::Round];
/// Answers that are remembered; then all are forgotten.
const ANSWERS: usize = 512;
/// Rows of an answer; longer ones are asked anew.
const ROWS: usize = 64;
/// How long an answer counts where others may write.
const SHARED: Duration = Duration::from_secs(1);

/// Answers to questions about some kinds.
#[derive(Debug, Clone)]
pub(crate) struct Memory {
    shared: bool,
    all: Arc<Mutex<All>>,
}

#[derive(Debug, Default)]
struct All {
    /// How often a write touched each kind.
    touched: BTreeMap<RecordKind, u64>,
    answers: BTreeMap<String, Answer>,
}

#[derive(Debug)]
struct Answer {
    kind: RecordKind,
    mark: u64,
    at: Instant,
    rows: Vec<Row>,
}

impl Memory {
    pub(crate) fn of(db: DatabaseBackend) -> Self {
        Self {
            shared: db != DatabaseBackend::Sqlite,
            all: Arc::default(),
        }
    }

    fn all(&self) -> MutexGuard<'_, All> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What counts as the present of a kind; `None` = this kind is not remembered. Ask before the database is asked.
    pub(crate) fn mark(&self, kind: RecordKind) -> Option<u64> {
        let known = KINDS.contains(&kind);
        known.then(|| self.all().touched.get(&kind).copied().unwrap_or(0))
    }

    /// The answer to a question, while it counts.
    pub(crate) fn recall(&self, kind: RecordKind, mark: u64, question: &str) -> Option<Vec<Row>> {
        let all = self.all();
        let answer = all.answers.get(question)?;
        let fresh = !self.shared || answer.at.elapsed() < SHARED;
        (answer.kind == kind && answer.mark == mark && fresh).then(|| answer.rows.clone())
    }

    /// Remembers an answer that was asked for after [`Self::mark`].
    pub(crate) fn keep(&self, kind: RecordKind, mark: u64, question: String, rows: &[Row], at: Instant) {
        if rows.len() > ROWS {
            return;
        }
        let mut all = self.all();
        if all.answers.len() >= ANSWERS {
            all.answers.clear();
        }
        let rows = rows.to_vec();
        let answer = Answer { kind, mark, at, rows };
        all.answers.insert(question, answer);
    }

    /// Forgets what acts touched, whether they were written or not; before anybody is told that they were.
    pub(crate) fn forget(&self, acts: &[&Act]) {
        let changes = acts.iter().flat_map(|act| &act.changes);
        let touched = changes.filter_map(|change| match change {
            Change::Create { kind, .. } | Change::Update { kind, .. } | Change::Remove { kind, .. } => {
                Some(*kind)
            }
            _ => None,
        });
        for kind in touched.filter(|kind| KINDS.contains(kind)) {
            *self.all().touched.entry(kind).or_default() += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: RecordKind = RecordKind::Round;

    fn kept(db: DatabaseBackend, ago: Duration) -> Memory {
        let memory = Memory::of(db);
        let at = Instant::now().checked_sub(ago).unwrap();
        memory.keep(KIND, memory.mark(KIND).unwrap(), "all".to_owned(), &[], at);
        memory
    }

    #[test]
    fn an_answer_counts_until_its_kind_is_touched() {
        let memory = kept(DatabaseBackend::Sqlite, Duration::from_secs(60));
        let mark = memory.mark(KIND).unwrap();
        assert!(memory.recall(KIND, mark, "all").is_some());
        assert!(memory.recall(KIND, mark, "other").is_none());
        memory.all().touched.insert(KIND, 1);
        assert!(memory.recall(KIND, memory.mark(KIND).unwrap(), "all").is_none());
        assert!(memory.mark(RecordKind::Submission).is_none());
    }

    #[test]
    fn where_others_write_an_answer_grows_old() {
        let young = kept(DatabaseBackend::Postgres, Duration::ZERO);
        assert!(young.recall(KIND, 0, "all").is_some());
        let old = kept(DatabaseBackend::Postgres, SHARED);
        assert!(old.recall(KIND, 0, "all").is_none());
    }
}
