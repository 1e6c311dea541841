//! Every column of every table, with who may see it: the one list that exports and reviews go by.
//!
//! A test holds the list against the live schema of both databases: a column that is not declared fails it.

use app::ports::{RecordKind, Visibility};

/// The columns that every kind of record has, in the order of the table; `None` = the kind decides.
const RECORD: &[(&str, Option<Visibility>)] = &[
    ("id", Some(Visibility::Public)),
    ("parent", Some(Visibility::Internal)),
    ("name", None),
    ("state", Some(Visibility::Internal)),
    ("at", Some(Visibility::Internal)),
    ("version", Some(Visibility::Internal)),
    ("body", None),
];

/// Tables beside the records.
const OTHER: &[(&str, &str, Visibility)] = &[
    ("entry", "seq", Visibility::Public),
    ("entry", "at", Visibility::Public),
    ("entry", "actor", Visibility::Internal),
    ("entry", "verb", Visibility::Public),
    ("entry", "kind", Visibility::Public),
    ("entry", "subject", Visibility::Public),
    ("entry", "facts", Visibility::Public),
    ("entry", "payload", Visibility::Public),
    ("entry", "leaf", Visibility::Public),
    ("head", "size", Visibility::Public),
    ("head", "at", Visibility::Public),
    ("head", "root", Visibility::Public),
    ("head", "frontier", Visibility::Public),
    ("head", "signature", Visibility::Public),
    ("tally", "about", Visibility::Internal),
    ("tally", "what", Visibility::Internal),
    ("tally", "count", Visibility::Internal),
    ("sealed", "id", Visibility::Internal),
    ("sealed", "bytes", Visibility::Personal),
    ("seal_key", "id", Visibility::Internal),
    ("seal_key", "secret", Visibility::Personal),
    ("seaql_migrations", "version", Visibility::Internal),
    ("seaql_migrations", "applied_at", Visibility::Internal),
];

/// Every declared column: table, column, who may see it.
pub fn declared() -> Vec<(&'static str, &'static str, Visibility)> {
    let records = RecordKind::ALL.iter().flat_map(|kind| {
        RECORD.iter().map(|(column, fixed)| {
            let own = || {
                if *column == "name" {
                    kind.name_visibility()
                } else {
                    kind.body_visibility()
                }
            };
            (kind.table(), *column, fixed.unwrap_or_else(own))
        })
    });
    records.chain(OTHER.iter().copied()).collect()
}
