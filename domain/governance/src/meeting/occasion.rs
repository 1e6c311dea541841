//! When and where people meet, so that they find each other.

use base::{Finding, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Mode, about};
use crate::code;

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Occasion {
    /// How people come together.
    pub mode: Mode,
    /// Where, in words; empty only when remote.
    pub place: String,
    /// Where to dial in; empty only when in person.
    pub link: String,
    /// It begins.
    pub start: Timestamp,
    /// It ends.
    pub end: Timestamp,
    /// Minutes that the clocks there are ahead of UTC.
    pub ahead: i16,
}

impl Occasion {
    /// What stands against it: it ends before it begins, lasts more than a week, or nobody could find it.
    ///
    /// # Errors
    /// The first finding.
    pub fn check(&self) -> Result<(), Finding> {
        const WEEK: i64 = 7 * 24 * 3600;
        let long = self.end.as_second() - self.start.as_second();
        if !(1..=WEEK).contains(&long) {
            return Err(about(code::MEETING_TIMES, "end"));
        }
        if self.mode != Mode::Remote && self.place.trim().is_empty() {
            return Err(about(code::MEETING_NO_PLACE, "place"));
        }
        let link = self.link.trim();
        if self.mode != Mode::InPerson && link.is_empty() {
            return Err(about(code::MEETING_NO_LINK, "link"));
        }
        let sound = link.is_empty() || link.starts_with("https://") || link.starts_with("tel:");
        if !sound || link.contains(char::is_control) {
            return Err(about(code::MEETING_BAD_LINK, "link").with("value", link));
        }
        Ok(())
    }
}
