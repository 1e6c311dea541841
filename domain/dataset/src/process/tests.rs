use super::*;
use crate::{CodeList, Kind, Missing, Role, Table, Value, Variable, write};

fn people() -> Table {
    let yes_no = Kind::SingleChoice(CodeList::of(["yes", "no"]));
    let water = Kind::MultipleChoice(CodeList::of(["tap", "well"]));
    let variables = vec![
        Variable::new("id", Kind::Text).role(Role::Key),
        Variable::new("age", Kind::Integer),
        Variable::new("works", yes_no),
        Variable::new("water", water),
    ];
    let mut b = Table::builder(variables).unwrap();
    for (id, age, works, water) in [
        ("a", 34, "yes", "tap"),
        ("b", 7, "yes", "tap well"),
        ("c", 200, "no", ""),
    ] {
        b.push(vec![
            Value::Text(id.into()),
            Value::Integer(age),
            Value::Choice(works.into()),
            Value::Choices(crate::cell::codes(water)),
        ])
        .unwrap();
    }
    b.push(vec![
        Value::Text("d".into()),
        Missing::Refused.into(),
        Missing::NotAsked.into(),
        Missing::NoAnswer.into(),
    ])
    .unwrap();
    b.finish()
}

fn show(t: &Table) -> String {
    let row = |r| {
        t.columns()
            .iter()
            .map(|c| match c.value(r) {
                Value::Missing(why) => format!("<{why}>"),
                v => write(&v),
            })
            .collect::<Vec<_>>()
            .join(" | ")
    };
    (0..t.rows()).map(row).collect::<Vec<_>>().join("\n")
}

fn entry(record: &str, action: Action) -> Entry {
    Entry {
        scope: Scope::Record(record.into()),
        action,
        who: "7".into(),
        why: "checked".into(),
        when: None,
    }
}

fn change(variable: &str, to: &str) -> Action {
    Action::Change {
        variable: variable.into(),
        to: to.into(),
        from: None,
    }
}

