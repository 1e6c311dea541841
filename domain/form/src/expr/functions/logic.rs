//! Truth and choice between values.

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::Value;
use crate::instance::Kind;

pub(super) fn yes(_: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Truth(true))
}

pub(super) fn no(_: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Truth(false))
}

pub(super) fn boolean(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    scope.truth_of(&arguments[0]).map(Value::Truth)
}

pub(super) fn not(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    scope.truth_of(&arguments[0]).map(|b| Value::Truth(!b))
}

pub(super) fn boolean_from_string(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let text = scope.text_of(&arguments[0])?;
    Ok(Value::Truth(matches!(&*text, "1" | "true")))
}

pub(super) fn either(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let taken = if scope.truth_of(&arguments[0])? { 1 } else { 2 };
    scope.value(&arguments[taken])
}

pub(super) fn coalesce(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let first = scope.text_of(&arguments[0])?;
    if first.is_empty() {
        return Ok(Value::Text(scope.text_of(&arguments[1])?.into_owned()));
    }
    Ok(Value::Text(first.into_owned()))
}

/// The value that stands there already, else a new one.
pub(super) fn once(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let standing = scope.text_at(scope.here);
    if standing.is_empty() {
        return Ok(Value::Text(scope.text_of(&arguments[0])?.into_owned()));
    }
    Ok(Value::Text(standing.into_owned()))
}

/// One truth for each node, or one for a value.
fn truths(scope: &Scope<'_>, argument: &Node) -> Result<Vec<bool>, Fault> {
    Ok(match scope.value(argument)? {
        Value::Nodes(nodes) => nodes
            .iter()
            .map(|n| !scope.text_at(*n).trim().is_empty())
            .collect(),
        other => vec![other.truth()],
    })
}

fn weights(scope: &Scope<'_>, argument: &Node) -> Result<Vec<f64>, Fault> {
    Ok(match scope.value(argument)? {
        Value::Nodes(nodes) => nodes.iter().map(|n| scope.number_at(*n)).collect(),
        other => vec![scope.number(&other)],
    })
}

/// Whether a sum lies between two bounds; -1 as upper bound means none.
fn between(scope: &Scope<'_>, bounds: &[Node], sum: f64) -> Result<Value, Fault> {
    let (least, most) = (scope.number_of(&bounds[0])?, scope.number_of(&bounds[1])?);
    Ok(Value::Truth(sum >= least && (most == -1.0 || sum <= most)))
}

pub(super) fn checklist(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let mut met = 0;
    for argument in &arguments[2..] {
        met += truths(scope, argument)?.into_iter().filter(|t| *t).count();
    }
    between(scope, arguments, met as f64)
}

pub(super) fn weighted_checklist(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let mut met = 0.0;
    for pair in arguments[2..].chunks(2) {
        let [tests, scores] = pair else {
            return Err(Fault::Arguments {
                function: "weighted-checklist",
                given: arguments.len(),
            });
        };
        let (tests, scores) = (truths(scope, tests)?, weights(scope, scores)?);
        if scores.len() > tests.len() {
            return Ok(Value::Truth(false));
        }
        met += tests
            .iter()
            .zip(&scores)
            .filter(|(t, _)| **t)
            .map(|(_, w)| w)
            .sum::<f64>();
    }
    between(scope, arguments, met)
}

/// XPath 1.0 §4.3: the language of the context node, by `xml:lang`.
pub(super) fn lang(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let wanted = scope.text_of(&arguments[0])?.to_lowercase();
    let tree = scope.tree(scope.here);
    let spoken = tree
        .ancestors(scope.here.node)
        .filter(|n| tree.kind(*n) == Kind::Element)
        .find_map(|n| tree.attribute(n, "xml:lang"))
        .map(str::to_lowercase);
    let same = |s: String| s == wanted || s.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('-'));
    Ok(Value::Truth(!wanted.is_empty() && spoken.is_some_and(same)))
}
