//! The life of a release and what it refuses.

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

#[test]
fn what_names_a_person_or_may_name_one_stays() {
    assert_eq!(codes(draft(Role::QuasiIdentifier)), Vec::<&str>::new());
    for role in [Role::DirectIdentifier, Role::FreeText, Role::Paradata, Role::Key] {
        assert_eq!(codes(draft(role)), [code::ROLE_FORBIDDEN.0], "{role:?}");
    }
    let mut undeclared = draft(Role::Other);
    undeclared.variables.pop();
    assert_eq!(codes(undeclared), [code::COLUMN_UNDECLARED.0]);
}

#[test]
fn a_looser_table_or_an_empty_word_is_refused() {
    let mut loose = draft(Role::Other);
    loose.policy = Policy::persons(20).unwrap();
    assert_eq!(codes(loose), [code::POLICY_MIXED.0, code::POLICY_MIXED.0]);
    let mut silent = draft(Role::Other);
    silent.description.limits.clear();
    assert_eq!(codes(silent), [code::DESCRIPTION_MISSING.0]);
    assert!(Policy::persons(2).is_err());
}

#[test]
fn tables_protected_apart_are_refused() {
    let mut apart = draft(Role::Other);
    let cells = Cells::new([("c0", 62), ("c1", 33), ("c2", 29)].map(|(k, n)| InnerCell {
        keys: vec![k.to_owned()],
        units: n,
        value: n as f64,
        contributions: BTreeMap::new(),
    }));
    let other = protect::table(&TableSpec::frequency(&["camp"], 10), &cells)
        .value
        .unwrap();
    apart
        .tables
        .push(ReleasedTable::new("camps", Text::english("Camps"), other));
    assert_eq!(codes(apart), [code::TABLES_APART.0]);
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

#[test]
fn a_release_lives_and_reopens() {
    let release = draft(Role::Other).assemble().value.unwrap();
    assert!(release.clone().publish(at(0)).is_err());
    let checked = release.clone().check(at(1), &[]).unwrap();
    let mut other = draft(Role::Other);
    other.slug = "other".parse().unwrap();
    let of_another = alone(&other.assemble().value.unwrap());
    let refused = checked.clone().approve(of_another, at(2)).unwrap_err();
    assert_eq!(refused.code, governance::code::APPROVAL_OF_ANOTHER);
    assert!(release.clone().approve(alone(&release), at(2)).is_err());
    let approval = alone(&checked);
    let published = checked.approve(approval, at(2)).unwrap().publish(at(3)).unwrap();
    assert_eq!(published.state().name(), "published");
    assert_eq!(published.content_digest(), release.content_digest());
    assert_ne!(published.digest(), release.digest());

    let json = published.to_json();
    assert_eq!(Release::reopen(&json, published.digest()).unwrap(), published);
    let forged = json.replace("20.5", "99.5");
    assert_eq!(
        Release::reopen(&forged, published.digest()).unwrap_err().code,
        code::RELEASE_ALTERED
    );

    let recalled = published.clone().recall(at(4), "A table was wrong").unwrap();
    assert!(recalled.publish(at(5)).is_err());
    assert!(published.report().iter().all(|line| line.finding().is_some()));
}

#[test]
fn a_later_release_may_not_show_what_an_earlier_one_withholds() {
    let first = draft(Role::Other)
        .assemble()
        .value
        .unwrap()
        .check(at(1), &[])
        .unwrap();
    let approval = alone(&first);
    let first = first.approve(approval, at(2)).unwrap().publish(at(3)).unwrap();
    let mut second = draft(Role::Other);
    second.id = Id::new("01890000-0000-7000-8000-000000000002".parse().unwrap());
    second.tables[0].table = table(&[40, 30, 12, 22, 13, 17]);
    let refused = second
        .assemble()
        .value
        .unwrap()
        .check(at(4), std::slice::from_ref(&first));
    assert_eq!(
        refused.unwrap_err().first_error().unwrap().code,
        code::TABLES_APART
    );
}

#[test]
fn a_figure_on_few_answers_takes_another_with_it() {
    let policy = Policy::persons(10).unwrap();
    let set = figures([62, 33, 4], &policy);
    let status: Vec<Status> = set.figures().iter().map(|f| f.status).collect();
    assert_eq!(
        status,
        [Status::Ok, Status::Ok, Status::Secondary, Status::Primary]
    );
    assert!(set.figures()[3].estimate.is_none() && set.figures()[3].n.is_none());
    assert_eq!(set.audit().exact_disclosures, 0);
}

#[test]
fn a_share_that_rests_on_one_answer_goes_with_another() {
    let policy = Policy::persons(10).unwrap();
    let share = |code: &str, n: u64| Figure {
        statistic: "proportion".to_owned(),
        category: Some(code.to_owned()),
        n_category: Some(n),
        estimate: Some(n as f64 / 60.0),
        ..figure(&[], 60)
    };
    let set = FigureSet {
        name: "source".to_owned(),
        title: Text::english("Source"),
        unit: None,
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: vec![share("tap", 40), share("well", 19), share("river", 1)],
    };
    let shown = protect::figures(set, &policy, &[]).value.unwrap();
    let estimates: Vec<bool> = shown.figures().iter().map(|f| f.estimate.is_some()).collect();
    assert_eq!(estimates, [true, false, false]);
}
