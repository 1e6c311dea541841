//! The column `parameters`: `start=1 end=10`.

use std::collections::BTreeMap;

use base::{Finding, Findings};

use super::row::Row;
use crate::code;

/// Parameters by name.
pub(super) type Parameters = BTreeMap<String, String>;

/// Values that name columns of someone's file keep their case.
const WITH_CASE: [&str; 2] = ["label", "value"];

/// Reads the column; anything but pairs is an error.
pub(super) fn read(row: &Row, findings: &mut Findings) -> Parameters {
    let Some(text) = row.text(&["parameters"]) else {
        return Parameters::new();
    };
    let spaced = text.replace('=', " = ");
    let tokens: Vec<&str> = spaced
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|t| !t.is_empty())
        .collect();
    let mut out = Parameters::new();
    for triple in tokens.chunks(3) {
        let [key, "=", value] = triple else {
            findings.push(bad(row, text));
            return Parameters::new();
        };
        if *key == "=" || *value == "=" {
            findings.push(bad(row, text));
            return Parameters::new();
        }
        let key = key.to_lowercase();
        let value = if WITH_CASE.contains(&key.as_str()) {
            (*value).to_owned()
        } else {
            value.to_lowercase()
        };
        out.insert(key, value);
    }
    out
}

/// A finding about a parameter of this row.
pub(super) fn bad(row: &Row, what: &str) -> Finding {
    Finding::error(code::BAD_PARAMETER)
        .at(row.at(&["parameters"], "parameters"))
        .with("what", what)
}

/// Refuses parameters that the type does not take.
pub(super) fn only(row: &Row, parameters: &Parameters, accepted: &[&str], findings: &mut Findings) {
    for key in parameters.keys().filter(|k| !accepted.contains(&k.as_str())) {
        findings.push(bad(row, key).with("accepted", accepted.join(", ")));
    }
}

/// Refuses a value outside a set of words.
pub(super) fn one_of(
    row: &Row,
    parameters: &Parameters,
    key: &str,
    allowed: &[&str],
    findings: &mut Findings,
) {
    if let Some(value) = parameters.get(key)
        && !allowed.contains(&value.as_str())
    {
        findings.push(bad(row, &format!("{key}={value}")).with("accepted", allowed.join(", ")));
    }
}

/// Refuses a value that is no whole number of at least `least`.
pub(super) fn integer(
    row: &Row,
    parameters: &Parameters,
    key: &str,
    least: i64,
    findings: &mut Findings,
) -> Option<i64> {
    let value = parameters.get(key)?;
    match value.parse::<i64>() {
        Ok(n) if n >= least => Some(n),
        _ => {
            findings.push(bad(row, &format!("{key}={value}")));
            None
        }
    }
}

/// Refuses a value that is no number.
pub(super) fn number(row: &Row, parameters: &Parameters, key: &str, findings: &mut Findings) {
    if let Some(value) = parameters.get(key)
        && value.parse::<f64>().is_err()
    {
        findings.push(bad(row, &format!("{key}={value}")));
    }
}
