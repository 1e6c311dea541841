//! Text into a [`Value`] of a kind, and a [`Value`] back into text.
//!
//! Reading is strict: what is not surely of the kind is not read at all ([`read`] gives `None`), so nothing
//! becomes a number or a day by guessing. What people write differently from place to place (decimal comma,
//! day before month) is stated in [`Reading`].

use base::Date;
use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};

use crate::{Kind, Moment, Point, Value};

/// How a source writes numbers and days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// `3,5` is three and a half.
    #[serde(default)]
    pub decimal_comma: bool,
    /// The order in `06/07/2021`. Without it such a day is not read. ISO 8601 is always read.
    #[serde(default)]
    pub day_order: Option<DayOrder>,
}

/// The order of day and month in dates with slashes, dots or hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// 6 July is `06/07`.
    DayFirst,
    /// 6 July is `07/06`.
    MonthFirst,
}

/// The value that a text is under a kind; `None` when it surely is none. The text is trimmed, not empty.
pub fn read(kind: &Kind, text: &str, how: Reading) -> Option<Value> {
    match kind {
        Kind::Text | Kind::File => Some(Value::Text(text.to_owned())),
        Kind::Integer => integer(text, how).map(Value::Integer),
        Kind::Decimal => decimal(text, how).map(Value::Decimal),
        Kind::Boolean => boolean(text).map(Value::Boolean),
        Kind::Date => date(text, how).map(Value::Date),
        Kind::Time => time(text).map(Value::Time),
        Kind::DateTime => moment(text, how).map(Value::DateTime),
        Kind::SingleChoice(_) => Some(Value::Choice(text.to_owned())),
        Kind::MultipleChoice(_) => Some(Value::Choices(codes(text))),
        Kind::GeoPoint => point(text).map(Value::Point),
        Kind::GeoLine | Kind::GeoArea => {
            let points: Option<Vec<Point>> = text
                .split(';')
                .map(str::trim)
                .filter(|p| !p.is_empty())
                .map(point)
                .collect();
            points.filter(|p| !p.is_empty()).map(Value::Points)
        }
    }
}

/// The text of a value as it stands in CSV; a missing value is an empty text.
pub fn write(value: &Value) -> String {
    match value {
        Value::Missing(_) => String::new(),
        Value::Text(s) | Value::Choice(s) => s.clone(),
        Value::Integer(n) => n.to_string(),
        Value::Decimal(x) => x.to_string(),
        Value::Boolean(b) => b.to_string(),
        Value::Date(d) => d.to_string(),
        Value::Time(t) => t.to_string(),
        Value::DateTime(m) => write_moment(m),
        Value::Choices(codes) => codes.join(" "),
        Value::Point(p) => write_point(p),
        Value::Points(ps) => ps.iter().map(write_point).collect::<Vec<_>>().join("; "),
    }
}

fn write_moment(m: &Moment) -> String {
    match m.offset {
        None => m.civil.to_string(),
        Some(0) => format!("{}Z", m.civil),
        Some(o) => {
            let sign = if o < 0 { '-' } else { '+' };
            format!("{}{sign}{:02}:{:02}", m.civil, o.abs() / 60, o.abs() % 60)
        }
    }
}

fn write_point(p: &Point) -> String {
    format!(
        "{} {} {} {}",
        p.latitude,
        p.longitude,
        p.altitude.unwrap_or(0.0),
        p.accuracy.unwrap_or(0.0)
    )
}

/// The codes of a spaced list, each once, in order.
pub(crate) fn codes(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for code in text.split_whitespace() {
        if !out.iter().any(|c| c == code) {
            out.push(code.to_owned());
        }
    }
    out
}

/// Programs write whole numbers as `5.0` once a column has gaps; that is still the whole number 5.
fn integer(text: &str, how: Reading) -> Option<i64> {
    if let Ok(n) = text.parse() {
        return Some(n);
    }
    /// Above 2^53 a double no longer tells neighbouring whole numbers apart (IEEE 754).
    const EXACT: f64 = 9_007_199_254_740_992.0;
    decimal(text, how)
        .filter(|x| x.fract() == 0.0 && x.abs() <= EXACT)
        .map(|x| x as i64)
}

fn decimal(text: &str, how: Reading) -> Option<f64> {
    let sound = |t: &str| {
        let digit = t.bytes().any(|b| b.is_ascii_digit());
        digit
            && t.bytes()
                .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'))
    };
    let parse = |t: &str| {
        if sound(t) {
            t.parse::<f64>().ok().filter(|x| x.is_finite())
        } else {
            None
        }
    };
    if how.decimal_comma && !text.contains('.') && text.matches(',').count() == 1 {
        return parse(&text.replace(',', "."));
    }
    parse(text)
}

/// Yes or no in the words that programs write: `true`, `false`, `yes`, `no`, `1`, `0`, in any case.
pub(crate) fn boolean(text: &str) -> Option<bool> {
    const YES: [&str; 4] = ["true", "yes", "1", "1.0"];
    const NO: [&str; 4] = ["false", "no", "0", "0.0"];
    if YES.iter().any(|w| text.eq_ignore_ascii_case(w)) {
        Some(true)
    } else if NO.iter().any(|w| text.eq_ignore_ascii_case(w)) {
        Some(false)
    } else {
        None
    }
}

