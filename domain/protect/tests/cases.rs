//! The recorded tables of `conformance/tables`: as few cells withheld as another program needs (at most 5 %
//! more), the same primary cells, and nothing that can be computed back.

use std::collections::BTreeMap;
use std::path::PathBuf;

use protect::{
    Cells, CellsBuilder, Dimension, Hierarchy, Measure, ProtectedTable, RowValues, Status, TableSpec,
};

type Row = BTreeMap<String, String>;

fn read(name: &str) -> Vec<Row> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../conformance/tables")
        .join(name);
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn spec(columns: &[&str], count: &str, threshold: u64) -> TableSpec {
    let mut spec = TableSpec::frequency(columns, threshold);
    spec.measure = Measure::Frequency {
        count: Some(count.to_owned()),
    };
    spec
}

fn cells(spec: &TableSpec, rows: &[Row]) -> Cells {
    let mut builder = CellsBuilder::new(&spec.measure);
    let column = |c: &Option<String>, row: &Row| c.as_ref().map(|c| row[c].clone());
    for row in rows {
        let keys: Vec<&str> = spec.dimensions.iter().map(|d| row[&d.column].as_str()).collect();
        let (value, contributor) = match &spec.measure {
            Measure::Frequency { count } => (column(count, row), None),
            Measure::Magnitude {
                value, contributor, ..
            } => (Some(row[value].clone()), column(contributor, row)),
        };
        builder.row(&RowValues {
            keys,
            value: value.as_deref(),
            contributor: contributor.as_deref(),
            weight: None,
        });
    }
    builder.finish().into_result().unwrap().0
}

fn hierarchy(spec: &mut TableSpec, column: &str, rows: &[Row], groups: &[&str]) {
    let pairs = rows
        .iter()
        .flat_map(|r| groups.iter().map(|g| (r[*g].clone(), r[column].clone())));
    let dimension: &mut Dimension = spec.dimensions.iter_mut().find(|d| d.column == column).unwrap();
    dimension.hierarchy = Some(Hierarchy::from_pairs(pairs));
}

fn run(spec: &TableSpec, rows: &[Row]) -> ProtectedTable {
    let (table, findings) = protect::table(spec, &cells(spec, rows)).into_result().unwrap();
    println!("{:?}", table.audit());
    for finding in &findings {
        println!("{} {:?}", finding.code, finding.facts);
    }
    assert_eq!(table.audit().exact_disclosures, 0);
    table
}

/// Primary and withheld cells; and that the withheld are at most 1.05 times the peer's.
fn compare(table: &ProtectedTable, cells: usize, primary: usize, peer: usize) {
    let ours = table.count(Status::Primary) + table.count(Status::Secondary);
    println!(
        "{} cells, {} primary, {ours} withheld (peer {peer})",
        cells, primary
    );
    assert_eq!(table.cells().len(), cells);
    assert_eq!(table.count(Status::Primary), primary);
    assert!(ours as f64 <= 1.05 * peer as f64, "{ours} against {peer}");
}

/// The cells that the recorded output calls primary are ours too, and published values agree.
fn same_primary(table: &ProtectedTable, recorded: &str, value: &str) {
    let recorded = read(recorded);
    assert_eq!(recorded.len(), table.cells().len());
    for cell in table.cells() {
        let matches = |r: &&Row| table.columns().iter().zip(&cell.keys).all(|(c, k)| &r[c] == k);
        let row = recorded
            .iter()
            .find(matches)
            .unwrap_or_else(|| panic!("{cell:?}"));
        assert_eq!(
            cell.status == Status::Primary,
            row["primary"] == "TRUE",
            "{cell:?}"
        );
        if let Some(v) = cell.value {
            assert_eq!(v, row[value].parse::<f64>().unwrap(), "{cell:?}");
        }
    }
}

#[test]
fn z1() {
    let table = run(&spec(&["region", "hovedint"], "ant", 4), &read("z1.csv"));
    compare(&table, 45, 3, 6);
    same_primary(&table, "out_z1_small.csv", "ant");
}

#[test]
fn example1() {
    let table = run(&spec(&["age", "geo"], "freq", 3), &read("example1.csv"));
    compare(&table, 12, 1, 4);
    same_primary(&table, "out_example1.csv", "freq");
}

#[test]
fn d2s_with_two_hierarchies_over_the_same_regions() {
    let rows = read("d2s.csv");
    let mut spec = spec(&["region", "main_income"], "freq", 4);
    hierarchy(&mut spec, "region", &rows, &["county", "size"]);
    let table = run(&spec, &rows);
    compare(&table, 60, 8, 18);
    same_primary(&table, "out_d2s_hier.csv", "freq");
}

#[test]
fn synth_2000() {
    let rows = read("synth_2000.csv");
    let mut spec = spec(&["reg", "age", "sex", "dis"], "freq", 5);
    hierarchy(&mut spec, "reg", &rows, &["county"]);
    let table = run(&spec, &rows);
    compare(&table, 26_880, 5_739, 6_760);
}

#[test]
fn magnitude1_hides_dominant_companies() {
    let rows = read("magnitude1.csv");
    let mut spec = spec(&["sector4", "geo"], "x", 2);
    spec.measure = Measure::Magnitude {
        value: "value".to_owned(),
        contributor: Some("company".to_owned()),
        weight: None,
    };
    spec.primary.p_percent = Some(10.0);
    spec.primary.dominance = Some((1, 80.0));
    let table = run(&spec, &rows);
    for cell in table.cells() {
        println!("{cell:?}");
    }
    assert_eq!(table.audit().contributors_open, 0);
    assert!(table.count(Status::Primary) > 0);
}
