//! Series of an office, read from what a national office published; and what is wrong with a file.

use base::{Digest, Findings, Id, Language};
use handover::{Earlier, OfficialSeries, Origin, Ours, Read, benchmark, read_series, read_structure};
use uuid::Uuid;

const WATER: &str = include_str!("../../../conformance/series/6-1-1.xml");
const STRUCTURE: &str = include_str!("../../../conformance/series/structure.xml");
const BASIC: &str = include_str!("../../../conformance/series/1-4-1.csv");

fn water() -> Read {
    let found = read_series(WATER, "").into_result().unwrap();
    let [read] = <[Read; 1]>::try_from(found.0).unwrap();
    read
}

fn series_of(read: Read) -> OfficialSeries {
    OfficialSeries {
        id: Id::new(Uuid::nil()),
        office: Id::new(Uuid::nil()),
        indicator: "6.1.1".to_owned(),
        code: read.code,
        unit: read.unit,
        origin: Origin {
            publisher: "Office".to_owned(),
            source: "https://office.example".to_owned(),
            licence: "MIT".to_owned(),
            structure: read.structure,
            file: Digest::of(b"file"),
            read_on: "2026-11-21".parse().unwrap(),
        },
        figures: read.figures,
        earlier: Vec::new(),
        words: handover::Words::default(),
    }
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
    let mut series = series_of(water());
    let origin = series.origin.clone();
    assert!(series.held_against(&water()).is_empty(), "the same again");
    let mut newer = water();
    newer.figures[0].value = Some(1.0);
    newer.figures.pop();
    let mut added = newer.figures[1].clone();
    added.period = "2099".to_owned();
    newer.figures.push(added);
    let (first, last) = (series.figures[0].clone(), series.figures.last().cloned().unwrap());
    newer.structure = "KG_NSC:SDG(1.8)".to_owned();
    newer.unit = "PS".to_owned();
    series.origin.structure = "KG_NSC:SDG(1.7)".to_owned();
    let told = series.held_against(&newer);
    let codes: Vec<&str> = told.iter().map(|f| f.code.0).collect();
    let expected = [
        "handover-series-structure",
        "handover-series-unit",
        "handover-series-gone",
    ];
    assert_eq!(codes, expected);
    let changed = series.renew(newer, origin);
    assert_eq!((changed.added, changed.revised, changed.gone), (1, 1, 1));
    // What stood before is there with the day on which another was read.
    let before: Vec<&Earlier> = series.before(&first.group, &first.period).collect();
    assert_eq!(before.len(), 1);
    assert_eq!((&before[0].figure, before[0].left_out), (&first, false));
    assert_eq!(before[0].until.to_string(), "2026-11-21");
    let left = series.before(&last.group, &last.period).next().unwrap();
    assert!(left.left_out && left.figure == last);
}

#[test]
fn sdmx_csv_says_the_same_as_sdmx_ml() {
    let rows = "STRUCTURE;STRUCTURE_ID;SERIES;REF_AREA;SEX;URBANISATION;TIME_PERIOD;OBS_VALUE;UNIT_MEASURE;NATURE;OBS_STATUS\n\
        datastructure;KG_NSC:SDG(1.8);SH_H2O_SAFE;KG;_T;_T;2022;92.4;PT;C;A\n\
        datastructure;KG_NSC:SDG(1.8);SH_H2O_SAFE;KG;_T;R: Rural;2022;88,1;PT;C;A\n\
        datastructure;KG_NSC:SDG(1.8);SH_H2O_SAFE;KG-GB;Q;_T;2022;;PT;XX;B\n";
    let found = read_series(rows, "");
    let codes: Vec<&str> = found.findings.iter().map(|f| f.code.0).collect();
    let expected = [
        "handover-series-code",
        "handover-series-code",
        "handover-series-break",
    ];
    assert_eq!(codes, expected, "{:?}", found.findings);
    let all = found.value.unwrap();
    assert_eq!(
        (all.len(), all[0].code.as_str(), all[0].unit.as_str()),
        (1, "SH_H2O_SAFE", "PT")
    );
    assert_eq!(all[0].structure, "KG_NSC:SDG(1.8)");
    let said: Vec<(usize, Option<f64>)> = all[0].figures.iter().map(|f| (f.group.len(), f.value)).collect();
    assert_eq!(said, [(0, Some(92.4)), (2, None), (1, Some(88.1))]);
    let mixed = rows.replace("SDG(1.8);SH_H2O_SAFE;KG-GB", "SDG(1.9);SH_H2O_SAFE;KG-GB");
    assert_eq!(wrong(&mixed)[0], "handover-series-structures");
}

#[test]
fn a_file_of_two_versions_of_one_structure_is_read_by_nobody() {
    let text = WATER.replacen(
        "</message:Structure>",
        "</message:Structure><message:Structure><common:Structure>\
         <Ref agencyID=\"KG_NSC\" id=\"SDG\" version=\"1.8\"/></common:Structure></message:Structure>",
        1,
    );
    assert_eq!(wrong(&text), ["handover-series-structures"]);
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

#[test]
fn a_structure_says_what_codes_mean() {
    let (structure, findings) = read_structure(STRUCTURE).into_result().unwrap();
    assert!(findings.is_empty());
    assert_eq!(structure.id, "KG_NSC:SDG(1.8)");
    let words = &structure.words;
    let russian = "ru".parse::<Language>().unwrap();
    let area = words.code("REF_AREA", "KG02").unwrap();
    assert_eq!(area.get(&Language::english()), Some("Issyk-Kul"));
    assert_eq!(area.get(&russian), Some("Иссык-Кульская область"));
    assert!(words.dimension("SEX").is_some() && words.code("SEX", "X").is_none());

    // A series keeps what it uses.
    let used = words.of(&series_of(water()));
    assert!(used.code("URBANISATION", "R").is_some() && used.series("SH_H2O_SAFE").is_some());
    assert_eq!(
        used.unit("PT").and_then(|t| t.get(&Language::english())),
        Some("Percent")
    );
    assert!(used.code("SEX", "F").is_none() && used.series("SI_POV_DAY1").is_none());
}

#[test]
fn a_file_without_a_structure_gives_no_words() {
    let codes_of = |text: &str| codes(&read_structure(text).findings);
    assert_eq!(codes_of(WATER), ["handover-structure-format"]);
    assert_eq!(codes_of("<a"), ["handover-series-unreadable"]);
    let bare = "<Structure><DataStructure id=\"D\" agencyID=\"A\" version=\"1\"/></Structure>";
    assert_eq!(codes_of(bare), ["handover-structure-format"]);
}
