//! Meetings and due days as iCalendar (RFC 5545), so that a telephone reminds people of them.
//!
//! One meeting keeps one `UID` for ever; its `SEQUENCE` rises when those who were told must be told anew. No
//! attendee is named: who sits in a body is not for a calendar.

use base::{Language, Timestamp};

use crate::meeting::{Meeting, MeetingState};

/// What a calendar needs to know of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// The address of the site without a slash at the end (`https://counted.example`).
    pub base: String,
    /// The language that texts are wanted in.
    pub language: Language,
    /// Now: when the file is written (`DTSTAMP`).
    pub now: Timestamp,
}

/// A day on which something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDay {
    /// What tells it from every other in every calendar, for ever.
    pub key: String,
    /// The day.
    pub on: base::Date,
    /// What is due.
    pub title: String,
    /// More about it.
    pub about: String,
    /// Its page, from the root of the site.
    pub page: String,
}

/// One meeting or many as a calendar file. Lines end in CR LF and are folded at 75 octets.
pub fn calendar<'a>(of: &Calendar, meetings: impl IntoIterator<Item = &'a Meeting>) -> String {
    let mut out = begin(of, "Meetings");
    for meeting in meetings {
        event(&mut out, of, meeting);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

/// Days on which something is due as a calendar file: whole days that block nobody's time, with a reminder a week
/// before.
pub fn due_days<'a>(of: &Calendar, days: impl IntoIterator<Item = &'a DueDay>) -> String {
    let mut out = begin(of, "Duties");
    for day in days {
        due_day(&mut out, of, day);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

pub(super) fn begin(of: &Calendar, what: &str) -> String {
    let mut out = String::new();
    let product = format!("PRODID:-//Counted//{what}//EN");
    for text in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        &product,
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        line(&mut out, text);
    }
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(&of.name)));
    out
}

/// A whole day (RFC 5545, 3.6.1 and 3.3.4): its end is the day after, which belongs to it no more.
fn due_day(out: &mut String, of: &Calendar, it: &DueDay) {
    let day = |d: base::Date| d.strftime("%Y%m%d").to_string();
    let after = it.on.tomorrow().unwrap_or(it.on);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@counted", escaped(&it.key)));
    line(out, &format!("DTSTAMP:{}", moment(of.now)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(it.on)));
    line(out, &format!("DTEND;VALUE=DATE:{}", day(after)));
    line(out, "TRANSP:TRANSPARENT");
    line(out, &format!("SUMMARY:{}", escaped(&it.title)));
    if !it.about.is_empty() {
        line(out, &format!("DESCRIPTION:{}", escaped(&it.about)));
    }
    line(out, &format!("URL:{}{}", of.base, it.page));
    line(out, "BEGIN:VALARM");
    line(out, "ACTION:DISPLAY");
    line(out, "TRIGGER:-P7D");
    line(out, &format!("DESCRIPTION:{}", escaped(&it.title)));
    line(out, "END:VALARM");
    line(out, "END:VEVENT");
}

fn event(out: &mut String, of: &Calendar, it: &Meeting) {
    let title = it.title.best(&of.language).map_or("", |(_, words)| words);
    let when = &it.occasion;
    let status = match it.state {
        MeetingState::Planned => "TENTATIVE",
        MeetingState::Cancelled { .. } => "CANCELLED",
        _ => "CONFIRMED",
    };
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", uid(it)));
    line(out, &format!("DTSTAMP:{}", moment(of.now)));
    line(out, &format!("SEQUENCE:{}", it.sequence));
    line(out, &format!("DTSTART:{}", moment(when.start)));
    line(out, &format!("DTEND:{}", moment(when.end)));
    line(out, &format!("STATUS:{status}"));
    line(out, &format!("SUMMARY:{}", escaped(title)));
    if !when.place.is_empty() {
        line(out, &format!("LOCATION:{}", escaped(&when.place)));
    }
    if !it.agenda.is_empty() {
        let points: Vec<String> = it
            .agenda
            .iter()
            .enumerate()
            .map(|(i, a)| format!("{}. {}", i + 1, a.title))
            .collect();
        line(out, &format!("DESCRIPTION:{}", escaped(&points.join("\n"))));
    }
    line(out, &format!("URL:{}/meetings/{}", of.base, it.id));
    line(out, "END:VEVENT");
}

/// The identity of a meeting in every calendar: made from its own, so that it never changes.
fn uid(it: &Meeting) -> String {
    format!("{}@counted", it.id)
}

