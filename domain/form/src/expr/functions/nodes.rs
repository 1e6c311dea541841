//! Nodes: how many, which, and what they are called (XPath 1.0 §4.1).

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::value::{Place, Value};
use crate::instance::{Kind, Tree};

pub(super) fn count(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Number(scope.nodes_of(&arguments[0], "count")?.len() as f64))
}

pub(super) fn count_non_empty(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let nodes = scope.nodes_of(&arguments[0], "count-non-empty")?;
    let filled = nodes.iter().filter(|n| !scope.text_at(**n).is_empty());
    Ok(Value::Number(filled.count() as f64))
}

pub(super) fn current(scope: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Nodes(vec![scope.current]))
}

pub(super) fn last(scope: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Number(scope.size as f64))
}

/// Without argument XPath's own; with a node, its place among the siblings before it of the same name: which
/// repeat it is.
pub(super) fn position(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let Some(argument) = arguments.first() else {
        return Ok(Value::Number(scope.position as f64));
    };
    let nodes = scope.nodes_of(argument, "position")?;
    let Some(place) = nodes.first() else {
        return Ok(Value::Number(f64::NAN));
    };
    let tree = scope.tree(*place);
    if nodes.len() > 1 || tree.kind(place.node) != Kind::Element {
        return Err(Fault::NotNodes("position"));
    }
    let name = tree.name(place.node);
    let before = std::iter::successors(tree.previous(place.node), |n| tree.previous(*n));
    let same = before
        .filter(|n| tree.is_element(*n))
        .take_while(|n| tree.name(*n) == name)
        .count();
    Ok(Value::Number((same + 1) as f64))
}

/// The elements whose attribute `id` is one of the given.
pub(super) fn id(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let wanted = match scope.value(&arguments[0])? {
        Value::Nodes(nodes) => nodes.iter().map(|n| scope.text_at(*n).into_owned()).collect(),
        other => vec![scope.into_text(other)],
    };
    let wanted: Vec<&str> = wanted.iter().flat_map(|w| w.split_whitespace()).collect();
    let tree = scope.tree(scope.here);
    let mut found = Vec::new();
    for id in wanted {
        let first = tree
            .descendants(tree.root())
            .find(|n| tree.attribute(*n, "id") == Some(id));
        found.extend(first.map(|node| Place {
            tree: scope.here.tree,
            node,
        }));
    }
    scope.sort(&mut found);
    Ok(Value::Nodes(found))
}

/// What a function says of the first node, or of the context node.
fn of_first(
    scope: &Scope<'_>,
    arguments: &[Node],
    function: &'static str,
    f: fn(&Tree, Place) -> &str,
) -> Result<Value, Fault> {
    let place = match arguments.first() {
        Some(argument) => scope.nodes_of(argument, function)?.first().copied(),
        None => Some(scope.here),
    };
    let text = place.map_or("", |p| f(scope.tree(p), p));
    Ok(Value::Text(text.to_owned()))
}

pub(super) fn name(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    of_first(scope, arguments, "name", |tree, p| match tree.kind(p.node) {
        Kind::Namespace => "",
        _ => tree.name(p.node),
    })
}

pub(super) fn local_name(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    of_first(scope, arguments, "local-name", |tree, p| {
        match tree.kind(p.node) {
            Kind::Namespace => "",
            _ => tree.local(p.node),
        }
    })
}

pub(super) fn namespace_uri(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    of_first(scope, arguments, "namespace-uri", |tree, p| tree.space(p.node))
}
