//! All that differs between SQLite and PostgreSQL.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use app::AppError;
use sea_orm::{
    ConnectionTrait, DatabaseBackend, DatabaseConnection, DatabaseTransaction, DbErr, IsolationLevel,
    SqliteTransactionMode, SqlxPostgresConnector, SqlxSqliteConnector, Statement, TransactionOptions,
    TransactionTrait,
};
use sqlx::ConnectOptions as _;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::fault;

/// Seconds to wait for a connection before the database counts as away.
const PATIENCE: Duration = Duration::from_secs(4);
/// Readers at a time.
const READERS: u32 = 8;
/// The lock under which PostgreSQL nodes append to the log: any number that nobody else uses.
const LOG_LOCK: i64 = 0x636f_756e_7465_6401;
/// The lock under which one node migrates.
const MIGRATION_LOCK: i64 = 0x636f_756e_7465_6402;

/// Where the database is.
#[derive(Debug, Clone)]
pub(crate) enum Dialect {
    /// A file.
    Sqlite(Box<SqliteConnectOptions>),
    /// A server.
    Postgres(Box<PgConnectOptions>),
}

/// What a pool is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Migrations: one connection, closed before the others open, because a pooled connection may keep the
    /// schema that it read between two statements of a migration.
    Migrate,
    /// The writer: one connection.
    Write,
    /// Readers.
    Read,
}

impl Dialect {
    /// From `sqlite:PATH`, `postgres://…`, or nothing for a file in the data directory.
    pub(crate) fn of(url: Option<&str>, data: &Path) -> Result<Self, AppError> {
        let wrong = |e: &dyn std::fmt::Display| {
            AppError::environment(
                format!("the database address cannot be used ({e})"),
                "write --database as postgres://user:password@host:port/name or sqlite:FILE",
            )
        };
        match url {
            None => Ok(Self::sqlite(
                SqliteConnectOptions::new().filename(data.join("counted.sqlite")),
            )),
            Some(url) if url.starts_with("sqlite:") => Ok(Self::sqlite(
                SqliteConnectOptions::from_str(url).map_err(|e| wrong(&e))?,
            )),
            Some(url) if url.starts_with("postgres:") || url.starts_with("postgresql:") => {
                let options = PgConnectOptions::from_str(url).map_err(|e| wrong(&e))?;
                let options = options.disable_statement_logging().application_name("counted");
                // SeaORM's migrator makes the server say "relation exists" on every start.
                Ok(Self::Postgres(Box::new(
                    options.options([("client_min_messages", "warning")]),
                )))
            }
            Some(_) => Err(wrong(&"neither sqlite: nor postgres:")),
        }
    }

    fn sqlite(options: SqliteConnectOptions) -> Self {
        let options = options
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(PATIENCE)
            .pragma("cache_size", "-16384")
            // What is deleted is overwritten: an erased person or a destroyed key must not lie in free pages.
            .pragma("secure_delete", "on")
            .disable_statement_logging();
        Self::Sqlite(Box::new(options))
    }

    pub(crate) fn backend(&self) -> DatabaseBackend {
        match self {
            Self::Sqlite(_) => DatabaseBackend::Sqlite,
            Self::Postgres(_) => DatabaseBackend::Postgres,
        }
    }

    /// Opens a pool.
    pub(crate) async fn connect(&self, purpose: Purpose) -> Result<DatabaseConnection, AppError> {
        let most = if purpose == Purpose::Read { READERS } else { 1 };
        match self {
            Self::Sqlite(options) => {
                let mut options = options.as_ref().clone();
                if purpose == Purpose::Read {
                    options = options.pragma("query_only", "on");
                }
                // The connection of a file never goes stale: closing it would lose its cache and statements.
                let pool = SqlitePoolOptions::new()
                    .max_connections(most)
                    .acquire_timeout(PATIENCE);
                let pool = pool
                    .idle_timeout(None)
                    .max_lifetime(None)
                    .test_before_acquire(false);
                let pool = pool.connect_with(options).await.map_err(|e| fault::opening(&e))?;
                Ok(SqlxSqliteConnector::from_sqlx_sqlite_pool(pool))
            }
            Self::Postgres(options) => {
                let pool = PgPoolOptions::new()
                    .max_connections(most)
                    .acquire_timeout(PATIENCE);
                let pool = pool
                    .connect_with(options.as_ref().clone())
                    .await
                    .map_err(|e| fault::opening(&e))?;
                Ok(SqlxPostgresConnector::from_sqlx_postgres_pool(pool))
            }
        }
    }

