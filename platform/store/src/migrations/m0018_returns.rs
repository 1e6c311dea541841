//! What went back to participants, and what they said about it; what is said to be wrong in figures.

use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::m0001_first::Unique::{self, NameInParent, Nothing};
use super::m0001_first::add_records;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0018_returns"
    }
}

const RECORDS: &[(&str, Unique)] = &[
    ("return_note", Nothing),
    ("return_voice", NameInParent),
    ("remark", Nothing),
];

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add_records(manager, RECORDS).await
    }

    /// All or nothing: a start that was cut off begins anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
