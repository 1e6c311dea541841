//! The recorded results of R's `survey` 4.1.1 (`conformance/survey`), each to 1e-9 relative.

#![expect(
    clippy::disallowed_methods,
    reason = "a test reads its recorded cases from the checkout"
)]

mod peer;

use std::collections::BTreeMap;
use std::path::PathBuf;

use estimate::{Estimate, Key};
use peer::Data;
use serde_json::{Value, json};

/// What the recorded numbers are held to: closed forms, 15 digits recorded.
const TOLERANCE: f64 = 1e-9;

/// Statistics of the record that Counted does not compute yet.
const NOT_YET: [&str; 4] = ["svyglm", "chisq", "ttest", "weights"];
/// Kinds of interval for proportions that R offers and Counted does not.
const OTHER_INTERVALS: [&str; 3] = ["likelihood", "asin", "xlogit"];

fn folder() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let all = root.join("../shared/cases/survey");
    if std::env::var_os("CI").is_none() && all.exists() {
        return Some(all);
    }
    Some(root.join("conformance/survey"))
}

#[test]
fn the_recorded_results_of_r_survey_are_met() {
    let folder = folder().unwrap();
    let record: Value =
        serde_json::from_slice(&std::fs::read(folder.join("expected.json")).unwrap()).unwrap();
    let mut files: BTreeMap<String, Data> = BTreeMap::new();
    let (mut met, mut skipped, mut wrong) = (0, Vec::new(), Vec::new());
    for case in record["cases"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let Some(spec) = spec(case) else {
            skipped.push(id.to_owned());
            continue;
        };
        let file = case["data"].as_str().unwrap();
        let data = files
            .entry(file.to_owned())
            .or_insert_with(|| Data::read(&std::fs::read_to_string(folder.join(file)).unwrap()));
        match data.estimate(&spec.to_string()) {
            (Some(found), _) => match compare(case, &found.estimates) {
                Ok(()) => met += 1,
                Err(why) => wrong.push(format!("{id}: {why}")),
            },
            (None, findings) => wrong.push(format!("{id}: {findings:?}")),
        }
    }
    println!("{met} met; not computed yet: {}", skipped.join(" "));
    assert!(
        wrong.is_empty(),
        "{} of {} differ:\n{}",
        wrong.len(),
        met + wrong.len(),
        wrong.join("\n")
    );
    assert!(met >= 40, "only {met} cases were run");
}

/// The case in our own words, or nothing when it asks for what is not built.
fn spec(case: &Value) -> Option<Value> {
    let kind = case["statistic"].as_str()?;
    let args = &case["args"];
    let design = &case["design"];
    let later = !design["adjust"].is_null() || !design["replicates"].is_null();
    let other = args["method"]
        .as_str()
        .is_some_and(|m| OTHER_INTERVALS.contains(&m));
    if NOT_YET.contains(&kind) || later || other {
        return None;
    }
    let mut design = design.clone();
    design.as_object_mut()?.remove("note");
    let statistic = match kind {
        "domain_mean" => "mean",
        "domain_total" => "total",
        "domain_ratio" => "ratio",
        "domain_proportion" | "proportion_ci" => "proportion",
        "table" => "count",
        other => other,
    };
    let mut ask = json!({"id": "q", "statistic": statistic});
    let put = |ask: &mut Value, name: &str, value: Value| {
        if !value.is_null() {
            ask[name] = value;
        }
    };
    match kind {
        "ratio" | "domain_ratio" => {
            put(&mut ask, "variable", args["numerator"].clone());
            put(&mut ask, "denominator", args["denominator"].clone());
        }
        "proportion_ci" => put(&mut ask, "variable", args["var"].clone()),
        "table" => put(&mut ask, "over", args["vars"].clone()),
        _ => put(&mut ask, "variable", args["vars"].clone()),
    }
    put(&mut ask, "quantile", args["probs"].clone());
    put(&mut ask, "rule", args["qrule"].clone());
    if let Some(by) = args.get("by") {
        ask["over"] = if by.is_string() { json!([by]) } else { by.clone() };
    }
    if let Some(condition) = args["where"].as_str() {
        ask["where"] = json!(condition.replace("==", "="));
    }
    match (args["method"].as_str(), args["interval"].as_str()) {
        (Some("mean"), _) => {}
        (Some(method), _) | (None, Some(method @ "beta")) => ask["interval"] = json!(method),
        _ => {}
    }
    if args["deff"] == "replace" {
        ask["deff"] = json!("replace");
    } else if !case["expect"]["deff"].is_null() {
        ask["deff"] = json!(true);
    }
    Some(json!({"design": design, "ask": [ask]}))
}

