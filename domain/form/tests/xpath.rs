//! The expression language against results recorded from other programs.

#![allow(clippy::disallowed_methods, reason = "tests read recorded cases from files")]

use std::io::Read as _;
use std::path::Path;

use serde_json::Value;

/// The records were made on this day in Phoenix, which keeps one offset all year.
const RECORDED: &str = "2026-11-20T21:00:00-07:00";

/// Records that this program answers differently, with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("concat(\"uuid:\", uuid())", "a random value"),
    ("uuid(6)", "a random value"),
    ("uuid(/numbers/six)", "a random value"),
    (
        "jr:itext(\"three\")",
        "the recorder had switched the language to en, which the record does not say; the form's default is fr",
    ),
];

fn evaluate(cases: &str) -> Vec<Value> {
    let now = RECORDED.parse().unwrap();
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(-7));
    match form::expr::eval_cases(cases, now, &zone, 1).unwrap() {
        Value::Array(results) => results,
        other => panic!("a list was expected, not {other}"),
    }
}

fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => {
            let (x, y) = (x.as_f64().unwrap(), y.as_f64().unwrap());
            x == y || (x - y).abs() <= 1e-12 * x.abs().max(y.abs())
        }
        (Value::Object(x), Value::Object(y)) => {
            x.len() == y.len() && x.iter().all(|(k, v)| y.get(k).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}

fn differences(cases: &str) -> (usize, Vec<String>) {
    let records: Vec<Value> = serde_json::from_str(cases).unwrap();
    let results = evaluate(cases);
    let mut wrong = Vec::new();
    for (record, result) in records.iter().zip(&results) {
        let expr = record["expr"].as_str().unwrap();
        let excused = EXCEPTIONS.iter().any(|(e, _)| *e == expr);
        if !excused && !same(&record["out"], result) {
            wrong.push(format!(
                "{expr} at {}: {result}, recorded {}",
                record["ctx"], record["out"]
            ));
        }
    }
    (records.len(), wrong)
}

#[test]
fn every_record_of_the_full_set_agrees() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cases/xpath.json.gz");
    if std::env::var_os("CI").is_some() || !path.exists() {
        println!("skipped: the full set of records is not here");
        return;
    }
    let file = std::fs::File::open(path).unwrap();
    let mut cases = String::new();
    flate2::read::GzDecoder::new(file)
        .read_to_string(&mut cases)
        .unwrap();
    let (all, wrong) = differences(&cases);
    assert!(
        wrong.is_empty(),
        "{} of {all} differ:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn our_own_cases_agree() {
    let cases = include_str!("../../../conformance/xpath/cases.json");
    let (_, wrong) = differences(cases);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,60}") {
        let _ = form::expr::parse(&text);
    }

    #[test]
    fn no_heap_of_tokens_makes_parser_or_evaluation_panic(
        tokens in proptest::collection::vec(
            proptest::sample::select(vec![
                "/", "//", "..", ".", "@a", "a", "b", "*", "[", "]", "(", ")", "1", "'x'", "+", "-", "or", "and",
                "=", "<", ",", "count(", "concat(", "date(", "position(", "substr(", "self::", "ancestor::", "|",
                "2026-01-01", "text()", "node()", "sum(", "round(", "-1", "regex(", "'('",
            ]),
            0..14,
        )
    ) {
        let expr = tokens.join(" ");
        let case = serde_json::json!([{ "xml": "<a><b c='1'>2026-01-01</b><a/>é</a>", "expr": expr, "ctx": "/" }]);
        evaluate(&case.to_string());
    }
}

#[test]
fn depth_is_refused_not_suffered() {
    for open in ["(", "-", "a[", "not("] {
        assert!(form::expr::parse(&open.repeat(50_000)).is_err());
    }
    let long = vec!["1"; 20_000].join(" + ");
    assert!(form::expr::parse(&long).is_err());
    let deep = format!("{}{}", "<a>".repeat(10_000), "</a>".repeat(10_000));
    let refused = form::instance::Tree::read(&deep, &form::instance::Limits::SUBMISSION).unwrap_err();
    assert_eq!(refused.to_string(), "more depth than 200");
}
