//! Bodies, decisions, agreements, designing together, and judgements on evidence.

use sea_orm::DbErr;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::m0001_first::Unique::{self, Name, NameInParent, Nothing};
use super::m0001_first::add_records;

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0002_power"
    }
}

const RECORDS: &[(&str, Unique)] = &[
    ("body", Name),
    ("membership", Nothing),
    ("motion", Nothing),
    ("vote", NameInParent),
    ("meeting", Nothing),
    ("design_room", NameInParent),
    ("proposal", Nothing),
    ("risk_assessment", Nothing),
    ("incident", Nothing),
    ("agreement", Name),
    ("label", Name),
    ("evidence", Nothing),
    ("scheme", Name),
    ("asking", Nothing),
    ("asking_token", NameInParent),
    ("panel_case", Nothing),
    ("witness", Nothing),
    ("sign_in_link", Name),
    ("credential", NameInParent),
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
