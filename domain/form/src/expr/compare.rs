//! Comparisons (XPath 1.0 §3.4); between nodes they ask whether *some* pair holds.

use super::ast::Operator;
use super::evaluate::Scope;
use super::value::{Place, Value};

pub(super) fn holds(scope: &Scope<'_>, operator: Operator, a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Truth(_), _) | (_, Value::Truth(_)) if is_equality(operator) => {
            equality(operator, a.truth() == b.truth())
        }
        (Value::Nodes(left), Value::Nodes(right)) => left
            .iter()
            .any(|l| right.iter().any(|r| node_node(scope, operator, *l, *r))),
        (Value::Nodes(nodes), other) => nodes.iter().any(|n| node_value(scope, operator, *n, other)),
        (other, Value::Nodes(nodes)) => {
            let mirrored = mirror(operator);
            nodes.iter().any(|n| node_value(scope, mirrored, *n, other))
        }
        _ if !is_equality(operator) => ordered(operator, scope.number(a), scope.number(b)),
        (Value::Text(x), Value::Text(y)) => equality(operator, x == y),
        _ => equality(operator, scope.number(a) == scope.number(b)),
    }
}

fn is_equality(operator: Operator) -> bool {
    matches!(operator, Operator::Equal | Operator::NotEqual)
}

fn equality(operator: Operator, equal: bool) -> bool {
    equal == (operator == Operator::Equal)
}

fn ordered(operator: Operator, a: f64, b: f64) -> bool {
    match operator {
        Operator::Less => a < b,
        Operator::LessOrEqual => a <= b,
        Operator::Greater => a > b,
        Operator::GreaterOrEqual => a >= b,
        _ => false,
    }
}

/// The operator that says the same with its sides exchanged.
fn mirror(operator: Operator) -> Operator {
    match operator {
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        same => same,
    }
}

fn node_node(scope: &Scope<'_>, operator: Operator, a: Place, b: Place) -> bool {
    if is_equality(operator) {
        equality(operator, scope.text_at(a) == scope.text_at(b))
    } else {
        ordered(operator, scope.number_at(a), scope.number_at(b))
    }
}

fn node_value(scope: &Scope<'_>, operator: Operator, node: Place, value: &Value) -> bool {
    match value {
        Value::Text(text) if is_equality(operator) => {
            equality(operator, scope.text_at(node) == text.as_str())
        }
        _ if is_equality(operator) => equality(operator, scope.number_at(node) == scope.number(value)),
        _ => ordered(operator, scope.number_at(node), scope.number(value)),
    }
}
