//! Lists of things and the things in them.

use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::records::Unique::{self, NameInParent, Nothing};
use super::records::add_records;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0008_entities"
    }
}

const RECORDS: &[(&str, Unique)] = &[
    ("entity_list", NameInParent),
    ("entity", NameInParent),
    ("entity_trouble", Nothing),
];

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add_records(manager, RECORDS).await?;
        let db = manager.get_connection();
        // Ranges of names go letter by letter on both databases, not by the rules of a country.
        if manager.get_database_backend() == DatabaseBackend::Postgres {
            db.execute_unprepared("ALTER TABLE \"entity\" ALTER COLUMN \"name\" TYPE TEXT COLLATE \"C\"")
                .await?;
        }
        // Few of a million things are in conflict.
        db.execute_unprepared(
            "CREATE INDEX \"entity_state\" ON \"entity\" (\"parent\", \"state\", \"name\")",
        )
        .await?;
        Ok(())
    }

    /// All or nothing: a start that was cut off begins anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
