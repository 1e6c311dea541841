//! A whole site in one file, and back: rows, files and the log's key.
//!
//! The file is a ZIP: `manifest.json`, `tables/<table>.jsonl` (one row a line, bytes in base64), `objects/<digest>`
//! and `secrets/log.key`. It knows nothing of the database it came from: a backup of SQLite is restored into
//! PostgreSQL and the other way round, which is also how a site moves from one to the other.
//!
//! It holds everything, keys and personal data included: keep it as safe as the site itself.

mod read;
mod write;

use std::collections::BTreeMap;

use app::AppError;
use serde::{Deserialize, Serialize};

use crate::columns::{Column, declared};

pub use read::restore;
pub use write::backup;

/// The format that this version writes and reads.
const FORMAT: &str = "counted-backup/1";
const MANIFEST: &str = "manifest.json";
const LOG_KEY: &str = "secrets/log.key";
/// The steps of migration have their own table; they are compared, not restored.
const STEPS: &str = "seaql_migrations";
/// What a restored database has of its own: its steps, and marks that follow from the things.
const MADE_ANEW: [&str; 2] = [STEPS, "mark"];

/// What a backup says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format of the file.
    pub format: String,
    /// When it was made, as an RFC 3339 time.
    pub made_at: String,
    /// The migrations that the database had seen, in order.
    pub steps: Vec<String>,
    /// How many rows each table has.
    pub rows: BTreeMap<String, u64>,
    /// How many files there are.
    pub objects: u64,
}

/// The tables that a backup holds, with their columns in order.
fn tables() -> Vec<(&'static str, Vec<Column>)> {
    let mut all: Vec<(&'static str, Vec<Column>)> = Vec::new();
    for column in declared().into_iter().filter(|c| !MADE_ANEW.contains(&c.table)) {
        match all.last_mut() {
            Some((table, columns)) if *table == column.table => columns.push(column),
            _ => all.push((column.table, vec![column])),
        }
    }
    all
}

fn entry_of(table: &str) -> String {
    format!("tables/{table}.jsonl")
}

/// A backup that cannot be read as one.
fn broken(what: impl std::fmt::Display) -> AppError {
    AppError::environment(
        format!("the backup cannot be read ({what})"),
        "use another copy of it; nothing was restored",
    )
}