#[test]
fn rules_point_at_records_and_never_at_what_was_not_answered() {
    let adult = Condition::Number {
        variable: "age".into(),
        is: Comparison::AtLeast,
        than: 12.0,
    };
    let works = Condition::Chosen {
        variable: "works".into(),
        code: "yes".into(),
    };
    let rule = |id: &str, check| Rule {
        id: id.into(),
        label: base::Text::default(),
        check,
    };
    let bound = |at| Some(Bound { at, included: true });
    let rules = [
        rule(
            "age",
            Check::Range {
                variable: "age".into(),
                min: bound(0.0),
                max: bound(120.0),
            },
        ),
        rule(
            "workers",
            Check::Consistent {
                when: works.clone(),
                then: adult,
            },
        ),
        rule(
            "water",
            Check::Required {
                variable: "water".into(),
                when: None,
            },
        ),
        rule(
            "water-of-workers",
            Check::Required {
                variable: "water".into(),
                when: Some(works),
            },
        ),
        rule(
            "codes",
            Check::Allowed {
                variable: "water".into(),
                codes: vec!["tap".into()],
            },
        ),
        rule(
            "once",
            Check::Unique {
                variables: vec!["works".into()],
            },
        ),
        rule(
            "gone",
            Check::Required {
                variable: "gone".into(),
                when: None,
            },
        ),
    ];
    let (broken, findings) = check(&people(), &rules);
    let told: Vec<String> = broken
        .iter()
        .map(|b| format!("{} {} {:?}", b.rule, b.tested, b.rows))
        .collect();
    insta::assert_debug_snapshot!(told, @r#"
    [
        "age 3 [2]",
        "workers 2 [1]",
        "water 4 [3]",
        "water-of-workers 2 []",
        "codes 3 [1]",
        "once 3 [1]",
    ]
    "#);
    assert_eq!(findings.len(), 1);
}

#[test]
fn every_kind_of_entry_does_what_it_says() {
    let old = Condition::Number {
        variable: "age".into(),
        is: Comparison::Above,
        than: 120.0,
    };
    let log = Log {
        key: Some("id".into()),
        entries: vec![
            entry("a", change("age", "35")),
            entry("a", change("water.well", "1")),
            entry("b", change("water/tap", "0")),
            entry("b", Action::Remove),
            entry("b", change("age", "8")),
            Entry {
                scope: Scope::Where(old),
                ..entry(
                    "",
                    Action::Blank {
                        variable: "age".into(),
                    },
                )
            },
            Entry {
                scope: Scope::All,
                ..entry(
                    "",
                    Action::Recode {
                        variable: "works".into(),
                        from: "no".into(),
                        to: "never".into(),
                    },
                )
            },
            entry("z", change("age", "1")),
            entry("a", change("gone", "1")),
            entry("a", change("age", "old")),
            entry(
                "a",
                Action::Change {
                    variable: "works".into(),
                    to: "no".into(),
                    from: Some("maybe".into()),
                },
            ),
            entry(
                "d",
                Action::Blank {
                    variable: "age".into(),
                },
            ),
            entry("d", Action::Keep { variable: None }),
        ],
    };
    let done = replay(&people(), &log);
    insta::assert_snapshot!(show(&done.table), @"
    a | 35 | no | tap well
    c | <blanked> | never | 
    d | <refused> | <not_asked> | <no_answer>
    ");
    let outcomes: Vec<String> = done.outcomes.iter().map(|o| format!("{o:?}")).collect();
    insta::assert_snapshot!(outcomes.join("\n"), @r#"
    Applied(1)
    Applied(1)
    Moot
    Applied(1)
    Moot
    Applied(1)
    Applied(1)
    Failed(Code("dataset-log-unknown-record"))
    Failed(Code("dataset-log-unknown-variable"))
    Failed(Code("dataset-log-value-does-not-fit"))
    Applied(1)
    NoEffect
    Kept
    "#);
    let told: Vec<String> = done
        .findings
        .iter()
        .map(|f| format!("{} [{}] {:?}", f.code, f.place, f.facts))
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    dataset-log-unknown-record [entry 8] {"record": Text("z")}
    dataset-log-unknown-variable [entry 9] {"variable": Text("gone")}
    dataset-log-value-does-not-fit [entry 10] {"kind": Text("integer"), "value": Text("old"), "variable": Text("age")}
    dataset-log-old-value-differs [entry 11] {"expected": Text("maybe"), "stands": Text("yes")}
    "#);
}

#[test]
fn without_a_key_records_are_named_by_their_row() {
    let log = Log {
        key: None,
        entries: vec![entry("2", Action::Remove), entry("9", Action::Remove)],
    };
    let done = replay(&people(), &log);
    assert_eq!((done.table.rows(), done.removed, done.findings.len()), (3, 1, 1));
}

#[test]
fn a_log_survives_its_own_writing() {
    let log = Log {
        key: Some("id".into()),
        entries: vec![entry("a", change("age", "35"))],
    };
    let text = serde_json::to_string(&log).unwrap();
    assert_eq!(serde_json::from_str::<Log>(&text).unwrap().digest(), log.digest());
}

proptest::proptest! {
    #[test]
    fn what_is_removed_is_gone_and_nothing_else(gone in proptest::collection::btree_set("[a-d]", 0..4)) {
        let entries = gone.iter().map(|g| entry(g, Action::Remove)).collect();
        let done = replay(&people(), &Log { key: Some("id".into()), entries });
        let left: Vec<String> = done.table.column("id").unwrap().values().map(|v| write(&v)).collect();
        let expected: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).into_iter().filter(|k| !gone.contains(k)).collect();
        proptest::prop_assert_eq!(left, expected);
    }
}

#[test]
fn the_day_of_a_moment_is_that_of_the_clock_that_is_read() {
    let text = "a,b\n2023-03-01T02:30:00Z,1477935134\n2023-03-01T23:59:00+03:00,0\n,\n";
    let sheet = crate::csv::open(
        text.as_bytes(),
        &crate::csv::Told::default(),
        &crate::csv::Limits::default(),
    );
    let mut t = crate::import_plain(&sheet.value.unwrap()).value.unwrap();
    let take = |name: &str, from: &str, part| Derive {
        name: name.into(),
        from: from.into(),
        part,
        offset: -300,
    };
    for d in [
        take("day", "a", Part::Day),
        take("day_b", "b", Part::Day),
        take("hour", "b", Part::Hour),
    ] {
        assert!(derive(&mut t, &d).is_empty());
    }
    insta::assert_snapshot!(show(&t), @"
    2023-03-01T02:30:00Z | 1477935134 | 2023-02-28 | 2016-10-31 | 12
    2023-03-01T23:59:00+03:00 | 0 | 2023-03-01 | 1969-12-31 | 19
    <no_answer> | <no_answer> | <no_answer> | <no_answer> | <no_answer>
    ");
    assert_eq!(derive(&mut t, &take("day", "gone", Part::Day)).len(), 1);
    assert_eq!(derive(&mut t, &take("day", "a", Part::Day)).len(), 1);
}
