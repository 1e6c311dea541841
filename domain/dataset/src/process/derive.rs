//! New variables that follow from one other: the day or the hour of a moment.

use base::{Date, Finding, Findings, Place, Timestamp};
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

use crate::{Column, Kind, Missing, Table, Value, Variable, code};

/// A variable that follows from another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derive {
    /// Its name.
    pub name: String,
    /// The variable it follows from: a moment, or seconds since 1970 (POSIX time).
    pub from: String,
    /// What is taken.
    pub part: Part,
    /// Minutes east of UTC of the clock that is read, all year. Moments that name their own offset keep it.
    #[serde(default)]
    pub offset: i16,
}

/// What is taken of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The day.
    Day,
    /// The hour of the day, 0 to 23.
    Hour,
}

/// Adds the variable to a table. Its missing values keep their reasons.
pub fn derive(table: &mut Table, asked: &Derive) -> Findings {
    let mut findings = Findings::none();
    let place = Place::whole().with("column", &asked.from);
    let Some(source) = table.column(&asked.from) else {
        findings.push(Finding::error(code::ATTACH_UNKNOWN_COLUMN).at(place));
        return findings;
    };
    let kind = match asked.part {
        Part::Day => Kind::Date,
        Part::Hour => Kind::Integer,
    };
    let mut column = Column::new(Variable::new(&asked.name, kind).role(source.variable().role));
    for value in source.values() {
        // The value is made of the column's kind just above.
        let pushed = column.push(asked.of(&value));
        debug_assert!(pushed.is_ok());
    }
    if let Err(e) = table.add(column) {
        findings.push(
            Finding::error(code::ATTACH_NAME_TAKEN)
                .at(place)
                .with("reason", e.to_string()),
        );
    }
    findings
}

impl Derive {
    fn of(&self, value: &Value) -> Value {
        let civil = match value {
            Value::Missing(why) => return Value::Missing(*why),
            Value::DateTime(m) if m.offset.is_none() || m.offset == Some(0) => {
                m.instant(0).map(|at| self.here(at)).unwrap_or(m.civil)
            }
            Value::DateTime(m) => m.civil,
            Value::Integer(seconds) => match Timestamp::from_second(*seconds) {
                Ok(at) => self.here(at),
                Err(_) => return Value::Missing(Missing::Unreadable),
            },
            _ => return Value::Missing(Missing::Unreadable),
        };
        let day: Date = civil.date();
        match self.part {
            Part::Day => Value::Date(day),
            Part::Hour => Value::Integer(civil.hour().into()),
        }
    }

    fn here(&self, at: Timestamp) -> jiff::civil::DateTime {
        let offset = Offset::from_seconds(i32::from(self.offset) * 60).unwrap_or(Offset::UTC);
        at.to_zoned(TimeZone::fixed(offset)).datetime()
    }
}
