//! The store's port: reads on the readers' pool, writes through the writer.

use std::ops::Range;
use std::time::Instant;

use app::AppError;
use app::log::{Entry, Head, LogKey, LogSigner, SignedHead, Subject};
use app::ports::{Act, Query, Receipt, RecordKind, Row, Sealed, Store};
use async_trait::async_trait;
use base::{Digest, Id};
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, QueryResult, Statement, Value};
use uuid::Uuid;

use crate::dialect::Dialect;
use crate::fault;
use crate::memory::Memory;
use crate::sql::{self, Reader, big, text};
use crate::writer::Writer;

/// State and log on SQLite or PostgreSQL.
#[derive(Debug, Clone)]
pub struct SqlStore {
    pub(crate) readers: DatabaseConnection,
    pub(crate) writer: Writer,
    pub(crate) db: DatabaseBackend,
    pub(crate) memory: Memory,
    pub(crate) signer: LogSigner,
}

impl SqlStore {
    async fn all(&self, statement: Statement) -> Result<Vec<QueryResult>, AppError> {
        self.readers
            .query_all_raw(statement)
            .await
            .map_err(|e| fault::environment(&e))
    }

    /// The rows, from the database.
    async fn rows_there(&self, kind: RecordKind, query: &Query) -> Result<Vec<Row>, AppError> {
        let rows = self.all(sql::select(self.db, kind, query)).await?;
        rows.iter().map(|row| Reader(row).row()).collect()
    }

    async fn one(&self, sql: &str, values: Vec<Value>) -> Result<Option<QueryResult>, AppError> {
        let statement = sql::statement(self.db, sql, values);
        self.readers
            .query_one_raw(statement)
            .await
            .map_err(|e| fault::environment(&e))
    }

    /// The tables and columns that the database really has.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn live_columns(&self) -> Result<Vec<(String, String)>, AppError> {
        let rows = self
            .all(sql::statement(self.db, Dialect::columns_sql(self.db), Vec::new()))
            .await?;
        rows.iter()
            .map(|r| Ok((Reader(r).text("t")?, Reader(r).text("c")?)))
            .collect()
    }

    /// Closes the readers; the writer closes when its last user is gone.
    pub async fn close(self) {
        // Nothing can be done about a connection that does not close.
        let _ = self.readers.close().await;
    }
}

#[async_trait]
impl Store for SqlStore {
    async fn commit(&self, act: Act) -> Result<Receipt, AppError> {
        self.writer.commit(act).await
    }

    async fn row(&self, kind: RecordKind, id: Uuid) -> Result<Option<Row>, AppError> {
        if self.memory.mark(kind).is_some() {
            let one = self.rows(kind, &Query::these([Id::<()>::new(id)])).await?;
            return Ok(one.into_iter().next());
        }
        let sql = format!(
            "SELECT \"{}\" FROM \"{}\" WHERE \"id\" = ?",
            sql::RECORD.join("\",\""),
            kind.table()
        );
        self.one(&sql, vec![text(id)])
            .await?
            .map(|row| Reader(&row).row())
            .transpose()
    }

    async fn rows(&self, kind: RecordKind, query: &Query) -> Result<Vec<Row>, AppError> {
        let Some(mark) = self.memory.mark(kind) else {
            return self.rows_there(kind, query).await;
        };
        let question = format!("{kind:?} {query:?}");
        if let Some(rows) = self.memory.recall(kind, mark, &question) {
            return Ok(rows);
        }
        let at = Instant::now();
        let rows = self.rows_there(kind, query).await?;
        self.memory.keep(kind, mark, question, &rows, at);
        Ok(rows)
    }

    async fn versions(&self, kind: RecordKind, query: &Query) -> Result<Vec<(Uuid, u64)>, AppError> {
        let asked = sql::columns(self.db, kind, query, &["id", "version"]);
        let rows = self.all(asked).await?;
        let one = |row: &QueryResult| Ok((Reader(row).uuid("id")?, Reader(row).big("version")?));
        rows.iter().map(one).collect()
    }

    async fn count(&self, kind: RecordKind, query: &Query) -> Result<u64, AppError> {
        let rows = self.all(sql::count(self.db, kind, query)).await?;
        rows.first().map_or(Ok(0), |row| Reader(row).big("n"))
    }

    async fn counted(&self, about: Uuid, what: &str) -> Result<u64, AppError> {
        let sql = "SELECT \"count\" FROM \"tally\" WHERE \"about\" = ? AND \"what\" = ?";
        let row = self.one(sql, vec![text(about), text(what)]).await?;
        row.map_or(Ok(0), |row| Reader(&row).big("count"))
    }

