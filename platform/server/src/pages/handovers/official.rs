//! An office's figures in words: for whom, in what unit, how much. A code that the office's structure has no words for
//! is shown as it stands.

use base::Date;
use handover::{Group, OfficialSeries, Words};
use ui::{Html, Reader};

/// The dimension that holds a release's own words for a breakdown.
const CUSTOM: &str = "CUST_BREAKDOWN";

/// For whom a figure is.
pub(crate) fn whom(group: &Group, words: &Words, r: &Reader) -> Html {
    if group.is_empty() {
        return r.t("indicator-everybody");
    }
    let part = |(dimension, code): (&String, &String)| match words.code(dimension, code) {
        Some(text) => r.text(text),
        None if dimension == CUSTOM => Html::escaped(code),
        None => {
            let name = words
                .dimension(dimension)
                .map_or_else(|| Html::escaped(dimension), |n| r.text(n));
            Html::joined(&[name, Html::escaped(code)], ": ")
        }
    };
    let parts: Vec<Html> = group.iter().map(part).collect();
    Html::joined(&parts, ", ")
}

/// What a series is called, with its unit.
pub(crate) fn name(series: &OfficialSeries, r: &Reader) -> Html {
    let title = series
        .words
        .series(&series.code)
        .map_or_else(|| Html::escaped(&series.code), |t| r.text(t));
    match unit(series, r) {
        unit if unit.is_empty() => title,
        unit => Html::trusted(format!("{title} ({unit})")),
    }
}

/// Its unit: in the office's words, in ours for the commonest, or as its code.
pub(crate) fn unit(series: &OfficialSeries, r: &Reader) -> Html {
    match (series.words.unit(&series.unit), series.unit.as_str()) {
        (Some(words), _) => r.text(words),
        (None, "PT") => r.t("series-unit-percent"),
        (None, "NUMBER") => r.t("series-unit-number"),
        (None, code) => Html::escaped(code),
    }
}

/// A figure of a series, with as many digits as tell figures of its size apart.
pub(crate) fn figure(value: f64, r: &Reader) -> String {
    r.number(value, digits(value))
}

/// The ends of an interval, or that none is told.
pub(crate) fn interval(ends: Option<(f64, f64)>, r: &Reader) -> Html {
    let Some((low, high)) = ends else {
        return r.t("indicator-no-interval");
    };
    let digits = digits(high);
    r.ta(
        "series-interval",
        &[
            ("low", r.number(low, digits).into()),
            ("high", r.number(high, digits).into()),
        ],
    )
}

/// A period in words: `2021-07-05/P27D` by its first and last day, a year or month as it stands.
pub(crate) fn period(text: &str, r: &Reader) -> Html {
    let days = text.split_once("/P").and_then(|(start, length)| {
        let start: Date = start.parse().ok()?;
        let days: i32 = length.strip_suffix('D')?.parse().ok()?;
        let end = start
            .checked_add(jiff::Span::new().try_days(days - 1).ok()?)
            .ok()?;
        Some([("low", r.date(start).into()), ("high", r.date(end).into())])
    });
    days.map_or_else(|| Html::escaped(text), |days| r.ta("series-interval", &days))
}

fn digits(value: f64) -> u8 {
    match value.abs() {
        v if v >= 1_000.0 => 0,
        v if v >= 1.0 => 1,
        v if v >= 0.1 => 2,
        _ => 3,
    }
}