    /// Nodes of one site migrate one after the other.
    pub(crate) async fn lock_migration(&self, db: &DatabaseConnection) -> Result<(), DbErr> {
        self.advisory(db, "SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
            .await
    }

    /// Ends [`Self::lock_migration`].
    pub(crate) async fn unlock_migration(&self, db: &DatabaseConnection) -> Result<(), DbErr> {
        self.advisory(db, "SELECT pg_advisory_unlock($1)", MIGRATION_LOCK)
            .await
    }

    async fn advisory(&self, db: &impl ConnectionTrait, sql: &str, lock: i64) -> Result<(), DbErr> {
        if self.backend() == DatabaseBackend::Postgres {
            let lock = Statement::from_sql_and_values(self.backend(), sql, [lock.into()]);
            db.query_one_raw(lock).await?;
        }
        Ok(())
    }

    /// Begins a transaction whose statements all see the same state.
    pub(crate) async fn begin_reading(&self, db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
        let isolation = match self {
            // A transaction of SQLite in WAL mode is a snapshot by itself (sqlite.org/isolation.html).
            Self::Sqlite(_) => None,
            Self::Postgres(_) => Some(IsolationLevel::RepeatableRead),
        };
        db.begin_with_config(isolation, None).await
    }

    /// Refuses a file that is not there: reading must not make an empty one.
    pub(crate) fn must_exist(&self) -> Result<(), AppError> {
        match self {
            Self::Sqlite(options) if !options.get_filename().exists() => Err(AppError::environment(
                format!(
                    "there is no site ({} does not exist)",
                    options.get_filename().display()
                ),
                "check --data and --database",
            )),
            _ => Ok(()),
        }
    }

    /// Begins a writing transaction in which nobody else can append to the log.
    pub(crate) async fn begin(&self, db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: match self {
                Self::Sqlite(_) => Some(SqliteTransactionMode::Immediate),
                Self::Postgres(_) => None,
            },
            ..TransactionOptions::default()
        };
        let tx = db.begin_with_options(options).await?;
        self.advisory(&tx, "SELECT pg_advisory_xact_lock($1)", LOG_LOCK)
            .await?;
        Ok(tx)
    }

    /// Closes the connection of a writer whose transaction did not end in order.
    ///
    /// SQLite may roll a transaction back by itself (sqlite.org/lang_transaction.html §3.1). The driver still
    /// counts it as open then: its next transaction would be a savepoint that nobody ever commits.
    pub(crate) async fn discard(&self, db: &DatabaseConnection) {
        if let Self::Sqlite(_) = self {
            let pool = db.get_sqlite_connection_pool();
            // When no connection can be had or closed, there is none that could be used wrongly.
            if let Ok(connection) = pool.acquire().await {
                let _ = connection.close().await;
            }
        }
    }

    /// The n-th placeholder of a statement, from 1.
    pub(crate) fn placeholder(backend: DatabaseBackend, n: usize) -> String {
        match backend {
            DatabaseBackend::Postgres => format!("${n}"),
            _ => "?".to_owned(),
        }
    }

    /// A statement that lists (table, column) of the live schema.
    pub(crate) fn columns_sql(backend: DatabaseBackend) -> &'static str {
        match backend {
            DatabaseBackend::Postgres => {
                "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
                 WHERE table_schema = current_schema() ORDER BY 1, 2"
            }
            _ => {
                "SELECT m.name AS t, p.name AS c FROM sqlite_master m, pragma_table_info(m.name) p \
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY 1, 2"
            }
        }
    }
}
