//! One transaction that writes several acts with their entries and one signed head.

use std::collections::{BTreeMap, BTreeSet};

use app::AppError;
use app::log::{Entry, Frontier, Head, LogSigner};
use app::ports::{Act, Change, RecordKind, Row};
use base::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, Value};
use uuid::Uuid;

use crate::dialect::Dialect;
use crate::fault;
use crate::marks;
use crate::sql::{self, CHUNK, Reader, big, blob, insert, maybe, moment, row_values, text};

/// Writes the acts, all or none, and returns the place of the first entry.
///
/// Within a batch, names that must be free are looked up first; then come updates and removals, then creations by kind
/// in statements of many rows, then seals, counts and the log.
pub(crate) async fn write(
    dialect: &Dialect,
    db: &DatabaseConnection,
    signer: &LogSigner,
    acts: &[&Act],
) -> Result<u64, AppError> {
    let tx = dialect.begin(db).await.map_err(|e| fault::environment(&e))?;
    let batch = Batch {
        tx: &tx,
        db: dialect.backend(),
    };
    let (written, ended) = match batch.write(signer, acts).await {
        Ok(first) => (Ok(first), tx.commit().await),
        Err(error) => (Err(error), tx.rollback().await),
    };
    match ended {
        Ok(()) => written,
        Err(error) => {
            // Whether a transaction is still open on this connection is not known.
            dialect.discard(db).await;
            written.and(Err(fault::environment(&error)))
        }
    }
}

struct Batch<'a> {
    tx: &'a DatabaseTransaction,
    db: DatabaseBackend,
}

