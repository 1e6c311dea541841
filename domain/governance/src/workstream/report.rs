//! What a workstream reports, when it is due, and whether it came. Nobody writes "overdue": it is computed.

use std::collections::BTreeMap;

use base::{Date, Finding, Id, Kind, Text, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Workstream, about, code};
use crate::day;

/// Days after the end of a period in which its report is written. Our own choice.
pub const WRITING_DAYS: i64 = 7;

/// What was done in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkReport {
    /// Its identity.
    pub id: Id<WorkReport>,
    /// The workstream.
    pub workstream: Id<Workstream>,
    /// The number of the period, from 1.
    pub number: u32,
    /// What was done.
    pub done: Text,
    /// What comes next.
    pub next: Text,
    /// What stands in the way, or is asked of the committee; may be empty.
    pub asks: Text,
    /// The account that wrote it; none for the site itself.
    pub by: Option<Uuid>,
    /// When it was handed in.
    pub at: Timestamp,
}

impl Kind for WorkReport {
    const NAME: &'static str = "work_report";
}

/// How a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Its period is not over.
    Coming,
    /// It can be handed in now.
    Now,
    /// It is late by so many days.
    Overdue(i32),
    /// It was handed in, late by so many days (0: in time).
    Filed {
        /// The day.
        on: Date,
        /// Days after the last day.
        late: i32,
    },
}

/// A period with its report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Its number, from 1.
    pub number: u32,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// The last day for its report.
    pub due: Date,
    /// How the report stands.
    pub stands: Due,
}

/// The periods from a first to a last day, each so many weeks long, the last one maybe shorter.
pub(super) fn periods(
    (start, end, weeks): (Date, Date, u16),
    filed: &BTreeMap<u32, Date>,
    today: Date,
) -> Vec<Period> {
    let (mut out, mut from, mut number) = (Vec::new(), start, 1);
    while from <= end && weeks > 0 {
        let next = from
            .checked_add(jiff::Span::new().weeks(i64::from(weeks)))
            .unwrap_or(Date::MAX);
        let to = next.yesterday().unwrap_or(next).min(end);
        let due = due(to);
        let stands = match filed.get(&number) {
            Some(on) => Due::Filed {
                on: *on,
                late: late(due, *on),
            },
            None if today <= to => Due::Coming,
            None if today <= due => Due::Now,
            None => Due::Overdue(late(due, today)),
        };
        out.push(Period {
            number,
            from,
            to,
            due,
            stands,
        });
        if next == Date::MAX {
            break;
        }
        (from, number) = (next, number + 1);
    }
    out
}

/// The last day for the report of a period that ends on a day.
pub(super) fn due(to: Date) -> Date {
    to.checked_add(jiff::Span::new().days(WRITING_DAYS))
        .unwrap_or(Date::MAX)
}

fn late(due: Date, on: Date) -> i32 {
    due.until(on).map_or(0, |span| span.get_days().max(0))
}

impl Workstream {
    /// Its periods with their reports; none before it was approved. `filed` are the days of those handed in.
    pub fn periods(&self, filed: &BTreeMap<u32, Date>, today: Date) -> Vec<Period> {
        let Some((since, until)) = self.runs() else {
            return Vec::new();
        };
        periods((since, until, self.terms().report_weeks), filed, today)
    }

    /// A report of a period.
    ///
    /// # Errors
    /// No such period, or one that is not over; without words.
    pub fn report(&self, written: WorkReport) -> Result<WorkReport, Finding> {
        let today = day(written.at);
        let periods = self.periods(&BTreeMap::new(), today);
        let period = periods.iter().find(|p| p.number == written.number);
        let period = period
            .ok_or_else(|| about(code::NO_PERIOD, "number").with("number", i64::from(written.number)))?;
        if period.stands == Due::Coming {
            return Err(about(code::REPORT_AHEAD, "number").with("to", period.to.to_string()));
        }
        if written.done.is_empty() {
            return Err(about(code::REPORT_EMPTY, "done"));
        }
        Ok(written)
    }
}
