//! An attack by brute force on small random tables: for every withheld cell another whole-number table is
//! looked for that agrees with everything shown and gives the cell another value.
//!
//! Nothing of the crate's own arithmetic is used: sums are read off the names of the cells.

use std::collections::BTreeMap;

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

/// Unknown inner cells and the bounds of what they add up to.
#[derive(Clone)]
struct Sum {
    members: Vec<usize>,
    least: i64,
    most: i64,
}

/// What the attacker knows, and (only to search near it) the truth.
struct Attack<'a> {
    unknown: Vec<(&'a Vec<String>, i64)>,
    shown: Vec<Sum>,
}

/// How far from the truth other tables are looked for.
const NEAR: i64 = 3;

impl<'a> Attack<'a> {
    fn on(table: &ProtectedTable, zeros_known: bool, truth: &'a BTreeMap<Vec<String>, u64>) -> Self {
        let filled = truth.iter().filter(|(_, n)| !zeros_known || **n > 0);
        let mut attack = Self {
            unknown: filled.map(|(k, n)| (k, *n as i64)).collect(),
            shown: Vec::new(),
        };
        for cell in table.cells() {
            if let Some(value) = cell.value {
                let members = attack.members(&cell.keys);
                attack.shown.push(Sum {
                    members,
                    least: value as i64,
                    most: value as i64,
                });
            }
        }
        attack
    }

    fn members(&self, keys: &[String]) -> Vec<usize> {
        let fits = |inner: &[String]| inner.iter().zip(keys).all(|(a, b)| b == "Total" || a == b);
        (0..self.unknown.len())
            .filter(|&i| fits(self.unknown[i].0))
            .collect()
    }

    /// Whether a withheld cell could have another value.
    fn is_open(&self, keys: &[String]) -> bool {
        let members = self.members(keys);
        let value: i64 = members.iter().map(|&m| self.unknown[m].1).sum();
        [(value + 1, value + NEAR), (value - NEAR, value - 1)]
            .into_iter()
            .any(|(least, most)| {
                let mut sums = self.shown.clone();
                sums.push(Sum {
                    members: members.clone(),
                    least,
                    most,
                });
                self.search(&sums, &mut Vec::new(), &mut 300_000)
            })
    }

    fn search(&self, sums: &[Sum], table: &mut Vec<i64>, budget: &mut u32) -> bool {
        if *budget == 0 {
            return false;
        }
        *budget -= 1;
        let known = table.len();
        let low = |m: usize| (self.unknown[m].1 - NEAR).max(0);
        let feasible = sums.iter().all(|sum| {
            let fixed: i64 = sum
                .members
                .iter()
                .filter(|&&m| m < known)
                .map(|&m| table[m])
                .sum();
            let rest = || sum.members.iter().copied().filter(|&m| m >= known);
            let least: i64 = rest().map(low).sum();
            let most: i64 = rest().map(|m| self.unknown[m].1 + NEAR).sum();
            fixed + least <= sum.most && sum.least <= fixed + most
        });
        if !feasible || known == self.unknown.len() {
            return feasible;
        }
        [0, 1, -1, 2, -2, 3, -3].into_iter().any(|step| {
            let value = self.unknown[known].1 + step;
            table.push(value);
            let found = value >= 0 && self.search(sums, table, budget);
            table.pop();
            found
        })
    }
}

fn grid(rows: usize, columns: usize, counts: &[u64]) -> BTreeMap<Vec<String>, u64> {
    let keys = (0..rows).flat_map(|r| (0..columns).map(move |c| vec![format!("r{r}"), format!("c{c}")]));
    keys.zip(counts.iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

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
        let attack = Attack::on(&table, !zeros, &truth);
        for cell in table.cells().iter().filter(|c| c.status != Status::Ok) {
            prop_assert!(attack.is_open(&cell.keys), "{:?} is known in {:?}", cell.keys, truth);
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
