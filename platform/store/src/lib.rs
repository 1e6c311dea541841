//! The ports of `app` on SQLite or PostgreSQL and a folder of files.
//!
//! One writer commits acts in groups: whoever waits while a transaction runs shares the next one and its
//! single fsync. Readers have a pool of their own. Queries and migrations are written once; whatever differs
//! between the databases stands in `dialect.rs` and nowhere else.
//!
//! Every column of every table is declared public, internal or personal in [`columns`].
//!
//! Start with [`open`].

mod backup;
mod batch;
pub mod columns;
mod dialect;
mod fault;
mod home;
mod marks;
mod memory;
mod migrations;
mod objects;
mod open;
mod read;
mod secrets;
mod sql;
mod writer;

pub use backup::{Manifest, backup, restore};
pub use home::Home;
pub use objects::FolderObjects;
pub use open::{Opened, Options, must_exist, open};
pub use read::SqlStore;
pub use secrets::OsChance;
