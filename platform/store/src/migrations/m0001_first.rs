//! The first shape: records, log, tallies, sealed payloads.

use sea_orm::DbErr;
use sea_orm::sea_query::TableCreateStatement;
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::records::Unique::{self, Name, NameInParent, Nothing};
use super::records::add_records;
use super::shape::{bytes, index, number, optional, table, text};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0001_first"
    }
}

const RECORDS: &[(&str, Unique)] = &[
    ("account", Name),
    ("session", Name),
    ("invitation", Name),
    ("party", Name),
    ("initiative", Name),
    ("role_grant", NameInParent),
    ("round", NameInParent),
    ("assessment", Nothing),
    ("instrument", NameInParent),
    ("draft", NameInParent),
    ("submission", NameInParent),
    ("consent_record", Nothing),
    ("dataset", NameInParent),
    ("snapshot", NameInParent),
    ("cleaning_entry", Nothing),
    ("edit_rule", NameInParent),
    ("analysis", Nothing),
    ("table_protection", Nothing),
    ("release", Name),
    ("comparison", NameInParent),
    ("job", Nothing),
    ("setting", Name),
];

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add_records(manager, RECORDS).await?;
        for table in others() {
            manager.create_table(table).await?;
        }
        manager
            .create_index(index("entry", "entry_subject", &["subject", "seq"]))
            .await
    }

    /// All or nothing: a first start that was cut off begins anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn others() -> Vec<TableCreateStatement> {
    vec![
        table(
            "entry",
            [
                number("seq"),
                number("at"),
                text("actor"),
                text("verb"),
                text("kind"),
                text("subject"),
                text("facts"),
                optional("payload"),
                bytes("leaf"),
            ],
            &["seq"],
        ),
        table(
            "head",
            [
                number("size"),
                number("at"),
                bytes("root"),
                bytes("frontier"),
                bytes("signature"),
            ],
            &["size"],
        ),
        table(
            "tally",
            [text("about"), text("what"), number("count")],
            &["about", "what"],
        ),
        table("sealed", [text("id"), bytes("bytes")], &["id"]),
        table("seal_key", [text("id"), bytes("secret")], &["id"]),
    ]
}
