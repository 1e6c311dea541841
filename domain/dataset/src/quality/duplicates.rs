//! Records that come more than once.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{Role, Table, write};

/// Groups of rows that are the same in what was compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Duplicates {
    /// The variables that were compared.
    pub compared: Vec<String>,
    /// Each group of two or more rows, from 0, in order.
    pub groups: Vec<Vec<usize>>,
}

impl Duplicates {
    /// How many records there are too many.
    pub fn surplus(&self) -> usize {
        self.groups.iter().map(|g| g.len() - 1).sum()
    }
}

/// Records whose answers are all the same, whatever their keys and paradata say.
pub fn duplicates(table: &Table) -> Duplicates {
    let answers = table
        .variables()
        .filter(|v| !matches!(v.role, Role::Key | Role::Paradata));
    let names: Vec<String> = answers.map(|v| v.name.clone()).collect();
    groups(table, names, false)
}

/// Records that agree in these variables; a record with one of them missing agrees with none.
pub fn same_key(table: &Table, variables: &[String]) -> Duplicates {
    groups(
        table,
        variables
            .iter()
            .filter(|v| table.column(v).is_some())
            .cloned()
            .collect(),
        true,
    )
}

fn groups(table: &Table, compared: Vec<String>, all_present: bool) -> Duplicates {
    let columns: Vec<_> = compared.iter().filter_map(|v| table.column(v)).collect();
    let mut met: BTreeMap<Vec<String>, Vec<usize>> = BTreeMap::new();
    for row in 0..table.rows() {
        if columns.is_empty() || (all_present && columns.iter().any(|c| c.missing(row).is_some())) {
            continue;
        }
        met.entry(columns.iter().map(|c| write(&c.value(row))).collect())
            .or_default()
            .push(row);
    }
    let mut groups: Vec<Vec<usize>> = met.into_values().filter(|g| g.len() > 1).collect();
    groups.sort();
    Duplicates { compared, groups }
}
