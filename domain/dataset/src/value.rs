//! One cell: a value of a kind, or the reason why there is none.
//!
//! An absent value is never 0 and never an empty text: it is [`Value::Missing`] with its reason.

use std::fmt;

use base::Date;
use jiff::civil::{DateTime, Time};
use jiff::{Timestamp, tz::Offset};
use serde::{Deserialize, Serialize};

/// Why there is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// The question did not apply to this record (not relevant, not in this version of the form).
    NotAsked,
    /// The question was put and nothing was answered; also what an empty cell of a plain file means.
    NoAnswer,
    /// The answer was that it is not known.
    DontKnow,
    /// The answer was refused.
    Refused,
    /// A value exists and is kept back to protect somebody.
    Withheld,
    /// Something stands in the source that is not of the column's kind; the source keeps it.
    Unreadable,
    /// A value was taken out while cleaning, because it cannot be true.
    Blanked,
}

impl Missing {
    /// Every reason.
    pub const ALL: [Self; 7] = [
        Self::NotAsked,
        Self::NoAnswer,
        Self::DontKnow,
        Self::Refused,
        Self::Withheld,
        Self::Unreadable,
        Self::Blanked,
    ];

    /// The reason's name, as it is serialised and as texts are looked up by.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::NoAnswer => "no_answer",
            Self::DontKnow => "dont_know",
            Self::Refused => "refused",
            Self::Withheld => "withheld",
            Self::Unreadable => "unreadable",
            Self::Blanked => "blanked",
        }
    }

    /// Whether the person was asked and gave no value: what item non-response counts.
    pub fn is_non_response(self) -> bool {
        !matches!(self, Self::NotAsked | Self::Withheld)
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A place on Earth, WGS 84.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
    /// Metres above the ellipsoid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub altitude: Option<f64>,
    /// Metres within which the device believed to be right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accuracy: Option<f64>,
}

/// A day and a time, with its distance from UTC when the source tells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// What the clock on the wall showed.
    pub civil: DateTime,
    /// Minutes east of UTC; absent when the source does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<i16>,
}

impl Moment {
    /// The instant, with `assumed` (minutes east of UTC) where the source names no offset. `None` only at the
    /// very ends of time.
    pub fn instant(&self, assumed: i16) -> Option<Timestamp> {
        let seconds = i32::from(self.offset.unwrap_or(assumed)) * 60;
        Offset::from_seconds(seconds).ok()?.to_timestamp(self.civil).ok()
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// No value, for this reason.
    Missing(Missing),
    /// A text, or the name of an attached file.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction; always finite.
    Decimal(f64),
    /// Yes or no.
    Boolean(bool),
    /// A day.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A day and a time.
    DateTime(Moment),
    /// One code.
    Choice(String),
    /// Codes in the order of the source, none twice. Empty means: asked, and none chosen.
    Choices(Vec<String>),
    /// A place.
    Point(Point),
    /// A line or the ring of an area.
    Points(Vec<Point>),
}

impl Value {
    /// The reason, when there is no value.
    pub fn missing(&self) -> Option<Missing> {
        match self {
            Self::Missing(why) => Some(*why),
            _ => None,
        }
    }

    /// The number it is, when it is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Integer(n) => Some(*n as f64),
            Self::Decimal(x) => Some(*x),
            _ => None,
        }
    }

    /// The single code or text it is, when it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Text(s) | Self::Choice(s) => Some(s),
            _ => None,
        }
    }

    /// Whether a code is chosen; `None` when nothing was answered or it is no choice.
    pub fn chose(&self, code: &str) -> Option<bool> {
        match self {
            Self::Choice(c) => Some(c == code),
            Self::Choices(codes) => Some(codes.iter().any(|c| c == code)),
            _ => None,
        }
    }
}

impl From<Missing> for Value {
    fn from(why: Missing) -> Self {
        Self::Missing(why)
    }
}
