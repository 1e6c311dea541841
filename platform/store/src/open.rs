//! Open everything that a site keeps: take the data directory, migrate, start the writer.

use std::path::PathBuf;
use std::sync::Arc;

use app::AppError;
use app::log::{LogKey, LogSigner};
use app::ports::Store as _;
use sea_orm_migration::MigratorTrait as _;

use crate::dialect::{Dialect, Purpose};
use crate::memory::Memory;
use crate::migrations::Migrator;
use crate::writer::Writer;
use crate::{FolderObjects, Home, SqlStore, fault, secrets};

/// Where a site keeps what it knows.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The data directory.
    pub data: PathBuf,
    /// `postgres://…` or `sqlite:FILE`; `None` = a SQLite file in the data directory.
    pub database: Option<String>,
    /// Where objects lie; `None` = a folder in the data directory.
    pub objects: Option<String>,
}

/// What was opened. Keep it as long as the site runs: dropping `home` frees the data directory.
#[derive(Debug)]
pub struct Opened {
    /// State and log.
    pub store: Arc<SqlStore>,
    /// Files.
    pub objects: Arc<FolderObjects>,
    /// The key that the log's heads are checked with.
    pub log_key: LogKey,
    /// The data directory.
    pub home: Home,
}

/// Takes the data directory, brings the database to its newest shape and opens it.
///
/// # Errors
/// `Environment`, with what to do, when another process uses the directory, the database does not answer, or
/// its log was signed with another key.
pub async fn open(options: &Options) -> Result<Opened, AppError> {
    let home = Home::take(&options.data)?;
    let objects = FolderObjects::open(&objects_folder(options)?)?;
    let dialect = Dialect::of(options.database.as_deref(), home.path())?;
    let signer = secrets::log_signer(home.path())?;
    let log_key = signer.key();
    let store = open_store(&dialect, signer).await?;
    check_key(&store, log_key).await?;
    Ok(Opened {
        store: Arc::new(store),
        objects: Arc::new(objects),
        log_key,
        home,
    })
}

/// Makes sure that a site is there, for commands that only read and must make none.
///
/// # Errors
/// `Environment` when there is no database, or no key that its log is signed with.
pub fn must_exist(options: &Options) -> Result<(), AppError> {
    Dialect::of(options.database.as_deref(), &options.data)?.must_exist()?;
    let key = secrets::log_key_file(&options.data);
    if key.exists() {
        return Ok(());
    }
    Err(AppError::environment(
        format!("there is no site ({} does not exist)", key.display()),
        "check --data",
    ))
}

pub(crate) async fn open_store(dialect: &Dialect, signer: LogSigner) -> Result<SqlStore, AppError> {
    migrate(dialect).await?;
    let memory = Memory::of(dialect.backend());
    let db = dialect.connect(Purpose::Write).await?;
    let writer = Writer::start(dialect.clone(), db, signer.clone(), memory.clone());
    let readers = dialect.connect(Purpose::Read).await?;
    Ok(SqlStore {
        readers,
        writer,
        memory,
        db: dialect.backend(),
        signer,
    })
}

pub(crate) async fn migrate(dialect: &Dialect) -> Result<(), AppError> {
    let db = dialect.connect(Purpose::Migrate).await?;
    let faulty = |e| fault::environment(&e);
    dialect.lock_migration(&db).await.map_err(faulty)?;
    let done = Migrator::up(&db, None).await;
    dialect.unlock_migration(&db).await.map_err(faulty)?;
    done.map_err(faulty)?;
    db.close().await.map_err(faulty)
}

/// Several nodes of one site share one key; a node with a key of its own would sign what nobody can check.
async fn check_key(store: &SqlStore, key: LogKey) -> Result<(), AppError> {
    match store.head().await? {
        Some(head) if !key.verifies(&head) => Err(AppError::environment(
            "the log of this database is signed with another key than secrets/log.key",
            "copy secrets/log.key from the data directory of the node that made the database",
        )),
        _ => Ok(()),
    }
}

pub(crate) fn objects_folder(options: &Options) -> Result<PathBuf, AppError> {
    match options.objects.as_deref() {
        None => Ok(options.data.join("objects")),
        Some(url) => match url.strip_prefix("file://") {
            Some(path) => Ok(PathBuf::from(path)),
            None if !url.contains("://") => Ok(PathBuf::from(url)),
            None => Err(AppError::environment(
                format!("objects cannot be kept at {url} yet"),
                "give a folder: --objects PATH or file:///PATH",
            )),
        },
    }
}
