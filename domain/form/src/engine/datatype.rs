//! What the text of an answer has to be (ODK XForms specification, "data types").

use crate::expr::Moment;

/// A data type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Datatype {
    /// Any text; also groups and repeats.
    Text,
    /// A whole number of 32 bits, as clients store it.
    Integer,
    /// A decimal number.
    Decimal,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    DateTime,
    /// A place.
    Point,
    /// Places in a row.
    Line,
    /// Places around an area.
    Area,
    /// One code or several, held against the choices.
    Choice,
    /// A code that was scanned.
    Barcode,
    /// The name of an attached file.
    File,
    /// Yes or no.
    Boolean,
}

impl Datatype {
    /// The name in messages, as XForms has it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "string",
            Self::Integer => "int",
            Self::Decimal => "decimal",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTime => "dateTime",
            Self::Point => "geopoint",
            Self::Line => "geotrace",
            Self::Area => "geoshape",
            Self::Choice => "select",
            Self::Barcode => "barcode",
            Self::File => "binary",
            Self::Boolean => "boolean",
        }
    }

    /// The type of an XForms type name, with or without prefix.
    pub fn of(name: &str) -> Self {
        match name.rsplit(':').next().unwrap_or(name) {
            "int" | "integer" | "long" => Self::Integer,
            "decimal" | "float" | "double" => Self::Decimal,
            "date" => Self::Date,
            "time" => Self::Time,
            "dateTime" | "datetime" => Self::DateTime,
            "geopoint" => Self::Point,
            "geotrace" => Self::Line,
            "geoshape" => Self::Area,
            "select" | "select1" | "odk:rank" | "rank" => Self::Choice,
            "barcode" => Self::Barcode,
            "binary" => Self::File,
            "boolean" => Self::Boolean,
            _ => Self::Text,
        }
    }

    /// Whether a text that is not empty is of this type.
    pub fn holds(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Choice | Self::Barcode => true,
            Self::File => !text.contains(['/', '\\', '\0']),
            Self::Integer => integer(text),
            Self::Decimal => decimal(text),
            Self::Date => Moment::is_date(text.split_once('T').map_or(text, |(d, _)| d)),
            Self::Time => Moment::is_time(text),
            Self::DateTime => Moment::is_date_time(text),
            Self::Point => point(text),
            Self::Line => points(text).is_some_and(|n| n.0 >= 2),
            Self::Area => points(text).is_some_and(|(n, closed)| n >= 3 && closed),
            Self::Boolean => matches!(text, "true" | "false" | "1" | "0"),
        }
    }
}

fn integer(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.bytes().all(|b| b.is_ascii_digit()) && text.parse::<i64>().is_ok()
}

fn decimal(text: &str) -> bool {
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    plain && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// `latitude longitude [altitude [accuracy]]`.
fn point(text: &str) -> bool {
    let numbers: Option<Vec<f64>> = text.split_whitespace().map(|p| p.parse().ok()).collect();
    numbers.is_some_and(|n| (2..=4).contains(&n.len()) && n[0].abs() <= 90.0 && n[1].abs() <= 180.0)
}

/// How many places, and whether the last is the first.
fn points(text: &str) -> Option<(usize, bool)> {
    let trimmed = text.trim().trim_end_matches([';', ' ']);
    let all: Vec<&str> = trimmed.split(';').map(str::trim).collect();
    let sound = all.iter().all(|p| point(p));
    let place = |p: &str| {
        p.split_whitespace()
            .take(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    sound.then(|| (all.len(), place(all[0]) == place(all[all.len() - 1])))
}

#[cfg(test)]
mod tests {
    use super::Datatype as D;

    #[test]
    fn each_type_takes_what_clients_write_and_nothing_else() {
        let cases: [(D, &[&str], &[&str]); 9] = [
            (D::Integer, &["5", "-3", "007"], &["5.0", "x", "1e3", "-"]),
            (
                D::Decimal,
                &["5", "-0.5", "1e3", ".5"],
                &["NAN", "inf", "1,5", ""],
            ),
            (
                D::Date,
                &["2026-02-28", "2026-02-28T10:00:00Z"],
                &["2026-02-30", "28.02.2026"],
            ),
            (D::Time, &["10:00:00.000+03:00", "23:59"], &["24:00", "noon"]),
            (
                D::DateTime,
                &["2014-01-09T11:51:38.008+03:00", "2014-01-09T11:51:38.008+03"],
                &["2014-01-09"],
            ),
            (D::Point, &["1.5 2.5", "-90 180 0 0"], &["91 0", "1", "a b"]),
            (D::Line, &["0 0;0 1", "0 0 0 0; 0 1 0 0;"], &["0 0", "0 0;x"]),
            (D::Area, &["0 0;0 1;1 1;0 0"], &["0 0;0 1;1 1"]),
            (D::File, &["photo.jpg"], &["../photo.jpg"]),
        ];
        for (kind, good, bad) in cases {
            good.iter().for_each(|t| assert!(kind.holds(t), "{kind:?} {t}"));
            bad.iter().for_each(|t| assert!(!kind.holds(t), "{kind:?} {t}"));
        }
    }
}
