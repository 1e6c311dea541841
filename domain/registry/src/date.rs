//! Dates of which only the year, or the year and the month, may be known.

use std::fmt;
use std::str::FromStr;

use base::Date;
use serde::{Deserialize, Serialize};

/// A calendar date of reduced precision (ISO 8601-1, 5.2.2): `2014`, `2014-05` or `2014-05-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReducedDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// A text that is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReducedDateError(String);

impl fmt::Display for ReducedDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a date (for example 2014, 2014-05 or 2014-05-17)",
            self.0
        )
    }
}
impl std::error::Error for ReducedDateError {}

impl ReducedDate {
    /// The year.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The first day that it can mean.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::MAX)
    }

    /// The last day that it can mean.
    pub fn last_day(self) -> Date {
        let month = Date::new(self.year, self.month.unwrap_or(12), 1).unwrap_or(Date::MAX);
        self.day.map_or(month.last_of_month(), |_| self.first_day())
    }
}

impl From<Date> for ReducedDate {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl FromStr for ReducedDate {
    type Err = ReducedDateError;
    fn from_str(s: &str) -> Result<Self, ReducedDateError> {
        let error = || ReducedDateError(s.to_owned());
        let parts: Vec<&str> = s.split('-').collect();
        let sound = parts[0].len() == 4
            && parts[1..].iter().all(|p| p.len() == 2)
            && parts.len() <= 3
            && parts.iter().all(|p| p.bytes().all(|b| b.is_ascii_digit()));
        if !sound {
            return Err(error());
        }
        let year = parts[0].parse().map_err(|_| error())?;
        let part = |i: usize| {
            parts
                .get(i)
                .map(|p| p.parse::<i8>())
                .transpose()
                .map_err(|_| error())
        };
        let (month, day) = (part(1)?, part(2)?);
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| error())?;
        Ok(Self { year, month, day })
    }
}
impl TryFrom<String> for ReducedDate {
    type Error = ReducedDateError;
    fn try_from(s: String) -> Result<Self, ReducedDateError> {
        s.parse()
    }
}
impl From<ReducedDate> for String {
    fn from(d: ReducedDate) -> Self {
        d.to_string()
    }
}
impl fmt::Display for ReducedDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_a_span_of_days() {
        let date = |s: &str| s.parse::<ReducedDate>().unwrap();
        assert_eq!(date("2020").last_day().to_string(), "2020-12-31");
        assert_eq!(date("2020-02").last_day().to_string(), "2020-02-29");
        assert_eq!(date("2020-02-03").to_string(), "2020-02-03");
        for bad in [
            "",
            "20",
            "2020-13",
            "2020-02-30",
            "2020-1",
            "2020-01-01-01",
            "May",
        ] {
            assert!(bad.parse::<ReducedDate>().is_err(), "{bad}");
        }
    }
}
