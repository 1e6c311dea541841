//! Events as iCalendar (RFC 5545): by the clock, or whole days where nobody said at which hour.

use base::{Date, Timestamp};

use super::icalendar::{Calendar, begin, escaped, line, moment};

/// How long an event lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Whole days.
    Days {
        /// The first.
        first: Date,
        /// The last.
        last: Date,
    },
    /// By the clock.
    Hours {
        /// It begins.
        start: Timestamp,
        /// It ends.
        end: Timestamp,
    },
}

/// Something that people come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathering {
    /// What tells it from every other in every calendar, for ever.
    pub key: String,
    /// How long it lasts.
    pub span: Span,
    /// What it is called.
    pub title: String,
    /// Where, in words.
    pub place: String,
    /// What happens there.
    pub about: String,
    /// Its page, from the root of the site.
    pub page: String,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Raised with every change that those who come must know (RFC 5545, 3.8.7.4).
    pub sequence: u32,
}

/// Events as a calendar file.
pub fn gatherings<'a>(of: &Calendar, all: impl IntoIterator<Item = &'a Gathering>) -> String {
    let mut out = begin(of, "Events");
    for one in all {
        gathering(&mut out, of, one);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn gathering(out: &mut String, of: &Calendar, it: &Gathering) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@counted", escaped(&it.key)));
    line(out, &format!("DTSTAMP:{}", moment(of.now)));
    line(out, &format!("SEQUENCE:{}", it.sequence));
    match it.span {
        // A whole day ends on the day after, which belongs to it no more (RFC 5545, 3.6.1).
        Span::Days { first, last } => {
            let day = |d: Date| d.strftime("%Y%m%d").to_string();
            line(out, &format!("DTSTART;VALUE=DATE:{}", day(first)));
            line(
                out,
                &format!("DTEND;VALUE=DATE:{}", day(last.tomorrow().unwrap_or(last))),
            );
        }
        Span::Hours { start, end } => {
            line(out, &format!("DTSTART:{}", moment(start)));
            line(out, &format!("DTEND:{}", moment(end)));
        }
    }
    let status = if it.cancelled { "CANCELLED" } else { "CONFIRMED" };
    line(out, &format!("STATUS:{status}"));
    line(out, &format!("SUMMARY:{}", escaped(&it.title)));
    for (name, words) in [("LOCATION", &it.place), ("DESCRIPTION", &it.about)] {
        if !words.is_empty() {
            line(out, &format!("{name}:{}", escaped(words)));
        }
    }
    line(out, &format!("URL:{}{}", of.base, it.page));
    line(out, "END:VEVENT");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_end_on_the_day_after() {
        let of = Calendar {
            name: "Events".into(),
            base: "https://counted.example".into(),
            language: base::Language::english(),
            now: "2026-11-21T08:00:00Z".parse().unwrap(),
        };
        let it = Gathering {
            key: "a".into(),
            span: Span::Days {
                first: "2025-03-10".parse().unwrap(),
                last: "2025-03-13".parse().unwrap(),
            },
            title: "Co-creating; the future".into(),
            place: "Bishkek".into(),
            about: String::new(),
            page: "/events/a".into(),
            cancelled: false,
            sequence: 2,
        };
        let text = gatherings(&of, [&it]);
        for expected in [
            "DTSTART;VALUE=DATE:20250310\r\n",
            "DTEND;VALUE=DATE:20250314\r\n",
            "SUMMARY:Co-creating\\; the future\r\n",
            "SEQUENCE:2\r\n",
            "URL:https://counted.example/events/a\r\n",
        ] {
            assert!(text.contains(expected), "{text}");
        }
    }
}
