//! When an allowed release goes out: a day and an hour that everybody can read beforehand, and nothing of its figures.
//!
//! A change says why and stays visible (UN Fundamental Principles of Official Statistics, 1; European Statistics Code of
//! Practice, 6.6 to 6.8: release times are announced beforehand, who sees figures earlier is public).

use base::{Finding, Timestamp};
use serde::{Deserialize, Serialize};

use crate::code;

/// The longest way ahead, in days; our choice.
const LONGEST: i64 = 400;

/// A change of the hour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The hour before.
    pub from: Timestamp,
    /// The hour after; nothing when it was called off.
    pub to: Option<Timestamp>,
    /// Why.
    pub reason: String,
    /// When this was decided.
    pub at: Timestamp,
}

/// When a release goes out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// The hour; nothing when it was called off.
    pub goes_out: Option<Timestamp>,
    /// How it was changed, oldest first.
    #[serde(default)]
    pub moved: Vec<Moved>,
    /// Who sees the figures before that hour besides those who make them and those whom they are about.
    #[serde(default)]
    pub access: Vec<String>,
    /// When it should have gone out and something stood against it.
    #[serde(default)]
    pub held: Option<Timestamp>,
    /// When it went out.
    #[serde(default)]
    pub went: Option<Timestamp>,
}

impl Schedule {
    /// Sets or changes the hour.
    ///
    /// # Errors
    /// An hour that has passed, or lies too far ahead; a change without a reason.
    pub fn set(&mut self, to: Timestamp, reason: &str, now: Timestamp) -> Result<(), Finding> {
        let ahead = to.duration_since(now).as_secs();
        if !(1..=LONGEST * 86_400).contains(&ahead) {
            return Err(at(code::HOUR_OUT_OF_BOUNDS, "hour").with("most", LONGEST));
        }
        self.note(Some(to), reason, now)?;
        self.goes_out = Some(to);
        self.held = None;
        Ok(())
    }

    /// Calls it off.
    ///
    /// # Errors
    /// Without a reason, or when there is no hour.
    pub fn call_off(&mut self, reason: &str, now: Timestamp) -> Result<(), Finding> {
        if self.goes_out.is_none() {
            return Err(at(code::NOT_SCHEDULED, "hour"));
        }
        self.note(None, reason, now)?;
        self.goes_out = None;
        self.held = None;
        Ok(())
    }

    fn note(&mut self, to: Option<Timestamp>, reason: &str, now: Timestamp) -> Result<(), Finding> {
        let Some(from) = self.goes_out else {
            return Ok(());
        };
        if reason.trim().is_empty() {
            return Err(at(code::MOVED_UNSAID, "reason"));
        }
        self.moved.push(Moved {
            from,
            to,
            reason: reason.trim().to_owned(),
            at: now,
        });
        Ok(())
    }

    /// Whether it is to go out at a moment.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.standing() == Some("scheduled") && self.goes_out.is_some_and(|at| at <= now)
    }

    /// Whether its hour lies ahead.
    pub fn waits(&self, now: Timestamp) -> bool {
        self.standing() == Some("scheduled") && self.goes_out.is_some_and(|at| at > now)
    }

    /// Where it stands: `scheduled`, `held` or `out`; nothing without an hour.
    pub fn standing(&self) -> Option<&'static str> {
        self.goes_out?;
        Some(match (self.went, self.held) {
            (Some(_), _) => "out",
            (None, Some(_)) => "held",
            (None, None) => "scheduled",
        })
    }
}

fn at(code: base::Code, field: &str) -> Finding {
    Finding::error(code).at(base::Place::whole().with("field", field))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hour(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_change_says_why_and_stays() {
        let now = hour("2024-03-01T09:00:00Z");
        let mut it = Schedule::default();
        assert_eq!(it.set(now, "", now).unwrap_err().code, code::HOUR_OUT_OF_BOUNDS);
        let far = hour("2026-03-01T09:00:00Z");
        assert_eq!(it.set(far, "", now).unwrap_err().code, code::HOUR_OUT_OF_BOUNDS);
        assert_eq!(it.call_off("x", now).unwrap_err().code, code::NOT_SCHEDULED);
        let (first, then) = (hour("2024-03-05T09:00:00Z"), hour("2024-03-06T09:00:00Z"));
        it.set(first, "", now).unwrap();
        assert!(it.waits(now) && !it.is_due(now) && it.is_due(first));
        assert_eq!(it.set(then, " ", now).unwrap_err().code, code::MOVED_UNSAID);
        it.set(then, "A holiday", now).unwrap();
        it.call_off("A table is wrong", now).unwrap();
        assert!(!it.is_due(hour("2024-04-05T09:00:00Z")));
        let told: Vec<_> = it
            .moved
            .iter()
            .map(|m| (m.from, m.to, m.reason.as_str()))
            .collect();
        assert_eq!(
            told,
            [(first, Some(then), "A holiday"), (then, None, "A table is wrong")]
        );
    }

    #[test]
    fn what_was_held_waits_for_a_person() {
        let now = hour("2024-03-01T09:00:00Z");
        let mut it = Schedule::default();
        it.set(hour("2024-03-05T09:00:00Z"), "", now).unwrap();
        let later = hour("2024-03-05T09:01:00Z");
        it.held = Some(later);
        assert!(!it.is_due(later) && !it.waits(later));
        it.set(hour("2024-03-07T09:00:00Z"), "The data were mended", later)
            .unwrap();
        assert!(it.waits(later));
    }
}
