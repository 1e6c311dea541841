//! A release with everything in it: a table with withheld cells, bars, two lines, a map, two languages.

use std::collections::BTreeMap;

use base::{Digest, Id, Language, Text, Timestamp};
use dataset::{Choice, CodeList, Kind, Variable};
use protect::{
    Area, Cells, Description, Figure, FigureSet, InnerCell, Licence, Organisation, Period, Policy,
    ProtectedFigures, ProtectedTable, Release, ReleaseDraft, ReleasedTable, Shape, Site, SiteSet, Standing,
    TableSpec,
};

/// The release, published.
pub(crate) fn release() -> Release {
    let at = |hour: i64| Timestamp::from_second(1_700_000_000 + hour * 3600).unwrap();
    let alone = governance::Alone {
        by: "The coordinator".to_owned(),
        account: None,
        reason: "No body exists yet".to_owned(),
        at: at(2),
    };
    let assembled = draft().assemble();
    let release = assembled
        .value
        .unwrap_or_else(|| panic!("{:?}", assembled.findings));
    let checked = release.check(at(1), &[]).unwrap();
    let approval = governance::approve(&checked.subject(), &[], &[], alone).unwrap();
    checked
        .approve(approval, at(2))
        .unwrap()
        .publish(at(3), &[])
        .unwrap()
}

fn both(english: &str, arabic: &str) -> Text {
    Text::english(english).with("ar".parse().unwrap(), arabic)
}

pub(crate) fn draft() -> ReleaseDraft {
    let policy = Policy::persons(10).unwrap();
    let camp = Kind::SingleChoice(CodeList {
        choices: vec![
            Choice::new("c0").label(both("North camp", "المخيم الشمالي")),
            Choice::new("c1").label(both("=South, \"camp\"", "المخيم الجنوبي")),
            Choice::new("c2").label(both("East camp", "المخيم الشرقي")),
        ],
        open: false,
    });
    ReleaseDraft {
        id: Id::new("01890000-0000-7000-8000-000000000001".parse().unwrap()),
        slug: "water".parse().unwrap(),
        version: 1,
        description: description(),
        variables: vec![
            Variable::new("camp", camp).label(both("Camp", "المخيم")),
            Variable::new("sex", Kind::Text).label(Text::english("Sex")),
            Variable::new("litres", Kind::Decimal).label(Text::english("Litres a day")),
            Variable::new("day", Kind::Date).label(Text::english("Day")),
        ],
        tables: vec![ReleasedTable::new(
            "households",
            Text::english("Households"),
            table(),
        )],
        figures: vec![
            bars(&policy),
            line(&policy, Standing::Own, "own"),
            line(&policy, official(), "official"),
        ],
        points: vec![protect::coarsen(map(), &policy).value.unwrap()],
        policy,
    }
}

fn official() -> Standing {
    Standing::AlreadyPublic {
        publisher: "The office".to_owned(),
        source: "https://office.example/water".to_owned(),
    }
}

fn description() -> Description {
    Description {
        title: both("Water in two camps", "الماء في مخيمين"),
        sentence: Text::english("Households have 20.5 litres a day, between 17.5 and 23.5."),
        question: Text::english("How much water do we have?"),
        method: Text::english("124 households were asked in March 2024."),
        can: vec![Text::english("How much water households of these camps have.")],
        limits: vec![
            Text::english("Only three camps."),
            Text::english("Only one season."),
        ],
        keywords: vec!["water".to_owned(), "camps".to_owned()],
        licence: Licence::cc_by(),
        creators: vec!["The camps' committee".to_owned()],
        publisher: Organisation {
            name: "The camps' committee".to_owned(),
            url: Some("https://camps.example/".to_owned()),
            email: Some("office@camps.example".to_owned()),
        },
        attribution: vec!["Made with answers of the camps' households.".to_owned()],
        places: vec![Area {
            name: "Tal Afar".to_owned(),
            code: None,
            bounds: Some([42.3, 36.3, 42.6, 36.5]),
        }],
        period: Some(Period {
            start: "2024-03-01".parse().unwrap(),
            end: "2024-03-31".parse().unwrap(),
        }),
        issued: "2024-04-02".parse().unwrap(),
        language: Language::english(),
        initiative: "water".parse().unwrap(),
        initiative_title: Text::english("Water"),
        round: 1,
        snapshot: Digest::of(b"snapshot"),
        records: 124,
    }
}

fn table() -> ProtectedTable {
    let counts = [40, 30, 12, 22, 3, 17];
    let inner = |(i, n): (usize, &u64)| InnerCell {
        keys: vec![format!("c{}", i % 3), ["f", "m"][i / 3].to_owned()],
        units: *n,
        value: *n as f64,
        contributions: BTreeMap::new(),
    };
    let cells = Cells::new(counts.iter().enumerate().map(inner));
    protect::table(&TableSpec::frequency(&["camp", "sex"], 10), &cells)
        .value
        .unwrap()
}

fn figure(column: &str, code: &str, n: u64, estimate: f64) -> Figure {
    Figure {
        statistic: "mean".to_owned(),
        variable: "litres".to_owned(),
        domain: BTreeMap::from([(column.to_owned(), code.to_owned())]),
        category: None,
        n,
        n_category: None,
        estimate: Some(estimate),
        se: Some(1.5),
        interval: Some((estimate - 3.0, estimate + 3.0)),
        flags: Vec::new(),
    }
}

fn bars(policy: &Policy) -> ProtectedFigures {
    let codes = [("c0", 62, 22.0), ("c1", 33, 19.0), ("c2", 29, 17.25)];
    let set = FigureSet {
        name: "litres".to_owned(),
        title: Text::english("Litres a day"),
        unit: Some("L".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: codes.map(|(code, n, e)| figure("camp", code, n, e)).to_vec(),
    };
    protect::figures(set, policy, &[]).value.unwrap()
}

fn line(policy: &Policy, standing: Standing, name: &str) -> ProtectedFigures {
    let day = |d: u64| {
        figure(
            "day",
            &format!("2024-03-{d:02}"),
            if d == 3 { 2 } else { 20 + d },
            20.0 + d as f64,
        )
    };
    let set = FigureSet {
        name: name.to_owned(),
        title: Text::english("Litres over the month"),
        unit: Some("L".to_owned()),
        standing,
        shape: Shape::Line {
            over: "day".to_owned(),
        },
        level: 0.95,
        figures: (1..6).map(day).collect(),
    };
    protect::figures(set, policy, &[]).value.unwrap()
}

fn map() -> SiteSet {
    let site = |i: u32| Site {
        latitude: 36.3 + f64::from(i) / 10.0,
        longitude: 42.4,
        n: 20,
        value: f64::from(i),
    };
    SiteSet {
        name: "wells".to_owned(),
        title: Text::english("Wells"),
        unit: None,
        grid_metres: 5_000,
        sites: (0..4).map(site).collect(),
    }
}

/// Its figures as a series of the global structure.
#[allow(dead_code, reason = "not every program that has this module asks for it")]
pub(crate) fn series() -> disseminate::formats::sdmx::Series {
    disseminate::formats::sdmx::Series {
        set: "litres".to_owned(),
        variable: "litres".to_owned(),
        category: None,
        series: "SH_H2O_SAFE".to_owned(),
        area: "368".to_owned(),
        unit: "PT".to_owned(),
    }
}
