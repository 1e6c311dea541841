//! Arithmetic (XPath 1.0 §4.4 and the mathematics of the ODK XForms specification).

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::moment::{self, Moment};
use super::super::value::{Value, number_text};

fn one(scope: &Scope<'_>, arguments: &[Node], f: fn(f64) -> f64) -> Result<Value, Fault> {
    scope.number_of(&arguments[0]).map(|n| Value::Number(f(n)))
}

fn two(scope: &Scope<'_>, arguments: &[Node], f: fn(f64, f64) -> f64) -> Result<Value, Fault> {
    let (a, b) = (scope.number_of(&arguments[0])?, scope.number_of(&arguments[1])?);
    let known = !a.is_nan() && !b.is_nan();
    Ok(Value::Number(if known { f(a, b) } else { f64::NAN }))
}

macro_rules! of_one {
    ($($name:ident: $f:expr;)*) => {
        $(pub(super) fn $name(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
            one(scope, arguments, $f)
        })*
    };
}

of_one! {
    abs: f64::abs;
    acos: f64::acos;
    asin: f64::asin;
    atan: f64::atan;
    ceiling: f64::ceil;
    cos: f64::cos;
    exp: f64::exp;
    exp10: |n| 10_f64.powf(n);
    floor: f64::floor;
    int: f64::trunc;
    log: f64::ln;
    log10: f64::log10;
    sin: f64::sin;
    sqrt: f64::sqrt;
    tan: f64::tan;
}

pub(super) fn atan2(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    two(scope, arguments, f64::atan2)
}

pub(super) fn pow(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    two(scope, arguments, f64::powf)
}

pub(super) fn pi(_: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Number(std::f64::consts::PI))
}

/// A number; a text that is a date is its days, and reads as whole days.
pub(super) fn number(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let value = match arguments.first() {
        Some(argument) => scope.value(argument)?,
        None => Value::Nodes(vec![scope.here]),
    };
    Ok(match value {
        Value::Text(_) | Value::Nodes(_) => {
            let text = scope.text(&value);
            match moment::from_text(&text, scope.setting.zone) {
                None => Value::Number(scope.number_in(&text)),
                Some(at) => {
                    let days = moment::days(&at);
                    let text = number_text(days.floor());
                    Value::Moment(Moment { days, text })
                }
            }
        }
        Value::Truth(_) => Value::Number(scope.number(&value)),
        same => same,
    })
}

/// Half away from zero, to a number of places after (or, negative, before) the point.
pub(super) fn round(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let value = scope.number_of(&arguments[0])?;
    let places = arguments.get(1).map_or(Ok(0.0), |a| scope.number_of(a))?;
    let factor = 10_f64.powf(places);
    let shifted = value.abs() * factor;
    if !shifted.is_finite() {
        return Ok(Value::Number(if places.is_nan() { f64::NAN } else { value }));
    }
    Ok(Value::Number((shifted + 0.5).floor() / factor * value.signum()))
}

/// Every number that the arguments hold: one for each node, one for any other value.
fn all(scope: &Scope<'_>, arguments: &[Node]) -> Result<Vec<f64>, Fault> {
    let mut out = Vec::new();
    for argument in arguments {
        match scope.value(argument)? {
            Value::Nodes(nodes) => out.extend(nodes.iter().map(|n| scope.number_at(*n))),
            other => out.push(scope.number(&other)),
        }
    }
    Ok(out)
}

/// Folds numbers; none, or one that is no number, gives `NaN`.
fn fold(scope: &Scope<'_>, arguments: &[Node], f: fn(f64, f64) -> f64) -> Result<Value, Fault> {
    let numbers = all(scope, arguments)?;
    if numbers.iter().any(|n| n.is_nan()) {
        return Ok(Value::Number(f64::NAN));
    }
    Ok(Value::Number(numbers.into_iter().reduce(f).unwrap_or(f64::NAN)))
}

pub(super) fn max(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    fold(scope, arguments, f64::max)
}

pub(super) fn min(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    fold(scope, arguments, f64::min)
}

/// The sum over nodes; blank ones are passed over, as JavaRosa does; of no nodes it is 0 (XPath 1.0 §4.4).
pub(super) fn sum(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let Value::Nodes(nodes) = scope.value(&arguments[0])? else {
        return scope.number_of(&arguments[0]).map(Value::Number);
    };
    let texts = nodes.iter().map(|n| scope.text_at(*n));
    let filled = texts.filter(|t| !t.trim().is_empty());
    // From +0, as an empty sum of doubles would be -0.
    Ok(Value::Number(
        filled.fold(0.0, |sum, t| sum + scope.number_in(&t)),
    ))
}
