//! What was answered, as its reader writes days, times and places: the same on every page that shows answers.

use app::collect::Shown;
use dataset::{Moment, Point, Value};
use ui::{Html, Reader};

/// An answer as its reader reads it.
pub(crate) fn answered(shown: &Shown, r: &Reader) -> Html {
    match shown {
        Shown::Words(words) => r.text(words),
        Shown::Given(value) => given(value, r),
    }
}

/// A value that is in no form's words.
pub(crate) fn given(value: &Value, r: &Reader) -> Html {
    match value {
        Value::Boolean(yes) => r.t(if *yes { "fill-yes" } else { "fill-no" }),
        Value::Date(day) => r.date(*day).into(),
        Value::Time(time) => time.strftime("%H:%M").to_string().into(),
        Value::DateTime(moment) => when(moment, r).into(),
        Value::Point(point) => place(point, r),
        Value::Points(all) => r.tn("answer-points", all.len()),
        // Somebody's own words, a number: their own direction, whatever stands around them.
        Value::Missing(_)
        | Value::Text(_)
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::Choice(_)
        | Value::Choices(_) => Html::trusted(format!("<bdi>{}</bdi>", Html::escaped(&dataset::write(value)))),
    }
}

fn when(moment: &Moment, r: &Reader) -> String {
    let (date, time) = (
        r.date(moment.civil.date()),
        moment.civil.strftime("%H:%M").to_string(),
    );
    let offset = moment.offset.map(|minutes| {
        let (sign, minutes) = (if minutes < 0 { '−' } else { '+' }, minutes.unsigned_abs());
        format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    });
    let mut args = vec![("date", date.into()), ("time", time.into())];
    let key = match (moment.offset, offset) {
        (Some(0), _) => "date-moment",
        (_, None) => "answer-clock",
        (_, Some(offset)) => {
            args.push(("offset", offset.into()));
            "answer-clock-offset"
        }
    };
    r.plain_with(key, &args)
}

/// A place in words: how far north and east it is and, where the device said so, how high and how sure.
fn place(point: &Point, r: &Reader) -> Html {
    let side = |value: f64, [more, less]: [&str; 2]| {
        let key = if value < 0.0 { less } else { more };
        r.tv(key, "degrees", degrees(value.abs(), r))
    };
    let metres = |key: &str, metres: Option<f64>| {
        let known = metres.filter(|m| *m != 0.0);
        known.map(|m| r.tv(key, "metres", r.number(m, 0)))
    };
    let mut parts = vec![
        side(point.latitude, ["answer-north", "answer-south"]),
        side(point.longitude, ["answer-east", "answer-west"]),
    ];
    parts.extend(metres("answer-height", point.altitude));
    parts.extend(metres("answer-within", point.accuracy));
    Html::joined(&parts, " · ")
}

/// A tenth of a metre on the ground (WGS 84): no device knows more.
const DIGITS: usize = 6;

fn degrees(value: f64, r: &Reader) -> String {
    let written = value.to_string();
    let digits = written.split_once('.').map_or(0, |(_, after)| after.len());
    r.number(value, u8::try_from(digits.min(DIGITS)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(kind: dataset::Kind, text: &str, tag: &str) -> String {
        let value = dataset::read(&kind, text, dataset::Reading::default()).unwrap();
        let plain = given(&value, &Reader::of(tag)).plain();
        plain.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn days_and_times_are_written_as_the_reader_writes_them() {
        use dataset::Kind::{Date, DateTime, Time};
        assert_eq!(said(Date, "2026-11-02", "en"), "2 November 2026");
        assert_eq!(said(Date, "2026-11-02", "ar"), "2 نوفمبر 2026");
        assert_eq!(said(Time, "07:14:00.000", "fr"), "07:14");
        let moment = |text: &str| said(DateTime, text, "en");
        assert_eq!(moment("2026-11-02T07:14:00Z"), "2 November 2026, 07:14 UTC");
        assert_eq!(moment("2026-11-02T07:14:00"), "2 November 2026, 07:14");
        assert_eq!(
            moment("2026-11-02T07:14:00-03:30"),
            "2 November 2026, 07:14 (UTC−03:30)"
        );
    }

    #[test]
    fn a_place_is_said_in_words() {
        let place = |text: &str, tag: &str| said(dataset::Kind::GeoPoint, text, tag);
        assert_eq!(
            place("36.377 42.448 400 4.6", "en"),
            "36.377° north · 42.448° east · 400 m above sea level · to within 5 m"
        );
        assert_eq!(place("-12.5 -77", "fr"), "12,5° sud · 77° ouest");
        let line = said(dataset::Kind::GeoLine, "1 2 0 0; 3 4 0 0", "en");
        assert_eq!(line, "2 points on the map");
    }
}