fn list(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(all) => all.iter().flat_map(list).collect(),
        other => vec![other.as_f64().unwrap_or(f64::NAN)],
    }
}

fn compare(case: &Value, found: &[Estimate]) -> Result<(), String> {
    let expect = &case["expect"];
    if case["statistic"] == "table" {
        return compare_table(expect, found);
    }
    let order = order(case, found)?;
    let close = |what: &str, want: &Value, got: Vec<f64>| near(what, &list(want), &got);
    for (name, of) in [
        ("estimate", (|e: &Estimate| e.estimate) as fn(&Estimate) -> f64),
        ("se", |e| e.se),
        ("deff", |e| e.deff.unwrap_or(f64::NAN)),
    ] {
        if !expect[name].is_null() {
            close(name, &expect[name], order.iter().map(|e| of(e)).collect())?;
        }
    }
    if !expect["df"].is_null() && order.iter().any(|e| e.df != expect["df"].as_i64().unwrap()) {
        return Err(format!("df is {}, not {}", order[0].df, expect["df"]));
    }
    for name in ["ci95", "ci95_t"] {
        if !expect[name].is_null() {
            let ends = order
                .iter()
                .flat_map(|e| e.ci.map(|x| x.unwrap_or(f64::NAN)))
                .collect();
            close(name, &expect[name], ends)?;
        }
    }
    Ok(())
}

/// Our answers in R's order.
fn order<'a>(case: &Value, found: &'a [Estimate]) -> Result<Vec<&'a Estimate>, String> {
    if case["statistic"] == "proportion_ci" {
        let level = &case["args"]["level"];
        return Ok(found.iter().filter(|e| json!(e.category) == *level).collect());
    }
    let Some(groups) = case["expect"]["groups"].as_array() else {
        return Ok(found.iter().collect());
    };
    let names = case["expect"]["names"].as_array();
    let mut categories: Vec<Option<&Key>> = found.iter().map(|e| e.category.as_ref()).collect();
    categories.sort();
    categories.dedup();
    let mut out = Vec::new();
    for category in categories {
        for group in groups {
            let inside = |e: &&Estimate| {
                e.category.as_ref() == category
                    && if group.is_string() {
                        json!(e.domain.values().next()) == *group
                    } else {
                        json!(e.domain) == *group
                    }
            };
            out.push(
                found
                    .iter()
                    .find(inside)
                    .ok_or(format!("no answer for {group} {names:?}"))?,
            );
        }
    }
    Ok(out)
}

fn compare_table(expect: &Value, found: &[Estimate]) -> Result<(), String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for (row, counts) in expect["rows"]
        .as_array()
        .unwrap()
        .iter()
        .zip(expect["counts"].as_array().unwrap())
    {
        for (col, want) in expect["cols"]
            .as_array()
            .unwrap()
            .iter()
            .zip(counts.as_array().unwrap())
        {
            let inside = |e: &&Estimate| {
                e.domain["sch.wide"] == Key::Text(text(row)) && e.domain["stype"] == Key::Text(text(col))
            };
            let got = found.iter().find(inside).map_or(0.0, |e| e.estimate);
            near(&format!("{row} {col}"), &[want.as_f64().unwrap()], &[got])?;
        }
    }
    Ok(())
}

fn near(what: &str, want: &[f64], got: &[f64]) -> Result<(), String> {
    let same =
        |(w, g): (&f64, &f64)| (w.is_nan() && g.is_nan()) || (w - g).abs() <= TOLERANCE * w.abs() + 1e-12;
    if want.len() == got.len() && want.iter().zip(got).all(same) {
        return Ok(());
    }
    Err(format!("{what} is {got:?}, not {want:?}"))
}
