//! Columns, tables and indexes that mean the same on both databases.

use sea_orm::sea_query::{Alias, ColumnDef, Index, IndexCreateStatement, Table, TableCreateStatement};

fn column(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name))
}

pub(super) fn text(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.text().not_null();
    column
}

pub(super) fn number(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.big_integer().not_null();
    column
}

pub(super) fn bytes(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.blob().not_null();
    column
}

pub(super) fn optional(name: &str) -> ColumnDef {
    let mut column = column(name);
    column.text().null();
    column
}

pub(super) fn table(
    name: &str,
    columns: impl IntoIterator<Item = ColumnDef>,
    key: &[&str],
) -> TableCreateStatement {
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

pub(super) fn index(table: &str, name: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(name).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index.to_owned()
}
