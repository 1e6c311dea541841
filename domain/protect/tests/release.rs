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
    let mut silent = draft(Role::Other);
    silent.description.can.clear();
    assert_eq!(codes(silent), [code::DESCRIPTION_MISSING.0]);
    assert!(Policy::persons(2).is_err());
}

#[test]
fn a_release_from_before_both_halves_were_told_apart_keeps_its_digests() {
    let release = draft(Role::Other).assemble().value.unwrap();
    let half = "\"can\":[{\"en\":\"How much water these two camps have.\"}],";
    let old = release.to_json().replacen(half, "", 1);
    assert_ne!(old, release.to_json());
    let opened = protect::Release::reopen(&old, Digest::of(old.as_bytes())).unwrap();
    assert!(opened.description().can.is_empty());
    assert_eq!(opened.to_json(), old, "it is written as it was");
    assert_eq!(opened.description().tells().count(), 1);
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
    assert!(release.clone().publish(at(0), &[]).is_err());
    let checked = release.clone().check(at(1), &[]).unwrap();
    let mut other = draft(Role::Other);
    other.slug = "other".parse().unwrap();
    let of_another = alone(&other.assemble().value.unwrap());
    let refused = checked.clone().approve(of_another, at(2)).unwrap_err();
    assert_eq!(refused.code, governance::code::APPROVAL_OF_ANOTHER);
    assert!(release.clone().approve(alone(&release), at(2)).is_err());
    let approval = alone(&checked);
    let published = checked
        .approve(approval, at(2))
        .unwrap()
        .publish(at(3), &[])
        .unwrap();
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
    assert!(recalled.publish(at(5), &[]).is_err());
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
    let first = first
        .approve(approval, at(2))
        .unwrap()
        .publish(at(3), &[])
        .unwrap();
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
        interval: None,
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

/// The counts behind [`table`], as shares of everybody by camp and sex: what a release of figures alone tells.
fn shares(counts: &[u64], policy: &Policy) -> ProtectedFigures {
    let figures = (0..3).flat_map(|camp| {
        let n = counts[camp] + counts[camp + 3];
        ["f", "m"].into_iter().enumerate().map(move |(sex, code)| {
            let count = counts[camp + 3 * sex];
            Figure {
                statistic: "proportion".to_owned(),
                variable: "sex".to_owned(),
                category: Some(code.to_owned()),
                n_category: Some(count),
                estimate: Some(if n == 0 { 0.0 } else { count as f64 / n as f64 }),
                se: Some(0.1),
                interval: Some((0.0, 1.0)),
                ..figure(&[("camp", ["c0", "c1", "c2"][camp])], n)
            }
        })
    });
    let set = FigureSet {
        name: "sex".to_owned(),
        title: Text::english("Sex by camp"),
        unit: None,
        standing: Standing::Own,
        shape: Shape::Bars,
        level: 0.95,
        figures: figures.collect(),
    };
    protect::figures(set, policy, &[]).value.unwrap()
}

fn other(mut draft: ReleaseDraft, number: u8) -> ReleaseDraft {
    draft.id = Id::new(
        format!("01890000-0000-7000-8000-0000000000{number:02}")
            .parse()
            .unwrap(),
    );
    draft
}

fn out(draft: ReleaseDraft) -> Release {
    let checked = draft.assemble().value.unwrap().check(at(1), &[]).unwrap();
    let approval = alone(&checked);
    checked
        .approve(approval, at(2))
        .unwrap()
        .publish(at(3), &[])
        .unwrap()
}

/// A release of one table and one of shares over the same counts, under their thresholds.
fn two(counts: &[u64], thresholds: (u64, u64)) -> (ReleaseDraft, ReleaseDraft) {
    let policy = |k| Policy::persons(k).unwrap();
    let mut first = other(draft(Role::Other), 1);
    first.policy = policy(thresholds.0);
    first.figures.clear();
    first.tables[0].table = table_under(counts, thresholds.0);
    let mut second = other(draft(Role::Other), 2);
    second.policy = policy(thresholds.1);
    second.tables.clear();
    second.figures = vec![shares(counts, &second.policy)];
    (first, second)
}

#[test]
fn a_lower_threshold_undoes_no_earlier_release() {
    // The table withholds (c1, m) = 2 and, beside it, more; the shares under 3 tell all others and their n.
    let counts = [95, 94, 14, 30, 2, 19];
    let (first, second) = two(&counts, (10, 3));
    let first = out(first);
    let second = second.assemble().value.unwrap();
    let refused = second
        .clone()
        .check(at(4), std::slice::from_ref(&first))
        .unwrap_err();
    let codes: Vec<_> = refused.iter().map(|f| f.code).collect();
    assert!(codes.contains(&code::UNDONE_TOGETHER), "{codes:?}");

    // Each was checked before the other was out: the second to go out is stopped.
    let checked = second.clone().check(at(4), &[]).unwrap();
    let approval = alone(&checked);
    let approved = checked.approve(approval, at(5)).unwrap();
    assert!(approved.publish(at(6), std::slice::from_ref(&first)).is_err());
}

#[test]
fn another_state_of_the_same_data_is_no_way_round() {
    let counts = [95, 94, 14, 30, 2, 19];
    let (first, second) = two(&counts, (10, 3));
    let first = out(first);
    let again = |records: u64, counts: &[u64]| {
        let mut later = second.clone();
        later.figures = vec![shares(counts, &later.policy)];
        later.description.snapshot = Digest::of(b"later");
        later.description.records = records;
        later
            .assemble()
            .value
            .unwrap()
            .check(at(4), std::slice::from_ref(&first))
    };
    assert!(again(578, &counts).is_err(), "the same rows frozen once more");
    assert!(
        again(600, &[117, 94, 14, 30, 2, 19]).is_err(),
        "nothing came to the camp that was withheld"
    );
    assert!(
        again(600, &[95, 94, 14, 30, 2, 41]).is_ok(),
        "twelve and more came: it is another number"
    );
}

fn table_under(counts: &[u64], threshold: u64) -> ProtectedTable {
    let inner = |(i, n): (usize, &u64)| InnerCell {
        keys: vec![format!("c{}", i % 3), ["f", "m"][i / 3].to_owned()],
        units: *n,
        value: *n as f64,
        contributions: BTreeMap::new(),
    };
    let cells = Cells::new(counts.iter().enumerate().map(inner));
    let spec = TableSpec::frequency(&["camp", "sex"], threshold);
    protect::table(&spec, &cells).value.unwrap()
}

#[test]
fn a_share_has_an_interval_of_a_share() {
    let policy = Policy::persons(3).unwrap();
    let cases: [((f64, f64), bool); 4] = [
        ((0.01, 0.2), true),
        ((-0.01, 0.2), false),
        ((0.9, 1.01), false),
        ((0.0, 0.0), false),
    ];
    for (interval, fits) in cases {
        let share = Figure {
            statistic: "proportion".to_owned(),
            category: Some("tap".to_owned()),
            estimate: Some(interval.0.clamp(0.0, 1.0)),
            interval: Some(interval),
            ..figure(&[], 60)
        };
        let set = FigureSet {
            name: "source".to_owned(),
            title: Text::english("Source"),
            unit: None,
            standing: Standing::Own,
            shape: Shape::Bars,
            level: 0.95,
            figures: vec![share],
        };
        let found = protect::figures(set, &policy, &[]).findings;
        assert_eq!(!found.has_errors(), fits, "{interval:?}: {found:?}");
    }
}

/// Whether a sum of inner cells follows from known ones: elimination over the reals, written apart from the audit.
fn follows(known: &[[f64; 6]], wanted: [f64; 6]) -> bool {
    let mut rows: Vec<[f64; 6]> = Vec::new();
    let reduce = |rows: &[[f64; 6]], mut row: [f64; 6]| {
        for pivot in rows {
            let at = pivot.iter().position(|x| x.abs() > 1e-9).unwrap();
            let factor = row[at] / pivot[at];
            (0..6).for_each(|i| row[i] -= factor * pivot[i]);
        }
        row
    };
    for row in known {
        let rest = reduce(&rows, *row);
        if rest.iter().any(|x| x.abs() > 1e-9) {
            rows.push(rest);
        }
    }
    reduce(&rows, wanted).iter().all(|x| x.abs() < 1e-9)
}

/// The inner cells of a domain of camp and sex.
fn inner(domain: &protect::Domain) -> [f64; 6] {
    let fits = |i: usize| {
        let camp = domain.get("camp").is_none_or(|c| *c == format!("c{}", i % 3));
        camp && domain.get("sex").is_none_or(|s| s == ["f", "m"][i / 3])
    };
    std::array::from_fn(|i| f64::from(u8::from(fits(i))))
}

proptest::proptest! {
    /// Domain model, invariant 4: what two releases that may stand beside each other withhold follows from nothing
    /// that they show.
    #[test]
    fn what_two_releases_show_gives_no_withheld_number(
        counts in proptest::collection::vec(0u64..30, 6),
        thresholds in (3u64..12, 3u64..12),
    ) {
        let (first, second) = two(&counts, thresholds);
        let (Some(first), Some(second)) = (first.assemble().value, second.assemble().value) else {
            return Ok(());
        };
        let first = first.check(at(1), &[]).unwrap();
        let approval = alone(&first);
        let first = first.approve(approval, at(2)).unwrap().publish(at(3), &[]).unwrap();
        let Ok(second) = second.check(at(4), std::slice::from_ref(&first)) else {
            return Ok(());
        };
        let (mut known, mut secret) = (Vec::new(), Vec::new());
        for table in first.tables() {
            for cell in table.table.cells() {
                let mut domain = protect::Domain::new();
                for (column, key) in ["camp", "sex"].iter().zip(&cell.keys) {
                    if key != "Total" {
                        domain.insert((*column).to_owned(), key.clone());
                    }
                }
                if cell.value.is_some() { known.push(inner(&domain)) } else { secret.push(inner(&domain)) }
            }
        }
        for set in second.figures() {
            for figure in set.figures() {
                let mut domain = figure.domain.clone();
                if figure.n.is_some() {
                    known.push(inner(&domain));
                }
                domain.insert("sex".to_owned(), figure.category.clone().unwrap());
                if figure.estimate.is_some() { known.push(inner(&domain)) } else { secret.push(inner(&domain)) }
            }
        }
        for cell in secret {
            proptest::prop_assert!(!follows(&known, cell), "{cell:?} of {counts:?} under {thresholds:?}");
        }
    }
}

#[test]
fn a_release_is_issued_on_the_day_it_went_out_unless_it_was_public_before() {
    let day = |at: Timestamp| governance::day(at);
    let out = |made: &str, said: base::Date| {
        let mut draft = draft(Role::Other);
        draft.id = Id::new(made.parse().unwrap());
        draft.description.issued = said;
        let checked = draft.assemble().value.unwrap().check(at(1), &[]).unwrap();
        assert_eq!(checked.issued(), said, "before it is out nothing else is known");
        let approval = alone(&checked);
        checked
            .approve(approval, at(2))
            .unwrap()
            .publish(at(300), &[])
            .unwrap()
    };
    // The identity's time is 1 700 000 000, the hour from which `at` counts.
    let today = "018bcfe5-6800-7000-8000-000000000001";
    let made = day(at(0));
    assert_eq!(out(today, made).issued(), day(at(300)), "nobody said another day");
    let before = made.yesterday().unwrap();
    assert_eq!(
        out(today, before).issued(),
        before,
        "its figures were public before"
    );
    let ahead = day(at(400));
    assert_eq!(out(today, ahead).issued(), ahead);
    let of_no_time = "01890000-0000-4000-8000-000000000001";
    assert_eq!(out(of_no_time, made).issued(), made);
}