fn date(text: &str, how: Reading) -> Option<Date> {
    let b = text.as_bytes();
    if b.len() == 10 && b[4] == b'-' && b[7] == b'-' {
        return text.parse().ok();
    }
    let order = how.day_order?;
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [a, b, year] = parts[..] else { return None };
    if year.len() != 4 || a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (day, month) = match order {
        DayOrder::DayFirst => (a, b),
        DayOrder::MonthFirst => (b, a),
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A time of day; an offset behind it is dropped, as XForms `time` says nothing without a day.
fn time(text: &str) -> Option<Time> {
    let (clock, _) = split_offset(text);
    if clock.len() < 5 || clock.as_bytes().get(2) != Some(&b':') {
        return None;
    }
    clock.parse().ok()
}

fn moment(text: &str, how: Reading) -> Option<Moment> {
    let (day, clock) = text.split_once(['T', ' '])?;
    let day = date(day, how)?;
    let (clock, offset) = split_offset(clock.trim());
    let clock = time(clock)?;
    let offset = match offset {
        None => None,
        Some(o) => Some(minutes(o)?),
    };
    Some(Moment {
        civil: DateTime::from_parts(day, clock),
        offset,
    })
}

/// A clock text and the offset written behind it (`Z`, `+03:00`, `-0530`, `+03`).
fn split_offset(text: &str) -> (&str, Option<&str>) {
    match text.find(['Z', '+', '-']) {
        Some(at) => (text[..at].trim_end(), Some(&text[at..])),
        None => (text, None),
    }
}

fn minutes(offset: &str) -> Option<i16> {
    if offset == "Z" {
        return Some(0);
    }
    let sign = if offset.starts_with('-') { -1 } else { 1 };
    let digits: String = offset[1..].chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.parse::<i16>().ok()?, 0),
        4 => (digits[..2].parse().ok()?, digits[2..].parse().ok()?),
        _ => return None,
    };
    (hours <= 18 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

/// `latitude longitude [altitude [accuracy]]`, separated by blanks (XForms `geopoint`) or by one comma.
fn point(text: &str) -> Option<Point> {
    let numbers: Option<Vec<f64>> = text
        .split([' ', ','])
        .filter(|p| !p.is_empty())
        .map(|p| decimal(p, Reading::default()))
        .collect();
    let n = numbers?;
    let sound = (2..=4).contains(&n.len()) && n[0].abs() <= 90.0 && n[1].abs() <= 180.0;
    sound.then(|| Point {
        latitude: n[0],
        longitude: n[1],
        altitude: n.get(2).copied(),
        accuracy: n.get(3).copied(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(kind: &Kind, text: &str) -> Option<Value> {
        read(kind, text, Reading::default())
    }

    #[test]
    fn numbers_are_read_strictly() {
        assert_eq!(plain(&Kind::Integer, "5.0"), Some(Value::Integer(5)));
        assert_eq!(plain(&Kind::Integer, "5.5"), None);
        assert_eq!(plain(&Kind::Decimal, "1e-3"), Some(Value::Decimal(0.001)));
        for no in ["NaN", "inf", "1,5", "12 000", "0x10", "five"] {
            assert_eq!(plain(&Kind::Decimal, no), None, "{no}");
        }
        let comma = Reading {
            decimal_comma: true,
            ..Reading::default()
        };
        assert_eq!(read(&Kind::Decimal, "1,5", comma), Some(Value::Decimal(1.5)));
    }

    #[test]
    fn a_day_with_slashes_needs_an_order() {
        assert_eq!(plain(&Kind::Date, "06/07/2021"), None);
        let how = Reading {
            day_order: Some(DayOrder::DayFirst),
            ..Reading::default()
        };
        assert_eq!(
            read(&Kind::Date, "06/07/2021", how),
            plain(&Kind::Date, "2021-07-06")
        );
        assert_eq!(plain(&Kind::Date, "2021-02-30"), None);
    }

    #[test]
    fn a_moment_keeps_its_offset() {
        let v = plain(&Kind::DateTime, "2021-07-12T00:47:57.569+03:00").unwrap();
        let Value::DateTime(m) = &v else { panic!() };
        assert_eq!(m.offset, Some(180));
        assert_eq!(m.instant(0).unwrap().to_string(), "2021-07-11T21:47:57.569Z");
        assert_eq!(write(&v), "2021-07-12T00:47:57.569+03:00");
        let v = plain(&Kind::DateTime, "2023-03-01 08:24:34").unwrap();
        assert_eq!(write(&v), "2023-03-01T08:24:34");
    }

    #[test]
    fn places_lie_on_earth() {
        assert_eq!(plain(&Kind::GeoPoint, "95 10"), None);
        let v = plain(&Kind::GeoPoint, "36.37 42.45 400 5").unwrap();
        assert_eq!(plain(&Kind::GeoPoint, &write(&v)), Some(v));
    }

    proptest! {
        #[test]
        fn every_number_survives_writing(x in proptest::num::f64::NORMAL, n: i64) {
            let d = Value::Decimal(x);
            prop_assert_eq!(plain(&Kind::Decimal, &write(&d)), Some(d));
            let i = Value::Integer(n);
            prop_assert_eq!(plain(&Kind::Integer, &write(&i)), Some(i));
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,24}") {
            let text = text.trim();
            for kind in [Kind::Integer, Kind::Decimal, Kind::Boolean, Kind::Date, Kind::Time, Kind::DateTime, Kind::GeoPoint] {
                let how = Reading { decimal_comma: true, day_order: Some(DayOrder::MonthFirst) };
                let _ = read(&kind, text, how);
            }
        }
    }
}
