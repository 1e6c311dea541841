//! Every column of every table, with who may see it: the one list that exports and reviews go by.
//!
//! A test holds the list against the live schema of both databases: a column that is not declared fails it.

use app::ports::{RecordKind, Visibility};

use Shape::{Bytes, Number, Text};
use Visibility::{Internal, Personal, Public};

/// What a column holds, the same on both databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A text, or nothing.
    Text,
    /// A whole number.
    Number,
    /// Bytes.
    Bytes,
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The table's name.
    pub table: &'static str,
    /// Its own.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Who may see it.
    pub visibility: Visibility,
}

/// The columns that every kind of record has, in the order of the table; `None` = the kind decides.
const RECORD: &[(&str, Shape, Option<Visibility>)] = &[
    ("id", Text, Some(Public)),
    ("parent", Text, Some(Internal)),
    ("name", Text, None),
    ("state", Text, Some(Internal)),
    ("at", Number, Some(Internal)),
    ("version", Number, Some(Internal)),
    ("body", Text, None),
];

/// Tables beside the records.
const OTHER: &[(&str, &str, Shape, Visibility)] = &[
    ("entry", "seq", Number, Public),
    ("entry", "at", Number, Public),
    ("entry", "actor", Text, Internal),
    ("entry", "verb", Text, Public),
    ("entry", "kind", Text, Public),
    ("entry", "subject", Text, Public),
    ("entry", "facts", Text, Public),
    ("entry", "payload", Text, Public),
    ("entry", "leaf", Bytes, Public),
    ("head", "size", Number, Public),
    ("head", "at", Number, Public),
    ("head", "root", Bytes, Public),
    ("head", "frontier", Bytes, Public),
    ("head", "signature", Bytes, Public),
    ("tally", "about", Text, Internal),
    ("tally", "what", Text, Internal),
    ("tally", "count", Number, Internal),
    ("mark", "mark", Bytes, Personal),
    ("mark", "id", Text, Internal),
    ("sealed", "id", Text, Internal),
    ("sealed", "bytes", Bytes, Personal),
    ("seal_key", "id", Text, Internal),
    ("seal_key", "secret", Bytes, Personal),
    ("seaql_migrations", "version", Text, Internal),
    ("seaql_migrations", "applied_at", Number, Internal),
];

/// Every declared column, table by table.
pub fn declared() -> Vec<Column> {
    let records = RecordKind::ALL.iter().flat_map(|kind| {
        RECORD.iter().map(|(name, shape, fixed)| {
            let own = || match *name {
                "name" => kind.name_visibility(),
                _ => kind.body_visibility(),
            };
            Column {
                table: kind.table(),
                name,
                shape: *shape,
                visibility: fixed.unwrap_or_else(own),
            }
        })
    });
    let others = OTHER.iter().map(|&(table, name, shape, visibility)| Column {
        table,
        name,
        shape,
        visibility,
    });
    records.chain(others).collect()
}