impl Batch<'_> {
    async fn write(&self, signer: &LogSigner, acts: &[&Act]) -> Result<u64, AppError> {
        self.must_be_free(acts).await?;
        let mut bulk = Bulk::default();
        for act in acts {
            for change in &act.changes {
                match change {
                    Change::Update { kind, row } => {
                        self.update(*kind, row, act.entry.at).await?;
                        bulk.mark(row);
                    }
                    Change::Remove { kind, id, version } => self.remove(*kind, *id, *version).await?,
                    later => bulk.add(later, act.entry.at),
                }
            }
        }
        self.bulk(bulk).await?;
        self.log(signer, acts).await
    }

    /// Refuses the batch when a name is taken that one of its acts wants free, or is taken in the batch itself.
    async fn must_be_free(&self, acts: &[&Act]) -> Result<(), AppError> {
        let mut wanted: BTreeMap<(RecordKind, Uuid), Vec<&str>> = BTreeMap::new();
        let mut taken: BTreeSet<(RecordKind, Uuid, &str)> = BTreeSet::new();
        for change in acts.iter().flat_map(|act| &act.changes) {
            match change {
                Change::Unless { kind, parent, name } => {
                    wanted.entry((*kind, *parent)).or_default().push(name);
                }
                Change::Create { kind, row } | Change::Update { kind, row } => {
                    taken.extend(row.parent.zip(row.name.as_deref()).map(|(p, n)| (*kind, p, n)));
                }
                _ => {}
            }
        }
        for ((kind, parent), names) in wanted {
            if let Some(name) = names.iter().find(|n| taken.contains(&(kind, parent, **n))) {
                return Err(AppError::conflict(kind.table(), name));
            }
            let mut rest = names.as_slice();
            while !rest.is_empty() {
                let (names, after) = rest.split_at(at_once(rest.len()));
                rest = after;
                let marks = vec!["?"; names.len()].join(",");
                let table = kind.table();
                let sql = format!(
                    "SELECT \"name\" FROM \"{table}\" WHERE \"parent\" = ? AND \"name\" IN ({marks}) LIMIT 1"
                );
                let values = std::iter::once(text(parent))
                    .chain(names.iter().map(text))
                    .collect();
                let found = self.tx.query_one_raw(sql::statement(self.db, &sql, values)).await;
                if let Some(row) = found.map_err(|e| fault::environment(&e))? {
                    return Err(AppError::conflict(table, Reader(&row).text("name")?));
                }
            }
        }
        Ok(())
    }

    async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, DbErr> {
        let done = self.tx.execute_raw(sql::statement(self.db, sql, values)).await?;
        Ok(done.rows_affected())
    }

    async fn update(&self, kind: RecordKind, row: &Row, at: Timestamp) -> Result<(), AppError> {
        let sql = format!(
            "UPDATE \"{}\" SET \"parent\" = ?, \"name\" = ?, \"state\" = ?, \"at\" = ?, \
             \"version\" = \"version\" + 1, \"body\" = ? WHERE \"id\" = ? AND \"version\" = ?",
            kind.table()
        );
        let values = vec![
            maybe(row.parent),
            maybe(row.name.as_ref()),
            maybe(row.state.as_ref()),
            moment(at),
            text(&row.body),
            text(row.id),
            big(row.version),
        ];
        let written = self.run(&sql, values).await.map_err(|e| refused(&e, kind, row))?;
        current(written, kind, row.id)?;
        self.unmark(kind, row.id).await
    }

    /// Takes a record's marks away; what is written of it gives it its new ones.
    async fn unmark(&self, kind: RecordKind, id: Uuid) -> Result<(), AppError> {
        if RecordKind::MARKED.contains(&kind) {
            let gone = self.run("DELETE FROM \"mark\" WHERE \"id\" = ?", vec![text(id)]);
            gone.await.map_err(|e| fault::environment(&e))?;
        }
        Ok(())
    }

    async fn remove(&self, kind: RecordKind, id: Uuid, version: u64) -> Result<(), AppError> {
        let sql = format!(
            "DELETE FROM \"{}\" WHERE \"id\" = ? AND \"version\" = ?",
            kind.table()
        );
        let removed = self
            .run(&sql, vec![text(id), big(version)])
            .await
            .map_err(|e| fault::environment(&e))?;
        current(removed, kind, id)?;
        self.unmark(kind, id).await
    }

    async fn bulk(&self, mut bulk: Bulk<'_>) -> Result<(), AppError> {
        for (kind, rows) in bulk.create {
            let mut rest = rows.as_slice();
            while !rest.is_empty() {
                let (rows, after) = rest.split_at(at_once(rest.len()));
                rest = after;
                let values = rows.iter().map(|(row, at)| row_values(row, *at)).collect();
                let made = self
                    .tx
                    .execute_raw(insert(self.db, kind.table(), sql::RECORD, values))
                    .await;
                made.map_err(|e| refused(&e, kind, rows[0].0))?;
            }
        }
        self.insert("mark", marks::COLUMNS, bulk.marks).await?;
        self.insert("sealed", &["id", "bytes"], bulk.sealed).await?;
        self.insert("seal_key", &["id", "secret"], bulk.keys).await?;
        for of in bulk.unseal {
            let gone = self
                .run("DELETE FROM \"seal_key\" WHERE \"id\" = ?", vec![text(of)])
                .await;
            gone.map_err(|e| fault::environment(&e))?;
        }
        for (about, what, mark) in bulk.once {
            let sql = "INSERT INTO \"tally\" (\"about\", \"what\", \"count\") VALUES (?, ?, 1) \
                       ON CONFLICT (\"about\", \"what\") DO NOTHING";
            let new = self.run(sql, vec![text(mark), text(what)]).await;
            let new = new.map_err(|e| fault::environment(&e))?;
            *bulk.count.entry((about, what)).or_default() += new;
        }
        for ((about, what), add) in bulk.count {
            let sql = "INSERT INTO \"tally\" (\"about\", \"what\", \"count\") VALUES (?, ?, ?) \
                       ON CONFLICT (\"about\", \"what\") DO UPDATE SET \"count\" = \"tally\".\"count\" + excluded.\"count\"";
            let added = self.run(sql, vec![text(about), text(what), big(add)]).await;
            added.map_err(|e| fault::environment(&e))?;
        }
        Ok(())
    }

    async fn insert(&self, table: &str, columns: &[&str], rows: Vec<Vec<Value>>) -> Result<(), AppError> {
        let mut rows = rows.into_iter();
        while rows.len() > 0 {
            let most = at_once(rows.len());
            let chunk: Vec<_> = rows.by_ref().take(most).collect();
            let made = self.tx.execute_raw(insert(self.db, table, columns, chunk)).await;
            made.map_err(|e| match fault::taken(&e) {
                true => AppError::conflict("sealed payload", table),
                false => fault::environment(&e),
            })?;
        }
        Ok(())
    }

    async fn log(&self, signer: &LogSigner, acts: &[&Act]) -> Result<u64, AppError> {
        // A head is never older than the one before it: some acts carry the week alone.
        let (mut frontier, mut at) = self.newest().await?;
        let first = frontier.size();
        let mut rows = Vec::with_capacity(acts.len());
        for act in acts {
            let entry = act.entry.clone().at_place(frontier.size());
            frontier.append(entry.leaf());
            at = at.max(entry.at);
            rows.push(entry_values(&entry));
        }
        let columns = [
            "seq", "at", "actor", "verb", "kind", "subject", "facts", "payload", "leaf",
        ];
        self.insert("entry", &columns, rows).await?;
        let signed = signer.sign(Head {
            size: frontier.size(),
            root: frontier.root(),
            at,
        });
        let head = vec![
            big(frontier.size()),
            moment(at),
            blob(&signed.head.root.0),
            blob(&frontier.bytes()),
            blob(&signed.signature),
        ];
        self.insert(
            "head",
            &["size", "at", "root", "frontier", "signature"],
            vec![head],
        )
        .await?;
        Ok(first)
    }

    /// The frontier of the newest head, and when it was signed.
    async fn newest(&self) -> Result<(Frontier, Timestamp), AppError> {
        let sql = "SELECT \"size\", \"frontier\", \"at\" FROM \"head\" ORDER BY \"size\" DESC LIMIT 1";
        let last = self
            .tx
            .query_one_raw(sql::statement(self.db, sql, Vec::new()))
            .await;
        match last.map_err(|e| fault::environment(&e))? {
            None => Ok((Frontier::default(), Timestamp::MIN)),
            Some(row) => {
                let row = Reader(&row);
                let frontier = Frontier::read(row.big("size")?, &row.bytes("frontier")?);
                Ok((
                    frontier.ok_or_else(|| sql::damaged("frontier"))?,
                    row.moment("at")?,
                ))
            }
        }
    }
}

