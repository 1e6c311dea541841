//! Dates and times: ISO 8601 texts, days since 1970-01-01 UTC, and how both are written.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, Zoned};

/// Milliseconds in a day.
pub(super) const DAY: f64 = 86_400_000.0;
/// What a text that is no date turns into; it then fails its question's type.
const INVALID: &str = "Invalid Date";

/// A date or time as a number that remembers how it reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Days since 1970-01-01T00:00Z; `NaN` when it is none.
    pub days: f64,
    /// As text.
    pub text: String,
}

impl Moment {
    /// No moment at all.
    pub(super) fn invalid() -> Self {
        Self {
            days: f64::NAN,
            text: INVALID.to_owned(),
        }
    }

    pub(super) fn of(zoned: Option<&Zoned>) -> Self {
        zoned.map_or_else(Self::invalid, |z| Self {
            days: days(z),
            text: written(z),
        })
    }

    /// Whether a text is a day.
    pub fn is_date(text: &str) -> bool {
        read_date(text).is_some()
    }

    /// Whether a text is a time of day, perhaps with an offset from UTC in hours or hours and minutes.
    pub fn is_time(text: &str) -> bool {
        let (time, offset) = split_offset(text);
        let hours = |o: &str| o.len() == 3 && o[1..].bytes().all(|b| b.is_ascii_digit());
        let sound = offset.is_none_or(|o| hours(o) || read_offset(o).is_some());
        sound && time.len() >= 5 && read_time(time).is_some()
    }

    /// Whether a text is a day and a time.
    pub fn is_date_time(text: &str) -> bool {
        text.split_once('T')
            .is_some_and(|(date, time)| Self::is_date(date) && Self::is_time(time))
    }

    /// A moment as devices write it: `2026-01-01T08:30:00.000+01:00`.
    pub fn stamp(at: &Zoned) -> String {
        format!("{}T{}", at.date(), written_time(at))
    }

    /// A day and time on the local clock, written with seconds and offset.
    pub fn completed(text: &str, zone: &TimeZone) -> Option<String> {
        from_text(text, zone).map(|at| Self::stamp(&at))
    }

    pub(super) fn truth(&self) -> bool {
        !self.days.is_nan() && self.days != 0.0
    }
}

/// Days since 1970-01-01T00:00Z.
pub(super) fn days(z: &Zoned) -> f64 {
    z.timestamp().as_millisecond() as f64 / DAY
}

/// A day alone at local midnight, else `2026-01-01T08:30:00.000+01:00`.
pub(super) fn written(z: &Zoned) -> String {
    if z.time() == Time::midnight() {
        return z.date().to_string();
    }
    format!("{}T{}", z.date(), written_time(z))
}

pub(super) fn written_time(z: &Zoned) -> String {
    let t = z.time();
    let offset = written_offset(z.offset());
    format!(
        "{:02}:{:02}:{:02}.{:03}{offset}",
        t.hour(),
        t.minute(),
        t.second(),
        t.millisecond()
    )
}

fn written_offset(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// A number of days as a moment on the local clock.
pub(super) fn from_days(days: f64, zone: &TimeZone) -> Option<Zoned> {
    let millis = (days * DAY).round();
    if !millis.is_finite() {
        return None;
    }
    let at = Timestamp::from_millisecond(millis as i64).ok()?;
    Some(at.to_zoned(zone.clone()))
}

/// A text as a moment, if it looks like `YYYY-MM-DD`, perhaps with `Thh[:mm[:ss[.f]]]` and an offset. Without
/// an offset the local clock is meant.
pub(super) fn from_text(text: &str, zone: &TimeZone) -> Option<Zoned> {
    let (date, rest) = text.split_at_checked(10)?;
    let date = read_date(date)?;
    let Some(rest) = rest.strip_prefix('T') else {
        return rest
            .is_empty()
            .then(|| date.to_datetime(Time::midnight()))
            .and_then(|at| local(at, zone));
    };
    let (time, offset) = split_offset(rest);
    let at = date.to_datetime(read_time(time)?);
    match offset {
        None => local(at, zone),
        Some(offset) => {
            let stamp = read_offset(offset)?.to_timestamp(at).ok()?;
            Some(stamp.to_zoned(zone.clone()))
        }
    }
}

fn local(at: DateTime, zone: &TimeZone) -> Option<Zoned> {
    at.to_zoned(zone.clone()).ok()
}

fn number<T: std::str::FromStr>(digits: &str, length: usize) -> Option<T> {
    (digits.len() == length && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

fn read_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (y, m, d) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(number(y, 4)?, number(m, 2)?, number(d, 2)?).ok()
}

/// `hh`, `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f…`.
pub(super) fn read_time(text: &str) -> Option<Time> {
    let (clock, fraction) = match text.split_once('.') {
        Some((clock, f)) if !f.is_empty() && f.bytes().all(|b| b.is_ascii_digit()) => (clock, f),
        Some(_) => return None,
        None => (text, ""),
    };
    let parts: Vec<i8> = clock.split(':').map(|p| number(p, 2)).collect::<Option<_>>()?;
    if parts.len() > 3 || (!fraction.is_empty() && parts.len() < 3) {
        return None;
    }
    let part = |i: usize| parts.get(i).copied().unwrap_or(0);
    let nanos: i32 = format!("{fraction:0<9}")[..9].parse().ok()?;
    Time::new(part(0), part(1), part(2), nanos).ok()
}

/// Splits a trailing `Z` or `±hh:mm` off a time.
pub(super) fn split_offset(text: &str) -> (&str, Option<&str>) {
    if let Some(time) = text.strip_suffix('Z') {
        return (time, Some("Z"));
    }
    match text.rfind(['+', '-']) {
        Some(i) => (&text[..i], Some(&text[i..])),
        None => (text, None),
    }
}

/// `Z`, or an offset of at most 14 hours (the widest on Earth).
pub(super) fn read_offset(text: &str) -> Option<Offset> {
    if text == "Z" {
        return Some(Offset::UTC);
    }
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes): (i32, i32) = (number(hours, 2)?, number(minutes, 2)?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    let seconds = (hours * 60 + minutes) * 60;
    Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).ok()
}

/// The share of a day that a time of day is, moved to the local clock when it names an offset.
pub(super) fn day_share(text: &str, zone: &TimeZone) -> Option<f64> {
    let (time, offset) = split_offset(text);
    let clock = read_time(time)?;
    if time.len() < 5 {
        return None;
    }
    let civil = match offset {
        None => clock,
        Some(offset) => {
            let first = jiff::civil::date(1970, 1, 1).to_datetime(clock);
            let stamp = read_offset(offset)?.to_timestamp(first).ok()?;
            stamp.to_zoned(zone.clone()).time()
        }
    };
    let millis = f64::from(civil.hour()) * 3_600_000.0
        + f64::from(civil.minute()) * 60_000.0
        + f64::from(civil.second()) * 1_000.0
        + f64::from(civil.millisecond());
    Some(millis / DAY)
}
