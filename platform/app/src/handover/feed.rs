//! An address from which an office's series are read anew by the site itself, and how that went.

use base::{Finding, Id, Timestamp};
use governance::Body;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::SeriesWording;
use crate::harvest::{Trouble, keep_trouble};
use crate::ports::{Record, RecordKind};

/// The wait after the first try that failed, in seconds; each further one waits twice as long, at most as long as
/// between two readings.
const FIRST_WAIT: i64 = 3600;

/// How often an address is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Once a day.
    Day,
    /// Once a week.
    #[default]
    Week,
    /// Every thirty days.
    Month,
}

impl Every {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 3] = [Self::Day, Self::Week, Self::Month];

    /// Its name, and the key of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// That of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|e| e.as_str() == name)
    }

    /// In seconds.
    const fn seconds(self) -> i64 {
        const DAY: i64 = 24 * 3600;
        match self {
            Self::Day => DAY,
            Self::Week => 7 * DAY,
            Self::Month => 30 * DAY,
        }
    }
}

/// An address of an office's series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesFeed {
    /// Its identity.
    pub id: Id<Self>,
    /// The office.
    pub office: Id<Body>,
    /// Where the file stands.
    pub address: String,
    /// What the office says about it, as about a file that it brings itself.
    pub wording: SeriesWording,
    /// How often it is asked.
    pub every: Every,
    /// Whether it is asked.
    pub on: bool,
    /// How the file was marked that was read last (`ETag`).
    pub etag: String,
    /// The codes of the series that it gave.
    pub codes: Vec<String>,
    /// When it was asked last.
    pub asked: Option<Timestamp>,
    /// When it last gave a file that could be read, or said that nothing changed.
    pub good: Option<Timestamp>,
    /// Since when it gives none.
    pub failing: Option<Timestamp>,
    /// Tries that failed in a row.
    pub failures: u32,
    /// What was found, the newest last.
    pub troubles: Vec<Trouble>,
}

impl SeriesFeed {
    /// Whether it is time to ask.
    pub fn is_due(&self, now: Timestamp) -> bool {
        let Some(asked) = self.asked.filter(|_| self.on) else {
            return self.on;
        };
        let usual = self.every.seconds();
        let wait = match self.failures {
            0 => usual,
            failures => usual.min(FIRST_WAIT << (failures - 1).min(16)),
        };
        asked
            .checked_add(SignedDuration::from_secs(wait))
            .is_ok_and(|due| due <= now)
    }

    /// It gave a file, or said that the known one still stands; what was wrong with reaching it is over.
    pub(super) fn went_well(&mut self, at: Timestamp) {
        (self.asked, self.good) = (Some(at), Some(at));
        (self.failing, self.failures) = (None, 0);
        self.troubles.retain(|t| t.severity != base::Severity::Error);
    }

    /// It gave nothing that can be read; what was read before stays.
    pub(super) fn failed(&mut self, why: impl IntoIterator<Item = Finding>, at: Timestamp) {
        self.asked = Some(at);
        self.failing.get_or_insert(at);
        self.failures = self.failures.saturating_add(1);
        self.etag.clear();
        self.tell(why, at);
    }

    /// Keeps findings.
    pub(super) fn tell(&mut self, found: impl IntoIterator<Item = Finding>, at: Timestamp) {
        for finding in found {
            keep_trouble(&mut self.troubles, &finding, at);
        }
    }
}

impl base::Kind for SeriesFeed {
    const NAME: &'static str = "series_feed";
}

/// Kept under its office; its name is its address.
impl Record for SeriesFeed {
    const KIND: RecordKind = RecordKind::SeriesFeed;
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
    fn parent(&self) -> Option<Uuid> {
        Some(self.office.uuid())
    }
    fn name(&self) -> Option<String> {
        Some(self.address.clone())
    }
    fn state(&self) -> Option<String> {
        Some(if self.on { "on" } else { "stopped" }.to_owned())
    }
}
