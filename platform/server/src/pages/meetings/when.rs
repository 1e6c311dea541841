//! The time of a meeting, by the clocks of the place where it is.

use app::AppError;
use base::{Date, Finding, Place, Timestamp};
use governance::meeting::{Mode, Occasion};
use ui::Reader;

use crate::pages::work::Sent;

/// Minutes ahead of UTC that clocks on Earth show.
pub(super) const AHEAD: [i16; 38] = [
    -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120, -60, 0, 60, 120, 180, 210,
    240, 270, 300, 330, 345, 360, 390, 420, 480, 525, 540, 570, 600, 630, 660, 720, 765, 780, 840,
];

/// `UTC+03:00`.
pub(super) fn zone(ahead: i16) -> String {
    let sign = if ahead < 0 { '−' } else { '+' };
    format!("UTC{sign}{:02}:{:02}", ahead.abs() / 60, ahead.abs() % 60)
}

/// Day and time of day by the clocks there.
fn civil(at: Timestamp, ahead: i16) -> (Date, String) {
    let offset = jiff::tz::Offset::from_seconds(i32::from(ahead) * 60).unwrap_or(jiff::tz::Offset::UTC);
    let there = offset.to_datetime(at);
    (there.date(), there.strftime("%H:%M").to_string())
}

/// When it is, in words: day, from, to, and how far the clocks are from UTC.
pub(crate) fn words(it: &Occasion, r: &Reader) -> String {
    let ((day, from), (last, to)) = (civil(it.start, it.ahead), civil(it.end, it.ahead));
    let to = if last == day {
        to
    } else {
        format!("{}, {to}", r.date(last))
    };
    r.plain_with(
        "meet-when",
        &[
            ("date", r.date(day).into()),
            ("from", from.into()),
            ("to", to.into()),
            ("zone", zone(it.ahead).into()),
        ],
    )
}

/// The fields of an occasion as a form sends them.
pub(crate) fn sent_of(it: &Occasion) -> Vec<(String, String)> {
    let ((day, from), (last, to)) = (civil(it.start, it.ahead), civil(it.end, it.ahead));
    [
        ("mode", it.mode.as_str().to_owned()),
        ("place", it.place.clone()),
        ("link", it.link.clone()),
        ("day", day.to_string()),
        ("from", from),
        ("to", to),
        (
            "last",
            if last == day {
                String::new()
            } else {
                last.to_string()
            },
        ),
        ("ahead", it.ahead.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

/// The occasion that a form stands for.
pub(crate) fn read(sent: &Sent) -> Result<Occasion, AppError> {
    let ahead = sent
        .one("ahead")
        .parse()
        .ok()
        .filter(|a| AHEAD.contains(a))
        .unwrap_or(0);
    let last = match sent.one("last") {
        none if none.is_empty() => sent.one("day"),
        day => day,
    };
    Ok(Occasion {
        mode: Mode::from_name(&sent.one("mode")).unwrap_or(Mode::InPerson),
        place: sent.one("place").trim().to_owned(),
        link: sent.one("link").trim().to_owned(),
        start: moment("day", &sent.one("day"), "from", &sent.one("from"), ahead)?,
        end: moment("last", &last, "to", &sent.one("to"), ahead)?,
        ahead,
    })
}

fn moment(
    day_field: &'static str,
    day: &str,
    time_field: &'static str,
    time: &str,
    ahead: i16,
) -> Result<Timestamp, AppError> {
    let wrong = |field: &'static str, value: &str| {
        let finding = Finding::error(app::register::code::NOT_A_DATE).at(Place::whole().with("field", field));
        AppError::finding(finding.with("value", value))
    };
    let date: Date = day.parse().map_err(|_| wrong(day_field, day))?;
    let time: jiff::civil::Time = time.parse().map_err(|_| wrong(time_field, time))?;
    let offset = jiff::tz::Offset::from_seconds(i32::from(ahead) * 60).map_err(|_| wrong("ahead", ""))?;
    offset
        .to_timestamp(date.to_datetime(time))
        .map_err(|_| wrong(day_field, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_survives_the_form() {
        let it = Occasion {
            mode: Mode::Hybrid,
            place: "School".into(),
            link: "https://meet.example".into(),
            start: "2026-11-28T21:30:00Z".parse().unwrap(),
            end: "2026-11-28T23:00:00Z".parse().unwrap(),
            ahead: 345,
        };
        assert_eq!(read(&Sent::from(sent_of(&it))), Ok(it.clone()));
        assert_eq!(zone(-570), "UTC−09:30");
        assert!(
            words(&it, &Reader::of("en")).contains("29 November 2026"),
            "the day of the place counts"
        );
        let broken = vec![("day".to_owned(), "soon".to_owned())];
        assert!(read(&Sent::from(broken)).is_err());
    }
}
