//! A collaborative: its members, work, knowledge, money and countries.

use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::m0001_first::Unique::{self, Name, NameInParent, Nothing};
use super::m0001_first::add_records;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0003_collaborative"
    }
}

const RECORDS: &[(&str, Unique)] = &[
    ("drive", Nothing),
    ("application", Nothing),
    ("contribution", Nothing),
    ("election", Nothing),
    ("workstream", Name),
    ("work_report", NameInParent),
    ("output", Name),
    ("document", Nothing),
    ("comment", Nothing),
    ("plan", NameInParent),
    ("report", NameInParent),
    ("commitment", Name),
    ("fund", Name),
    ("pledge", Nothing),
    ("ledger_entry", NameInParent),
    ("call", Nothing),
    ("grant", Nothing),
    ("country", Name),
    ("producer", NameInParent),
    ("roadmap", NameInParent),
    ("case_study", Name),
    ("story", Name),
    ("resource", Name),
    ("event", Name),
    ("registration", NameInParent),
    ("exchange", Nothing),
    ("newsletter", Name),
    ("subscription", NameInParent),
    ("credit", NameInParent),
    ("passkey", Name),
    ("recording", NameInParent),
    ("challenge", Name),
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
