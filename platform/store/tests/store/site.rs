//! Sites for tests: in a fresh directory on SQLite, or on a fresh database of the PostgreSQL server that
//! `COUNTED_TEST_POSTGRES` names.

use std::str::FromStr as _;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use store::{Opened, Options, open};

/// Which database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A file in the directory.
    Sqlite,
    /// A database of its own on the server.
    Postgres,
}

/// An opened site and the directory that goes with it.
pub(crate) struct Site {
    /// What was opened.
    pub(crate) opened: Opened,
    /// Its options, to open it again.
    pub(crate) options: Options,
    /// The directory.
    pub(crate) folder: tempfile::TempDir,
}

/// The server, or a word about why nothing is tested.
pub(crate) fn server() -> Option<String> {
    let url = std::env::var("COUNTED_TEST_POSTGRES").ok();
    if url.is_none() {
        println!("skipped: COUNTED_TEST_POSTGRES names no server (tools/with-postgres COMMAND starts one)");
    }
    url
}

/// A fresh site.
pub(crate) async fn fresh(kind: Kind) -> Site {
    let (options, folder) = fresh_options(kind).await;
    Site {
        opened: open(&options).await.unwrap(),
        options,
        folder,
    }
}

/// The options of a site that was never opened, and the directory that goes with them.
pub(crate) async fn fresh_options(kind: Kind) -> (Options, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let database = match kind {
        Kind::Sqlite => None,
        Kind::Postgres => Some(fresh_database().await),
    };
    let options = Options {
        data: folder.path().to_owned(),
        database,
        objects: None,
    };
    (options, folder)
}

async fn fresh_database() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!(
        "counted_{}_{}",
        std::process::id(),
        NEXT.fetch_add(1, Ordering::SeqCst)
    );
    as_admin(&format!("CREATE DATABASE {name}")).await;
    let url = server().unwrap();
    let (start, options) = url.split_once('?').map_or((url.as_str(), ""), |(s, o)| (s, o));
    let start = start.rsplit_once('/').map_or(start, |(s, _)| s);
    format!("{start}/{name}?{options}")
}

/// Runs a statement in the server's first database.
pub(crate) async fn as_admin(sql: &str) {
    let options = PgConnectOptions::from_str(&server().unwrap()).unwrap();
    let mut db = PgConnection::connect_with(&options).await.unwrap();
    db.execute(AssertSqlSafe(sql.to_owned())).await.unwrap();
    db.close().await.unwrap();
}

/// The name of the database in an address.
pub(crate) fn database_name(url: &str) -> &str {
    let start = url.split('?').next().unwrap_or(url);
    start.rsplit('/').next().unwrap_or(start)
}
