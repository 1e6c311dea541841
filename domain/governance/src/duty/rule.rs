//! The duties, from the Collaborative's terms of reference (background document to the 55th session of the
//! Statistical Commission, 2024). Where the text gives no number or day, ours stands and is marked as a reading.

use base::{Date, Source};
use serde::{Deserialize, Serialize};

/// Something that is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// The steering committee meets every month.
    CommitteeMeetings,
    /// Two of these meetings bring people to one place.
    CommitteeInPerson,
    /// The expert group meets once a year, in one place.
    ExpertGroup,
    /// Members are consulted.
    Consultations,
    /// Everybody is informed and may ask.
    InformationSessions,
    /// New members are asked to join.
    Drives,
    /// A workplan of the year.
    AnnualPlan,
    /// A workplan of several years.
    MediumTermPlan,
    /// A progress report about the year.
    ProgressReport,
    /// Workstreams report.
    WorkstreamReports,
}

impl Duty {
    /// Its name on the wire, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CommitteeMeetings => "committee-meetings",
            Self::CommitteeInPerson => "committee-in-person",
            Self::ExpertGroup => "expert-group",
            Self::Consultations => "consultations",
            Self::InformationSessions => "information-sessions",
            Self::Drives => "drives",
            Self::AnnualPlan => "annual-plan",
            Self::MediumTermPlan => "medium-term-plan",
            Self::ProgressReport => "progress-report",
            Self::WorkstreamReports => "workstream-reports",
        }
    }
}

/// How often, and until when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    /// So many times, evenly over the year: the first of twelve by the end of January, the first of two by June.
    Times(u8),
    /// Once, by this month and day.
    By(i8, i8),
    /// Once, in the year after, by this month and day.
    ByNextYear(i8, i8),
    /// As other records say.
    Given,
}

/// One duty with its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is owed.
    pub duty: Duty,
    /// How often.
    pub rhythm: Rhythm,
    /// Where it stands.
    pub source: Source,
    /// Whether number or day are our reading: the text says "regular" or nothing. Its words: `duty-reading-…`.
    pub reading: bool,
}

const fn rule(duty: Duty, rhythm: Rhythm, clause: &'static str, reading: bool) -> Rule {
    let source = Source {
        document: "TOR",
        clause,
    };
    Rule {
        duty,
        rhythm,
        source,
        reading,
    }
}

/// Every duty, in the order of the board.
pub const RULES: [Rule; 10] = [
    rule(
        Duty::CommitteeMeetings,
        Rhythm::Times(12),
        "Meetings and communication, ¶1",
        false,
    ),
    rule(
        Duty::CommitteeInPerson,
        Rhythm::Times(2),
        "Meetings and communication, ¶1",
        false,
    ),
    rule(
        Duty::ExpertGroup,
        Rhythm::Times(1),
        "Meetings and communication, ¶1",
        false,
    ),
    rule(
        Duty::Consultations,
        Rhythm::Times(2),
        "Meetings and communication, ¶1",
        true,
    ),
    rule(
        Duty::InformationSessions,
        Rhythm::Times(2),
        "Members; Meetings and communication, ¶2",
        true,
    ),
    rule(Duty::Drives, Rhythm::Times(2), "Members", true),
    rule(
        Duty::AnnualPlan,
        Rhythm::By(3, 31),
        "Working mechanisms, ¶1",
        true,
    ),
    rule(
        Duty::MediumTermPlan,
        Rhythm::By(12, 31),
        "Working mechanisms, ¶1",
        true,
    ),
    rule(
        Duty::ProgressReport,
        Rhythm::ByNextYear(3, 31),
        "Working mechanisms, ¶1",
        true,
    ),
    rule(
        Duty::WorkstreamReports,
        Rhythm::Given,
        "Working mechanisms, ¶2",
        false,
    ),
];

impl Rule {
    /// The days of each time that it is owed in a year: from, due, and the day after which it is lost.
    pub(super) fn days(&self, year: i16) -> Vec<[Date; 3]> {
        let day = |year, month, day| Date::new(year, month, day).unwrap_or(Date::MAX);
        match self.rhythm {
            Rhythm::Times(n) => (0..n).map(|k| part(year, k, n)).collect(),
            Rhythm::By(m, d) => vec![[day(year, 1, 1), day(year, m, d), day(year, 12, 31)]],
            Rhythm::ByNextYear(m, d) => {
                let next = year.saturating_add(1);
                vec![[day(next, 1, 1), day(next, m, d), day(next, 12, 31)]]
            }
            Rhythm::Given => Vec::new(),
        }
    }
}

/// The k-th (from 0) of n even parts of a year, in whole months; what was not done is lost with the year.
fn part(year: i16, k: u8, n: u8) -> [Date; 3] {
    let month = |k: u8| i8::try_from(12 * u16::from(k) / u16::from(n.max(1))).unwrap_or(12);
    let first = |m: i8| Date::new(year, m + 1, 1).unwrap_or(Date::MAX);
    let end = Date::new(year, 12, 31).unwrap_or(Date::MAX);
    let next = month(k + 1);
    let due = if next >= 12 {
        end
    } else {
        first(next).yesterday().unwrap_or(end)
    };
    [first(month(k)), due, end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_parted_evenly() {
        let days: Vec<String> = RULES[0]
            .days(2028)
            .iter()
            .map(|[from, due, _]| format!("{from}–{due}"))
            .collect();
        assert_eq!(days.len(), 12);
        assert_eq!(
            (days[1].as_str(), days[11].as_str()),
            ("2028-02-01–2028-02-29", "2028-12-01–2028-12-31")
        );
        let two = RULES[1].days(2026);
        assert_eq!(
            [two[0][1], two[1][1]],
            [Date::constant(2026, 6, 30), Date::constant(2026, 12, 31)]
        );
        let report = RULES[8].days(2026);
        assert_eq!(report[0][1], Date::constant(2027, 3, 31));
    }

    #[test]
    fn every_duty_has_one_rule() {
        let duties: std::collections::BTreeSet<Duty> = RULES.iter().map(|r| r.duty).collect();
        assert_eq!(duties.len(), RULES.len());
    }
}
