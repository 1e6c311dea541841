//! What things are found by besides their names: the values of their properties.

use sea_orm::{ConnectionTrait, DatabaseBackend, DbErr};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::shape::index;
use crate::marks;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0024_marks"
    }
}

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // A mark is nothing but its key: SQLite then keeps it once, in the order of the key.
        let (bytes, once) = match manager.get_database_backend() {
            DatabaseBackend::Sqlite => ("BLOB", " WITHOUT ROWID"),
            _ => ("BYTEA", ""),
        };
        let db = manager.get_connection();
        db.execute_unprepared(&format!(
            "CREATE TABLE \"mark\" (\"mark\" {bytes} NOT NULL, \"id\" TEXT NOT NULL, PRIMARY KEY (\"mark\", \"id\")){once}"
        ))
        .await?;
        manager.create_index(index("mark", "mark_of", &["id"])).await?;
        marks::write(db).await.map_err(|e| DbErr::Custom(e.to_string()))
    }

    /// All or nothing: a start that was cut off begins anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
