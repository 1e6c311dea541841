//! Two releases beside each other: what one withholds the other does not tell.

use super::*;

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
