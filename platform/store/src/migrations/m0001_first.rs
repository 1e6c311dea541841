//! The first shape: records, log, tallies, sealed payloads.

use sea_orm::DbErr;
use sea_orm::sea_query::{Alias, ColumnDef, Index, IndexCreateStatement, Table, TableCreateStatement};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &str {
        "m0001_first"
    }
}

/// What a table of records keeps unique besides the identity.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unique {
    Nothing,
    Name,
    NameInParent,
}
use Unique::{Name, NameInParent, Nothing};

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

/// Makes tables of records. Tables of later steps have the same shape.
pub(super) async fn add_records(manager: &SchemaManager<'_>, tables: &[(&str, Unique)]) -> Result<(), DbErr> {
    for (name, unique) in tables {
        manager.create_table(records(name)).await?;
        for index in indexes(name, *unique) {
            manager.create_index(index).await?;
        }
    }
    Ok(())
}

fn column(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name))
}

fn text(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.text().not_null();
    column
}

fn number(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.big_integer().not_null();
    column
}

fn bytes(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.blob().not_null();
    column
}

fn optional(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.text().null();
    column
}

fn table(name: &str, columns: impl IntoIterator<Item = ColumnDef>, key: &[&str]) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name));
    for mut column in columns {
        table.col(&mut column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(Alias::new(*column));
    }
    table.primary_key(&mut primary);
    table.to_owned()
}

fn records(name: &str) -> TableCreateStatement {
    let columns = [
        text("id"),
        optional("parent"),
        optional("name"),
        optional("state"),
        number("at"),
        number("version"),
        text("body"),
    ];
    table(name, columns, &["id"])
}

fn index(table: &str, name: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index.to_owned()
}

fn indexes(table: &str, unique: Unique) -> Vec<IndexCreateStatement> {
    let mut all = Vec::new();
    let name = |suffix: &str| format!("{table}_{suffix}");
    if unique != Name {
        all.push(index(table, &name("of_parent"), &["parent", "id"]));
    } else {
        all.push(index(table, &name("name"), &["name"]).unique().to_owned());
    }
    if unique == NameInParent {
        all.push(
            index(table, &name("name"), &["parent", "name"])
                .unique()
                .to_owned(),
        );
    }
    if ["session", "invitation", "party", "release", "sign_in_link"].contains(&table) {
        all.push(index(table, &name("of_parent"), &["parent", "id"]));
    }
    if ["job", "role_grant", "invitation"].contains(&table) {
        all.push(index(table, &name("state"), &["state"]));
    }
    all
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