/// What is written in statements of many rows.
#[derive(Default)]
struct Bulk<'a> {
    create: BTreeMap<RecordKind, Vec<(&'a Row, Timestamp)>>,
    marks: Vec<Vec<Value>>,
    sealed: Vec<Vec<Value>>,
    keys: Vec<Vec<Value>>,
    unseal: Vec<Uuid>,
    count: BTreeMap<(Uuid, &'static str), u64>,
    once: Vec<(Uuid, &'static str, Uuid)>,
}

impl<'a> Bulk<'a> {
    fn add(&mut self, change: &'a Change, at: Timestamp) {
        match change {
            Change::Create { kind, row } => {
                self.create.entry(*kind).or_default().push((row, at));
                self.mark(row);
            }
            Change::Seal { of, sealed } => {
                self.sealed.push(vec![text(of), blob(&sealed.bytes)]);
                self.keys.extend(sealed.key.map(|key| vec![text(of), blob(&key)]));
            }
            Change::Unseal { of } => self.unseal.push(*of),
            Change::Count { about, what, add } => *self.count.entry((*about, what)).or_default() += add,
            Change::CountOnce { about, what, mark } => self.once.push((*about, what, *mark)),
            Change::Update { .. } | Change::Remove { .. } | Change::Unless { .. } => {}
        }
    }

    fn mark(&mut self, row: &Row) {
        let marks = row.marks.iter();
        self.marks.extend(marks.map(|mark| marks::values(*mark, row.id)));
    }
}

/// How many of so many rows go into one statement: a power of two, so that there are few statements and each of them
/// is prepared already.
fn at_once(rows: usize) -> usize {
    let power = rows.checked_ilog2().map_or(1, |log| 1 << log);
    power.min(CHUNK)
}

fn refused(error: &DbErr, kind: RecordKind, row: &Row) -> AppError {
    if fault::taken(error) {
        let id = row.id.to_string();
        AppError::conflict(kind.table(), row.name.as_deref().unwrap_or(&id))
    } else {
        fault::environment(error)
    }
}

fn current(written: u64, kind: RecordKind, id: Uuid) -> Result<(), AppError> {
    if written == 1 {
        Ok(())
    } else {
        Err(AppError::conflict(kind.table(), id))
    }
}

fn entry_values(entry: &Entry) -> Vec<Value> {
    vec![
        big(entry.seq),
        moment(entry.at),
        text(&entry.actor),
        text(&entry.verb),
        text(&entry.subject.kind),
        text(entry.subject.id),
        text(&entry.facts),
        maybe(entry.payload),
        blob(&entry.leaf().0),
    ]
}
