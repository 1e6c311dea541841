//! Tables of records, all of one shape, and the steps that add some and do nothing else.

use sea_orm::DbErr;
use sea_orm::sea_query::{IndexCreateStatement, TableCreateStatement};
use sea_orm_migration::{MigrationName, MigrationTrait, SchemaManager};

use super::shape::{index, number, optional, table, text};

/// A step that adds tables of records.
pub(super) struct Records {
    /// Its name, which databases remember.
    pub(super) step: &'static str,
    /// Their names, and what each keeps unique.
    pub(super) tables: &'static [(&'static str, Unique)],
}

impl MigrationName for Records {
    fn name(&self) -> &str {
        self.step
    }
}

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Records {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add_records(manager, self.tables).await
    }

    /// All or nothing: a start that was cut off begins anew.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// What a table of records keeps unique besides the identity.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Unique {
    Nothing,
    Name,
    NameInParent,
}
use Unique::{Name, NameInParent};

/// Makes tables of records.
pub(super) async fn add_records(manager: &SchemaManager<'_>, tables: &[(&str, Unique)]) -> Result<(), DbErr> {
    for (name, unique) in tables {
        manager.create_table(records(name)).await?;
        for index in indexes(name, *unique) {
            manager.create_index(index).await?;
        }
    }
    Ok(())
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