/// A moment in UTC (RFC 5545, 3.3.5, form 2).
pub(super) fn moment(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value (RFC 5545, 3.3.11). Characters that a line may not hold become spaces.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' | '\r' => out.push_str("\\n"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// Writes a line folded at 75 octets, never within a character (RFC 5545, 3.1).
pub(super) fn line(out: &mut String, text: &str) {
    const MOST: usize = 75;
    let mut long = 0;
    for c in text.chars() {
        if long + c.len_utf8() > MOST {
            out.push_str("\r\n ");
            long = 1;
        }
        out.push(c);
        long += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::AgendaItem;
    use crate::meeting::tests::meeting;
    use proptest::prelude::*;

    fn of() -> Calendar {
        Calendar {
            name: "Water board".into(),
            base: "https://counted.example".into(),
            language: Language::english(),
            now: "2026-11-21T08:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn a_meeting_reads_as_the_standard_says() {
        let mut it = meeting();
        it.agenda = vec![
            AgendaItem {
                title: "Wells; pumps, pipes".into(),
                motion: None,
            },
            AgendaItem {
                title: "Who pays?".into(),
                motion: None,
            },
        ];
        insta::assert_snapshot!(calendar(&of(), [&it]).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Counted//Meetings//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Water board
        BEGIN:VEVENT
        UID:00000000-0000-0000-0000-000000000007@counted
        DTSTAMP:20261121T080000Z
        SEQUENCE:0
        DTSTART:20261128T070000Z
        DTEND:20261128T090000Z
        STATUS:TENTATIVE
        SUMMARY:Water\, again
        LOCATION:Under the mango tree
        DESCRIPTION:1. Wells\; pumps\, pipes\n2. Who pays?
        URL:https://counted.example/meetings/00000000-0000-0000-0000-000000000007
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn a_due_day_is_a_whole_day_with_a_reminder() {
        let day = DueDay {
            key: "committee-meetings-2026-12".into(),
            on: base::Date::constant(2026, 12, 31),
            title: "Committee meeting; the twelfth".into(),
            about: String::new(),
            page: "/bodies/collaborative/duties?year=2026".into(),
        };
        insta::assert_snapshot!(due_days(&of(), [&day]).replace("\r\n", "\n"), @r"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Counted//Duties//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:Water board
        BEGIN:VEVENT
        UID:committee-meetings-2026-12@counted
        DTSTAMP:20261121T080000Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        TRANSP:TRANSPARENT
        SUMMARY:Committee meeting\; the twelfth
        URL:https://counted.example/bodies/collaborative/duties?year=2026
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-P7D
        DESCRIPTION:Committee meeting\; the twelfth
        END:VALARM
        END:VEVENT
        END:VCALENDAR
        ");
    }

    #[test]
    fn nothing_written_by_hand_begins_a_line_of_its_own() {
        let mut it = meeting();
        it.occasion.place = "Here\r\nATTENDEE:mailto:x@y\nEND:VEVENT".into();
        let text = calendar(&of(), [&it]);
        assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1);
        assert!(!text.contains("\r\nATTENDEE") && text.contains("Here\\nATTENDEE"));
    }

    #[test]
    fn a_meeting_keeps_its_identity() {
        let mut it = meeting();
        let uid = |it: &Meeting| {
            calendar(&of(), [it])
                .lines()
                .find(|l| l.starts_with("UID:"))
                .unwrap()
                .to_owned()
        };
        let before = uid(&it);
        it.occasion.place = "Elsewhere".into();
        it.sequence = 4;
        assert_eq!(before, uid(&it));
    }

    proptest! {
        #[test]
        fn folding_is_undone_by_unfolding(text in "\\PC{0,300}") {
            let mut out = String::new();
            line(&mut out, &text);
            for physical in out.split("\r\n") {
                prop_assert!(physical.len() <= 75);
            }
            let unfolded = out.replace("\r\n ", "");
            prop_assert_eq!(unfolded.trim_end_matches("\r\n"), text);
        }

        #[test]
        fn escaping_leaves_no_bare_sign(text in "\\PC{0,80}[\r\n;,\\\\]{0,6}\\PC{0,20}") {
            let done = escaped(&text);
            let bare = done.replace("\\\\", "").replace("\\;", "").replace("\\,", "").replace("\\n", "");
            prop_assert!(!bare.contains(['\\', ';', ',', '\r', '\n']));
        }
    }
}
