//! A number on a scale: start, end, step and ticks must fit each other.
//!
//! Numbers are compared as whole multiples of a common decimal unit, so that 0.1 steps are exact.

use super::parameters::bad;
use super::row::Row;
use super::survey::Builder;
use crate::model::{Item, Question};

/// What a range goes by when nothing is said (xlsform.org, "Range").
const DEFAULTS: [(&str, &str); 3] = [("start", "1"), ("end", "10"), ("step", "1")];
/// Decimal places that are kept exactly.
const PLACES: u32 = 9;
const UNIT: i128 = 10_i128.pow(PLACES);

/// A decimal number as a whole multiple of 10⁻⁹.
fn exact(text: &str) -> Option<i128> {
    let value: f64 = text
        .parse()
        .ok()
        .filter(|x: &f64| x.is_finite() && x.abs() < 1e15)?;
    let plain = format!("{value:.*}", PLACES as usize);
    plain.replace('.', "").parse().ok()
}

/// Checks the parameters and makes attributes of the control of them.
pub(super) fn read(builder: &mut Builder<'_>, row: &Row, item: &mut Item, question: &mut Question) {
    let p = &mut question.parameters;
    let appearance = item.appearance.clone().unwrap_or_default();
    const TICKS: [&str; 3] = ["tick_interval", "placeholder", "tick_labelset"];
    let plain = appearance.is_empty() || appearance.contains("vertical") || appearance.contains("no-ticks");
    let mut wrong: Vec<String> = Vec::new();
    if !plain {
        wrong.extend(
            TICKS
                .iter()
                .filter(|k| p.contains_key(**k))
                .map(|k| (*k).to_owned()),
        );
    }
    for (key, value) in DEFAULTS {
        p.entry(key.to_owned()).or_insert_with(|| value.to_owned());
    }
    let mut numbers = std::collections::BTreeMap::new();
    for key in ["start", "end", "step", "tick_interval", "placeholder"] {
        match p.get(key).map(|text| exact(text)) {
            Some(Some(n)) => drop(numbers.insert(key, n)),
            Some(None) => wrong.push(key.to_owned()),
            None => {}
        }
    }
    let scale = match (numbers.get("start"), numbers.get("end"), numbers.get("step")) {
        (Some(start), Some(end), Some(step)) => Some((*start, *end, *step)),
        _ => None,
    };
    if let Some(scale) = scale {
        wrong.extend(fit(scale, &numbers));
        if let Some(labels) = p.get("tick_labelset") {
            wrong.extend(ticks(
                builder,
                labels,
                scale,
                numbers.get("tick_interval"),
                &appearance,
            ));
        }
    }
    for what in wrong {
        builder.findings.push(bad(row, &what));
    }
    if numbers.values().any(|n| n % UNIT != 0) {
        item.bind
            .more
            .entry("type".to_owned())
            .or_insert_with(|| "decimal".to_owned());
    }
    for (key, value) in p.iter() {
        let attribute = match key.as_str() {
            "tick_labelset" => continue,
            "tick_interval" => "odk:tick-interval",
            "placeholder" => "odk:placeholder",
            other => other,
        };
        item.control.insert(attribute.to_owned(), value.clone());
    }
}

fn fit(
    (start, end, step): (i128, i128, i128),
    numbers: &std::collections::BTreeMap<&str, i128>,
) -> Vec<String> {
    let width = (end - start).abs();
    let mut wrong = Vec::new();
    if step == 0 || step > width {
        wrong.push("step".to_owned());
    }
    if let Some(&tick) = numbers.get("tick_interval")
        && (tick == 0 || tick > width || (step != 0 && tick % step != 0))
    {
        wrong.push("tick_interval".to_owned());
    }
    if let Some(&at) = numbers.get("placeholder")
        && ((step != 0 && (at - start) % step != 0) || at < start.min(end) || at > start.max(end))
    {
        wrong.push("placeholder".to_owned());
    }
    wrong
}

/// The labels of the ticks: a list whose names are numbers on the scale.
fn ticks(
    builder: &Builder<'_>,
    labels: &str,
    (start, end, step): (i128, i128, i128),
    tick: Option<&i128>,
    appearance: &str,
) -> Option<String> {
    let wrong = || Some(format!("tick_labelset={labels}"));
    let Some(list) = builder.list(labels) else {
        return wrong();
    };
    let Some(values) = list
        .choices
        .iter()
        .map(|c| exact(&c.name))
        .collect::<Option<Vec<_>>>()
    else {
        return wrong();
    };
    let every = tick.copied().unwrap_or(step);
    let on_scale =
        |v: &i128| (start.min(end)..=start.max(end)).contains(v) && (every == 0 || (v - start) % every == 0);
    let ends_only = !appearance.contains("no-ticks")
        || (values.iter().all(|v| [start, end].contains(v))
            && values.contains(&start)
            && values.contains(&end));
    if values.iter().all(on_scale) && ends_only {
        None
    } else {
        wrong()
    }
}
