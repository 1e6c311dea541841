//! The two other demo datasets are understood without being told anything: kinds, roles, faults.
//! Data and licences: `demo/*/SOURCE.md`.

use dataset::csv::{Limits, Told, open};
use dataset::process::{Bound, Check, Rule, check};
use dataset::quality::Spikes;
use dataset::{Table, import_plain};

fn table(bytes: &[u8]) -> Table {
    let sheet = open(bytes, &Told::default(), &Limits::default());
    let done = import_plain(&sheet.value.unwrap_or_else(|| panic!("{:?}", sheet.findings)));
    done.value.unwrap_or_else(|| panic!("{:?}", done.findings))
}

fn shape(table: &Table) -> String {
    let line = |v: &dataset::Variable| format!("{} {} {}", v.name, v.kind.name(), v.role.name());
    table.variables().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn air_in_berlin() {
    let t = table(include_bytes!("../../../demo/berlin-air/pm25_berlin_2023.csv.gz"));
    assert_eq!(t.rows(), 107_116);
    insta::assert_snapshot!(shape(&t), @"
    sensorId text other
    createdAt date_time other
    value decimal measure
    unit single_choice measure
    lon decimal direct_identifier
    lat decimal direct_identifier
    ");
    let rule = |id: &str, check| Rule {
        id: id.into(),
        label: base::Text::default(),
        check,
    };
    let above_zero = Some(Bound {
        at: 0.0,
        included: false,
    });
    let spikes = Spikes {
        variable: "value".into(),
        order: "createdAt".into(),
        series: Some("sensorId".into()),
        window: 10,
        times: 8.0,
        least: 50.0,
    };
    let rules = [
        rule(
            "positive",
            Check::Range {
                variable: "value".into(),
                min: above_zero,
                max: None,
            },
        ),
        rule("spike", Check::Spike(spikes)),
    ];
    let (broken, findings) = check(&t, &rules);
    assert!(findings.is_empty());
    assert_eq!(
        broken[0].rows.len(),
        4_557,
        "as counted by the collectors of the data"
    );
    assert!(broken[1].tested == 107_116 && !broken[1].rows.is_empty());
    println!("{} spikes", broken[1].rows.len());
}

#[test]
fn smell_in_pittsburgh() {
    let t = table(include_bytes!(
        "../../../demo/pittsburgh-smell/smell_reports.csv.gz"
    ));
    assert_eq!(t.rows(), 10_353);
    insta::assert_snapshot!(shape(&t), @"
    EpochTime integer measure
    feelings_symptoms text free_text
    smell_description text free_text
    smell_value integer measure
    zipcode integer quasi_identifier
    ");
    let monitor = table(include_bytes!(
        "../../../demo/pittsburgh-smell/Feed_28_Liberty_ACHD.csv.gz"
    ));
    assert!(monitor.columns().iter().all(|c| c.variable().kind.is_number()));
}
