//! Series of an office, read from what a national office published; and what is wrong with a file.

use base::{Digest, Findings, Id};
use handover::{OfficialSeries, Origin, Ours, Read, benchmark, read_series};
use uuid::Uuid;

const WATER: &str = include_str!("../../../conformance/series/6-1-1.xml");
const BASIC: &str = include_str!("../../../conformance/series/1-4-1.csv");

fn water() -> Read {
    let found = read_series(WATER, "").into_result().unwrap();
    let [read] = <[Read; 1]>::try_from(found.0).unwrap();
    read
}

fn codes(findings: &Findings) -> Vec<String> {
    findings.iter().map(|f| f.code.0.to_owned()).collect()
}

fn wrong(text: &str) -> Vec<String> {
    codes(&read_series(text, "x").findings)
}

#[test]
fn a_national_file_is_read_with_its_groups() {
    let read = water();
    assert_eq!((read.code.as_str(), read.unit.as_str()), ("SH_H2O_SAFE", "PT"));
    assert_eq!(read.structure, "KG_NSC:SDG(1.7)");
    assert_eq!(read.figures.len(), 154);
    let total: Vec<_> = read.figures.iter().filter(|f| f.group.is_empty()).collect();
    let of = |year: &str| total.iter().find(|f| f.period == year).unwrap().value;
    assert_eq!((of("2011"), of("2014")), (Some(92.4), Some(88.9)));
    let rural = read
        .figures
        .iter()
        .filter(|f| f.group.get("URBANISATION").is_some_and(|c| c == "R"));
    assert_eq!(rural.count(), total.len());
    assert!(
        read.figures
            .iter()
            .any(|f| f.group.get("REF_AREA").is_some_and(|a| a == "KG05"))
    );
}

#[test]
fn a_file_of_open_sdg_is_read_by_its_columns() {
    let (found, _) = read_series(BASIC, "1-4-1").into_result().unwrap();
    assert_eq!(found[0].code, "1-4-1");
    assert!(
        found[0]
            .figures
            .iter()
            .any(|f| f.value == Some(92.6) && f.period == "2018")
    );
    let small = "Year,Units,Sex,Value\n2020,%,,10\n2020,%,F,12\n2021,%,,11\n";
    let (found, _) = read_series(small, "s").into_result().unwrap();
    assert_eq!((found[0].unit.as_str(), found[0].figures.len()), ("%", 3));
    assert_eq!(found[0].figures.iter().filter(|f| f.group.is_empty()).count(), 2);
}

#[test]
fn whatever_is_wrong_is_a_finding_and_nothing_is_guessed() {
    assert_eq!(wrong("<a"), ["handover-series-unreadable"]);
    assert_eq!(
        wrong("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
        ["handover-series-unreadable"]
    );
    assert_eq!(wrong("<Structure/>"), ["handover-series-format"]);
    assert_eq!(wrong("a,b\n1,2\n"), ["handover-series-format"]);
    assert_eq!(wrong("Year,Value\n"), ["handover-series-empty"]);
    assert_eq!(
        wrong("Year,Value\n2020,many\n2021,3\n"),
        ["handover-series-number"]
    );
    assert_eq!(wrong("Year,Value\n2020,1\n2020,2\n"), ["handover-series-twice"]);
    let file = |series: &str| {
        format!(
            "<m:StructureSpecificData xmlns:m='m'><m:DataSet>{series}</m:DataSet></m:StructureSpecificData>"
        )
    };
    let obs = |attributes: &str| {
        file(&format!(
            "<Series SERIES='S' REF_AREA='KG'><Obs {attributes}/></Series>"
        ))
    };
    assert_eq!(
        wrong(&file("<Series REF_AREA='KG'/>")),
        ["handover-series-nameless"]
    );
    assert_eq!(wrong(&obs("OBS_VALUE='1'")), ["handover-series-period"]);
    assert_eq!(
        wrong(&obs("TIME_PERIOD='2020' OBS_VALUE='x'")),
        ["handover-series-number"]
    );
    let odd = obs("TIME_PERIOD='2020' OBS_VALUE='1' OBS_STATUS='ZZ'");
    assert_eq!(wrong(&odd), ["handover-series-status"]);
    assert!(
        read_series(&odd, "").value.is_some(),
        "an unknown code is told and kept"
    );
    assert_eq!(
        wrong(&obs("TIME_PERIOD='2020' OBS_VALUE='1' OBS_STATUS='B'")),
        ["handover-series-break"]
    );
}

#[test]
fn reading_anew_tells_what_changed() {
    let origin = Origin {
        publisher: "Office".to_owned(),
        source: "https://office.example".to_owned(),
        licence: "MIT".to_owned(),
        structure: String::new(),
        file: Digest::of(b"file"),
        read_on: "2026-11-21".parse().unwrap(),
    };
    let read = water();
    let mut series = OfficialSeries {
        id: Id::new(Uuid::nil()),
        office: Id::new(Uuid::nil()),
        indicator: "6.1.1".to_owned(),
        code: read.code.clone(),
        unit: read.unit.clone(),
        origin: origin.clone(),
        figures: read.figures.clone(),
    };
    let mut newer = read;
    newer.figures[0].value = Some(1.0);
    newer.figures.pop();
    let mut added = newer.figures[1].clone();
    added.period = "2099".to_owned();
    newer.figures.push(added);
    let changed = series.renew(newer, origin);
    assert_eq!((changed.added, changed.revised, changed.gone), (1, 1, 1));
}

#[test]
fn a_village_is_held_against_the_country() {
    let ours = |group: &[(&str, &str)], value: f64| Ours {
        group: group
            .iter()
            .map(|(d, c)| ((*d).to_owned(), (*c).to_owned()))
            .collect(),
        period: "2014-06".to_owned(),
        value: Some(value),
        ends: Some((value - 6.0, value + 6.0)),
    };
    let found = benchmark(
        &[ours(&[], 71.0), ours(&[("URBANISATION", "R")], 70.0)],
        &water().figures,
    );
    let level = &found.levels[0];
    assert_eq!((level.official.value, level.years_apart), (Some(88.9), 0));
    let difference = level.difference.unwrap();
    assert!((difference.value + 17.9).abs() < 1e-9);
    assert_eq!(difference.apart(), Some(true));
    assert_eq!(found.both, 2);
    assert!(found.only_office.len() > 5 && found.only_ours.is_empty());
}
