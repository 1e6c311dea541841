//! An attack by brute force on small random tables: all whole-number tables that agree with what is shown
//! are enumerated, and every withheld cell must take at least two values among them.
//!
//! Nothing of the crate's own arithmetic is used: sums are read off the names of the cells.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use protect::{Cells, InnerCell, ProtectedTable, Status, TableSpec, Zeros};

fn inner(keys: Vec<String>, n: u64) -> InnerCell {
    InnerCell {
        keys,
        units: n,
        value: n as f64,
        contributions: BTreeMap::new(),
    }
}

/// A published sum: the unknown inner cells in it and what they must add up to.
struct Sum {
    members: Vec<usize>,
    total: i64,
}

/// For each withheld cell (as members and known part) the values it takes in tables that agree.
fn values(
    table: &ProtectedTable,
    zeros_known: bool,
    truth: &BTreeMap<Vec<String>, u64>,
) -> Vec<BTreeSet<i64>> {
    let unknown: Vec<&Vec<String>> = truth
        .iter()
        .filter(|(_, n)| !zeros_known || **n > 0)
        .map(|(k, _)| k)
        .collect();
    let members = |keys: &[String]| -> Vec<usize> {
        let fits = |inner: &Vec<String>| inner.iter().zip(keys).all(|(a, b)| b == "Total" || a == b);
        (0..unknown.len()).filter(|&i| fits(unknown[i])).collect()
    };
    let shown = table.cells().iter().filter_map(|c| {
        Some(Sum {
            members: members(&c.keys),
            total: c.value? as i64,
        })
    });
    let shown: Vec<Sum> = shown.collect();
    let hidden: Vec<Vec<usize>> = table
        .cells()
        .iter()
        .filter(|c| c.status != Status::Ok)
        .map(|c| members(&c.keys))
        .collect();
    let mut found = vec![BTreeSet::new(); hidden.len()];
    // An upper limit for searching: beyond the truth by a few units is enough to show a second value.
    let top: Vec<i64> = unknown.iter().map(|k| truth[*k] as i64 + 3).collect();
    let low: Vec<i64> = unknown.iter().map(|k| (truth[*k] as i64 - 3).max(0)).collect();
    let mut budget = 400_000u32;
    search(
        &shown,
        &hidden,
        &low,
        &top,
        &mut Vec::new(),
        &mut found,
        &mut budget,
    );
    found
}

fn search(
    shown: &[Sum],
    hidden: &[Vec<usize>],
    low: &[i64],
    top: &[i64],
    table: &mut Vec<i64>,
    found: &mut [BTreeSet<i64>],
    budget: &mut u32,
) {
    if *budget == 0 || found.iter().all(|f| f.len() > 1) {
        return;
    }
    *budget -= 1;
    let known = table.len();
    let feasible = shown.iter().all(|sum| {
        let fixed: i64 = sum
            .members
            .iter()
            .filter(|&&m| m < known)
            .map(|&m| table[m])
            .sum();
        let rest = || sum.members.iter().filter(|&&m| m >= known);
        let (least, most): (i64, i64) = (rest().map(|&m| low[m]).sum(), rest().map(|&m| top[m]).sum());
        fixed + least <= sum.total && sum.total <= fixed + most
    });
    if !feasible {
        return;
    }
    if known == top.len() {
        for (cell, values) in hidden.iter().zip(found) {
            values.insert(cell.iter().map(|&m| table[m]).sum());
        }
        return;
    }
    for value in low[known]..=top[known] {
        table.push(value);
        search(shown, hidden, low, top, table, found, budget);
        table.pop();
    }
}

