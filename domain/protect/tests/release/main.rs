//! The life of a release and what it refuses, by subject: a release of a table and of figures over the same counts.

mod figures;
mod life;
mod refused;
mod two;

use std::collections::BTreeMap;

use base::{Digest, Id, Language, Text, Timestamp};
use dataset::{Kind, Role, Variable};
use protect::{
    Cells, Description, Figure, FigureSet, InnerCell, Licence, Organisation, Policy, ProtectedFigures,
    ProtectedTable, Release, ReleaseDraft, ReleasedTable, Shape, Standing, Status, TableSpec, code,
};
fn at(hour: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + hour * 3600).unwrap()
}

fn table(counts: &[u64]) -> ProtectedTable {
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

fn figure(domain: &[(&str, &str)], n: u64) -> Figure {
    Figure {
        statistic: "mean".to_owned(),
        variable: "litres".to_owned(),
        domain: domain
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect(),
        category: None,
        n,
        n_category: None,
        estimate: Some(20.5),
        se: Some(1.5),
        interval: Some((17.5, 23.5)),
        flags: Vec::new(),
    }
}

fn figures(counts: [u64; 3], policy: &Policy) -> ProtectedFigures {
    let mut all = vec![figure(&[], counts.iter().sum())];
    all.extend((0..3).map(|i| figure(&[("camp", ["c0", "c1", "c2"][i])], counts[i])));
    let set = FigureSet {
        name: "litres".to_owned(),
        title: Text::english("Litres a day"),
        unit: Some("L".to_owned()),
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: all,
    };
    protect::figures(set, policy, &[]).value.unwrap()
}

fn draft(role: Role) -> ReleaseDraft {
    let english = |words: &str| Text::english(words);
    let policy = Policy::persons(10).unwrap();
    let variable = |name: &str, kind| Variable::new(name, kind).label(english(name));
    ReleaseDraft {
        id: Id::new("01890000-0000-7000-8000-000000000001".parse().unwrap()),
        slug: "water".parse().unwrap(),
        version: 1,
        description: Description {
            title: english("Water"),
            sentence: english("Households have 20.5 litres a day."),
            question: english("How much water do we have?"),
            method: english("578 households were asked."),
            can: vec![english("How much water these two camps have.")],
            limits: vec![english("Only two camps.")],
            keywords: vec!["water".to_owned()],
            licence: Licence::cc_by(),
            creators: vec!["The community".to_owned()],
            publisher: Organisation {
                name: "The community".to_owned(),
                url: None,
                email: None,
            },
            attribution: Vec::new(),
            places: Vec::new(),
            period: None,
            issued: "2024-03-01".parse().unwrap(),
            language: Language::english(),
            initiative: "water".parse().unwrap(),
            initiative_title: english("Water"),
            round: 1,
            snapshot: Digest::of(b"snapshot"),
            records: 578,
        },
        variables: vec![
            variable("camp", Kind::Text),
            variable("sex", Kind::Text).role(role),
            variable("litres", Kind::Decimal),
        ],
        tables: vec![ReleasedTable::new(
            "households",
            english("Households"),
            table(&[40, 30, 12, 22, 3, 17]),
        )],
        figures: vec![figures([62, 33, 29], &policy)],
        points: Vec::new(),
        policy,
    }
}

fn codes(draft: ReleaseDraft) -> Vec<&'static str> {
    let checked = draft.assemble();
    let errors = checked
        .findings
        .iter()
        .filter(|f| f.severity == base::Severity::Error);
    errors.map(|f| f.code.0).collect()
}

/// Somebody alone allows exactly this release.
fn alone(release: &Release) -> governance::Approval {
    let alone = governance::Alone {
        by: "A. Coordinator".to_owned(),
        account: None,
        reason: "No body yet".to_owned(),
        at: at(2),
    };
    governance::approve(&release.subject(), &[], &[], alone).unwrap()
}
