//! Warnings W1–W16: answers that do not fit together, or that want a second look. They never change a verdict.
//!
//! Each warning is a function from the input to the stages or words it points at. One whose fact is absent is
//! silent; [`waiting`] lists those with the fact they wait for.

use serde::{Deserialize, Serialize};

use crate::input::Input;

mod levels;
mod papers;
mod people;
mod time;

/// The name of a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the checks document them")]
pub enum WarningId {
    W1,
    W2,
    W3,
    W4,
    W5,
    W6,
    W7,
    W8,
    W9,
    W10,
    W11,
    W12,
    W13,
    W14,
    W15,
    W16,
}

impl std::fmt::Display for WarningId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "W{}", *self as u8 + 1)
    }
}

/// How much a warning weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Worth knowing.
    Info,
    /// Probably something to mend.
    Warning,
    /// A contradiction; a reviewer will ask.
    Serious,
}

impl Weight {
    /// Its name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Serious => "serious",
        }
    }
}

/// A warning that was raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Which.
    pub id: WarningId,
    /// How grave.
    pub severity: Weight,
    /// The clauses it stands on.
    pub clauses: Vec<String>,
    /// What looks odd, in English.
    pub text: String,
}

/// One check: what it is called, how grave it is, where it comes from, and when it speaks.
pub(crate) struct Check {
    id: WarningId,
    weight: Weight,
    clauses: &'static [&'static str],
    /// The fact without which it is silent.
    needs: Option<Need>,
    /// The words, when it has something to say.
    speaks: fn(&Input) -> Option<String>,
}

/// A fact that a check needs: its name, and whether it is there.
type Need = (&'static str, fn(&Input) -> bool);

const CHECKS: [&Check; 16] = [
    &levels::W1,
    &levels::W2,
    &levels::W3,
    &people::W4,
    &levels::W5,
    &papers::W6,
    &papers::W7,
    &people::W8,
    &levels::W9,
    &people::W10,
    &people::W11,
    &people::W12,
    &papers::W13,
    &time::W14,
    &time::W15,
    &time::W16,
];

/// All warnings about an input, in order.
pub fn all(input: &Input) -> Vec<Warning> {
    CHECKS
        .iter()
        .filter_map(|check| {
            Some(Warning {
                id: check.id,
                severity: check.weight,
                clauses: check.clauses.iter().map(|c| (*c).to_owned()).collect(),
                text: (check.speaks)(input)?,
            })
        })
        .collect()
}

/// The warnings that cannot speak yet, with the fact they wait for.
pub fn waiting(input: &Input) -> Vec<(WarningId, &'static str)> {
    CHECKS
        .iter()
        .filter_map(|check| {
            let (fact, known) = check.needs?;
            (!known(input)).then_some((check.id, fact))
        })
        .collect()
}

/// `1a, 1b and 2`, for the words of a warning; `None` when there is nothing to name.
fn named<T: std::fmt::Display>(things: &[T]) -> Option<String> {
    let (last, rest) = things.split_last()?;
    if rest.is_empty() {
        return Some(last.to_string());
    }
    let rest: Vec<String> = rest.iter().map(ToString::to_string).collect();
    Some(format!("{} and {last}", rest.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raised(json: &str) -> Vec<String> {
        let input: Input = serde_json::from_str(json).unwrap();
        all(&input).iter().map(|w| w.id.to_string()).collect()
    }

    #[test]
    fn the_checks_stand_in_their_order() {
        for (i, check) in CHECKS.iter().enumerate() {
            assert_eq!(check.id as usize, i);
            assert!(!check.clauses.is_empty());
        }
    }

    #[test]
    fn levels_against_types() {
        assert_eq!(
            raised(r#"{"type":1,"levels":{"1a":4},"evidence":{"1a":"E1"}}"#),
            ["W1"]
        );
        assert_eq!(raised(r#"{"type":3,"levels":{"4":3}}"#), ["W2"]);
        assert_eq!(
            raised(r#"{"type":4,"levels":{"2":5},"evidence":{"2":"E2"}}"#),
            ["W3"]
        );
        assert_eq!(raised(r#"{"type":6,"levels":{"2":4,"6":0}}"#), ["W5", "W6", "W9"]);
        assert_eq!(
            raised(r#"{"type":5,"levels":{"2":4},"evidence":{"2":"E1"}}"#),
            [""; 0]
        );
    }

    #[test]
    fn facts_raise_the_other_warnings() {
        let all_facts = r#"{"type":1,"levels":{"1a":5,"1d":4,"2":4,"3":2,"4":3},"practice":"citizen_science",
            "evidence":{"1a":"E1","1d":"E1","2":"E1"},"citizens_side_is_cso":true,
            "facts":{"initiator":"nso","objectives":["rights"],"partner_shares_decisions":true,
            "access_agreement":false,"collectors_all_staff":true,"engaged":["cso"],"representatives":2,
            "answer_recorded":false,"previous_levels":{"1a":2},"participants_levels":{"1a":3,"1d":4},
            "assessed_on":"2024-01-01","round_changed_on":"2024-02-01"}}"#;
        assert_eq!(
            raised(all_facts),
            [
                "W1", "W4", "W7", "W8", "W10", "W11", "W12", "W13", "W14", "W15", "W16"
            ]
        );
    }

    #[test]
    fn silent_warnings_say_what_they_wait_for() {
        let waiting = waiting(&Input::default());
        assert_eq!(waiting.len(), 10);
        assert!(waiting.contains(&(WarningId::W16, "participants_levels")));
    }
}
