//! Could it harm anyone? Who looked, what they found, what is done about it, and what went wrong anyhow.
//!
//! Principle 8 of the Copenhagen Framework (¶31.8) asks that producers look for harm, stigma and discrimination
//! and keep looking through the whole chain; it can be raised, never lowered. A [`RiskAssessment`] is one version of
//! the answer for a round; an approved one never changes, it is looked at again or replaced. An [`Incident`] is
//! something that went wrong: told of groups, never of names.
//!
//! Not here: who may approve. Start with [`Risk`].

mod assessment;
pub mod code;
mod grade;
mod incident;
mod typical;

pub use assessment::{Look, Risk, RiskAssessment};
pub use code::CODES;
pub use grade::{Band, Grade};
pub use incident::{Incident, IncidentState, Note, Seen};
pub use typical::Typical;

use base::Text;

/// Digits in a row from which on a number can be a telephone's: national numbers have up to 14, most at least
/// nine with their trunk digit (ITU-T E.164); a date has eight.
const PHONE: usize = 9;

/// Whether a text seems to hold a way to reach a person: an address of electronic mail or a telephone number.
/// Names it cannot know.
pub fn names_somebody(text: &Text) -> bool {
    text.languages()
        .filter_map(|l| text.get(l))
        .any(|t| has_mail(t) || has_phone(t))
}

fn has_mail(text: &str) -> bool {
    let is_mail = |word: &str| {
        word.split_once('@')
            .is_some_and(|(a, b)| !a.is_empty() && b.contains('.') && !b.starts_with('.'))
    };
    text.split_whitespace().any(is_mail)
}

fn has_phone(text: &str) -> bool {
    let mut digits = 0;
    for c in text.chars() {
        digits = match c {
            c if c.is_numeric() => digits + 1,
            ' ' | '-' | '/' | '(' | ')' | '+' | '.' => digits,
            _ => 0,
        };
        if digits >= PHONE {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_to_reach_a_person_are_seen() {
        for named in ["call 0770 123 4567", "amina@example.org told us", "٠٧٧٠١٢٣٤٥٦٧"] {
            assert!(names_somebody(&Text::english(named)), "{named}");
        }
        for fine in [
            "on 2026-11-21 in the school",
            "12 women and 30 men",
            "see @ the well",
            "",
            "1,200 of 3,400",
        ] {
            assert!(!names_somebody(&Text::english(fine)), "{fine}");
        }
    }
}
