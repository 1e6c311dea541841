//! Questions put to files and tables, from the specification to the figure.

use std::path::PathBuf;
use std::sync::Arc;

use base::Findings;
use dataset::{CodeList, Kind, Missing, Moment, Role, Table, Value, Variable};
use engine::{Data, Engine};
use estimate::{Estimate, Spec};

fn survey(file: &str) -> Data {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../conformance/survey")
        .join(file);
    Data::file(&path).unwrap()
}

async fn ask(data: &Data, spec: &str) -> (Vec<Estimate>, Findings) {
    let spec = Spec::from_json(spec).into_result().unwrap().0;
    let checked = Engine::new().estimate(data, &spec).await.unwrap();
    (
        checked.value.map(|e| e.estimates).unwrap_or_default(),
        checked.findings,
    )
}

fn near(got: f64, want: f64) {
    assert!(((got - want) / want).abs() < 1e-9, "{got} is not {want}");
}

const STRATIFIED: &str = r#"{"strata": "stype", "weights": "pw", "fpc": "fpc"}"#;
const TWO_STAGES: &str = r#"{"ids": ["dnum", "snum"], "fpc": ["fpc1", "fpc2"]}"#;

/// Figures of R `survey` 4.1.1, see conformance/survey.
#[tokio::test]
async fn recorded_figures_come_out_of_csv_files() {
    let spec = |design: &str, ask: &str| format!(r#"{{"design": {design}, "ask": [{{"id": "q", {ask}}}]}}"#);
    let cases = [
        (
            "apistrat.csv",
            STRATIFIED,
            r#""statistic": "mean", "variable": "api00""#,
            662.287363159321,
            9.40894080278458,
        ),
        (
            "apiclus2.csv",
            TWO_STAGES,
            r#""statistic": "mean", "variable": "api00""#,
            670.811808118081,
            30.0990273768366,
        ),
        (
            "apiclus2.csv",
            TWO_STAGES,
            r#""statistic": "total", "variable": "enroll""#,
            2639272.93,
            799637.773648358,
        ),
        (
            "apistrat.csv",
            STRATIFIED,
            r#""statistic": "mean", "variable": "api00", "where": "comp.imp == 'Yes'""#,
            676.402286067281,
            11.7146787699287,
        ),
        (
            "apistrat.csv",
            STRATIFIED,
            r#""statistic": "quantile", "variable": "api00", "quantile": 0.25, "rule": "hf7""#,
            565.0,
            15.3357468892224,
        ),
        (
            "apistrat.csv",
            STRATIFIED,
            r#""statistic": "variance", "variable": "api00""#,
            15190.5862058273,
            1255.73997868098,
        ),
    ];
    for (file, design, question, estimate, se) in cases {
        let (found, findings) = ask(&survey(file), &spec(design, question)).await;
        assert_eq!(found.len(), 1, "{question}: {findings:?}");
        near(found[0].estimate, estimate);
        near(found[0].se, se);
    }
}

#[tokio::test]
async fn domains_keep_the_spelling_of_a_csv_file() {
    let spec = format!(
        r#"{{"design": {STRATIFIED}, "ask": [{{"id": "q", "statistic": "mean", "variable": "api00", "over": ["stype"]}}]}}"#
    );
    let (found, _) = ask(&survey("apistrat.csv"), &spec).await;
    let domains: Vec<String> = found.iter().map(|e| e.domain["stype"].to_string()).collect();
    assert_eq!(domains, ["E", "H", "M"]);
    near(found[1].se, 14.9371291853931);
}

#[tokio::test]
async fn bad_conditions_are_told_and_nothing_is_run() {
    let data = survey("apistrat.csv");
    for condition in [
        "stype = 'E'; DROP TABLE x",
        "nosuch > 1",
        "(SELECT 1) = 1",
        "sum(enroll) > 1",
        "random() < 0.5",
        "enroll + 1",
        "stype =",
        "1 = 1 AS x",
    ] {
        let spec = serde_json::json!({"design": {"weights": "pw"}, "ask": [
            {"id": "q", "statistic": "mean", "variable": "api00", "where": condition}]});
        let (found, findings) = ask(&data, &spec.to_string()).await;
        assert!(found.is_empty());
        let codes: Vec<_> = findings.iter().map(|f| f.code.0).collect();
        assert_eq!(codes, ["estimate-bad-condition"], "{condition}: {findings:?}");
    }
}

fn table() -> Table {
    let list = CodeList::of(["pump", "river"]);
    let mut builder = Table::builder(vec![
        Variable::new("source", Kind::SingleChoice(list)).role(Role::Other),
        Variable::new("litres", Kind::Decimal),
        Variable::new("people", Kind::Integer),
        Variable::new("at", Kind::DateTime),
        Variable::new("day", Kind::Date),
    ])
    .unwrap();
    let at = |offset| {
        Value::DateTime(Moment {
            civil: "2021-03-04T05:06:07".parse().unwrap(),
            offset,
        })
    };
    for (source, litres, people) in [("pump", 1.5, 3), ("river", 2.5, 4), ("pump", 4.0, 5)] {
        builder
            .push(vec![
                Value::Choice(source.to_owned()),
                Value::Decimal(litres),
                Value::Integer(people),
                at(Some(-90)),
                Value::Date("1969-12-31".parse().unwrap()),
            ])
            .unwrap();
    }
    builder
        .push(vec![
            Value::Missing(Missing::Refused),
            Value::Missing(Missing::NoAnswer),
            Value::Integer(6),
            at(None),
            Value::Missing(Missing::NotAsked),
        ])
        .unwrap();
    builder.finish()
}

#[tokio::test]
async fn a_table_survives_parquet_and_answers_alike() {
    let engine = Engine::new();
    let bytes = engine.write_parquet(&table()).unwrap();
    assert_eq!(bytes, engine.write_parquet(&table()).unwrap());
    assert_eq!(engine.read_parquet(bytes.clone()).unwrap(), table());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.parquet");
    std::fs::write(&path, bytes).unwrap();
    let spec = r#"{"ask": [{"id": "q", "statistic": "mean", "variable": "litres", "over": ["source"]}]}"#;
    let from_file = ask(&Data::file(&path).unwrap(), spec).await;
    let from_memory = ask(&Data::Table(Arc::new(table())), spec).await;
    assert_eq!(format!("{from_file:?}"), format!("{from_memory:?}"));
    assert_eq!(from_file.0.len(), 2);
    near(from_file.0[0].estimate, 2.75);
    let names: Vec<_> = engine
        .columns(&Data::Parquet(path))
        .await
        .unwrap()
        .into_iter()
        .map(|c| c.name)
        .collect();
    assert_eq!(names, ["source", "litres", "people", "at", "day"]);
}

#[tokio::test]
async fn cells_count_units_and_contributors() {
    let spec = protect::TableSpec::parse(
        r#"{"dimensions": [{"column": "source"}], "measure": {"kind": "magnitude", "value": "people"}, "primary": {"dominance": [1, 80]}, "method": "suppress"}"#,
    )
    .into_result()
    .unwrap()
    .0;
    let data = Data::Table(Arc::new(table()));
    let cells = Engine::new()
        .cells(&data, &spec)
        .await
        .unwrap()
        .into_result()
        .unwrap()
        .0;
    let told: Vec<_> = cells
        .iter()
        .map(|c| (c.keys[0].as_str(), c.units, c.value, c.contributions.len()))
        .collect();
    assert_eq!(told, [("", 1, 6.0, 1), ("pump", 2, 8.0, 2), ("river", 1, 4.0, 1)]);
}

#[tokio::test]
async fn a_look_shows_the_first_records_and_what_columns_hold() {
    let data = survey("apistrat.csv");
    let engine = Engine::new();
    let preview = engine.preview(&data, 2).await.unwrap();
    assert_eq!(preview.rows.len(), 2);
    assert_eq!(preview.rows[0][0].as_deref(), Some("E"));
    let all = engine.describe(&data).await.unwrap();
    let api = all.iter().find(|c| c.name == "api00").unwrap();
    assert_eq!((api.numeric, api.present, api.missing), (true, 200, 0));
    assert!(
        all.iter()
            .any(|c| !c.numeric && c.name == "stype" && c.distinct == Some(3))
    );
}

#[tokio::test]
async fn a_file_that_is_no_table_is_told_as_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.parquet");
    std::fs::write(&path, b"PAR1 not really").unwrap();
    let spec = r#"{"ask": [{"id": "q", "statistic": "count"}]}"#;
    let (_, findings) = ask(&Data::file(&path).unwrap(), spec).await;
    assert_eq!(
        findings.iter().map(|f| f.code.0).collect::<Vec<_>>(),
        ["engine-unreadable"]
    );
    let ragged = folder.path().join("ragged.csv");
    std::fs::write(&ragged, "a,b\n1,2\n3\n").unwrap();
    let (_, findings) = ask(&Data::file(&ragged).unwrap(), spec).await;
    assert_eq!(
        findings.iter().map(|f| f.code.0).collect::<Vec<_>>(),
        ["engine-unreadable"]
    );
}