    async fn sealed(&self, of: Uuid) -> Result<Option<Sealed>, AppError> {
        let Some(row) = self
            .one(
                "SELECT \"bytes\" FROM \"sealed\" WHERE \"id\" = ?",
                vec![text(of)],
            )
            .await?
        else {
            return Ok(None);
        };
        let key = self
            .one(
                "SELECT \"secret\" FROM \"seal_key\" WHERE \"id\" = ?",
                vec![text(of)],
            )
            .await?;
        let key = key.map(|row| Reader(&row).digest("secret")).transpose()?;
        Ok(Some(Sealed {
            bytes: Reader(&row).bytes("bytes")?,
            key: key.map(|k| k.0),
        }))
    }

    async fn entries(&self, range: Range<u64>) -> Result<Vec<Entry>, AppError> {
        let sql =
            format!("SELECT {ENTRY} FROM \"entry\" WHERE \"seq\" >= ? AND \"seq\" < ? ORDER BY \"seq\"");
        let values = vec![big(range.start), big(range.end)];
        self.all(sql::statement(self.db, &sql, values))
            .await?
            .iter()
            .map(entry)
            .collect()
    }

    async fn entries_about(&self, subject: Uuid, limit: u64) -> Result<Vec<Entry>, AppError> {
        let sql =
            format!("SELECT {ENTRY} FROM \"entry\" WHERE \"subject\" = ? ORDER BY \"seq\" DESC LIMIT ?");
        let values = vec![text(subject), big(limit)];
        self.all(sql::statement(self.db, &sql, values))
            .await?
            .iter()
            .map(entry)
            .collect()
    }

    async fn leaves(&self, range: Range<u64>) -> Result<Vec<Digest>, AppError> {
        let sql = "SELECT \"leaf\" FROM \"entry\" WHERE \"seq\" >= ? AND \"seq\" < ? ORDER BY \"seq\"";
        let values = vec![big(range.start), big(range.end)];
        let rows = self.all(sql::statement(self.db, sql, values)).await?;
        rows.iter().map(|row| Reader(row).digest("leaf")).collect()
    }

    async fn heads(&self, sizes: Range<u64>, limit: u64) -> Result<Vec<SignedHead>, AppError> {
        let sql = format!(
            "SELECT {HEAD} FROM \"head\" WHERE \"size\" >= ? AND \"size\" < ? ORDER BY \"size\" LIMIT ?"
        );
        let values = vec![big(sizes.start), big(sizes.end), big(limit)];
        self.all(sql::statement(self.db, &sql, values))
            .await?
            .iter()
            .map(head)
            .collect()
    }

    async fn head(&self) -> Result<Option<SignedHead>, AppError> {
        let sql = format!("SELECT {HEAD} FROM \"head\" ORDER BY \"size\" DESC LIMIT 1");
        self.one(&sql, Vec::new()).await?.as_ref().map(head).transpose()
    }

    fn log_key(&self) -> LogKey {
        self.signer.key()
    }

    fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.signer.sign_bytes(bytes)
    }

    async fn ready(&self) -> Result<(), AppError> {
        self.one("SELECT 1 AS n", Vec::new()).await.map(|_| ())
    }
}

const ENTRY: &str = "\"seq\", \"at\", \"actor\", \"verb\", \"kind\", \"subject\", \"facts\", \"payload\"";
const HEAD: &str = "\"size\", \"at\", \"root\", \"signature\"";

fn entry(row: &QueryResult) -> Result<Entry, AppError> {
    let row = Reader(row);
    let payload = row.maybe("payload")?;
    Ok(Entry {
        seq: row.big("seq")?,
        at: row.moment("at")?,
        actor: row.text("actor")?,
        verb: row.text("verb")?,
        subject: Subject {
            kind: row.text("kind")?,
            id: row.uuid("subject")?,
        },
        facts: row.text("facts")?,
        payload: payload
            .map(|p| p.parse().map_err(|_| sql::damaged("payload")))
            .transpose()?,
    })
}

fn head(row: &QueryResult) -> Result<SignedHead, AppError> {
    let row = Reader(row);
    let head = Head {
        size: row.big("size")?,
        root: row.digest("root")?,
        at: row.moment("at")?,
    };
    Ok(SignedHead {
        head,
        signature: row.bytes("signature")?,
    })
}
