//! Dates and times. Arithmetic counts days since 1970-01-01T00:00Z; a date begins at midnight of the local
//! clock, which comes from the setting.

use std::fmt::Write as _;

use jiff::Zoned;

use super::super::ast::Node;
use super::super::evaluate::{Fault, Scope};
use super::super::moment::{self, Moment};
use super::super::value::Value;

fn local_now(scope: &Scope<'_>) -> Zoned {
    scope.setting.now.to_zoned(scope.setting.zone.clone())
}

pub(super) fn now(scope: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    Ok(Value::Moment(Moment::of(Some(&local_now(scope)))))
}

pub(super) fn today(scope: &Scope<'_>, _: &[Node]) -> Result<Value, Fault> {
    let midnight = local_now(scope).start_of_day().ok();
    Ok(Value::Moment(Moment::of(midnight.as_ref())))
}

/// The moment that a value says.
fn moment_of(scope: &Scope<'_>, value: &Value) -> Option<Zoned> {
    let zone = scope.setting.zone;
    match value {
        Value::Truth(_) => None,
        Value::Number(days) => moment::from_days(*days, zone),
        Value::Moment(m) => moment::from_days(m.days, zone),
        Value::Text(_) | Value::Nodes(_) => moment::from_text(&padded(&scope.text(value)), zone),
    }
}

/// `2026-1-5` as `2026-01-05`: months and days without their zero are taken.
fn padded(text: &str) -> String {
    let (date, time) = text.split_at(text.find('T').unwrap_or(text.len()));
    let parts: Vec<&str> = date.split('-').collect();
    match parts[..] {
        [y, m, d] if y.len() == 4 && m.len() <= 2 && d.len() <= 2 && !m.is_empty() && !d.is_empty() => {
            format!("{y}-{m:0>2}-{d:0>2}{time}")
        }
        _ => text.to_owned(),
    }
}

pub(super) fn date(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let value = scope.value(&arguments[0])?;
    let nothing = match &value {
        Value::Truth(_) => true,
        Value::Number(_) | Value::Moment(_) => false,
        Value::Text(_) | Value::Nodes(_) => scope.text(&value).is_empty(),
    };
    if nothing {
        return Ok(Value::Text(String::new()));
    }
    Ok(Value::Moment(Moment::of(moment_of(scope, &value).as_ref())))
}

pub(super) fn decimal_date_time(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let value = scope.value(&arguments[0])?;
    let days = moment_of(scope, &value).map_or(f64::NAN, |at| moment::days(&at));
    Ok(Value::Number(days))
}

pub(super) fn decimal_time(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    let text = scope.text_of(&arguments[0])?;
    let share = moment::day_share(&text, scope.setting.zone);
    Ok(Value::Number(share.unwrap_or(f64::NAN)))
}

pub(super) fn format_date(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    format(scope, arguments, false)
}

pub(super) fn format_date_time(scope: &Scope<'_>, arguments: &[Node]) -> Result<Value, Fault> {
    format(scope, arguments, true)
}

fn format(scope: &Scope<'_>, arguments: &[Node], times: bool) -> Result<Value, Fault> {
    let value = scope.value(&arguments[0])?;
    let pattern = scope.text_of(&arguments[1])?;
    let text = moment_of(scope, &value).map(|at| formatted(&at, &pattern, times));
    Ok(Value::Text(text.unwrap_or_default()))
}

/// English, as the specification has it: "three-letter short text".
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Fills a pattern; what is no directive stands as it is.
fn formatted(at: &Zoned, pattern: &str, times: bool) -> String {
    let mut out = String::with_capacity(pattern.len() + 8);
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        let directive = if c == '%' { chars.clone().next() } else { None };
        match directive.map(|d| fill(at, d, times, &mut out)) {
            Some(true) => {
                chars.next();
            }
            _ => out.push(c),
        }
    }
    out
}

fn fill(at: &Zoned, directive: char, times: bool, out: &mut String) -> bool {
    let name = |names: &[&str], i: i8| names[usize::try_from(i - 1).unwrap_or(0) % names.len()].to_owned();
    let piece = match directive {
        'Y' => format!("{:04}", at.year()),
        'y' => format!("{:02}", at.year().rem_euclid(100)),
        'm' => format!("{:02}", at.month()),
        'n' => at.month().to_string(),
        'b' => name(&MONTHS, at.month()),
        'd' => format!("{:02}", at.day()),
        'e' => at.day().to_string(),
        'a' => name(&WEEKDAYS, at.weekday().to_monday_one_offset()),
        'H' if times => format!("{:02}", at.hour()),
        'h' if times => at.hour().to_string(),
        'M' if times => format!("{:02}", at.minute()),
        'S' if times => format!("{:02}", at.second()),
        '3' if times => format!("{:03}", at.millisecond()),
        _ => return false,
    };
    let _ = out.write_str(&piece);
    true
}
