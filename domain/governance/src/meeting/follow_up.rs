//! What somebody promised to do until a day.

use base::{Date, Id};
use serde::{Deserialize, Serialize};

use crate::body::Membership;

/// Something to do after a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// What.
    pub what: String,
    /// The member who does it; shown by the name that she chose.
    pub owner: Option<Id<Membership>>,
    /// Until when.
    pub due: Date,
    /// The day on which it was done.
    pub done: Option<Date>,
}

impl FollowUp {
    /// Whether it should have been done by now.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.done.is_none() && today > self.due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_not_too_late() {
        let day = |d| Date::constant(2026, 11, d);
        let mut it = FollowUp {
            what: "ask the clinic".into(),
            owner: None,
            due: day(20),
            done: None,
        };
        assert!(!it.is_overdue(day(20)) && it.is_overdue(day(21)));
        it.done = Some(day(25));
        assert!(!it.is_overdue(day(26)));
    }
}