fn grid(rows: usize, columns: usize, counts: &[u64]) -> BTreeMap<Vec<String>, u64> {
    let keys = (0..rows).flat_map(|r| (0..columns).map(move |c| vec![format!("r{r}"), format!("c{c}")]));
    keys.zip(counts.iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn no_withheld_cell_is_determined(
        rows in 2usize..4,
        columns in 2usize..4,
        counts in prop::collection::vec(0u64..9, 9),
        threshold in 2u64..5,
        zeros in any::<bool>(),
    ) {
        let truth = grid(rows, columns, &counts);
        let mut spec = TableSpec::frequency(&["row", "column"], threshold);
        if zeros {
            spec.primary.zeros = Zeros::Protect;
        }
        let cells = Cells::new(truth.iter().map(|(k, n)| inner(k.clone(), *n)));
        let (table, _) = protect::table(&spec, &cells).into_result().unwrap();
        for cell in table.cells() {
            prop_assert_eq!(cell.value.is_none(), cell.status != Status::Ok);
        }
        prop_assert_eq!(table.audit().exact_disclosures, 0);
        let found = values(&table, !zeros, &truth);
        let hidden: Vec<_> = table.cells().iter().filter(|c| c.status != Status::Ok).collect();
        for (cell, values) in hidden.iter().zip(&found) {
            prop_assert!(values.len() > 1, "{:?} can only be {:?} in {:?}", cell.keys, values, truth);
        }
    }

    #[test]
    fn two_runs_are_equal(counts in prop::collection::vec(0u64..12, 24)) {
        let keys = (0..24).map(|i| vec![format!("a{}", i % 4), format!("b{}", i / 4 % 3), format!("c{}", i / 12)]);
        let cells = Cells::new(keys.zip(&counts).map(|(k, n)| inner(k, *n)));
        let spec = TableSpec::frequency(&["a", "b", "c"], 4);
        prop_assert_eq!(protect::table(&spec, &cells), protect::table(&spec, &cells));
    }

    /// A cell shared by two tables is shown in both or in none, and one table cannot undo the other: the
    /// three-way table that both are margins of would have to be withheld likewise.
    #[test]
    fn linked_tables_agree(counts in prop::collection::vec(0u64..7, 18)) {
        let keys: Vec<Vec<String>> = (0..18)
            .map(|i| vec![format!("a{}", i % 3), format!("b{}", i / 3 % 3), format!("c{}", i / 9)])
            .collect();
        let project = |columns: [usize; 2]| {
            let cell = |(k, n): (&Vec<String>, &u64)| inner(vec![k[columns[0]].clone(), k[columns[1]].clone()], *n);
            Cells::new(keys.iter().zip(&counts).map(cell))
        };
        let (first, second) = (TableSpec::frequency(&["a", "b"], 4), TableSpec::frequency(&["a", "c"], 4));
        let (ab, ac) = (project([0, 1]), project([0, 2]));
        let (both, _) = protect::tables(&[(&first, &ab), (&second, &ac)]).into_result().unwrap();
        let margin = |t: &ProtectedTable| -> Vec<_> {
            t.cells().iter().filter(|c| c.keys[1] == "Total").map(|c| (c.keys[0].clone(), c.value)).collect()
        };
        prop_assert_eq!(margin(&both[0]), margin(&both[1]));
        prop_assert_eq!(both[0].audit().exact_disclosures, 0);
    }
}

#[test]
fn a_person_alone_in_a_cell_cannot_compute_a_neighbour() {
    // Two persons alone in two withheld cells of one row would each know the other from the row's total.
    let counts = [1, 1, 9, 8, 9, 7, 9, 8, 6];
    let truth = grid(3, 3, &counts);
    let cells = Cells::new(truth.iter().map(|(k, n)| inner(k.clone(), *n)));
    let mut spec = TableSpec::frequency(&["row", "column"], 3);
    let hidden = |spec: &TableSpec| {
        let table = protect::table(spec, &cells).into_result().unwrap().0;
        let row = table
            .cells()
            .iter()
            .filter(|c| c.keys[0] == "r0" && c.value.is_none());
        (row.count(), table.audit().contributors_open)
    };
    assert_eq!(hidden(&spec).0, 2);
    spec.primary.singletons = true;
    let (in_row, open) = hidden(&spec);
    assert!(in_row >= 3 && open == 0);
}
